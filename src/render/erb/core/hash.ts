// Methods of Hash beyond Enumerable's: what is in it, and how it is walked.
import { blockOf, toHash } from "./coerce.ts";
import { walk } from "./elements.ts";
import { equals, isEql } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import type { RubyHash } from "./hash-value.ts";
import { inspect, toS } from "./inspect.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubyProc, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

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

const each: Method<RubyHash> = [
  0,
  0,
  (self, _, call) => {
    const block = blockOf(call);
    walk(self, call.machine, (pair) => void block.call(pair));
    return self;
  },
];

function eachPart(part: 0 | 1): Method<RubyHash> {
  return [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      walk(self, call.machine, ([pair]) => void block.call([(pair as Value[])[part] ?? null]));
      return self;
    },
  ];
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

function isWithin(self: RubyHash, other: RubyHash, machine: Machine): boolean {
  machine.steps(self.size);
  return self.pairs().every(([key, value]) => {
    const found = other.get(key);
    return found !== undefined && equals(value, found);
  });
}

function relation(holds: (self: RubyHash, other: RubyHash, machine: Machine) => boolean): Method<RubyHash> {
  return [1, 1, (self, [other], { machine }) => holds(self, toHash(other), machine)];
}

/** The first pair with such a value. */
function pairOf(self: RubyHash, value: Value, { machine }: Call): [Value, Value] | undefined {
  machine.steps(self.size);
  return self.pairs().find(([, one]) => equals(one, value));
}

function byDefault(self: RubyHash, [key]: readonly Value[]): Value {
  if (typeof self.fallback !== "function") return self.fallback;
  return key === undefined ? null : self.fallback(self, key);
}

function defaultProc({ fallback }: RubyHash): Value {
  if (typeof fallback !== "function") return null;
  throw unsupported("the default block of a Hash as a value", "ask .default(key), or keep the lambda");
}

const hasKey: Method<RubyHash> = [1, 1, (self, [key = null]) => self.has(key)];
const hasValue: Method<RubyHash> = [
  1,
  1,
  (self, [value = null], call) => pairOf(self, value, call) !== undefined,
];
const size: Method<RubyHash> = [0, 0, (self) => BigInt(self.size)];
const text: Method<RubyHash> = [0, 0, (self, _, { machine }) => inspect(self, machine)];

export const hashMethods: Methods<RubyHash> = {
  "[]": [1, 1, (self, [key = null], call) => lookUp(self, key, call)],
  "<": relation((self, other, machine) => self.size < other.size && isWithin(self, other, machine)),
  "<=": relation(isWithin),
  ">": relation((self, other, machine) => self.size > other.size && isWithin(other, self, machine)),
  ">=": relation((self, other, machine) => isWithin(other, self, machine)),
  assoc: [
    1,
    1,
    (self, [key = null]) => {
      if (self.isWalked) {
        throw unsupported(
          "assoc of a Hash that is being walked raises in Ruby 3.1 but not in 3.3",
          "write [key, hash[key]]",
        );
      }
      const value = self.get(key);
      return value === undefined ? null : [key, value];
    },
  ],
  deconstruct_keys: [1, 1, (self) => self],
  default: [0, 1, byDefault],
  default_proc: [0, 0, defaultProc],
  dig: [1, -1, dig],
  each,
  each_key: eachPart(0),
  each_pair: each,
  each_value: eachPart(1),
  "empty?": [0, 0, (self) => self.size === 0],
  "eql?": [1, 1, (self, [other = null]) => isEql(self, other)],
  fetch: [1, 2, fetch],
  fetch_values: [0, -1, (self, keys, call) => keys.map((key) => fetch(self, [key], call))],
  "has_key?": hasKey,
  "has_value?": hasValue,
  "include?": hasKey,
  inspect: text,
  key: [1, 1, (self, [value = null], call) => pairOf(self, value, call)?.[0] ?? null],
  "key?": hasKey,
  keys: [0, 0, (self) => self.keys()],
  length: size,
  "member?": hasKey,
  rassoc: [1, 1, (self, [value = null], call) => pairOf(self, value, call) ?? null],
  size,
  to_a: [0, 0, (self) => self.pairs()],
  to_hash: [0, 0, (self) => self],
  to_proc: [
    0,
    0,
    (self, _, { machine }) =>
      new RubyProc(
        (keys) => {
          if (keys.length !== 1) throw wrongNumber(keys.length, 1, 1);
          return machine.send(self, "[]", keys);
        },
        1,
        true,
      ),
  ],
  to_s: text,
  "value?": hasValue,
  values: [0, 0, (self) => self.values()],
  values_at: [0, -1, (self, keys, call) => keys.map((key) => lookUp(self, key, call))],
};
