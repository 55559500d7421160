// Methods of Array beyond Enumerable's: what is in it, where, and how it prints.
import { placeOf, slice } from "./array-bounds.ts";
import { joinText } from "./array-text.ts";
import { blockOf, toIndex, toText } from "./coerce.ts";
import { isEql } from "./equality.ts";
import { rubyError } from "./failure.ts";
import { inspect, toS } from "./inspect.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

function dig(self: Value[], [index = null, ...rest]: readonly Value[], { machine }: Call): Value {
  const found = self.at(toIndex(index)) ?? null;
  if (rest.length === 0 || found === null) return found;
  if (machine.find(found, "dig") === undefined) {
    throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
  }
  return machine.send(found, "dig", rest);
}

function fetch(self: Value[], [index = null, fallback]: readonly Value[], { block }: Call): Value {
  const at = toIndex(index);
  const found = self[at < 0 ? self.length + at : at];
  if (found !== undefined) return found;
  if (block !== undefined) return block.call([index]);
  if (fallback !== undefined) return fallback;
  throw rubyError("IndexError", `index ${at} outside of array bounds: ${-self.length}...${self.length}`);
}

function sizeFrom(count: Value | undefined): number {
  const size = toIndex(count);
  if (size >= 0) return size;
  throw rubyError("ArgumentError", "negative array size");
}

/** A Range gives nil for what it names behind the end. */
function valuesAt(self: Value[], indices: readonly Value[], { machine }: Call): Value {
  const out: Value[] = [];
  for (const index of indices) {
    if (index instanceof RubyRange) {
      const [from, count] = placeOf(index, self.length);
      if (from < 0) throw rubyError("RangeError", `${inspect(index, machine)} out of range`);
      machine.checkElements(out.length + count);
      for (let at = from; at < from + count; at += 1) out.push(self[at] ?? null);
    } else out.push(self.at(toIndex(index)) ?? null);
  }
  return out;
}

function compare(self: Value[], [other = null]: readonly Value[], { machine }: Call): Value {
  if (!Array.isArray(other)) return null;
  if (self === other) return 0n;
  for (const [at, one] of self.entries()) {
    const against = other[at];
    if (against === undefined) break;
    const order = machine.send(one, "<=>", [against]);
    if (order !== 0n) return order;
  }
  return BigInt(Math.sign(self.length - other.length));
}

const size: Method<Value[]> = [0, 0, (self) => BigInt(self.length)];
const text: Method<Value[]> = [0, 0, (self, _, { machine }) => inspect(self, machine)];

export const arrayMethods: Methods<Value[]> = {
  "<=>": [1, 1, compare],
  "[]": [1, 2, slice],
  at: [1, 1, (self, [index]) => self.at(toIndex(index)) ?? null],
  deconstruct: [0, 0, (self) => self],
  dig: [1, -1, dig],
  each: [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      // By index: the list may grow while it is walked.
      for (let at = 0; at < self.length; at += 1) {
        call.machine.step();
        block.call([self[at] ?? null]);
      }
      return self;
    },
  ],
  each_index: [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      for (let at = 0; at < self.length; at += 1) {
        call.machine.step();
        block.call([BigInt(at)]);
      }
      return self;
    },
  ],
  "empty?": [0, 0, (self) => self.length === 0],
  "eql?": [1, 1, (self, [other = null]) => Array.isArray(other) && isEql(self, other)],
  fetch: [1, 2, fetch],
  first: [0, 1, (self, args) => (args.length === 0 ? (self[0] ?? null) : self.slice(0, sizeFrom(args[0])))],
  inspect: text,
  join: [
    0,
    1,
    (self, [separator = null], { machine }) =>
      joinText(self, separator === null || self.length === 0 ? "" : toText(separator), machine, [self]),
  ],
  last: [
    0,
    1,
    (self, args) => {
      if (args.length === 0) return self.at(-1) ?? null;
      const count = sizeFrom(args[0]);
      return count === 0 ? [] : self.slice(-count);
    },
  ],
  length: size,
  size,
  slice: [1, 2, slice],
  to_a: [0, 0, (self) => self],
  to_ary: [0, 0, (self) => self],
  to_s: text,
  values_at: [0, -1, valuesAt],
};
