// Arguments as Ruby's core methods take them, with its TypeErrors.
import { RubyHash } from "./hash-value.ts";
import { nameForConversion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubySymbol, textOf } from "./value.ts";
import type { RubyProc, Value } from "./value.ts";
import type { Call } from "./method.ts";

export function toText(value: Value | undefined): string {
  const text = textOf(value);
  if (text !== undefined) return text;
  throw noConversion(value, "String");
}

/** An Integer that fits JavaScript's: counts, indices, widths. */
export function toIndex(value: Value | undefined): number {
  if (typeof value === "number" && !(Math.abs(value) < 2 ** 63)) {
    const shown = Number.isFinite(value) ? Number(value.toPrecision(10)).toExponential() : String(value);
    const words = shown.replace("Infinity", "Inf");
    throw rubyError("RangeError", `float ${words} out of range of integer`);
  }
  const integer = toInteger(value);
  if (BigInt.asIntN(64, integer) !== integer) {
    throw rubyError("RangeError", `bignum too big to convert into \`long'`);
  }
  return Number(integer);
}

export function toInteger(value: Value | undefined): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return truncated(value);
  const from = value === null || value === undefined ? "from nil to integer" : undefined;
  if (from !== undefined) throw rubyError("TypeError", `no implicit conversion ${from}`);
  throw noConversion(value, "Integer");
}

/** As toInteger, in the words that Ruby has where it does not need a machine word. */
export function toWhole(value: Value | undefined): bigint {
  if (value === null || value === undefined) throw noConversion(null, "Integer");
  return toInteger(value);
}

/** A Float without its fraction. */
export function truncated(value: number): bigint {
  if (!Number.isFinite(value)) {
    throw rubyError("FloatDomainError", Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
  }
  return BigInt(Math.trunc(value));
}

export function toArray(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  throw noConversion(value, "Array");
}

export function toHash(value: Value | undefined): RubyHash {
  if (value instanceof RubyHash) return value;
  throw noConversion(value, "Hash");
}

/** The name in a Symbol or String. */
export function toName(value: Value | undefined): string {
  if (value instanceof RubySymbol) return value.name;
  return toText(value);
}

export function noConversion(value: Value | undefined, into: string): Error {
  return rubyError("TypeError", `no implicit conversion of ${nameForConversion(value ?? null)} into ${into}`);
}

/** What a pattern must be. */
export function wrongType(value: Value, expected: string): Error {
  return rubyError("TypeError", `wrong argument type ${nameForConversion(value)} (expected ${expected})`);
}

/** Keyword arguments at the end of the others. */
export function isOptions(value: Value | undefined): value is RubyHash {
  return (
    value instanceof RubyHash && value.size > 0 && value.keys().every((key) => key instanceof RubySymbol)
  );
}

/** The block of a call that cannot do without one here; Ruby would return an Enumerator. */
export function blockOf(call: Call): RubyProc {
  if (call.block !== undefined) return call.block;
  throw unsupported(
    `${call.name} without a block is not supported in templates here`,
    `write .${call.name} { |x| … }`,
  );
}
