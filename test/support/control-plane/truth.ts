// What stands in a namespace and beside its inventory, by the API server's own word: what each object holds,
// and who holds which of its fields.
import { formatCanonicalJson, type JsonObject } from "../../../src/kube/json.ts";
import { formatRef, type KubeObject, refOf } from "../../../src/kube/object-ref.ts";
import { type InventoryRef, lastApplied, undoLabel } from "../../../src/kube/ownership.ts";
import type { Api } from "./api.ts";

export interface Standing {
  readonly version: string;
  /** All that is written in it, and by whom. */
  readonly content: string;
  /** Without by whom, and without what managers write down for themselves. */
  readonly values: string;
}

export interface Truth {
  /** By what a report calls them: `ConfigMap ns/name`. */
  readonly objects: ReadonlyMap<string, Standing>;
  readonly inventory: string | undefined;
  /** Whether a run left its mark. */
  readonly isMarked: boolean;
  /** Empty: nobody has the Lease. */
  readonly holder: string;
  /** What runs have left of what they kept to go back. */
  readonly records: readonly string[];
}

const kinds = [
  ["api/v1", "configmaps", "ConfigMap"],
  ["api/v1", "secrets", "Secret"],
  ["api/v1", "serviceaccounts", "ServiceAccount"],
  ["api/v1", "services", "Service"],
  ["apis/apps/v1", "deployments", "Deployment"],
  ["apis/rbac.authorization.k8s.io/v1", "roles", "Role"],
  ["apis/rbac.authorization.k8s.io/v1", "rolebindings", "RoleBinding"],
] as const;

/** What Kubernetes itself puts into every namespace. */
const ambient = new Set(["kube-root-ca.crt", "default"]);

export async function readTruth(api: Api, namespace: string, inventory: InventoryRef): Promise<Truth> {
  const own = `/namespaces/${inventory.namespace}`;
  const label = `?labelSelector=${encodeURIComponent(undoLabel)}`;
  const [lease, record, ...lists] = await Promise.all([
    api.get(`/apis/coordination.k8s.io/v1${own}/leases/${inventory.name}`),
    api.get(`/api/v1${own}/configmaps/${inventory.name}`),
    ...kinds.map(([root, plural]) => api.get(`/${root}/namespaces/${namespace}/${plural}`)),
    api.get(`/api/v1${own}/configmaps${label}`),
    api.get(`/api/v1${own}/secrets${label}`),
  ]);
  const objects = new Map<string, Standing>();
  for (const [at, [root, , kind]] of kinds.entries()) {
    const apiVersion = root.replace(/^apis?\//, "");
    for (const item of itemsOf(lists[at])) {
      const object = { ...item, apiVersion, kind } as KubeObject;
      const ref = refOf(object);
      if (!ambient.has(ref.name)) objects.set(formatRef(ref), toStanding(object));
    }
  }
  const data = (record as { readonly data?: Readonly<Record<string, string>> } | undefined)?.data;
  return {
    objects,
    inventory: record === undefined ? undefined : formatCanonicalJson(toContent(record as KubeObject)),
    isMarked: data?.["run"] !== undefined,
    holder:
      (lease as { readonly spec?: { readonly holderIdentity?: string } } | undefined)?.spec?.holderIdentity ??
      "",
    records: lists
      .slice(kinds.length)
      .flatMap((list) => itemsOf(list).map((item) => refOf(item).name))
      .filter((name) => name.startsWith(`${inventory.name}-undo-`)),
  };
}

function itemsOf(list: unknown): readonly KubeObject[] {
  return (list as { readonly items: readonly KubeObject[] }).items;
}

function toStanding(object: KubeObject): Standing {
  const content = toContent(object);
  const { managers: _, annotations, ...metadata } = content.metadata;
  const { [lastApplied]: __, ...notes } = annotations;
  return {
    version: JSON.stringify(object.metadata["resourceVersion"]),
    content: formatCanonicalJson(content),
    values: formatCanonicalJson({ ...content, metadata: { ...metadata, annotations: notes } }),
  };
}

interface Content extends JsonObject {
  readonly metadata: { readonly annotations: JsonObject; readonly managers: string[] };
}

/** Without what the server counts and what controllers write. */
function toContent(object: KubeObject): Content {
  const { metadata } = object;
  const rest = Object.fromEntries(Object.entries(object).filter(([name]) => name !== "status"));
  const kept = Object.fromEntries(
    Object.entries(metadata).filter(([name]) => !counted.has(name) && name !== "managedFields"),
  );
  const { [revision]: __, ...annotations } = (metadata["annotations"] ?? {}) as JsonObject;
  const managers = ((metadata["managedFields"] ?? []) as readonly JsonObject[])
    .filter(({ manager, subresource }) => manager !== "kube-controller-manager" && subresource === undefined)
    .map(({ time: ___, ...entry }) => formatCanonicalJson(entry))
    .toSorted();
  return { ...rest, metadata: { ...kept, annotations, managers } };
}

const counted = new Set(["uid", "resourceVersion", "creationTimestamp", "generation"]);
const revision = "deployment.kubernetes.io/revision";
