// Enumerator#inspect: `#<Enumerator: [1, 2]:each_slice(2)>`, and the form of what `step` gives.
import { isSequence, sequenceOf } from "./arithmetic-sequence.ts";
import { unsupported } from "./failure.ts";
import { inspect } from "./inspect.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import type { Value } from "./value.ts";
import { RubyEnumerator, RubyRange, RubySymbol } from "./value.ts";

export function inspectEnumerator(enumerator: RubyEnumerator, machine: Machine): string {
  const { self, method, args, generate } = enumerator;
  machine.step();
  if (generate !== undefined) {
    throw unsupported("an Enumerator of this kind prints as an address in memory", "write .to_a");
  }
  const shown = self instanceof RubyEnumerator ? inspectEnumerator(self, machine) : inspect(self, machine);
  const given = args.length === 0 ? "" : `(${args.map((one) => inspectArgument(one, machine)).join(", ")})`;
  const isNumber = typeof self === "bigint" || typeof self === "number";
  if (
    isNumber &&
    method === "step" &&
    !args.some((one) => one instanceof RubyHash && one.size > 0) &&
    sequenceOf(enumerator) === undefined
  ) {
    throw unsupported("such a step without a block", "write .to_a, or give it a block");
  }
  if (!isSequence(enumerator)) return `#<Enumerator: ${shown}:${method}${given}>`;
  return `(${self instanceof RubyRange ? `(${shown})` : shown}.${method}${given})`;
}

function inspectArgument(value: Value, machine: Machine): string {
  if (!(value instanceof RubyHash) || value.size === 0) return inspect(value, machine);
  return value
    .pairs()
    .map(
      ([key, one]) =>
        `${key instanceof RubySymbol ? key.name : inspect(key, machine)}: ${inspect(one, machine)}`,
    )
    .join(", ");
}
