// Which part of an Array an index, a start with a length or a Range means.
import { toIndex } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { RubyEnumerator, RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

/** Start and length in a list of that length; the start may be before or behind it, the length reach beyond. */
export function placeOf(range: RubyRange, length: number): readonly [start: number, count: number] {
  const { first, last, exclusive } = range;
  const start = first === null ? 0 : toIndex(first);
  const end = last === null ? -1 : toIndex(last);
  const from = start < 0 ? length + start : start;
  const to = (end < 0 ? length + end : end) + (exclusive && last !== null ? 0 : 1);
  return [from, Math.max(0, to - from)];
}

/** As placeOf, for what writes: RangeError where it would begin before the list. */
export function writablePlaceOf(
  range: RubyRange,
  length: number,
  machine: Machine,
): readonly [number, number] {
  const place = placeOf(range, length);
  if (place[0] >= 0) return place;
  throw rubyError("RangeError", `${inspect(range, machine)} out of range`);
}

/** `list[index]`, `list[start, length]`, `list[range]`. */
export function slice(self: Value[], [key = null, count]: readonly Value[]): Value {
  if (key instanceof RubyRange) {
    const [from, length] = placeOf(key, self.length);
    return from < 0 || from > self.length ? null : self.slice(from, from + length);
  }
  if (key instanceof RubyEnumerator) {
    throw unsupported("every so many elements of an Array by a step", "write each_slice(n).map(&:first)");
  }
  const at = toIndex(key);
  const from = at < 0 ? self.length + at : at;
  if (count === undefined) return self[from] ?? null;
  const length = toIndex(count);
  return from < 0 || from > self.length || length < 0 ? null : self.slice(from, from + length);
}

/** The list becomes that; without the limits of JavaScript's spread. */
export function replaceAll(self: Value[], elements: readonly Value[]): Value[] {
  const copy = elements === self ? [...elements] : elements;
  self.length = 0;
  for (const element of copy) self.push(element);
  return self;
}
