// Enumerators: what `each`, `map` and their like give without a block, for `each.with_index(1)` or
// `each_with_index.map`. `next` and laziness are not supported.
import { sequenceOf, turnsOf } from "./arithmetic-sequence.ts";
import { blockOf, toIndex } from "./coerce.ts";
import { noArguments } from "./enumerable-blocks.ts";
import { packed, stop } from "./elements.ts";
import type { Visit, Yielded } from "./elements.ts";
import { sizeOfEnumerator } from "./enumerator-size.ts";
import { leavable, LeaveSignal } from "./failure.ts";
import { inspectEnumerator } from "./inspect-enumerator.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubyProc } from "./value.ts";
import type { RubyEnumerator, Value } from "./value.ts";

/** Runs the method with a block that gets what is yielded, and gives what the method gives. */
function run(
  { self, method, args, generate }: RubyEnumerator,
  machine: Machine,
  each: (yielded: Yielded) => Value,
): Value {
  if (generate === undefined) return machine.send(self, method, args, new RubyProc(each, -1, false));
  for (const element of generate()) {
    machine.step();
    each([element]);
  }
  return null;
}

export function walkEnumerator(enumerator: RubyEnumerator, machine: Machine, visit: Visit): void {
  const sequence = sequenceOf(enumerator);
  if (sequence !== undefined) {
    for (const number of turnsOf(sequence)) {
      machine.step();
      if (visit([number]) === stop) return;
    }
    return;
  }
  const walk = {};
  leavable<Value>(walk, () =>
    run(enumerator, machine, (yielded) => {
      machine.step();
      if (visit(yielded) === stop) throw new LeaveSignal(walk, null);
      return null;
    }),
  );
}

function withIndex(self: RubyEnumerator, [offset = null]: readonly Value[], call: Call): Value {
  const block = blockOf(call);
  let index = offset === null ? 0n : BigInt(toIndex(offset));
  return run(self, call.machine, (yielded) => {
    const value = block.call([packed(yielded), index]);
    index += 1n;
    return value;
  });
}

const withObject: Method<RubyEnumerator> = [
  1,
  1,
  (self, [memo = null], call) => {
    const block = blockOf(call);
    run(self, call.machine, (yielded) => block.call([packed(yielded), memo]));
    return memo;
  },
];

function each(self: RubyEnumerator, args: readonly Value[], call: Call): Value {
  noArguments(self, args, "each");
  const { block, machine } = call;
  if (block === undefined) return self;
  if (sequenceOf(self) === undefined) return run(self, machine, block.call);
  walkEnumerator(self, machine, (yielded) => void block.call(yielded));
  return self;
}

export const enumeratorMethods: Methods<RubyEnumerator> = {
  each: [0, -1, each],
  each_with_index: [0, 0, withIndex],
  each_with_object: withObject,
  inspect: [0, 0, (self, _, { machine }) => inspectEnumerator(self, machine)],
  rewind: [0, 0, (self) => self],
  size: [0, 0, (self, _, { machine }) => sizeOfEnumerator(self, machine)],
  with_index: [0, 1, withIndex],
  with_object: withObject,
};
