// Enumerable: what Array, Hash and Range share, over the elements that `each` yields.
import { blockOf, toArray, toIndex, toName } from "./coerce.ts";
import { caseEquals } from "./case-equality.ts";
import { elementsOf } from "./elements.ts";
import { equals, order } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { contentOf, RubyHash } from "./hash-value.ts";
import type { Call, Method, Methods } from "./method.ts";
import { sumOf } from "./sum.ts";
import { isTruthy, RubyEnumerator, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

type Test = (element: Value) => boolean;

/** The block's verdict. */
function testOf(call: Call): Test {
  const block = blockOf(call);
  return (element) => {
    call.machine.step();
    return isTruthy(block.call([element]));
  };
}

function mapOf(call: Call): (element: Value) => Value {
  const block = blockOf(call);
  return (element) => {
    call.machine.step();
    return block.call([element]);
  };
}

/** all?, any?, none? and one? take a pattern, a block, or ask for truth. */
function question(args: readonly Value[], call: Call): Test {
  const [pattern] = args;
  if (pattern !== undefined) return (element) => caseEquals(pattern, element, call.machine);
  return call.block === undefined ? isTruthy : testOf(call);
}

function list(run: (elements: Value[], call: Call) => Value): Method<Value> {
  return [0, 0, (self, _, call) => run(elementsOf(self, call.machine), call)];
}

function asking(run: (elements: Value[], test: Test) => Value): Method<Value> {
  return [0, 1, (self, args, call) => run(elementsOf(self, call.machine), question(args, call))];
}

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

function inject(self: Value, args: readonly Value[], call: Call): Value {
  const elements = elementsOf(self, call.machine);
  const operator = call.block === undefined ? args.at(-1) : undefined;
  const hasInitial = args.length === 2 || (args.length === 1 && call.block !== undefined);
  const step = (memo: Value, element: Value): Value => {
    call.machine.step();
    if (operator !== undefined) return call.machine.send(memo, toName(operator), [element]);
    return blockOf(call).call([memo, element]);
  };
  const [first, ...rest] = elements;
  if (hasInitial) return elements.reduce(step, args[0] ?? null);
  return first === undefined ? null : rest.reduce(step, first);
}

function withIndex(self: Value, call: Call): Value {
  const block = blockOf(call);
  for (const [at, element] of elementsOf(self, call.machine).entries()) {
    call.machine.step();
    block.call([element, BigInt(at)]);
  }
  return self;
}

function toHash(elements: readonly Value[], call: Call): RubyHash {
  const hash = new RubyHash();
  for (const element of elements) {
    const pair = call.block === undefined ? element : call.block.call([element]);
    if (!Array.isArray(pair) || pair.length !== 2) {
      throw rubyError("TypeError", "wrong element type (expected array of two elements)");
    }
    const [key = null, value = null] = pair;
    hash.set(key, value);
  }
  return hash;
}

const map = list((elements, call) => elements.map(mapOf(call)));
const select = list((elements, call) => elements.filter(testOf(call)));
const find = list((elements, call) => elements.find(testOf(call)) ?? null);
const flatMap = list((elements, call) => elements.map(mapOf(call)).flatMap((part) => part));
const includes: Method<Value> = [
  1,
  1,
  (self, [wanted = null], { machine }) => elementsOf(self, machine).some((one) => equals(one, wanted)),
];

export const enumerableMethods: Methods<Value> = {
  "all?": asking((elements, test) => elements.every(test)),
  "any?": asking((elements, test) => elements.some(test)),
  chunk_while: list((elements, call) => runs(elements, call, true)),
  slice_when: list((elements, call) => runs(elements, call, false)),
  collect: map,
  collect_concat: flatMap,
  count: [
    0,
    1,
    (self, args, call) => {
      const elements = elementsOf(self, call.machine);
      const [wanted] = args;
      if (wanted !== undefined) return BigInt(elements.filter((one) => equals(one, wanted)).length);
      return BigInt(call.block === undefined ? elements.length : elements.filter(testOf(call)).length);
    },
  ],
  detect: find,
  drop: [1, 1, (self, [count], { machine }) => elementsOf(self, machine).slice(nonNegative(count, "drop"))],
  drop_while: list((elements, call) => {
    const test = testOf(call);
    const at = elements.findIndex((one) => !test(one));
    return at < 0 ? [] : elements.slice(at);
  }),
  each_cons: eachChunk(true),
  each_entry: list((elements, call) => (elements.map(mapOf(call)), elements)),
  each_slice: eachChunk(false),
  each_with_index: [0, 0, (self, _, call) => withIndex(self, call)],
  each_with_object: [
    1,
    1,
    (self, [memo = null], call) => {
      const block = blockOf(call);
      for (const element of elementsOf(self, call.machine)) {
        call.machine.step();
        block.call([element, memo]);
      }
      return memo;
    },
  ],
  entries: list((elements) => [...elements]),
  filter: select,
  filter_map: list((elements, call) => elements.map(mapOf(call)).filter(isTruthy)),
  find,
  find_all: select,
  find_index: [
    0,
    1,
    (self, [wanted], call) => {
      const elements = elementsOf(self, call.machine);
      const at = elements.findIndex(wanted === undefined ? testOf(call) : (one) => equals(one, wanted));
      return at < 0 ? null : BigInt(at);
    },
  ],
  first: [
    0,
    1,
    (self, args, { machine }) => {
      const elements = elementsOf(self, machine);
      return args.length === 0 ? (elements[0] ?? null) : elements.slice(0, nonNegative(args[0], "first"));
    },
  ],
  flat_map: flatMap,
  grep: [
    1,
    1,
    (self, [pattern = null], call) => {
      const found = elementsOf(self, call.machine).filter((one) => caseEquals(pattern, one, call.machine));
      return call.block === undefined ? found : found.map(mapOf(call));
    },
  ],
  grep_v: [
    1,
    1,
    (self, [pattern = null], call) => {
      const found = elementsOf(self, call.machine).filter((one) => !caseEquals(pattern, one, call.machine));
      return call.block === undefined ? found : found.map(mapOf(call));
    },
  ],
  group_by: list(groupBy),
  "include?": includes,
  inject: [0, 2, inject],
  map,
  max: extreme(1),
  max_by: extremeBy(1),
  "member?": includes,
  min: extreme(-1),
  min_by: extremeBy(-1),
  minmax: list((elements, call) => {
    const ascending = sorted(elements, call);
    return [ascending[0] ?? null, ascending.at(-1) ?? null];
  }),
  "none?": asking((elements, test) => !elements.some(test)),
  "one?": asking((elements, test) => elements.filter(test).length === 1),
  partition: list((elements, call) => {
    const test = testOf(call);
    const [yes, no]: [Value[], Value[]] = [[], []];
    for (const element of elements) (test(element) ? yes : no).push(element);
    return [yes, no];
  }),
  reduce: [0, 2, inject],
  reject: list((elements, call) => {
    const test = testOf(call);
    return elements.filter((one) => !test(one));
  }),
  reverse_each: [
    0,
    0,
    (self, _, call) => {
      for (const element of elementsOf(self, call.machine).toReversed()) mapOf(call)(element);
      return self;
    },
  ],
  select,
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
  take: [
    1,
    1,
    (self, [count], { machine }) => elementsOf(self, machine).slice(0, nonNegative(count, "take")),
  ],
  take_while: list((elements, call) => {
    const test = testOf(call);
    const at = elements.findIndex((one) => !test(one));
    return at < 0 ? [...elements] : elements.slice(0, at);
  }),
  tally: list(tally),
  to_a: list((elements) => [...elements]),
  to_h: list(toHash),
  to_set: list(() => {
    throw unsupported("Set is not supported in templates here", "use uniq and include? of the Array");
  }),
  uniq: list(unique),
  zip: [
    0,
    -1,
    (self, others, { machine }) => {
      const lists = others.map((other) =>
        Array.isArray(other) ? other : elementsOf(toArrayLike(other), machine),
      );
      return elementsOf(self, machine).map((one, at) =>
        [one].concat(lists.map((other) => other[at] ?? null)),
      );
    },
  ],
};

function toArrayLike(value: Value): Value {
  return value instanceof RubySymbol || typeof value !== "object" ? toArray(value) : value;
}

function nonNegative(count: Value | undefined, name: string): number {
  const number = toIndex(count);
  if (number >= 0) return number;
  throw rubyError(
    "ArgumentError",
    name === "first" ? "negative array size" : `attempt to ${name} negative size`,
  );
}
