// Before the first write: what the run will touch is kept, and the inventory says that a run is under way.
// The record of an earlier run that did not end goes on in this one's: what stood before that one is what a
// rollback returns to.
import { randomUUID } from "node:crypto";
import { formatRef } from "../kube/object-ref.ts";
import type { ReadAnew, RunMark, UndoEntry, UndoRecord } from "../kube/undo-record.ts";
import { type Cluster, PortError } from "../ports.ts";
import { type InventoryChange, recordInventory } from "./inventory-record.ts";
import { toPortFailure } from "./port-failure.ts";
import type { Failure } from "./result.ts";
import type { Wave } from "./steps.ts";
import { discardUndo, keepUndo, loadUndo } from "./undo-record.ts";
import type { Target } from "./write.ts";

export interface OpenRun {
  readonly mark: RunMark;
  readonly record: UndoRecord;
}

export interface OpenRunRequest {
  readonly cluster: Cluster;
  readonly holder: string;
  readonly inventory: InventoryChange;
  readonly targets: ReadonlyMap<string, Target>;
  /** What happens when it fails: `stop` needs nothing to go back to. */
  readonly onFailure: "rollback" | "stop";
}

/** A failure: nothing was touched. */
export async function openRun(
  request: OpenRunRequest,
  waves: readonly Wave[],
  since: string,
): Promise<OpenRun | { readonly failure: Failure }> {
  const { cluster, holder, inventory } = request;
  const { ref, unfinished } = inventory;
  try {
    const earlier = await loadEarlier(request);
    const record = unite(earlier, toRecord(request, waves, since));
    const id = randomUUID().slice(0, 8);
    const kept = await keepUndo(cluster, ref, id, unfinished?.slot === "a" ? "b" : "a", record);
    const mark: RunMark = { id, holder, since, phase: "applying", ...kept, readAnew: toReadAnew(waves) };
    const failure = await recordInventory(cluster, inventory, mark);
    if (failure !== undefined) {
      // A mark without its record would leave the next run nothing to go back to.
      if (!failure.mayBeWritten) await discardUndo(cluster, ref, kept);
      const { mayBeWritten: _, ...rest } = failure;
      return { failure: rest };
    }
    if (unfinished !== undefined) await discardUndo(cluster, ref, unfinished);
    return { mark, record };
  } catch (error) {
    return { failure: toPortFailure(error) };
  }
}

/** Each source once, however many workloads read it. */
function toReadAnew(waves: readonly Wave[]): readonly ReadAnew[] {
  const found = new Map<string, ReadAnew>();
  for (const change of waves.flatMap(({ changes }) => changes)) {
    const causes = change.action === "restart" || change.action === "update" ? change.causes : [];
    for (const { source, keys } of causes ?? []) {
      const known = found.get(formatRef(source))?.keys ?? [];
      found.set(formatRef(source), { source, keys: [...new Set([...known, ...keys])] });
    }
  }
  return [...found.values()];
}

async function loadEarlier({
  cluster,
  inventory: { ref, unfinished },
  onFailure,
}: OpenRunRequest): Promise<UndoRecord | undefined> {
  if (unfinished === undefined || unfinished.phase === "ended") return undefined;
  try {
    return await loadUndo(cluster, ref, unfinished);
  } catch (error) {
    if (onFailure === "stop" && error instanceof PortError) return undefined;
    throw error;
  }
}

function toRecord({ targets, inventory }: OpenRunRequest, waves: readonly Wave[], since: string): UndoRecord {
  const entries = waves.flatMap(({ changes }) =>
    changes.flatMap((change): readonly UndoEntry[] => {
      const { key, ref } = change;
      const target = targets.get(key);
      // A kind that is not served yet goes with its definition, which is new as well.
      if (target === undefined) return [];
      const { resource, live } = target;
      const restarts =
        change.action === "restart" || (change.action === "update" && (change.causes ?? []).length > 0);
      return [
        {
          key,
          ref,
          resource,
          ...(live === undefined ? {} : { before: live }),
          ...(restarts ? { restarts } : {}),
        },
      ];
    }),
  );
  return { since, entries, ...(inventory.before === undefined ? {} : { inventory: inventory.before }) };
}

function unite(earlier: UndoRecord | undefined, own: UndoRecord): UndoRecord {
  if (earlier === undefined) return own;
  const added = new Map(own.entries.map((each) => [each.key, each]));
  const entries = earlier.entries.map((each) =>
    added.get(each.key)?.restarts === true ? { ...each, restarts: true as const } : each,
  );
  const known = new Set(earlier.entries.map(({ key }) => key));
  return { ...earlier, entries: [...entries, ...own.entries.filter(({ key }) => !known.has(key))] };
}
