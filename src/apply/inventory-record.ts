// Writes the inventory down: before the first write with everything that may become ours and the mark of the
// run, after the last one with what is ours, and after a rollback as it was.
import { type Resource, objectPath } from "../kube/api-path.ts";
import { emptyJsonObject } from "../kube/json.ts";
import type { KubeObject, ObjectRef } from "../kube/object-ref.ts";
import { fieldManager, type InventoryRef } from "../kube/ownership.ts";
import type { RunMark } from "../kube/undo-record.ts";
import { type Cluster, PortError } from "../ports.ts";
import { toInventoryObject } from "./inventory-write.ts";
import { toReason } from "./refusal.ts";
import type { Failure } from "./result.ts";

export interface InventoryChange {
  readonly ref: InventoryRef;
  readonly id: string;
  readonly version: string;
  readonly commit?: string;
  /** Digest of the desired state. */
  readonly state: string;
  /** State that the cluster is in now, as far as it is recorded. */
  readonly stateBefore?: string;
  readonly commitBefore?: string;
  /** `resourceVersion` when the plan was made; undefined: there was none. */
  readonly seenVersion?: string;
  /** As it stood when the plan was made. */
  readonly before?: KubeObject;
  /** The mark of a run that did not end. */
  readonly unfinished?: RunMark;
  /** Everything that was ours before, and everything that will be. */
  readonly membersDuring: readonly ObjectRef[];
  readonly membersAfter: readonly ObjectRef[];
  readonly sentBefore: ReadonlyMap<string, string>;
  readonly sentAfter: ReadonlyMap<string, string>;
}

export const configMaps: Resource = {
  apiVersion: "v1",
  kind: "ConfigMap",
  plural: "configmaps",
  namespaced: true,
};

/** With the run's mark: before its end. Undefined when it is written down. */
export function recordInventory(
  cluster: Cluster,
  inventory: InventoryChange,
  run: RunMark | undefined,
): Promise<Failure | undefined> {
  const { ref, id, version, state, stateBefore } = inventory;
  // A run that is cut must not look as if its commit had been reached.
  const commit = run === undefined ? inventory.commit : inventory.commitBefore;
  const recorded = run === undefined ? state : stateBefore;
  const object = toInventoryObject({
    ref,
    id,
    version,
    ...(commit === undefined ? {} : { commit }),
    ...(recorded === undefined ? {} : { state: recorded }),
    ...(run === undefined ? {} : { run }),
    members: run === undefined ? inventory.membersAfter : inventory.membersDuring,
    sent: run === undefined ? inventory.sentAfter : inventory.sentBefore,
  });
  return put(cluster, ref, object);
}

/** As it was before a run; deleted when there was none. */
export async function restoreInventory(
  cluster: Cluster,
  ref: InventoryRef,
  before: KubeObject | undefined,
): Promise<Failure | undefined> {
  if (before !== undefined) return put(cluster, ref, toFormer(before));
  try {
    const answer = await cluster.send({ method: "DELETE", path: objectPath(configMaps, ref) });
    if (answer.status < 300 || answer.status === 404) return undefined;
    return { ref, reason: `the inventory cannot be deleted: ${toReason(answer)}` };
  } catch (error) {
    return toFailure(ref, error);
  }
}

async function put(cluster: Cluster, ref: InventoryRef, body: KubeObject): Promise<Failure | undefined> {
  try {
    const answer = await cluster.send({
      method: "PATCH",
      path: objectPath(configMaps, ref, { fieldManager, force: "true" }),
      contentType: "application/apply-patch+yaml",
      body,
    });
    if (answer.status < 300) return undefined;
    return { ref, reason: `the inventory cannot be written: ${toReason(answer)}` };
  } catch (error) {
    return toFailure(ref, error);
  }
}

/** What we write of it. */
function toFormer({ apiVersion, kind, metadata, data }: KubeObject): KubeObject {
  const kept = emptyJsonObject();
  for (const name of ["name", "namespace", "labels", "annotations"]) {
    const value = metadata[name];
    if (value !== undefined) kept[name] = value;
  }
  return { apiVersion, kind, metadata: kept, ...(data === undefined ? {} : { data }) };
}

function toFailure(ref: InventoryRef, error: unknown): Failure {
  if (!(error instanceof PortError)) throw error;
  return { ref, reason: `the inventory cannot be written: ${error.message}` };
}
