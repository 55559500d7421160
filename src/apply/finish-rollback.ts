// A rollback that was cut → the rest of it, before anything else is done.
import { formatRef } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import { parseRunMark, type RunMark } from "../kube/undo-record.ts";
import { type Cluster, type Log, PortError } from "../ports.ts";
import type { Redact } from "../text/redact.ts";
import { toHeld } from "./held.ts";
import { readInventory } from "./inventory-record.ts";
import { takeLease } from "./lease.ts";
import type { Limits } from "./patience.ts";
import type { ProbeTarget } from "./probe.ts";
import type { ApplyResult, Failure } from "./result.ts";
import { undo } from "./undo.ts";
import { loadUndo } from "./undo-record.ts";

export interface FinishRequest {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly holder: string;
  readonly inventory: InventoryRef;
  readonly setId: string;
  readonly mark: RunMark;
  readonly limits: Limits;
  readonly redact: Redact;
  /** Missing: agents that are well are proof enough. */
  readonly probe?: ProbeTarget;
}

/** Undefined when the cluster is as it was before that run; else why it is not. */
export async function finishRollback(request: FinishRequest): Promise<ApplyResult | undefined> {
  const { cluster, log, inventory, holder, mark } = request;
  const lease = await takeLease(cluster, inventory, holder);
  if (lease.lease === "held") return { result: "refused", failures: [toHeld(lease)] };
  try {
    if (!(await isStill(cluster, inventory, mark))) return undefined;
    log.progress(
      `the rollback of the run of ${mark.holder} at ${mark.since} did not end: it is finished first`,
    );
    const record = await loadUndo(cluster, inventory, mark);
    const { undone, unrestored, unwell } = await undo({
      ...request,
      lease: lease.held,
      record,
      goesOn: true,
    });
    for (const { ref, reason } of unwell)
      log.progress(`not well after the rollback: ${ref === undefined ? "" : `${formatRef(ref)}: `}${reason}`);
    if (unrestored.length === 0) return undefined;
    return { result: "partly-applied", deeds: [], failures: [], left: [], undone, unrestored };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { result: "refused", failures: [toFailure(error)] };
  } finally {
    await lease.held.release();
  }
}

/** Another run may have finished it while we waited for our turn. */
async function isStill(cluster: Cluster, inventory: InventoryRef, mark: RunMark): Promise<boolean> {
  const text = valueAt(await readInventory(cluster, inventory), ["data", "run"]);
  const run = typeof text === "string" ? parseRunMark(text) : undefined;
  return run?.id === mark.id && run.phase === mark.phase;
}

function toFailure({ message, cure }: PortError): Failure {
  return { reason: message, ...(cure === undefined ? {} : { cure }) };
}
