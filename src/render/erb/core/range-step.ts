// Range#step and %: with a block every so many elements, or numbers at that distance.
import { blockOf, toWhole } from "./coerce.ts";
import { walk } from "./elements.ts";
import { rubyError, unsupported } from "./failure.ts";
import { stepsBetween } from "./float-steps.ts";
import { endOf } from "./range-elements.ts";
import type { Call, Methods } from "./method.ts";
import { RubySymbol, textOf } from "./value.ts";
import type { RubyRange, Value } from "./value.ts";

/** A number other than 0. */
export function stepFrom(value: Value | undefined): bigint | number {
  const step = typeof value === "number" ? value : toWhole(value);
  if (Number(step) === 0) throw rubyError("ArgumentError", "step can't be 0");
  return step;
}

function step(self: RubyRange, [by = 1n]: readonly Value[], call: Call): Value {
  const block = blockOf(call);
  const { machine } = call;
  const distance = stepFrom(by);
  if (distance < 0) throw rubyError("ArgumentError", "step can't be negative");
  const { first, last, exclusive } = self;
  const counts = (typeof first === "bigint" || typeof first === "number") && typeof last !== "string";
  const isFloat = typeof first === "number" || typeof last === "number" || typeof distance === "number";
  if (counts && isFloat) {
    const end = last === null ? null : Number(last);
    for (const at of stepsBetween(Number(first), end, Number(distance), exclusive)) {
      machine.step();
      block.call([at]);
    }
    return self;
  }
  if (typeof first === "bigint" && typeof distance === "bigint") {
    const end = last === null ? Infinity : endOf(last, exclusive);
    for (let at = first; at <= end; at += distance) {
      machine.step();
      block.call([at]);
    }
    return self;
  }
  if (typeof distance === "number") {
    if (first instanceof RubySymbol) throw unsupported("such a step over Symbols", "use an Integer");
    throw rubyError(
      "TypeError",
      `no implicit conversion to float from ${textOf(first) === undefined ? "nil" : "string"}`,
    );
  }
  const every = distance;
  let index = 0n;
  walk(self, machine, (yielded) => {
    if (index % every === 0n) block.call(yielded);
    index += 1n;
  });
  return self;
}

export const rangeSteps: Methods<RubyRange> = {
  "%": [1, 1, step],
  step: [0, 1, step],
};
