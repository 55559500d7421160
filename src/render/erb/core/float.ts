// Methods of Float.
import { nameForCoercion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { incomparable } from "./equality.ts";
import { truncated } from "./coerce.ts";
import { fractionOf, nearest } from "./float-parts.ts";
import { remainder } from "./integer-division.ts";
import type { Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

function arithmetic(run: (a: number, b: number) => number): Method<number> {
  return [1, 1, (self, [other = null]) => run(self, toNumber(other))];
}

function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  throw rubyError("TypeError", `${nameForCoercion(value)} can't be coerced into Float`);
}

function comparison(holds: (a: bigint | number, b: bigint | number) => boolean): Method<number> {
  return [
    1,
    1,
    (self, [other = null], { machine }) => {
      if (typeof other === "bigint" || typeof other === "number") return holds(self, other);
      throw incomparable(self, other, machine);
    },
  ];
}

/** Quotient and rest as Ruby computes them, both floored. */
function divide(a: number, b: number): readonly [quotient: number, rest: number] {
  if (Number.isNaN(b)) return [b, b];
  if (b === 0) throw rubyError("ZeroDivisionError", "divided by 0");
  const isPlain = a === 0 || (!Number.isFinite(b) && Number.isFinite(a));
  const rest = isPlain ? a : a % b;
  const isEndless = !Number.isFinite(a) && Number.isFinite(b);
  const quotient = isEndless ? a : Math.round((a - rest) / b);
  return b * rest < 0 ? [quotient - 1, rest + b] : [quotient, rest];
}

function floorModulo(a: number, b: number): number {
  return divide(a, b)[1];
}

// JavaScript rounds a power in another way than C: only what has one exact answer is computed.
function power(base: number, exponent: number): number {
  if (base < 0 && !Number.isInteger(exponent) && Math.abs(exponent) !== Infinity) {
    throw unsupported("a Complex number", "use a positive base");
  }
  if (Math.abs(base) === 1 && !Number.isNaN(exponent))
    return base === 1 || exponent % 2 === 0 || !Number.isFinite(exponent) ? 1 : -1;
  if (exponent === 0.5 && base > 0) return Math.sqrt(base);
  const rough = base ** exponent;
  if (base === 0 || rough === 0 || !Number.isFinite(rough) || exponent === 0) return rough;
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 400) {
    throw unsupported("a power with a fraction, or beyond 400,", "write the number itself");
  }
  const [numerator, denominator] = fractionOf(Math.abs(base));
  const size = BigInt(Math.abs(exponent));
  const [above, below] = [numerator ** size, denominator ** size];
  const exact = exponent > 0 ? nearest(above, below) : nearest(below, above);
  return base < 0 && exponent % 2 !== 0 ? -exact : exact;
}

export const floatMethods: Methods<number> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => a / b),
  fdiv: arithmetic((a, b) => a / b),
  "%": arithmetic(floorModulo),
  modulo: arithmetic(floorModulo),
  "**": arithmetic(power),
  "<": comparison((a, b) => a < b),
  "<=": comparison((a, b) => a <= b),
  ">": comparison((a, b) => a > b),
  ">=": comparison((a, b) => a >= b),
  "-@": [0, 0, (self) => -self],
  divmod: [
    1,
    1,
    (self, [other = null]) => {
      const [quotient, rest] = divide(self, toNumber(other));
      return [truncated(quotient), rest];
    },
  ],
  div: [
    1,
    1,
    (self, [other = null]) => {
      const by = toNumber(other);
      if (by === 0) throw rubyError("ZeroDivisionError", "divided by 0");
      return truncated(Math.floor(self / by));
    },
  ],
  "finite?": [0, 0, (self) => Number.isFinite(self)],
  "infinite?": [0, 0, (self) => (self === Infinity ? 1n : self === -Infinity ? -1n : null)],
  "integer?": [0, 0, () => false],
  "nan?": [0, 0, (self) => Number.isNaN(self)],
  "negative?": [0, 0, (self) => self < 0],
  "nonzero?": [0, 0, (self) => (self === 0 ? null : self)],
  "positive?": [0, 0, (self) => self > 0],
  quo: arithmetic((a, b) => a / b),
  remainder: [1, 1, (self, [other = null], call) => remainder(self, other, call)],
  to_f: [0, 0, (self) => self],
  to_i: [0, 0, (self) => truncated(self)],
  to_int: [0, 0, (self) => truncated(self)],
  "zero?": [0, 0, (self) => self === 0],
};
