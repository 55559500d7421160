// A run in which something failed → its end: back to what was, or left as far as it came, as the user said.
import type { LiveChange } from "../diff/live-change.ts";
import type { ObjectRef } from "../kube/object-ref.ts";
import type { Cluster, Log } from "../ports.ts";
import { heal, type Restarted } from "./heal.ts";
import { type InventoryChange, recordInventory } from "./inventory-record.ts";
import type { HeldLease } from "./lease.ts";
import type { OpenRun } from "./open-run.ts";
import { type Limits, startPatience } from "./patience.ts";
import type { ApplyResult, Deed, Drifted, Failure } from "./result.ts";
import type { Redact } from "../text/redact.ts";
import { undo } from "./undo.ts";
import type { Target } from "./write.ts";

export interface EndRequest {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly changes: readonly LiveChange[];
  readonly inventory: InventoryChange;
  readonly onFailure: "rollback" | "stop";
  readonly targets: ReadonlyMap<string, Target>;
  readonly limits: Limits;
  readonly redact: Redact;
}

interface Reached {
  readonly deeds: readonly Deed[];
  readonly failures: readonly Failure[];
  readonly left: readonly ObjectRef[];
}

export async function endFailed(
  request: EndRequest,
  lease: HeldLease,
  { mark, record }: OpenRun,
  restarted: readonly Restarted[],
  reached: Reached,
): Promise<ApplyResult> {
  const { cluster, log, inventory, onFailure, changes } = request;
  if (onFailure === "stop") return { result: "partly-applied", ...reached };
  const lost = lease.lost();
  if (lost !== undefined) {
    const unrestored = [{ reason: `nothing was put back: ${lost.message}` }];
    return { result: "partly-applied", ...reached, undone: [], unrestored };
  }
  const [first] = reached.failures;
  log.progress(`going back to what was before: ${first?.reason ?? "no answer came"}`);
  const rolling = { ...mark, phase: "rolling-back" as const };
  // Should this run be cut now, the next one knows that it has to go back, not on.
  const unmarked = await recordInventory(cluster, inventory, rolling);
  if (unmarked !== undefined)
    return { result: "partly-applied", ...reached, undone: [], unrestored: [unmarked] };
  const { undone, unrestored } = await undo({
    cluster,
    log,
    lease,
    inventory: inventory.ref,
    setId: inventory.id,
    mark: rolling,
    record,
  });
  if (unrestored.length > 0) return { result: "partly-applied", ...reached, undone, unrestored };
  // The run that failed has used up its time.
  const patience = startPatience(request.limits);
  const waiting = { cluster, log, patience, redact: request.redact, lost: () => lease.lost() };
  const unwell = await heal(waiting, changes, request.targets, restarted);
  if (unwell.length > 0) return { result: "partly-applied", ...reached, undone, unrestored: unwell };
  const { deeds, failures } = reached;
  return { result: "rolled-back", deeds, failures, undone, drifted: toDrifted(changes) };
}

/** What the plan would have put back of drift. */
function toDrifted(changes: readonly LiveChange[]): readonly Drifted[] {
  return changes.flatMap((change) => {
    if (change.action !== "update" && change.action !== "recreate") return [];
    const fields = change.fields.flatMap(({ bucket, label }) => (bucket === "drift" ? [label] : []));
    return fields.length === 0 ? [] : [{ ref: change.ref, fields }];
  });
}
