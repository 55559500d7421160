// Methods of MatchData.
import { toIndex, toName } from "./coerce.ts";
import { nameForConversion } from "./describe.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { readKeywords } from "./options.ts";
import { codePointCount } from "./text.ts";
import { isTruthy, RubyMatch, RubyRange, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

function sizeOf({ places }: RubyMatch): number {
  return places.length / 2;
}

function isName(key: Value): key is string | RubySymbol {
  return typeof key === "string" || key instanceof RubySymbol;
}

function named(self: RubyMatch, name: string): number {
  const index = self.indexOf(name);
  if (index === undefined) throw rubyError("IndexError", `undefined group name reference: ${name}`);
  return index;
}

/** `match[1]`, `match[-1]`, `match[:name]`: nil where there is no such number; from the end, the whole has none. */
export function groupOf(self: RubyMatch, key: Value): string | null {
  if (isName(key)) return self.group(named(self, toName(key)));
  const index = toIndex(key);
  if (index >= 0) return self.group(index);
  const from = sizeOf(self) + index;
  return from <= 0 ? null : self.group(from);
}

/** The number of a group for methods that raise where there is none. */
function placeOf(self: RubyMatch, key: Value): number {
  if (isName(key)) return named(self, toName(key));
  const index = toIndex(key);
  if (index < 0 || index >= sizeOf(self)) throw rubyError("IndexError", `index ${index} out of matches`);
  return index;
}

function groups(self: RubyMatch, { machine }: { readonly machine: Machine }): (string | null)[] {
  machine.steps(sizeOf(self));
  return Array.from({ length: sizeOf(self) }, (_, index) => self.group(index));
}

const captures: Method<RubyMatch> = [0, 0, (self, _, call) => groups(self, call).slice(1)];
const size: Method<RubyMatch> = [0, 0, (self) => BigInt(sizeOf(self))];

function places(measure: (text: string) => number, sides: readonly (0 | 1)[]): Method<RubyMatch> {
  return [
    1,
    1,
    (self, [key = null], { machine }) => {
      const index = placeOf(self, key);
      machine.steps(self.text.length >> 6);
      const found = sides.map((side) => {
        const place = self.places[2 * index + side] ?? -1;
        return place < 0 ? null : BigInt(measure(self.text.slice(0, place)));
      });
      const [only = null] = found;
      return sides.length === 1 ? only : found;
    },
  ];
}

function wrongType(value: Value, expected: string): Error {
  return rubyError("TypeError", `wrong argument type ${nameForConversion(value)} (expected ${expected})`);
}

/** `deconstruct_keys([:a, :b])`: up to the first that is no name of a group; nil asks for all. */
function groupsByKey(self: RubyMatch, asked: Value): RubyHash {
  const hash = new RubyHash();
  if (asked !== null && !Array.isArray(asked)) throw wrongType(asked, "Array");
  const keys = asked ?? Array.from(self.names.keys(), (name) => RubySymbol.of(name));
  if (keys.length > self.names.size) return hash;
  for (const key of keys) {
    if (!(key instanceof RubySymbol)) throw wrongType(key, "Symbol");
    const index = self.indexOf(key.name);
    if (index === undefined) break;
    hash.set(key, self.group(index));
  }
  return hash;
}

export const matchMethods: Methods<RubyMatch> = {
  "==": [
    1,
    1,
    (self, [other]) =>
      other instanceof RubyMatch &&
      self.text === other.text &&
      self.regexp.source === other.regexp.source &&
      self.regexp.flags === other.regexp.flags &&
      self.places.every((place, at) => place === other.places[at]),
  ],
  "[]": [
    1,
    2,
    (self, args, call) => {
      const [key = null] = args;
      if (args.length === 1 && !(key instanceof RubyRange)) return groupOf(self, key);
      return call.machine.send(groups(self, call), "[]", args);
    },
  ],
  begin: places(codePointCount, [0]),
  byteoffset: places((text) => Buffer.byteLength(text), [0, 1]),
  captures,
  deconstruct: captures,
  deconstruct_keys: [1, 1, (self, [keys = null]) => groupsByKey(self, keys)],
  end: places(codePointCount, [1]),
  "eql?": [1, 1, (self, [other = null], { machine }) => machine.send(self, "==", [other])],
  inspect: [
    0,
    0,
    (self, _, call) => {
      const names = new Map([...self.names].flatMap(([name, all]) => all.map((index) => [index, name])));
      const [whole = null, ...parts] = groups(self, call);
      const said = parts.map((text, at) => ` ${names.get(at + 1) ?? at + 1}:${inspect(text, call.machine)}`);
      return `#<MatchData ${inspect(whole, call.machine)}${said.join("")}>`;
    },
  ],
  length: size,
  match: [1, 1, (self, [key = null]) => self.group(placeOf(self, key))],
  match_length: [
    1,
    1,
    (self, [key = null]) => {
      const text = self.group(placeOf(self, key));
      return text === null ? null : BigInt(codePointCount(text));
    },
  ],
  named_captures: [
    0,
    -1,
    (self, args, { machine }) => {
      const [options] = args;
      const isWrong = args.length > 1 || (options !== undefined && !(options instanceof RubyHash));
      if (isWrong) throw wrongNumber(args.length, 0, 0);
      const symbols = readKeywords(options, ["symbolize_names"], machine).get("symbolize_names") ?? null;
      return RubyHash.from(
        [...self.names.keys()].map((name) => [
          isTruthy(symbols) ? RubySymbol.of(name) : name,
          self.group(named(self, name)),
        ]),
      );
    },
  ],
  names: [0, 0, (self) => [...self.names.keys()]],
  offset: places(codePointCount, [0, 1]),
  post_match: [0, 0, (self) => self.text.slice(self.places[1])],
  pre_match: [0, 0, (self) => self.text.slice(0, self.places[0])],
  regexp: [0, 0, (self) => self.regexp],
  size,
  string: [0, 0, (self) => self.text],
  to_a: [0, 0, (self, _, call) => groups(self, call)],
  to_s: [0, 0, (self) => self.group(0) ?? ""],
  values_at: [
    0,
    -1,
    (self, keys, call) =>
      keys.flatMap((key): Value[] => {
        if (!(key instanceof RubyRange)) return [groupOf(self, key)];
        const found = call.machine.send(groups(self, call), "[]", [key]);
        if (!Array.isArray(found)) return [];
        // A range that reaches beyond the last group asks for nil there.
        const from = key.first === null ? 0 : toIndex(key.first);
        const to = key.last === null ? -1 : toIndex(key.last);
        const missing = (from < 0 || to < 0 ? 0 : to - from + (key.exclusive ? 0 : 1)) - found.length;
        call.machine.checkElements(missing);
        return missing > 0 ? [...found, ...Array.from({ length: missing }, () => null)] : found;
      }),
  ],
};
