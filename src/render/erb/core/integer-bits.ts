// Methods of Integer that look at its bits, as if negative numbers had ones without end.
import { nameForCoercion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { formatFloat } from "./format-float.ts";
import { toWhole } from "./coerce.ts";
import { checkBits, tooLarge } from "./integer-limits.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

function shiftLeft(self: bigint, by: bigint, machine: Machine): bigint {
  if (self !== 0n && by > BigInt(machine.limits.bits)) throw tooLarge(machine);
  if (by < -BigInt(machine.limits.bits)) return self < 0n ? -1n : 0n;
  return self === 0n ? 0n : checkBits(self << by, machine);
}

function bitwise(run: (a: bigint, b: bigint) => bigint): Method<bigint> {
  return [
    1,
    1,
    (self, [other = null]) => {
      if (typeof other === "bigint") return run(self, other);
      const name = typeof other === "number" ? formatFloat(other) : nameForCoercion(other);
      throw rubyError("TypeError", `${name} can't be coerced into Integer`);
    },
  ];
}

function masked(holds: (common: bigint, mask: bigint) => boolean): Method<bigint> {
  return [
    1,
    1,
    (self, [given]) => {
      const mask = toWhole(given);
      return holds(self & mask, mask);
    },
  ];
}

function bitAt(self: bigint, at: bigint, machine: Machine): bigint {
  return at < 0n ? 0n : shiftLeft(self, -at, machine) & 1n;
}

function lowest(self: bigint, count: bigint, machine: Machine): bigint {
  return self & (shiftLeft(1n, count, machine) - 1n);
}

function bitsIn(self: bigint, { first, last, exclusive }: RubyRange, machine: Machine): bigint {
  if (first === null) {
    const end = toWhole(last) + (exclusive ? 0n : 1n);
    if (toWhole(last) < 0n || lowest(self, end, machine) === 0n) return 0n;
    throw rubyError("ArgumentError", "The beginless range for Integer#[] results in infinity");
  }
  const from = toWhole(first);
  const shifted = shiftLeft(self, -from, machine);
  if (last === null || toWhole(last) < from) return shifted;
  const to = toWhole(last);
  if (to === from) return exclusive ? 0n : bitAt(self, from, machine);
  return lowest(shifted, to - from + (exclusive ? 0n : 1n), machine);
}

function bits(self: bigint, [index = null, count]: readonly Value[], machine: Machine): bigint {
  if (count !== undefined) {
    return lowest(shiftLeft(self, -toWhole(index), machine), toWhole(count), machine);
  }
  if (index === null || (typeof index === "number" && !(Math.abs(index) < 2 ** 31))) {
    throw unsupported("a bit that far away", "use an Integer as the place of the bit");
  }
  return index instanceof RubyRange ? bitsIn(self, index, machine) : bitAt(self, toWhole(index), machine);
}

export const integerBits: Methods<bigint> = {
  "&": bitwise((a, b) => a & b),
  "|": bitwise((a, b) => a | b),
  "^": bitwise((a, b) => a ^ b),
  "~": [0, 0, (self) => ~self],
  "<<": [1, 1, (self, [by], { machine }) => shiftLeft(self, toWhole(by), machine)],
  ">>": [1, 1, (self, [by], { machine }) => shiftLeft(self, -toWhole(by), machine)],
  "[]": [1, 2, (self, args, { machine }) => bits(self, args, machine)],
  "allbits?": masked((common, mask) => common === mask),
  "anybits?": masked((common) => common !== 0n),
  "nobits?": masked((common) => common === 0n),
  bit_length: [
    0,
    0,
    (self) => {
      const ones = self < 0n ? ~self : self;
      return BigInt(ones === 0n ? 0 : ones.toString(2).length);
    },
  ],
};
