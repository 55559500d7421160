// Integer() and Float() of Kernel: a text must be a number as a whole.
import { isOptions, toIndex, toInteger } from "./coerce.ts";
import { nameForConversion } from "./describe.ts";
import { rubyError, TemplateFailure, unsupported } from "./failure.ts";
import { inspect } from "./inspect.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method } from "./method.ts";
import { readKeywords } from "./options.ts";
import { parseLeadingInteger } from "./number-text.ts";
import type { Value } from "./value.ts";

function cannotConvert(value: Value, into: string): Error {
  return rubyError("TypeError", `can't convert ${nameForConversion(value)} into ${into}`);
}

function invalid(name: string, text: string, machine: Machine): Error {
  return rubyError("ArgumentError", `invalid value for ${name}(): ${inspect(text, machine)}`);
}

/** With `exception: false`, nil instead of what Ruby would raise. */
function converting(most: number, convert: (args: readonly Value[], call: Call) => Value): Method<null> {
  return [
    0,
    -1,
    (_, args, call) => {
      const last = args.at(-1);
      const options = isOptions(last) ? last : undefined;
      const plain = options === undefined ? args : args.slice(0, -1);
      if (plain.length < 1 || plain.length > most) throw wrongNumber(plain.length, 1, most);
      const raises = readKeywords(options, ["exception"], call.machine).get("exception") !== false;
      try {
        return convert(plain, call);
      } catch (failure) {
        if (!raises && failure instanceof TemplateFailure && failure.code === "render/ruby-error")
          return null;
        throw failure;
      }
    },
  ];
}

const blanks = "[\\t\\n\\v\\f\\r ]*";
const wholeForm = new RegExp(`^${blanks}[-+]?(0[xbod])?([0-9a-z]+(?:_[0-9a-z]+)*)${blanks}$`, "i");

/** The prefix that belongs to a radix. */
const prefixes: Readonly<Record<string, number>> = { x: 16, b: 2, o: 8, d: 10 };

function readInteger(text: string, radix: number, machine: Machine): bigint {
  const size = Math.abs(radix);
  if (size === 1 || size > 36) throw rubyError("ArgumentError", `invalid radix ${radix}`);
  const [, prefix = "", digits = ""] = wholeForm.exec(text) ?? [];
  const own = prefixes[prefix.slice(1).toLowerCase()];
  const isOwn = own !== undefined && (radix <= 0 || own === radix);
  // What looks like a prefix may be digits of a large radix: 0b1 is one in hexadecimal.
  const written = isOwn || prefix === "" ? digits : prefix + digits;
  const zeroed = radix <= 0 && prefix === "" && /^0./.test(digits) ? 8 : undefined;
  const base = isOwn ? own : (zeroed ?? (size === 0 ? 10 : size));
  const isWhole = Array.from(written.replaceAll("_", "")).every((one) => Number.parseInt(one, 36) < base);
  if (written === "" || !isWhole) throw invalid("Integer", text, machine);
  machine.steps(text.length >> 4);
  return parseLeadingInteger(text, radix);
}

/** As Integer() converts. */
export function integerOf(value: Value, machine: Machine, radix: Value = null): bigint {
  const base = radix === null ? 0 : toIndex(radix);
  if (typeof value === "string") return readInteger(value, base, machine);
  if (radix !== null) throw rubyError("ArgumentError", "base specified for non string value");
  if (typeof value === "bigint" || typeof value === "number") return toInteger(value);
  throw cannotConvert(value, "Integer");
}

const decimalForm = /^[-+]?(?:\d+(?:_\d+)*)?(?:\.\d+(?:_\d+)*)?(?:(?<=\d)[eE][-+]?\d+(?:_\d+)*)?$/;
const hexForm = /^([-+]?)0[xX]([\da-fA-F]+)(?:\.([\da-fA-F]+))?(?:[pP]([-+]?\d+))?$/;

function readFloat(given: string, machine: Machine): number {
  if (given.includes("\0")) throw rubyError("ArgumentError", "string for Float contains null byte");
  const text = given.replace(/^[\t\n\v\f\r ]+/, "").replace(/[\t\n\v\f\r ]+$/, "");
  const [, sign, whole = "", fraction = "", power = "0"] = hexForm.exec(text) ?? [];
  if (sign !== undefined) {
    const size = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(power) - 4 * fraction.length);
    return sign === "-" ? -size : size;
  }
  if (!/\d/.test(text) || !decimalForm.test(text)) throw invalid("Float", given, machine);
  return Number(text.replaceAll("_", ""));
}

/** As Float() converts. */
export function floatOf(value: Value, machine: Machine): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return readFloat(value, machine);
  throw cannotConvert(value, "Float");
}

export const integerFunction = converting(2, ([value = null, radix], { machine }) => {
  if (radix === null) throw unsupported("Integer() with nil for its base", "leave it out");
  return integerOf(value, machine, radix);
});
export const floatFunction = converting(1, ([value = null], { machine }) => floatOf(value, machine));
