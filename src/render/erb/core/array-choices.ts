// Array's choices of elements: permutation, combination and their repeated kinds, in Ruby's order.
import { toIndex } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import type { Value } from "./value.ts";

/** Indices that may follow those taken, `length` being how many elements there are. */
type Candidates = (taken: readonly number[], length: number) => Iterable<number>;

function* from(start: number, length: number): Generator<number> {
  for (let at = start; at < length; at += 1) yield at;
}

function* choices(
  self: readonly Value[],
  size: number,
  candidates: Candidates,
  machine: Machine,
  taken: readonly number[] = [],
): Generator<Value[]> {
  machine.step();
  if (taken.length === size) {
    machine.steps(size);
    yield taken.map((at) => self[at] ?? null);
    return;
  }
  for (const at of candidates(taken, self.length)) {
    yield* choices(self, size, candidates, machine, [...taken, at]);
  }
}

/** `bounded`: no element twice, so none but the empty choice is longer than the list. */
function choosing(candidates: Candidates, bounded: boolean): Method<Value[]> {
  return [
    0,
    -1,
    (self, args, { machine, block }) => {
      if (args.length > 1) throw wrongNumber(args.length, 0, 1);
      const [count = null] = args;
      const size = count === null ? self.length : toIndex(count);
      if (size < 0 || (bounded && size > self.length)) return self;
      if (size > 200) throw unsupported("choices of more than 200 elements", "choose fewer");
      // Ruby walks a copy.
      for (const choice of choices([...self], size, candidates, machine)) block?.call([choice]);
      return self;
    },
  ];
}

function needsCount([, , run]: Method<Value[]>): Method<Value[]> {
  return [1, 1, (self, [count], call) => run(self, [BigInt(toIndex(count))], call)];
}

/** Each gives an Enumerator when it has no block. */
export const arrayChoices: Methods<Value[]> = {
  combination: needsCount(choosing((taken, length) => from((taken.at(-1) ?? -1) + 1, length), true)),
  permutation: choosing((taken, length) => [...from(0, length)].filter((at) => !taken.includes(at)), true),
  repeated_combination: needsCount(choosing((taken, length) => from(taken.at(-1) ?? 0, length), false)),
  repeated_permutation: needsCount(choosing((_, length) => from(0, length), false)),
};
