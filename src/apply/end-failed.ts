// A run in which something failed → its end: back to what was, or left as far as it came, as the user said.
import type { LiveChange } from "../diff/live-change.ts";
import { formatRef, type ObjectRef } from "../kube/object-ref.ts";
import type { Cluster, Log } from "../ports.ts";
import { type InventoryChange, recordInventory } from "./inventory-record.ts";
import type { HeldLease } from "./lease.ts";
import type { OpenRun } from "./open-run.ts";
import type { Limits } from "./patience.ts";
import type { ProbeTarget } from "./probe.ts";
import type { ApplyResult, Deed, Drifted, Failure } from "./result.ts";
import type { Redact } from "../text/redact.ts";
import { undo } from "./undo.ts";

export interface EndRequest {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly changes: readonly LiveChange[];
  readonly inventory: InventoryChange;
  readonly onFailure: "rollback" | "stop";
  readonly limits: Limits;
  readonly redact: Redact;
  readonly probe?: ProbeTarget;
}

export interface Reached {
  readonly deeds: readonly Deed[];
  readonly failures: readonly Failure[];
  readonly left: readonly ObjectRef[];
}

export async function endFailed(
  request: EndRequest,
  lease: HeldLease,
  { mark, record }: OpenRun,
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
  const { undone, unrestored, unwell } = await undo({
    ...request,
    lease,
    inventory: inventory.ref,
    setId: inventory.id,
    mark: rolling,
    record,
    goesOn: false,
  });
  const deeds = toReleased(reached.deeds, unrestored);
  if (unrestored.length > 0 || unwell.length > 0)
    return { result: "partly-applied", ...reached, deeds, undone, unrestored, unwell };
  const { failures } = reached;
  return { result: "rolled-back", deeds, failures, undone, drifted: toDrifted(changes) };
}

/** What was put back has its own strategy again. */
function toReleased(deeds: readonly Deed[], unrestored: readonly Failure[]): readonly Deed[] {
  const not = new Set(unrestored.map(({ ref }) => ref && formatRef(ref)));
  return deeds.map((deed) =>
    deed.deed === "replacing" && !not.has(formatRef(deed.ref)) ? { ...deed, held: "no" } : deed,
  );
}

/** What the plan would have put back of drift. */
function toDrifted(changes: readonly LiveChange[]): readonly Drifted[] {
  return changes.flatMap((change) => {
    if (change.action !== "update" && change.action !== "recreate") return [];
    const fields = change.fields.flatMap(({ bucket, label }) => (bucket === "drift" ? [label] : []));
    return fields.length === 0 ? [] : [{ ref: change.ref, fields }];
  });
}
