// The inventory → the objects that are ours by their label: listed only where it says that there are some.
import type { Resource } from "../kube/api-path.ts";
import { objectKey, servedApiVersions } from "../kube/kinds.ts";
import { type ObjectRef, refOf } from "../kube/object-ref.ts";
import { applySet } from "../kube/ownership.ts";
import { type Cluster, PortError } from "../ports.ts";
import { type Discovery, versionsOf } from "./discovery.ts";
import type { Inventory } from "./inventory.ts";
import { listObjects } from "./list.ts";
import type { Orphan } from "./observation.ts";

export interface Members {
  /** By object key. */
  readonly found: ReadonlyMap<string, Orphan>;
  /** What the account may not list, in words. */
  readonly unseen: readonly string[];
  /** Where members may be that could not be listed; their names are empty. */
  readonly unlisted: readonly ObjectRef[];
}

/** By group and kind: the API versions under which members may be found, best one first. */
export type MemberVersions = ReadonlyMap<string, readonly string[]>;

/** Kubernetes' own kinds are known; the groups of others are asked for what they serve. */
export async function findMemberVersions(cluster: Cluster, inventory: Inventory): Promise<MemberVersions> {
  const asked = new Map<string, Promise<readonly string[]>>();
  const found = inventory.groupKinds.map(async (each) => {
    const { group, kind } = parseGroupKind(each);
    const stable = group === "" ? "v1" : `${group}/v1`;
    if (servedApiVersions(group, kind, newest).includes(stable)) return [each, [stable]] as const;
    const versions = asked.get(group) ?? versionsOf(cluster, group);
    asked.set(group, versions);
    return [each, await versions] as const;
  });
  return new Map(await Promise.all(found));
}

export async function listMembers(
  cluster: Cluster,
  discovery: Discovery,
  { inventory, versions }: { readonly inventory: Inventory; readonly versions: MemberVersions },
  id: string,
): Promise<Members> {
  const lists = inventory.groupKinds.flatMap((each) => {
    const { kind } = parseGroupKind(each);
    const served = (versions.get(each) ?? []).map((version) => discovery.find(version, kind));
    const resource = served.find((found) => found !== undefined);
    // Its definition is gone, and all objects with it.
    if (resource === undefined) return [];
    const namespaces = resource.namespaced ? inventory.namespaces : [undefined];
    return namespaces.map((namespace) => listOnes(cluster, resource, namespace, id));
  });
  const found = new Map<string, Orphan>();
  const unseen: string[] = [];
  const unlisted: ObjectRef[] = [];
  for (const list of await Promise.all(lists)) {
    if ("reason" in list) {
      unseen.push(list.reason);
      unlisted.push(list.place);
    } else for (const orphan of list) found.set(orphan.key, orphan);
  }
  return { found, unseen, unlisted };
}

async function listOnes(
  cluster: Cluster,
  resource: Resource,
  namespace: string | undefined,
  id: string,
): Promise<readonly Orphan[] | { readonly reason: string; readonly place: ObjectRef }> {
  const items = await listObjects(cluster, resource, namespace, {
    labelSelector: `${applySet.partOf}=${id}`,
  });
  if ("answer" in items) {
    // Not a right that is missing, but a server that fails: what it holds must not look as if it were none.
    if (items.status === 429 || items.status >= 500) throw unlistable(cluster, resource, items.message);
    const where = namespace === undefined ? "" : ` in ${namespace}`;
    const { apiVersion, kind } = resource;
    const place = { apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name: "" };
    const cure = items.status === 403 ? "; `pharos-network rbac --base REF` prints what that takes" : "";
    return { reason: `${resource.plural}${where}: ${items.message}${cure}`, place };
  }
  return items.map((live) => ({ key: objectKey(refOf(live)), resource, live }));
}

function unlistable(cluster: Cluster, { plural }: Resource, message: string): PortError {
  return new PortError("cluster", `${cluster.label} does not list ${plural}: ${message}`, {
    cure: "see to the API server, or to what serves the kind: kubectl get apiservices; and run again",
  });
}

/** Later than any minor that is known. */
const newest = "1.999";

/** `DaemonSet.apps` → its kind and its group. */
function parseGroupKind(text: string): { readonly group: string; readonly kind: string } {
  const [kind = "", ...group] = text.split(".");
  return { kind, group: group.join(".") };
}
