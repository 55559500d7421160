// A Float as Ruby prints it: the shortest digits that read back, exponents from 1.0e+15 and below 0.0001.

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

/** A Float with `count` digits behind its point, halves of its shortest form to even, as Ruby's %f. */
export function formatFixed(value: number, count: number): string {
  const [mantissa = "", exponentText = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const places = digits.length - 1 - Number(exponentText);
  const negative = value < 0 || Object.is(value, -0);
  return (negative ? "-" : "") + withPoint(roundedDigits(BigInt(digits), places, count), count);
}

/** `digits` has `places` of them behind the point; gives the number times ten to the power of `count`. */
function roundedDigits(digits: bigint, places: number, count: number): bigint {
  if (places <= count) return digits * 10n ** BigInt(count - places);
  const unit = 10n ** BigInt(places - count);
  const floor = digits / unit;
  const twice = 2n * (digits % unit);
  const isUp = twice > unit || (twice === unit && floor % 2n === 1n);
  return isUp ? floor + 1n : floor;
}

function withPoint(number: bigint, count: number): string {
  if (count === 0) return String(number);
  const text = String(number).padStart(count + 1, "0");
  return `${text.slice(0, -count)}.${text.slice(-count)}`;
}
