// Methods of String that change it in place. Only a String whose holders are known can be changed; the others
// are refused with the way to a copy.
import { toIndex, toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { inspectString } from "./inspect.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { matchRegexp } from "./regexp-match.ts";
import { placeInString } from "./string-places.ts";
import { codePointCount, unitIndex } from "./text.ts";
import { countCharacters } from "./translate.ts";
import { RubyEnumerator, RubyRegexp, RubyString, textOf } from "./value.ts";
import type { Value } from "./value.ts";

type AnyString = RubyString | string;
type Change = Method<AnyString>;

/** The String to change. FrozenError where Ruby raises it. */
function changeable(self: AnyString, name: string): RubyString {
  if (typeof self === "string" || self.isKept) {
    throw unsupported(
      `String#${name} would change a String that may also be held elsewhere`,
      "take a copy of your own first: text = text.dup",
    );
  }
  if (self.frozen) throw rubyError("FrozenError", `can't modify frozen String: ${inspectString(self.text)}`);
  return self;
}

function write(self: RubyString, text: string, machine: Machine): RubyString {
  machine.checkText(text.length);
  machine.traces += 1;
  self.write(text, machine.range);
  return self;
}

function append(self: RubyString, text: string, machine: Machine): RubyString {
  machine.checkGrowth(self.text.length + text.length, text.length);
  machine.traces += 1;
  self.append(text, machine.range);
  return self;
}

/** What `<<` takes: text, or the code point of a character. */
function toAppended(value: Value, self: AnyString): string {
  if (typeof value !== "bigint") return toText(value);
  if (BigInt.asIntN(63, value) !== value) throw rubyError("RangeError", "bignum out of char range");
  if (value < 0n || value > 0x10ffffn) throw rubyError("RangeError", `${value} out of char range`);
  const point = Number(value);
  if (point >= 0xd800 && point <= 0xdfff) {
    const hex = point.toString(16).toUpperCase();
    throw rubyError("RangeError", `invalid codepoint 0x${hex} in UTF-8`);
  }
  if (point > 127 && self instanceof RubyString && self.isOfBytes && self.text === "") {
    throw unsupported("<< of a code point to a String of bytes", "begin with an empty text: text = +''");
  }
  return String.fromCodePoint(point);
}

/** `upcase!` after `upcase`: nil when nothing changed. */
const orNil: Change = [0, -1, (self, args, call) => (changeBy(self, args, call) ? self : null)];

const always: Change = [0, -1, (self, args, call) => (changeBy(self, args, call), self)];

/** Gives the String what the method without the `!` makes of it; whether that is another text. */
function changeBy(
  self: AnyString,
  args: readonly Value[],
  { machine, block, name }: Call,
  needed = 0,
): boolean {
  if (args.length < needed) throw wrongNumber(args.length, needed, -1);
  const changing = changeable(self, name);
  const made = machine.send(self, name.slice(0, -1), args, block);
  if (made instanceof RubyEnumerator)
    throw unsupported(`${name} without a block`, `write ${name} { |part| … }`);
  const text = toText(made);
  if (text === changing.text) return false;
  write(changing, text, machine);
  return true;
}

/** nil when the pattern does not occur, also where the text would stay the same. */
const substitute: Change = [
  0,
  -1,
  (self, args, call) => {
    const { machine } = call;
    if (args.length === 0 || args.length > 2) {
      return machine.send(textOf(self) ?? "", call.name.slice(0, -1), args, call.block);
    }
    const [pattern = null] = args;
    const { text } = changeable(self, call.name);
    const isFound =
      pattern instanceof RubyRegexp
        ? matchRegexp(pattern, text, 0, machine) !== undefined
        : text.includes(textOf(pattern) ?? "");
    changeBy(self, args, call);
    return isFound ? self : null;
  },
];

/** nil when none of the characters occurs. */
const transliterate: Change = [
  2,
  2,
  (self, args, call) => {
    const isFound = countCharacters(changeable(self, call.name).text, [toText(args[0])]) > 0;
    changeBy(self, args, call);
    return isFound ? self : null;
  },
];

function insert(self: AnyString, [index, part]: readonly Value[], { machine }: Call): Value {
  const given = toIndex(index);
  const added = toText(part);
  const text = textOf(self) ?? "";
  const length = codePointCount(text);
  const wanted = given < 0 ? given + 1 : given;
  const at = given < 0 ? length + wanted : wanted;
  if (at < 0 || at > length) throw rubyError("IndexError", `index ${wanted} out of string`);
  const unit = unitIndex(text, at);
  return write(changeable(self, "insert"), text.slice(0, unit) + added + text.slice(unit), machine);
}

function assign(self: AnyString, args: readonly Value[], { machine }: Call): Value {
  const text = textOf(self) ?? "";
  const value = args.at(-1) ?? null;
  const place = placeInString(text, args.slice(0, -1), machine);
  const [key = null] = args;
  if ("miss" in place && (key instanceof RubyRegexp || textOf(key) !== undefined)) {
    throw rubyError(place.rubyClass, place.miss);
  }
  const part = toText(value);
  if ("miss" in place) throw rubyError(place.rubyClass, place.miss);
  write(changeable(self, "[]="), text.slice(0, place.from) + part + text.slice(place.to), machine);
  return value;
}

function sliceAway(self: AnyString, args: readonly Value[], { machine }: Call): Value {
  const changing = changeable(self, "slice!");
  const { text } = changing;
  const place = placeInString(text, args, machine);
  if ("miss" in place) return null;
  const { from, to } = place;
  // One character behind the last is none; a part there is empty.
  if (
    from === text.length &&
    args.length === 1 &&
    (typeof args[0] === "bigint" || typeof args[0] === "number")
  )
    return null;
  write(changing, text.slice(0, from) + text.slice(to), machine);
  return new RubyString(text.slice(from, to));
}

const refuseBytes: Change = [
  0,
  -1,
  (_, __, { name }) => {
    throw unsupported(`String#${name}, which works on bytes`, "work on characters: text[0] = 'x'");
  },
];

export const stringChanges: Methods<AnyString> = {
  "+@": [0, 0, (self) => (self instanceof RubyString && self.frozen ? new RubyString(self.text) : self)],
  "<<": [
    1,
    1,
    (self, [part = null], { machine }) => {
      const added = toAppended(part, self);
      return append(changeable(self, "<<"), added, machine);
    },
  ],
  "[]=": [2, 3, assign],
  clear: [0, 0, (self, _, { machine }) => write(changeable(self, "clear"), "", machine)],
  concat: [
    0,
    -1,
    (self, parts, { machine }) => {
      const changing = changeable(self, "concat");
      return append(changing, parts.map((part) => toAppended(part, self)).join(""), machine);
    },
  ],
  "encode!": always,
  force_encoding: [
    1,
    1,
    (self, args, { machine }) => {
      machine.send(self, "encode", args);
      if (self instanceof RubyString) changeable(self, "force_encoding");
      return self;
    },
  ],
  insert: [2, 2, insert],
  prepend: [
    0,
    -1,
    (self, parts, { machine }) => {
      const changing = changeable(self, "prepend");
      return write(changing, parts.map(toText).join("") + changing.text, machine);
    },
  ],
  replace: [1, 1, (self, [other], { machine }) => write(changeable(self, "replace"), toText(other), machine)],
  "slice!": [1, 2, sliceAway],
  "capitalize!": orNil,
  "chomp!": [0, 1, (self, args, call) => (textOf(self) !== "" && changeBy(self, args, call) ? self : null)],
  "chop!": orNil,
  // Ruby does not look at the arguments when there is nothing to delete.
  "delete!": [
    0,
    -1,
    (self, args, call) => (textOf(self) === "" || !changeBy(self, args, call, 1) ? null : self),
  ],
  "delete_prefix!": orNil,
  "delete_suffix!": orNil,
  "downcase!": orNil,
  "gsub!": substitute,
  "lstrip!": orNil,
  "next!": always,
  "reverse!": always,
  "rstrip!": orNil,
  "scrub!": always,
  "squeeze!": orNil,
  "strip!": orNil,
  "sub!": substitute,
  "succ!": always,
  "swapcase!": orNil,
  "tr!": transliterate,
  "tr_s!": transliterate,
  "unicode_normalize!": always,
  "upcase!": orNil,
  bytesplice: refuseBytes,
  setbyte: refuseBytes,
};
