// A DaemonSet that was written → which of its pods are old, once its controller has seen what was written. What
// a run before this one has begun to replace must be well first: never two nodes are without their agent.
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { isSilent, type Pod } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import { toFailure, type Waiting } from "./await-rollouts.ts";
import { listPodsOf, readNewestRevision, readNode } from "./cluster-pods.ts";
import { toDoom } from "./doom.ts";
import { endOfOne, poll } from "./patience.ts";
import { readWorkload, type Workload } from "./read-workloads.ts";
import type { Failure } from "./result.ts";

export interface Agents extends Workload {
  /** Pods that were made until then are old whatever their revision: what they read was written then. */
  readonly madeUntil?: number;
  /** Pods that were made before have not read it. */
  readonly madeSince?: number;
  /** When a run began that was cut. */
  readonly cutSince?: number;
}

export interface OldPods {
  readonly workload: KubeObject;
  readonly old: readonly Pod[];
}

/** Undefined when it is gone, or its controller does not look at it. */
export async function findOld(
  waiting: Waiting,
  agents: Agents,
): Promise<OldPods | { readonly failure: Failure } | undefined> {
  const { cluster, patience } = waiting;
  const workload = await poll(endOfOne(patience), async () => {
    const object = await readWorkload(cluster, agents);
    if (object === undefined) return "gone";
    const { generation } = object.metadata;
    const seen = valueAt(object, ["status", "observedGeneration"]);
    return Number(seen ?? 0) >= Number(generation ?? 0) ? object : undefined;
  });
  if (workload === undefined || workload === "gone") return undefined;
  let obstacle: string | undefined;
  const found = await poll(endOfOne(patience), async () => {
    const [pods, revision] = await Promise.all([
      listPodsOf(cluster, workload),
      readNewestRevision(cluster, workload),
    ]);
    const old = pods.filter((pod) => !pod.isDeleted && isOld(pod, revision, agents));
    const seen = await findUnwell(cluster, workload, agents, { pods, old });
    obstacle = seen?.why;
    if (seen?.isHopeless === true) return "hopeless";
    return seen === undefined ? { workload, old } : undefined;
  });
  if (found !== undefined && found !== "hopeless") return found;
  return { failure: await toFailure(waiting, agents.ref, obstacle ?? "", workload) };
}

function isOld(pod: Pod, newest: string | undefined, { madeUntil = -1, madeSince = -1 }: Agents): boolean {
  if (pod.created <= madeUntil && pod.created >= madeSince) return true;
  return newest !== undefined && pod.revision !== newest;
}

interface Unwell {
  readonly why: string;
  readonly isHopeless?: boolean;
}

/** What a run that was cut has left without an agent. */
async function findUnwell(
  cluster: Cluster,
  workload: KubeObject,
  { cutSince }: Agents,
  { pods, old }: { readonly pods: readonly Pod[]; readonly old: readonly Pod[] },
): Promise<Unwell | undefined> {
  if (cutSince === undefined) return undefined;
  const isNew = (pod: Pod): boolean => !old.includes(pod) && pod.created >= cutSince;
  for (const pod of pods.filter((each) => each.isDeleted || (isNew(each) && !each.isReady))) {
    const node = pod.node === undefined ? undefined : await readNode(cluster, pod.node);
    // Its kubelet will see to it when it is back.
    if (node !== undefined && isSilent(node)) continue;
    const doom = pod.isDeleted ? undefined : toDoom(pod);
    const state = doom === undefined ? "is not there again in time" : `does not start: ${doom}`;
    const why = `the agent on node ${pod.node ?? "none"}, which a run before this one replaced, ${state}`;
    return { why, isHopeless: doom !== undefined };
  }
  const nodes = new Set(pods.map(({ node }) => node));
  const missing = Number(valueAt(workload, ["status", "desiredNumberScheduled"]) ?? 0) - nodes.size;
  return missing > 0
    ? { why: `${missing === 1 ? "a node has" : `${missing} nodes have`} no agent at all` }
    : undefined;
}
