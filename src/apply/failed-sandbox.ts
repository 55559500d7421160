// A pod that does not start × the events about it → whether its kubelet fails again and again to make what comes
// before all containers: the sandbox, with the pod's network in it.
import { listPath } from "../kube/api-path.ts";
import { isJsonObject, type Json } from "../kube/json.ts";
import type { Pod } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import { eventResource } from "./reasons.ts";

/** The kubelet tries every few seconds; right after an agent has started, once in vain is no sign. */
const fewest = 3;
const wanted = "FailedCreatePodSandBox";

/** False while it may still succeed, and where events may not be listed: then time will tell. */
export async function hasNoSandbox(cluster: Cluster, { namespace, uid }: Pod): Promise<boolean> {
  const query = { fieldSelector: `involvedObject.uid=${uid},reason=${wanted}`, limit: "100" };
  const { status, body } = await cluster.send({
    method: "GET",
    path: listPath(eventResource, namespace, query),
  });
  const events = status === 200 && isJsonObject(body) ? body["items"] : undefined;
  if (!Array.isArray(events)) return false;
  const failures = (events as readonly Json[]).reduce<number>((sum, event) => {
    if (!isJsonObject(event) || event["reason"] !== wanted) return sum;
    return sum + Math.max(1, Number(event["count"] ?? 1) || 1);
  }, 0);
  return failures >= fewest;
}
