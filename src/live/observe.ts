// Manifests × an API server → what stands there and what applying them would make of it. Only reads and
// dry runs; the members of our set are listed by their label, everything else is asked for by name.
import { createHash } from "node:crypto";
import { listPath, objectPath, type Resource } from "../kube/api-path.ts";
import { emptyJsonObject, formatCanonicalJson, isJsonObject, type Json } from "../kube/json.ts";
import { objectKey } from "../kube/kinds.ts";
import { type KubeObject, parseApiVersion, refOf } from "../kube/object-ref.ts";
import { applySet, fieldManager, type InventoryRef } from "../kube/ownership.ts";
import { type Cluster, PortError } from "../ports.ts";
import type { Manifest } from "../render/manifest.ts";
import { isKubeObject, type Refusal, toObjectAnswer, toRefusal } from "./answers.ts";
import { type Discovery, discover } from "./discovery.ts";
import { holdsAlready } from "./holds.ts";
import { type Inventory, parseInventory, toApplySetId } from "./inventory.ts";
import type { Observation, Orphan, Outlook, Sighting } from "./observation.ts";

export interface ObserveRequest {
  readonly cluster: Cluster;
  readonly manifests: readonly Manifest[];
  readonly inventory: InventoryRef;
  /** False: only GET is sent, and what would change is predicted. */
  readonly dryRun: boolean;
  /** Take fields over that other managers hold. */
  readonly force: boolean;
}

/** Throws PortError when the server does not answer, or may not be asked for what the plan needs. */
export async function observe(request: ObserveRequest): Promise<Observation> {
  const { cluster, manifests } = request;
  const inventory = await readInventory(cluster, request.inventory);
  const discovery = await discover(cluster, [
    "v1",
    ...manifests.map(({ ref }) => ref.apiVersion),
    ...(inventory === undefined ? [] : memberVersions(inventory)),
  ]);
  const members =
    inventory === undefined
      ? []
      : await listMembers(cluster, discovery, inventory, toApplySetId(request.inventory));
  const byKey = new Map(members.flatMap(({ found }) => found).map((each) => [each.key, each]));
  const sightings = await Promise.all(
    manifests.map((manifest) => look(request, discovery, inventory, byKey, manifest)),
  );
  const wanted = new Set(sightings.map(({ key }) => key));
  return {
    discovery,
    ...(inventory === undefined ? {} : { inventory }),
    sightings,
    orphans: [...byKey.values()].filter(({ key }) => !wanted.has(key)),
    unseen: members.flatMap(({ unseen }) => unseen),
  };
}

/** What is sent for a manifest: the object with the label that makes it a member of our set. */
export function toSent(object: KubeObject, inventory: InventoryRef): KubeObject {
  const { metadata } = object;
  const labels = Object.assign(emptyJsonObject(), isJsonObject(metadata["labels"]) ? metadata["labels"] : {});
  labels[applySet.partOf] = toApplySetId(inventory);
  const owned = Object.assign(emptyJsonObject(), metadata, { labels });
  return Object.assign(emptyJsonObject(), object, { metadata: owned }) as KubeObject;
}

/** Undefined for a Secret: what is written down about it must not help anyone to guess its values. */
export function digestOfSent(sent: KubeObject): string | undefined {
  if (sent.kind === "Secret") return undefined;
  return createHash("sha256").update(formatCanonicalJson(sent)).digest("base64url").slice(0, 16);
}

async function readInventory(cluster: Cluster, ref: InventoryRef): Promise<Inventory | undefined> {
  const resource: Resource = { apiVersion: "v1", kind: "ConfigMap", plural: "configmaps", namespaced: true };
  const answer = toObjectAnswer(await cluster.send({ method: "GET", path: objectPath(resource, ref) }));
  if (answer.answer === "absent") return undefined;
  if (answer.answer !== "object") throw unreadable(cluster, "the inventory", answer);
  const inventory = parseInventory(answer.object, ref);
  if (inventory !== undefined) return inventory;
  const { namespace, name } = ref;
  throw new PortError("cluster", `the ConfigMap ${namespace}/${name} is not an inventory of ours`, {
    cure: "rename or delete it: its name is taken by pharos-network",
  });
}

// The versions under which members were written are not recorded: the ones that Kubernetes prefers serve.
function memberVersions(inventory: Inventory): readonly string[] {
  return inventory.groupKinds.flatMap((each) => {
    const [kind = "", ...group] = each.split(".");
    return preferredVersions(group.join("."), kind);
  });
}

function preferredVersions(group: string, kind: string): readonly string[] {
  return group === "" ? ["v1"] : [`${group}/v1`].filter(() => kind !== "");
}

interface Members {
  readonly found: readonly Orphan[];
  readonly unseen: readonly string[];
}

async function listMembers(
  cluster: Cluster,
  discovery: Discovery,
  inventory: Inventory,
  id: string,
): Promise<readonly Members[]> {
  const selector = `${applySet.partOf}=${id}`;
  const lists = inventory.groupKinds.flatMap((each) => {
    const [kind = "", ...rest] = each.split(".");
    const resource = preferredVersions(rest.join("."), kind)
      .map((apiVersion) => discovery.find(apiVersion, kind))
      .find((found) => found !== undefined);
    if (resource === undefined) return [];
    const namespaces = resource.namespaced ? inventory.namespaces : [undefined];
    return namespaces.map(async (namespace): Promise<Members> => {
      const items = await list(cluster, resource, namespace, selector);
      if ("answer" in items) {
        const where = namespace === undefined ? "" : ` in ${namespace}`;
        return { found: [], unseen: [`${resource.plural}${where}: ${items.message}`] };
      }
      return { found: items.map((live) => ({ key: objectKey(refOf(live)), resource, live })), unseen: [] };
    });
  });
  return Promise.all(lists);
}

async function list(
  cluster: Cluster,
  resource: Resource,
  namespace: string | undefined,
  labelSelector: string,
): Promise<readonly KubeObject[] | Refusal> {
  const items: KubeObject[] = [];
  let token: string | undefined;
  do {
    const path = listPath(resource, namespace, { labelSelector, limit: "500", continue: token });
    const answer = await cluster.send({ method: "GET", path });
    if (answer.status !== 200 || !isJsonObject(answer.body)) return toRefusal(answer);
    for (const item of (answer.body["items"] ?? []) as readonly Json[]) {
      // The items of a list do not say what they are.
      const { apiVersion, kind } = resource;
      const object = Object.assign(emptyJsonObject(), isJsonObject(item) ? item : {}, { apiVersion, kind });
      if (isKubeObject(object)) items.push(object);
    }
    const metadata = answer.body["metadata"];
    const next = isJsonObject(metadata) ? metadata["continue"] : undefined;
    token = typeof next === "string" && next !== "" ? next : undefined;
  } while (token !== undefined);
  return items;
}

async function look(
  request: ObserveRequest,
  discovery: Discovery,
  inventory: Inventory | undefined,
  members: ReadonlyMap<string, Orphan>,
  manifest: Manifest,
): Promise<Sighting> {
  const { cluster } = request;
  const key = objectKey(manifest.ref);
  const sent = toSent(manifest.object, request.inventory);
  const { apiVersion, kind } = manifest.ref;
  const resource = discovery.find(apiVersion, kind);
  if (resource === undefined) {
    const reason = `the server does not serve ${kind} of ${apiVersion} yet`;
    return { key, manifest, sent, outlook: { outlook: "predicted", reason } };
  }
  const seen = { key, manifest, sent, resource };
  const member = members.get(key)?.live;
  const isSameVersion =
    member !== undefined &&
    parseApiVersion(member.apiVersion).version === parseApiVersion(apiVersion).version;
  const live = isSameVersion ? member : await get(cluster, resource, manifest);
  if (live === undefined) return { ...seen, outlook: await foresee(request, resource, sent) };
  const wasSent = inventory?.sent.get(key);
  if (wasSent !== undefined && wasSent === digestOfSent(sent) && holdsAlready(live, sent)) {
    return { ...seen, live, outlook: { outlook: "same" } };
  }
  return { ...seen, live, outlook: await foresee(request, resource, sent) };
}

async function get(cluster: Cluster, resource: Resource, { ref }: Manifest): Promise<KubeObject | undefined> {
  const answer = toObjectAnswer(await cluster.send({ method: "GET", path: objectPath(resource, ref) }));
  if (answer.answer === "object") return answer.object;
  if (answer.answer === "absent") return undefined;
  throw unreadable(cluster, `${resource.plural} ${ref.name}`, answer);
}

/** A dry run of what apply would send. */
async function foresee(
  { cluster, dryRun, force }: ObserveRequest,
  resource: Resource,
  sent: KubeObject,
): Promise<Outlook> {
  if (!dryRun) return { outlook: "predicted", reason: "the account may only read" };
  const query = {
    fieldManager,
    fieldValidation: "Strict",
    force: force ? "true" : undefined,
    dryRun: "All",
  };
  const answer = toObjectAnswer(
    await cluster.send({
      method: "PATCH",
      path: objectPath(resource, refOf(sent), query),
      contentType: "application/apply-patch+yaml",
      body: sent,
    }),
  );
  if (answer.answer === "object") return { outlook: "dry-run", object: answer.object };
  if (answer.answer === "absent") return { outlook: "predicted", reason: "its namespace does not exist yet" };
  return { outlook: "refused", refusal: answer };
}

function unreadable(cluster: Cluster, what: string, { status, message }: Refusal): PortError {
  return new PortError("cluster", `${cluster.label} does not let ${what} be read (${status}): ${message}`, {
    cure:
      status === 401
        ? "the credentials are no longer valid: renew the token, or check the kubeconfig's user"
        : "grant what `pharos-network rbac` prints to the kubeconfig's account",
  });
}
