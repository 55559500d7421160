// What was done to an object, in words; and to how many objects something was done for sure.
import type { Deed } from "../apply/result.ts";
import { formatRef } from "../kube/object-ref.ts";

/** Goes before the object's name. */
export function toDeedWords({ deed }: Deed): string {
  if (deed === "taken-over") return "took over, and wrote no more of,";
  if (deed === "replacing") return "did not come to the end of replacing the pods of";
  return deed === "unknown" ? "may or may not have written" : deed;
}

/** Goes after the object's name and a colon; undefined where there is no more to say. */
export function toDeedRest(deed: Deed): string | undefined {
  if (deed.deed === "unknown") return deed.reason;
  if (deed.deed === "deleting") return `it waits for ${deed.waitsFor}`;
  return deed.deed === "replacing" ? formatReplacing(deed) : undefined;
}

const mostNames = 10;

const heldWords = {
  held: "its strategy is OnDelete until a run ends this",
  perhaps: "its strategy may still be OnDelete",
  no: undefined,
} as const;

function formatReplacing(deed: Extract<Deed, { readonly deed: "replacing" }>): string {
  const { ref, replaced, begun, left, held } = deed;
  const on = ref.kind === "DaemonSet" ? " on" : ":";
  return [
    ...formatNames(`replaced${on}`, replaced),
    ...formatNames(`begun${on}`, begun),
    ...formatNames(`not yet${on}`, left),
    ...(heldWords[held] === undefined ? [] : [heldWords[held]]),
  ].join("; ");
}

export function countWritten(deeds: readonly Deed[]): number {
  return new Set(deeds.flatMap(({ deed, ref }) => (deed === "unknown" ? [] : [formatRef(ref)]))).size;
}

function formatNames(words: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  return [`${words} ${names.slice(0, mostNames).join(", ")}${more}`];
}
