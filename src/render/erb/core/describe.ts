// A value as Ruby's error messages name it: `nil`, `an instance of String`.
import { classOf } from "./class-of.ts";
import { inspectSymbol } from "./inspect.ts";
import { RubyModule, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

/** As in `undefined method … for`. */
export function describe(value: Value): string {
  if (value === null) return "nil";
  if (typeof value === "boolean") return String(value);
  if (value instanceof RubyModule) return `module ${value.name}`;
  return `an instance of ${classOf(value).name}`;
}

/** As in `no implicit conversion of … into String`. */
export function nameForConversion(value: Value): string {
  return value === null || typeof value === "boolean" ? String(value ?? "nil") : classOf(value).name;
}

/** As in `… can't be coerced into Integer`. */
export function nameForCoercion(value: Value): string {
  return value instanceof RubySymbol ? inspectSymbol(value.name) : nameForConversion(value);
}
