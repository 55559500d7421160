// Functions of Kernel that only compute: Integer(), format(), lambda.
import { toIndex, toInteger } from "./coerce.ts";
import { nameForConversion } from "./describe.ts";
import { rubyError, TemplateFailure, unsupported } from "./failure.ts";
import { formatText } from "./format-text.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import type { Call, Method, Methods } from "./method.ts";
import { mostDigits, tooManyDigits } from "./number-text.ts";
import { elementsForSplat } from "./splat.ts";
import { leavingFunctions } from "./leaving-functions.ts";
import { wrongNumber } from "./machine.ts";
import { RubyString, RubySymbol, withoutIdentity } from "./value.ts";
import type { Value } from "./value.ts";
import { blockOf } from "./coerce.ts";

const format: Method<null> = [
  1,
  -1,
  (_, [pattern, ...values], { machine }) => formatText(pattern ?? null, values, machine),
];

/** `exception: false` at the end of the arguments. */
function mayRaise(args: readonly Value[]): boolean {
  const options = args.at(-1);
  return !(options instanceof RubyHash && options.get(RubySymbol.of("exception")) === false);
}

function orNil(args: readonly Value[], run: () => Value): Value {
  if (mayRaise(args)) return run();
  try {
    return run();
  } catch (failure) {
    if (failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
    throw failure;
  }
}

function cannotConvert(value: Value, into: string): Error {
  return rubyError("TypeError", `can't convert ${nameForConversion(value)} into ${into}`);
}

const integerText =
  /^\s*([-+]?)(?:(0[xX])([\da-fA-F]+(?:_[\da-fA-F]+)*)|(0[bB])([01]+(?:_[01]+)*)|(0[oO]?)([0-7]+(?:_[0-7]+)*)|(0[dD])?(\d+(?:_\d+)*))\s*$/;

function readInteger(value: Value, call: Call): bigint {
  if (typeof value !== "string") {
    if (value === null) throw rubyError("TypeError", "can't convert nil into Integer");
    if (typeof value === "bigint" || typeof value === "number") return toInteger(value);
    throw cannotConvert(value, "Integer");
  }
  const found = integerText.exec(value);
  if (found === null) {
    throw rubyError("ArgumentError", `invalid value for Integer(): ${inspect(value, call.machine)}`);
  }
  const [, sign, , hex, , binary, , octal, , decimal] = found;
  const digits =
    hex !== undefined
      ? `0x${hex}`
      : binary !== undefined
        ? `0b${binary}`
        : octal !== undefined
          ? `0o${octal}`
          : (decimal ?? "0");
  if (digits.length > mostDigits) throw tooManyDigits();
  const read = BigInt(digits.replaceAll("_", ""));
  return sign === "-" ? -read : read;
}

const functions: Methods<null> = {
  Array: [1, 1, (_, [value = null], { machine }) => elementsForSplat(value, machine)],
  Float: [
    1,
    2,
    (_, args, call) =>
      orNil(args, () => {
        const [value = null] = args;
        if (typeof value === "number") return value;
        if (typeof value === "bigint") return Number(value);
        if (value === null) throw rubyError("TypeError", "can't convert nil into Float");
        if (typeof value !== "string") throw cannotConvert(value, "Float");
        const text = value.trim();
        if (!/^[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?$/.test(text)) {
          throw rubyError("ArgumentError", `invalid value for Float(): ${inspect(value, call.machine)}`);
        }
        return Number(text.replaceAll("_", ""));
      }),
  ],
  Integer: [
    1,
    3,
    (_, args, call) =>
      orNil(args, () => {
        const [value = null, radix] = args;
        if (typeof radix === "bigint" && typeof value === "string") {
          return call.machine.send(value, "to_i", [BigInt(toIndex(radix))]);
        }
        return readInteger(value, call);
      }),
  ],
  String: [1, 1, (_, [value = null], { machine }) => machine.send(value, "to_s")],
  Hash: [
    1,
    1,
    (_, [value = null]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return new RubyHash();
      if (value instanceof RubyHash) return value;
      throw cannotConvert(value, "Hash");
    },
  ],
  "block_given?": [0, 0, () => false],
  format,
  sprintf: format,
  lambda: [
    0,
    0,
    (_, __, call) => {
      const block = blockOf(call);
      if (block.lambda) return block;
      throw unsupported("lambda with a block that stands elsewhere is not supported", "write ->(x) { … }");
    },
  ],
  proc: [0, 0, (_, __, call) => blockOf(call)],
  ...leavingFunctions,
};

// Functions that keep none of their arguments.
const looking = " Integer Float format sprintf ";

export function isFunction(name: string): boolean {
  return Object.hasOwn(functions, name);
}

export function callFunction(name: string, args: readonly Value[], call: Call): Value {
  const found = isFunction(name) ? functions[name] : undefined;
  if (found === undefined) throw new TypeError(`no function ${name}`);
  const [min, max, run] = found;
  if (args.length < min || (max >= 0 && args.length > max)) throw wrongNumber(args.length, min, max);
  if (!looking.includes(` ${name} `)) return run(null, args, call);
  const made = run(null, args.map(withoutIdentity), call);
  return typeof made === "string" ? new RubyString(made) : made;
}
