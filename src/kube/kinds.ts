// What Kubernetes itself knows about a kind: its scope, the group that it belongs to today, the versions
// that a minor serves. Kinds of custom resources are unknown here.
import { generatedKinds, type GeneratedKind, movedKinds, oldestMinor } from "./kinds.generated.ts";
import { type ObjectRef, parseApiVersion } from "./object-ref.ts";
import { compareMinors } from "./version.ts";

export type Scope = "namespaced" | "cluster";

/** Undefined for a kind that no minor of Kubernetes knows. Source: paths of the OpenAPI documents. */
export function scopeOf(group: string, kind: string): Scope | undefined {
  const known = find(group, kind) ?? find(canonicalGroupOf(group, kind), kind);
  if (known === undefined) return undefined;
  return known.namespaced ? "namespaced" : "cluster";
}

/** Today's group of a kind that moved (DaemonSet: extensions → apps), else the group itself. */
export function canonicalGroupOf(group: string, kind: string): string {
  const key = `${group}/${kind}`;
  return Object.hasOwn(movedKinds, key) ? (movedKinds[key] ?? group) : group;
}

/**
 * The key under which an object is the same one across API versions and moves between groups:
 * `apps/DaemonSet/kube-system/flannel`; cluster-scoped kinds without their namespace: `…/ClusterRole//x`.
 */
export function objectKey(ref: ObjectRef): string {
  const group = canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind);
  const namespace = scopeOf(group, ref.kind) === "cluster" ? "" : (ref.namespace ?? "");
  return `${group}/${ref.kind}/${namespace}/${ref.name}`;
}

/** True for a group that Kubernetes serves or once served; the group of custom resources is unknown. */
export function isKnownGroup(group: string): boolean {
  return Object.hasOwn(generatedKinds, group);
}

/** Kinds of a group that Kubernetes serves or once served, sorted. */
export function kindsOf(group: string): readonly string[] {
  return Object.hasOwn(generatedKinds, group) ? Object.keys(generatedKinds[group] ?? {}) : [];
}

/** Groups that serve or served `kind`, sorted; the core group is the empty one. */
export function groupsOf(kind: string): readonly string[] {
  return Object.keys(generatedKinds).filter((group) => find(group, kind) !== undefined);
}

/** Every kind that any group serves or served. */
export function allKinds(): readonly string[] {
  return [...new Set(Object.values(generatedKinds).flatMap((kinds) => Object.keys(kinds)))];
}

/**
 * API versions that serve the kind in `minor`, best one first: `apps/v1`, `v1`. Minors beyond the
 * oldest and the newest one that the table knows are taken to serve the same as these.
 */
export function servedApiVersions(group: string, kind: string, minor: string): readonly string[] {
  const served = find(group, kind)?.served ?? {};
  return Object.keys(served).flatMap((version) => {
    const [first, last] = served[version] ?? [minor];
    const isServed =
      (first === oldestMinor || compareMinors(first, minor) <= 0) &&
      (last === undefined || compareMinors(minor, last) <= 0);
    return isServed ? [group === "" ? version : `${group}/${version}`] : [];
  });
}

function find(group: string, kind: string): GeneratedKind | undefined {
  if (!Object.hasOwn(generatedKinds, group)) return undefined;
  const kinds = generatedKinds[group] ?? {};
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}
