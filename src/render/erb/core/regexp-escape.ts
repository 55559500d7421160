// `\n`, `\x41`, `\u{e9}`, `\p{Lu}` in a pattern, inside and outside of brackets.
import { PatternProblem, UnsupportedPattern } from "./regexp-part.ts";
import type { PatternReader } from "./regexp-reader.ts";
import { ignoringCase, negated, propertySet } from "./regexp-sets.ts";
import type { Matches } from "./regexp-sets.ts";

const simple = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\u0007"],
  ["e", "\u001b"],
]);

/** The character that an escape stands for; `letter` is what follows the backslash. */
export function readCharacter(letter: string, reader: PatternReader): string {
  const known = simple.get(letter);
  if (known !== undefined) return known;
  if (letter === "x") return readHex(reader);
  if (letter === "u") return readUnicode(reader);
  if (/[0-7]/.test(letter)) {
    reader.at -= 1;
    return fromByte(Number.parseInt(reader.match(/[0-7]{1,3}/y)?.[0] ?? "0", 8));
  }
  if (/[A-Za-z]/.test(letter)) throw new UnsupportedPattern(`\\${letter} in a pattern`);
  return letter;
}

function readHex(reader: PatternReader): string {
  const digits = reader.match(/[\da-fA-F]{1,2}/y)?.[0];
  if (digits === undefined) throw new PatternProblem("invalid hex escape");
  return fromByte(Number.parseInt(digits, 16));
}

function fromByte(byte: number): string {
  if (byte > 127) throw new UnsupportedPattern("a single byte of a character in a pattern");
  return String.fromCharCode(byte);
}

function readUnicode(reader: PatternReader): string {
  const found = reader.match(/([\da-fA-F]{4})|\{([\da-fA-F]{1,6})\}/y);
  const digits = found?.[1] ?? found?.[2];
  if (digits === undefined) {
    // Several code points in braces, or none at all.
    throw new UnsupportedPattern("this form of \\u in a pattern");
  }
  const code = Number.parseInt(digits, 16);
  if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) {
    throw new PatternProblem("invalid Unicode range");
  }
  return String.fromCodePoint(code);
}

/** What follows `\p` or `\P`; of a set that ignores case Ruby makes the opposite last. */
export function readProperty(letter: string, reader: PatternReader, ignoreCase = false): Matches {
  const found = reader.match(/\{(\^?)([^{}]+)\}/y);
  if (found === undefined) throw new UnsupportedPattern(`\\${letter} without a name in braces`);
  const set = propertySet(found[2] ?? "");
  if (set === undefined) throw new UnsupportedPattern(`the character property {${found[2]}}`);
  const cased = ignoreCase ? ignoringCase(set) : set;
  return (letter === "P") !== (found[1] === "^") ? negated(cased) : cased;
}
