// The pods of probes, by their labels → deleted.
import { listPath } from "../kube/api-path.ts";
import { type Pod, podResource, toPod } from "../kube/pods.ts";
import { type Cluster, PortError } from "../ports.ts";
import type { Waiting } from "./await-rollouts.ts";
import { deletePod, itemsOf } from "./cluster-pods.ts";

/** Throws PortError when they may not be listed. */
export async function listProbePods(
  cluster: Cluster,
  namespace: string,
  labelSelector: string,
): Promise<readonly Pod[]> {
  const path = listPath(podResource, namespace, { labelSelector });
  return itemsOf(await cluster.send({ method: "GET", path }), "the pods of a probe").map(toPod);
}

/** Never throws what the server refuses: the pods end by themselves, and the next probe deletes them. */
export async function removeProbePods(
  { cluster, log }: Waiting,
  namespace: string,
  labelSelector: string,
): Promise<void> {
  try {
    const pods = await listProbePods(cluster, namespace, labelSelector);
    await Promise.all(pods.map((pod) => deletePod(cluster, pod)));
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    log.progress(`pods of the probe are left behind in ${namespace}: ${error.message}`);
  }
}
