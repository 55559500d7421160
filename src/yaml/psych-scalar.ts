// Text of an untagged plain scalar to its value, as Psych's scalar scanner decides (YAML 1.1 with
// Ruby's own rules: any casing of yes/no/on/off, commas in integers, no exponent without a dot).
import type { RubyClass, ScalarValue } from "./node.ts";
import { readPsychDate, readPsychTime } from "./psych-time.ts";

/** A Ruby object that JSON writes as a string. */
export interface RubyText {
  readonly text: string;
  readonly ruby: RubyClass;
}

const integer =
  /^(?:[-+]?0b[01_,]+|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[0-9a-fA-F_,]+)$/;
const float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(\.[0-9_]*)?$/;
const special = /^[-+]?\.inf$|^\.nan$/i;

/** Ruby keeps integers of any length; reading longer ones costs more than they could be worth. */
const longestInteger = 2000;

/** Never fails: what is nothing else is a string. */
export function readPsychScalar(text: string): ScalarValue | RubyText {
  const first = text.charCodeAt(0);
  if (text.length <= 5 && isWordStart(first)) return readWord(text);
  if (text === "") return null;
  if (text.includes("\n")) return text;
  if (first === 0x3a /* : */) return text.length > 1 ? symbol(text) : text;
  if (!isNumberStart(first)) return text;
  return readNumber(text);
}

/** `1:30` is one hour and thirty minutes to Psych: the first of two parts counts hours. */
function readSexagesimal(text: string, isFloat: boolean): ScalarValue {
  const parts = text.split(":");
  if (isFloat) {
    let sum = 0;
    for (const [place, part] of parts.entries()) sum += rubyToFloat(part) * 60 ** Math.abs(place - 2);
    return sum;
  }
  let sum = 0n;
  for (const [place, part] of parts.entries())
    sum += rubyToInteger(part) * 60n ** BigInt(Math.abs(place - 2));
  return sum;
}

function readNumber(text: string): ScalarValue | RubyText {
  const time = readPsychTime(text);
  if (time !== undefined) return { text: time, ruby: "Time" };
  const date = readPsychDate(text);
  if (date !== undefined) return { text: date, ruby: "Date" };
  if (special.test(text)) {
    return /nan/i.test(text) ? Number.NaN : text.startsWith("-") ? -Infinity : Infinity;
  }
  const base60 = sexagesimal.exec(text);
  if (base60 !== null && text.length <= longestInteger) return readSexagesimal(text, base60[1] !== undefined);
  if (float.test(text)) {
    return /^[-+]?\.$/.test(text) ? text : readFloat(text);
  }
  if (text.length <= longestInteger && integer.test(text)) return readInteger(text) ?? text;
  return text;
}

function readFloat(text: string): ScalarValue {
  const value = Number(text.replace(/[,_]/g, "").replace(/\.(?=[Ee]|$)/, ""));
  return Number.isNaN(value) ? text : value;
}

function readInteger(text: string): bigint | undefined {
  const negative = text.startsWith("-");
  const digits = text.replace(/[,_]/g, "").replace(/^[-+]/, "");
  const magnitude = magnitudeOf(digits);
  return magnitude === undefined ? undefined : negative ? -magnitude : magnitude;
}

function magnitudeOf(digits: string): bigint | undefined {
  // Prefix without digits (`0x_`): Psych raises there; the text is the only sensible reading.
  if (/^0[bx]$/.test(digits)) return undefined;
  if (/^0[0-7]+$/.test(digits)) return BigInt(`0o${digits}`);
  return BigInt(digits);
}

/** String#to_i: a sign, digits, single underscores between them. */
function rubyToInteger(text: string): bigint {
  const digits = /^[-+]?[0-9]+(?:_[0-9]+)*/.exec(text)?.[0] ?? "0";
  return BigInt(digits.replaceAll("_", "").replace(/^\+/, ""));
}

/** String#to_f on a part of a sexagesimal: digits, then maybe a fraction. */
function rubyToFloat(text: string): number {
  const digits = /^[-+]?[0-9]+(?:_[0-9]+)*(?:\.[0-9]+(?:_[0-9]+)*)?/.exec(text)?.[0] ?? "0";
  return Number(digits.replaceAll("_", ""));
}

function symbol(text: string): RubyText {
  const quoted = /^:(["'])(.*)\1/.exec(text)?.[2];
  return { text: quoted === undefined ? text.slice(1) : quoted.replace(/^:/, ""), ruby: "Symbol" };
}

function readWord(text: string): ScalarValue {
  if (text === "~") return null;
  // Psych matches these at line starts and ends, so that `no` on the first of two lines counts.
  if (/^[^ytonf~]/im.test(text)) return text;
  if (/^null$/im.test(text)) return null;
  if (/^(?:yes|true|on)$/im.test(text)) return true;
  if (/^(?:no|false|off)$/im.test(text)) return false;
  return text;
}

function isWordStart(code: number): boolean {
  switch (code | 0x20) {
    case 0x79: // y
    case 0x74: // t
    case 0x6f: // o
    case 0x6e: // n
    case 0x66: // f
      return true;
    default:
      return code === 0x7e; // ~
  }
}

function isNumberStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}
