// Methods of Array that write, fill or take out a part of it.
import { replaceAll, slice, writablePlaceOf } from "./array-bounds.ts";
import { toIndex } from "./coerce.ts";
import { rubyError } from "./failure.ts";
import type { Machine } from "./machine.ts";
import type { Call, Methods } from "./method.ts";
import { RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

/** From the front, for an index that may count from the end. */
function fromFront(index: number, self: readonly Value[]): number {
  const at = index < 0 ? self.length + index : index;
  if (at >= 0) return at;
  throw rubyError("IndexError", `index ${index} too small for array; minimum: ${-self.length}`);
}

function extend(self: Value[], length: number, machine: Machine): void {
  machine.checkElements(length);
  while (self.length < length) self.push(null);
}

/** Puts the items where `count` elements from `start` were. */
function splice(
  self: Value[],
  [start, count]: readonly [number, number],
  items: readonly Value[],
  machine: Machine,
): void {
  machine.checkElements(Math.max(self.length, start) + items.length);
  machine.steps(self.length >> 6);
  const copied = items === self ? [...items] : items;
  extend(self, start, machine);
  replaceAll(self, [...self.slice(0, start), ...copied, ...self.slice(start + count)]);
}

function assign(self: Value[], args: readonly Value[], { machine }: Call): Value {
  const [key = null, second = null] = args;
  const value = args.at(-1) ?? null;
  const items = Array.isArray(value) ? value : [value];
  if (args.length > 2) {
    const count = toIndex(second);
    const start = toIndex(key);
    if (count < 0) throw rubyError("IndexError", `negative length (${count})`);
    splice(self, [fromFront(start, self), count], items, machine);
  } else if (key instanceof RubyRange) {
    splice(self, writablePlaceOf(key, self.length, machine), items, machine);
  } else {
    const at = fromFront(toIndex(key), self);
    extend(self, at, machine);
    self[at] = value;
  }
  return value;
}

function fill(self: Value[], args: readonly Value[], { machine, block }: Call): Value {
  if (block === undefined && args.length === 0) {
    throw rubyError("ArgumentError", "wrong number of arguments (given 0, expected 1..3)");
  }
  if (block !== undefined && args.length > 2) {
    throw rubyError("ArgumentError", `wrong number of arguments (given ${args.length}, expected 0..2)`);
  }
  const [filler = null, ...places] = block === undefined ? args : [null, ...args];
  const [from, count] = fillPlace(self, places, machine);
  if (count < 0) return self;
  extend(self, from + count, machine);
  for (let at = from; at < from + count; at += 1) {
    machine.step();
    self[at] = block === undefined ? filler : block.call([BigInt(at)]);
  }
  return self;
}

function fillPlace(
  self: Value[],
  [start = null, count = null]: readonly Value[],
  machine: Machine,
): readonly [number, number] {
  if (start instanceof RubyRange && count === null) return writablePlaceOf(start, self.length, machine);
  const at = start === null ? 0 : toIndex(start);
  const from = Math.max(0, at < 0 ? self.length + at : at);
  return [from, count === null ? self.length - from : toIndex(count)];
}

function insert(self: Value[], [index, ...items]: readonly Value[], { machine }: Call): Value {
  const at = toIndex(index);
  if (items.length === 0) return self;
  const from = at < 0 ? self.length + at + 1 : at;
  if (from < 0) {
    throw rubyError("IndexError", `index ${at} too small for array; minimum: -${self.length + 1}`);
  }
  splice(self, [from, 0], items, machine);
  return self;
}

/** As slice; and what it gives is gone. */
function cut(self: Value[], args: readonly Value[], { machine }: Call): Value {
  const found = slice(self, args);
  const [key = null] = args;
  const start = key instanceof RubyRange ? (key.first === null ? 0 : toIndex(key.first)) : toIndex(key);
  const from = start < 0 ? self.length + start : start;
  machine.steps(self.length >> 6);
  if (!(key instanceof RubyRange) && args.length === 1) {
    if (from >= 0 && from < self.length) self.splice(from, 1);
  } else if (Array.isArray(found)) self.splice(from, found.length);
  return found;
}

export const arrayParts: Methods<Value[]> = {
  "[]=": [2, 3, assign],
  fill: [0, 3, fill],
  insert: [1, -1, insert],
  "slice!": [1, 2, cut],
};
