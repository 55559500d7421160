// Whether a Range covers a value, by comparison with its ends.
import { compare } from "./equality.ts";
import type { Machine } from "./machine.ts";
import type { RubyRange, Value } from "./value.ts";

export function covers(range: RubyRange, value: Value, machine: Machine): boolean {
  const { first, last, exclusive } = range;
  if (first !== null) {
    const low = compare(first, value, machine);
    if (low === undefined || low > 0) return false;
  }
  if (last === null) return true;
  const high = compare(value, last, machine);
  return high !== undefined && (exclusive ? high < 0 : high <= 0);
}
