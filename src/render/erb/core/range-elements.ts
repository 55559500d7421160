// What a Range counts through.
import { compare, compareText } from "./equality.ts";
import { nameForConversion } from "./describe.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyIpAddress } from "./ip-address.ts";
import type { Machine } from "./machine.ts";
import { successor } from "./successor.ts";
import { RubySymbol } from "./value.ts";
import type { RubyRange, Value } from "./value.ts";

export function* elementsOfRange(range: RubyRange, machine: Machine): Generator<Value> {
  const { first, last, exclusive } = range;
  if (typeof first === "bigint") {
    const end = last === null ? Infinity : endOf(last, exclusive);
    for (let at = first; at <= end; at += 1n) yield at;
    return;
  }
  if (first instanceof RubySymbol && last instanceof RubySymbol) {
    for (const text of textsBetween(first.name, last.name, exclusive)) yield RubySymbol.of(text);
    return;
  }
  if (typeof first === "string" && (typeof last === "string" || last === null)) {
    yield* last === null ? textsFrom(first, machine) : textsBetween(first, last, exclusive);
    return;
  }
  if (first instanceof RubyIpAddress) {
    yield* addressesBetween(first, last, exclusive, machine);
    return;
  }
  if (first instanceof RubySymbol) {
    throw unsupported("an endless Range of Symbols", "give the Range an end");
  }
  throw rubyError(
    "TypeError",
    `can't iterate from ${first === null ? "NilClass" : nameForConversion(first)}`,
  );
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
    const order = compare(at, last, machine);
    if (order === undefined || order > 0 || (exclusive && order === 0)) return;
    yield at;
    // The last of all addresses has none behind it.
    if (order === 0) return;
    at = machine.send(at, "succ");
  }
}

/** The last Integer of a Range that begins with one. */
export function endOf(last: Value, exclusive: boolean): bigint | number {
  if (typeof last === "bigint") return exclusive ? last - 1n : last;
  if (typeof last === "number") {
    if (!Number.isFinite(last)) return last;
    const floor = BigInt(Math.floor(last));
    return exclusive && Number(floor) === last ? floor - 1n : floor;
  }
  throw rubyError("TypeError", "can't iterate to anything but a number");
}

function* textsFrom(first: string, machine: Machine): Generator<string> {
  for (let at = first; ; at = successor(at)) {
    machine.checkText(at.length);
    yield at;
  }
}

// As String#upto: two characters of ASCII count by code, numbers count as numbers, others end where they grow longer than the last.
function* textsBetween(first: string, last: string, exclusive: boolean): Generator<string> {
  const digits = /^\d+$/;
  if (digits.test(first) && digits.test(last) && first.length <= 18 && last.length <= 18) {
    const end = BigInt(last) - (exclusive ? 1n : 0n);
    for (let at = BigInt(first); at <= end; at += 1n) yield String(at).padStart(first.length, "0");
    return;
  }
  // oxlint-disable-next-line no-control-regex -- ASCII begins there
  if (/^[\0-\x7f]$/.test(first) && /^[\0-\x7f]$/.test(last)) {
    const end = last.charCodeAt(0) - (exclusive ? 1 : 0);
    for (let at = first.charCodeAt(0); at <= end; at += 1) yield String.fromCharCode(at);
    return;
  }
  const order = compareText(first, last);
  if (order > 0 || (order === 0 && (exclusive || first === ""))) return;
  // Ruby counts bytes here; what counts up is ASCII.
  const longest = new TextEncoder().encode(last).length;
  let at = first;
  do {
    yield at;
    if (at === last) return;
    at = successor(at);
    if (exclusive && at === last) return;
  } while (at.length <= longest && at !== "");
}
