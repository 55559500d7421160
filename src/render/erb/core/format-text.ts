// format and String#%: the directives that manifests use.
import { toInteger, toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { formatFixed } from "./format-float.ts";
import { callFunction } from "./functions.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect, toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { charactersOf, codePointCount, sliceText } from "./text.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

const directive =
  /%(?:%|(?:(\d+)\$)?([-+ 0#]*)(?:<(\w+)>)?([-+ 0#]*)(\d+|\*)?(?:\.(\d+))?(?:<(\w+)>)?([a-zA-Z])|\{(\w+)\})/gy;

export function formatText(pattern: Value, values: readonly Value[], machine: Machine): string {
  const text = toText(pattern);
  let next = 0;
  const take = (position?: string): Value => {
    const value = values[position === undefined ? next : Number(position) - 1];
    if (position === undefined) next += 1;
    if (value === undefined) throw rubyError("ArgumentError", "too few arguments");
    return value;
  };
  const named = (name: string): Value => {
    const [hash = null] = values;
    if (!(hash instanceof RubyHash)) throw rubyError("ArgumentError", "one hash required");
    const value = hash.get(RubySymbol.of(name));
    if (value === undefined) throw rubyError("KeyError", `key<${name}> not found`);
    return value;
  };
  let out = "";
  let at = 0;
  while (at < text.length) {
    const percent = text.indexOf("%", at);
    out += text.slice(at, percent < 0 ? text.length : percent);
    if (percent < 0) break;
    directive.lastIndex = percent;
    const found = directive.exec(text);
    if (found === null) {
      throw rubyError(
        "ArgumentError",
        percent === text.length - 1
          ? "incomplete format specifier; use %% (double %) instead"
          : `malformed format string - %${text[percent + 1] ?? ""}`,
      );
    }
    at = percent + found[0].length;
    const [
      whole,
      position,
      flagsBefore = "",
      name,
      flagsAfter = "",
      width,
      precision,
      lateName,
      letter,
      braced,
    ] = found;
    if (whole === "%%") out += "%";
    else if (braced !== undefined) out += toS(named(braced), machine);
    else {
      const flags = flagsBefore + flagsAfter;
      const key = name ?? lateName;
      const wide = width === "*" ? Number(toInteger(take())) : width === undefined ? 0 : Number(width);
      const value = key === undefined ? take(position) : named(key);
      machine.checkText(wide);
      out += format(
        value,
        letter ?? "",
        {
          left: flags.includes("-") || wide < 0,
          zero: flags.includes("0"),
          sign: flags.includes("+") ? "+" : flags.includes(" ") ? " " : "",
          alternate: flags.includes("#"),
          width: Math.abs(wide),
          precision: precision === undefined ? undefined : Number(precision),
        },
        machine,
      );
    }
    machine.checkText(out.length);
  }
  return out;
}

interface Format {
  readonly left: boolean;
  readonly zero: boolean;
  readonly sign: string;
  readonly alternate: boolean;
  readonly width: number;
  readonly precision: number | undefined;
}

function format(value: Value, letter: string, options: Format, machine: Machine): string {
  switch (letter) {
    case "d":
    case "i":
    case "u":
      return number(digits(integer(value, machine), 10, options), options);
    case "x":
    case "X":
    case "o":
    case "b": {
      const radix = { x: 16, X: 16, o: 8, b: 2 }[letter];
      const whole = integer(value, machine);
      if (whole < 0n)
        throw unsupported(`%${letter} of a negative number`, "format the number without its sign");
      const text = digits(whole, radix, options);
      const prefixed =
        options.alternate && whole !== 0n ? `${{ x: "0x", X: "0X", o: "0", b: "0b" }[letter]}${text}` : text;
      return number(letter === "X" ? prefixed.toUpperCase() : prefixed, options);
    }
    case "f":
      return float(value, options, machine);
    case "e":
    case "E": {
      const text = toDouble(value, machine).toExponential(options.precision ?? 6);
      const [mantissa = "", exponent = "+0"] = text.split("e");
      const written = `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
      return number(letter === "E" ? written.toUpperCase() : written, { ...options, precision: undefined });
    }
    case "g":
    case "G": {
      const text = general(toDouble(value, machine), options.precision ?? 6);
      return number(letter === "G" ? text.toUpperCase() : text, { ...options, precision: undefined });
    }
    case "a":
    case "A":
      throw unsupported(`%${letter} is not supported in templates here`, "use %f or to_s");
    case "s":
    case "p": {
      const text = letter === "s" ? toS(value, machine) : inspect(value, machine);
      const cut = options.precision === undefined ? text : (sliceText(text, 0, options.precision) ?? "");
      return padded(cut, options);
    }
    case "c":
      return padded(
        typeof value === "bigint"
          ? String.fromCodePoint(Number(value))
          : (charactersOf(toText(value))[0] ?? ""),
        options,
      );
    default:
      throw rubyError("ArgumentError", `malformed format string - %${letter}`);
  }
}

function integer(value: Value, machine: Machine): bigint {
  if (typeof value === "number") return BigInt(Math.floor(value));
  if (value === null) throw rubyError("TypeError", "can't convert nil into Integer");
  const read = callFunction("Integer", [value], { machine, block: undefined, name: "Integer" });
  return toInteger(read);
}

function digits(value: bigint, radix: number, { precision }: Format): string {
  const text = (value < 0n ? -value : value).toString(radix).padStart(precision ?? 0, "0");
  return value < 0n ? `-${text}` : text;
}

function trim(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** %g: the shorter of the two forms, without trailing zeros. */
function general(value: number, precision: number): string {
  const digits = Math.max(1, precision);
  const [mantissa = "", exponent = "0"] = value.toExponential(digits - 1).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < digits) return trim(value.toFixed(digits - 1 - power));
  return `${trim(mantissa)}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

function toDouble(value: Value, machine: Machine): number {
  const read = callFunction("Float", [value], { machine, block: undefined, name: "Float" });
  return typeof read === "number" ? read : 0;
}

function float(value: Value, options: Format, machine: Machine): string {
  const number_ = toDouble(value, machine);
  const count = options.precision ?? 6;
  if (!Number.isFinite(number_)) {
    const word = Number.isNaN(number_) ? "NaN" : number_ < 0 ? "-Inf" : "Inf";
    return number(word, { ...options, zero: false });
  }
  if (count > 400) throw unsupported("a number that long", "round it first");
  return number(formatFixed(number_, count), { ...options, precision: undefined });
}

function number(text: string, options: Format): string {
  const negative = text.startsWith("-");
  const sign = negative ? "-" : options.sign;
  const body = negative ? text.slice(1) : text;
  if (options.zero && !options.left && options.precision === undefined) {
    return sign + body.padStart(options.width - sign.length, "0");
  }
  return padded(sign + body, options);
}

function padded(text: string, { left, width }: Format): string {
  const missing = Math.max(0, width - codePointCount(text));
  return left ? text + " ".repeat(missing) : " ".repeat(missing) + text;
}
