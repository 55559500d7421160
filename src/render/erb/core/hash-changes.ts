// Methods of Hash that change it in place.
import { blockOf, toHash } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { keyMapOf, mergeInto, pairTestOf } from "./hash-shapes.ts";
import type { Call, Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

function store(self: RubyHash, [key = null, value = null]: readonly Value[], { machine }: Call): Value {
  machine.checkElements(self.size + 1);
  self.set(key, value);
  return value;
}

/** `always`: it gives the Hash also when nothing was taken out. */
function selectInPlace(wanted: boolean, always: boolean): Method<RubyHash> {
  return [
    0,
    0,
    (self, _, call) => {
      const test = pairTestOf(call);
      const { size } = self;
      self.whileWalked(() => {
        for (const [key, value] of self.turns()) if (test(key, value) !== wanted) self.delete(key);
      });
      return self.size < size || always ? self : null;
    },
  ];
}

function refill(self: RubyHash, pairs: readonly (readonly [Value, Value])[]): RubyHash {
  self.clear();
  for (const [key, value] of pairs) self.set(key, value);
  return self;
}

function notWalked(self: RubyHash, message: string): void {
  if (self.isWalked) throw rubyError("RuntimeError", message);
}

// Pair by pair: a key that has been written anew already is not taken away with its old value.
function renameKeys(self: RubyHash, args: readonly Value[], call: Call): Value {
  const map = keyMapOf(args, call);
  const written = new RubyHash();
  for (const [key, value] of self.pairs()) {
    const next = map(key);
    if (!written.has(key)) self.delete(key);
    self.set(next, value);
    written.set(next, null);
  }
  return self;
}

function transformValues(self: RubyHash, call: Call): Value {
  const block = blockOf(call);
  for (const [key, value] of self.pairs()) {
    call.machine.step();
    self.set(key, block.call([value]));
  }
  return self;
}

const update: Method<RubyHash> = [0, -1, mergeInto];

const write: Method<RubyHash> = [2, 2, store];

export const hashChanges: Methods<RubyHash> = {
  "[]=": write,
  clear: [0, 0, (self) => (self.clear(), self)],
  "compact!": [
    0,
    0,
    (self) => {
      const gone = self.pairs().filter(([, value]) => value === null);
      for (const [key] of gone) self.delete(key);
      return gone.length === 0 ? null : self;
    },
  ],
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
  rehash: [
    0,
    0,
    (self) => {
      notWalked(self, "rehash during iteration");
      return refill(self, self.pairs());
    },
  ],
  "reject!": selectInPlace(false, false),
  replace: [
    1,
    1,
    (self, [other]) => {
      const source = toHash(other);
      if (source === self) return self;
      notWalked(self, "can't replace hash during iteration");
      if (self.fallback !== null || source.fallback !== null) {
        throw unsupported("replacing a Hash with a default", "make a new Hash");
      }
      return refill(self, source.pairs());
    },
  ],
  "select!": selectInPlace(true, false),
  shift: [
    0,
    0,
    (self) => {
      for (const pair of self.turns()) {
        self.delete(pair[0]);
        return pair;
      }
      return null;
    },
  ],
  store: write,
  "transform_keys!": [0, 1, renameKeys],
  "transform_values!": [0, 0, (self, _, call) => transformValues(self, call)],
  update,
};
