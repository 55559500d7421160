// How Enumerable's methods call their block: with what was yielded apart, or as one value; and the shapes
// that methods over elements have.
import { blockOf } from "./coerce.ts";
import { caseEquals } from "./case-equality.ts";
import { elementsOf, packed, walk } from "./elements.ts";
import type { Yielded } from "./elements.ts";
import { unsupported } from "./failure.ts";
import { wrongNumber } from "./machine.ts";
import type { Call, Method } from "./method.ts";
import { isTruthy, RubyEnumerator } from "./value.ts";
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

/** Several values that were yielded reach the block as one; only a lambda of several gets them apart. */
export function callPacked(call: Call): (yielded: Yielded, value: Value) => Value {
  const block = blockOf(call);
  return (yielded, value) => block.call(block.lambda && block.arity > 1 ? yielded : [value]);
}

/** Walks; the visit gets each value and what the block says of it, `stop` ends. */
export function ask(self: Value, call: Call, visit: (value: Value, answer: Value) => unknown): void {
  const block = callPacked(call);
  walk(self, call.machine, (yielded) => {
    const value = packed(yielded);
    return visit(value, block(yielded, value));
  });
}

/** As `ask`, for the methods whose block gets the values apart. */
export function askApart(self: Value, call: Call, visit: (value: Value, answer: Value) => unknown): void {
  const block = blockOf(call);
  walk(self, call.machine, (yielded) => {
    const answer = block.call(yielded);
    return visit(packed(yielded), answer);
  });
}

/** all?, any?, none? and one? take a pattern, a block, or ask for truth. */
export function question(args: readonly Value[], call: Call): (yielded: Yielded) => boolean {
  const [pattern] = args;
  if (pattern !== undefined) return (yielded) => caseEquals(pattern, packed(yielded), call.machine);
  const { block } = call;
  return block === undefined
    ? (yielded) => isTruthy(packed(yielded))
    : (yielded) => isTruthy(block.call(yielded));
}

/** What Enumerable's methods would hand to each, which takes nothing. */
export function noArguments(self: Value, args: readonly Value[], name: string): void {
  if (args.length === 0) return;
  if (self instanceof RubyEnumerator) {
    throw unsupported(`arguments of ${name}, which Ruby hands to each,`, "leave them out");
  }
  throw wrongNumber(args.length, 0, 0);
}

/** Array's own methods count their arguments in other words than Enumerable's. */
export function atMostOne(self: Value, args: readonly Value[]): void {
  if (args.length > 1) throw wrongNumber(args.length, Array.isArray(self) ? 0 : 1, 1);
}

/** For methods that need all elements before they begin. */
export function list(run: (elements: Value[], call: Call) => Value): Method<Value> {
  return [0, 0, (self, _, call) => run(elementsOf(self, call.machine), call)];
}
