// Where an API server keeps the objects of a kind: `/apis/apps/v1/namespaces/kube-system/daemonsets/x`.
import { type ObjectRef, parseApiVersion } from "./object-ref.ts";

/** A kind as a server serves it under one API version. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  /** Its name in paths and RBAC rules: `daemonsets`. */
  readonly plural: string;
  readonly namespaced: boolean;
}

/** Query values are encoded; those without a value are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** All objects of a kind, in one namespace or in all. */
export function listPath(resource: Resource, namespace?: string, query: Query = {}): string {
  const { group, version } = parseApiVersion(resource.apiVersion);
  const root = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
  const within =
    resource.namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : "";
  return `${root}${within}/${resource.plural}${formatQuery(query)}`;
}

export function objectPath(resource: Resource, { namespace, name }: ObjectRef, query: Query = {}): string {
  return `${listPath(resource, namespace)}/${encodeURIComponent(name)}${formatQuery(query)}`;
}

function formatQuery(query: Query): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
