// Enumerable's methods that ask about the elements, or reduce them to one value.
import { blockOf, toName } from "./coerce.ts";
import { packed, stop, walk } from "./elements.ts";
import { ask, atMostOne, callPacked, question } from "./enumerable-blocks.ts";
import { equals } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { inspect } from "./inspect.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { PlainSum, Sum } from "./sum.ts";
import { isTruthy, RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";

/** The first verdict that settles it ends the walk. */
function asking(settling: boolean, settled: boolean): Method<Value> {
  return [
    0,
    1,
    (self, args, call) => {
      const test = question(args, call);
      let verdict = !settled;
      walk(self, call.machine, (yielded) => {
        if (test(yielded) !== settling) return undefined;
        verdict = settled;
        return stop;
      });
      return verdict;
    },
  ];
}

function operatorName(operator: Value, machine: Machine): string {
  if (operator instanceof RubySymbol || textOf(operator) !== undefined) return toName(operator);
  throw rubyError("TypeError", `${inspect(operator, machine)} is not a symbol nor a string`);
}

function inject(self: Value, args: readonly Value[], call: Call): Value {
  const { machine, block } = call;
  const least = block === undefined ? 1 : 0;
  if (args.length > 2 || args.length < least) throw wrongNumber(args.length, least, 2);
  const operator = args.length === 2 || block === undefined ? args.at(-1) : undefined;
  const name = operator === undefined ? undefined : operatorName(operator, machine);
  let memo = args.length === 2 || (args.length === 1 && name === undefined) ? args[0] : undefined;
  walk(self, machine, (yielded) => {
    const value = packed(yielded);
    if (memo === undefined) memo = value;
    else memo = name === undefined ? blockOf(call).call([memo, value]) : machine.send(memo, name, [value]);
  });
  return memo ?? null;
}

function findIndex(self: Value, args: readonly Value[], call: Call): Value {
  atMostOne(self, args);
  const [wanted] = args;
  let at = 0n;
  let found: bigint | null = null;
  const block = wanted === undefined ? blockOf(call) : undefined;
  walk(self, call.machine, (yielded) => {
    const isFound =
      block === undefined ? equals(packed(yielded), wanted ?? null) : isTruthy(block.call(yielded));
    if (isFound) found = at;
    at += 1n;
    return isFound ? stop : undefined;
  });
  return found;
}

function count(self: Value, args: readonly Value[], call: Call): Value {
  atMostOne(self, args);
  const { block, machine } = call;
  const [wanted] = args;
  let found = 0n;
  walk(self, machine, (yielded) => {
    if (wanted !== undefined) {
      if (equals(packed(yielded), wanted)) found += 1n;
    } else if (block === undefined || isTruthy(block.call(yielded))) found += 1n;
  });
  return found;
}

function find(self: Value, [fallback = null]: readonly Value[], call: Call): Value {
  let found: Value | undefined;
  ask(self, call, (value, answer) => {
    if (!isTruthy(answer)) return undefined;
    found = value;
    return stop;
  });
  if (found === undefined && fallback !== null) {
    throw unsupported("find with something to call when nothing is found", "write find { … } || other");
  }
  return found ?? null;
}

function hasOne(self: Value, args: readonly Value[], call: Call): boolean {
  const test = question(args, call);
  let found = 0;
  walk(self, call.machine, (yielded) => {
    if (test(yielded)) found += 1;
    return found > 1 ? stop : undefined;
  });
  return found === 1;
}

function sum(self: Value, [initial = 0n]: readonly Value[], call: Call): Value {
  const { block, machine } = call;
  const isPlain = Array.isArray(self) && typeof initial !== "bigint";
  const total = isPlain ? new PlainSum(initial, machine) : new Sum(initial, machine);
  const map = block === undefined ? undefined : callPacked(call);
  walk(self, machine, (yielded) => {
    const value = packed(yielded);
    total.add(map === undefined ? value : map(yielded, value));
  });
  return total.result;
}

const includes: Method<Value> = [
  1,
  1,
  (self, [wanted = null], { machine }) => {
    let isFound = false;
    walk(self, machine, (yielded) => {
      isFound = equals(packed(yielded), wanted);
      return isFound ? stop : undefined;
    });
    return isFound;
  },
];

export const enumerableQuestions: Methods<Value> = {
  "all?": asking(false, false),
  "any?": asking(true, true),
  count: [0, -1, count],
  detect: [0, 1, find],
  find: [0, 1, find],
  find_index: [0, -1, findIndex],
  "include?": includes,
  inject: [0, -1, inject],
  "member?": includes,
  "none?": asking(true, false),
  "one?": [0, 1, hasOne],
  reduce: [0, -1, inject],
  sum: [0, 1, sum],
};
