// What `each` yields, turn by turn: a Hash gives pairs, a Range counts, an Enumerator runs its method.
import { walkEnumerator } from "./enumerator.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import { elementsOfRange } from "./range-elements.ts";
import { RubySet } from "./set-value.ts";
import { RubyEnumerator, RubyRange, RubyStruct } from "./value.ts";
import type { Value } from "./value.ts";

/** What one turn yields; `each_with_index` yields two values. */
export type Yielded = readonly Value[];

/** Given back by a visit, it ends the walk. */
export const stop = Symbol("end of the walk");

export type Visit = (yielded: Yielded) => unknown;

/** What was yielded as one value: several become an Array. */
export function packed(yielded: Yielded): Value {
  return yielded.length === 1 ? (yielded[0] ?? null) : yielded.length === 0 ? null : [...yielded];
}

export function hasElements(value: Value): boolean {
  return (
    Array.isArray(value) ||
    value instanceof RubyHash ||
    value instanceof RubySet ||
    value instanceof RubyRange ||
    value instanceof RubyEnumerator ||
    (value instanceof RubyStruct && value.open)
  );
}

/** Turn by turn, so that an endless Range may be left early and a list may change while it is walked. */
export function walk(self: Value, machine: Machine, visit: Visit): void {
  if (Array.isArray(self)) {
    for (let at = 0; at < self.length; at += 1) {
      machine.step();
      if (visit([self[at] ?? null]) === stop) return;
    }
  } else if (self instanceof RubyEnumerator) walkEnumerator(self, machine, visit);
  else if (self instanceof RubyHash) self.whileWalked(() => visitEach(self.turns(), machine, visit));
  else if (self instanceof RubySet)
    self.hash.whileWalked(() => visitEach(self.hash.keyTurns(), machine, visit));
  else visitEach(turnsOf(self, machine), machine, visit);
}

function visitEach(turns: Iterable<Value>, machine: Machine, visit: Visit): void {
  for (const element of turns) {
    machine.step();
    if (visit([element]) === stop) return;
  }
}

function turnsOf(self: Value, machine: Machine): Iterable<Value> {
  if (self instanceof RubyRange) return elementsOfRange(self, machine);
  if (self instanceof RubyStruct && self.open) return openPairs(self);
  throw rubyError("TypeError", "can't iterate over this value");
}

function openPairs({ attributes }: RubyStruct): Value[] {
  return Array.from(attributes, ([name, value]) => [name, value ?? null]);
}

/** All elements at once, within the limits. An Array is itself: copy it before it is given away. */
export function elementsOf(self: Value, machine: Machine): Value[] {
  if (Array.isArray(self)) return self;
  if (self instanceof RubyHash) return self.pairs();
  if (self instanceof RubySet) return self.elements();
  const elements: Value[] = [];
  walk(self, machine, (yielded) => {
    elements.push(packed(yielded));
    limitGrowth(elements, machine);
  });
  return elements;
}

/** For lists that grow with every turn: each turn is a step already. */
export function limitGrowth({ length }: readonly unknown[], machine: Machine): void {
  if (length > machine.limits.elements) machine.checkElements(length);
}
