// What changes in ConfigMaps and Secrets → why the pods of a workload must start again, though its own
// manifest asks for nothing new; and whether Kubernetes replaces pods when a template changes.
import { isJsonObject, type Json, jsonEquals, type JsonObject } from "../kube/json.ts";
import { objectKey } from "../kube/kinds.ts";
import { type KubeObject, type ObjectRef, parseApiVersion, refOf } from "../kube/object-ref.ts";
import { podTemplatePathOf, valueAt } from "../kube/pod-template.ts";
import type { RestartCause } from "./change-set.ts";
import { readsOf } from "./pod-reads.ts";

export interface ChangedData {
  readonly source: ObjectRef;
  readonly keys: readonly string[];
  readonly isDeleted: boolean;
  readonly wasCut?: true;
}

/** By object key: the ConfigMaps and Secrets whose data differ. */
export function changedData(
  base: ReadonlyMap<string, KubeObject>,
  head: ReadonlyMap<string, KubeObject>,
): ReadonlyMap<string, ChangedData> {
  const changed = new Map<string, ChangedData>();
  for (const key of new Set([...base.keys(), ...head.keys()])) {
    const [from, to] = [base.get(key), head.get(key)];
    const object = to ?? from;
    if (object === undefined || object.apiVersion !== "v1") continue;
    if (object.kind !== "ConfigMap" && object.kind !== "Secret") continue;
    const keys = differingKeys(from, to);
    if (keys.length > 0) changed.set(key, { source: refOf(object), keys, isDeleted: to === undefined });
  }
  return changed;
}

function differingKeys(base: KubeObject | undefined, head: KubeObject | undefined): readonly string[] {
  const fields = ["data", "binaryData", "stringData"];
  const keys = fields.flatMap((field) => {
    const [from, to] = [mapOf(base?.[field]), mapOf(head?.[field])];
    return [...new Set([...Object.keys(to), ...Object.keys(from)])].filter((key) => {
      const [left, right] = [from[key], to[key]];
      return left === undefined || right === undefined ? left !== right : !jsonEquals(left, right);
    });
  });
  return [...new Set(keys)];
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/**
 * The causes for a workload whose pod template stays as it is. None for what runs to its end (Job,
 * CronJob), for a bare Pod, and for a controller whose pods are only replaced when someone deletes them.
 */
export function decideRestart(
  workload: KubeObject,
  changed: ReadonlyMap<string, ChangedData>,
): readonly RestartCause[] {
  if (changed.size === 0 || !replacesPods(workload)) return [];
  const { apiVersion, kind, namespace, name } = refOf(workload);
  const path = podTemplatePathOf({ apiVersion, kind, name });
  if (path === undefined || namespace === undefined) return [];
  const found = new Map<string, Set<string>>();
  for (const read of readsOf(valueAt(workload, path))) {
    const key = objectKey({ apiVersion: "v1", kind: read.source, namespace, name: read.name });
    const data = changed.get(key);
    // Pods that cannot start without what is deleted run on until they are stopped: not by us.
    if (data === undefined || (data.isDeleted && !read.optional)) continue;
    const keys = data.keys.filter((own) => read.keys === undefined || read.keys.has(own));
    if (keys.length > 0) found.set(key, new Set([...(found.get(key) ?? []), ...keys]));
  }
  return [...found].flatMap(([key, keys]) => {
    const data = changed.get(key);
    return data === undefined
      ? []
      : [
          {
            source: data.source,
            keys: data.keys.filter((own) => keys.has(own)),
            ...(data.wasCut === true ? { wasCut: true as const } : {}),
          },
        ];
  });
}

/** True when a change of the pod template replaces the running pods. */
export function restartsOnUpdate(base: KubeObject, head: KubeObject): boolean {
  const path = podTemplatePathOf(refOf(head));
  if (path === undefined) return false;
  const isPod = path.length === 0;
  // A Pod's own metadata and status restart nothing.
  const [from, to] = isPod ? [base["spec"], head["spec"]] : [valueAt(base, path), valueAt(head, path)];
  if (jsonEquals(from ?? null, to ?? null)) return false;
  return isPod || (replacesPods(head) && !["ReplicaSet", "ReplicationController"].includes(head.kind));
}

function replacesPods({ apiVersion, kind, ...rest }: KubeObject): boolean {
  const spec = mapOf(rest["spec"]);
  const own = mapOf(spec["updateStrategy"])["type"];
  switch (kind) {
    case "DaemonSet":
      return (own ?? (parseApiVersion(apiVersion).group === "extensions" ? "OnDelete" : "")) !== "OnDelete";
    case "StatefulSet":
      return (own ?? (apiVersion === "apps/v1beta1" ? "OnDelete" : "")) !== "OnDelete";
    case "Deployment":
      return spec["paused"] !== true;
    case "ReplicaSet":
    case "ReplicationController":
      return true;
    default:
      return false;
  }
}
