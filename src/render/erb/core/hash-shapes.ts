// Methods of Hash that make another one, or a list, of its pairs.
import { blockOf, toHash, toIndex } from "./coerce.ts";
import { walk } from "./elements.ts";
import { rubyError, unsupported } from "./failure.ts";
import { classOf } from "./class-of.ts";
import { RubyHash } from "./hash-value.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy } from "./value.ts";
import type { RubyProc, Value } from "./value.ts";

export type PairTest = (key: Value, value: Value) => boolean;

/** The block's verdict; it gets key and value as two. */
export function pairTestOf(call: Call): PairTest {
  const block = blockOf(call);
  return (key, value) => {
    call.machine.step();
    return isTruthy(block.call([key, value]));
  };
}

/** Ruby asks the block about a copy: it may change the Hash itself. */
function select(wanted: boolean): Method<RubyHash> {
  return [
    0,
    0,
    (self, _, call) => {
      const test = pairTestOf(call);
      return RubyHash.from(self.pairs().filter(([key, value]) => test(key, value) === wanted));
    },
  ];
}

export function mergeInto(target: RubyHash, others: readonly Value[], { block, machine }: Call): RubyHash {
  for (const other of others) {
    for (const [key, value] of toHash(other).pairs()) {
      machine.step();
      const present = target.get(key);
      target.set(
        key,
        present !== undefined && block !== undefined ? block.call([key, present, value]) : value,
      );
    }
    machine.checkElements(target.size);
  }
  return target;
}

/** What a key becomes: as the Hash says, else as the block says, else it stays. */
export function keyMapOf([names]: readonly Value[], call: Call): (key: Value) => Value {
  const renamed = names === undefined ? undefined : toHash(names);
  const block = renamed === undefined ? blockOf(call) : call.block;
  return (key) => {
    call.machine.step();
    const given = renamed?.get(key);
    if (given !== undefined) return given;
    return block === undefined ? key : block.call([key]);
  };
}

function transformKeys(self: RubyHash, args: readonly Value[], call: Call): RubyHash {
  const map = keyMapOf(args, call);
  const out = new RubyHash();
  self.whileWalked(() => {
    for (const [key, value] of self.turns()) out.set(map(key), value);
  });
  return out;
}

function transformValues(self: RubyHash, call: Call): RubyHash {
  const block = blockOf(call);
  return RubyHash.from(
    self.pairs().map(([key, value]) => {
      call.machine.step();
      return [key, block.call([value])] as const;
    }),
  );
}

function toPlainHash(self: RubyHash, call: Call): RubyHash {
  const { block } = call;
  if (block === undefined) return self;
  const out = new RubyHash();
  walk(self, call.machine, ([pair]) => addPair(out, pair as [Value, Value], block));
  return out;
}

function addPair(out: RubyHash, pair: readonly [Value, Value], block: RubyProc): void {
  const made = block.call(pair);
  if (!Array.isArray(made)) {
    throw rubyError("TypeError", `wrong element type ${classOf(made).name} (expected array)`);
  }
  if (made.length !== 2) {
    throw rubyError("ArgumentError", `element has wrong array length (expected 2, was ${made.length})`);
  }
  out.set(made[0] ?? null, made[1] ?? null);
}

function flatten(self: RubyHash, [depth = 1n]: readonly Value[], { machine }: Call): Value {
  const levels = toIndex(depth);
  if (levels === 0) return self.pairs();
  machine.checkElements(2 * self.size);
  const flat: Value[] = self.pairs().flat(1);
  if (levels === 1) return flat;
  return machine.send(flat, "flatten", levels < 0 ? [] : [BigInt(levels - 1)]);
}

function compact(self: RubyHash): RubyHash {
  if (self.fallback !== null) {
    throw unsupported(
      "compact of a Hash with a default, which only Ruby 3.3 keeps,",
      "write .reject { |_, v| v.nil? }",
    );
  }
  return RubyHash.from(self.pairs().filter(([, value]) => value !== null));
}

export const hashShapes: Methods<RubyHash> = {
  compact: [0, 0, compact],
  except: [
    0,
    -1,
    (self, keys) => {
      const copy = RubyHash.from(self.pairs());
      for (const key of keys) copy.delete(key);
      return copy;
    },
  ],
  filter: select(true),
  flatten: [0, 1, flatten],
  invert: [0, 0, (self) => RubyHash.from(self.pairs().map(([key, value]) => [value, key] as const))],
  merge: [0, -1, (self, others, call) => mergeInto(self.copy(), others, call)],
  reject: select(false),
  select: select(true),
  slice: [
    0,
    -1,
    (self, keys) =>
      RubyHash.from(
        keys.flatMap((key) => {
          const value = self.get(key);
          return value === undefined ? [] : [[key, value] as const];
        }),
      ),
  ],
  to_h: [0, 0, (self, _, call) => toPlainHash(self, call)],
  transform_keys: [0, 1, transformKeys],
  transform_values: [0, 0, (self, _, call) => transformValues(self, call)],
};
