// A StatefulSet whose template was put right × its pods → those of the former template for which its controller
// would wait without end: in its order it replaces a pod only when all are ready.
import type { KubeObject } from "../kube/object-ref.ts";
import { textAt, valueAt } from "../kube/pod-template.ts";
import type { Pod } from "../kube/pods.ts";
import { toDoom } from "./doom.ts";

/** `madeSince`: what was made since then and is not ready is of a run that failed, and is not waited for. */
export function findStuck(statefulSet: KubeObject, pods: readonly Pod[], madeSince: number): readonly Pod[] {
  const at = (...path: readonly string[]) => valueAt(statefulSet, ["spec", ...path]);
  if (statefulSet.kind !== "StatefulSet" || at("podManagementPolicy") === "Parallel") return [];
  if (at("updateStrategy", "type") === "OnDelete") return [];
  const newest = textAt(statefulSet, ["status", "updateRevision"]);
  const first = Number(at("updateStrategy", "rollingUpdate", "partition") ?? 0);
  return pods.filter((pod) => {
    if (pod.isDeleted || pod.isReady || newest === undefined || pod.revision === newest) return false;
    const isKept = Number(/\d+$/.exec(pod.name)?.[0] ?? 0) < first;
    return !isKept && (pod.created >= madeSince || toDoom(pod) !== undefined);
  });
}
