// Methods of String. Strings are values here: what would change one in place is refused by name.
import { noConversion, toIndex, toName, toText } from "./coerce.ts";
import { compareText, equals } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { formatText } from "./format-text.ts";
import { dumpString, inspectString } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { parseLeadingFloat, parseLeadingInteger } from "./number-text.ts";
import { matchRegexp, matchRegexpBackwards } from "./regexp-match.ts";
import { toRegexp } from "./regexp-text.ts";
import { replaceText, scanText } from "./replace.ts";
import { splitText } from "./split.ts";
import { deleteCharacters, squeezeCharacters, translate, countCharacters } from "./translate.ts";
import { successor } from "./successor.ts";
import { charactersOf, codePointCount, sliceText, unitIndex } from "./text.ts";
import { RubyRange, RubyRegexp, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

function strip(text: string): string {
  return trimEnd(text.replace(/^[\t\n\v\f\r ]+/, ""));
}

// By hand: a regular expression would look at every run of blanks in turn.
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "\0\t\n\v\f\r ".includes(text[end - 1] ?? "x")) end -= 1;
  return text.slice(0, end);
}

function mapped(change: (text: string) => string): Method<string> {
  return [
    0,
    0,
    (self, _, { machine }) => {
      machine.checkText(self.length);
      return change(self);
    },
  ];
}

function capitalize(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length).toLowerCase();
}

function swapCase(text: string): string {
  return Array.from(text, (one) => (one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase())).join(
    "",
  );
}

function repeat(text: string, times: Value | undefined, machine: Machine): string {
  const count = toIndex(times);
  if (count < 0) throw rubyError("ArgumentError", "negative argument");
  machine.checkText(text.length * count);
  return text.repeat(count);
}

function pad(self: string, args: readonly Value[], call: Call, side: "left" | "right" | "both"): string {
  const [width, filler = " "] = args;
  const fill = toText(filler);
  if (fill === "") throw rubyError("ArgumentError", "zero width padding");
  const missing = toIndex(width) - codePointCount(self);
  if (missing <= 0) return self;
  call.machine.checkText(self.length + 2 * missing);
  const before = side === "left" ? missing : side === "both" ? Math.floor(missing / 2) : 0;
  const padding = (count: number) =>
    sliceText(fill.repeat(Math.ceil(count / codePointCount(fill))), 0, count) ?? "";
  return padding(before) + self + padding(missing - before);
}

function index(self: string, [key = null, second]: readonly Value[], { machine }: Call): Value {
  if (typeof key === "string") return self.includes(key) ? key : null;
  if (key instanceof RubyRegexp) {
    const found = matchRegexp(key, self, 0, machine);
    machine.lastMatch = found ?? null;
    if (found === undefined) return null;
    return machine.send(found, "[]", [second ?? 0n]);
  }
  if (key instanceof RubyRange) {
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

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function some(test: (self: string, part: string) => boolean, regexp: boolean): Method<string> {
  return [
    0,
    -1,
    (self, parts, { machine }) =>
      parts.some((part) => {
        if (regexp && part instanceof RubyRegexp) {
          machine.lastMatch = matchRegexpBackwards(part, self, 0, machine) ?? null;
          return machine.lastMatch !== null;
        }
        return test(self, toText(part));
      }),
  ];
}

function place(
  self: string,
  [wanted = null, given]: readonly Value[],
  { machine }: Call,
  last: boolean,
): Value {
  const start = given === undefined ? 0 : toIndex(given);
  const units = unitIndex(self, start < 0 ? codePointCount(self) + start : start);
  let found: number;
  if (wanted instanceof RubyRegexp) {
    const inside = start >= 0 || codePointCount(self) + start >= 0;
    const match = !inside
      ? undefined
      : last
        ? matchRegexpBackwards(wanted, self, given === undefined ? self.length : units, machine)
        : start > codePointCount(self)
          ? undefined
          : matchRegexp(wanted, self, units, machine);
    machine.lastMatch = match ?? null;
    found = match?.places[0] ?? -1;
  } else if (last) {
    // A negative place before the start finds nothing; without a place, all is searched.
    if (start < 0 && codePointCount(self) + start < 0) return null;
    found = given === undefined ? self.lastIndexOf(toText(wanted)) : self.lastIndexOf(toText(wanted), units);
  } else found = self.indexOf(toText(wanted), units);
  return found < 0 ? null : BigInt(codePointCount(self.slice(0, found)));
}

function split(before: (self: string, at: number, length: number) => Value, last: boolean): Method<string> {
  return [
    1,
    1,
    (self, [separator = null], { machine }) => {
      if (separator instanceof RubyRegexp) {
        const found = last
          ? matchRegexpBackwards(separator, self, self.length, machine)
          : matchRegexp(separator, self, 0, machine);
        machine.lastMatch = found ?? null;
        return before(self, found?.places[0] ?? -1, (found?.places[1] ?? 0) - (found?.places[0] ?? 0));
      }
      const text = toText(separator);
      return before(self, last ? self.lastIndexOf(text) : self.indexOf(text), text.length);
    },
  ];
}

function encodeCharacters(self: string): Value[] {
  return charactersOf(self);
}

export const stringMethods: Methods<string> = {
  "%": [
    1,
    1,
    (self, [values = null], { machine }) =>
      formatText(self, Array.isArray(values) ? values : [values], machine),
  ],
  "*": [1, 1, (self, [times], { machine }) => repeat(self, times, machine)],
  "+": [
    1,
    1,
    (self, [other], { machine }) => {
      const text = toText(other);
      machine.checkText(self.length + text.length);
      return self + text;
    },
  ],
  "+@": [0, 0, (self) => self],
  "-@": [0, 0, (self) => self],
  "=~": [
    1,
    1,
    (self, [pattern = null], { machine }) => {
      if (typeof pattern === "string") throw rubyError("TypeError", "type mismatch: String given");
      return machine.send(pattern, "=~", [self]);
    },
  ],
  "===": [1, 1, (self, [other = null]) => equals(self, other)],
  "[]": [1, 2, index],
  slice: [1, 2, index],
  "ascii_only?": [0, 0, (self) => charactersOf(self).every((one) => one <= "\x7f")],
  bytes: [0, 0, (self) => Array.from(new TextEncoder().encode(self), BigInt)],
  bytesize: [0, 0, (self) => BigInt(Buffer.byteLength(self))],
  capitalize: mapped(capitalize),
  casecmp: [1, 1, (self, [other]) => BigInt(compareText(asciiDown(self), asciiDown(toText(other))))],
  "casecmp?": [1, 1, (self, [other]) => self.toLowerCase() === toText(other).toLowerCase()],
  center: [1, 2, (self, args, call) => pad(self, args, call, "both")],
  chars: [0, 0, encodeCharacters],
  chomp: [
    0,
    1,
    (self, [suffix]) => {
      if (suffix === null) return self;
      if (suffix === undefined) return self.replace(/(?:\r\n|\n|\r)$/, "");
      const text = toText(suffix);
      if (text === "") return self.replace(/(?:\r?\n)+$/, "");
      return self.endsWith(text) ? self.slice(0, self.length - text.length) : self;
    },
  ],
  chop: [
    0,
    0,
    (self) => (self.endsWith("\r\n") ? self.slice(0, -2) : charactersOf(self).slice(0, -1).join("")),
  ],
  chr: [0, 0, (self) => charactersOf(self)[0] ?? ""],
  codepoints: [0, 0, (self) => Array.from(self, (one) => BigInt(one.codePointAt(0) ?? 0))],
  count: [1, -1, (self, sets) => BigInt(countCharacters(self, sets.map(toText)))],
  delete: [1, -1, (self, sets) => deleteCharacters(self, sets.map(toText))],
  delete_prefix: [
    1,
    1,
    (self, [prefix]) => (self.startsWith(toText(prefix)) ? self.slice(toText(prefix).length) : self),
  ],
  delete_suffix: [
    1,
    1,
    (self, [suffix]) =>
      self.endsWith(toText(suffix)) ? self.slice(0, self.length - toText(suffix).length) : self,
  ],
  downcase: mapped((text) => text.toLowerCase()),
  dump: [0, 0, (self) => dumpString(self)],
  each_char: [0, 0, (self, _, { machine, block }) => each(self, charactersOf(self), machine, block)],
  each_line: [0, 0, (self, _, { machine, block }) => each(self, linesOf(self), machine, block)],
  "empty?": [0, 0, (self) => self === ""],
  "end_with?": some((self, part) => self.endsWith(part), false),
  "eql?": [1, 1, (self, [other]) => self === other],
  encode: [0, 2, utf8Only],
  encoding: [
    0,
    0,
    () => {
      throw unsupported(
        "the encoding of a String is not known here",
        "leave the question out: manifests are UTF-8",
      );
    },
  ],
  force_encoding: [1, 1, utf8Only],
  unicode_normalize: [
    0,
    1,
    (self, [form]) => self.normalize(form === undefined ? "NFC" : toName(form).toUpperCase()),
  ],
  gsub: [1, 2, (self, args, call) => replaceText(self, args, call, true)],
  hex: [0, 0, (self) => parseLeadingInteger(self, 16)],
  "include?": [1, 1, (self, [part]) => self.includes(toText(part))],
  index: [1, 2, (self, args, call) => place(self, args, call, false)],
  inspect: [0, 0, (self) => inspectString(self)],
  intern: [0, 0, (self) => RubySymbol.of(self)],
  length: [0, 0, (self) => BigInt(codePointCount(self))],
  lines: [0, 0, (self, _, { machine }) => checked(linesOf(self), machine)],
  ljust: [1, 2, (self, args, call) => pad(self, args, call, "right")],
  lstrip: [0, 0, (self) => self.replace(/^[\0\t\n\v\f\r ]+/, "")],
  match: [1, 1, (self, [pattern = null], { machine }) => machine.send(toPattern(pattern), "match", [self])],
  "match?": [
    1,
    1,
    (self, [pattern = null], { machine }) => machine.send(toPattern(pattern), "match?", [self]),
  ],
  next: [0, 0, (self) => successor(self)],
  oct: [0, 0, (self) => parseLeadingInteger(self, 8)],
  ord: [
    0,
    0,
    (self) => {
      if (self === "") throw rubyError("ArgumentError", "empty string");
      return BigInt(self.codePointAt(0) ?? 0);
    },
  ],
  partition: split(
    (self, at, length) =>
      at < 0 ? [self, "", ""] : [self.slice(0, at), self.slice(at, at + length), self.slice(at + length)],
    false,
  ),
  reverse: [0, 0, (self) => charactersOf(self).toReversed().join("")],
  rindex: [1, 2, (self, args, call) => place(self, args, call, true)],
  rjust: [1, 2, (self, args, call) => pad(self, args, call, "left")],
  rpartition: split(
    (self, at, length) =>
      at < 0 ? ["", "", self] : [self.slice(0, at), self.slice(at, at + length), self.slice(at + length)],
    true,
  ),
  rstrip: [0, 0, (self) => trimEnd(self)],
  scan: [1, 1, (self, [pattern = null], call) => scanText(self, pattern, call)],
  size: [0, 0, (self) => BigInt(codePointCount(self))],
  split: [0, 2, (self, args, { machine }) => checked(splitText(self, args, machine), machine)],
  squeeze: [0, -1, (self, sets) => squeezeCharacters(self, sets.map(toText))],
  "start_with?": some((self, part) => self.startsWith(part), true),
  strip: [0, 0, (self) => strip(self)],
  sub: [1, 2, (self, args, call) => replaceText(self, args, call, false)],
  succ: [0, 0, (self) => successor(self)],
  sum: [0, 0, (self) => BigInt(new TextEncoder().encode(self).reduce((sum, byte) => sum + byte, 0) & 0xffff)],
  swapcase: mapped(swapCase),
  to_f: [0, 0, (self) => parseLeadingFloat(self)],
  to_i: [0, 1, (self, [radix = 10n]) => parseLeadingInteger(self, toIndex(radix))],
  to_s: [0, 0, (self) => self],
  to_str: [0, 0, (self) => self],
  to_sym: [0, 0, (self) => RubySymbol.of(self)],
  tr: [2, 2, (self, [from, to]) => translate(self, toText(from), toText(to), false)],
  tr_s: [2, 2, (self, [from, to]) => translate(self, toText(from), toText(to), true)],
  undump: [
    0,
    0,
    () => {
      throw unsupported("String#undump", "write the text itself");
    },
  ],
  unpack: [
    0,
    1,
    () => {
      throw unsupported("String#unpack", "use Base64 or to_i with a radix");
    },
  ],
  unpack1: [
    0,
    1,
    () => {
      throw unsupported("String#unpack1", "use Base64 or to_i with a radix");
    },
  ],
  upcase: mapped((text) => text.toUpperCase()),
  upto: [
    1,
    2,
    (self, [last, exclusive = null], { machine, block }) => {
      machine.send(new RubyRange(self, toText(last), exclusive === true), "each", [], block);
      return self;
    },
  ],
  "valid_encoding?": [0, 0, () => true],
};

function asciiDown(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function checked(list: string[], machine: Machine): Value[] {
  machine.checkElements(list.length);
  return list;
}

function each(self: string, parts: readonly string[], machine: Machine, block: Call["block"]): Value {
  if (block === undefined) return checked([...parts], machine);
  for (const part of parts) {
    machine.step();
    block.call([part]);
  }
  return self;
}

function utf8Only(self: string, [encoding = "UTF-8"]: readonly Value[]): Value {
  if (typeof encoding !== "string" || !/^utf-?8$/i.test(encoding)) {
    throw unsupported("encodings other than UTF-8", "keep the text in UTF-8");
  }
  return self;
}

function toPattern(pattern: Value): RubyRegexp {
  if (pattern instanceof RubyRegexp) return pattern;
  if (typeof pattern === "string") return toRegexp(pattern, "");
  throw noConversion(pattern, "Regexp");
}
