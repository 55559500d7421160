// round, floor, ceil and truncate of Integer, and what those of Float share with them.
import { isOptions, toIndex } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import type { RubyHash } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import { floorDivide } from "./integer-division.ts";
import { wholeBits } from "./integer-limits.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { RubySymbol, withoutIdentity } from "./value.ts";
import type { Value } from "./value.ts";

export type Mode = "round" | "floor" | "ceil" | "truncate";
export type Half = "up" | "even" | "down";

interface Rounding {
  /** Undefined: none were given. */
  readonly digits: number | undefined;
  readonly half: Half;
}

/** `(digits = 0, half: :up)`; only round takes the latter. */
export function toRounding(args: readonly Value[], mode: Mode, machine: Machine): Rounding {
  const options = args.at(-1);
  const hasOptions = mode === "round" && isOptions(options);
  const plain = hasOptions ? args.slice(0, -1) : args;
  if (plain.length > 1) throw wrongNumber(plain.length, 0, 1);
  const [first] = plain;
  const digits = first === undefined ? undefined : toIndex(first);
  if (digits !== undefined && Math.abs(digits) > 0x7fff_ffff) {
    const size = digits < 0 ? "small" : "big";
    throw rubyError("RangeError", `integer ${BigInt(digits)} too ${size} to convert to \`int'`);
  }
  return { digits, half: hasOptions ? halfOf(options, machine) : "up" };
}

function halfOf(options: RubyHash, machine: Machine): Half {
  for (const [key] of options.pairs()) {
    if (key !== RubySymbol.of("half")) {
      throw rubyError("ArgumentError", `unknown keyword: ${inspect(key, machine)}`);
    }
  }
  const half = withoutIdentity(options.get(RubySymbol.of("half")) ?? null);
  if (half === null) return "up";
  const name = half instanceof RubySymbol ? half.name : typeof half === "string" ? half : undefined;
  const lower = name?.toLowerCase();
  if (lower === "up" || lower === "even" || lower === "down") return lower;
  throw rubyError("ArgumentError", `invalid rounding mode: ${name ?? inspect(half, machine)}`);
}

/** To a power of ten for a negative number of digits; Integers have no others. */
export function roundInteger(self: bigint, digits: number, mode: Mode, half: Half): bigint {
  if (digits >= 0) return self;
  // As Ruby decides, by the size in bytes, that nothing is left.
  const isSmall = BigInt.asIntN(63, self) === self;
  const bytes = isSmall ? 8 : Math.ceil(wholeBits(self) / 8);
  if (-0.415241 * digits - 0.125 > bytes) return 0n;
  const unit = 10n ** BigInt(-digits);
  const floor = floorDivide(self, unit) * unit;
  if (mode === "ceil" && !isSmall) {
    throw unsupported("ceil to tens of an Integer beyond 2 ** 62, where Rubies differ,", "use floor");
  }
  if (floor === self || mode === "floor") return floor;
  if (mode === "ceil") return floor + unit;
  if (mode === "truncate") return self < 0n ? floor + unit : floor;
  const twice = 2n * (self - floor);
  const tieUp = half === "even" ? (floor / unit) % 2n !== 0n : (half === "up") === self > 0n;
  return (twice === unit ? tieUp : twice > unit) ? floor + unit : floor;
}

function rounded(mode: Mode): Method<bigint> {
  return [
    0,
    mode === "round" ? -1 : 1,
    (self, args, { machine }) => {
      if (args.length === 1 && mode === "round" && isOptions(args[0])) return self;
      const { digits = 0, half } = toRounding(args, mode, machine);
      return roundInteger(self, digits, mode, half);
    },
  ];
}

export const integerRounding: Methods<bigint> = {
  ceil: rounded("ceil"),
  floor: rounded("floor"),
  round: rounded("round"),
  truncate: rounded("truncate"),
};
