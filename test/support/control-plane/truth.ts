// What stands in a namespace and beside its inventory, by the API server's own word: what each object holds,
// and who holds which of its fields.
import { toProgress } from "../../../src/apply/workload-progress.ts";
import { formatCanonicalJson } from "../../../src/kube/json.ts";
import { formatRef, type KubeObject, refOf } from "../../../src/kube/object-ref.ts";
import { toPod } from "../../../src/kube/pods.ts";
import { probeLabel } from "../../../src/kube/probe.ts";
import { type InventoryRef, undoLabel } from "../../../src/kube/ownership.ts";
import type { Api } from "./api.ts";
import { type Standing, toContent, toStanding } from "./standing.ts";

/** One pod of a workload, as it is now. */
export interface PodStanding {
  readonly name: string;
  readonly uid: string;
  /** Label `app`: of which workload. */
  readonly app: string;
  readonly node: string;
  readonly image: string;
  /** Ready, and not on its way out. */
  readonly isWell: boolean;
}

/** What is looked at. */
export interface Where {
  readonly namespace: string;
  readonly inventory: InventoryRef;
  /** Of what more belongs to it than the usual kinds: lists and single objects. */
  readonly paths: readonly string[];
}

/** What controllers are at work on. */
export interface Activity {
  /** By what a report calls them: `DaemonSet ns/name`. */
  readonly objects: ReadonlyMap<string, Standing>;
  readonly pods: readonly PodStanding[];
  /** Workloads whose controllers have not made of them what they ask for. */
  readonly unfinished: readonly string[];
  /** Paths under which there is nothing, as before a definition. */
  readonly unserved: readonly string[];
}

/** `objects`: all of them. */
export interface Truth extends Activity {
  readonly inventory: string | undefined;
  /** Whether a run left its mark. */
  readonly isMarked: boolean;
  /** Empty: nobody has the Lease. */
  readonly holder: string;
  /** What runs have left of what they kept to go back. */
  readonly records: readonly string[];
  /** Names of pods that were to prove that pods reach each other, and that nobody has deleted. */
  readonly probes: readonly string[];
}

const otherKinds: Kinds = [
  ["api/v1", "configmaps", "ConfigMap"],
  ["api/v1", "secrets", "Secret"],
  ["api/v1", "serviceaccounts", "ServiceAccount"],
  ["api/v1", "services", "Service"],
  ["apis/rbac.authorization.k8s.io/v1", "roles", "Role"],
  ["apis/rbac.authorization.k8s.io/v1", "rolebindings", "RoleBinding"],
];

const workloadKinds: Kinds = [
  ["apis/apps/v1", "deployments", "Deployment"],
  ["apis/apps/v1", "daemonsets", "DaemonSet"],
];

/** What Kubernetes itself puts into every namespace. */
const ambient = new Set(["kube-root-ca.crt", "default"]);

export async function readTruth(api: Api, where: Where): Promise<Truth> {
  const { namespace, inventory } = where;
  const own = `namespaces/${inventory.namespace}`;
  const label = `?labelSelector=${encodeURIComponent(undoLabel)}`;
  const probe = `?labelSelector=${encodeURIComponent(`${probeLabel}=${inventory.name}`)}`;
  const [activity, lease, record, probes, others, ...records] = await Promise.all([
    readActivity(api, where),
    api.get(`/apis/coordination.k8s.io/v1/${own}/leases/${inventory.name}`),
    api.get(`/api/v1/${own}/configmaps/${inventory.name}`),
    api.get(`/api/v1/${own}/pods${probe}`),
    readKinds(api, namespace, otherKinds),
    api.get(`/api/v1/${own}/configmaps${label}`),
    api.get(`/api/v1/${own}/secrets${label}`),
  ]);
  const data = (record as { readonly data?: Readonly<Record<string, string>> } | undefined)?.data;
  return {
    ...activity,
    objects: new Map([...activity.objects, ...toStandings(others)]),
    inventory: record === undefined ? undefined : formatCanonicalJson(toContent(record as KubeObject)),
    isMarked: data?.["run"] !== undefined,
    holder:
      (lease as { readonly spec?: { readonly holderIdentity?: string } } | undefined)?.spec?.holderIdentity ??
      "",
    records: records
      .flatMap((list) => itemsOf(list).map((item) => refOf(item).name))
      .filter((name) => name.startsWith(`${inventory.name}-undo-`)),
    probes: itemsOf(probes).flatMap((item) => (toPod(item).isDeleted ? [] : [refOf(item).name])),
  };
}

export async function readActivity(api: Api, { namespace, paths }: Where): Promise<Activity> {
  const [pods, workloads, ...more] = await Promise.all([
    api.get(`/api/v1/namespaces/${namespace}/pods`),
    readKinds(api, namespace, workloadKinds),
    ...paths.map((path) => api.get(`/${path}`)),
  ]);
  return {
    objects: toStandings([...workloads, ...more.flatMap(toObjects)]),
    pods: itemsOf(pods)
      .map(toPodStanding)
      .toSorted((a, b) => (`${a.app} ${a.node}` < `${b.app} ${b.node}` ? -1 : 1)),
    unfinished: workloads.flatMap((object) =>
      toProgress(object).progress === "done" ? [] : [formatRef(refOf(object))],
    ),
    unserved: paths.filter((_, at) => more[at] === undefined),
  };
}

type Kinds = readonly (readonly [root: string, plural: string, kind: string])[];

async function readKinds(api: Api, namespace: string, kinds: Kinds): Promise<readonly KubeObject[]> {
  const lists = await Promise.all(
    kinds.map(([root, plural]) => api.get(`/${root}/namespaces/${namespace}/${plural}`)),
  );
  return kinds.flatMap(([root, , kind], at) =>
    itemsOf(lists[at])
      // The items of a list do not say what they are.
      .map((item) => Object.assign(item, { apiVersion: root.replace(/^apis?\//, ""), kind }))
      .filter((object) => !ambient.has(refOf(object).name)),
  );
}

/** A list, one object, or nothing. */
function toObjects(answer: unknown): readonly KubeObject[] {
  if (answer === undefined) return [];
  const { items, kind, apiVersion } = answer as KubeObject & { readonly items?: readonly KubeObject[] };
  if (items === undefined) return [answer as KubeObject];
  return items.map((item) => Object.assign(item, { apiVersion, kind: kind.replace(/List$/, "") }));
}

function toStandings(objects: readonly KubeObject[]): ReadonlyMap<string, Standing> {
  return new Map(objects.map((object) => [formatRef(refOf(object)), toStanding(object)]));
}

function toPodStanding(object: KubeObject): PodStanding {
  const { name, uid, node = "", isReady, isDeleted } = toPod(object);
  const { labels } = object.metadata as { readonly labels?: { readonly app?: string } };
  const spec = object["spec"] as { readonly containers: readonly { readonly image: string }[] } | undefined;
  return {
    name,
    uid,
    app: labels?.app ?? "",
    node,
    image: spec?.containers[0]?.image ?? "",
    isWell: isReady && !isDeleted,
  };
}

function itemsOf(list: unknown): readonly KubeObject[] {
  return (list as { readonly items: readonly KubeObject[] }).items;
}
