// Enumerable's methods that bring elements into an order or pick by it.
import { elementsOf, packed, walk } from "./elements.ts";
import { ask, list } from "./enumerable-blocks.ts";
import { incomparable, order } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { contentOf } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import { toIndex } from "./coerce.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

type Compare = (a: Value, b: Value) => number;

/** Ruby sorts unstably; equal elements that can be told apart are sorted as they came. */
export function sorted(elements: readonly Value[], call: Call): Value[] {
  const compare = compareOf(call);
  // V8 asks about the later element first, Ruby about the earlier: it shows in messages and to the block.
  return elements.toSorted((a, b) => -compare(b, a));
}

function compareOf({ block, machine }: Call): Compare {
  if (block === undefined) return (a, b) => order(a, b, machine);
  return (a, b) => {
    machine.step();
    return toOrder(block.call([a, b]), a, b, machine);
  };
}

/** What a block says of two elements: any number, or something that compares with 0. */
function toOrder(result: Value, a: Value, b: Value, machine: Machine): number {
  if (result === null) throw incomparable(a, b, machine);
  if (typeof result === "bigint") return result < 0n ? -1 : result > 0n ? 1 : 0;
  if (machine.send(result, ">", [0n]) === true) return 1;
  return machine.send(result, "<", [0n]) === true ? -1 : 0;
}

interface Keyed {
  readonly element: Value;
  readonly key: Value;
}

function keyed(self: Value, call: Call): Keyed[] {
  const out: Keyed[] = [];
  ask(self, call, (element, key) => void out.push({ element, key }));
  return out;
}

function sortedBy(self: Value, call: Call): Value[] {
  return keyed(self, call)
    .sort((a, b) => -order(b.key, a.key, call.machine))
    .map(({ element }) => element);
}

/** The first of all that no other beats; the elements are walked. */
function bestOf(self: Value, sign: 1 | -1, compare: Compare, machine: Machine): Value {
  let found: Value | undefined;
  walk(self, machine, (yielded) => {
    const value = packed(yielded);
    if (found === undefined || sign * compare(value, found) > 0) found = value;
  });
  return found ?? null;
}

/** The first whose key no other beats; the block is asked and its answers are compared in turn. */
function bestBy(self: Value, signs: readonly (1 | -1)[], call: Call): readonly (Keyed | undefined)[] {
  const found: (Keyed | undefined)[] = signs.map(() => undefined);
  ask(self, call, (element, key) => {
    for (const [at, sign] of signs.entries()) {
      const best = found[at];
      if (best === undefined || sign * order(key, best.key, call.machine) > 0) found[at] = { element, key };
    }
  });
  return found;
}

/** Nothing tells them apart: 0.0 and -0.0 are equal but print otherwise. */
function areAlike(a: Value, b: Value, machine: Machine): boolean {
  return contentOf(a, 0) === contentOf(b, 0) && inspect(a, machine) === inspect(b, machine);
}

/** The best so many in order; refused where Ruby's choice among equal ones would show. */
function bestOnes(
  items: readonly Keyed[],
  count: number,
  sign: 1 | -1,
  compare: Compare,
  machine: Machine,
): Value[] {
  if (count === 0) return [];
  const ordered = items.toSorted((a, b) => sign * compare(b.key, a.key));
  const seen = ordered.slice(0, count + 1);
  const isOpen = seen.some(({ element, key }, at) => {
    const before = seen[at - 1];
    return (
      before !== undefined && compare(before.key, key) === 0 && !areAlike(before.element, element, machine)
    );
  });
  if (isOpen) {
    throw unsupported(
      "which of several equal elements comes first is left open by Ruby",
      "sort by something that tells them apart: sort_by { |x| [size, name] }.first(2)",
    );
  }
  return ordered.slice(0, count).map(({ element }) => element);
}

function extreme(sign: 1 | -1): Method<Value> {
  return [
    0,
    1,
    (self, [count = null], call) => {
      const compare = compareOf(call);
      if (count === null) return bestOf(self, sign, compare, call.machine);
      const size = nonNegativeSize(count);
      const elements = elementsOf(self, call.machine);
      return bestOnes(
        elements.map((element) => ({ element, key: element })),
        size,
        sign,
        compare,
        call.machine,
      );
    },
  ];
}

function extremeBy(sign: 1 | -1): Method<Value> {
  return [
    0,
    1,
    (self, [count = null], call) => {
      const size = count === null ? undefined : nonNegativeSize(count);
      if (size === 0) return [];
      if (size === undefined) return bestBy(self, [sign], call)[0]?.element ?? null;
      return bestOnes(keyed(self, call), size, sign, (a, b) => order(a, b, call.machine), call.machine);
    },
  ];
}

function nonNegativeSize(count: Value): number {
  const size = toIndex(count);
  if (size >= 0) return size;
  throw rubyError("ArgumentError", `negative size (${size})`);
}

function minmax(self: Value, call: Call): Value {
  const inOrder = compareOf(call);
  // Here the earlier element is asked first.
  const compare: Compare = (a, b) => -inOrder(b, a);
  return [bestOf(self, -1, compare, call.machine), bestOf(self, 1, compare, call.machine)];
}

export const enumerableOrder: Methods<Value> = {
  max: extreme(1),
  max_by: extremeBy(1),
  min: extreme(-1),
  min_by: extremeBy(-1),
  minmax: [0, 0, (self, _, call) => minmax(self, call)],
  minmax_by: [0, 0, (self, _, call) => bestBy(self, [-1, 1], call).map((one) => one?.element ?? null)],
  sort: list((elements, call) => sorted(elements, call)),
  sort_by: [0, 0, (self, _, call) => sortedBy(self, call)],
};
