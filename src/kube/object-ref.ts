// How a Kubernetes object is named: as written, and by the key under which it is the same object
// across versions and API groups.
import type { Json, JsonObject } from "./json.ts";

export interface ObjectRef {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** An object that has at least `apiVersion`, `kind` and `metadata.name`. */
export interface KubeObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: JsonObject;
}

export interface GroupVersion {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
}

export function parseApiVersion(apiVersion: string): GroupVersion {
  const slash = apiVersion.lastIndexOf("/");
  return { group: slash < 0 ? "" : apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** `DaemonSet kube-system/kube-flannel-ds`, `ClusterRole flannel`. */
export function formatRef(ref: ObjectRef): string {
  return `${ref.kind} ${ref.namespace === undefined ? "" : `${ref.namespace}/`}${ref.name}`;
}

export function refOf(object: KubeObject): ObjectRef {
  const namespace = text(object.metadata["namespace"]);
  const name = text(object.metadata["name"]) ?? "";
  const { apiVersion, kind } = object;
  return namespace === undefined ? { apiVersion, kind, name } : { apiVersion, kind, namespace, name };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
