// round, floor, ceil and truncate of Float: each as Ruby computes it, scaled, rounded, and corrected where the
// scaling went over the edge.
import { truncated } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import { binaryExponent, fractionOf } from "./float-parts.ts";
import type { Method, Methods } from "./method.ts";
import { roundInteger, toRounding } from "./rounding.ts";
import type { Half, Mode } from "./rounding.ts";

function rounded(mode: Mode): Method<number> {
  return [
    0,
    mode === "round" ? -1 : 1,
    (self, args, { machine }) => {
      const { digits = 0, half } = toRounding(args, mode, machine);
      if (digits > 0) return toDigits(self, digits, mode, half);
      if (mode === "round") {
        return digits < 0
          ? roundInteger(truncated(self), digits, mode, half)
          : truncated(Number.isFinite(self) ? halved(self, 1, half) : half === "even" ? Number.NaN : self);
      }
      const whole = truncated(Number.isFinite(self) ? wholes[mode](self) : self);
      return roundInteger(whole, digits, mode, half);
    },
  ];
}

const wholes = { floor: Math.floor, ceil: Math.ceil, truncate: Math.trunc };

function toDigits(value: number, digits: number, mode: Mode, half: Half): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const exponent = binaryExponent(value);
  // By Ruby's estimates: it has no digits there, or nothing is left of it.
  if (digits >= 17 - (exponent > 0 ? Math.trunc(exponent / 4) : Math.trunc(exponent / 3) - 1)) return value;
  const isLost = digits < -(exponent > 0 ? Math.trunc(exponent / 3) + 1 : Math.trunc(exponent / 4));
  const [down, up] = mode === "truncate" ? [value > 0, value < 0] : [mode === "floor", mode === "ceil"];
  if (isLost && (mode === "round" || (down && value > 0) || (up && value < 0))) {
    return mode === "truncate" && value < 0 ? -0 : 0;
  }
  if (mode === "round" && digits > 14) return byFraction(value, digits, half);
  if (digits > 22) throw unsupported("rounding to more than 22 digits", "use fewer digits");
  const unit = 10 ** digits;
  if (mode === "round") return halved(value, unit, half) / unit;
  return down ? floorTo(value, unit) : ceilTo(value, unit);
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

/** The whole number next to value × unit. */
function halved(value: number, unit: number, half: Half): number {
  const size = Math.abs(value);
  const scaled = size * unit;
  const floor = Math.floor(scaled);
  const nearest = scaled - floor < 0.5 ? floor : floor + 1;
  return Math.sign(value) * corrected(size, scaled, nearest, unit, half);
}

function corrected(size: number, scaled: number, nearest: number, unit: number, half: Half): number {
  if (half === "down") return (nearest - 0.5) / unit >= size ? nearest - 1 : nearest;
  if (half === "up") return unit !== 1 && (nearest + 0.5) / unit <= size ? nearest + 1 : nearest;
  const floor = Math.floor(scaled);
  return scaled - floor === 0.5 && floor % 2 === 0 ? floor : nearest;
}

function byFraction(value: number, digits: number, half: Half): number {
  const [numerator, denominator] = fractionOf(Math.abs(value));
  const scaled = numerator * 10n ** BigInt(digits);
  const floor = scaled / denominator;
  const twice = 2n * (scaled % denominator);
  const tieUp = half === "up" || (half === "even" && floor % 2n === 1n);
  const nearest = (twice === denominator ? tieUp : twice > denominator) ? floor + 1n : floor;
  return Math.sign(value) * Number(`${nearest}e-${digits}`);
}

export const floatRounding: Methods<number> = {
  ceil: rounded("ceil"),
  floor: rounded("floor"),
  round: rounded("round"),
  truncate: rounded("truncate"),
};
