// Pods that will not become ready by themselves → that waiting is useless. Only pods of what stands there now
// tell: while a workload is mended or put back, its former pods go on failing until their turn comes.
import { isJsonObject, type Json } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { containerStatusesOf, type Pod } from "../kube/pods.ts";
import { type Cluster, PortError } from "../ports.ts";
import { readNewestRevision } from "./cluster-pods.ts";
import { isSeen } from "./workload-progress.ts";

/** What a registry says that will not be other in a minute. */
const hopeless = /not found|manifest unknown|no match(?:ing)? (?:for platform|manifest)|denied|unauthorized/i;
/** A container that has crashed that often on its way up has no reason to stop. */
const crashes = 2;

/** Why waiting for the pod is useless; undefined while it may still become ready. */
export function toDoom({ object, restarts }: Pod): string | undefined {
  for (const status of containerStatusesOf(object)) {
    // Between two tries the kubelet shows for a long time only how the last one ended.
    const ended = valueAt(status, ["state", "terminated"]);
    const own = Number(status["restartCount"] ?? 0);
    if (isJsonObject(ended) && ended["exitCode"] !== 0 && own >= crashes)
      return `${textOf(status["name"])}: exit code ${Number(ended["exitCode"])}, again after ${own} restarts`;
    const waiting = valueAt(status, ["state", "waiting"]);
    if (!isJsonObject(waiting)) continue;
    const [reason, message] = [textOf(waiting["reason"]), textOf(waiting["message"])];
    const isImage = reason === "ErrImagePull" || reason === "ImagePullBackOff";
    if (
      reason === "InvalidImageName" ||
      reason === "ErrImageNeverPull" ||
      (isImage && hopeless.test(message)) ||
      (reason === "CrashLoopBackOff" && restarts >= crashes)
    )
      return `${textOf(status["name"])}: ${reason}`;
  }
  return undefined;
}

/** Undefined as well when revisions may not be read: then time will tell. */
export async function findDoom(
  cluster: Cluster,
  workload: KubeObject,
  pods: readonly Pod[],
): Promise<string | undefined> {
  const doomed = pods.filter((pod) => !pod.isDeleted && toDoom(pod) !== undefined);
  if (doomed.length === 0 || !isSeen(workload)) return undefined;
  try {
    const newest = workload.kind === "Job" ? undefined : await readNewestRevision(cluster, workload);
    return doomed.filter(({ revision }) => revision === newest).map(toDoom)[0];
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return undefined;
  }
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
