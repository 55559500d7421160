// A run that has done all that it had to do → nothing of it is left but the inventory. Its record goes between
// two writes of the inventory: should the run be cut there, the next one knows what is left to take away.
import type { KubeObject } from "../kube/object-ref.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import type { RunMark } from "../kube/undo-record.ts";
import { type Cluster, PortError } from "../ports.ts";
import {
  deleteInventory,
  type InventoryChange,
  readInventory,
  recordInventory,
  restoreInventory,
} from "./inventory-record.ts";
import type { Failure } from "./result.ts";
import { discardUndo } from "./undo-record.ts";

/** Undefined when what was reached is written down. */
export async function closeApplied(
  cluster: Cluster,
  inventory: InventoryChange,
  mark: RunMark,
): Promise<Failure | undefined> {
  const failure = await recordInventory(cluster, inventory, { ...mark, phase: "ended" });
  if (failure !== undefined) return failure;
  // Only tidying up from here on: what does not succeed is left to the next run.
  if (await discardUndo(cluster, inventory.ref, mark)) await recordInventory(cluster, inventory, undefined);
  return undefined;
}

/** `before`: the inventory as it was; undefined: there was none. Undefined when it is so again. */
export async function closeUndone(
  cluster: Cluster,
  ref: InventoryRef,
  mark: RunMark,
  before: KubeObject | undefined,
): Promise<Failure | undefined> {
  try {
    const content = before ?? (await readInventory(cluster, ref));
    if (content === undefined) {
      await discardUndo(cluster, ref, mark);
      return undefined;
    }
    const failure = await restoreInventory(cluster, ref, content, { ...mark, phase: "ended" });
    if (failure !== undefined) return failure;
    if (!(await discardUndo(cluster, ref, mark))) return undefined;
    await (before === undefined
      ? deleteInventory(cluster, ref)
      : restoreInventory(cluster, ref, before, undefined));
    return undefined;
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { ref, reason: error.message };
  }
}
