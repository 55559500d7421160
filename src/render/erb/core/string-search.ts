// Where something is in a String: index, rindex, partition, match and their like.
import { toIndex, toText, wrongType } from "./coerce.ts";
import { rubyError } from "./failure.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { matchRegexp, matchRegexpBackwards } from "./regexp-match.ts";
import { toRegexp } from "./regexp-text.ts";
import { codePointCount, sliceText, unitIndex } from "./text.ts";
import { RubyRange, RubyRegexp } from "./value.ts";
import type { Value } from "./value.ts";

/** What is matched from a place on, or up to it; a String as well as a Regexp. */
function find(
  self: string,
  wanted: Value,
  at: number,
  last: boolean,
  machine: Machine,
): readonly [from: number, to: number] | undefined {
  if (!(wanted instanceof RubyRegexp)) {
    const text = toText(wanted);
    machine.steps(self.length >> 6);
    const from = last ? self.lastIndexOf(text, at) : self.indexOf(text, at);
    return from < 0 ? undefined : [from, from + text.length];
  }
  const match = last
    ? matchRegexpBackwards(wanted, self, at, machine)
    : matchRegexp(wanted, self, at, machine);
  machine.lastMatch = match ?? null;
  return match === undefined ? undefined : [match.places[0] ?? 0, match.places[1] ?? 0];
}

function place(last: boolean): Method<string> {
  return [
    1,
    2,
    (self, [wanted = null, given], { machine }) => {
      const length = codePointCount(self);
      const start = given === undefined ? (last ? length : 0) : toIndex(given);
      const from = start < 0 ? length + start : start;
      if (from < 0 || (!last && from > length)) {
        if (wanted instanceof RubyRegexp) machine.lastMatch = null;
        return null;
      }
      const found = find(self, wanted, unitIndex(self, from), last, machine);
      return found === undefined ? null : BigInt(codePointCount(self.slice(0, found[0])));
    },
  ];
}

function parted(last: boolean): Method<string> {
  return [
    1,
    1,
    (self, [separator = null], { machine }) => {
      if (typeof separator !== "string" && !(separator instanceof RubyRegexp)) {
        throw wrongType(separator, "Regexp");
      }
      const found = find(self, separator, last ? self.length : 0, last, machine);
      if (found === undefined) return last ? ["", "", self] : [self, "", ""];
      const [from, to] = found;
      return [self.slice(0, from), self.slice(from, to), self.slice(to)];
    },
  ];
}

function slice(self: string, [key = null, second]: readonly Value[], machine: Machine): Value {
  if (typeof key === "string" && second === undefined) return self.includes(key) ? key : null;
  if (key instanceof RubyRegexp) {
    const found = matchRegexp(key, self, 0, machine);
    machine.lastMatch = found ?? null;
    return found === undefined ? null : machine.send(found, "[]", [second ?? 0n]);
  }
  if (key instanceof RubyRange && second === undefined) {
    const length = codePointCount(self);
    const first = key.first === null ? 0 : toIndex(key.first);
    const last = key.last === null ? -1 : toIndex(key.last);
    const from = first < 0 ? length + first : first;
    const to = (last < 0 ? length + last : last) + (key.exclusive && key.last !== null ? 0 : 1);
    return from < 0 ? null : (sliceText(self, from, Math.max(0, to - from)) ?? null);
  }
  const at = toIndex(key);
  if (second !== undefined) return sliceText(self, at, toIndex(second)) ?? null;
  return sliceText(self, at, 1) || null;
}

function toPattern(pattern: Value): RubyRegexp {
  if (pattern instanceof RubyRegexp) return pattern;
  if (typeof pattern === "string") return toRegexp(pattern, "");
  throw wrongType(pattern, "Regexp");
}

function matching(name: "match" | "match?"): Method<string> {
  return [
    0,
    -1,
    (self, args, { machine, block }) => {
      const isMany = args.length > 2 && name === "match?";
      if (args.length === 0 || isMany) throw wrongNumber(args.length, 1, 2);
      const [pattern = null, ...at] = args;
      return machine.send(toPattern(pattern), name, [self, ...at], block);
    },
  ];
}

const part: Method<string> = [1, 2, (self, args, { machine }) => slice(self, args, machine)];

export const stringSearch: Methods<string> = {
  "[]": part,
  slice: part,
  "=~": [
    1,
    1,
    (self, [pattern = null], { machine }) => {
      if (typeof pattern === "string") throw rubyError("TypeError", "type mismatch: String given");
      return machine.send(pattern, "=~", [self]);
    },
  ],
  "end_with?": [0, -1, (self, parts) => parts.some((one) => self.endsWith(toText(one)))],
  "include?": [1, 1, (self, [wanted]) => self.includes(toText(wanted))],
  index: place(false),
  match: matching("match"),
  "match?": matching("match?"),
  partition: parted(false),
  rindex: place(true),
  rpartition: parted(true),
  "start_with?": [
    0,
    -1,
    (self, parts, { machine }) =>
      parts.some((one) => {
        if (!(one instanceof RubyRegexp)) return self.startsWith(toText(one));
        machine.lastMatch = matchRegexpBackwards(one, self, 0, machine) ?? null;
        return machine.lastMatch !== null;
      }),
  ],
};
