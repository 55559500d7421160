// The changes of DaemonSets → the same with the nodes on which we replace their pods, canaries first; and
// with the word that nobody does, where their strategy is OnDelete.
import { jsonEquals } from "../kube/json.ts";
import { objectKey } from "../kube/kinds.ts";
import { writtenAt } from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { type RolledNode, toRollOrder } from "../kube/roll-order.ts";
import type { Sighting } from "../live/observation.ts";
import { toPartsAgents } from "./apart.ts";
import type { RestartCause } from "./change-set.ts";
import type { LiveChange } from "./live-change.ts";

interface Rolled {
  readonly key: string;
  readonly live: KubeObject;
  /** An earlier run was cut: only what it left is old. */
  readonly isCut: boolean;
  /** Pods made later, in milliseconds by the server's clock, have read what made others old. */
  readonly madeUntil?: number;
}

/** The DaemonSets whose running pods are to be replaced. */
export function findRolled(
  changes: readonly LiveChange[],
  sightings: readonly Sighting[],
): readonly Rolled[] {
  const byKey = new Map(sightings.map((each) => [each.key, each]));
  return changes.flatMap((change): readonly Rolled[] => {
    const { key, ref, action } = change;
    const live = byKey.get(key)?.live;
    if (ref.kind !== "DaemonSet" || live === undefined) return [];
    if (action === "restart") return [{ key, live, isCut: false, ...madeUntilOf(change.causes, byKey) }];
    if (action !== "update") return [];
    if (change.restartsPods) return [{ key, live, isCut: false }];
    const sent = byKey.get(key)?.sent;
    return isOnDelete(live) && sent !== undefined && !isOnDelete(sent) ? [{ key, live, isCut: true }] : [];
  });
}

export function withRollouts(
  changes: readonly LiveChange[],
  sightings: readonly Sighting[],
  nodes: ReadonlyMap<string, readonly RolledNode[]>,
): readonly LiveChange[] {
  const byKey = new Map(sightings.map((each) => [each.key, each]));
  const partsAgents = toPartsAgents(changes);
  const toRollout = (change: LiveChange, rolled: readonly RolledNode[]) => ({
    ...toRollOrder(rolled),
    ...(partsAgents(change) ? { parted: true as const } : {}),
  });
  return changes.map((change) => {
    const rolled = nodes.get(change.key) ?? [];
    if (change.action === "restart" && isCutShort(change.causes) && nodes.get(change.key)?.length === 0)
      return toUnchanged(change);
    if (change.action === "restart" && rolled.length > 0)
      return { ...change, rollout: toRollout(change, rolled) };
    if (change.action !== "update") return change;
    if (rolled.length > 0) return { ...change, restartsPods: true, rollout: toRollout(change, rolled) };
    const seen = byKey.get(change.key);
    return seen !== undefined && !change.restartsPods && podsStay(seen)
      ? { ...change, podsStay: true }
      : change;
  });
}

function isCutShort(causes: readonly RestartCause[]): boolean {
  return causes.every(({ wasCut }) => wasCut === true);
}

/** The run that was cut may have replaced some of the pods. */
function madeUntilOf(
  causes: readonly RestartCause[],
  byKey: ReadonlyMap<string, Sighting>,
): { readonly madeUntil?: number } {
  if (!isCutShort(causes)) return {};
  const times = causes.map(({ source }) => byKey.get(objectKey(source))?.live).map(writtenAt);
  return times.includes(undefined) ? {} : { madeUntil: Math.max(...times.map(Number)) };
}

/** All its pods have read what a run changed that was cut. */
function toUnchanged(change: LiveChange): LiveChange {
  const { key, ref, arch, ownership, span } = change;
  return { key, ref, arch, ownership, ...(span === undefined ? {} : { span }), action: "unchanged" };
}

function podsStay({ live, sent, outlook }: Sighting): boolean {
  if (live === undefined || !isOnDelete(sent)) return false;
  const after = outlook.outlook === "dry-run" ? outlook.object : sent;
  const path = ["spec", "template"];
  return !jsonEquals(valueAt(live, path) ?? null, valueAt(after, path) ?? null);
}

function isOnDelete(workload: KubeObject): boolean {
  return valueAt(workload, ["spec", "updateStrategy", "type"]) === "OnDelete";
}
