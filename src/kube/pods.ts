// A workload's selector → the query that lists its pods; a pod's object → what a rollout looks at.
import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import type { KubeObject } from "./object-ref.ts";
import type { Resource } from "./api-path.ts";
import { valueAt } from "./pod-template.ts";
import type { RolledNode } from "./roll-order.ts";

export const podResource: Resource = { apiVersion: "v1", kind: "Pod", plural: "pods", namespaced: true };
export const nodeResource: Resource = { apiVersion: "v1", kind: "Node", plural: "nodes", namespaced: false };
export const revisionResource: Resource = {
  apiVersion: "apps/v1",
  kind: "ControllerRevision",
  plural: "controllerrevisions",
  namespaced: true,
};

export const replicaSetResource: Resource = {
  apiVersion: "apps/v1",
  kind: "ReplicaSet",
  plural: "replicasets",
  namespaced: true,
};

export interface Pod {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  /** Where it runs, or will. */
  readonly node?: string;
  /** Of the DaemonSet, StatefulSet or Deployment that it was made of. */
  readonly revision?: string;
  /** Milliseconds since 1970, by the server's clock, in whole seconds. */
  readonly created: number;
  readonly isReady: boolean;
  readonly isDeleted: boolean;
  /** Of all its containers together. */
  readonly restarts: number;
  readonly object: JsonObject;
}

/** `app=flannel,tier in (a,b)`; empty when the workload has no selector. */
export function toLabelSelector(workload: KubeObject): string {
  const selector = valueAt(workload, ["spec", "selector"]);
  if (!isJsonObject(selector)) return "";
  const labels = isJsonObject(selector["matchLabels"]) ? Object.entries(selector["matchLabels"]) : [];
  return [
    ...labels.map(([label, value]) => `${label}=${textOf(value) ?? ""}`),
    ...listOf(selector["matchExpressions"]).map((expression) => {
      const key = textOf(expression["key"]) ?? "";
      const values = textsOf(expression["values"]).join(",");
      switch (textOf(expression["operator"]) ?? "") {
        case "In":
          return `${key} in (${values})`;
        case "NotIn":
          return `${key} notin (${values})`;
        case "DoesNotExist":
          return `!${key}`;
        default:
          return key;
      }
    }),
  ].join(",");
}

/** Whether that workload made the pod: a selector may hold for others' pods, too. */
export function isPodOf({ object }: Pod, workload: KubeObject): boolean {
  const { uid, name } = workload.metadata;
  return listOf(valueAt(object, ["metadata", "ownerReferences"])).some((owner) => {
    if (owner["controller"] !== true) return false;
    if (workload.kind !== "Deployment") return owner["uid"] === uid;
    // Between a Deployment and its pods stands a ReplicaSet, named after both.
    const hash = textOf(valueAt(object, ["metadata", "labels", "pod-template-hash"]));
    return owner["kind"] === "ReplicaSet" && owner["name"] === `${textOf(name) ?? ""}-${hash ?? ""}`;
  });
}

export function toPod(object: JsonObject): Pod {
  const at = (...path: string[]): string | undefined => textOf(valueAt(object, path));
  const node = at("spec", "nodeName") ?? toPinnedNode(object);
  const revision = revisionOf(object);
  return {
    name: at("metadata", "name") ?? "",
    namespace: at("metadata", "namespace") ?? "",
    uid: at("metadata", "uid") ?? "",
    ...(node === undefined ? {} : { node }),
    ...(revision === undefined ? {} : { revision }),
    created: Date.parse(at("metadata", "creationTimestamp") ?? "") || 0,
    isReady: conditionOf(object, "Ready")?.["status"] === "True",
    isDeleted: at("metadata", "deletionTimestamp") !== undefined,
    restarts: containerStatusesOf(object).reduce(
      (sum, status) => sum + (Number(status["restartCount"] ?? 0) || 0),
      0,
    ),
    object,
  };
}

/** ControllerRevisions or ReplicaSets → the hash of this one's newest, as it stands in the labels of its pods. */
export function toNewestRevision(
  revisions: readonly JsonObject[],
  { metadata }: KubeObject,
): string | undefined {
  const [newest] = revisions
    .filter((each) =>
      listOf(valueAt(each, ["metadata", "ownerReferences"])).some(({ uid }) => uid === metadata["uid"]),
    )
    .toSorted((a, b) => numberOf(b) - numberOf(a));
  return newest === undefined ? undefined : revisionOf(newest);
}

function numberOf(revision: JsonObject): number {
  const path = ["metadata", "annotations", "deployment.kubernetes.io/revision"];
  return Number(revision["revision"] ?? valueAt(revision, path) ?? 0);
}

function revisionOf(object: JsonObject): string | undefined {
  const labels = ["controller-revision-hash", "pod-template-hash"];
  return labels.map((label) => textOf(valueAt(object, ["metadata", "labels", label]))).find(Boolean);
}

export function archOfNode(node: Json | undefined): string | undefined {
  const label = textOf(valueAt(node, ["metadata", "labels", "kubernetes.io/arch"]));
  return label ?? textOf(valueAt(node, ["status", "nodeInfo", "architecture"]));
}

/** For rolling its agents; `node` is undefined where it is gone, or may not be read. */
export function toRolledNode(name: string, node: Json | undefined): RolledNode {
  const arch = archOfNode(node);
  return {
    node: name,
    ...(arch === undefined ? {} : { arch }),
    ...(node !== undefined && isSilent(node) ? { isSilent: true } : {}),
  };
}

/** Its kubelet has not been heard of for a while. */
export function isSilent(node: Json): boolean {
  return conditionOf(node, "Ready")?.["status"] === "Unknown";
}

/** Of init containers first, in the order in which they start. */
export function containerStatusesOf(pod: JsonObject): readonly JsonObject[] {
  return ["initContainerStatuses", "containerStatuses"].flatMap((list) =>
    listOf(valueAt(pod, ["status", list])),
  );
}

export function conditionOf(object: Json, name: string): JsonObject | undefined {
  return listOf(valueAt(object, ["status", "conditions"])).find((each) => each["type"] === name);
}

/** DaemonSet pods that are not scheduled yet are pinned to their node by an affinity. */
function toPinnedNode(pod: JsonObject): string | undefined {
  const terms = valueAt(pod, [
    "spec",
    "affinity",
    "nodeAffinity",
    "requiredDuringSchedulingIgnoredDuringExecution",
    "nodeSelectorTerms",
  ]);
  for (const term of listOf(terms)) {
    for (const field of listOf(term["matchFields"])) {
      if (field["key"] === "metadata.name" && Array.isArray(field["values"]))
        return textOf(field["values"][0]);
    }
  }
  return undefined;
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly Json[]).flatMap((each) => textOf(each) ?? []) : [];
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
