// What Numeric gives Integer and Float alike: they are complex numbers without an imaginary part.
import { floatOf } from "./conversions.ts";
import type { Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

type Real = bigint | number;

const self_: Method<Real> = [0, 0, (self) => self];
const imaginary: Method<Real> = [0, 0, () => 0n];

function angleOf(self: Real): Value {
  if (typeof self === "number" && Number.isNaN(self)) return self;
  return self < 0 || Object.is(self, -0) ? Math.PI : 0n;
}

function magnitude(self: Real): Real {
  return typeof self === "number" ? Math.abs(self) : self < 0n ? -self : self;
}

const angle: Method<Real> = [0, 0, angleOf];
const rectangular: Method<Real> = [0, 0, (self) => [self, 0n]];

export const numericMethods: Methods<Real> = {
  "+@": self_,
  abs: [0, 0, magnitude],
  abs2: [0, 0, (self, _, { machine }) => machine.send(self, "*", [self])],
  angle,
  arg: angle,
  coerce: [
    1,
    1,
    (self, [other = null], { machine }) => {
      if (typeof self === "bigint" && typeof other === "bigint") return [other, self];
      return [floatOf(other, machine), Number(self)];
    },
  ],
  conj: self_,
  conjugate: self_,
  imag: imaginary,
  imaginary,
  magnitude: [0, 0, magnitude],
  phase: angle,
  polar: [0, 0, (self) => [magnitude(self), angleOf(self)]],
  real: self_,
  "real?": [0, 0, () => true],
  rect: rectangular,
  rectangular,
};
