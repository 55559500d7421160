// Objects that are ours and have no manifest any more → what may be deleted, what stays, and what needs a
// word of the user first.
import { formatRef, refOf } from "../kube/object-ref.ts";
import { applySet, keepAnnotation } from "../kube/ownership.ts";
import { textAt } from "../kube/pod-template.ts";
import type { Orphan } from "../live/observation.ts";
import { foreignOwnerOf } from "./foreign-owner.ts";
import { isProtected } from "./protected-kinds.ts";
import { heldBy } from "./refusals.ts";

export interface PruneConsents {
  /** False: orphans are told, and stay. */
  readonly prune: boolean;
  /** More deletions than this need to be allowed by raising it. */
  readonly maxDeletes: number;
  /** Objects of protected kinds that may go: `Namespace weave`, `CustomResourceDefinition x.y`. */
  readonly deletes: ReadonlySet<string>;
}

export type PruneVerdict =
  | { readonly delete: true }
  | { readonly keep: string }
  | { readonly blocked: string; readonly cure: string };

/** By object key. `unreplaced`: networks of Pharos without which the cluster would have none. */
export function decidePrune(
  orphans: readonly Orphan[],
  consents: PruneConsents,
  unreplaced: ReadonlySet<string>,
): ReadonlyMap<string, PruneVerdict> {
  const verdicts = new Map(orphans.map((orphan) => [orphan.key, decideOne(orphan, consents, unreplaced)]));
  const doomed = [...verdicts].filter(([, verdict]) => "delete" in verdict);
  if (doomed.length <= consents.maxDeletes) return verdicts;
  for (const [key] of doomed) {
    verdicts.set(key, {
      blocked: `${doomed.length} objects would be deleted, and only ${consents.maxDeletes} may`,
      cure: `look at each of them, then allow it with --max-deletes ${doomed.length}`,
    });
  }
  return verdicts;
}

function decideOne(
  { live, stack }: Orphan,
  { prune, deletes }: PruneConsents,
  unreplaced: ReadonlySet<string>,
): PruneVerdict {
  const ref = refOf(live);
  const since = live.metadata["deletionTimestamp"];
  if (typeof since === "string") return { keep: `it is being deleted since ${since}${heldBy(live)}` };
  // What was found by our label has it by right.
  const own = textAt(live, ["metadata", "labels", applySet.partOf]) ?? null;
  const labels = stack === undefined ? { [applySet.partOf]: own } : {};
  const owner = foreignOwnerOf(live, { labels });
  if (owner !== undefined) return { keep: `it belongs to ${owner}` };
  const keeping = [keepAnnotation, "helm.sh/resource-policy"].find(
    (name) => textAt(live, ["metadata", "annotations", name]) === "keep",
  );
  if (keeping !== undefined) return { keep: `its annotation ${keeping} says so` };
  if (!prune) return { keep: "pruning is off" };
  if (stack !== undefined && unreplaced.has(stack))
    return { keep: `it is of Pharos' network ${stack}, and no agent of these manifests takes its place` };
  if (isProtected(ref) && !deletes.has(formatRef(ref))) {
    return {
      blocked: `${formatRef(ref)} has no manifest any more, and more would be lost with it than the object itself`,
      cure: `allow it by name with --allow-delete "${formatRef(ref)}", or keep it: annotate it ${keepAnnotation}=keep`,
    };
  }
  return { delete: true };
}
