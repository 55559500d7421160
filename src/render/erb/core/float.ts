// Methods of Float.
import { nameForConversion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { incomparable } from "./equality.ts";
import { halfOf, toIndex, truncated } from "./coerce.ts";
import type { Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

function arithmetic(run: (a: number, b: number) => number): Method<number> {
  return [1, 1, (self, [other = null]) => run(self, toNumber(other))];
}

function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  throw rubyError("TypeError", `${nameForConversion(value)} can't be coerced into Float`);
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

export function floorModulo(a: number, b: number): number {
  if (b === 0) throw rubyError("ZeroDivisionError", "divided by 0");
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

/** Without digits an Integer, with some a Float; only as far as a decimal text is exact. */
function rounded(name: string, toWhole: (value: number) => number): Method<number> {
  return [
    0,
    name === "round" ? 2 : 1,
    (self, args) => {
      const half = halfOf(args);
      const digits = args.find((arg) => !(arg instanceof RubyHash)) ?? 0n;
      const count = toIndex(digits);
      if (half !== "up" && count === 0) return truncated(roundedHalf(self, half));
      if (half !== "up") throw unsupported("round to digits with half:", "round without half:");
      if (count === 0) return truncated(Number.isFinite(self) ? toWhole(self) : self);
      if (count < 0) {
        const unit = 10 ** -count;
        return truncated(toWhole(self / unit)) * BigInt(unit);
      }
      if (!Number.isFinite(self) || self === 0 || hasNoMore(self, count)) return self;
      if (count > 14) throw unsupported("rounding to more than 14 digits", "use fewer digits");
      return toDigits(self, 10 ** count, name);
    },
  ];
}

/** Whether a Float has no digits at that place, by Ruby's estimate from its binary exponent. */
function hasNoMore(value: number, count: number): boolean {
  const exponent = Math.floor(Math.log2(Math.abs(value))) + 1;
  return count >= 17 - (exponent > 0 ? Math.trunc(exponent / 4) : Math.trunc(exponent / 3) - 1);
}

// Each as Ruby computes it: scaled, rounded, and corrected where the scaling went over the edge.
function toDigits(value: number, unit: number, name: string): number {
  switch (name) {
    case "floor":
      return floorTo(value, unit);
    case "ceil":
      return ceilTo(value, unit);
    case "truncate":
      return value > 0 ? floorTo(value, unit) : ceilTo(value, unit);
    default: {
      const whole = awayFromZero(value * unit);
      if (value > 0) return ((whole + 0.5) / unit <= value ? whole + 1 : whole) / unit;
      return ((whole - 0.5) / unit >= value ? whole - 1 : whole) / unit;
    }
  }
}

function floorTo(value: number, unit: number): number {
  const whole = Math.floor(value * unit);
  const above = (whole + 1) / unit;
  return above > value ? whole / unit : above;
}

function ceilTo(value: number, unit: number): number {
  const whole = Math.ceil(value * unit);
  const below = (whole - 1) / unit;
  return below < value ? whole / unit : below;
}

function roundedHalf(value: number, half: "even" | "down"): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return awayFromZero(value);
  const isUp = half === "even" ? floor % 2 !== 0 : value < 0;
  return isUp ? floor + 1 : floor;
}

function awayFromZero(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
}

export const floatMethods: Methods<number> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => a / b),
  fdiv: arithmetic((a, b) => a / b),
  "%": arithmetic(floorModulo),
  modulo: arithmetic(floorModulo),
  "**": arithmetic((a, b) => {
    if (a < 0 && !Number.isInteger(b)) throw unsupported("a Complex number", "use a positive base");
    return a ** b;
  }),
  "<": comparison((a, b) => a < b),
  "<=": comparison((a, b) => a <= b),
  ">": comparison((a, b) => a > b),
  ">=": comparison((a, b) => a >= b),
  "-@": [0, 0, (self) => -self],
  "+@": [0, 0, (self) => self],
  abs: [0, 0, (self) => Math.abs(self)],
  ceil: rounded("ceil", Math.ceil),
  divmod: [
    1,
    1,
    (self, [other = null]) => {
      const by = toNumber(other);
      if (by === 0) throw rubyError("ZeroDivisionError", "divided by 0");
      return [truncated(Math.floor(self / by)), floorModulo(self, by)];
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
  floor: rounded("floor", Math.floor),
  "infinite?": [0, 0, (self) => (self === Infinity ? 1n : self === -Infinity ? -1n : null)],
  "integer?": [0, 0, () => false],
  "nan?": [0, 0, (self) => Number.isNaN(self)],
  "negative?": [0, 0, (self) => self < 0],
  "nonzero?": [0, 0, (self) => (self === 0 ? null : self)],
  "positive?": [0, 0, (self) => self > 0],
  round: rounded("round", awayFromZero),
  to_f: [0, 0, (self) => self],
  to_i: [0, 0, (self) => truncated(self)],
  to_int: [0, 0, (self) => truncated(self)],
  truncate: rounded("truncate", Math.trunc),
  "zero?": [0, 0, (self) => self === 0],
};
