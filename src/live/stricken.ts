// What hangs on objects that are about to be changed or deleted: the pods of workloads and where they run, and
// the custom resources of definitions. Of these only the names leave the server.
import type { Resource } from "../kube/api-path.ts";
import { formatRef, type KubeObject, refOf } from "../kube/object-ref.ts";
import { textAt, valueAt } from "../kube/pod-template.ts";
import { isPodOf, podResource, toLabelSelector, toPod } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import { listObjects, listPlaces } from "./list.ts";

export interface Struck {
  readonly key: string;
  readonly live: KubeObject;
}

export interface Stricken {
  /** By object key of the workload: for each of its pods the node, empty for one that has none. */
  readonly pods: ReadonlyMap<string, readonly string[]>;
  /** By object key of the definition: `kube-system/x`. */
  readonly instances: ReadonlyMap<string, readonly string[]>;
  /** What the account may not list, in words. */
  readonly unseen: readonly string[];
}

export async function readStricken(
  cluster: Cluster,
  workloads: readonly Struck[],
  definitions: readonly Struck[],
): Promise<Stricken> {
  const pods = new Map<string, readonly string[]>();
  const instances = new Map<string, readonly string[]>();
  const unseen: string[] = [];
  const ofWorkloads = workloads.map(async ({ key, live }) => {
    const ref = refOf(live);
    const query = { labelSelector: toLabelSelector(live) };
    const found = await listObjects(cluster, podResource, ref.namespace, query);
    if ("answer" in found) unseen.push(`how many pods ${formatRef(ref)} has: ${found.message}`);
    else {
      const own = found.map(toPod).filter((pod) => isPodOf(pod, live));
      pods.set(
        key,
        own.map(({ node }) => node ?? ""),
      );
    }
  });
  const ofDefinitions = definitions.map(async ({ key, live }) => {
    const resource = toResource(live);
    if (resource === undefined) return;
    const found = await listPlaces(cluster, resource);
    if (!("answer" in found)) instances.set(key, found);
    else if (found.status !== 404) unseen.push(`what ${formatRef(refOf(live))} defines: ${found.message}`);
  });
  await Promise.all([...ofWorkloads, ...ofDefinitions]);
  return { pods, instances, unseen };
}

/** How the server serves what a definition defines; undefined when it does not. */
function toResource(definition: KubeObject): Resource | undefined {
  const [group, plural, kind] = [["group"], ["names", "plural"], ["names", "kind"]].map((path) =>
    textAt(definition, ["spec", ...path]),
  );
  const versions = valueAt(definition, ["spec", "versions"]);
  const served = (Array.isArray(versions) ? versions : []).find((each) => valueAt(each, ["served"]) === true);
  const version = textAt(served, ["name"]);
  if (group === undefined || plural === undefined || kind === undefined || version === undefined)
    return undefined;
  const namespaced = textAt(definition, ["spec", "scope"]) !== "Cluster";
  return { apiVersion: `${group}/${version}`, kind, plural, namespaced };
}
