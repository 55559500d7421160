// What was done to an object, in words; and to how many objects something was done for sure.
import type { Deed } from "../apply/result.ts";
import { formatRef } from "../kube/object-ref.ts";

/** Goes before the object's name. */
export function toDeedWords({ deed }: Deed): string {
  if (deed === "taken-over") return "took over, and wrote no more of,";
  return deed === "unknown" ? "may or may not have written" : deed;
}

export function countWritten(deeds: readonly Deed[]): number {
  return new Set(deeds.flatMap(({ deed, ref }) => (deed === "unknown" ? [] : [formatRef(ref)]))).size;
}
