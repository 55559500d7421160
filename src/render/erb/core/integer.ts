// Methods of Integer: any size, floored division and modulo, exact comparison with Float.
import { nameForCoercion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import { toIndex } from "./coerce.ts";
import { incomparable } from "./equality.ts";
import { digitsOf, floorDivide, floorModulo } from "./integer-division.ts";
import { checkBits, tooLarge, wholeBits } from "./integer-limits.ts";
import type { Call, Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

/** With a Float on the other side, both are Floats. */
function arithmetic(name: string, run: (a: bigint, b: bigint, call: Call) => bigint): Method<bigint> {
  return [
    1,
    1,
    (self, [other = null], call) => {
      if (typeof other === "bigint") return checkBits(run(self, other, call), call.machine);
      if (typeof other === "number") return call.machine.send(Number(self), name, [other]);
      throw rubyError("TypeError", `${nameForCoercion(other)} can't be coerced into Integer`);
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

function power(base: bigint, exponent: bigint, machine: Machine): bigint {
  if (base === 0n || base === 1n || base === -1n)
    return base ** (exponent % 2n === 0n && exponent > 0n ? 2n : exponent > 0n ? 1n : 0n);
  if (BigInt(wholeBits(base) - 3) * exponent > BigInt(machine.limits.bits)) throw tooLarge(machine);
  return base ** exponent;
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
        throw rubyError("TypeError", `${nameForCoercion(other)} can't be coerced into Integer`);
      }
      if (other < 0n)
        throw unsupported(
          "a negative power of an Integer, a Rational, is not supported in templates here",
          "use a Float",
        );
      return power(self, other, call.machine);
    },
  ],
  "<": comparison((a, b) => a < b),
  "<=": comparison((a, b) => a <= b),
  ">": comparison((a, b) => a > b),
  ">=": comparison((a, b) => a >= b),
  "-@": [0, 0, (self) => -self],
  chr: [0, -1, (self, args) => characterOf(self, args)],
  denominator: [0, 0, () => 1n],
  digits: [0, -1, (self, args, { machine }) => digitsOf(self, args, machine)],
  "even?": [0, 0, (self) => self % 2n === 0n],
  "integer?": [0, 0, () => true],
  "finite?": [0, 0, () => true],
  "infinite?": [0, 0, () => null],
  "negative?": [0, 0, (self) => self < 0n],
  next: [0, 0, (self) => self + 1n],
  numerator: [0, 0, (self) => self],
  "odd?": [0, 0, (self) => self % 2n !== 0n],
  ord: [0, 0, (self) => self],
  "positive?": [0, 0, (self) => self > 0n],
  pred: [0, 0, (self) => self - 1n],
  succ: [0, 0, (self) => self + 1n],
  to_f: [0, 0, (self) => Number(self)],
  to_i: [0, 0, (self) => self],
  to_int: [0, 0, (self) => self],
  to_s: [0, 1, (self, [radix = 10n]) => inRadix(self, toIndex(radix))],
  inspect: [0, 1, (self, [radix = 10n]) => inRadix(self, toIndex(radix))],
  "zero?": [0, 0, (self) => self === 0n],
  "nonzero?": [0, 0, (self) => (self === 0n ? null : self)],
};

function characterOf(self: bigint, args: readonly Value[]): string {
  const [encoding] = args;
  if (BigInt.asIntN(63, self) !== self) throw outOfRange("bignum");
  if (BigInt.asIntN(31, self) !== self)
    throw unsupported("a character that far out of range", "use a code point");
  if (self < 0n || self > (encoding === undefined ? 0xffn : 0x10ffffn)) throw outOfRange(String(self));
  if (args.length > 1) throw wrongNumber(args.length, 0, 1);
  if (encoding !== undefined && !isUtf8(encoding)) {
    throw unsupported("encodings other than UTF-8", "write .chr('UTF-8')");
  }
  // Without an encoding Ruby makes bytes of what is not printable.
  if (encoding === undefined && (self > 127n || !isShownAlike(self))) {
    throw unsupported(`${self}.chr is no plain character`, "write .chr('UTF-8')");
  }
  if (self >= 0xd800n && self <= 0xdfffn) {
    throw rubyError("RangeError", `invalid codepoint 0x${self.toString(16).toUpperCase()} in UTF-8`);
  }
  return String.fromCodePoint(Number(self));
}

/** Printable, or a sign that has an escape of its own. */
function isShownAlike(code: bigint): boolean {
  return code >= 32n || code === 27n || (code >= 7n && code <= 13n);
}

function outOfRange(shown: string): Error {
  return rubyError("RangeError", `${shown} out of char range`);
}

function isUtf8(encoding: Value): boolean {
  return typeof encoding === "string" && /^utf-?8$/i.test(encoding);
}

function inRadix(value: bigint, radix: number): string {
  if (radix < 2 || radix > 36) throw rubyError("ArgumentError", `invalid radix ${radix}`);
  return value.toString(radix);
}
