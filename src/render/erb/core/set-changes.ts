// Methods of Set that change it in place.
import { mapOf, testOf } from "./enumerable-blocks.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import type { RubySet } from "./set-value.ts";
import type { Value } from "./value.ts";
import { addTo, elementsOfAny } from "./set.ts";

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
  1,
  1,
  (self, [other = null], { machine }) => addTo(self, elementsOfAny(other, machine), machine),
];

export const setChanges: Methods<RubySet> = {
  clear: [0, 0, (self) => (self.hash.clear(), self)],
  "collect!": mapInPlace,
  delete: [1, 1, (self, [element = null]) => (self.hash.delete(element), self)],
  "delete?": [1, 1, (self, [element = null]) => (self.hash.delete(element) === undefined ? null : self)],
  delete_if: selectInPlace(false, true),
  "filter!": selectInPlace(true, false),
  keep_if: selectInPlace(true, true),
  "map!": mapInPlace,
  merge,
  "reject!": selectInPlace(false, false),
  replace: [
    1,
    1,
    (self, [other = null], { machine }) => replace(self, elementsOfAny(other, machine), machine),
  ],
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
