// Methods of Array that make another one: of several lists, or of its own elements in another shape.
import { concat } from "./array-changes.ts";
import { joinText } from "./array-text.ts";
import { toArray, toIndex } from "./coerce.ts";
import { unique } from "./enumerable.ts";
import { rubyError } from "./failure.ts";
import { contentOf } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import type { Call, Methods } from "./method.ts";
import { textOf } from "./value.ts";
import type { Value } from "./value.ts";

const contents = (list: readonly Value[], machine: Machine): ReadonlySet<string> => {
  machine.steps(list.length);
  return new Set(list.map((one) => contentOf(one, 0)));
};

function without(self: readonly Value[], others: readonly Value[], machine: Machine): Value[] {
  const gone = contents(others, machine);
  machine.steps(self.length);
  return self.filter((one) => !gone.has(contentOf(one, 0)));
}

/** The elements that all lists have, once each. */
function common(self: Value[], lists: readonly Value[], call: Call): Value[] {
  if (lists.length === 0) return [...self];
  const kept = lists.map((list) => contents(toArray(list), call.machine));
  return distinct(self, call).filter((one) => kept.every((keys) => keys.has(contentOf(one, 0))));
}

function distinct(list: Value[], call: Call): Value[] {
  return unique(list, { ...call, block: undefined });
}

function union(self: Value[], lists: readonly Value[], call: Call): Value[] {
  return distinct(concat([self, ...lists.map(toArray)], call.machine), call);
}

function repeat(self: Value[], [by = null]: readonly Value[], { machine }: Call): Value {
  const separator = textOf(by);
  if (separator !== undefined) return joinText(self, separator, machine, [self]);
  const times = toIndex(by);
  if (times < 0) throw rubyError("ArgumentError", "negative argument");
  machine.checkElements(self.length * times);
  return Array.from({ length: self.length === 0 ? 0 : times }, () => self).flat(1);
}

function flatten(self: readonly Value[], depth: number, machine: Machine, above: readonly Value[]): Value[] {
  const out: Value[] = [];
  for (const item of self) {
    machine.step();
    if (Array.isArray(item) && depth !== 0) {
      // With a depth Ruby goes as far as that.
      if (depth < 0 && above.includes(item)) {
        throw rubyError("ArgumentError", "tried to flatten recursive array");
      }
      for (const inner of flatten(item, depth - 1, machine, [...above, item])) out.push(inner);
    } else out.push(item);
  }
  machine.checkElements(out.length);
  return out;
}

function product(self: Value[], lists: readonly Value[], { machine, block }: Call): Value {
  let out: Value[][] = self.map((one) => [one]);
  for (const list of lists.map(toArray)) {
    machine.checkElements(out.length * list.length);
    machine.steps(out.length * list.length);
    out = out.flatMap((head) => list.map((one) => head.concat([one])));
  }
  if (block === undefined) return out;
  for (const row of out) {
    machine.step();
    block.call([row]);
  }
  return self;
}

function rotated(self: Value[], [by = 1n]: readonly Value[]): Value {
  const turns = toIndex(by);
  if (self.length === 0) return [];
  const at = ((turns % self.length) + self.length) % self.length;
  return [...self.slice(at), ...self.slice(0, at)];
}

function transpose(self: Value[], _: unknown, { machine }: Call): Value {
  const rows = self.map(toArray);
  const width = rows[0]?.length ?? 0;
  const odd = rows.find(({ length }) => length !== width);
  if (odd !== undefined) {
    throw rubyError("IndexError", `element size differs (${odd.length} should be ${width})`);
  }
  machine.steps(rows.length * width);
  return Array.from({ length: width }, (__, column) => rows.map((row) => row[column] ?? null));
}

export const arrayAlgebra: Methods<Value[]> = {
  "&": [1, 1, common],
  "*": [1, 1, repeat],
  "+": [1, 1, (self, [other], { machine }) => concat([self, toArray(other)], machine)],
  "-": [1, 1, (self, [other], { machine }) => without(self, toArray(other), machine)],
  compact: [0, 0, (self) => self.filter((one) => one !== null)],
  difference: [0, -1, (self, lists, { machine }) => without(self, lists.flatMap(toArray), machine)],
  flatten: [
    0,
    1,
    (self, [depth = null], { machine }) =>
      flatten(self, depth === null ? -1 : toIndex(depth), machine, [self]),
  ],
  intersection: [0, -1, common],
  "intersect?": [1, 1, (self, lists, call) => common(self, lists, call).length > 0],
  product: [0, -1, product],
  reverse: [0, 0, (self) => self.toReversed()],
  rotate: [0, 1, rotated],
  transpose: [0, 0, transpose],
  union: [0, -1, union],
  "|": [1, 1, union],
};
