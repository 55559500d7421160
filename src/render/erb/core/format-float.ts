// A Float as Ruby prints it: the shortest digits that read back, exponents from 1.0e+15 and below 0.0001.
import { unsupported } from "./failure.ts";
import { fractionOf } from "./float-parts.ts";

export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  const digits = mantissa.replace(/[-.]/g, "");
  // Whole numbers of 16 digits get an exponent, those with a fraction do not.
  const isLarge = exponent >= 15 && digits.length <= exponent + 1;
  if (isLarge || exponent < -4) {
    const sign = exponent < 0 ? "-" : "+";
    const power = String(Math.abs(exponent)).padStart(2, "0");
    return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${sign}${power}`;
  }
  const sign = value < 0 ? "-" : "";
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** A Float with `count` digits behind its point, as Ruby's %f. */
export function formatFixed(value: number, count: number): string {
  return signed(value, withPoint(roundedTo(value, count), count));
}

/** As Ruby's %e: one digit before the point, `count` behind it. */
export function formatExponent(value: number, count: number): string {
  let power = value === 0 ? 0 : exponentOf(value);
  let digits = String(roundedTo(value, count - power)).padEnd(count + 1, "0");
  if (digits.length > count + 1) {
    power += 1;
    digits = digits.slice(0, count + 1);
  }
  const mantissa = count === 0 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;
  return signed(value, `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`);
}

function signed(value: number, text: string): string {
  return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}

function exponentOf(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/**
 * |value| × 10 ** count as the whole number that Ruby rounds to. With few digits it takes the shortest form
 * of the Float for exact, so that 2.675 is a half; with none, or 15 and more, it does not. Between, what it
 * makes of a half cannot be told.
 */
function roundedTo(value: number, count: number): bigint {
  if (value === 0) return 0n;
  const digits = count + exponentOf(value) + 1;
  const shortest = digits > 0 && digits < 15 ? halfOfShortest(value, count) : undefined;
  if (shortest !== undefined && digits < 13) return shortest;
  const [numerator, denominator] = fractionOf(Math.abs(value));
  const [above, below] =
    count >= 0
      ? [numerator * 10n ** BigInt(count), denominator]
      : [numerator, denominator * 10n ** BigInt(-count)];
  const floor = above / below;
  const twice = 2n * (above % below);
  if ((digits === 13 || digits === 14) && isNear(twice, below) && twice !== 0n) {
    throw unsupported("rounding of a half behind so many digits", "round to fewer digits");
  }
  return twice > below || (twice === below && floor % 2n === 1n) ? floor + 1n : floor;
}

function isNear(twice: bigint, whole: bigint): boolean {
  return 10n * twice > 8n * whole && 10n * twice < 12n * whole;
}

/** Undefined: the shortest form is no half there. */
function halfOfShortest(value: number, count: number): bigint | undefined {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const places = digits.length - 1 - Number(exponent);
  if (places <= count) return undefined;
  const unit = 10n ** BigInt(places - count);
  const floor = BigInt(digits) / unit;
  if (2n * (BigInt(digits) % unit) !== unit) return undefined;
  return floor % 2n === 1n ? floor + 1n : floor;
}

function withPoint(number: bigint, count: number): string {
  if (count === 0) return String(number);
  const text = String(number).padStart(count + 1, "0");
  return `${text.slice(0, -count)}.${text.slice(-count)}`;
}
