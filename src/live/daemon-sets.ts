// All DaemonSets of a cluster, whoever's they are.
import type { Resource } from "../kube/api-path.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { Cluster } from "../ports.ts";
import { listObjects } from "./list.ts";

export interface DaemonSets {
  readonly running: readonly KubeObject[];
  /** What the account may not list, in words. */
  readonly unseen: readonly string[];
}

const resource: Resource = {
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  plural: "daemonsets",
  namespaced: true,
};

export async function readDaemonSets(cluster: Cluster): Promise<DaemonSets> {
  const found = await listObjects(cluster, resource, undefined, {});
  if (!("answer" in found)) return { running: found, unseen: [] };
  return { running: [], unseen: [`whether another network runs already: ${found.message}`] };
}
