// Lists, Hashes and Sets that a template has frozen: what would change them raises.
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { RubySet } from "./set-value.ts";
import type { Value } from "./value.ts";

const changingArray =
  " << []= append clear concat delete delete_at delete_if fill insert keep_if pop prepend push replace shift unshift ";
const changingHash =
  " []= clear compare_by_identity default= default_proc= delete delete_if keep_if rehash replace shift store update ";
const changingSet = " << add clear collect! delete map! replace reset ";
// Of these Ruby raises only when they really change the Set.
const mayChangeSet = " add? clone delete? delete_if keep_if merge subtract ";

export function isCollection(value: Value): value is Value[] | RubyHash | RubySet {
  return Array.isArray(value) || value instanceof RubyHash || value instanceof RubySet;
}

/** Before a method of that name runs on a frozen collection. */
export function checkFrozen(self: Value, name: string, args: readonly Value[], machine: Machine): void {
  if (self instanceof RubySet) {
    if (changingSet.includes(` ${name} `))
      throw frozenError(RubyHash.from(self.hash.pairs()), "Hash", machine);
    if (!name.endsWith("!") && !mayChangeSet.includes(` ${name} `)) return;
    throw unsupported(`Set#${name} on a frozen Set`, "take a copy first: set.dup");
  }
  const changing = Array.isArray(self) ? changingArray : changingHash;
  if (!changing.includes(` ${name} `) && (!name.endsWith("!") || name === "!")) return;
  // What is not there is not deleted from a list, frozen or not.
  if (Array.isArray(self) && (name === "delete" || name === "delete_at")) {
    const copy = [...self];
    machine.send(copy, name, args);
    if (copy.length === self.length) return;
  }
  throw frozenError(self, Array.isArray(self) ? "Array" : "Hash", machine);
}

function frozenError(self: Value, className: string, machine: Machine): Error {
  return rubyError("FrozenError", `can't modify frozen ${className}: ${inspect(self, machine)}`);
}
