// What Pharos applied, by the label of its stacks: what of it was the network, and has no manifest any more,
// and what goes on being its. Looked for when a cluster is new to us, and where Pharos' own notes are.
import { objectPath, type Resource } from "../kube/api-path.ts";
import type { Json } from "../kube/json.ts";
import { objectKey, scopeOf } from "../kube/kinds.ts";
import { type KubeObject, parseApiVersion, refOf } from "../kube/object-ref.ts";
import { pharos } from "../kube/ownership.ts";
import { pharosKinds } from "../kube/pharos-kinds.ts";
import { pluralOf } from "../kube/plural.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Cluster } from "../ports.ts";
import { readServedResources } from "./discovery.ts";
import { listObjects } from "./list.ts";
import type { Orphan } from "./observation.ts";

export interface PharosObjects {
  /** Of its network stacks, by object key. */
  readonly found: ReadonlyMap<string, Orphan>;
  /** How many objects its other stacks have. */
  readonly others: ReadonlyMap<string, number>;
  /** What the account may not list, in words. */
  readonly unseen: readonly string[];
}

/** Stacks of Pharos that are a network: of the others it, or nobody, takes care. */
const networks = new Set(["custom-network", "weave", "calico"]);

/** These carry labels of the Service that they belong to. */
const derived = new Set(["Endpoints", "EndpointSlice"]);

/** `ofStack`: the kinds of our manifests. `isFirst`: no run of ours was ever finished here. */
export async function findPharosObjects(
  cluster: Cluster,
  ofStack: readonly Resource[],
  isFirst: boolean,
): Promise<PharosObjects> {
  const isPharos = await hasNotes(cluster);
  if (!isPharos && !isFirst) return { found: new Map(), others: new Map(), unseen: [] };
  const known = pharosKinds.map(({ apiVersion, kind }) => toResource(apiVersion, kind));
  const first = new Map([...known, ...ofStack].map((each) => [keyOf(each), each]));
  const near = await listMarked(cluster, [...first.values()]);
  const unseen = toUnseen(near.refused, "; `pharos-network rbac --adopt` prints what that takes");
  if (!isPharos && near.objects.length === 0) return { ...toFindings(near.objects), unseen };
  const served = isFirst ? await readServedResources(cluster) : [];
  if (served === undefined) {
    const tooOld = `${unlooked} other kinds: the server is too old to name them all`;
    return { ...toFindings(near.objects), unseen: [...unseen, tooOld] };
  }
  const rest = served.filter((each) => !first.has(keyOf(each)) && !derived.has(each.kind));
  const far = await listMarked(cluster, rest);
  return {
    ...toFindings([...near.objects, ...far.objects]),
    unseen: [...unseen, ...toUnseen(far.refused, "")],
  };
}

/** What Pharos keeps in the cluster about itself. */
async function hasNotes(cluster: Cluster): Promise<boolean> {
  const ref = { apiVersion: "v1", kind: "ConfigMap", namespace: "kube-system", name: "pharos-config" };
  const { status } = await cluster.send({ method: "GET", path: objectPath(toResource("v1", ref.kind), ref) });
  return status === 200;
}

interface Marked {
  readonly objects: readonly Orphan[];
  readonly refused: readonly Resource[];
}

async function listMarked(cluster: Cluster, resources: readonly Resource[]): Promise<Marked> {
  const lists = await Promise.all(
    resources.map(async (resource) => ({
      resource,
      items: await listObjects(cluster, resource, undefined, { labelSelector: pharos.stack }),
    })),
  );
  return {
    objects: lists.flatMap(({ resource, items }) =>
      "answer" in items ? [] : items.map((live) => toOrphan(resource, live)),
    ),
    // A kind that is not served has no objects.
    refused: lists.flatMap(({ resource, items }) =>
      "answer" in items && items.status !== 404 && items.status !== 405 ? [resource] : [],
    ),
  };
}

function toOrphan(resource: Resource, live: KubeObject): Orphan {
  const stack = valueAt(live, ["metadata", "labels", pharos.stack]);
  return { key: objectKey(refOf(live)), resource, live, stack: typeof stack === "string" ? stack : "" };
}

function toFindings(objects: readonly Orphan[]): Omit<PharosObjects, "unseen"> {
  const found = new Map<string, Orphan>();
  const others = new Map<string, number>();
  const seen = new Set<Json | undefined>();
  for (const object of objects) {
    const { live, key, stack = "" } = object;
    // Some kinds are served by two groups.
    const { uid } = live.metadata;
    if (seen.has(uid)) continue;
    seen.add(uid);
    if (networks.has(stack)) found.set(key, object);
    else others.set(stack, (others.get(stack) ?? 0) + 1);
  }
  return { found, others };
}

const unlooked = "what Pharos may have applied of";

function toUnseen(refused: readonly Resource[], cure: string): readonly string[] {
  if (refused.length === 0) return [];
  const names = refused.map(({ apiVersion, plural }) => {
    const { group } = parseApiVersion(apiVersion);
    return group === "" ? plural : `${plural}.${group}`;
  });
  return [`${unlooked} ${names.join(", ")}: the account may not list them in all namespaces${cure}`];
}

function keyOf({ apiVersion, kind }: Resource): string {
  return `${parseApiVersion(apiVersion).group}/${kind}`;
}

function toResource(apiVersion: string, kind: string): Resource {
  const { group } = parseApiVersion(apiVersion);
  return { apiVersion, kind, plural: pluralOf(kind), namespaced: scopeOf(group, kind) === "namespaced" };
}
