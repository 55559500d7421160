// The keywords that a call is given in its last argument, as Ruby takes them: others raise.
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

/** By name; a keyword that is not given is absent. */
export function readKeywords<Name extends string>(
  given: Value | undefined,
  known: readonly Name[],
  machine: Machine,
): ReadonlyMap<Name, Value> {
  if (given === undefined) return new Map();
  if (!(given instanceof RubyHash)) throw rubyError("ArgumentError", "wrong number of arguments");
  const found = new Map<Name, Value>();
  const unknown: Value[] = [];
  for (const [key, value] of given.pairs()) {
    const name = key instanceof RubySymbol ? known.find((one) => one === key.name) : undefined;
    if (name === undefined) unknown.push(key);
    else found.set(name, value);
  }
  if (unknown.length === 0) return found;
  const names = unknown.map((key) => inspect(key, machine)).join(", ");
  throw rubyError("ArgumentError", `unknown keyword${unknown.length > 1 ? "s" : ""}: ${names}`);
}
