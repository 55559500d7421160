// What `step` and `%` give without a block when they count numbers: a beginning, an end and a step.
import { toIndex } from "./coerce.ts";
import { countSteps, stepsBetween } from "./float-steps.ts";
import { rubyError, unsupported } from "./failure.ts";
import { equals } from "./equality.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { RubyEnumerator, RubyRange } from "./value.ts";
import type { Value } from "./value.ts";

type Count = bigint | number;

interface Sequence {
  readonly first: Count;
  readonly last: Count | null;
  readonly by: Count;
  readonly exclusive: boolean;
}

function isCount(value: Value | undefined): value is Count {
  return typeof value === "bigint" || typeof value === "number";
}

/** Undefined: the Enumerator is another one. */
export function sequenceOf({ self, method, args }: RubyEnumerator): Sequence | undefined {
  if (method !== "step" && method !== "%") return undefined;
  if (self instanceof RubyRange) {
    const { first, last, exclusive } = self;
    const [by = 1n] = args;
    const isCounting = isCount(first) && (last === null || isCount(last)) && isCount(by);
    return isCounting ? { first, last, by, exclusive } : undefined;
  }
  if (args.length > 2) return undefined;
  const [last = null, by = 1n] = args;
  const isCounting = isCount(self) && (last === null || isCount(last)) && isCount(by) && Number(by) !== 0;
  return isCounting ? { first: self, last, by, exclusive: false } : undefined;
}

/** Also of those whose parts are given by name, or whose Range has no beginning. */
export function isSequence({ self, method }: RubyEnumerator): boolean {
  if (method !== "step" && method !== "%") return false;
  return isCount(self) || (self instanceof RubyRange && (isCount(self.first) || isCount(self.last)));
}

export function* turnsOf({ first, last, by, exclusive }: Sequence): Generator<Value> {
  if (typeof first === "number" || typeof last === "number" || typeof by === "number") {
    yield* stepsBetween(Number(first), last === null ? null : Number(last), Number(by), exclusive);
    return;
  }
  for (let at = first; ; at += by) {
    if (last !== null && (by < 0n ? at < last : at > last)) return;
    if (exclusive && at === last) return;
    yield at;
  }
}

export function sizeOfSequence(sequence: Sequence): Value {
  const { first, last, by, exclusive } = sequence;
  if (last === null) return Infinity;
  if (typeof first === "number" || typeof last === "number" || typeof by === "number") {
    return countSteps(Number(first), Number(last), Number(by), exclusive);
  }
  const span = by < 0n ? first - last : last - first;
  const step = by < 0n ? -by : by;
  if (span < 0n) return 0n;
  return span / step + (exclusive && span % step === 0n ? 0n : 1n);
}

function known(self: RubyEnumerator): Sequence {
  const sequence = sequenceOf(self);
  if (sequence !== undefined) return sequence;
  throw unsupported("the parts of such a step", "write the numbers in a Range: (1..9).step(2)");
}

function lastOf(self: RubyEnumerator, args: readonly Value[], machine: Machine): Value {
  const sequence = known(self);
  if (sequence.last === null) {
    throw rubyError("RangeError", "cannot get the last element of endless arithmetic sequence");
  }
  const all: Value[] = [];
  for (const one of turnsOf(sequence)) {
    machine.step();
    all.push(one);
  }
  if (args.length === 0) return all.at(-1) ?? null;
  const count = toIndex(args[0]);
  if (count < 0) throw rubyError("ArgumentError", "negative array size");
  return count === 0 ? [] : all.slice(-count);
}

function isSame(self: RubyEnumerator, other: Value): boolean {
  if (!(other instanceof RubyEnumerator) || !isSequence(other)) return false;
  const [a, b] = [known(self), known(other)];
  return (
    equals(a.first, b.first) && equals(a.last, b.last) && equals(a.by, b.by) && a.exclusive === b.exclusive
  );
}

const same: Method<RubyEnumerator> = [1, 1, (self, [other = null]) => isSame(self, other)];

export const sequenceMethods: Methods<RubyEnumerator> = {
  "==": same,
  "===": same,
  begin: [0, 0, (self) => known(self).first],
  end: [0, 0, (self) => known(self).last],
  "eql?": same,
  "exclude_end?": [0, 0, (self) => known(self).exclusive],
  last: [0, 1, (self, args, { machine }) => lastOf(self, args, machine)],
  step: [0, 0, (self) => known(self).by],
};
