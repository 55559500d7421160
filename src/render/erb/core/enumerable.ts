// Enumerable's methods that make a new collection of the elements.
import { blockOf, toHash as toHashValue } from "./coerce.ts";
import { caseEquals } from "./case-equality.ts";
import { elementsOf, limitGrowth, packed, stop, walk } from "./elements.ts";
import { ask, askApart, callPacked, noArguments } from "./enumerable-blocks.ts";
import { nameForConversion } from "./describe.ts";
import { classOf } from "./class-of.ts";
import { rubyError, unsupported } from "./failure.ts";
import { contentOf, RubyHash } from "./hash-value.ts";
import type { Call, Method, Methods } from "./method.ts";
import { addTo } from "./set.ts";
import { RubySet } from "./set-value.ts";
import { isTruthy } from "./value.ts";
import type { Value } from "./value.ts";

/** `true`: the elements that the block wants; `false`: the others. */
function selecting(wanted: boolean): Method<Value> {
  return [
    0,
    0,
    (self, _, call) => {
      const out: Value[] = [];
      ask(self, call, (value, answer) => {
        if (isTruthy(answer) === wanted) out.push(value);
      });
      return out;
    },
  ];
}

/** `spreads`: a lambda with several parameters takes a pair of a Hash apart. */
function mapping(add: (out: Value[], answer: Value) => void, spreads = false): Method<Value> {
  return [
    0,
    0,
    (self, _, call) => {
      const out: Value[] = [];
      const block = blockOf(call);
      walk(self, call.machine, (yielded) => {
        const [only] = yielded;
        const apart = spreads && block.lambda && block.arity > 1 && yielded.length === 1;
        add(out, block.call(apart && Array.isArray(only) && !Array.isArray(self) ? only : yielded));
        limitGrowth(out, call.machine);
      });
      return out;
    },
  ];
}

function toHash(self: Value, call: Call): RubyHash {
  const { block, machine } = call;
  const hash = new RubyHash();
  let at = 0;
  walk(self, machine, (yielded) => {
    const pair = block === undefined ? packed(yielded) : block.call(yielded);
    if (!Array.isArray(pair)) {
      const place = Array.isArray(self) ? ` at ${at}` : "";
      throw rubyError(
        "TypeError",
        `wrong element type ${Array.isArray(self) ? classOf(pair).name : nameForConversion(pair)}${place} (expected array)`,
      );
    }
    if (pair.length !== 2) {
      const [what, where] = Array.isArray(self)
        ? ["wrong array length at", at]
        : ["element has wrong array length", ""];
      throw rubyError(
        "ArgumentError",
        `${what}${where === "" ? "" : ` ${where}`} (expected 2, was ${pair.length})`,
      );
    }
    const [key = null, value = null] = pair;
    hash.set(key, value);
    at += 1;
  });
  return hash;
}

function grepping(wanted: boolean): Method<Value> {
  return [
    1,
    1,
    (self, [pattern = null], call) => {
      const out: Value[] = [];
      const map = call.block === undefined ? undefined : callPacked(call);
      walk(self, call.machine, (yielded) => {
        const value = packed(yielded);
        if (caseEquals(pattern, value, call.machine) !== wanted) return;
        out.push(map === undefined ? value : map(yielded, value));
      });
      return out;
    },
  ];
}

function takeWhile(self: Value, call: Call): Value {
  const out: Value[] = [];
  askApart(self, call, (value, answer) => (isTruthy(answer) ? void out.push(value) : stop));
  return out;
}

function dropWhile(self: Value, call: Call): Value {
  const out: Value[] = [];
  const block = callPacked(call);
  let isDropping = true;
  walk(self, call.machine, (yielded) => {
    const value = packed(yielded);
    isDropping = isDropping && isTruthy(block(yielded, value));
    if (!isDropping) out.push(value);
  });
  return out;
}

function partition(self: Value, call: Call): Value {
  const [yes, no]: [Value[], Value[]] = [[], []];
  ask(self, call, (value, answer) => void (isTruthy(answer) ? yes : no).push(value));
  return [yes, no];
}

function groupBy(self: Value, call: Call): RubyHash {
  const groups = new RubyHash();
  ask(self, call, (value, key) => {
    const group = groups.get(key);
    if (Array.isArray(group)) group.push(value);
    else groups.set(key, [value]);
  });
  return groups;
}

/** Counts on in a Hash that is given. */
function tally(self: Value, [into]: readonly Value[], { machine }: Call): RubyHash {
  const counts = into === undefined ? new RubyHash() : toHashValue(into);
  walk(self, machine, (yielded) => {
    const element = packed(yielded);
    const count = counts.get(element) ?? 0n;
    if (typeof count !== "bigint") {
      throw rubyError("TypeError", `wrong argument type ${classOf(count).name} (expected Integer)`);
    }
    counts.set(element, count + 1n);
  });
  return counts;
}

export function unique(self: Value, { machine, block }: Call): Value[] {
  const seen = new Set<string>();
  const out: Value[] = [];
  // Of an Array with nothing to compare Ruby does not ask the block.
  if (Array.isArray(self) && self.length < 2) return [...self];
  walk(self, machine, (yielded) => {
    const value = packed(yielded);
    const key = contentOf(block === undefined ? value : block.call(yielded), 0);
    if (!seen.has(key)) out.push(value);
    seen.add(key);
    limitGrowth(out, machine);
  });
  return out;
}

function toSet(self: Value, args: readonly Value[], { machine, block }: Call): Value {
  if (args.length > 0) throw unsupported("to_set with a class", "leave it out: .to_set makes a Set");
  const set = new RubySet();
  walk(self, machine, (yielded) => {
    addTo(set, [block === undefined ? packed(yielded) : block.call(yielded)], machine);
  });
  return set;
}

const select = selecting(true);
const map = mapping((out, answer) => void out.push(answer), true);
const flatMap = mapping((out, answer) => {
  if (Array.isArray(answer)) for (const one of answer) out.push(one);
  else out.push(answer);
});
const toList: Method<Value> = [
  0,
  -1,
  (self, args, { machine, name }) => {
    noArguments(self, args, name);
    return [...elementsOf(self, machine)];
  },
];

export const enumerableMethods: Methods<Value> = {
  collect: map,
  collect_concat: flatMap,
  compact: [0, 0, (self, _, { machine }) => elementsOf(self, machine).filter((one) => one !== null)],
  drop_while: [0, 0, (self, _, call) => dropWhile(self, call)],
  entries: toList,
  filter: select,
  filter_map: mapping((out, answer) => {
    if (isTruthy(answer)) out.push(answer);
  }),
  find_all: select,
  flat_map: flatMap,
  grep: grepping(true),
  grep_v: grepping(false),
  group_by: [0, 0, (self, _, call) => groupBy(self, call)],
  map,
  partition: [0, 0, (self, _, call) => partition(self, call)],
  reject: selecting(false),
  select,
  take_while: [0, 0, (self, _, call) => takeWhile(self, call)],
  tally: [0, 1, tally],
  to_a: toList,
  to_h: [0, -1, (self, args, call) => (noArguments(self, args, "to_h"), toHash(self, call))],
  to_set: [0, -1, toSet],
  uniq: [0, 0, (self, _, call) => unique(self, call)],
};
