// A plan against a cluster → the cluster as planned: wave after wave, within a wave side by side. It stops
// where something fails, and tells exactly how far it came.
import type { LiveChange } from "../diff/live-change.ts";
import type { Cluster, Log } from "../ports.ts";
import type { Redact } from "../text/redact.ts";
import { closeApplied } from "./close-run.ts";
import { endFailed, type Reached } from "./end-failed.ts";
import { findServed, type Unserved } from "./established.ts";
import { toHeld } from "./held.ts";
import { writeHeld } from "./hold-strategy.ts";
import { type InventoryChange, readInventory } from "./inventory-record.ts";
import { type HeldLease, takeLease } from "./lease.ts";
import { findMissingReturns } from "./missing-returns.ts";
import { findMissingRights } from "./missing-rights.ts";
import { openRun, type OpenRun } from "./open-run.ts";
import { type Limits, type Patience, startPatience } from "./patience.ts";
import { probeCluster } from "./probe-cluster.ts";
import type { ProbeTarget } from "./probe.ts";
import { Replacements } from "./replacements.ts";
import type { ApplyResult, Deed, Failure } from "./result.ts";
import { settle } from "./settle.ts";
import { nodesOf, rolloutOf, toWaves, type Wave } from "./steps.ts";
import { type Target, write } from "./write.ts";

export interface ApplyRequest {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly changes: readonly LiveChange[];
  /** By object key: what to send, and where. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly unserved: Unserved["unserved"];
  readonly discover: Unserved["discover"];
  readonly limits: Limits;
  /** Takes the stack's secrets out of what others say. */
  readonly redact: Redact;
  readonly force: boolean;
  /** For people: which run this is. */
  readonly holder: string;
  readonly inventory: InventoryChange;
  readonly onFailure: "rollback" | "stop";
  /** Missing: agents that are well are proof enough. */
  readonly probe?: ProbeTarget;
}

export async function applyChanges(request: ApplyRequest): Promise<ApplyResult> {
  const { cluster, changes, inventory, holder } = request;
  const blocked = changes.flatMap((change) => (change.action === "blocked" ? [toFailure(change)] : []));
  if (blocked.length > 0)
    return { result: "refused", failures: [...blocked, ...(await findMissing(request))] };
  const waves = toWaves(changes);
  const isRecorded = inventory.state === inventory.stateBefore && inventory.unfinished === undefined;
  if (waves.length === 0 && isRecorded) return { result: "nothing-to-do" };
  const missing = await findMissing(request);
  if (missing.length > 0) return { result: "refused", failures: missing };
  const lease = await takeLease(cluster, inventory.ref, holder);
  if (lease.lease === "held") return { result: "refused", failures: [toHeld(lease)] };
  try {
    const moved = await findMoved(request);
    if (moved !== undefined) return { result: "refused", failures: [moved] };
    return await applyWaves(request, waves, lease.held);
  } finally {
    await lease.held.release();
  }
}

async function findMissing(request: ApplyRequest): Promise<readonly Failure[]> {
  const { cluster, changes, targets, inventory, probe, onFailure } = request;
  const isFirst = inventory.before === undefined;
  const rights = { changes, targets, inventory: inventory.ref, isFirst, probes: probe !== undefined };
  const [missing, returns] = await Promise.all([
    findMissingRights(cluster, rights, onFailure),
    onFailure === "rollback" ? findMissingReturns(cluster, changes, targets) : [],
  ]);
  return [...missing, ...returns];
}

async function applyWaves(
  request: ApplyRequest,
  waves: readonly Wave[],
  lease: HeldLease,
): Promise<ApplyResult> {
  const deeds: Deed[] = [];
  const failures: Failure[] = [];
  const { cluster, inventory } = request;
  const run = await openRun(request, waves, lease.since);
  if ("failure" in run) return { result: "refused", failures: [run.failure] };
  const patience = startPatience(request.limits);
  const replacements = new Replacements();
  const settling = { ...request, patience, replacements, lost: () => lease.lost(), ...toCut(inventory, run) };
  const targets = new Map(request.targets);
  for (const wave of waves) {
    request.log.progress(`${wave.wave}: ${wave.changes.length} objects`);
    failures.push(...(await findServed({ ...request, patience }, wave.changes, targets)));
    if (failures.length === 0)
      await runWave({ ...request, targets, patience, replacements }, wave, lease, deeds, failures);
    if (failures.length === 0) failures.push(...(await settle(settling, wave, targets, deeds)));
    if (failures.length > 0 || deeds.some(({ deed }) => deed === "unknown"))
      return endFailed(request, lease, run, toReached(waves, replacements.tell(deeds), failures));
  }
  const disproof = request.probe === undefined ? undefined : await probeCluster(settling, request.probe);
  if (disproof !== undefined) {
    failures.push(disproof.failure);
    return endFailed(request, lease, run, { deeds, failures, left: [] });
  }
  const going = deeds.flatMap(({ deed, ref }) => (deed === "deleting" ? [ref] : []));
  const membersAfter = [...inventory.membersAfter, ...going];
  const closing = await closeApplied(cluster, { ...inventory, membersAfter }, run.mark);
  if (closing !== undefined) return { result: "partly-applied", deeds, failures: [closing], left: [] };
  return { result: "applied", deeds };
}

function toReached(waves: readonly Wave[], deeds: readonly Deed[], failures: readonly Failure[]): Reached {
  const done = new Set(deeds.map(({ ref }) => ref));
  const planned = waves.flatMap(({ changes }) => changes.map(({ ref }) => ref));
  return { deeds, failures, left: planned.filter((ref) => !done.has(ref)) };
}

/** Of a run that was cut, its pods may still be on their way. */
function toCut({ unfinished }: InventoryChange, { record }: OpenRun): { readonly cutSince?: number } {
  const isCut = unfinished !== undefined && unfinished.phase !== "ended";
  return isCut ? { cutSince: Date.parse(record.since) } : {};
}

/** Another run may have ended between our look at the cluster and our turn. */
async function findMoved({ cluster, inventory }: ApplyRequest): Promise<Failure | undefined> {
  const found = await readInventory(cluster, inventory.ref);
  if (found?.metadata["resourceVersion"] === inventory.seenVersion) return undefined;
  return {
    ref: inventory.ref,
    reason: "another run has written to the cluster since this plan was made",
    cure: "run again: the plan is made anew",
  };
}

async function runWave(
  {
    cluster,
    targets,
    force,
    patience,
    replacements,
  }: ApplyRequest & { readonly patience: Patience; readonly replacements: Replacements },
  wave: Wave,
  lease: HeldLease,
  deeds: Deed[],
  failures: Failure[],
): Promise<void> {
  await Promise.all(
    wave.changes.map(async (change) => {
      const target = targets.get(change.key);
      if (target === undefined || (target.sent === undefined && change.action !== "delete")) {
        failures.push({ ref: change.ref, reason: "the server does not serve its kind" });
        return;
      }
      const lost = lease.lost();
      if (lost !== undefined) {
        failures.push({ ref: change.ref, reason: lost.message });
        return;
      }
      // Its pods start again when everything is written.
      if (change.action === "restart") return;
      const isRolled = rolloutOf(change) !== undefined;
      const written = isRolled
        ? await writeHeld(cluster, change, target, force, patience)
        : await write(cluster, change, target, force);
      if (isRolled && written.deeds.some(({ deed }) => deed === "updated"))
        replacements.hold(change.ref, nodesOf(change));
      deeds.push(...written.deeds);
      if (written.failure !== undefined) failures.push(written.failure);
    }),
  );
}

function toFailure(change: Extract<LiveChange, { readonly action: "blocked" }>): Failure {
  return { ref: change.ref, reason: change.reason, cure: change.cure };
}
