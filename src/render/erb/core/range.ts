// Methods of Range; what Enumerable gives comes from its elements.
import { blockOf, toIndex, toInteger } from "./coerce.ts";
import { covers, holds } from "./range-cover.ts";
import { elementsOf, elementsOfRange } from "./elements.ts";
import { rubyError, unsupported } from "./failure.ts";
import { order } from "./equality.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { RubyRange, textOf } from "./value.ts";
import type { Value } from "./value.ts";

const includes: Method<RubyRange> = [
  1,
  1,
  (self, [value = null], { machine }) => {
    if (textOf(self.first) === undefined || textOf(self.last) === undefined) {
      return holds(self, value, machine);
    }
    // Strings are counted, not compared: 'abc' is between 'a' and 'd', and none of 'a' to 'd'.
    const wanted = textOf(value);
    return wanted !== undefined && elementsOf(self, machine).some((one) => textOf(one) === wanted);
  },
];

/** cover? also takes a Range. */
const cover: Method<RubyRange> = [
  1,
  1,
  (self, [value = null], { machine }) => {
    if (!(value instanceof RubyRange)) return covers(self, value, machine);
    if (value.first === null || value.last === null || value.exclusive !== self.exclusive) {
      throw unsupported(
        "cover? of an open Range, or one of the other kind",
        "compare the ends with <= and >=",
      );
    }
    if (order(value.first, value.last, machine) > 0) return false;
    const isInside = covers(new RubyRange(self.first, self.last, false), value.last, machine);
    return isInside && covers(self, value.first, machine);
  },
];

/** The end itself, where nothing has to be counted; undefined: as Enumerable does it. */
function extremeOf(self: RubyRange, which: "min" | "max", call: Call): Value | undefined {
  const { first, last, exclusive } = self;
  if (call.block !== undefined || first === null || last === null) return undefined;
  if (typeof first === "string" || (typeof first === "bigint" && (exclusive || typeof last !== "bigint")))
    return undefined;
  if (exclusive && first instanceof RubyIpAddress) return undefined;
  if (exclusive && which === "max") throw rubyError("TypeError", "cannot exclude non Integer end value");
  const sign = order(first, last, call.machine);
  if (sign > 0 || (exclusive && sign === 0)) return null;
  return which === "min" ? first : last;
}

function extreme(which: "min" | "max"): Method<RubyRange> {
  return [
    0,
    1,
    (self, args, call) => {
      const found = args.length === 0 ? extremeOf(self, which, call) : undefined;
      return found === undefined
        ? call.machine.send(elementsOf(self, call.machine), which, args, call.block)
        : found;
    },
  ];
}

const size: Method<RubyRange> = [
  0,
  0,
  (self) => {
    const { first, last, exclusive } = self;
    if (typeof first !== "bigint") {
      if (typeof first === "string") return null;
      throw unsupported("the size of a Range that does not begin with an Integer", "use .to_a.size");
    }
    if (last === null) return Infinity;
    const end = toInteger(last) - (exclusive ? 1n : 0n);
    return end < first ? 0n : end - first + 1n;
  },
];

export const rangeMethods: Methods<RubyRange> = {
  begin: [0, 0, (self) => self.first],
  "cover?": cover,
  each: [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      for (const element of elementsOfRange(self, call.machine)) block.call([element]);
      return self;
    },
  ],
  end: [0, 0, (self) => self.last],
  "exclude_end?": [0, 0, (self) => self.exclusive],
  first: [
    0,
    1,
    (self, args, { machine }) => {
      if (args.length === 0) {
        if (self.first === null)
          throw rubyError("RangeError", "cannot get the first element of beginless range");
        return self.first;
      }
      const count = toIndex(args[0]);
      if (count < 0) throw rubyError("ArgumentError", "negative array size (or size too big)");
      const taken: Value[] = [];
      if (count === 0) return taken;
      for (const element of elementsOfRange(self, machine)) {
        taken.push(element);
        if (taken.length === count) break;
      }
      return taken;
    },
  ],
  "include?": includes,
  max: extreme("max"),
  min: extreme("min"),
  minmax: [
    0,
    0,
    (self, _, { machine, block }) => [
      machine.send(self, "min", [], block),
      machine.send(self, "max", [], block),
    ],
  ],
  last: [
    0,
    1,
    (self, args, { machine }) => {
      if (self.last === null) throw rubyError("RangeError", "cannot get the last element of endless range");
      if (args.length === 0) return self.last;
      const count = toIndex(args[0]);
      return count === 0 ? [] : elementsOf(self, machine).slice(-count);
    },
  ],
  "member?": includes,
  "===": [1, 1, (self, [value = null], { machine }) => covers(self, value, machine)],
  size,
  step: [
    1,
    1,
    (self, [by], call) => {
      const step = toInteger(by);
      if (step <= 0n)
        throw rubyError("ArgumentError", step === 0n ? "step can't be 0" : "step can't be negative");
      if (typeof self.first !== "bigint")
        throw unsupported("step over anything but Integers", "use a Range of Integers");
      const block = blockOf(call);
      let index = 0n;
      for (const element of elementsOfRange(self, call.machine)) {
        if (index % step === 0n) block.call([element]);
        index += 1n;
      }
      return self;
    },
  ],
  to_a: [0, 0, (self, _, { machine }) => elementsOf(self, machine)],
};
