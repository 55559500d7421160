// Two values as the message of a failed comparison names them: `Integer with String`, `String with 1`.
import { classOf } from "./class-of.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Value } from "./value.ts";

export function describeForComparison(a: Value, b: Value, machine: Machine): string {
  const isSpecial = b === null || typeof b === "boolean" || typeof b === "bigint" || typeof b === "number";
  return `${classOf(a).name} with ${isSpecial ? inspect(b, machine) : classOf(b).name}`;
}
