// The inventory → the objects that are ours by their label: listed only where it says that there are some.
import type { Resource } from "../kube/api-path.ts";
import { objectKey } from "../kube/kinds.ts";
import { refOf } from "../kube/object-ref.ts";
import { applySet } from "../kube/ownership.ts";
import type { Cluster } from "../ports.ts";
import type { Discovery } from "./discovery.ts";
import type { Inventory } from "./inventory.ts";
import { listObjects } from "./list.ts";
import type { Orphan } from "./observation.ts";

export interface Members {
  /** By object key. */
  readonly found: ReadonlyMap<string, Orphan>;
  /** What the account may not list, in words. */
  readonly unseen: readonly string[];
}

/** API versions under which members may be found: the one that every group serves that has left its beta. */
export function memberVersions(inventory: Inventory): readonly string[] {
  return inventory.groupKinds.map((each) => versionOf(each));
}

export async function listMembers(
  cluster: Cluster,
  discovery: Discovery,
  inventory: Inventory,
  id: string,
): Promise<Members> {
  const lists = inventory.groupKinds.flatMap((each) => {
    const resource = discovery.find(versionOf(each), each.split(".")[0] ?? "");
    if (resource === undefined) return [];
    const namespaces = resource.namespaced ? inventory.namespaces : [undefined];
    return namespaces.map((namespace) => listOnes(cluster, resource, namespace, id));
  });
  const found = new Map<string, Orphan>();
  const unseen: string[] = [];
  for (const list of await Promise.all(lists)) {
    if (typeof list === "string") unseen.push(list);
    else for (const orphan of list) found.set(orphan.key, orphan);
  }
  return { found, unseen };
}

async function listOnes(
  cluster: Cluster,
  resource: Resource,
  namespace: string | undefined,
  id: string,
): Promise<readonly Orphan[] | string> {
  const items = await listObjects(cluster, resource, namespace, {
    labelSelector: `${applySet.partOf}=${id}`,
  });
  if ("answer" in items) {
    const where = namespace === undefined ? "" : ` in ${namespace}`;
    return `${resource.plural}${where}: ${items.message}`;
  }
  return items.map((live) => ({ key: objectKey(refOf(live)), resource, live }));
}

/** `DaemonSet.apps` → `apps/v1`. */
function versionOf(groupKind: string): string {
  const group = groupKind.split(".").slice(1).join(".");
  return group === "" ? "v1" : `${group}/v1`;
}
