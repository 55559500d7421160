// The block of an Enumerable method as a verdict or a mapping, and the shapes that methods over elements have.
import { blockOf } from "./coerce.ts";
import { caseEquals } from "./case-equality.ts";
import { elementsOf } from "./elements.ts";
import type { Call, Method } from "./method.ts";
import { isTruthy } from "./value.ts";
import type { Value } from "./value.ts";

export type Test = (element: Value) => boolean;

/** The block's verdict. */
export function testOf(call: Call): Test {
  const block = blockOf(call);
  return (element) => {
    call.machine.step();
    return isTruthy(block.call([element]));
  };
}

export function mapOf(call: Call): (element: Value) => Value {
  const block = blockOf(call);
  return (element) => {
    call.machine.step();
    return block.call([element]);
  };
}

/** all?, any?, none? and one? take a pattern, a block, or ask for truth. */
export function question(args: readonly Value[], call: Call): Test {
  const [pattern] = args;
  if (pattern !== undefined) return (element) => caseEquals(pattern, element, call.machine);
  return call.block === undefined ? isTruthy : testOf(call);
}

export function list(run: (elements: Value[], call: Call) => Value): Method<Value> {
  return [0, 0, (self, _, call) => run(elementsOf(self, call.machine), call)];
}

export function asking(run: (elements: Value[], test: Test) => Value): Method<Value> {
  return [0, 1, (self, args, call) => run(elementsOf(self, call.machine), question(args, call))];
}
