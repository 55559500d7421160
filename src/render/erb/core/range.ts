// Methods of Range; what Enumerable gives comes from its elements.
import { bisect } from "./bisection.ts";
import { countSteps } from "./float-steps.ts";
import { blockOf, toIndex } from "./coerce.ts";
import { atMostOne } from "./enumerable-blocks.ts";
import { elementsOf, walk } from "./elements.ts";
import { taken } from "./enumerable-walks.ts";
import { enumerableOrder } from "./enumerable-order.ts";
import { enumerableQuestions } from "./enumerable-questions.ts";
import { order } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { nameForConversion } from "./describe.ts";
import { elementsOfWhole } from "./splat.ts";
import { wrongNumber } from "./machine.ts";
import type { Call, Methods } from "./method.ts";
import type { RubyRange, Value } from "./value.ts";

function isNumber(value: Value): value is bigint | number {
  return typeof value === "bigint" || typeof value === "number";
}

function first(self: RubyRange, args: readonly Value[], { machine }: Call): Value {
  atMostOne(self, args);
  if (self.first === null) throw rubyError("RangeError", "cannot get the first element of beginless range");
  if (args.length === 0) return self.first;
  const count = toIndex(args[0]);
  if (count < 0) throw rubyError("ArgumentError", "negative array size (or size too big)");
  return taken(self, count, machine);
}

function last(self: RubyRange, args: readonly Value[], { machine }: Call): Value {
  atMostOne(self, args);
  if (self.last === null) throw rubyError("RangeError", "cannot get the last element of endless range");
  if (args.length === 0) return self.last;
  const count = toIndex(args[0]);
  const { first: from, last: to, exclusive } = self;
  if (typeof from !== "bigint" || typeof to !== "bigint") {
    return machine.send(elementsOf(self, machine), "last", [BigInt(count)]);
  }
  if (count < 0) throw rubyError("ArgumentError", "negative array size");
  const end = exclusive ? to - 1n : to;
  const length = Math.max(0, Math.min(count, Number(end - from) + 1));
  machine.checkElements(length);
  return Array.from({ length }, (_, at) => end - BigInt(length - 1 - at));
}

function min(self: RubyRange, args: readonly Value[], call: Call): Value {
  if (call.block === undefined) atMostOne(self, args);
  else if (args.length > 1) throw wrongNumber(args.length, 0, 1);
  if (self.first === null) throw rubyError("RangeError", "cannot get the minimum of beginless range");
  if (call.block !== undefined) {
    if (self.last !== null) return ofEnumerable("min", self, args, call);
    throw rubyError("RangeError", "cannot get the minimum of endless range with custom comparison method");
  }
  if (args.length > 0) return first(self, args, call);
  const sign = self.last === null ? -1 : order(self.first, self.last, call.machine);
  return sign > 0 || (sign === 0 && self.exclusive) ? null : self.first;
}

function max(self: RubyRange, args: readonly Value[], call: Call): Value {
  const { first: from, last: to, exclusive } = self;
  if (to === null) throw rubyError("RangeError", "cannot get the maximum of endless range");
  if (call.block !== undefined || (exclusive && !isNumber(to)) || args.length > 0) {
    if (from !== null) return ofEnumerable("max", self, args, call);
    throw rubyError("RangeError", "cannot get the maximum of beginless range with custom comparison method");
  }
  const sign = from === null ? -1 : order(from, to, call.machine);
  if (sign > 0) return null;
  if (!exclusive) return to;
  if (typeof to !== "bigint") throw rubyError("TypeError", "cannot exclude non Integer end value");
  if (sign === 0) return null;
  if (typeof from === "bigint") return to - 1n;
  throw rubyError("TypeError", "cannot exclude end value with non Integer begin value");
}

function ofEnumerable(
  name: "min" | "max" | "minmax",
  self: RubyRange,
  args: readonly Value[],
  call: Call,
): Value {
  const method = enumerableOrder[name];
  if (method === undefined) throw new TypeError("Enumerable has it");
  return method[2](self, args, call);
}

function sizeOf({ first: from, last: to, exclusive }: RubyRange): Value {
  if (typeof from === "bigint" && typeof to === "bigint") {
    const count = to - from + (exclusive ? 0n : 1n);
    return count < 0n ? 0n : count;
  }
  if (isNumber(from)) {
    if (to === null) return Infinity;
    return isNumber(to) ? countSteps(Number(from), Number(to), 1, exclusive) : null;
  }
  return from === null && isNumber(to) ? Infinity : null;
}

function count(self: RubyRange, args: readonly Value[], call: Call): Value {
  atMostOne(self, args);
  const { first: from, last: to } = self;
  if (args.length === 0 && call.block === undefined) {
    if (from === null || to === null) return Infinity;
    if (typeof from === "bigint" && typeof to === "bigint") return sizeOf(self);
  }
  return enumerableQuestions["count"]?.[2](self, args, call) ?? null;
}

function sum(self: RubyRange, args: readonly Value[], call: Call): Value {
  const { first: from, last: to, exclusive } = self;
  if (call.block !== undefined || typeof from !== "bigint" || typeof to !== "bigint") {
    return enumerableQuestions["sum"]?.[2](self, args, call) ?? null;
  }
  const [initial = 0n] = args;
  if (typeof initial !== "bigint" && typeof initial !== "number") {
    throw unsupported("the sum of a Range from something else than a number", "write .to_a.sum");
  }
  const end = exclusive ? to - 1n : to;
  // In Ruby nothing is added to a Float, too, which makes -0.0 a 0.0.
  if (end < from) return typeof initial === "number" ? initial + 0 : initial;
  return call.machine.send(initial, "+", [((end - from + 1n) * (end + from)) / 2n]);
}

function reverseEach(self: RubyRange, call: Call): Value {
  const { first: from, last: to, exclusive } = self;
  const block = blockOf(call);
  if (to === null) throw rubyError("TypeError", "can't iterate from NilClass");
  if (typeof to === "bigint" && (from === null || typeof from === "bigint")) {
    const end = from ?? -Infinity;
    for (let at = exclusive ? to - 1n : to; at >= end; at -= 1n) {
      call.machine.step();
      block.call([at]);
    }
    return self;
  }
  for (const element of elementsOf(self, call.machine).toReversed()) {
    call.machine.step();
    block.call([element]);
  }
  return self;
}

function bsearch(self: RubyRange, call: Call): Value {
  const { first: from, last: to, exclusive } = self;
  if (typeof from === "bigint" && typeof to === "bigint") {
    return bisect(from, exclusive ? to : to + 1n, (at) => at, call) ?? null;
  }
  if (isNumber(from ?? to) && isNumber(to ?? from)) {
    throw unsupported("bsearch over Floats or without an end", "give the Range Integers as ends");
  }
  throw rubyError("TypeError", `can't do binary search for ${nameForConversion(from)}`);
}

export const rangeMethods: Methods<RubyRange> = {
  begin: [0, 0, (self) => self.first],
  bsearch: [0, 0, (self, _, call) => bsearch(self, call)],
  count: [0, -1, count],
  each: [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      walk(self, call.machine, (yielded) => void block.call(yielded));
      return self;
    },
  ],
  end: [0, 0, (self) => self.last],
  entries: [0, 0, (self, _, call) => elementsOfWhole(self, call.machine)],
  "exclude_end?": [0, 0, (self) => self.exclusive],
  first: [0, -1, first],
  last: [0, -1, last],
  max: [0, 1, max],
  min: [0, -1, min],
  minmax: [
    0,
    0,
    (self, args, call) =>
      call.block === undefined
        ? [min(self, [], call), max(self, [], call)]
        : ofEnumerable("minmax", self, args, call),
  ],
  reverse_each: [0, 0, (self, _, call) => reverseEach(self, call)],
  size: [0, 0, (self) => sizeOf(self)],
  sum: [0, 1, sum],
  to_a: [0, 0, (self, _, call) => elementsOfWhole(self, call.machine)],
};
