// Manifests × an API server → what stands there and what applying them would make of it. Only reads and
// dry runs; the members of our set are listed by their label, everything else is asked for by name.
import { deletesItself } from "../kube/job-life.ts";
import { objectKey } from "../kube/kinds.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import { type Cluster, PortError } from "../ports.ts";
import type { Manifest } from "../render/manifest.ts";
import { type Discovery, discover } from "./discovery.ts";
import { foresee, type ForeseeOptions, predict } from "./foresee.ts";
import { holdsAlready } from "./holds.ts";
import { type Inventory, parseInventory, toApplySetId } from "./inventory.ts";
import { findMemberVersions, listMembers, type Members } from "./members.ts";
import type { Observation, Orphan, Sighting } from "./observation.ts";
import { findPharosObjects } from "./pharos.ts";
import { readObject, readObjects, type Wanted } from "./presence.ts";
import { digestOfSent, toSent } from "./sent.ts";

export interface ObserveRequest extends ForeseeOptions {
  readonly manifests: readonly Manifest[];
  readonly inventory: InventoryRef;
}

/** A dry run costs as much as the write itself; of more new objects than this, none is tried first. */
const mostCreationsTried = 100;

/** Throws PortError when the server does not answer, or may not be asked for what the plan needs. */
export async function observe(request: ObserveRequest): Promise<Observation> {
  const { cluster, manifests } = request;
  const id = toApplySetId(request.inventory);
  const inventory = await readInventory(cluster, request.inventory);
  const versions = inventory === undefined ? new Map() : await findMemberVersions(cluster, inventory);
  const discovery = await discover(cluster, [
    "v1",
    ...manifests.map(({ ref }) => ref.apiVersion),
    ...[...versions.values()].flat(),
  ]);
  const members: Members =
    inventory === undefined
      ? { found: new Map<string, Orphan>(), unseen: [], unlisted: [] }
      : await listMembers(cluster, discovery, { inventory, versions }, id);
  const seen = manifests.map((manifest) => toSeen(manifest, discovery, members.found, id));
  const resources = seen.flatMap(({ resource }) => resource ?? []);
  const [read, pharos] = await Promise.all([
    readMissing(cluster, seen),
    findPharosObjects(cluster, resources, inventory?.state === undefined),
  ]);
  const creations = seen.filter(({ live, key }) => live === undefined && !read.has(key)).length;
  const options = { ...request, triesCreations: creations <= mostCreationsTried };
  const sightings = await Promise.all(
    seen.map((each) => {
      const live = each.live ?? read.get(each.key);
      return judge(options, inventory, live === undefined ? each : { ...each, live });
    }),
  );
  const wanted = new Set(sightings.map(({ key }) => key));
  const orphans = new Map([...pharos.found, ...members.found]);
  return {
    discovery,
    ...(inventory === undefined ? {} : { inventory }),
    sightings,
    orphans: [...orphans.values()].filter(({ key }) => !wanted.has(key)),
    pharosStacks: pharos.others,
    unseen: [...members.unseen, ...pharos.unseen],
    unlisted: members.unlisted,
  };
}

type Seen = Omit<Sighting, "outlook">;

function toSeen(
  manifest: Manifest,
  discovery: Discovery,
  members: ReadonlyMap<string, Orphan>,
  id: string,
): Seen {
  const { ref } = manifest;
  const resource = discovery.find(ref.apiVersion, ref.kind);
  const key = objectKey(ref);
  const member = members.get(key);
  const seen = { key, manifest, sent: toSent(manifest.object, id) };
  if (resource !== undefined) {
    // A member that was listed under another version has other fields.
    const isSame = member?.live.apiVersion === ref.apiVersion;
    return { ...seen, resource, ...(isSame ? { live: member.live } : {}) };
  }
  if (member === undefined) return seen;
  // Its definition is about to serve another version: until then, nobody but us can tell what it will be.
  return { ...seen, former: member, live: { ...member.live, apiVersion: ref.apiVersion } };
}

async function readMissing(
  cluster: Cluster,
  seen: readonly Seen[],
): Promise<ReadonlyMap<string, KubeObject>> {
  const keys = new Map<Wanted, string>();
  for (const { key, manifest, resource, live } of seen) {
    if (live === undefined && resource !== undefined) keys.set({ ref: manifest.ref, resource }, key);
  }
  const objects = await readObjects(cluster, [...keys.keys()]);
  return new Map([...objects].map(([wanted, object]) => [keys.get(wanted) ?? "", object]));
}

async function judge(
  options: ForeseeOptions & { readonly triesCreations: boolean },
  inventory: Inventory | undefined,
  seen: Seen,
): Promise<Sighting> {
  const { key, manifest, sent, resource, live } = seen;
  if (resource === undefined) {
    const { apiVersion, kind } = manifest.ref;
    const reason = `the server does not serve ${kind} of ${apiVersion} yet`;
    return { ...seen, outlook: { ...predict(reason, sent, live), needs: "kind" } };
  }
  const wasSent = inventory?.sent.get(key);
  const isSent = wasSent !== undefined && wasSent === digestOfSent(sent);
  // It has run as it is, and would run again.
  if (live === undefined && isSent && deletesItself(sent)) return { ...seen, outlook: { outlook: "same" } };
  if (live === undefined && !options.triesCreations) {
    const reason = `no dry run: more than ${mostCreationsTried} objects are new`;
    return { ...seen, outlook: predict(reason, sent) };
  }
  const isSame = live !== undefined && isSent && holdsAlready(live, sent);
  return { ...seen, outlook: isSame ? { outlook: "same" } : await foresee(options, resource, sent, live) };
}

async function readInventory(cluster: Cluster, ref: InventoryRef): Promise<Inventory | undefined> {
  const resource = { apiVersion: "v1", kind: "ConfigMap", plural: "configmaps", namespaced: true };
  const object = await readObject(cluster, { ref, resource });
  if (object === undefined) return undefined;
  const inventory = parseInventory(object, ref);
  if (inventory !== undefined) return inventory;
  throw new PortError("cluster", `the ConfigMap ${ref.namespace}/${ref.name} is not an inventory of ours`, {
    cure: "rename or delete it, or name another one with --inventory",
  });
}
