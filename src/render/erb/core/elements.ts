// What `each` yields, one value a turn: a Hash gives pairs, a Range counts.
import { compareText } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { compare } from "./equality.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { RubySet } from "./set-value.ts";
import type { Machine } from "./machine.ts";
import { elementsOfEnumerator } from "./enumerator.ts";
import { successor } from "./successor.ts";
import { RubyEnumerator, RubyRange, RubyStruct } from "./value.ts";
import type { Value } from "./value.ts";

/** All elements at once, within the limits. */
export function elementsOf(self: Value, machine: Machine): Value[] {
  if (Array.isArray(self)) return self;
  if (self instanceof RubyHash) return self.pairs();
  if (self instanceof RubySet) return self.elements();
  if (self instanceof RubyEnumerator) return elementsOfEnumerator(self, machine);
  if (self instanceof RubyStruct && self.open) return openPairs(self);
  if (!(self instanceof RubyRange)) throw new TypeError("a value without elements");
  if (self.last === null) throw rubyError("RangeError", "cannot convert endless range to an array");
  const elements: Value[] = [];
  for (const element of elementsOfRange(self, machine)) {
    elements.push(element);
    machine.checkElements(elements.length);
  }
  return elements;
}

function openPairs({ attributes }: RubyStruct): Value[] {
  return Array.from(attributes, ([name, value]) => [name, value ?? null]);
}

export function* elementsOfRange(range: RubyRange, machine: Machine): Generator<Value> {
  const { first, last, exclusive } = range;
  if (typeof first === "bigint") {
    const end = last === null ? Infinity : endOf(last, exclusive);
    for (let at = first; at <= end; at += 1n) {
      machine.step();
      yield at;
    }
    return;
  }
  if (typeof first === "string" && typeof last === "string") {
    yield* textsBetween(first, last, exclusive, machine);
    return;
  }
  if (first instanceof RubyIpAddress) {
    yield* addressesBetween(first, last, exclusive, machine);
    return;
  }
  if (typeof first === "string" || first === null) {
    if (first === null) throw rubyError("TypeError", "can't iterate from NilClass");
    throw unsupported("an endless Range of Strings", "give the Range an end");
  }
  throw rubyError("TypeError", `can't iterate from ${typeof first === "number" ? "Float" : "this class"}`);
}

function* addressesBetween(
  first: RubyIpAddress,
  last: Value,
  exclusive: boolean,
  machine: Machine,
): Generator<Value> {
  if (last === null) throw unsupported("an endless Range of addresses", "give the Range an end");
  let at: Value = first;
  for (;;) {
    machine.step();
    const order = compare(at, last, machine);
    if (order === undefined || order > 0 || (exclusive && order === 0)) return;
    yield at;
    // The last of all addresses has none behind it.
    if (order === 0) return;
    at = machine.send(at, "succ");
  }
}

function endOf(last: Value, exclusive: boolean): bigint {
  if (typeof last === "bigint") return exclusive ? last - 1n : last;
  if (typeof last === "number") {
    const floor = BigInt(Math.floor(last));
    return exclusive && Number(floor) === last ? floor - 1n : floor;
  }
  throw rubyError("TypeError", "can't iterate to anything but a number");
}

// As String#upto: numbers count as numbers, others end where they grow longer than the last.
function* textsBetween(first: string, last: string, exclusive: boolean, machine: Machine): Generator<string> {
  const digits = /^\d+$/;
  if (digits.test(first) && digits.test(last) && first.length <= 18 && last.length <= 18) {
    const end = BigInt(last) - (exclusive ? 1n : 0n);
    for (let at = BigInt(first); at <= end; at += 1n) {
      machine.step();
      yield String(at).padStart(first.length, "0");
    }
    return;
  }
  const order = compareText(first, last);
  if (order > 0 || (exclusive && order === 0)) return;
  let at = first;
  do {
    machine.step();
    yield at;
    if (at === last) return;
    at = successor(at);
    if (exclusive && at === last) return;
  } while (at.length <= last.length && at !== "");
}
