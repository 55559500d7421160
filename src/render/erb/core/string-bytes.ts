// Methods of String over its bytes, code points and what people see as characters; text here is always UTF-8.
import { toIndex, toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { parts } from "./string-lines.ts";
import { charactersOf, isAscii } from "./text.ts";
import { RubyRange, RubyRegexp } from "./value.ts";
import type { Value } from "./value.ts";

export function bytesOf(text: string, machine: Machine): Buffer {
  machine.steps(text.length >> 6);
  return Buffer.from(text);
}

/** Bytes as text; undefined when they cut a character. */
function toWhole(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byteSlice(self: string, [key = null, count]: readonly Value[], machine: Machine): Value {
  const bytes = bytesOf(self, machine);
  const isRange = key instanceof RubyRange && count === undefined;
  const at = toIndex(isRange ? (key.first ?? 0n) : key);
  const from = at < 0 ? bytes.length + at : at;
  let length = count === undefined ? 1 : toIndex(count);
  if (isRange) {
    const last = key.last === null ? -1 : toIndex(key.last);
    const end = (last < 0 ? bytes.length + last : last) + (key.exclusive && key.last !== null ? 0 : 1);
    length = Math.max(0, end - from);
  }
  const isBehind = from > bytes.length || (count === undefined && !isRange && from === bytes.length);
  if (from < 0 || isBehind || length < 0) return null;
  const part = toWhole(bytes.subarray(from, from + length));
  if (part === undefined) throw unsupported("a part of a character's bytes", "cut between characters");
  return part;
}

/** Place among the bytes of the first, or the last, occurrence. */
function byteIndex(last: boolean): Method<string> {
  return [
    1,
    2,
    (self, [wanted = null, given], { machine, name }) => {
      const place = given === undefined ? undefined : toIndex(given);
      if (wanted instanceof RubyRegexp) throw unsupported(`${name} with a Regexp`, "use index");
      const bytes = bytesOf(self, machine);
      const offset = place ?? (last ? bytes.length : 0);
      const from = offset < 0 ? bytes.length + offset : offset;
      if (from < 0 || (from > bytes.length && !last)) return null;
      if (((bytes[from] ?? 0) & 0xc0) === 0x80) {
        throw rubyError("IndexError", `offset ${from} does not land on character boundary`);
      }
      const part = Buffer.from(toText(wanted));
      const found = last ? bytes.lastIndexOf(part, Math.min(from, bytes.length)) : bytes.indexOf(part, from);
      return found < 0 ? null : BigInt(found);
    },
  ];
}

/** Beyond Latin letters and signs, what makes one cluster depends on Unicode's version. */
function clustersOf(text: string): string[] {
  // oxlint-disable-next-line no-control-regex -- the whole range is meant
  if (/[^\0-\u02ff]/.test(text)) throw unsupported("grapheme clusters beyond Latin text", "use chars");
  return text.match(/\r\n|[^]/g) ?? [];
}

const forms = new Set(["nfc", "nfd", "nfkc", "nfkd"]);

function normalized(self: string, [form]: readonly Value[], machine: Machine): string {
  machine.checkText(4 * self.length);
  const name = form === undefined ? "nfc" : toS(form, machine);
  if (!forms.has(name)) throw rubyError("ArgumentError", `Invalid normalization form ${name}.`);
  return self.normalize(name.toUpperCase());
}

function sumOf(self: string, [bits = 16n]: readonly Value[], machine: Machine): bigint {
  const width = toIndex(bits);
  const sum = bytesOf(self, machine).reduce((total, byte) => total + byte, 0);
  return width <= 0 ? BigInt(sum) : BigInt.asUintN(Math.min(width, 64), BigInt(sum));
}

function utf8Only(self: string, [encoding = "UTF-8", ...rest]: readonly Value[]): Value {
  if (rest.length > 0 || typeof encoding !== "string" || !/^utf-?8$/i.test(encoding)) {
    throw unsupported("encodings other than UTF-8", "keep the text in UTF-8");
  }
  return self;
}

const toBytes = (self: string, _: readonly Value[], machine: Machine): Value[] =>
  Array.from(bytesOf(self, machine), BigInt);
const toCodePoints = (self: string): Value[] =>
  charactersOf(self).map((one) => BigInt(one.codePointAt(0) ?? 0));

export const stringBytes: Methods<string> = {
  "ascii_only?": [0, 0, isAscii],
  byteindex: byteIndex(false),
  byterindex: byteIndex(true),
  bytes: parts(toBytes),
  bytesize: [0, 0, (self) => BigInt(Buffer.byteLength(self))],
  byteslice: [1, 2, (self, args, { machine }) => byteSlice(self, args, machine)],
  codepoints: parts(toCodePoints),
  each_byte: parts(toBytes),
  each_codepoint: parts(toCodePoints),
  each_grapheme_cluster: parts(clustersOf),
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
  getbyte: [
    1,
    1,
    (self, [index], { machine }) => {
      const byte = bytesOf(self, machine).at(toIndex(index));
      return byte === undefined ? null : BigInt(byte);
    },
  ],
  grapheme_clusters: parts(clustersOf),
  scrub: [
    0,
    1,
    (self, args, { block }) => {
      if (args.length === 0 || block === undefined || args[0] === null) return self;
      throw rubyError("ArgumentError", "both of block and replacement given");
    },
  ],
  sum: [0, 1, (self, args, { machine }) => sumOf(self, args, machine)],
  unicode_normalize: [0, 1, (self, args, { machine }) => normalized(self, args, machine)],
  "unicode_normalized?": [0, 1, (self, args, { machine }) => self === normalized(self, args, machine)],
  "valid_encoding?": [0, 0, () => true],
};
