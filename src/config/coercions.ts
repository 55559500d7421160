// Scalars of cluster.yml as Pharos' schema coerces them before it looks at them (dry-validation's
// Params): Integers and booleans may be written as texts.
import type { ScalarValue } from "../yaml/node.ts";

const words = new Map<string, boolean>([
  ...["1", "on", "On", "ON", "t", "true", "True", "TRUE", "T", "y", "yes", "Yes", "YES", "Y"].map(
    (word) => [word, true] as const,
  ),
  ...["0", "off", "Off", "OFF", "f", "false", "False", "FALSE", "F", "n", "no", "No", "NO", "N"].map(
    (word) => [word, false] as const,
  ),
]);

/** Undefined when Pharos would not take the value for a boolean. */
export function toBoolean(value: ScalarValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return words.get(value);
  if (value === 0n || value === 1n) return value === 1n;
  return undefined;
}

/**
 * What Ruby's `Integer(value)` gives: `"2_2"` is 22, `"0x10"` is 16, `"007"` is 7. Undefined when it
 * raises. Differs from Pharos: a Float with a fraction is refused, not cut off.
 */
export function toInteger(value: ScalarValue): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : undefined;
  if (typeof value !== "string" || value.length > 64) return undefined;
  const parts =
    /^[ \t\n\v\f\r]*([+-]?)(0[xXbBoOdD]|0_?(?=[0-9]))?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)[ \t\n\v\f\r]*$/.exec(
      value,
    );
  if (parts === null) return undefined;
  const [, sign, prefix, digits = ""] = parts;
  const plain = digits.replaceAll("_", "");
  const form = forms.get(prefix?.replace("_", "").toLowerCase() ?? "");
  if (form === undefined || !form.digits.test(plain)) return undefined;
  const absolute = BigInt(`${form.literal}${plain}`);
  return sign === "-" ? -absolute : absolute;
}

const decimal = { digits: /^[0-9]+$/, literal: "" };
const octal = { digits: /^[0-7]+$/, literal: "0o" };
const forms: ReadonlyMap<string, { readonly digits: RegExp; readonly literal: string }> = new Map([
  ["", decimal],
  ["0d", decimal],
  ["0", octal],
  ["0o", octal],
  ["0x", { digits: /^[0-9a-fA-F]+$/, literal: "0x" }],
  ["0b", { digits: /^[01]+$/, literal: "0b" }],
]);
