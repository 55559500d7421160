// Integer's floored division and its relatives; with a Float on the other side, Float's.
import { nameForCoercion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { toWhole, truncated } from "./coerce.ts";
import { nearest } from "./float-parts.ts";
import { wholeBits } from "./integer-limits.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Methods } from "./method.ts";
import { isTruthy } from "./value.ts";
import type { Value } from "./value.ts";

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / nonZero(b);
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

export function floorModulo(a: bigint, b: bigint): bigint {
  return a - b * floorDivide(a, b);
}

function nonZero(value: bigint): bigint {
  if (value === 0n) throw rubyError("ZeroDivisionError", "divided by 0");
  return value;
}

/** An Integer or Float; nothing else is converted. */
export function toNumeric(other: Value, className: "Integer" | "Float"): bigint | number {
  if (typeof other === "bigint" || typeof other === "number") return other;
  throw rubyError("TypeError", `${nameForCoercion(other)} can't be coerced into ${className}`);
}

function asFloat(self: bigint, name: string, other: number, machine: Machine): Value {
  return machine.send(Number(self), name, [other]);
}

// Ruby's: what % leaves, moved over to the sign of the receiver.
export function remainder(self: bigint | number, other: Value, { machine }: Call): Value {
  const by = toNumeric(other, typeof self === "bigint" ? "Integer" : "Float");
  const rest = machine.send(self, "%", [by]);
  const isZero = isTruthy(machine.send(rest, "==", [0n]));
  if (isZero || !((self < 0 && by > 0) || (self > 0 && by < 0))) return rest;
  if (by === Infinity || by === -Infinity) {
    return typeof self === "bigint" && BigInt.asIntN(63, self) === self ? self : Number(self);
  }
  return machine.send(rest, "-", [by]);
}

function greatestDivisor(a: bigint, b: bigint, machine: Machine): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) {
    machine.step();
    [left, right] = [right, left % right];
  }
  return left;
}

function onlyInteger(other: Value): bigint {
  if (typeof other === "bigint") return other;
  throw rubyError("TypeError", "not an integer");
}

function leastMultiple(a: bigint, b: bigint, machine: Machine): bigint {
  if (a === 0n || b === 0n) return 0n;
  const multiple = (a / greatestDivisor(a, b, machine)) * b;
  return multiple < 0n ? -multiple : multiple;
}

/** Both without their common divisor: so far a Float's range goes. */
function divideExactly(a: bigint, b: bigint, machine: Machine): number {
  if (b === 0n) return Number(a) / 0;
  const common = greatestDivisor(a, b, machine) || 1n;
  if (BigInt.asIntN(63, b / common) !== b / common && a !== 0n) {
    const size = nearest(a < 0n ? -a : a, b < 0n ? -b : b);
    return a < 0n === b < 0n ? size : -size;
  }
  const [dividend, divisor] = [Number(a / common), Number(b / common)];
  if (Number.isFinite(dividend) && Number.isFinite(divisor)) return dividend / divisor;
  throw unsupported("fdiv of numbers beyond a Float", "divide with / first");
}

/** `pow(exponent, modulus)` */
export function powerModulo(self: bigint, exponent: Value, modulus: Value, machine: Machine): bigint {
  const words = "Integer#pow() 2nd argument not allowed unless";
  if (typeof exponent !== "bigint") {
    throw rubyError("TypeError", `${words} a 1st argument is integer`);
  }
  if (exponent < 0n) {
    throw rubyError(
      "RangeError",
      "Integer#pow() 1st argument cannot be negative when 2nd argument specified",
    );
  }
  if (typeof modulus !== "bigint") throw rubyError("TypeError", `${words} all arguments are integers`);
  let result = 1n;
  let factor = floorModulo(self, modulus);
  const cost = 1 + (wholeBits(modulus) >> 10) ** 2;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    machine.steps(cost);
    if (rest & 1n) result = floorModulo(result * factor, modulus);
    factor = floorModulo(factor * factor, modulus);
  }
  return floorModulo(result, modulus);
}

export const integerDivision: Methods<bigint> = {
  ceildiv: [
    1,
    1,
    (self, [other = null]) => {
      const by = toNumeric(other, "Integer");
      if (typeof by === "bigint") return -floorDivide(self, -by);
      throw unsupported("ceildiv by a Float is not supported in templates here", "use fdiv and ceil");
    },
  ],
  div: [
    1,
    1,
    (self, [other = null], { machine }) => {
      const by = toNumeric(other, "Integer");
      if (typeof by === "bigint") return floorDivide(self, by);
      // Of a long Integer, Ruby cuts the quotient.
      if (BigInt.asIntN(63, self) !== self && by !== 0) return truncated(Number(self) / by);
      return asFloat(self, "div", by, machine);
    },
  ],
  divmod: [
    1,
    1,
    (self, [other = null], { machine }) => {
      const by = toNumeric(other, "Integer");
      return typeof by === "bigint"
        ? [floorDivide(self, by), floorModulo(self, by)]
        : asFloat(self, "divmod", by, machine);
    },
  ],
  fdiv: [
    1,
    1,
    (self, [other = null], { machine }) => {
      const by = toNumeric(other, "Integer");
      return typeof by === "bigint" ? divideExactly(self, by, machine) : Number(self) / by;
    },
  ],
  gcd: [1, 1, (self, [other = null], { machine }) => greatestDivisor(self, onlyInteger(other), machine)],
  gcdlcm: [
    1,
    1,
    (self, [other = null], { machine }) => {
      const by = onlyInteger(other);
      return [greatestDivisor(self, by, machine), leastMultiple(self, by, machine)];
    },
  ],
  lcm: [1, 1, (self, [other = null], { machine }) => leastMultiple(self, onlyInteger(other), machine)],
  pow: [
    1,
    2,
    (self, [exponent = null, modulus], { machine }) =>
      modulus === undefined
        ? machine.send(self, "**", [exponent])
        : powerModulo(self, exponent, modulus, machine),
  ],
  quo: [
    1,
    1,
    (self, [other = null]) => {
      if (typeof other === "number") return Number(self) / other;
      throw unsupported("a Rational is not supported in templates here", "use fdiv, or / with a Float");
    },
  ],
  remainder: [1, 1, (self, [other = null], call) => remainder(self, other, call)],
};

/** The digits of a number in a base, the lowest first. */
export function digitsOf(self: bigint, args: readonly Value[], machine: Machine): Value[] {
  if (self < 0n) throw rubyError("Math::DomainError", "out of domain");
  if (args.length > 1) throw wrongNumber(args.length, 0, 1);
  const radix = args.length === 0 ? 10n : toWhole(args[0]);
  if (radix < 2n) throw rubyError("ArgumentError", radix < 0n ? "negative radix" : `invalid radix ${radix}`);
  const digits: Value[] = [];
  const cost = 1 + (wholeBits(self) >> 10);
  for (let rest = self; digits.length === 0 || rest > 0n; rest /= radix) {
    machine.steps(cost);
    digits.push(rest % radix);
  }
  return digits;
}
