// Methods of Set; what Enumerable gives comes from its elements.
import { blockOf } from "./coerce.ts";
import { elementsOf, hasElements, walk } from "./elements.ts";
import { mapOf } from "./enumerable-blocks.ts";
import { equals } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubySet } from "./set-value.ts";
import type { RubyModule, Value } from "./value.ts";

/** What each, add and their like take: anything with elements. */
export function elementsOfAny(value: Value, machine: Machine): Value[] {
  if (!hasElements(value))
    throw rubyError("ArgumentError", "value must be enumerable", "give an Array, Set, Hash or Range");
  return elementsOf(value, machine);
}

export function toSet(elements: readonly Value[], machine: Machine): RubySet {
  machine.checkElements(elements.length);
  machine.steps(elements.length >> 3);
  return RubySet.of(elements);
}

function setOf(value: Value): RubySet {
  if (value instanceof RubySet) return value;
  throw rubyError("ArgumentError", "value must be a set", "make one of it with .to_set");
}

export function addTo(self: RubySet, elements: readonly Value[], machine: Machine): RubySet {
  machine.checkElements(self.size + elements.length);
  machine.steps(elements.length >> 3);
  for (const element of elements) self.add(element);
  return self;
}

function copyOf(self: RubySet, { machine }: Call): RubySet {
  return toSet(self.elements(), machine);
}

const union: Method<RubySet> = [
  1,
  1,
  (self, [other = null], call) => addTo(copyOf(self, call), elementsOfAny(other, call.machine), call.machine),
];

const difference: Method<RubySet> = [
  1,
  1,
  (self, [other = null], call) => {
    const rest = copyOf(self, call);
    for (const element of elementsOfAny(other, call.machine)) rest.hash.delete(element);
    return rest;
  },
];

// Of two Sets the smaller one is walked: it gives the order.
const intersection: Method<RubySet> = [
  1,
  1,
  (self, [other = null], { machine }) => {
    const walked = other instanceof RubySet && other.size > self.size ? self : other;
    const asked = walked === self && other instanceof RubySet ? other : self;
    return toSet(
      elementsOfAny(walked, machine).filter((element) => asked.has(element)),
      machine,
    );
  },
];

const symmetricDifference: Method<RubySet> = [
  1,
  1,
  (self, [other = null], { machine }) => {
    const result = toSet(other === null ? [] : elementsOfAny(other, machine), machine);
    for (const element of self.elements()) {
      if (result.has(element)) result.hash.delete(element);
      else result.add(element);
    }
    return result;
  },
];

function intersects(self: RubySet, other: Value, { machine }: Call): boolean {
  return elementsOfAny(other, machine).some((element) => self.has(element));
}

function relation(holds: (self: RubySet, other: RubySet) => boolean): Method<RubySet> {
  return [
    1,
    1,
    (self, [other = null], { machine }) => {
      const set = setOf(other);
      machine.steps(Math.min(self.size, set.size) >> 3);
      return holds(self, set);
    },
  ];
}

const includes: Method<RubySet> = [1, 1, (self, [element = null]) => self.has(element)];
const subset = relation((self, other) => self.isSubsetOf(other));
const superset = relation((self, other) => other.isSubsetOf(self));
const properSubset = relation((self, other) => self.size < other.size && self.isSubsetOf(other));
const properSuperset = relation((self, other) => other.size < self.size && other.isSubsetOf(self));
const size: Method<RubySet> = [0, 0, (self) => BigInt(self.size)];

function classify(self: RubySet, call: Call): RubyHash {
  const map = mapOf(call);
  const groups = new RubyHash();
  for (const element of self.elements()) {
    const key = map(element);
    const group = groups.get(key);
    if (group instanceof RubySet) group.add(element);
    else groups.set(key, RubySet.of([element]));
  }
  return groups;
}

export function flattened(self: RubySet, call: Call, above: readonly RubySet[], into: RubySet): RubySet {
  for (const element of self.elements()) {
    call.machine.step();
    if (element instanceof RubySet) {
      if (above.includes(element)) throw rubyError("ArgumentError", "tried to flatten recursive Set");
      if (above.length > 100) throw unsupported("a Set that nests deeper than 100", "use fewer levels");
      flattened(element, call, [...above, element], into);
    } else into.add(element);
  }
  return into;
}

const duplicate: Method<RubySet> = [0, 0, (self, _, call) => copyOf(self, call)];

export const setMethods: Methods<RubySet> = {
  "&": intersection,
  "+": union,
  "-": difference,
  "<": properSubset,
  "<=": subset,
  "<=>": [
    1,
    1,
    (self, [other = null]) => {
      if (!(other instanceof RubySet)) return null;
      if (self.size === other.size) return self.isSubsetOf(other) ? 0n : null;
      if (self.size < other.size) return self.isSubsetOf(other) ? -1n : null;
      return other.isSubsetOf(self) ? 1n : null;
    },
  ],
  "==": [1, 1, (self, [other = null]) => equals(self, other)],
  "===": includes,
  ">": properSuperset,
  ">=": superset,
  "^": symmetricDifference,
  classify: [0, 0, (self, _, call) => classify(self, call)],
  clone: duplicate,
  difference,
  "disjoint?": [1, 1, (self, [other = null], call) => !intersects(self, other, call)],
  divide: [
    0,
    0,
    (self, _, call) => {
      if (blockOf(call).arity === 2) {
        throw unsupported("Set#divide by pairs is not supported in templates here", "give a block with |x|");
      }
      return toSet(classify(self, call).values(), call.machine);
    },
  ],
  dup: duplicate,
  each: [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      walk(self, call.machine, (yielded) => void block.call(yielded));
      return self;
    },
  ],
  "empty?": [0, 0, (self) => self.size === 0],
  flatten: [0, 0, (self, _, call) => flattened(self, call, [self], new RubySet())],
  "include?": includes,
  "intersect?": [1, 1, (self, [other = null], call) => intersects(self, other, call)],
  intersection,
  join: [0, 1, (self, args, { machine }) => machine.send(self.elements(), "join", args)],
  length: size,
  "member?": includes,
  "proper_subset?": properSubset,
  "proper_superset?": properSuperset,
  size,
  "subset?": subset,
  "superset?": superset,
  to_a: [0, 0, (self) => self.elements()],
  to_set: [
    0,
    -1,
    (self, args, call) => {
      if (args.length > 0) throw unsupported("to_set with a class", "write to_set without arguments");
      return call.block === undefined ? self : toSet(self.elements().map(mapOf(call)), call.machine);
    },
  ],
  union,
  "|": union,
};

export const setFunctions: Methods<RubyModule> = {
  new: [
    0,
    1,
    (_, [source = null], call) => {
      if (source === null) return new RubySet();
      const elements = elementsOfAny(source, call.machine);
      return toSet(call.block === undefined ? elements : elements.map(mapOf(call)), call.machine);
    },
  ],
  "[]": [0, -1, (_, elements, { machine }) => toSet(elements, machine)],
};
