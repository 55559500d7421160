// Array.new, Hash[] and their like: the functions of the classes of collections.
import { toArray, toHash, toIndex } from "./coerce.ts";
import { classOf } from "./class-of.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { wrongNumber } from "./machine.ts";
import type { Call, Methods } from "./method.ts";
import { isTruthy, RubyRange } from "./value.ts";
import type { RubyModule, Value } from "./value.ts";

function newArray(_: RubyModule, args: readonly Value[], { machine, block }: Call): Value {
  const [size = 0n, fill = null] = args;
  if (Array.isArray(size) && args.length === 1) return [...size];
  const count = toIndex(size);
  if (count < 0) throw rubyError("ArgumentError", "negative array size");
  machine.checkElements(count);
  const out: Value[] = [];
  for (let at = 0; at < count; at += 1) {
    machine.step();
    out.push(block === undefined ? fill : block.call([BigInt(at)]));
  }
  return out;
}

function newHash(_: RubyModule, args: readonly Value[], { block }: Call): Value {
  if (block !== undefined && args.length > 0) throw wrongNumber(args.length, 0, 0);
  const hash = new RubyHash();
  hash.fallback = block === undefined ? (args[0] ?? null) : (self, key) => block.call([self, key]);
  return hash;
}

function hashOf(_: RubyModule, args: readonly Value[]): Value {
  const [only] = args;
  if (args.length === 1 && only instanceof RubyHash) return RubyHash.from(only.pairs());
  if (args.length === 1 && Array.isArray(only)) return RubyHash.from(only.map(toPair));
  if (args.length % 2 === 1) throw rubyError("ArgumentError", "odd number of arguments for Hash");
  const hash = new RubyHash();
  for (let at = 0; at < args.length; at += 2) hash.set(args[at] ?? null, args[at + 1] ?? null);
  return hash;
}

function toPair(pair: Value, at: number): readonly [Value, Value] {
  if (!Array.isArray(pair)) {
    throw rubyError("ArgumentError", `wrong element type ${classOf(pair).name} at ${at} (expected array)`);
  }
  if (pair.length === 1 || pair.length === 2) return [pair[0] ?? null, pair[1] ?? null];
  throw rubyError("ArgumentError", `invalid number of elements (${pair.length} for 1..2)`);
}

function newRange(
  _: RubyModule,
  [first = null, last = null, exclusive = false]: readonly Value[],
  call: Call,
): Value {
  if (first !== null && last !== null && call.machine.send(first, "<=>", [last]) === null) {
    throw rubyError("ArgumentError", "bad value for range");
  }
  return new RubyRange(first, last, isTruthy(exclusive));
}

/** nil for what is none. */
function convert(of: (value: Value) => boolean, to: (value: Value) => Value) {
  return (_: RubyModule, [value = null]: readonly Value[]): Value => (of(value) ? to(value) : null);
}

export const arrayFunctions: Methods<RubyModule> = {
  "[]": [0, -1, (_, elements) => [...elements]],
  new: [0, 2, newArray],
  try_convert: [1, 1, convert(Array.isArray, toArray)],
};

export const hashFunctions: Methods<RubyModule> = {
  "[]": [0, -1, hashOf],
  new: [0, 1, newHash],
  try_convert: [1, 1, convert((value) => value instanceof RubyHash, toHash)],
};

export const rangeFunctions: Methods<RubyModule> = { new: [2, 3, newRange] };
