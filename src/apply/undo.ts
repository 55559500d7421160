// A run that failed → the cluster as it was before it: what the run changed goes back in the order in which
// others need it, then what it created is deleted. Whatever cannot be restored is told, object by object.
import { formatRef, type ObjectRef } from "../kube/object-ref.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import type { RunMark, UndoEntry, UndoRecord } from "../kube/undo-record.ts";
import { type Cluster, type Log, PortError } from "../ports.ts";
import type { Waiting } from "./await-rollouts.ts";
import { closeUndone } from "./close-run.ts";
import type { Redact } from "../text/redact.ts";
import type { HeldLease } from "./lease.ts";
import { type Limits, startPatience } from "./patience.ts";
import { probeCluster } from "./probe-cluster.ts";
import type { ProbeTarget } from "./probe.ts";
import { restore } from "./restore.ts";
import type { Failure, Undone } from "./result.ts";
import { settleUndone } from "./settle-undone.ts";
import { rankOf } from "./steps.ts";

export interface UndoRequest {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly lease: HeldLease;
  readonly inventory: InventoryRef;
  /** The ApplySet's id. */
  readonly setId: string;
  readonly mark: RunMark;
  readonly record: UndoRecord;
  readonly limits: Limits;
  readonly redact: Redact;
  /** Somebody waits to go on: what is not well then is told, and no reason to come back. */
  readonly goesOn: boolean;
  readonly probe?: ProbeTarget;
}

export interface Undo {
  readonly undone: readonly Undone[];
  /** Empty: every object is as it was. */
  readonly unrestored: readonly Failure[];
  /** What was put back, and does not run as it did. While there is any, the rollback has not ended. */
  readonly unwell: readonly Failure[];
}

/**
 * The inventory must bear the run's mark with the phase `rolling-back` already. What others changed since
 * stays, but for the fields that the run wrote.
 */
export async function undo(request: UndoRequest): Promise<Undo> {
  const { cluster, log, inventory, record, mark } = request;
  const undone: Undone[] = [];
  const unrestored: Failure[] = [];
  for (const step of toUndoSteps(record.entries)) {
    log.progress(`going back: ${step.length} objects`);
    await Promise.all(step.map((entry) => undoOne(request, entry, undone, unrestored)));
  }
  if (unrestored.length > 0) return { undone, unrestored, unwell: [] };
  // The run that failed may have used up its time.
  const patience = startPatience(request.limits);
  const waiting = { cluster, log, patience, redact: request.redact, lost: () => request.lease.lost() };
  const unwell = [...(await settleUndone(waiting, record)), ...(await probeUndone(waiting, request))];
  if (unwell.length > 0 && !request.goesOn) return { undone, unrestored, unwell };
  const failure = await closeUndone(cluster, inventory, mark, record.inventory);
  return { undone, unrestored: failure === undefined ? [] : [failure], unwell };
}

/** What pods could not be asked is told, and holds nothing up: the run's own failure may be the reason. */
async function probeUndone(waiting: Waiting, { record, probe }: UndoRequest): Promise<readonly Failure[]> {
  // Before a first install there was no network to go back to.
  if (probe === undefined || record.inventory === undefined) return [];
  const disproof = await probeCluster(waiting, probe);
  if (disproof?.disproof === "cut off") return [disproof.failure];
  if (disproof !== undefined) waiting.log.progress(disproof.failure.reason);
  return [];
}

async function undoOne(
  { cluster, log, lease, setId, record }: UndoRequest,
  entry: UndoEntry,
  undone: Undone[],
  unrestored: Failure[],
): Promise<void> {
  const { ref } = entry;
  const lost = lease.lost();
  if (lost !== undefined) {
    unrestored.push({ ref, reason: lost.message });
    return;
  }
  try {
    const restored = await restore(cluster, entry, { setId, since: record.since });
    if (restored.restored === "not") unrestored.push({ ref, reason: restored.reason });
    else if (restored.restored !== "untouched") undone.push({ undone: restored.restored, ref });
    if (restored.restored === "reverted" && restored.kept !== undefined)
      log.progress(`${formatRef(ref)} keeps ${restored.kept}`);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    unrestored.push({ ref, reason: error.message });
  }
}

/**
 * As an apply of what was before would go: agents that start again must find their old settings. But what
 * can refuse requests goes back first of all.
 */
export function toUndoSteps(entries: readonly UndoEntry[]): readonly (readonly UndoEntry[])[] {
  const gates = entries.filter(({ ref }) => isGate(ref));
  const others = entries.filter(({ ref }) => !isGate(ref));
  const kept = others.filter(({ before }) => before !== undefined);
  const created = others.filter(({ before }) => before === undefined);
  return [gates, ...inWaves(kept), ...inWaves(created).toReversed()].filter((step) => step.length > 0);
}

function isGate({ apiVersion, kind }: ObjectRef): boolean {
  return (
    apiVersion.startsWith("admissionregistration.k8s.io/") ||
    kind === "ResourceQuota" ||
    kind === "LimitRange"
  );
}

function inWaves(entries: readonly UndoEntry[]): readonly (readonly UndoEntry[])[] {
  const byRank = new Map<number, UndoEntry[]>();
  for (const entry of entries) {
    const rank = rankOf(entry.ref);
    byRank.set(rank, [...(byRank.get(rank) ?? []), entry]);
  }
  return [...byRank].toSorted(([one], [other]) => one - other).map(([, step]) => step);
}
