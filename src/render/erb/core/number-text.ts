// Leading numbers of a text, as String#to_i and #to_f read them: what follows is ignored.
import { asciiDown } from "./string-case.ts";
import { charactersOf } from "./text.ts";
import { limitReached, rubyError } from "./failure.ts";

const digitsOf = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A radix of 0, or below, lets the text say its own: `0x1f`; without a prefix it is that number's size. */
export function parseLeadingInteger(text: string, radix: number): bigint {
  if (radix !== 0 && (Math.abs(radix) < 2 || Math.abs(radix) > 36))
    throw rubyError("ArgumentError", `invalid radix ${radix}`);
  const head = /^[\t\n\v\f\r ]*([-+]?)(.*)/s.exec(text);
  const sign = head?.[1] ?? "";
  let rest = asciiDown(head?.[2] ?? "");
  const prefix = /^0([xbod])/.exec(rest)?.[1];
  const radixOfPrefix = prefix === undefined ? undefined : { x: 16, b: 2, o: 8, d: 10 }[prefix];
  let base = Math.abs(radix);
  if (radixOfPrefix !== undefined && (radix === radixOfPrefix || radix <= 0)) {
    base = radixOfPrefix;
    rest = rest.slice(2);
  } else if (radix === 0) base = rest.startsWith("0") ? 8 : 10;
  const allowed = new Set(digitsOf.slice(0, base));
  let digits = "";
  for (const [at, character] of charactersOf(rest.slice(0, 2 * mostDigits + 2)).entries()) {
    if (character === "_") {
      // One underscore between digits is skipped.
      if (digits === "" || rest[at - 1] === "_" || !allowed.has(rest[at + 1] ?? "_")) break;
      continue;
    }
    if (!allowed.has(character)) break;
    digits += character;
  }
  const value = toBigInt(digits, base);
  return sign === "-" ? -value : value;
}

export const mostDigits = 100_000;

export function tooManyDigits(): Error {
  return limitReached(`a number has more than ${mostDigits} digits`, "use smaller numbers");
}

function toBigInt(digits: string, radix: number): bigint {
  if (digits === "") return 0n;
  if (digits.length > mostDigits) throw tooManyDigits();
  if (radix === 10) return BigInt(digits);
  let value = 0n;
  for (const digit of digits) value = value * BigInt(radix) + BigInt(digitsOf.indexOf(digit));
  return value;
}

export function parseLeadingFloat(text: string): number {
  const found = /^[\t\n\v\f\r ]*([-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+)/.exec(
    text,
  );
  return found === null ? 0 : Number((found[1] ?? "0").replaceAll("_", ""));
}
