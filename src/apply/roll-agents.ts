// DaemonSets whose pods are old → replaced by us, node by node, never two nodes at once: one canary of each
// architecture first, each healthy before the next. Meanwhile their strategy is OnDelete, so that a roll
// that stops leaves the other nodes untouched.
import type { KubeObject } from "../kube/object-ref.ts";
import { isSilent, type Pod, toRolledNode } from "../kube/pods.ts";
import { type RolledNode, toRollOrder } from "../kube/roll-order.ts";
import type { Cluster } from "../ports.ts";
import { toFailure, type Waiting } from "./await-rollouts.ts";
import { deletePod, readNode } from "./cluster-pods.ts";
import { awaitHealthy, isNetworkDown } from "./health.ts";
import { type Agents, findOld } from "./old-pods.ts";
import { endOfOne, poll } from "./patience.ts";
import type { Failure } from "./result.ts";

interface OldPod {
  readonly agents: Agents;
  readonly workload: KubeObject;
  readonly pod: Pod;
}

/** What more a canary must prove. */
export type Prove = (node: string) => Promise<Failure | undefined>;

/** Stops at the first node that does not become healthy; empty when all are. */
export async function rollAgents(
  waiting: Waiting,
  agents: readonly Agents[],
  prove?: Prove,
): Promise<readonly Failure[]> {
  const found = await Promise.all(agents.map((each) => findOld(waiting, each)));
  const unwell = found.flatMap((each) => (each !== undefined && "failure" in each ? [each.failure] : []));
  if (unwell.length > 0) return unwell;
  const byNode = new Map<string, OldPod[]>();
  for (const [at, each] of agents.entries()) {
    const one = found[at];
    if (one === undefined || "failure" in one) continue;
    const { workload, old } = one;
    for (const pod of old) {
      const node = pod.node ?? "";
      byNode.set(node, [...(byNode.get(node) ?? []), { agents: each, workload, pod }]);
    }
    waiting.replacements?.expect(
      each.ref,
      old.map(({ node }) => node ?? ""),
    );
  }
  const { canaries, rest } = toRollOrder(await toRolledNodes(waiting.cluster, [...byNode.keys()]));
  let done = 0;
  for (const { node, arch } of [...canaries, ...rest]) {
    done += 1;
    const role = done <= canaries.length ? "canary " : "";
    const on = arch === undefined ? "" : ` (${arch})`;
    waiting.log.progress(`node ${done} of ${byNode.size}: ${role}${node}${on}`);
    const failure =
      (await rollNode(waiting, node, byNode.get(node) ?? [], role !== "")) ??
      (role === "" ? undefined : await prove?.(node));
    if (failure === undefined) continue;
    const left = byNode.size - done;
    const untouched = left === 0 ? [] : [`${left} more nodes keep the agents that they have`];
    return [{ ...failure, details: [...(failure.details ?? []), ...untouched] }];
  }
  return [];
}

async function rollNode(
  waiting: Waiting,
  node: string,
  old: readonly OldPod[],
  isCanary: boolean,
): Promise<Failure | undefined> {
  const { cluster, replacements } = waiting;
  const before = await readNode(cluster, node);
  // Nobody there answers: its kubelet will replace the pod when it is back.
  const isDead = before !== undefined && isSilent(before);
  for (const { agents, workload, pod } of old) {
    const lost = waiting.lost();
    if (lost !== undefined) return { ref: agents.ref, reason: lost.message };
    replacements?.begin(agents.ref, node);
    await deletePod(cluster, pod);
    if (isDead) {
      waiting.log.progress(`node ${node} does not answer: its agent is replaced when it is back`);
      continue;
    }
    const health = await awaitHealthy(waiting, workload, node, pod, isCanary);
    if (health === undefined) {
      replacements?.end(agents.ref, node);
      continue;
    }
    const reason = `${isCanary ? "the canary" : "the agent"} on node ${node} ${health}`;
    return toFailure(waiting, agents.ref, reason, workload);
  }
  if (before === undefined || isNetworkDown(before)) return undefined;
  const after = await poll(endOfOne(waiting.patience), async () => {
    const now = await readNode(cluster, node);
    return now !== undefined && isNetworkDown(now) ? undefined : true;
  });
  const [first] = old;
  if (after === true || first === undefined) return undefined;
  const reason = `node ${node} has no network with its new agent: its condition NetworkUnavailable is True`;
  return toFailure(waiting, first.agents.ref, reason, first.workload);
}

async function toRolledNodes(cluster: Cluster, names: readonly string[]): Promise<readonly RolledNode[]> {
  return Promise.all(
    names.map(async (node) => toRolledNode(node, node === "" ? undefined : await readNode(cluster, node))),
  );
}
