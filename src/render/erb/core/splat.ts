// What `*value` spreads into.
import { elementsOf } from "./elements.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { RubySet } from "./set-value.ts";
import type { Machine } from "./machine.ts";
import { RubyEnumerator, RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

/** Array(value): nil gives nothing, one value itself. */
export function elementsForSplat(value: Value, machine: Machine): Value[] {
  if (value === null) return [];
  if (
    Array.isArray(value) ||
    value instanceof RubyHash ||
    value instanceof RubySet ||
    value instanceof RubyEnumerator
  ) {
    return elementsOf(value, machine);
  }
  return value instanceof RubyRange ? elementsOfWhole(value, machine) : [value];
}

/** An endless Range is known for one before its first element is asked for. */
export function elementsOfWhole(range: RubyRange, machine: Machine): Value[] {
  if (range.last === null) throw rubyError("RangeError", "cannot convert endless range to an array");
  return elementsOf(range, machine);
}
