// Methods of Hash that change it in place.
import type { RubyHash } from "./hash-value.ts";
import type { Call, Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";
import { mergeInto, testOf, transformValues } from "./hash.ts";

function store(self: RubyHash, [key = null, value = null]: readonly Value[], { machine }: Call): Value {
  machine.checkElements(self.size + 1);
  self.set(key, value);
  return value;
}

function selectInPlace(keep: boolean, alwaysSelf: boolean): Method<RubyHash> {
  return [
    0,
    0,
    (self, _, call) => {
      const test = testOf(call);
      const gone = self.pairs().filter((pair) => test(pair) !== keep);
      for (const [key] of gone) self.delete(key);
      return gone.length > 0 || alwaysSelf ? self : null;
    },
  ];
}

const update: Method<RubyHash> = [0, -1, mergeInto];

const write: Method<RubyHash> = [2, 2, store];

export const hashChanges: Methods<RubyHash> = {
  "[]=": write,
  clear: [0, 0, (self) => (self.clear(), self)],
  "default=": [
    1,
    1,
    (self, [fallback = null]) => {
      self.fallback = fallback;
      return fallback;
    },
  ],
  delete: [
    1,
    1,
    (self, [key = null], { block }) => {
      const found = self.delete(key);
      return found ?? (block === undefined ? null : block.call([key]));
    },
  ],
  delete_if: selectInPlace(false, true),
  "filter!": selectInPlace(true, false),
  keep_if: selectInPlace(true, true),
  "merge!": update,
  "reject!": selectInPlace(false, false),
  "select!": selectInPlace(true, false),
  shift: [
    0,
    0,
    (self) => {
      const [first] = self.pairs();
      if (first === undefined) return null;
      self.delete(first[0]);
      return first;
    },
  ],
  store: write,
  "transform_values!": [
    0,
    0,
    (self, _, call) => {
      for (const [key, value] of transformValues(self, call)) self.set(key, value);
      return self;
    },
  ],
  update,
};
