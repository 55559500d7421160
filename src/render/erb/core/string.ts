// Methods of String that look at the text as a whole, or make another of it. Those that change a String in
// place are in string-changes.ts.
import { toIndex, toText } from "./coerce.ts";
import { compareText, equals } from "./equality.ts";
import { rubyError } from "./failure.ts";
import { formatText } from "./format-text.ts";
import { dumpString, inspectString } from "./inspect.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Methods } from "./method.ts";
import { parseLeadingFloat, parseLeadingInteger } from "./number-text.ts";
import { replaceText, scanText } from "./replace.ts";
import { splitText } from "./split.ts";
import { asciiDown, foldCase } from "./string-case.ts";
import { parts } from "./string-lines.ts";
import { successor } from "./successor.ts";
import { charactersOf, codePointCount } from "./text.ts";
import { countCharacters, deleteCharacters, squeezeCharacters, translate } from "./translate.ts";
import { undump } from "./undump.ts";
import { RubyRange, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

function strip(text: string): string {
  return trimEnd(text.replace(/^[\0\t\n\v\f\r ]+/, ""));
}

// By hand: a regular expression would look at every run of blanks in turn.
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "\0\t\n\v\f\r ".includes(text[end - 1] ?? "x")) end -= 1;
  return text.slice(0, end);
}

function repeat(text: string, times: Value | undefined, machine: Machine): string {
  const count = toIndex(times);
  if (count < 0) throw rubyError("ArgumentError", "negative argument");
  machine.checkText(text.length * count);
  return text.repeat(count);
}

function checked(text: string, machine: Machine): string {
  machine.checkText(text.length);
  return text;
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
  "===": [1, 1, (self, [other = null]) => equals(self, other)],
  casecmp: [
    1,
    1,
    (self, [other]) =>
      typeof other === "string" ? BigInt(compareText(asciiDown(self), asciiDown(other))) : null,
  ],
  "casecmp?": [
    1,
    1,
    (self, [other]) =>
      typeof other === "string" ? self === other || foldCase(self) === foldCase(other) : null,
  ],
  chr: [0, 0, (self) => charactersOf(self)[0] ?? ""],
  count: [1, -1, (self, sets) => BigInt(countCharacters(self, sets.map(toText)))],
  delete: [
    0,
    -1,
    (self, sets) => {
      // Ruby does not look at the arguments when there is nothing to delete.
      if (self === "") return "";
      if (sets.length === 0) throw wrongNumber(0, 1, -1);
      return deleteCharacters(self, sets.map(toText));
    },
  ],
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
  dedup: [0, 0, (self) => self],
  dump: [0, 0, (self, _, { machine }) => checked(dumpString(self), machine)],
  "empty?": [0, 0, (self) => self === ""],
  "eql?": [1, 1, (self, [other]) => self === other],
  gsub: [1, 2, (self, args, call) => replaceText(self, args, call, true)],
  hex: [0, 0, (self) => parseLeadingInteger(self, 16)],
  inspect: [0, 0, (self, _, { machine }) => checked(inspectString(self), machine)],
  intern: [0, 0, (self) => RubySymbol.of(self)],
  length: [0, 0, (self) => BigInt(codePointCount(self))],
  lstrip: [0, 0, (self) => self.replace(/^[\0\t\n\v\f\r ]+/, "")],
  next: [0, 0, (self) => successor(self)],
  oct: [0, 0, (self) => parseLeadingInteger(self, -8)],
  ord: [
    0,
    0,
    (self) => {
      if (self === "") throw rubyError("ArgumentError", "empty string");
      return BigInt(self.codePointAt(0) ?? 0);
    },
  ],
  reverse: [0, 0, (self) => charactersOf(self).toReversed().join("")],
  rstrip: [0, 0, (self) => trimEnd(self)],
  scan: [1, 1, (self, [pattern = null], call) => scanText(self, pattern, call)],
  size: [0, 0, (self) => BigInt(codePointCount(self))],
  split: parts(splitText, 2),
  squeeze: [0, -1, (self, sets) => squeezeCharacters(self, sets.map(toText))],
  strip: [0, 0, (self) => strip(self)],
  sub: [
    0,
    -1,
    (self, args, call) => {
      const least = call.block === undefined ? 2 : 1;
      if (args.length < least || args.length > 2) throw wrongNumber(args.length, least, 2);
      return replaceText(self, args, call, false);
    },
  ],
  succ: [0, 0, (self) => successor(self)],
  to_f: [0, 0, (self) => parseLeadingFloat(self)],
  to_i: [
    0,
    1,
    (self, [given = 10n]) => {
      const radix = toIndex(given);
      if (radix < 0) throw rubyError("ArgumentError", `invalid radix ${radix}`);
      return parseLeadingInteger(self, radix);
    },
  ],
  to_s: [0, 0, (self) => self],
  to_str: [0, 0, (self) => self],
  to_sym: [0, 0, (self) => RubySymbol.of(self)],
  tr: [2, 2, (self, [from, to]) => translate(self, toText(from), toText(to), false)],
  tr_s: [2, 2, (self, [from, to]) => translate(self, toText(from), toText(to), true)],
  undump: [0, 0, undump],
  upto: [
    1,
    2,
    (self, [last, exclusive = null], { machine, block }) => {
      machine.send(new RubyRange(self, toText(last), exclusive === true), "each", [], block);
      return self;
    },
  ],
};
