// Whether a merge may be applied: what was reviewed is what this run would do, and the cluster is where the
// review saw it. Nothing here asks anybody; what stops a run is told as data.
import { createHash } from "node:crypto";
import type { Change, Digests } from "../diff/change-set.ts";
import type { LiveChange } from "../diff/live-change.ts";
import { objectKey } from "../kube/kinds.ts";
import type { ObjectRef } from "../kube/object-ref.ts";

/** What a run knows when it is about to write. */
export interface Sighting {
  /** Of the files: base → head. */
  readonly changes: readonly Change[];
  readonly digests: Digests;
  readonly live: readonly LiveChange[];
  /** Digest of what base renders to; undefined when it has no stack, or one that cannot be rendered. */
  readonly baseState?: string;
  readonly base: "rendered" | "missing" | "failed";
  /** Of the inventory in the cluster; without a state no run has ever been finished. */
  readonly recorded: { readonly state?: string; readonly commit?: string };
}

export interface Unannounced {
  readonly deed: "delete" | "recreate" | "force" | "update" | "create" | "restart";
  readonly ref: ObjectRef;
}

export type Stop =
  | { readonly stop: "other-plan" }
  | { readonly stop: "base-failed" }
  /** The cluster is at neither base nor head. */
  | { readonly stop: "moved"; readonly commit?: string }
  /** No run of ours has been here, and the cluster is not what base says. */
  | { readonly stop: "unknown-ground"; readonly found: readonly Unannounced[] }
  /** Only the cluster brings it: no reviewer saw it. */
  | { readonly stop: "unannounced"; readonly found: readonly Unannounced[] };

/** What the comment on the pull request says was shown. */
export interface Reviewed {
  /** Digest of the change of the files. */
  readonly change: string;
  /** Digest of what the cluster brings beyond it; missing when nothing, or when no cluster was asked. */
  readonly announced?: string;
}

/** Undefined when the run may go on. */
export function findStop(seen: Sighting, reviewed: Reviewed): Stop | undefined {
  const { digests, recorded, baseState, base } = seen;
  if (digests.change !== reviewed.change) return { stop: "other-plan" };
  if (recorded.state === undefined) {
    if (base === "failed") return { stop: "base-failed" };
    const found = base === "missing" ? [] : findForeignGround(seen);
    if (found.length > 0) return { stop: "unknown-ground", found };
  } else if (recorded.state !== digests.state) {
    // A job that runs again finds the cluster at head, and has nothing to move.
    if (base === "failed") return { stop: "base-failed" };
    if (recorded.state !== baseState)
      return { stop: "moved", ...(recorded.commit === undefined ? {} : { commit: recorded.commit }) };
  }
  const found = findUnannounced(seen);
  if (found.length === 0 || reviewed.announced === toDigest(found)) return undefined;
  return { stop: "unannounced", found };
}

/** The files do not change, and the cluster has them: there is nothing that anybody had to review. */
export function isIdle({ changes, digests, recorded }: Sighting): boolean {
  return recorded.state === digests.state && changes.every(({ action }) => action === "unchanged");
}

/** Of what a reviewer has to be shown beside the change of the files; undefined when there is none. */
export function digestOfUnannounced(seen: Pick<Sighting, "live" | "changes">): string | undefined {
  const found = findUnannounced(seen);
  return found.length === 0 ? undefined : toDigest(found);
}

function toDigest(found: readonly Unannounced[]): string {
  const lines = found.map(({ deed, ref }) => `${deed} ${objectKey(ref)}`);
  return `sha256:${createHash("sha256").update(lines.toSorted().join("\n")).digest("hex")}`;
}

/** Deletions, recreations and forced conflicts that the change itself does not hold. */
function findUnannounced({ live, changes }: Pick<Sighting, "live" | "changes">): readonly Unannounced[] {
  const deleted = new Set(changes.flatMap((each) => (each.action === "delete" ? [objectKey(each.ref)] : [])));
  return live.flatMap((each): readonly Unannounced[] => {
    if (each.action === "delete" && !deleted.has(each.key)) return [{ deed: "delete", ref: each.ref }];
    if (each.action === "recreate") return [{ deed: "recreate", ref: each.ref }];
    if (each.action === "update" && each.held.length > 0) return [{ deed: "force", ref: each.ref }];
    return [];
  });
}

/** What would be written although base and head agree about it: then the cluster is not at base. */
function findForeignGround({ live, changes }: Sighting): readonly Unannounced[] {
  const changed = new Set(
    changes.flatMap((each) => (each.action === "unchanged" ? [] : [objectKey(each.ref)])),
  );
  return live.flatMap((each): readonly Unannounced[] => {
    const isOurs = changed.has(each.key);
    if (each.action === "create" || each.action === "restart")
      return isOurs ? [] : [{ deed: each.action, ref: each.ref }];
    if (each.action !== "update") return [];
    return isOurs && each.fields.every(({ bucket }) => bucket === "change")
      ? []
      : [{ deed: "update", ref: each.ref }];
  });
}
