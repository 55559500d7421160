// DaemonSets whose pods are to be replaced → the nodes on which they run.
import { objectPath } from "../kube/api-path.ts";
import { formatRef, type KubeObject, refOf } from "../kube/object-ref.ts";
import {
  isPodOf,
  nodeResource,
  podResource,
  revisionResource,
  toLabelSelector,
  toNewestRevision,
  toPod,
  toRolledNode,
} from "../kube/pods.ts";
import type { RolledNode } from "../kube/roll-order.ts";
import type { Cluster } from "../ports.ts";
import { listObjects } from "./list.ts";

export interface RolledAgents {
  readonly key: string;
  readonly live: KubeObject;
  /** Only pods that are not of the DaemonSet's newest revision: an earlier roll was cut. */
  readonly isCut: boolean;
  /** Pods made later are not old. */
  readonly madeUntil?: number;
}

export interface RolledPods {
  /** By object key. */
  readonly nodes: ReadonlyMap<string, readonly RolledNode[]>;
  /** What may not be read, in words. */
  readonly unseen: readonly string[];
}

export async function readRolledPods(cluster: Cluster, agents: readonly RolledAgents[]): Promise<RolledPods> {
  const nodes = new Map<string, readonly RolledNode[]>();
  const unseen: string[] = [];
  await Promise.all(
    agents.map(async ({ key, live, isCut, madeUntil = Number.POSITIVE_INFINITY }) => {
      const { namespace } = refOf(live);
      const query = { labelSelector: toLabelSelector(live) };
      const found = await listObjects(cluster, podResource, namespace, query);
      if ("answer" in found) {
        unseen.push(`the pods of ${formatRef(refOf(live))} (${found.message})`);
        return;
      }
      const newest = isCut ? await readRevision(cluster, namespace, query, live) : undefined;
      const pods = found.map(toPod).filter((pod) => isPodOf(pod, live));
      const old = pods.filter(({ revision, created }) =>
        isCut ? newest !== undefined && revision !== newest : created <= madeUntil,
      );
      const names = [...new Set(old.flatMap(({ node }) => node ?? []))];
      nodes.set(key, await Promise.all(names.map((node) => readRolledNode(cluster, node))));
    }),
  );
  return { nodes, unseen };
}

async function readRevision(
  cluster: Cluster,
  namespace: string | undefined,
  query: { readonly labelSelector: string },
  live: KubeObject,
): Promise<string | undefined> {
  const found = await listObjects(cluster, revisionResource, namespace, query);
  return "answer" in found ? undefined : toNewestRevision(found, live);
}

async function readRolledNode(cluster: Cluster, node: string): Promise<RolledNode> {
  const path = objectPath(nodeResource, { ...nodeResource, name: node });
  const { status, body } = await cluster.send({ method: "GET", path });
  return toRolledNode(node, status === 200 ? body : undefined);
}
