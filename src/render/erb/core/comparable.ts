// Comparable: order methods on top of <=>.
import { compare, incomparable } from "./equality.ts";
import type { Call, Method, Methods } from "./method.ts";
import { nameForConversion } from "./describe.ts";
import type { Value } from "./value.ts";
import { RubyRange } from "./value.ts";
import { rubyError } from "./failure.ts";

function ordered(self: Value, other: Value, { machine }: Call): number {
  const order = compare(self, other, machine);
  if (order === undefined) throw incomparable(self, other, machine);
  return order;
}

function comparison(holds: (order: number) => boolean): Method<Value> {
  return [1, 1, (self, [other = null], call) => holds(ordered(self, other, call))];
}

export const comparableMethods: Methods<Value> = {
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
  "between?": [
    2,
    2,
    (self, [low = null, high = null], call) =>
      ordered(self, low, call) >= 0 && ordered(self, high, call) <= 0,
  ],
  clamp: [
    1,
    2,
    (self, args, call) => {
      const [first = null, second = null] = args;
      if (args.length === 1 && !(first instanceof RubyRange)) {
        throw rubyError("TypeError", `wrong argument type ${nameForConversion(first)} (expected Range)`);
      }
      const range = first instanceof RubyRange && args.length === 1 ? first : undefined;
      const low = range === undefined ? first : range.first;
      const high = range === undefined ? second : range.last;
      if (low !== null && high !== null && ordered(low, high, call) > 0) {
        throw rubyError("ArgumentError", "min argument must be less than or equal to max argument");
      }
      if (range?.exclusive === true && high !== null) {
        throw rubyError("ArgumentError", "cannot clamp with an exclusive range");
      }
      if (low !== null && ordered(self, low, call) < 0) return low;
      return high !== null && ordered(self, high, call) > 0 ? high : self;
    },
  ],
};
