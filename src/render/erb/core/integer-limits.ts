// How large an Integer may get.
import { limitReached } from "./failure.ts";
import { howToRaise } from "./limits.ts";
import type { Machine } from "./machine.ts";

export function checkBits(value: bigint, machine: Machine): bigint {
  // A first look that costs nothing: only large numbers are measured.
  if (value < 1n << 64n && value > -(1n << 64n)) return value;
  const bits = wholeBits(value);
  machine.steps(bits >> 8);
  if (bits > machine.limits.bits) throw tooLarge(machine);
  return value;
}

export function tooLarge({ limits }: Machine): Error {
  return limitReached(
    `an Integer has more than ${limits.bits} bits`,
    `use smaller numbers, or ${howToRaise("bits", limits)}`,
  );
}

/** Bits without the sign, rounded up to four. */
export function wholeBits(value: bigint): number {
  return 4 * (value < 0n ? -value : value).toString(16).length;
}
