// Functions of Kernel that only compute: Integer(), format(), lambda.
import { blockOf } from "./coerce.ts";
import { classOf } from "./class-of.ts";
import { floatFunction, integerFunction } from "./conversions.ts";
import { rubyError, unsupported } from "./failure.ts";
import { formatText } from "./format-text.ts";
import { RubyHash } from "./hash-value.ts";
import { wrongNumber } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { leavingFunctions } from "./leaving-functions.ts";
import { elementsForSplat } from "./splat.ts";
import { RubyString, withoutIdentity } from "./value.ts";
import type { Value } from "./value.ts";

const format: Method<null> = [
  0,
  -1,
  (_, [pattern, ...values], { machine }) => {
    if (pattern === undefined) throw rubyError("ArgumentError", "too few arguments");
    return formatText(pattern, values, machine);
  },
];

function refusing(what: string, hint: string): Method<null> {
  return [
    0,
    -1,
    () => {
      throw unsupported(`${what} is not supported in templates here`, hint);
    },
  ];
}

const functions: Methods<null> = {
  Array: [1, 1, (_, [value = null], { machine }) => elementsForSplat(value, machine)],
  Complex: refusing("a Complex number", "use Floats"),
  Float: floatFunction,
  String: [1, 1, (_, [value = null], { machine }) => machine.send(value, "to_s")],
  Hash: [
    1,
    1,
    (_, [value = null]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return new RubyHash();
      if (value instanceof RubyHash) return value;
      throw rubyError("TypeError", `can't convert ${classOf(value).name} into Hash`);
    },
  ],
  Integer: integerFunction,
  Rational: refusing("a Rational", "use an Integer or a Float"),
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
