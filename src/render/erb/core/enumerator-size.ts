// Enumerator#size: how often the block would be called, without calling it; nil where Ruby does not know.
import { sequenceOf, sizeOfSequence } from "./arithmetic-sequence.ts";
import { toIndex } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import type { Machine } from "./machine.ts";
import type { Value } from "./value.ts";
import { RubyEnumerator, textOf } from "./value.ts";

const unknown =
  " % bsearch bsearch_index detect drop_while each_line find find_index gsub index rindex take_while ";

export function sizeOfEnumerator(enumerator: RubyEnumerator, machine: Machine): Value {
  const { self, method, args, generate } = enumerator;
  const sequence = sequenceOf(enumerator);
  if (sequence !== undefined) return sizeOfSequence(sequence);
  if (generate !== undefined || unknown.includes(` ${method} `)) return null;
  const count = typeof args[0] === "bigint" ? args[0] : undefined;
  if (method === "each_char" || method === "each_codepoint") return machine.send(self, "size");
  if (method === "each_byte") return machine.send(self, "bytesize");
  if (Array.isArray(self)) {
    const choices = choicesOf(BigInt(self.length), method, count ?? BigInt(self.length), machine);
    if (choices !== undefined) return choices;
  }
  if (typeof self === "bigint" && /^(?:times|upto|downto)$/.test(method)) return turnsOf(self, method, args);
  if (textOf(self) !== undefined || typeof self === "bigint" || typeof self === "number") {
    throw unsupported(`the size of ${method} without a block`, "use .to_a.size");
  }
  if (method === "step" || method === "%") return null;
  const size = self instanceof RubyEnumerator ? sizeOfEnumerator(self, machine) : machine.send(self, "size");
  if (method === "cycle") return cycles(size, args);
  if (method !== "each_slice" && method !== "each_cons") return size;
  const width = BigInt(toIndex(args[0]));
  if (typeof size !== "bigint") return size;
  if (method === "each_slice") return (size + width - 1n) / width;
  return size < width ? 0n : size - width + 1n;
}

function cycles(size: Value, [turns = null]: readonly Value[]): Value {
  if (size === 0n || size === null) return size;
  if (turns === null) return Infinity;
  const times = BigInt(toIndex(turns));
  if (typeof size !== "bigint") return times > 0n ? size : 0n;
  return times < 0n ? 0n : size * times;
}

function turnsOf(from: bigint, method: string, [to]: readonly Value[]): Value {
  if (method === "times") return from < 0n ? 0n : from;
  if (typeof to !== "bigint") throw unsupported(`the size of ${method} to a Float`, "use .to_a.size");
  const turns = (method === "upto" ? to - from : from - to) + 1n;
  return turns < 0n ? 0n : turns;
}

/** How many choices of `count` among `length` there are; undefined: the method makes none. */
function choicesOf(length: bigint, method: string, count: bigint, machine: Machine): bigint | undefined {
  if (method === "combination") return over(length, count, machine);
  if (method === "permutation") return count < 0n || count > length ? 0n : falling(length, count, machine);
  if (method === "repeated_permutation") {
    return count < 0n ? 0n : (machine.send(length, "**", [count]) as bigint);
  }
  if (method !== "repeated_combination") return undefined;
  if (count < 0n) return 0n;
  return count === 0n ? 1n : length === 0n ? 0n : over(length + count - 1n, count, machine);
}

function over(length: bigint, count: bigint, machine: Machine): bigint {
  const fewer = count * 2n > length ? length - count : count;
  return fewer < 0n ? 0n : falling(length, fewer, machine) / falling(fewer, fewer, machine);
}

function falling(from: bigint, count: bigint, machine: Machine): bigint {
  let product = 1n;
  for (let at = 0n; at < count; at += 1n) {
    product *= from - at;
    machine.steps(product.toString(16).length >> 4);
  }
  return product;
}
