// What is to be done → in which order: what others need comes first, and goes last.
import type { LiveChange, Rollout } from "../diff/live-change.ts";
import { canonicalGroupOf } from "../kube/kinds.ts";
import { type ObjectRef, parseApiVersion } from "../kube/object-ref.ts";

/** Changes that do not need each other; a wave begins when the one before it is done and usable. */
export interface Wave {
  readonly wave:
    | "namespaces"
    | "definitions"
    | "accounts"
    | "settings"
    | "custom"
    | "workloads"
    | "deletions";
  readonly changes: readonly LiveChange[];
}

const order = ["namespaces", "definitions", "accounts", "settings", "custom", "workloads"] as const;

const waves: Readonly<Record<string, (typeof order)[number]>> = {
  "/Namespace": "namespaces",
  "apiextensions.k8s.io/CustomResourceDefinition": "definitions",
  "/ServiceAccount": "accounts",
  "/ConfigMap": "settings",
  "/Secret": "settings",
  "/Service": "settings",
  "/LimitRange": "settings",
  "/ResourceQuota": "settings",
  "/PersistentVolume": "settings",
  "/PersistentVolumeClaim": "settings",
  "/Pod": "workloads",
  "/ReplicationController": "workloads",
  "scheduling.k8s.io/PriorityClass": "namespaces",
  "storage.k8s.io/StorageClass": "settings",
};
const groupWaves: Readonly<Record<string, (typeof order)[number]>> = {
  "rbac.authorization.k8s.io": "accounts",
  apps: "workloads",
  batch: "workloads",
  policy: "settings",
  "networking.k8s.io": "settings",
  autoscaling: "workloads",
  // Webhooks and aggregated APIs need what serves them.
  "admissionregistration.k8s.io": "workloads",
  "apiregistration.k8s.io": "workloads",
};

/** Only what is written, restarted or deleted; waves without changes are left out. */
export function toWaves(changes: readonly LiveChange[]): readonly Wave[] {
  const written = changes.filter(({ action }) => isWritten(action));
  const applied = order.map((wave) => ({
    wave,
    changes: written.filter(({ ref }) => waveOf(ref) === wave),
  }));
  const deletions = changes.filter(({ action }) => action === "delete");
  const reversed = order.toReversed().map((wave) => ({
    wave: "deletions" as const,
    changes: deletions.filter(({ ref }) => waveOf(ref) === wave),
  }));
  return [...applied, ...reversed].filter((each) => each.changes.length > 0);
}

/** How we replace the pods of a DaemonSet; undefined for what Kubernetes does by itself. */
export function rolloutOf(change: LiveChange): Rollout | undefined {
  return change.action === "update" || change.action === "restart" ? change.rollout : undefined;
}

/** The nodes on which we do. */
export function nodesOf(change: LiveChange): readonly string[] {
  const { canaries = [], rest = [] } = rolloutOf(change) ?? {};
  return [...canaries, ...rest].map(({ node }) => node);
}

function isWritten(action: LiveChange["action"]): boolean {
  return ["create", "update", "adopt", "recreate", "restart"].includes(action);
}

/** Its place in the order in which objects are applied. */
export function rankOf(ref: ObjectRef): number {
  return order.indexOf(waveOf(ref));
}

function waveOf(ref: ObjectRef): (typeof order)[number] {
  const group = canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind);
  const key = `${group}/${ref.kind}`;
  if (Object.hasOwn(waves, key)) return waves[key] ?? "custom";
  return Object.hasOwn(groupWaves, group) ? (groupWaves[group] ?? "custom") : "custom";
}
