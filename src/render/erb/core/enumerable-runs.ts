// Enumerable's methods that cut elements into runs: chunk, chunk_while, slice_when, slice_before and
// slice_after. The block is asked when the Enumerator that they give is walked, each time anew.
import { blockOf } from "./coerce.ts";
import { caseEquals } from "./case-equality.ts";
import { elementsOf } from "./elements.ts";
import { testOf } from "./enumerable-blocks.ts";
import type { Test } from "./enumerable-blocks.ts";
import { equals } from "./equality.ts";
import { rubyError } from "./failure.ts";
import { wrongNumber } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy, RubyEnumerator, RubySymbol } from "./value.ts";
import type { RubyProc, Value } from "./value.ts";

function generated(self: Value, { name }: Call, generate: () => Iterable<Value>): RubyEnumerator {
  return new RubyEnumerator(self, name, [], generate);
}

/** Neighbours stay together while the block's verdict is `together`. */
function comparing(together: boolean): Method<Value> {
  return [
    0,
    0,
    (self, _, call) => {
      const { block } = call;
      if (block === undefined) {
        throw rubyError("ArgumentError", "tried to create Proc object without a block");
      }
      return generated(self, call, () => runs(self, call, block, together));
    },
  ];
}

function* runs(self: Value, call: Call, block: RubyProc, together: boolean): Generator<Value> {
  let run: Value[] = [];
  for (const [at, element] of elementsOf(self, call.machine).entries()) {
    call.machine.step();
    if (at > 0 && isTruthy(block.call([run.at(-1) ?? null, element])) !== together) {
      yield run;
      run = [];
    }
    run.push(element);
  }
  if (run.length > 0) yield run;
}

/** A pattern or a block decides, not both. */
function verdictOf(args: readonly Value[], call: Call): Test {
  const [pattern = null] = args;
  if (call.block === undefined) {
    if (args.length !== 1) throw wrongNumber(args.length, 1, 1);
    return (element) => caseEquals(pattern, element, call.machine);
  }
  if (args.length === 0) return testOf(call);
  if (call.name === "slice_before") throw wrongNumber(args.length, 0, 0);
  throw rubyError("ArgumentError", "both pattern and block are given");
}

function slicing(where: "before" | "after"): Method<Value> {
  return [
    0,
    -1,
    (self, args, call) => {
      const test = verdictOf(args, call);
      return generated(self, call, () => slices(self, call, test, where));
    },
  ];
}

function* slices(self: Value, call: Call, test: Test, where: "before" | "after"): Generator<Value> {
  let slice: Value[] = [];
  for (const element of elementsOf(self, call.machine)) {
    const cuts = test(element);
    if (cuts && where === "before" && slice.length > 0) {
      yield slice;
      slice = [];
    }
    slice.push(element);
    if (cuts && where === "after") {
      yield slice;
      slice = [];
    }
  }
  if (slice.length > 0) yield slice;
}

/** Neighbours of one key stay together; nil and :_separator drop the element, :_alone keeps it alone. */
function* chunks(self: Value, call: Call, block: RubyProc): Generator<Value> {
  let [key, chunk]: [Value, Value[]] = [null, []];
  for (const element of elementsOf(self, call.machine)) {
    call.machine.step();
    const next = block.call([element]);
    const name = next instanceof RubySymbol ? next.name : "";
    if (name.startsWith("_") && name !== "_separator" && name !== "_alone") {
      throw rubyError("RuntimeError", "symbols beginning with an underscore are reserved");
    }
    const isDropped = next === null || name === "_separator";
    if (chunk.length > 0 && (isDropped || name === "_alone" || !equals(key, next))) {
      yield [key, chunk];
      chunk = [];
    }
    if (isDropped) continue;
    key = next;
    chunk.push(element);
    if (name !== "_alone") continue;
    yield [key, chunk];
    chunk = [];
  }
  if (chunk.length > 0) yield [key, chunk];
}

export const enumerableRuns: Methods<Value> = {
  chunk: [
    0,
    0,
    (self, _, call) => {
      const block = blockOf(call);
      return generated(self, call, () => chunks(self, call, block));
    },
  ],
  chunk_while: comparing(true),
  slice_after: slicing("after"),
  slice_before: slicing("before"),
  slice_when: comparing(false),
};
