// Array#join: nested lists are joined with the same separator.
import { rubyError } from "./failure.ts";
import { toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Value } from "./value.ts";

export function joinText(
  self: readonly Value[],
  separator: string,
  machine: Machine,
  above: readonly Value[] = [],
): string {
  let out = "";
  for (const [at, item] of self.entries()) {
    machine.step();
    if (at > 0) out += separator;
    if (Array.isArray(item)) {
      if (above.includes(item) || item === self) throw rubyError("ArgumentError", "recursive array join");
      out += joinText(item, separator, machine, [...above, item]);
    } else out += toS(item, machine);
    machine.checkText(out.length);
  }
  return out;
}
