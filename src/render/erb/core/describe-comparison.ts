// Two values as the message of a failed comparison names them: `Integer with String`, `String with 1`, `String with :a`.
import { classOf } from "./class-of.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

export function describeForComparison(a: Value, b: Value, machine: Machine): string {
  return `${classOf(a).name} with ${isImmediate(b) ? inspect(b, machine) : classOf(b).name}`;
}

/** Values that Ruby holds without an object, and Floats. */
function isImmediate(value: Value): boolean {
  if (typeof value === "bigint") return BigInt.asIntN(63, value) === value;
  return (
    value === null || typeof value === "boolean" || typeof value === "number" || value instanceof RubySymbol
  );
}
