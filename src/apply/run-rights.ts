// What a run does besides writing the objects of its plan → the rights that it takes: the inventory, the
// record to go back by, the Lease, pods that are replaced, and those of a probe.
import type { LiveChange } from "../diff/live-change.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import { undoName } from "../kube/undo-record.ts";
import { rolloutOf } from "./steps.ts";
import type { Target } from "./write.ts";

/** To do that with all of these names, or with any name. */
export interface Right {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly namespace?: string;
  /** None: whatever the name. */
  readonly names: ReadonlySet<string>;
}

export interface RunRightsRequest {
  readonly changes: readonly LiveChange[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly inventory: InventoryRef;
  /** Nothing of this inventory stands there yet. */
  readonly isFirst: boolean;
  readonly probes: boolean;
}

export function toRunRights({
  changes,
  targets,
  inventory,
  isFirst,
  probes,
}: RunRightsRequest): readonly Right[] {
  const { namespace, name } = inventory;
  const record = (["a", "b"] as const).map((slot) => undoName(name, slot, 1));
  const hasSecrets = changes.some(({ key, action }) => {
    const isTouched = action !== "unchanged" && action !== "keep";
    return isTouched && targets.get(key)?.resource.kind === "Secret";
  });
  const own = (resource: string, names: readonly string[], verbs: readonly string[], group = "") =>
    verbs.map((verb) => ({ verb, group, resource, namespace, names: new Set(names) }));
  const any = (resource: string, verbs: readonly string[]) => own(resource, [], verbs);
  return [
    ...own("configmaps", [name, ...record], ["patch"]),
    ...own("configmaps", record, ["delete"]),
    ...any("configmaps", ["create"]),
    ...(hasSecrets ? [...own("secrets", record, ["patch", "delete"]), ...any("secrets", ["create"])] : []),
    ...own("leases", [name], ["get", "update"], leases),
    ...(isFirst ? own("leases", [], ["create"], leases) : []),
    ...changes.flatMap((change) => toPodRights(change)),
    ...(probes ? [...any("pods", ["create", "list", "delete"]), toNodeRight("list")] : []),
  ];
}

const leases = "coordination.k8s.io";

/** For what is replaced by us, not by Kubernetes. */
function toPodRights(change: LiveChange): readonly Right[] {
  const { kind, namespace } = change.ref;
  const isRestarted =
    change.action === "restart" || (change.action === "update" && (change.causes ?? []).length > 0);
  if (!isRestarted && rolloutOf(change) === undefined) return [];
  const isDaemonSet = kind === "DaemonSet";
  const verbs = isDaemonSet ? ["list", "delete"] : ["list", "get", "delete"];
  const place = { ...(namespace === undefined ? {} : { namespace }), names: new Set<string>() };
  const pods = verbs.map((verb) => Object.assign({ verb, group: "", resource: "pods" }, place));
  if (!isDaemonSet) return pods;
  const revisions = { verb: "list", group: "apps", resource: "controllerrevisions", ...place };
  return [...pods, revisions, toNodeRight("get")];
}

function toNodeRight(verb: string): Right {
  return { verb, group: "", resource: "nodes", names: new Set() };
}
