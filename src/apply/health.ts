// Whether an agent that was just replaced is well: Ready, and for a moment without a restart; and what its
// node says about the network. A finished rollout alone proves neither.
import { objectPath } from "../kube/api-path.ts";
import type { JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { conditionOf, nodeResource, type Pod } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import type { Waiting } from "./await-rollouts.ts";
import { listPodsOf } from "./cluster-pods.ts";
import { toDoom } from "./doom.ts";
import { endOfOne, poll } from "./patience.ts";

/** How long an agent must run on without a restart: most that fail do so at once. */
const calm = { canary: 5000, other: 2000, restarted: 30_000 };

/** Undefined when the pod that replaces `former` on the node is well; otherwise why not, in words. */
export async function awaitHealthy(
  { cluster, patience }: Waiting,
  workload: KubeObject,
  node: string,
  former: Pod,
  isCanary: boolean,
): Promise<string | undefined> {
  const minimumMs = Number(valueAt(workload, ["spec", "minReadySeconds"]) ?? 0) * 1000;
  let calmed: { readonly uid: string; readonly restarts: number; readonly since: number } | undefined;
  let state = "was not replaced in time";
  const verdict = await poll(endOfOne(patience), async () => {
    const pods = (await listPodsOf(cluster, workload)).filter((pod) => pod.node === node);
    const pod = pods.find(({ uid, isDeleted }) => uid !== former.uid && !isDeleted);
    if (pod === undefined) {
      calmed = undefined;
      const isThere = pods.some(({ uid }) => uid === former.uid);
      state = isThere ? "does not go in time" : "was not replaced in time";
      // A node that is gone needs no agent.
      return !isThere && (await isGone(cluster, node)) ? { ok: true } : undefined;
    }
    const ready =
      pod.restarts > 0 ? `restarts again and again (${pod.restarts} times)` : "was not Ready long enough";
    state = pod.isReady ? ready : "does not become Ready in time";
    const doom = toDoom(pod);
    if (doom !== undefined) return { ok: false, why: `does not start: ${doom}` };
    if (!pod.isReady) {
      calmed = undefined;
      return undefined;
    }
    if (calmed?.uid !== pod.uid || calmed.restarts !== pod.restarts)
      calmed = { uid: pod.uid, restarts: pod.restarts, since: performance.now() };
    const usual = pod.restarts > 0 ? calm.restarted : isCanary ? calm.canary : calm.other;
    const wanted = patience.limits.calmMs ?? usual;
    return performance.now() - calmed.since >= Math.max(wanted, minimumMs) ? { ok: true } : undefined;
  });
  if (verdict?.ok === true) return undefined;
  return verdict?.why ?? state;
}

/** The CNI says so itself; nodes where none does have no such condition. */
export function isNetworkDown(node: JsonObject): boolean {
  return conditionOf(node, "NetworkUnavailable")?.["status"] === "True";
}

/** What may not be read counts as there. */
async function isGone(cluster: Cluster, name: string): Promise<boolean> {
  const path = objectPath(nodeResource, { ...nodeResource, name });
  return (await cluster.send({ method: "GET", path })).status === 404;
}
