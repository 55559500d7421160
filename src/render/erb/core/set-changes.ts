// Methods of Set that change it in place.
import { mapOf, testOf } from "./enumerable-blocks.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { RubySet } from "./set-value.ts";
import type { Value } from "./value.ts";
import { addTo, elementsOfAny, flattened } from "./set.ts";

function selectInPlace(keep: boolean, alwaysSelf: boolean): Method<RubySet> {
  return [
    0,
    0,
    (self, _, call) => {
      const test = testOf(call);
      const gone = self.elements().filter((element) => test(element) !== keep);
      for (const element of gone) self.hash.delete(element);
      return gone.length > 0 || alwaysSelf ? self : null;
    },
  ];
}

function replace(self: RubySet, elements: readonly Value[], machine: Machine): RubySet {
  self.hash.clear();
  return addTo(self, elements, machine);
}

const mapInPlace: Method<RubySet> = [
  0,
  0,
  (self, _, call) => replace(self, self.elements().map(mapOf(call)), call.machine),
];

const merge: Method<RubySet> = [
  0,
  -1,
  (self, others, { machine }) => {
    for (const other of others) addTo(self, elementsOfAny(other, machine), machine);
    return self;
  },
];

const add: Method<RubySet> = [1, 1, (self, [element = null], { machine }) => addTo(self, [element], machine)];

export const setChanges: Methods<RubySet> = {
  "<<": add,
  add,
  "add?": [
    1,
    1,
    (self, [element = null], { machine }) => (self.has(element) ? null : addTo(self, [element], machine)),
  ],
  clear: [0, 0, (self) => (self.hash.clear(), self)],
  "collect!": mapInPlace,
  delete: [1, 1, (self, [element = null]) => (self.hash.delete(element), self)],
  "delete?": [1, 1, (self, [element = null]) => (self.hash.delete(element) === undefined ? null : self)],
  delete_if: selectInPlace(false, true),
  "filter!": selectInPlace(true, false),
  "flatten!": [
    0,
    0,
    (self, _, call) =>
      self.elements().some((element) => element instanceof RubySet)
        ? replace(self, flattened(self, call, [self], new RubySet()).elements(), call.machine)
        : null,
  ],
  keep_if: selectInPlace(true, true),
  "map!": mapInPlace,
  merge,
  "reject!": selectInPlace(false, false),
  replace: [
    1,
    1,
    (self, [other = null], { machine }) => replace(self, elementsOfAny(other, machine), machine),
  ],
  reset: [0, 0, (self, _, { machine }) => replace(self, self.elements(), machine)],
  "select!": selectInPlace(true, false),
  subtract: [
    1,
    1,
    (self, [other = null], { machine }) => {
      for (const element of elementsOfAny(other, machine)) self.hash.delete(element);
      return self;
    },
  ],
};
