// Enumerable: what Array, Hash and Range share, over the elements that `each` yields.
import { blockOf, toArray, toIndex, toName } from "./coerce.ts";
import { caseEquals } from "./case-equality.ts";
import { elementsOf } from "./elements.ts";
import { asking, list, mapOf, testOf } from "./enumerable-blocks.ts";
import { equals } from "./equality.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { toSet } from "./set.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

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
  each_entry: [
    0,
    0,
    (self, _, call) => {
      elementsOf(self, call.machine).forEach(mapOf(call));
      return self;
    },
  ],
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
  "include?": includes,
  inject: [0, 2, inject],
  map,
  "member?": includes,
  "none?": asking((elements, test) => !elements.some(test)),
  "one?": asking((elements, test) => elements.filter(test).length === 1),
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
  to_a: list((elements) => [...elements]),
  to_h: list(toHash),
  to_set: list((elements, call) =>
    toSet(call.block === undefined ? elements : elements.map(mapOf(call)), call.machine),
  ),
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
