// Writes the inventory down: before the first write with everything that may become ours and the mark of the
// run, after the last one with what is ours, and after a rollback as it was.
import { type Resource, objectPath } from "../kube/api-path.ts";
import { emptyJsonObject, isJsonObject } from "../kube/json.ts";
import type { KubeObject, ObjectRef } from "../kube/object-ref.ts";
import { fieldManager, type InventoryRef } from "../kube/ownership.ts";
import { formatRunMark, type RunMark } from "../kube/undo-record.ts";
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

/** The inventory is not known to be as it should be. */
export interface Unrecorded extends Failure {
  /** No answer came: the server may have written it all the same. */
  readonly mayBeWritten: boolean;
}

/**
 * With the mark of a run that goes on: what was before, and all that may become ours. With one that ended, or
 * without: what was reached. Undefined when it is written down.
 */
export function recordInventory(
  cluster: Cluster,
  inventory: InventoryChange,
  run: RunMark | undefined,
): Promise<Unrecorded | undefined> {
  const { ref, id, version, state, stateBefore } = inventory;
  // A run that is cut must not look as if its commit had been reached.
  const isOver = run === undefined || run.phase === "ended";
  const commit = isOver ? inventory.commit : inventory.commitBefore;
  const recorded = isOver ? state : stateBefore;
  const object = toInventoryObject({
    ref,
    id,
    version,
    ...(commit === undefined ? {} : { commit }),
    ...(recorded === undefined ? {} : { state: recorded }),
    ...(run === undefined ? {} : { run }),
    members: isOver ? inventory.membersAfter : inventory.membersDuring,
    sent: isOver ? inventory.sentAfter : inventory.sentBefore,
  });
  return put(cluster, ref, object);
}

/** As it was before a run, with the mark of that run if it is not quite over. */
export function restoreInventory(
  cluster: Cluster,
  ref: InventoryRef,
  before: KubeObject,
  run: RunMark | undefined,
): Promise<Failure | undefined> {
  return put(cluster, ref, toFormer(before, run));
}

export async function deleteInventory(cluster: Cluster, ref: InventoryRef): Promise<Failure | undefined> {
  try {
    const answer = await cluster.send({ method: "DELETE", path: objectPath(configMaps, ref) });
    if (answer.status < 300 || answer.status === 404) return undefined;
    return { ref, reason: `the inventory cannot be deleted: ${toReason(answer)}` };
  } catch (error) {
    return toFailure(ref, error);
  }
}

/** Undefined when there is none. Throws PortError when it cannot be read. */
export async function readInventory(cluster: Cluster, ref: InventoryRef): Promise<KubeObject | undefined> {
  const answer = await cluster.send({ method: "GET", path: objectPath(configMaps, ref) });
  if (answer.status === 404) return undefined;
  if (answer.status < 300) return answer.body as KubeObject;
  throw new PortError("cluster", `the inventory cannot be read: ${toReason(answer)}`, {
    cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
  });
}

async function put(cluster: Cluster, ref: InventoryRef, body: KubeObject): Promise<Unrecorded | undefined> {
  try {
    const answer = await cluster.send({
      method: "PATCH",
      path: objectPath(configMaps, ref, { fieldManager, force: "true" }),
      contentType: "application/apply-patch+yaml",
      body,
    });
    if (answer.status < 300) return undefined;
    return { ref, reason: `the inventory cannot be written: ${toReason(answer)}`, mayBeWritten: false };
  } catch (error) {
    return toFailure(ref, error);
  }
}

/** What we write of it; the mark of an earlier run does not come back. */
function toFormer({ apiVersion, kind, metadata, data }: KubeObject, run: RunMark | undefined): KubeObject {
  const kept = emptyJsonObject();
  for (const name of ["name", "namespace", "labels", "annotations"]) {
    const value = metadata[name];
    if (value !== undefined) kept[name] = value;
  }
  const { run: _, ...content } = isJsonObject(data) ? data : emptyJsonObject();
  const marked = run === undefined ? content : { ...content, run: formatRunMark(run) };
  return { apiVersion, kind, metadata: kept, data: Object.assign(emptyJsonObject(), marked) };
}

function toFailure(ref: InventoryRef, error: unknown): Unrecorded {
  if (!(error instanceof PortError)) throw error;
  return { ref, reason: `the inventory cannot be written: ${error.message}`, mayBeWritten: true };
}
