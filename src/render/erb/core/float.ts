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
      if (!Number.isFinite(self)) return self;
      if (count > 14 || Math.abs(self) > 1e9) return self;
      if (name === "round") return roundedHalfUp(self, count);
      const factor = 10 ** count;
      const candidate = toWhole(self * factor) / factor;
      // The product may have been rounded over the edge: then the neighbour that is right.
      if (name === "floor" && (candidate * factor + 1) / factor <= self)
        return (candidate * factor + 1) / factor;
      if (name === "ceil" && (candidate * factor - 1) / factor >= self)
        return (candidate * factor - 1) / factor;
      return candidate;
    },
  ];
}

function roundedHalf(value: number, half: "even" | "down"): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return awayFromZero(value);
  const isUp = half === "even" ? floor % 2 !== 0 : value < 0;
  return isUp ? floor + 1 : floor;
}

// As Ruby's round_half_up: scaled, rounded away from zero, and taken back when that overshot.
function roundedHalfUp(value: number, count: number): number {
  const factor = 10 ** count;
  const scaled = Math.abs(value) * factor;
  let whole = Math.floor(scaled + 0.5);
  if (scaled === Math.trunc(scaled)) whole = scaled;
  else if ((whole - 0.5) / factor > Math.abs(value) || (whole - 0.5) / factor === Math.abs(value)) {
    if ((whole - 0.5) / factor > Math.abs(value)) whole -= 1;
  }
  return (Math.sign(value) * whole) / factor;
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
