// String#unpack and #unpack1: the directives for whole numbers, texts, bits, hexadecimal digits and Base64.
import { asText, decodeLeniently, decodeStrictly } from "./base64.ts";
import { isOptions, toIndex, toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { readKeywords } from "./options.ts";
import { bytesOf } from "./string-bytes.ts";
import { isAscii } from "./text.ts";
import type { Value } from "./value.ts";

interface Directive {
  readonly letter: string;
  readonly flags: string;
  /** Undefined: as much as there is. */
  readonly count: number | undefined;
  readonly isGiven: boolean;
}

/** Bytes of a number, and whether the highest comes first. */
const sizes: Readonly<Record<string, number>> = { c: 1, s: 2, n: 2, v: 2, l: 4, i: 4, q: 8, j: 8 };

function* directivesOf(format: string): Generator<Directive> {
  const part = /\s+|#[^\n]*|([a-zA-Z@%])([_!<>]*)(\d+|\*)?/gy;
  while (part.lastIndex < format.length) {
    const at = part.lastIndex;
    const match = part.exec(format);
    if (match === null) throw unknownDirective(format[at] ?? "", format);
    const [, letter, flags = "", count] = match;
    if (letter === undefined) continue;
    yield {
      letter,
      flags,
      count: count === "*" ? undefined : count === undefined ? 1 : Number(count),
      isGiven: count !== undefined,
    };
  }
}

function unknownDirective(letter: string, format: string): Error {
  if (!isAscii(letter))
    return unsupported(`unpack with '${format}'`, "take the text apart with split or scan");
  return rubyError("ArgumentError", `unknown unpack directive '${letter}' in '${format}'`);
}

class Unpacking {
  readonly values: Value[] = [];
  readonly bytes: Buffer;
  readonly machine: Machine;
  at: number;

  constructor(bytes: Buffer, at: number, machine: Machine) {
    this.bytes = bytes;
    this.at = at;
    this.machine = machine;
  }

  read({ letter, flags, count, isGiven }: Directive, format: string): void {
    const left = this.bytes.length - this.at;
    const signs = letter === "N" || letter === "V" ? { width: 4, signed: false } : numberShape(letter, flags);
    if (signs !== undefined)
      this.#numbers(signs.width, signs.signed, isBigEndian(letter, flags), count, isGiven);
    else if ("aAZ".includes(letter))
      this.#text(letter, count === undefined ? left : Math.min(count, left), count === undefined);
    else if ("bBhH".includes(letter)) this.#digits(letter, count);
    else if (letter === "U") this.#characters(count ?? left);
    else if (letter === "m") this.#base64(isGiven && count === 0);
    else if (letter === "x" || letter === "@") this.#move(letter, count, left);
    else throw unsupported(`unpack with ${letter} in '${format}'`, "take the text apart with split or scan");
  }

  #numbers(
    width: number,
    signed: boolean,
    isBig: boolean,
    count: number | undefined,
    isGiven: boolean,
  ): void {
    const available = Math.floor((this.bytes.length - this.at) / width);
    const wanted = count ?? available;
    this.machine.checkElements(this.values.length + wanted);
    for (let taken = 0; taken < Math.min(wanted, available); taken += 1, this.at += width) {
      const part = this.bytes.subarray(this.at, this.at + width);
      const hex = Buffer.from(isBig ? part : part.toReversed()).toString("hex");
      const value = BigInt(`0x${hex}`);
      this.values.push(signed ? BigInt.asIntN(8 * width, value) : value);
    }
    if (count === undefined || (!isGiven && count === 0)) return;
    for (let missing = available; missing < wanted; missing += 1) this.values.push(null);
  }

  #text(letter: string, length: number, isRest: boolean): void {
    const part = this.bytes.subarray(this.at, this.at + length);
    const text = part.toString("latin1");
    const zero = text.indexOf("\0");
    this.at += letter === "Z" && isRest && zero >= 0 ? zero + 1 : length;
    const kept = letter === "a" ? text : letter === "Z" ? text.split("\0", 1)[0] : withoutEnd(text);
    this.values.push(asText(Buffer.from(kept ?? "", "latin1")));
  }

  #digits(letter: string, count: number | undefined): void {
    const perByte = "bB".includes(letter) ? 8 : 2;
    const left = (this.bytes.length - this.at) * perByte;
    const wanted = count === undefined || count > left ? left : count;
    this.machine.checkText(wanted);
    const length = Math.ceil(wanted / perByte);
    let text = "";
    for (const byte of this.bytes.subarray(this.at, this.at + length)) {
      const digits = byte.toString(perByte === 8 ? 2 : 16).padStart(perByte, "0");
      text += letter < "a" ? digits : Array.from(digits).toReversed().join("");
    }
    this.at += length;
    this.values.push(text.slice(0, wanted));
  }

  #characters(count: number): void {
    const rest = this.bytes.subarray(this.at).toString("utf8");
    let taken = 0;
    for (const character of rest) {
      if (taken === count) break;
      taken += 1;
      this.machine.step();
      this.at += Buffer.byteLength(character);
      this.values.push(BigInt(character.codePointAt(0) ?? 0));
    }
  }

  #base64(strict: boolean): void {
    const text = this.bytes.subarray(this.at).toString("latin1");
    this.values.push(asText(strict ? decodeStrictly(text) : decodeLeniently(text)));
    this.at = this.bytes.length;
  }

  #move(letter: string, count: number | undefined, left: number): void {
    if (letter === "@") throw unsupported("unpack with @", "use byteslice first");
    if (count !== undefined && count > left) throw rubyError("ArgumentError", "x outside of string");
    this.at += count ?? left;
  }
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\0")) end -= 1;
  return text.slice(0, end);
}

function numberShape(letter: string, flags: string): { width: number; signed: boolean } | undefined {
  const width = Object.hasOwn(sizes, letter.toLowerCase()) ? sizes[letter.toLowerCase()] : undefined;
  if (width === undefined || (letter !== letter.toLowerCase() && "nv".includes(letter.toLowerCase())))
    return undefined;
  if (/[_!]/.test(flags))
    throw unsupported("a size that depends on the machine", "use a directive without _ and !");
  return { width, signed: "csliqj".includes(letter) };
}

function isBigEndian(letter: string, flags: string): boolean {
  return letter === "n" || letter === "N" || flags.includes(">");
}

function unpack(self: string, args: readonly Value[], machine: Machine, most: number): Value[] {
  const last = args.at(-1);
  const options = isOptions(last) ? last : undefined;
  const plain = options === undefined ? args : args.slice(0, -1);
  if (plain.length !== 1) throw wrongNumber(plain.length, 1, 1);
  const format = toText(plain[0]);
  const bytes = bytesOf(self, machine);
  const at = toIndex(readKeywords(options, ["offset"], machine).get("offset") ?? 0n);
  if (at < 0) throw rubyError("ArgumentError", "offset can't be negative");
  if (at > bytes.length) throw rubyError("ArgumentError", "offset outside of string");
  const state = new Unpacking(bytes, at, machine);
  for (const directive of directivesOf(format)) {
    state.read(directive, format);
    if (state.values.length >= most) break;
  }
  return state.values;
}

const all: Method<string> = [
  0,
  -1,
  (self, args, { machine, block }) => {
    const values = unpack(self, args, machine, Infinity);
    if (block === undefined) return values;
    for (const value of values) block.call([value]);
    return null;
  },
];

export const stringUnpacking: Methods<string> = {
  unpack: all,
  unpack1: [0, -1, (self, args, { machine }) => unpack(self, args, machine, 1)[0] ?? null],
};
