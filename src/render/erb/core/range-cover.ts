// Whether a Range covers a value, by comparison with its ends.
import { compare } from "./equality.ts";
import { toComparable } from "./ip-address-coerce.ts";
import { RubyIpAddress } from "./ip-address.ts";
import type { Machine } from "./machine.ts";
import { textOf } from "./value.ts";
import type { RubyRange, Value } from "./value.ts";

/** As include?: a Range of addresses holds what equals one of them, also its text or its number. */
export function holds(range: RubyRange, value: Value, machine: Machine): boolean {
  if (!(range.first instanceof RubyIpAddress)) return covers(range, value, machine);
  const address = toComparable(value, range.first.family);
  return address !== undefined && covers(range, address, machine);
}

export function covers(range: RubyRange, given: Value, machine: Machine): boolean {
  const { first, last, exclusive } = range;
  const isText = first instanceof RubyIpAddress && textOf(given) !== undefined;
  const value = isText ? (toComparable(given, first.family) ?? null) : given;
  if (first !== null) {
    const low = compare(first, value, machine);
    if (low === undefined || low > 0) return false;
  }
  if (last === null) return true;
  const high = compare(value, last, machine);
  return high !== undefined && (exclusive ? high < 0 : high <= 0);
}
