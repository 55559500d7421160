// Workloads that are waited for → their live objects: one by one where they are few, by a list where many
// stand in one namespace.
import { listPath, objectPath, type Resource } from "../kube/api-path.ts";
import { isJsonObject } from "../kube/json.ts";
import { formatRef, type KubeObject, type ObjectRef } from "../kube/object-ref.ts";
import { textAt } from "../kube/pod-template.ts";
import { type Cluster, PortError } from "../ports.ts";

export interface Workload {
  readonly ref: ObjectRef;
  readonly resource: Resource;
  /** Once it has ended, it may be gone. */
  readonly deletesItself?: boolean;
}

/** A list costs as much as a few objects. */
const fewWorkloads = 8;
const pageSize = "500";

/** Undefined when it is gone. */
export async function readWorkload(
  cluster: Cluster,
  { ref, resource }: Workload,
): Promise<KubeObject | undefined> {
  const { status, body } = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
  if (status === 404) return undefined;
  if (status === 200) return body as KubeObject;
  throw new PortError("cluster", `the API server answers ${status} when asked for ${formatRef(ref)}`, {
    cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
  });
}

/** In the order of `workloads`; undefined for what is gone. */
export async function readWorkloads(
  cluster: Cluster,
  workloads: readonly Workload[],
): Promise<readonly (KubeObject | undefined)[]> {
  const places = new Map<string, Workload[]>();
  for (const each of workloads) {
    const place = [each.resource.apiVersion, each.resource.plural, each.ref.namespace].join(" ");
    const group = places.get(place);
    if (group === undefined) places.set(place, [each]);
    else group.push(each);
  }
  const found = new Map<Workload, KubeObject | undefined>();
  await Promise.all(
    [...places.values()].map(async (group) => {
      const listed = group.length > fewWorkloads ? await listAt(cluster, group) : undefined;
      const read = async (each: Workload): Promise<void> => {
        found.set(each, listed?.get(each.ref.name) ?? (await readWorkload(cluster, each)));
      };
      await Promise.all(group.map((each) => read(each)));
    }),
  );
  return workloads.map((each) => found.get(each));
}

/** By name; empty where the list is refused: then each is asked for. */
async function listAt(
  cluster: Cluster,
  [first]: readonly Workload[],
): Promise<ReadonlyMap<string, KubeObject>> {
  const objects = new Map<string, KubeObject>();
  if (first === undefined) return objects;
  const { apiVersion, kind } = first.resource;
  let next: string | undefined;
  do {
    const query = { limit: pageSize, continue: next };
    const path = listPath(first.resource, first.ref.namespace, query);
    const { status, body } = await cluster.send({ method: "GET", path });
    const items = status === 200 && isJsonObject(body) ? body["items"] : undefined;
    if (!Array.isArray(items)) return objects;
    for (const item of items) {
      const name = textAt(item, ["metadata", "name"]);
      // The items of a list do not say what they are.
      if (name !== undefined) objects.set(name, Object.assign(item as KubeObject, { apiVersion, kind }));
    }
    const token = textAt(body, ["metadata", "continue"]);
    next = token === "" ? undefined : token;
  } while (next !== undefined);
  return objects;
}
