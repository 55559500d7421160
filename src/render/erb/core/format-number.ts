// Numbers as format lays them out: %d, %x and their like, %f, %e and %g.
import { floatOf, integerOf } from "./conversions.ts";
import { unsupported } from "./failure.ts";
import { formatExponent, formatFixed } from "./format-float.ts";
import type { Machine } from "./machine.ts";
import { codePointCount } from "./text.ts";
import type { Value } from "./value.ts";

export interface Layout {
  readonly left: boolean;
  readonly zero: boolean;
  readonly sign: string;
  readonly alternate: boolean;
  readonly width: number;
  readonly precision: number | undefined;
}

const radixes: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8, b: 2, B: 2 };

export function isNumberLetter(letter: string): boolean {
  return "diuoxXbBfgGeEaA".includes(letter);
}

export function padded(text: string, { left, width }: Layout): string {
  const blanks = " ".repeat(Math.max(0, width - codePointCount(text)));
  return left ? text + blanks : blanks + text;
}

export function formatNumber(value: Value, letter: string, layout: Layout, machine: Machine): string {
  if (letter === "a" || letter === "A")
    throw unsupported(`%${letter} is not supported in templates here`, "use %f or to_s");
  if ("fgGeE".includes(letter)) return formatReal(value, letter, layout, machine);
  const whole = integerOf(value, machine);
  const radix = Object.hasOwn(radixes, letter) ? (radixes[letter] ?? 10) : 10;
  return formatWhole(whole, radix, letter, layout);
}

/** A negative number in another base without a sign to print is written with all the digits above: `..f01`. */
function formatWhole(whole: bigint, radix: number, letter: string, layout: Layout): string {
  const dotted = radix !== 10 && whole < 0n && layout.sign === "";
  const fill = dotted ? (radix - 1).toString(radix) : "0";
  let digits = dotted ? complement(whole, radix, fill) : (whole < 0n ? -whole : whole).toString(radix);
  const sign = dotted ? "" : whole < 0n ? "-" : layout.sign;
  let { precision } = layout;
  let prefix = layout.alternate && radix !== 10 ? { 16: `0${letter}`, 8: "0", 2: `0${letter}` }[radix] : "";
  if (prefix === "0") {
    if (dotted || (precision !== undefined && precision > digits.length)) prefix = "";
    else if (digits === "0") {
      digits = "";
      if (precision !== undefined) precision -= 1;
    }
  } else if (digits === "0") prefix = "";
  const dots = dotted ? ".." : "";
  const head = sign + (prefix ?? "") + dots;
  if (precision === 0 && digits === "0" && (prefix ?? "") === "") digits = "";
  const isZeroed = layout.zero && !layout.left && precision === undefined;
  const least = isZeroed ? layout.width - head.length : (precision ?? 0) - dots.length;
  const body = head + digits.padStart(least, fill);
  return padded(letter === "X" ? body.toUpperCase() : body, layout);
}

function complement(whole: bigint, radix: number, fill: string): string {
  const length = (-whole).toString(radix).length;
  const digits = (BigInt(radix) ** BigInt(length) + whole).toString(radix).padStart(length, "0");
  let start = 0;
  while (digits[start] === fill) start += 1;
  return fill + digits.slice(start);
}

function formatReal(value: Value, letter: string, layout: Layout, machine: Machine): string {
  const { precision = 6, alternate } = layout;
  if (precision > 400) throw unsupported("a number that long", "round it first");
  // Integers have no end.
  if (letter === "f" && typeof value === "bigint") {
    const digits = precision > 0 ? `.${"0".repeat(precision)}` : "";
    return laidOut(String(value) + digits, layout);
  }
  const real = floatOf(value, machine);
  if (!Number.isFinite(real)) {
    const word = Number.isNaN(real) ? "NaN" : "Inf";
    return padded((real < 0 ? "-" : layout.sign) + word, layout);
  }
  const text =
    letter === "f"
      ? formatFixed(real, precision)
      : "eE".includes(letter)
        ? formatExponent(real, precision)
        : formatGeneral(real, Math.max(1, precision), alternate);
  const pointed = alternate && !text.includes(".") ? text.replace(/^-?\d+/, "$&.") : text;
  return laidOut(letter === letter.toUpperCase() ? pointed.toUpperCase() : pointed, layout);
}

/** The shorter of the two forms, without trailing zeros. */
function formatGeneral(value: number, digits: number, keepsZeros: boolean): string {
  const scientific = formatExponent(value, digits - 1);
  const [mantissa = "", exponent = "0"] = scientific.split("e");
  const power = Number(exponent);
  const trim = (text: string) => (text.includes(".") && !keepsZeros ? text.replace(/\.?0+$/, "") : text);
  if (power >= -4 && power < digits) return trim(formatFixed(value, digits - 1 - power));
  return `${trim(mantissa)}e${exponent}`;
}

function laidOut(text: string, layout: Layout): string {
  const isNegative = text.startsWith("-");
  const sign = isNegative ? "-" : layout.sign;
  const body = isNegative ? text.slice(1) : text;
  const zeros = layout.zero && !layout.left ? layout.width - sign.length : 0;
  return padded(sign + body.padStart(zeros, "0"), layout);
}
