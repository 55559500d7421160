// The pods of a workload as they are now, and their nodes.
import { listPath, objectPath } from "../kube/api-path.ts";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { formatRef, type KubeObject, refOf } from "../kube/object-ref.ts";
import {
  isPodOf,
  nodeResource,
  type Pod,
  podResource,
  replicaSetResource,
  revisionResource,
  toLabelSelector,
  toNewestRevision,
  toPod,
} from "../kube/pods.ts";
import { textAt } from "../kube/pod-template.ts";
import { type Cluster, type ClusterAnswer, PortError } from "../ports.ts";

/** Throws PortError when they may not be listed. */
export async function listPodsOf(cluster: Cluster, workload: KubeObject): Promise<readonly Pod[]> {
  const ref = refOf(workload);
  const labelSelector = toLabelSelector(workload);
  const path = listPath(podResource, ref.namespace, { labelSelector });
  const items = itemsOf(await cluster.send({ method: "GET", path }), `the pods of ${formatRef(ref)}`);
  return items.map(toPod).filter((pod) => isPodOf(pod, workload));
}

/**
 * The revision that a DaemonSet's, Deployment's or StatefulSet's pods are made of by now, once its controller
 * has seen it. Throws PortError when that may not be read.
 */
export async function readNewestRevision(
  cluster: Cluster,
  workload: KubeObject,
): Promise<string | undefined> {
  if (workload.kind === "StatefulSet") return textAt(workload, ["status", "updateRevision"]);
  const resource = workload.kind === "Deployment" ? replicaSetResource : revisionResource;
  const labelSelector = toLabelSelector(workload);
  const ref = refOf(workload);
  const path = listPath(resource, ref.namespace, { labelSelector });
  const items = itemsOf(
    await cluster.send({ method: "GET", path }),
    `the ${resource.plural} of ${formatRef(ref)}`,
  );
  return toNewestRevision(items, workload);
}

/** Undefined when it is gone; throws PortError when it may not be read. */
export async function readPod(
  cluster: Cluster,
  pod: { readonly namespace: string; readonly name: string },
): Promise<Pod | undefined> {
  const path = objectPath(podResource, { ...podResource, ...pod });
  const { status, body } = await cluster.send({ method: "GET", path });
  if (status === 404) return undefined;
  if (status === 200 && isJsonObject(body)) return toPod(body);
  throw refused(`the Pod ${pod.namespace}/${pod.name}`, status, body);
}

/** Deletes that very pod: another one of its name has another UID. Gone already is fine. */
export async function deletePod(cluster: Cluster, { namespace, name, uid }: Pod): Promise<void> {
  const { status, body } = await cluster.send({
    method: "DELETE",
    path: objectPath(podResource, { ...podResource, namespace, name }),
    body: { apiVersion: "v1", kind: "DeleteOptions", preconditions: { uid } },
  });
  if (status < 300 || status === 404 || status === 409) return;
  throw refused(`deletion of Pod ${namespace}/${name}`, status, body);
}

/** Undefined when there is none of that name, or it may not be read. */
export async function readNode(cluster: Cluster, name: string): Promise<JsonObject | undefined> {
  const path = objectPath(nodeResource, { ...nodeResource, name });
  const { status, body } = await cluster.send({ method: "GET", path });
  return status === 200 && isJsonObject(body) ? body : undefined;
}

export function itemsOf({ status, body }: ClusterAnswer, what: string): readonly JsonObject[] {
  const items = isJsonObject(body) ? body["items"] : undefined;
  if (status !== 200) throw refused(what, status, body);
  return Array.isArray(items) ? (items as readonly Json[]).filter(isJsonObject) : [];
}

function refused(what: string, status: number, body: Json): PortError {
  const message = isJsonObject(body) && typeof body["message"] === "string" ? body["message"] : "";
  return new PortError("cluster", `the API server refuses ${what} (${status}): ${message}`, {
    cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
  });
}
