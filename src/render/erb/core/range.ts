// Methods of Range; what Enumerable gives comes from its elements.
import { blockOf, toIndex, toInteger } from "./coerce.ts";
import { covers } from "./range-cover.ts";
import { elementsOf, elementsOfRange } from "./elements.ts";
import { rubyError, unsupported } from "./failure.ts";
import type { Method, Methods } from "./method.ts";
import type { RubyRange, Value } from "./value.ts";

const cover: Method<RubyRange> = [1, 1, (self, [value = null], { machine }) => covers(self, value, machine)];

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
  "include?": cover,
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
  "member?": cover,
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
