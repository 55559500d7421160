// A DaemonSet that is not finished → whether only nodes are missing whose kubelets do not answer: they make up
// for it when they are back, and nobody can say when.
import type { KubeObject } from "../kube/object-ref.ts";
import { isSilent, type Pod } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import { readNode } from "./cluster-pods.ts";
import { countMissing } from "./workload-progress.ts";

/** Their names; none when there is something else to wait for. `pods`: its own. */
export async function findSilent(
  cluster: Cluster,
  daemonSet: KubeObject,
  pods: readonly Pod[],
): Promise<readonly string[]> {
  const missing = countMissing(daemonSet);
  const waits = pods.flatMap(({ node, isReady, isDeleted }) =>
    node !== undefined && (isDeleted || !isReady) ? [node] : [],
  );
  const nodes = [...new Set(waits)];
  const silent: string[] = [];
  for (const [at, name] of nodes.entries()) {
    // However many of the others are silent, it is not enough.
    if (silent.length + nodes.length - at < missing) return [];
    const node = await readNode(cluster, name);
    if (node !== undefined && isSilent(node)) silent.push(name);
  }
  return silent.length >= missing ? silent : [];
}
