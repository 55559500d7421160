// Methods of Integer: any size, floored division and modulo, exact comparison with Float.
import { nameForConversion } from "./describe.ts";
import { limitReached, rubyError, unsupported } from "./failure.ts";
import { formatFloat } from "./format-float.ts";
import type { Machine } from "./machine.ts";
import { blockOf, halfOf, toIndex, toInteger } from "./coerce.ts";
import { RubyHash } from "./hash-value.ts";
import { incomparable } from "./equality.ts";
import type { Call, Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

export function floorDivide(a: bigint, b: bigint): bigint {
  if (b === 0n) throw rubyError("ZeroDivisionError", "divided by 0");
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

export function floorModulo(a: bigint, b: bigint): bigint {
  return a - b * floorDivide(a, b);
}

export function checkBits(value: bigint, machine: Machine): bigint {
  // A first look that costs nothing: only large numbers are measured.
  if (value < 1n << 64n && value > -(1n << 64n)) return value;
  const digits = (value < 0n ? -value : value).toString(16).length;
  machine.steps(digits >> 6);
  if (4 * digits > machine.limits.bits) throw tooLarge(machine);
  return value;
}

function tooLarge({ limits }: Machine): Error {
  return limitReached(`an Integer has more than ${limits.bits} bits`, "use smaller numbers");
}

/** With a Float on the other side, both are Floats. */
function arithmetic(name: string, run: (a: bigint, b: bigint, call: Call) => bigint): Method<bigint> {
  return [
    1,
    1,
    (self, [other = null], call) => {
      if (typeof other === "bigint") return checkBits(run(self, other, call), call.machine);
      if (typeof other === "number") return call.machine.send(Number(self), name, [other]);
      throw rubyError("TypeError", `${nameForConversion(other)} can't be coerced into Integer`);
    },
  ];
}

function comparison(holds: (a: bigint | number, b: bigint | number) => boolean): Method<bigint> {
  return [
    1,
    1,
    (self, [other = null], { machine }) => {
      if (typeof other === "bigint" || typeof other === "number") return holds(self, other);
      throw incomparable(self, other, machine);
    },
  ];
}

function power(base: bigint, exponent: bigint, { machine }: Call): bigint {
  const bits = BigInt((base < 0n ? -base : base).toString(2).length);
  if (base !== 0n && base !== 1n && base !== -1n && bits * exponent > BigInt(machine.limits.bits)) {
    throw tooLarge(machine);
  }
  return base ** exponent;
}

function shiftLeft(self: bigint, by: bigint, { machine }: Call): bigint {
  if (by > BigInt(machine.limits.bits)) throw tooLarge(machine);
  return by < -BigInt(machine.limits.bits) ? (self < 0n ? -1n : 0n) : self << by;
}

function bits(run: (a: bigint, b: bigint) => bigint): Method<bigint> {
  return [
    1,
    1,
    (self, [other = null]) => {
      if (typeof other === "bigint") return run(self, other);
      const name = typeof other === "number" ? formatFloat(other) : nameForConversion(other);
      throw rubyError("TypeError", `${name} can't be coerced into Integer`);
    },
  ];
}

/** Rounds to a power of ten for a negative number of digits; Integers have no others. */
function rounded(mode: "round" | "floor" | "ceil" | "truncate"): Method<bigint> {
  return [
    0,
    mode === "round" ? 2 : 1,
    (self, args) => {
      const half = halfOf(args);
      const digits = args.find((arg) => !(arg instanceof RubyHash)) ?? 0n;
      const count = toIndex(digits);
      if (count >= 0) return self;
      const unit = 10n ** BigInt(Math.min(-count, 400));
      const floor = floorDivide(self, unit) * unit;
      if (floor === self || mode === "floor") return floor;
      if (mode === "ceil") return floor + unit;
      if (mode === "truncate") return self < 0n ? floor + unit : floor;
      const distance = self - floor;
      const isTie = 2n * distance === unit;
      const tieUp = half === "even" ? (floor / unit) % 2n !== 0n : (half === "up") === self > 0n;
      const up = isTie ? tieUp : 2n * distance > unit;
      return up ? floor + unit : floor;
    },
  ];
}

function count(self: bigint, to: bigint, by: bigint, call: Call): Value {
  const block = blockOf(call);
  for (let at = self; by > 0n ? at <= to : at >= to; at += by) {
    call.machine.step();
    block.call([at]);
  }
  return self;
}

/** An Integer argument that nothing converts to: Ruby has rules of its own for the others. */
function wholeNumber(other: Value, name: string): bigint {
  if (typeof other === "bigint") return other;
  throw unsupported(`Integer#${name} of another class`, "convert the argument with .to_i first");
}

export const integerMethods: Methods<bigint> = {
  "+": arithmetic("+", (a, b) => a + b),
  "-": arithmetic("-", (a, b) => a - b),
  "*": arithmetic("*", (a, b) => a * b),
  "/": arithmetic("/", floorDivide),
  "%": arithmetic("%", floorModulo),
  modulo: arithmetic("%", floorModulo),
  "**": [
    1,
    1,
    (self, [other = null], call) => {
      if (typeof other === "number") return call.machine.send(Number(self), "**", [other]);
      if (typeof other !== "bigint") {
        throw rubyError("TypeError", `${nameForConversion(other)} can't be coerced into Integer`);
      }
      if (other < 0n)
        throw unsupported(
          "a negative power of an Integer, a Rational, is not supported in templates here",
          "use a Float",
        );
      return power(self, other, call);
    },
  ],
  "<": comparison((a, b) => a < b),
  "<=": comparison((a, b) => a <= b),
  ">": comparison((a, b) => a > b),
  ">=": comparison((a, b) => a >= b),
  "&": bits((a, b) => a & b),
  "|": bits((a, b) => a | b),
  "^": bits((a, b) => a ^ b),
  "<<": [1, 1, (self, [by], call) => checkBits(shiftLeft(self, toInteger(by), call), call.machine)],
  ">>": [1, 1, (self, [by], call) => checkBits(shiftLeft(self, -toInteger(by), call), call.machine)],
  "~": [0, 0, (self) => ~self],
  "-@": [0, 0, (self) => -self],
  "+@": [0, 0, (self) => self],
  abs: [0, 0, (self) => (self < 0n ? -self : self)],
  ceil: rounded("ceil"),
  chr: [
    0,
    1,
    (self, [encoding]) => {
      if (encoding !== undefined && encoding !== "UTF-8")
        throw unsupported("encodings other than UTF-8", "write .chr('UTF-8')");
      if (self < 0n || self > 0x10ffffn) throw rubyError("RangeError", `${self} out of char range`);
      // Without an encoding Ruby makes bytes of what is not printable.
      const isPlain = (self >= 32n && self < 127n) || self === 9n || self === 10n || self === 13n;
      if (encoding === undefined && !isPlain)
        throw unsupported(`${self}.chr is no plain character`, "write .chr('UTF-8')");
      return String.fromCodePoint(Number(self));
    },
  ],
  digits: [
    0,
    1,
    (self, [base = 10n]) => {
      const radix = toInteger(base);
      if (self < 0n) throw rubyError("Math::DomainError", "out of domain");
      if (radix < 2n)
        throw rubyError("ArgumentError", radix < 0n ? "negative radix" : `invalid radix ${radix}`);
      const digits: Value[] = [];
      for (let rest = self; digits.length === 0 || rest > 0n; rest /= radix) digits.push(rest % radix);
      return digits;
    },
  ],
  div: [1, 1, (self, [other = null]) => floorDivide(self, wholeNumber(other, "div"))],
  divmod: [
    1,
    1,
    (self, [other = null], call) =>
      typeof other === "bigint"
        ? [floorDivide(self, other), floorModulo(self, other)]
        : call.machine.send(Number(self), "divmod", [other]),
  ],
  downto: [1, 1, (self, [to], call) => count(self, toInteger(to), -1n, call)],
  "even?": [0, 0, (self) => self % 2n === 0n],
  fdiv: [
    1,
    1,
    (self, [other = null], { machine }) =>
      typeof other === "bigint" ? Number(self) / Number(other) : machine.send(Number(self), "fdiv", [other]),
  ],
  floor: rounded("floor"),
  gcd: [1, 1, (self, [other = null]) => greatestDivisor(self, wholeNumber(other, "gcd"))],
  lcm: [
    1,
    1,
    (self, [other]) => {
      const by = toInteger(other);
      if (self === 0n || by === 0n) return 0n;
      const multiple = (self / greatestDivisor(self, by)) * by;
      return multiple < 0n ? -multiple : multiple;
    },
  ],
  pow: [
    1,
    2,
    (self, [exponent = null, modulus], call) => {
      if (modulus !== undefined) return powerModulo(self, toInteger(exponent), toInteger(modulus));
      return call.machine.send(self, "**", [exponent]);
    },
  ],
  size: [
    0,
    0,
    () => {
      throw unsupported("Integer#size depends on the machine", "write the number");
    },
  ],
  "integer?": [0, 0, () => true],
  "finite?": [0, 0, () => true],
  "infinite?": [0, 0, () => null],
  "negative?": [0, 0, (self) => self < 0n],
  next: [0, 0, (self) => self + 1n],
  "odd?": [0, 0, (self) => self % 2n !== 0n],
  ord: [0, 0, (self) => self],
  "positive?": [0, 0, (self) => self > 0n],
  pred: [0, 0, (self) => self - 1n],
  remainder: [1, 1, (self, [other]) => self % nonZero(toInteger(other))],
  round: rounded("round"),
  succ: [0, 0, (self) => self + 1n],
  times: [0, 0, (self, _, call) => (count(0n, self - 1n, 1n, call), self)],
  to_f: [0, 0, (self) => Number(self)],
  to_i: [0, 0, (self) => self],
  to_int: [0, 0, (self) => self],
  to_s: [0, 1, (self, [radix = 10n]) => inRadix(self, toIndex(radix))],
  inspect: [0, 1, (self, [radix = 10n]) => inRadix(self, toIndex(radix))],
  truncate: rounded("truncate"),
  upto: [1, 1, (self, [to], call) => count(self, toInteger(to), 1n, call)],
  step: [
    1,
    2,
    (self, [to, by = 1n], call) => {
      if (typeof by === "number" || typeof to === "number")
        return countFloats(Number(self), Number(to), Number(by), call);
      if (toInteger(by) === 0n) throw rubyError("ArgumentError", "step can't be 0");
      return count(self, toInteger(to), toInteger(by), call);
    },
  ],
  "zero?": [0, 0, (self) => self === 0n],
  "nonzero?": [0, 0, (self) => (self === 0n ? null : self)],
  bit_length: [
    0,
    0,
    (self) => BigInt(self === 0n ? 0 : (self < 0n ? ~self : self).toString(2).replace(/^0$/, "").length),
  ],
};

// As Ruby counts with Floats: by multiplication, so that errors do not add up.
function countFloats(from: number, to: number, by: number, call: Call): Value {
  if (by === 0) throw rubyError("ArgumentError", "step can't be 0");
  const block = blockOf(call);
  const span = (to - from) / by;
  const error = ((Math.abs(from) + Math.abs(to) + Math.abs(to - from)) / Math.abs(by)) * Number.EPSILON;
  const turns = Math.floor(span + Math.min(error, 0.5)) + 1;
  for (let turn = 0; turn < turns; turn += 1) {
    call.machine.step();
    const at = turn * by + from;
    block.call([by > 0 ? Math.min(at, to) : Math.max(at, to)]);
  }
  return BigInt(from);
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = floorModulo(base, nonZero(modulus));
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = floorModulo(result * factor, modulus);
    factor = floorModulo(factor * factor, modulus);
  }
  return floorModulo(result, modulus);
}

function nonZero(value: bigint): bigint {
  if (value === 0n) throw rubyError("ZeroDivisionError", "divided by 0");
  return value;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

function inRadix(value: bigint, radix: number): string {
  if (radix < 2 || radix > 36) throw rubyError("ArgumentError", `invalid radix ${radix}`);
  return value.toString(radix);
}
