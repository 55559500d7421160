// Methods of Array beyond Enumerable's.
import { blockOf, toArray, toIndex, toText } from "./coerce.ts";
import { concat } from "./array-changes.ts";
import { equals } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { contentOf } from "./hash-value.ts";
import { enumerableMethods } from "./enumerable.ts";
import { sorted, unique } from "./enumerable-order.ts";
import { inspect, toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy, RubyRange, textOf } from "./value.ts";
import type { Value } from "./value.ts";

/** Indices of a Range in a list: [from, to); undefined when it begins outside. */
function bounds(
  { first, last, exclusive }: RubyRange,
  length: number,
): readonly [number, number] | undefined {
  const start = first === null ? 0 : toIndex(first);
  const end = last === null ? -1 : toIndex(last);
  const from = start < 0 ? length + start : start;
  const to = (end < 0 ? length + end : end) + (exclusive && last !== null ? 0 : 1);
  return from < 0 || from > length ? undefined : [from, Math.max(from, to)];
}

function slice(self: Value[], [key = null, count]: readonly Value[]): Value {
  if (key instanceof RubyRange) {
    const range = bounds(key, self.length);
    return range === undefined ? null : self.slice(...range);
  }
  const at = toIndex(key);
  const from = at < 0 ? self.length + at : at;
  if (count === undefined) return self[from] ?? null;
  const length = toIndex(count);
  return from < 0 || from > self.length || length < 0 ? null : self.slice(from, from + length);
}

export function joinText(
  self: readonly Value[],
  separator: string,
  machine: Machine,
  above: readonly Value[] = [],
): string {
  let out = "";
  for (const [at, item] of self.entries()) {
    machine.step();
    if (at > 0) out += separator;
    if (Array.isArray(item)) {
      if (above.includes(item) || item === self) throw rubyError("ArgumentError", "recursive array join");
      out += joinText(item, separator, machine, [...above, item]);
    } else out += toS(item, machine);
    machine.checkText(out.length);
  }
  return out;
}

function flatten(
  self: readonly Value[],
  depth: number,
  machine: Machine,
  above: readonly Value[] = [],
): Value[] {
  const out: Value[] = [];
  for (const item of self) {
    machine.step();
    if (Array.isArray(item) && depth !== 0) {
      if (above.includes(item)) throw rubyError("ArgumentError", "tried to flatten recursive array");
      for (const inner of flatten(item, depth - 1, machine, [...above, item])) out.push(inner);
    } else out.push(item);
  }
  machine.checkElements(out.length);
  return out;
}

function without(self: readonly Value[], others: readonly Value[]): Value[] {
  const gone = new Set(others.map((one) => contentOf(one, 0)));
  return self.filter((one) => !gone.has(contentOf(one, 0)));
}

function dig(self: Value[], [index = null, ...rest]: readonly Value[], { machine }: Call): Value {
  const found = slice(self, [index]);
  if (rest.length === 0 || found === null) return found;
  if (machine.find(found, "dig") === undefined) {
    throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
  }
  return machine.send(found, "dig", rest);
}

function combinations(self: readonly Value[], size: number): Value[][] {
  if (size === 0) return [[]];
  return self.flatMap((one, at) =>
    combinations(self.slice(at + 1), size - 1).map((rest) => [one].concat(rest)),
  );
}

const size: Method<Value[]> = [0, 0, (self) => BigInt(self.length)];

export const arrayMethods: Methods<Value[]> = {
  "&": [
    1,
    1,
    (self, [other], call) => {
      const kept = new Set(toArray(other).map((one) => contentOf(one, 0)));
      return unique(self, { ...call, block: undefined }).filter((one) => kept.has(contentOf(one, 0)));
    },
  ],
  "|": [1, 1, (self, [other], call) => unique([...self, ...toArray(other)], { ...call, block: undefined })],
  "*": [
    1,
    1,
    (self, [by = null], { machine }) => {
      const separator = textOf(by);
      if (separator !== undefined) return joinText(self, separator, machine);
      const times = toIndex(by);
      if (times < 0) throw rubyError("ArgumentError", "argument must be non-negative");
      machine.checkElements(self.length * times);
      return Array.from({ length: times }, () => self).flat(1);
    },
  ],
  "+": [1, 1, (self, [other], { machine }) => concat([self, toArray(other)], machine)],
  "-": [1, 1, (self, [other]) => without(self, toArray(other))],
  "[]": [1, 2, slice],
  assoc: [
    1,
    1,
    (self, [key = null]) => self.find((one) => Array.isArray(one) && equals(one[0] ?? null, key)) ?? null,
  ],
  at: [1, 1, slice],
  combination: [
    1,
    1,
    (self, [count], call) => {
      const wanted = toIndex(count);
      if (self.length > 20) throw unsupported("combinations of more than 20 elements", "use a shorter list");
      const found: Value[] = combinations(self, wanted);
      call.machine.checkElements(found.length);
      if (call.block === undefined) return found;
      for (const one of found) call.block.call([one]);
      return self;
    },
  ],
  compact: [0, 0, (self) => self.filter((one) => one !== null)],
  cycle: [
    0,
    1,
    (self, [count], call) => {
      const block = blockOf(call);
      const turns = count === undefined || count === null ? Infinity : toIndex(count);
      for (let turn = 0; turn < turns && self.length > 0; turn += 1) {
        for (const one of self) {
          call.machine.step();
          block.call([one]);
        }
      }
      return null;
    },
  ],
  difference: [0, -1, (self, lists) => without(self, lists.flatMap(toArray))],
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
      for (const at of self.keys()) blockOf(call).call([BigInt(at)]);
      return self;
    },
  ],
  "empty?": [0, 0, (self) => self.length === 0],
  fetch: [
    1,
    2,
    (self, [index, fallback], { block }) => {
      const at = toIndex(index);
      const found = self[at < 0 ? self.length + at : at];
      if (found !== undefined) return found;
      if (block !== undefined) return block.call([index ?? null]);
      if (fallback !== undefined) return fallback;
      throw rubyError("IndexError", `index ${at} outside of array bounds: ${-self.length}...${self.length}`);
    },
  ],
  flatten: [
    0,
    1,
    (self, [depth = null], { machine }) =>
      flatten(self, depth === null ? -1 : toIndex(depth), machine, [self]),
  ],
  index: enumerableMethods["find_index"] as Method<Value[]>,
  inspect: [0, 0, (self, _, { machine }) => inspect(self, machine)],
  intersection: [
    0,
    -1,
    (self, lists, { machine }) => lists.reduce<Value>((kept, one) => machine.send(kept, "&", [one]), self),
  ],
  "intersect?": [
    1,
    1,
    (self, [other]) => toArray(other).some((one) => self.some((mine) => equals(mine, one))),
  ],
  join: [
    0,
    1,
    (self, [separator = null], { machine }) => {
      if (self.length === 0) return "";
      return joinText(self, separator === null ? "" : toText(separator), machine, [self]);
    },
  ],
  last: [
    0,
    1,
    (self, args) => {
      if (args.length === 0) return self.at(-1) ?? null;
      const count = toIndex(args[0]);
      if (count < 0) throw rubyError("ArgumentError", "negative array size");
      return count === 0 ? [] : self.slice(-count);
    },
  ],
  length: size,
  permutation: [
    0,
    1,
    () => {
      throw unsupported("Array#permutation", "write the orders out");
    },
  ],
  product: [
    0,
    -1,
    (self, lists, { machine }) => {
      let out: Value[][] = self.map((one) => [one]);
      for (const list of lists.map(toArray)) {
        machine.checkElements(out.length * list.length);
        out = out.flatMap((head) => list.map((one) => head.concat([one])));
      }
      return out;
    },
  ],
  reverse: [0, 0, (self) => self.toReversed()],
  rindex: [
    0,
    1,
    (self, [wanted], { block }) => {
      const at = self.findLastIndex((one) =>
        block === undefined ? equals(one, wanted ?? null) : isTruthy(block.call([one])),
      );
      return at < 0 ? null : BigInt(at);
    },
  ],
  rotate: [
    0,
    1,
    (self, [by = 1n]) => {
      if (self.length === 0) return [];
      const at = ((toIndex(by) % self.length) + self.length) % self.length;
      return [...self.slice(at), ...self.slice(0, at)];
    },
  ],
  size,
  slice: [1, 2, slice],
  sort: [0, 0, (self, _, call) => sorted(self, call)],
  to_a: [0, 0, (self) => self],
  to_ary: [0, 0, (self) => self],
  to_s: [0, 0, (self, _, { machine }) => inspect(self, machine)],
  transpose: [
    0,
    0,
    (self) => {
      const rows = self.map(toArray);
      const width = rows[0]?.length ?? 0;
      const odd = rows.find(({ length }) => length !== width);
      if (odd !== undefined) {
        throw rubyError("IndexError", `element size differs (${odd.length} should be ${width})`);
      }
      return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
    },
  ],
  union: [
    0,
    -1,
    (self, lists, call) => unique([...self, ...lists.flatMap(toArray)], { ...call, block: undefined }),
  ],
  values_at: [0, -1, (self, indices) => indices.map((index) => slice(self, [index]))],
  "<=>": [
    1,
    1,
    (self, [other = null], { machine }) => {
      if (!Array.isArray(other)) return null;
      for (const [at, one] of self.entries()) {
        const against = other[at];
        if (against === undefined) break;
        const order = machine.send(one, "<=>", [against]);
        if (order !== 0n) return order;
      }
      return BigInt(Math.sign(self.length - other.length));
    },
  ],
};
