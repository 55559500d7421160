// What a Float is made of: the fraction that it exactly is, its binary exponent, its neighbours.
import { unsupported } from "./failure.ts";
import type { Methods } from "./method.ts";

/** Numerator and denominator; the latter is a power of two. */
export function fractionOf(value: number): readonly [bigint, bigint] {
  let [scaled, denominator] = [value, 1n];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return [BigInt(scaled), denominator];
}

function bits(value: bigint): number {
  return value.toString(2).length;
}

/** The Float nearest to a fraction, halves to even. */
export function nearest(numerator: bigint, denominator: bigint): number {
  // 64 bits of the quotient and a last one for the rest decide the rounding, if the result is no denormal.
  const shift = 66 - bits(numerator) + bits(denominator);
  const [top, bottom] =
    shift > 0 ? [numerator << BigInt(shift), denominator] : [numerator, denominator << BigInt(-shift)];
  const quotient = top / bottom;
  const sticky = top % bottom === 0n ? quotient : quotient | 1n;
  const exponent = -shift;
  if (bits(sticky) + exponent < -1000) throw unsupported("a Float that close to zero", "write 0.0");
  return Number(sticky) * 2 ** exponent;
}

/** e in m × 2 ** e with 0.5 ≤ m < 1; 0 for zero. */
export function binaryExponent(value: number): number {
  if (value === 0) return 0;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const exponent = (view.getUint16(0) >> 4) & 0x7ff;
  return exponent === 0 ? binaryExponent(value * 2 ** 64) - 64 : exponent - 1022;
}

/** The next Float above. */
function above(value: number): number {
  if (Number.isNaN(value) || value === Infinity) return value;
  if (value === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

export const floatParts: Methods<number> = {
  denominator: [0, 0, (self) => (Number.isFinite(self) ? fractionOf(self)[1] : 1n)],
  next_float: [0, 0, (self) => above(self)],
  numerator: [0, 0, (self) => (Number.isFinite(self) ? fractionOf(self)[0] : self)],
  prev_float: [0, 0, (self) => -above(-self)],
};
