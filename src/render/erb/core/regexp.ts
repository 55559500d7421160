// Methods of Regexp and MatchData.
import { inspectRegexp, regexpToS } from "./regexp-text.ts";
import { matchRegexp } from "./regexp-match.ts";
import { RubyHash } from "./hash-value.ts";
import { rubyError } from "./failure.ts";
import { toIndex, toName } from "./coerce.ts";
import type { Methods } from "./method.ts";
import { codePointCount } from "./text.ts";
import { RubySymbol } from "./value.ts";
import type { RubyMatch, RubyRegexp, Value } from "./value.ts";

export const regexpMethods: Methods<RubyRegexp> = {
  "=~": [
    1,
    1,
    (self, [text = null], { machine }) => {
      machine.lastMatch = null;
      if (text === null) return null;
      const found = matchRegexp(self, toName(text), 0, machine);
      machine.lastMatch = found ?? null;
      return found === undefined ? null : BigInt(codePointCount(toName(text).slice(0, found.places[0])));
    },
  ],
  inspect: [0, 0, (self) => inspectRegexp(self)],
  match: [
    1,
    1,
    (self, [text = null], { machine }) => {
      machine.lastMatch = text === null ? null : (matchRegexp(self, toName(text), 0, machine) ?? null);
      return machine.lastMatch;
    },
  ],
  "match?": [
    1,
    1,
    (self, [text = null], { machine }) =>
      text !== null && matchRegexp(self, toName(text), 0, machine) !== undefined,
  ],
  source: [0, 0, (self) => self.source],
  to_s: [0, 0, (self) => regexpToS(self)],
};

function groupOf(self: RubyMatch, key: Value): string | null {
  if (typeof key === "string" || key instanceof RubySymbol) {
    const index = self.names.get(toName(key));
    if (index === undefined) throw rubyError("IndexError", `undefined group name reference: ${toName(key)}`);
    return self.group(index);
  }
  const index = toIndex(key);
  return self.group(index < 0 ? self.places.length / 2 + index : index);
}

function groups(self: RubyMatch): (string | null)[] {
  return Array.from({ length: self.places.length / 2 }, (_, index) => self.group(index));
}

export const matchMethods: Methods<RubyMatch> = {
  "[]": [1, 1, (self, [key = null]) => groupOf(self, key)],
  begin: [
    1,
    1,
    (self, [index]) => {
      const place = self.places[2 * toIndex(index)] ?? -1;
      return place < 0 ? null : BigInt(codePointCount(self.text.slice(0, place)));
    },
  ],
  end: [
    1,
    1,
    (self, [index]) => {
      const place = self.places[2 * toIndex(index) + 1] ?? -1;
      return place < 0 ? null : BigInt(codePointCount(self.text.slice(0, place)));
    },
  ],
  captures: [0, 0, (self) => groups(self).slice(1)],
  named_captures: [
    0,
    0,
    (self) => RubyHash.from([...self.names].map(([name, index]) => [name, self.group(index)] as const)),
  ],
  names: [0, 0, (self) => [...self.names.keys()]],
  post_match: [0, 0, (self) => self.text.slice(self.places[1])],
  pre_match: [0, 0, (self) => self.text.slice(0, self.places[0])],
  string: [0, 0, (self) => self.text],
  to_a: [0, 0, groups],
  to_s: [0, 0, (self) => self.group(0) ?? ""],
  values_at: [0, -1, (self, indices) => indices.map((index) => self.group(toIndex(index)))],
};
