// How JSON is laid out: the options of JSON.generate and to_json.
import { noConversion, toText } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { isTruthy, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

export interface JsonStyle {
  readonly indent: string;
  readonly space: string;
  readonly spaceBefore: string;
  /** Undefined: not even the closing bracket is indented. */
  readonly objectNewLine: string | undefined;
  readonly arrayNewLine: string | undefined;
  /** 0: without a limit. */
  readonly maxNesting: number;
  /** Levels that count as being around the value. */
  readonly depth: number;
  readonly allowNan: boolean;
  readonly asciiOnly: boolean;
}

export const compactJson: JsonStyle = {
  indent: "",
  space: "",
  spaceBefore: "",
  objectNewLine: undefined,
  arrayNewLine: undefined,
  maxNesting: 100,
  depth: 0,
  allowNan: false,
  asciiOnly: false,
};

export const prettyJson: JsonStyle = {
  ...compactJson,
  indent: "  ",
  space: " ",
  objectNewLine: "\n",
  arrayNewLine: "\n",
};

/** `base` with the options of a Hash; what json does not know is passed over, as it does. */
export function styleWith(options: Value, base: JsonStyle): JsonStyle {
  if (options === null) return base;
  if (!(options instanceof RubyHash)) throw noConversion(options, "Hash");
  const read = (name: string): Value => options.get(RubySymbol.of(name)) ?? null;
  const text = <Base>(name: string, fallback: Base) => (isTruthy(read(name)) ? toText(read(name)) : fallback);
  if (isTruthy(read("script_safe")) || isTruthy(read("escape_slash"))) {
    throw unsupported("the option script_safe differs between Rubies", "leave it out");
  }
  return {
    indent: text("indent", base.indent),
    space: text("space", base.space),
    spaceBefore: text("space_before", base.spaceBefore),
    objectNewLine: text("object_nl", base.objectNewLine),
    arrayNewLine: text("array_nl", base.arrayNewLine),
    maxNesting: options.has(RubySymbol.of("max_nesting")) ? levels(read("max_nesting")) : 100,
    depth: levels(read("depth")),
    allowNan: isTruthy(read("allow_nan")),
    asciiOnly: isTruthy(read("ascii_only")),
  };
}

/** A count of levels; nil and false are none. */
export function levels(value: Value): number {
  if (!isTruthy(value)) return 0;
  if (typeof value === "bigint" && value >= 0n && value < 1_000_000n) return Number(value);
  if (typeof value === "bigint") throw unsupported(`${value} levels`, "write a smaller number, or none");
  throw noConversion(value, "Integer");
}
