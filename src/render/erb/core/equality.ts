// Ruby's ==, eql? and <=> over the values of templates.
import { spendOn } from "./budget.ts";
import { contentOf, RubyHash } from "./hash-value.ts";
import { rubyError } from "./failure.ts";
import { describeForComparison } from "./describe-comparison.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { toComparable } from "./ip-address-coerce.ts";
import { RubySet } from "./set-value.ts";
import type { Machine } from "./machine.ts";
import { RubyModule, RubyRange, RubyRegexp, RubyStruct, RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";

/** `a == b`. */
export function equals(a: Value, b: Value): boolean {
  if (a === b) return true;
  const text = textOf(a);
  if (text !== undefined) return text === textOf(b);
  // A number leaves it to the address.
  if (b instanceof RubyIpAddress && (typeof a === "bigint" || typeof a === "number")) return equals(b, a);
  if (typeof a === "bigint" || typeof a === "number") {
    // JavaScript compares a BigInt with a number exactly, as Ruby does.
    // oxlint-disable-next-line eqeqeq
    return (typeof b === "bigint" || typeof b === "number") && a == b;
  }
  if (Array.isArray(a)) {
    spendOn(a.length);
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => equals(item, b[at] ?? null));
  }
  if (a instanceof RubyHash) {
    if (!(b instanceof RubyHash) || a.size !== b.size) return false;
    spendOn(a.size);
    return a.pairs().every(([key, value]) => {
      const other = b.get(key);
      return other !== undefined && equals(value, other);
    });
  }
  if (a instanceof RubyRange) {
    return (
      b instanceof RubyRange &&
      a.exclusive === b.exclusive &&
      equals(a.first, b.first) &&
      equals(a.last, b.last)
    );
  }
  if (a instanceof RubySet) return b instanceof RubySet && a.size === b.size && a.isSubsetOf(b);
  if (a instanceof RubyIpAddress) return toComparable(b, a.family)?.address === a.address;
  if (a instanceof RubyStruct) return b instanceof RubyStruct && sameStruct(a, b);
  if (a instanceof RubyRegexp) return b instanceof RubyRegexp && a.source === b.source && a.flags === b.flags;
  if (a instanceof RubyModule) return b instanceof RubyModule && a.name === b.name;
  return false;
}

/** `a.eql?(b)`: 1 and 1.0 differ. */
export function isEql(a: Value, b: Value): boolean {
  return a === b || contentOf(a, 0) === contentOf(b, 0);
}

function sameStruct(a: RubyStruct, b: RubyStruct): boolean {
  if (a.className !== b.className || a.attributes.size !== b.attributes.size) return false;
  return [...a.attributes].every(([name, value]) => equals(value ?? null, b.attributes.get(name) ?? null));
}

/** `a <=> b`; undefined where Ruby gives nil. */
export function compare(a: Value, b: Value, machine: Machine): number | undefined {
  if ((typeof a === "bigint" || typeof a === "number") && (typeof b === "bigint" || typeof b === "number")) {
    return a < b ? -1 : a > b ? 1 : Number.isNaN(a) || Number.isNaN(b) ? undefined : 0;
  }
  const text = textOf(a);
  if (text !== undefined) {
    const other = textOf(b);
    if (other !== undefined) return compareText(text, other);
    const reversed = b instanceof RubyIpAddress ? compare(b, text, machine) : undefined;
    return reversed === undefined ? undefined : -reversed;
  }
  if (a instanceof RubySymbol) return b instanceof RubySymbol ? compareText(a.name, b.name) : undefined;
  if (a instanceof RubyIpAddress) {
    const other = toComparable(b, a.family)?.address;
    return other === undefined ? undefined : a.address < other ? -1 : a.address > other ? 1 : 0;
  }
  if (a instanceof RubySet && b instanceof RubySet && a.size !== b.size) {
    const isSmaller = a.size < b.size;
    return (isSmaller ? a.isSubsetOf(b) : b.isSubsetOf(a)) ? (isSmaller ? -1 : 1) : undefined;
  }
  if (Array.isArray(a)) {
    if (!Array.isArray(b)) return undefined;
    for (const [at, item] of a.entries()) {
      const other = b[at];
      if (other === undefined) break;
      machine.step();
      const order = compare(item, other, machine);
      if (order !== 0) return order;
    }
    return Math.sign(a.length - b.length);
  }
  return equals(a, b) ? 0 : undefined;
}

/** Ruby compares bytes of UTF-8, whose order is that of the code points. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left === right) continue;
    // A surrogate stands for a code point above all that a single unit can be.
    const leftHigh = left >= 0xd800 && left <= 0xdfff;
    const rightHigh = right >= 0xd800 && right <= 0xdfff;
    if (leftHigh !== rightHigh) return leftHigh ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

/** As sort and max compare: ArgumentError where there is no order. */
export function order(a: Value, b: Value, machine: Machine): number {
  machine.step();
  const result = compare(a, b, machine);
  if (result !== undefined) return result;
  throw incomparable(a, b, machine);
}

export function incomparable(a: Value, b: Value, machine: Machine): Error {
  return rubyError("ArgumentError", `comparison of ${describeForComparison(a, b, machine)} failed`);
}
