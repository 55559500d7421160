// Methods of Hash beyond Enumerable's. A block with two parameters gets key and value, as pairs are spread.
import { blockOf, toHash } from "./coerce.ts";
import { equals, isEql } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect, toS } from "./inspect.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

export type Pair = readonly [Value, Value];

export function testOf(call: Call): (pair: Pair) => boolean {
  const block = blockOf(call);
  return ([key, value]) => {
    call.machine.step();
    return isTruthy(block.call([key, value]));
  };
}

/** `hash[key]`; says so when a Symbol asks for what only a String has. */
function lookUp(self: RubyHash, key: Value, { machine }: Call): Value {
  const found = self.get(key);
  if (found !== undefined) return found;
  if (key instanceof RubySymbol && self.fallback === null && self.has(key.name)) {
    machine.notice({
      code: "render/ruby-symbol-key",
      message: `[${inspect(key, machine)}] is nil: the key is the String ${inspect(key.name, machine)}`,
      hint: `write ['${key.name}']`,
    });
  }
  return self.fetch(key);
}

function select(keep: boolean): Method<RubyHash> {
  return [
    0,
    0,
    (self, _, call) => {
      const test = testOf(call);
      return RubyHash.from(self.pairs().filter((pair) => test(pair) === keep));
    },
  ];
}

function each(self: RubyHash, call: Call): Value {
  const block = blockOf(call);
  for (const pair of self.pairs()) {
    call.machine.step();
    block.call([pair]);
  }
  return self;
}

function eachOf(parts: (self: RubyHash) => Value[]): Method<RubyHash> {
  return [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      for (const part of parts(self)) {
        call.machine.step();
        block.call([part]);
      }
      return self;
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
  }
  return target;
}

function fetch(self: RubyHash, [key = null, fallback]: readonly Value[], { machine, block }: Call): Value {
  const found = self.get(key);
  if (found !== undefined) return found;
  if (block !== undefined) return block.call([key]);
  if (fallback !== undefined) return fallback;
  const hint =
    key instanceof RubySymbol && self.has(key.name)
      ? `the key is a String: write ['${key.name}']`
      : undefined;
  throw rubyError("KeyError", `key not found: ${inspect(key, machine)}`, hint, { key, receiver: self });
}

function dig(self: RubyHash, [key = null, ...rest]: readonly Value[], call: Call): Value {
  const found = lookUp(self, key, call);
  if (rest.length === 0 || found === null) return found;
  const { machine } = call;
  if (machine.find(found, "dig") === undefined) {
    throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
  }
  return machine.send(found, "dig", rest);
}

function transformKeys(self: RubyHash, [names]: readonly Value[], call: Call): RubyHash {
  const renamed = names instanceof RubyHash ? names : undefined;
  return RubyHash.from(
    self.pairs().map(([key, value]) => {
      const given = renamed?.get(key);
      if (given !== undefined) return [given, value] as const;
      return [
        renamed !== undefined && call.block === undefined ? key : blockOf(call).call([key]),
        value,
      ] as const;
    }),
  );
}

export function transformValues(self: RubyHash, call: Call): [Value, Value][] {
  const block = blockOf(call);
  return self.pairs().map(([key, value]) => {
    call.machine.step();
    return [key, block.call([value])];
  });
}

function subset(self: RubyHash, of: RubyHash): boolean {
  return self.pairs().every(([key, value]) => {
    const other = of.get(key);
    return other !== undefined && equals(value, other);
  });
}

const hasKey: Method<RubyHash> = [1, 1, (self, [key = null]) => self.has(key)];
const hasValue: Method<RubyHash> = [
  1,
  1,
  (self, [value = null]) => self.values().some((one) => equals(one, value)),
];
const size: Method<RubyHash> = [0, 0, (self) => BigInt(self.size)];
const toText: Method<RubyHash> = [0, 0, (self, _, { machine }) => inspect(self, machine)];

/** any?, all? and their like give the block key and value. */
function ask(run: (pairs: Pair[], test: (pair: Pair) => boolean) => Value): Method<RubyHash> {
  return [0, 0, (self, _, call) => run(self.pairs(), call.block === undefined ? () => true : testOf(call))];
}

export const hashMethods: Methods<RubyHash> = {
  "[]": [1, 1, (self, [key = null], call) => lookUp(self, key, call)],
  "<": [1, 1, (self, [other]) => self.size < toHash(other).size && subset(self, toHash(other))],
  "<=": [1, 1, (self, [other]) => subset(self, toHash(other))],
  ">": [1, 1, (self, [other]) => self.size > toHash(other).size && subset(toHash(other), self)],
  ">=": [1, 1, (self, [other]) => subset(toHash(other), self)],
  "any?": ask((pairs, test) => pairs.some(test)),
  "all?": ask((pairs, test) => pairs.every(test)),
  "none?": ask((pairs, test) => !pairs.some(test)),
  count: [
    0,
    0,
    (self, _, call) =>
      BigInt(call.block === undefined ? self.size : self.pairs().filter(testOf(call)).length),
  ],
  assoc: [
    1,
    1,
    (self, [key = null]) => {
      const value = self.get(key);
      return value === undefined ? null : [key, value];
    },
  ],
  rassoc: [
    1,
    1,
    (self, [value = null]) =>
      (self.pairs().find(([, one]) => equals(one, value)) as Value[] | undefined) ?? null,
  ],
  compact: [0, 0, (self) => RubyHash.from(self.pairs().filter(([, value]) => value !== null))],
  compare_by_identity: [
    0,
    0,
    () => {
      throw unsupported("compare_by_identity is not supported in templates here", "use plain keys");
    },
  ],
  default: [0, 1, (self) => (typeof self.fallback === "function" ? null : self.fallback)],
  dig: [1, -1, dig],
  each: [0, 0, (self, _, call) => each(self, call)],
  each_key: eachOf((self) => self.keys()),
  each_pair: [0, 0, (self, _, call) => each(self, call)],
  each_value: eachOf((self) => self.values()),
  "empty?": [0, 0, (self) => self.size === 0],
  "eql?": [1, 1, (self, [other = null]) => isEql(self, other)],
  except: [
    0,
    -1,
    (self, keys) => {
      const copy = RubyHash.from(self.pairs());
      for (const key of keys) copy.delete(key);
      return copy;
    },
  ],
  fetch: [1, 2, fetch],
  fetch_values: [0, -1, (self, keys, call) => keys.map((key) => fetch(self, [key], call))],
  filter: select(true),
  find: [0, 0, (self, _, call) => (self.pairs().find(testOf(call)) as Value[] | undefined) ?? null],
  detect: [0, 0, (self, _, call) => (self.pairs().find(testOf(call)) as Value[] | undefined) ?? null],
  "has_key?": hasKey,
  "has_value?": hasValue,
  "include?": hasKey,
  inspect: toText,
  invert: [0, 0, (self) => RubyHash.from(self.pairs().map(([key, value]) => [value, key] as const))],
  key: [1, 1, (self, [value = null]) => self.pairs().find(([, one]) => equals(one, value))?.[0] ?? null],
  "key?": hasKey,
  keys: [0, 0, (self) => self.keys()],
  length: size,
  "member?": hasKey,
  merge: [
    0,
    -1,
    (self, others, call) => {
      const copy = self.copy();
      return mergeInto(copy, others, call);
    },
  ],
  partition: [
    0,
    0,
    (self, _, call) => {
      const test = testOf(call);
      const [yes, no]: [Value[], Value[]] = [[], []];
      for (const pair of self.pairs()) (test(pair) ? yes : no).push(pair);
      return [yes, no];
    },
  ],
  reject: select(false),
  select: select(true),
  size,
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
  sum: [0, 1, (self, args, { machine, block }) => machine.send(self.pairs(), "sum", args, block)],
  to_a: [0, 0, (self) => self.pairs()],
  to_h: [
    0,
    0,
    (self, _, { machine, block }) =>
      block === undefined ? self : machine.send(self.pairs(), "to_h", [], block),
  ],
  to_hash: [0, 0, (self) => self],
  to_s: toText,
  transform_keys: [0, 1, transformKeys],
  transform_values: [0, 0, (self, _, call) => RubyHash.from(transformValues(self, call))],
  "value?": hasValue,
  values: [0, 0, (self) => self.values()],
  values_at: [0, -1, (self, keys, call) => keys.map((key) => lookUp(self, key, call))],
};
