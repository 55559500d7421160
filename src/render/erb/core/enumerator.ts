// Enumerators: what `each`, `map` and their like give without a block, for `each.with_index(1)` or
// `each_with_index.map`. Only such that end; `next` and laziness are not supported.
import { blockOf, toIndex } from "./coerce.ts";
import { leavable, LeaveSignal } from "./failure.ts";
import type { Call, Methods } from "./method.ts";
import { RubyEnumerator, RubyProc, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import type { Machine } from "./machine.ts";

// Names that return an Enumerator when no block is given.
const enumerating =
  " each each_with_index each_entry each_slice each_cons each_pair each_key each_value each_char each_line each_index each_with_object reverse_each map collect flat_map collect_concat select filter reject find_all filter_map find detect find_index group_by partition sort_by min_by max_by times upto downto step chars lines delete_if keep_if map! collect! select! reject! transform_values transform_keys take_while drop_while gsub cycle with_index with_object ";

export function toEnumerator(self: Value, name: string, args: readonly Value[]): RubyEnumerator | undefined {
  if (!enumerating.includes(` ${name} `)) return undefined;
  if (textOf(self) !== undefined && !/^(?:each_char|each_line|upto|gsub)$/.test(name)) return undefined;
  // These have a meaning without a block.
  if (name === "chars" || name === "lines" || (name === "find_index" && args.length > 0)) return undefined;
  if (name === "gsub" && args.length > 1) return undefined;
  return new RubyEnumerator(self, name, args);
}

/** Runs the method with a block that gets each element as one value. */
function run(
  { self, method, args }: RubyEnumerator,
  machine: Machine,
  each: (element: Value) => Value,
): Value {
  const block = new RubyProc(
    (given) => each(given.length === 1 ? (given[0] ?? null) : [...given]),
    -1,
    false,
  );
  return machine.send(self, method, args, block);
}

export function elementsOfEnumerator(enumerator: RubyEnumerator, machine: Machine): Value[] {
  const elements: Value[] = [];
  run(enumerator, machine, (element) => {
    elements.push(element);
    machine.checkElements(elements.length);
    return null;
  });
  return elements;
}

function withIndex(self: RubyEnumerator, offset: number, call: Call): Value {
  const block = blockOf(call);
  let index = BigInt(offset);
  return run(self, call.machine, (element) => {
    const value = block.call([element, index]);
    index += 1n;
    return value;
  });
}

/** The first elements, without running the rest. */
function firstOf(enumerator: RubyEnumerator, count: number, machine: Machine): Value[] {
  const elements: Value[] = [];
  if (count <= 0) return elements;
  const stop = {};
  return leavable<Value[]>(stop, () => {
    run(enumerator, machine, (element) => {
      elements.push(element);
      if (elements.length >= count) throw new LeaveSignal(stop, elements);
      return null;
    });
    return elements;
  });
}

export const enumeratorMethods: Methods<RubyEnumerator> = {
  first: [
    0,
    1,
    (self, args, { machine }) =>
      args.length === 0 ? (firstOf(self, 1, machine)[0] ?? null) : firstOf(self, toIndex(args[0]), machine),
  ],
  take: [1, 1, (self, [count], { machine }) => firstOf(self, toIndex(count), machine)],
  each: [0, 0, (self, _, call) => run(self, call.machine, (element) => blockOf(call).call([element]))],
  each_with_index: [0, 0, (self, _, call) => withIndex(self, 0, call)],
  with_index: [
    0,
    1,
    (self, [offset = 0n], call) => withIndex(self, offset === null ? 0 : toIndex(offset), call),
  ],
  with_object: [
    1,
    1,
    (self, [memo = null], call) => {
      const block = blockOf(call);
      run(self, call.machine, (element) => block.call([element, memo]));
      return memo;
    },
  ],
  size: [0, 0, (self, _, { machine }) => BigInt(elementsOfEnumerator(self, machine).length)],
};
