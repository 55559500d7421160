// Enumerable's methods that go through the elements, or through a part of them.
import { blockOf, toIndex } from "./coerce.ts";
import { classOf } from "./class-of.ts";
import { elementsOf, hasElements, limitGrowth, packed, stop, walk } from "./elements.ts";
import { ask, noArguments } from "./enumerable-blocks.ts";
import { checkSize } from "./enumerating.ts";
import { rubyError } from "./failure.ts";
import type { Machine } from "./machine.ts";
import type { Call, Methods } from "./method.ts";
import { RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

/** Elements of what zip takes: anything that has some. */
function zipped(other: Value, machine: Machine): Value[] {
  if (hasElements(other)) return elementsOf(other, machine);
  throw rubyError("TypeError", `wrong argument type ${classOf(other).name} (must respond to :each)`);
}

// An endless Range beside an Array gives as many as the Array has.
function firstOf(other: Value, needed: number, machine: Machine): Value[] {
  if (needed === 0) return [];
  const isWhole = needed === Infinity || Array.isArray(other) || !hasElements(other);
  return isWhole ? zipped(other, machine) : taken(other, needed, machine);
}

const isEndless = (one: Value): boolean => one instanceof RubyRange && one.last === null;

function zip(self: Value, others: readonly Value[], call: Call): Value {
  const { machine, block } = call;
  const needed = Array.isArray(self) || others.some(isEndless) ? elementsOf(self, machine).length : Infinity;
  const lists = others.map((other) => firstOf(other, needed, machine));
  const out: Value[][] = [];
  let at = 0;
  walk(self, machine, (yielded) => {
    const row = [packed(yielded), ...lists.map((other) => other[at] ?? null)];
    machine.steps(lists.length);
    at += 1;
    if (block === undefined) out.push(row);
    else block.call([row]);
    limitGrowth(out, machine);
  });
  return block === undefined ? out : null;
}

/** The first elements, without walking further. */
export function taken(self: Value, count: number, machine: Machine): Value[] {
  const out: Value[] = [];
  if (count === 0) return out;
  walk(self, machine, (yielded) => {
    out.push(packed(yielded));
    limitGrowth(out, machine);
    return out.length === count ? stop : undefined;
  });
  return out;
}

export function nonNegative(value: Value | undefined, doing: string): number {
  const number = toIndex(value);
  if (number >= 0) return number;
  throw rubyError("ArgumentError", `attempt to ${doing} negative size`);
}

function drop(self: Value, [count]: readonly Value[], { machine }: Call): Value {
  const out: Value[] = [];
  let left = nonNegative(count, "drop");
  walk(self, machine, (yielded) => {
    if (left > 0) left -= 1;
    else out.push(packed(yielded));
    limitGrowth(out, machine);
  });
  return out;
}

function withIndex(self: Value, call: Call): Value {
  const block = blockOf(call);
  let at = 0n;
  walk(self, call.machine, (yielded) => {
    block.call([packed(yielded), at]);
    at += 1n;
  });
  return self;
}

function withObject(self: Value, [memo = null]: readonly Value[], call: Call): Value {
  const block = blockOf(call);
  walk(self, call.machine, (yielded) => void block.call([packed(yielded), memo]));
  return memo;
}

function eachSlice(self: Value, args: readonly Value[], call: Call): Value {
  const size = checkSize("each_slice", args);
  const block = blockOf(call);
  let part: Value[] = [];
  walk(self, call.machine, (yielded) => {
    part.push(packed(yielded));
    if (part.length < size) return;
    const full = part;
    part = [];
    block.call([full]);
  });
  if (part.length > 0) block.call([part]);
  return self;
}

function eachCons(self: Value, args: readonly Value[], call: Call): Value {
  const size = checkSize("each_cons", args);
  const block = blockOf(call);
  const window: Value[] = [];
  walk(self, call.machine, (yielded) => {
    if (window.length === size) window.shift();
    window.push(packed(yielded));
    if (window.length < size) return;
    call.machine.steps(size >> 3);
    block.call([[...window]]);
  });
  return self;
}

function cycle(self: Value, [count = null]: readonly Value[], call: Call): Value {
  const block = blockOf(call);
  const turns = count === null ? Infinity : toIndex(count);
  if (turns <= 0) return null;
  const seen: Value[] = [];
  walk(self, call.machine, (yielded) => {
    const value = packed(yielded);
    seen.push(value);
    limitGrowth(seen, call.machine);
    block.call([value]);
  });
  for (let turn = 1; turn < turns && seen.length > 0; turn += 1) {
    for (const value of seen) {
      call.machine.step();
      block.call([value]);
    }
  }
  return null;
}

function reverseEach(self: Value, call: Call): Value {
  const block = blockOf(call);
  for (const element of elementsOf(self, call.machine).toReversed()) {
    call.machine.step();
    block.call([element]);
  }
  return self;
}

function first(self: Value, args: readonly Value[], { machine }: Call): Value {
  if (args.length === 0) return taken(self, 1, machine)[0] ?? null;
  return taken(self, nonNegative(args[0], "take"), machine);
}

export const enumerableWalks: Methods<Value> = {
  cycle: [0, 1, cycle],
  drop: [1, 1, drop],
  each_cons: [1, 1, eachCons],
  each_entry: [
    0,
    -1,
    (self, args, call) => (noArguments(self, args, "each_entry"), ask(self, call, () => undefined), self),
  ],
  each_slice: [1, 1, eachSlice],
  each_with_index: [
    0,
    -1,
    (self, args, call) => (noArguments(self, args, "each_with_index"), withIndex(self, call)),
  ],
  each_with_object: [1, 1, withObject],
  first: [0, 1, first],
  reverse_each: [
    0,
    -1,
    (self, args, call) => (noArguments(self, args, "reverse_each"), reverseEach(self, call)),
  ],
  take: [1, 1, (self, [count], { machine }) => taken(self, nonNegative(count, "take"), machine)],
  zip: [0, -1, zip],
};
