// Whether a Range covers a value or a Range, by comparison with its ends; and whether the value is among
// its elements.
import { classOf } from "./class-of.ts";
import { packed, stop, walk } from "./elements.ts";
import { compare, equals } from "./equality.ts";
import { rubyError } from "./failure.ts";
import { toComparable } from "./ip-address-coerce.ts";
import { RubyIpAddress } from "./ip-address.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { RubyRange, textOf } from "./value.ts";
import type { Value } from "./value.ts";

/** More than any order: the two have none. */
const none = 2;

function orderOf(a: Value, b: Value, machine: Machine): number {
  return compare(a, b, machine) ?? none;
}

export function covers(range: RubyRange, given: Value, machine: Machine): boolean {
  const { first, last, exclusive } = range;
  const isText = first instanceof RubyIpAddress && textOf(given) !== undefined;
  const value = isText ? (toComparable(given, first.family) ?? null) : given;
  if (first !== null && orderOf(first, value, machine) > 0) return false;
  return last === null || orderOf(value, last, machine) <= (exclusive ? -1 : 0);
}

/** A Range of addresses holds what equals one of them, also its text or its number. */
function holdsAddress(
  range: RubyRange,
  family: RubyIpAddress["family"],
  value: Value,
  machine: Machine,
): boolean {
  const address = toComparable(value, family);
  return address !== undefined && covers(range, address, machine);
}

function coversRange(self: RubyRange, other: RubyRange, machine: Machine): boolean {
  const { first, last } = other;
  if ((self.last !== null && last === null) || (self.first !== null && first === null)) return false;
  if (first !== null && last !== null && orderOf(first, last, machine) > (other.exclusive ? -1 : 0)) {
    return false;
  }
  if (first !== null && !covers(self, first, machine)) return false;
  if (self.last === null) return self.exclusive === other.exclusive || !self.exclusive || last !== null;
  const order = compare(self.last, last, machine);
  if (order === undefined) return false;
  if (self.exclusive === other.exclusive) return order >= 0;
  if (self.exclusive || order >= 0) return order > 0 || (order === 0 && !self.exclusive);
  // 1..10 covers 3...11: its last element is 10.
  if (typeof first !== "bigint" || typeof last !== "bigint") return false;
  return orderOf(self.last, last - 1n, machine) >= 0;
}

function isEmpty({ first, last, exclusive }: RubyRange, machine: Machine): boolean {
  if (first === null || last === null) return false;
  return orderOf(first, last, machine) > (exclusive ? -1 : 0);
}

function overlaps(self: RubyRange, other: RubyRange, machine: Machine): boolean {
  const beginsBehind = (a: RubyRange, b: RubyRange): boolean =>
    a.last !== null && b.first !== null && orderOf(b.first, a.last, machine) > (a.exclusive ? -1 : 0);
  if (beginsBehind(self, other) || beginsBehind(other, self)) return false;
  if (
    self.first !== null &&
    other.first !== null &&
    compare(self.first, other.first, machine) === undefined
  ) {
    return false;
  }
  return !isEmpty(self, machine) && !isEmpty(other, machine);
}

const isNumber = (end: Value): boolean => typeof end === "bigint" || typeof end === "number";

function includes(self: RubyRange, value: Value, machine: Machine): boolean {
  const { first, last } = self;
  if (first instanceof RubyIpAddress) return holdsAddress(self, first.family, value, machine);
  if (isNumber(first) || isNumber(last)) return covers(self, value, machine);
  if (first === null || last === null) {
    throw rubyError("TypeError", "cannot determine inclusion in beginless/endless ranges");
  }
  if (textOf(first) !== undefined && textOf(value) === undefined) return false;
  let isFound = false;
  walk(self, machine, (yielded) => {
    isFound = equals(packed(yielded), value);
    return isFound ? stop : undefined;
  });
  return isFound;
}

const member: Method<RubyRange> = [
  1,
  1,
  (self, [value = null], { machine }) => includes(self, value, machine),
];

export const rangeCover: Methods<RubyRange> = {
  "===": [1, 1, (self, [value = null], { machine }) => covers(self, value, machine)],
  "cover?": [
    1,
    1,
    (self, [value = null], { machine }) =>
      value instanceof RubyRange ? coversRange(self, value, machine) : covers(self, value, machine),
  ],
  "include?": member,
  "member?": member,
  "overlap?": [
    1,
    1,
    (self, [other = null], { machine }) => {
      if (other instanceof RubyRange) return overlaps(self, other, machine);
      throw rubyError("TypeError", `wrong argument type ${classOf(other).name} (expected Range)`);
    },
  ],
};
