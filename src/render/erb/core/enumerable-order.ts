// Enumerable's methods that bring elements into an order or pick by it.
import { blockOf, toIndex } from "./coerce.ts";
import { list, mapOf, testOf } from "./enumerable-blocks.ts";
import { elementsOf } from "./elements.ts";
import { order } from "./equality.ts";
import { rubyError } from "./failure.ts";
import { contentOf, RubyHash } from "./hash-value.ts";
import type { Call, Method, Methods } from "./method.ts";
import { sumOf } from "./sum.ts";
import { isTruthy, RubyEnumerator } from "./value.ts";
import type { Value } from "./value.ts";

/** Ruby sorts unstably; equal elements that can be told apart are sorted as they came. */
export function sorted(elements: readonly Value[], call: Call): Value[] {
  const { block, machine } = call;
  // V8 asks about the later element first, Ruby about the earlier: it shows in messages.
  if (block === undefined) return elements.toSorted((a, b) => -order(b, a, machine));
  return elements.toSorted((a, b) => {
    machine.step();
    return toOrder(block.call([a, b]), a, b);
  });
}

function toOrder(result: Value, a: Value, b: Value): number {
  if (typeof result === "bigint") return result < 0n ? -1 : result > 0n ? 1 : 0;
  if (typeof result === "number") return result;
  throw rubyError("ArgumentError", `comparison of ${typeof a} with ${typeof b} failed`);
}

function sortedBy(elements: readonly Value[], call: Call): Value[] {
  const map = mapOf(call);
  const keyed = elements.map((element) => ({ element, key: map(element) }));
  return keyed.sort((a, b) => order(a.key, b.key, call.machine)).map(({ element }) => element);
}

function extreme(sign: 1 | -1): Method<Value> {
  return [
    0,
    1,
    (self, [count], call) => {
      const elements = elementsOf(self, call.machine);
      if (count === undefined || count === null) {
        const { block, machine } = call;
        const compare = (a: Value, b: Value) =>
          block === undefined ? order(a, b, machine) : toOrder(block.call([a, b]), a, b);
        return elements.length === 0
          ? null
          : elements.reduce((best, one) => (sign * compare(one, best) > 0 ? one : best));
      }
      const ascending = sorted(elements, call);
      return (sign === 1 ? ascending.toReversed() : ascending).slice(0, toIndex(count));
    },
  ];
}

function extremeBy(sign: 1 | -1): Method<Value> {
  return list((elements, call) => {
    const map = mapOf(call);
    let best: { element: Value; key: Value } | undefined;
    for (const element of elements) {
      const key = map(element);
      if (best === undefined || sign * order(key, best.key, call.machine) > 0) best = { element, key };
    }
    return best?.element ?? null;
  });
}

/** Arrays of `size` elements; a window moves by `step`. */
function chunks(elements: readonly Value[], size: number, step: number): Value[][] {
  const out: Value[][] = [];
  for (let at = 0; at < elements.length; at += step) {
    if (step === 1 && size > 1 && at + size > elements.length) break;
    out.push(elements.slice(at, at + size));
  }
  return out;
}

function eachChunk(cons: boolean): Method<Value> {
  return [
    1,
    1,
    (self, [count], call) => {
      const size = toIndex(count);
      if (size <= 0) throw rubyError("ArgumentError", cons ? "invalid size" : "invalid slice size");
      const elements = elementsOf(self, call.machine);
      const parts = cons
        ? Array.from({ length: Math.max(0, elements.length - size + 1) }, (_, at) =>
            elements.slice(at, at + size),
          )
        : chunks(elements, size, size);
      if (call.block === undefined) return parts;
      const map = mapOf(call);
      for (const part of parts) map(part);
      return self;
    },
  ];
}

/** Neighbours for which the block's verdict is `together` stay in one list; given as Ruby gives it, lazily. */
function runs(elements: readonly Value[], call: Call, together: boolean): RubyEnumerator {
  const block = blockOf(call);
  const out: Value[][] = [];
  for (const [at, element] of elements.entries()) {
    call.machine.step();
    const before = elements[at - 1];
    const last = out.at(-1);
    if (
      at > 0 &&
      before !== undefined &&
      last !== undefined &&
      isTruthy(block.call([before, element])) === together
    ) {
      last.push(element);
    } else out.push([element]);
  }
  return new RubyEnumerator(out, "each", []);
}

function groupBy(elements: readonly Value[], call: Call): RubyHash {
  const map = mapOf(call);
  const groups = new RubyHash();
  for (const element of elements) {
    const key = map(element);
    const group = groups.get(key);
    if (Array.isArray(group)) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}

function tally(elements: readonly Value[]): RubyHash {
  const counts = new RubyHash();
  for (const element of elements) {
    const count = counts.get(element);
    counts.set(element, typeof count === "bigint" ? count + 1n : 1n);
  }
  return counts;
}

export function unique(elements: readonly Value[], call: Call): Value[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    call.machine.step();
    const key = contentOf(call.block === undefined ? element : call.block.call([element]), 0);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export const enumerableOrder: Methods<Value> = {
  chunk_while: list((elements, call) => runs(elements, call, true)),
  slice_when: list((elements, call) => runs(elements, call, false)),
  each_cons: eachChunk(true),
  each_slice: eachChunk(false),
  group_by: list(groupBy),
  max: extreme(1),
  max_by: extremeBy(1),
  min: extreme(-1),
  min_by: extremeBy(-1),
  minmax: list((elements, call) => {
    const ascending = sorted(elements, call);
    return [ascending[0] ?? null, ascending.at(-1) ?? null];
  }),
  partition: list((elements, call) => {
    const test = testOf(call);
    const [yes, no]: [Value[], Value[]] = [[], []];
    for (const element of elements) (test(element) ? yes : no).push(element);
    return [yes, no];
  }),
  sort: list((elements, call) => sorted(elements, call)),
  sort_by: list((elements, call) => sortedBy(elements, call)),
  sum: [
    0,
    1,
    (self, [initial = 0n], call) => {
      const elements = elementsOf(self, call.machine);
      return sumOf(call.block === undefined ? elements : elements.map(mapOf(call)), initial, call.machine);
    },
  ],
  tally: list(tally),
  uniq: list(unique),
};
