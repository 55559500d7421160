// What was seen and planned → what the apply stage is asked for: the objects to send, the inventory while the
// run lasts and when it ends, and the values that no message may hold.
import type { InventoryChange } from "./apply/inventory-record.ts";
import type { Target } from "./apply/write.ts";
import type { LiveChange } from "./diff/live-change.ts";
import { secretValuesOf } from "./diff/mask.ts";
import { objectKey } from "./kube/kinds.ts";
import { refOf } from "./kube/object-ref.ts";
import { type Inventory, toApplySetId } from "./live/inventory.ts";
import type { Observation } from "./live/observation.ts";
import { digestOfSent } from "./live/sent.ts";
import { toTakeover } from "./live/takeover.ts";
import type { LiveRequest } from "./live-pipeline.ts";
import { type Redact, toRedact } from "./text/redact.ts";
import { version } from "./version.ts";

/** What the inventory says while the run lasts, and when it ends well. */
export function toInventoryChange(
  { inventory, sightings, unlisted, orphans }: Observation,
  changes: readonly LiveChange[],
  state: string,
  { inventory: ref, commit }: LiveRequest,
): InventoryChange {
  const desired = sightings.map(({ manifest }) => manifest.ref);
  const foreign = new Set(orphans.flatMap(({ key, stack }) => (stack === undefined ? [] : [key])));
  const kept = changes.flatMap(({ action, key, ref: own }) =>
    action === "keep" && !foreign.has(key) ? [own] : [],
  );
  return {
    ...seenVersionOf(inventory),
    ref,
    id: toApplySetId(ref),
    version,
    state,
    ...(commit === undefined ? {} : { commit }),
    ...(inventory?.state === undefined ? {} : { stateBefore: inventory.state }),
    ...(inventory === undefined ? {} : { before: inventory.object }),
    ...(inventory?.run === undefined ? {} : { unfinished: inventory.run }),
    ...(inventory?.commit === undefined ? {} : { commitBefore: inventory.commit }),
    membersDuring: [...desired, ...unlisted, ...orphans.map(({ live }) => refOf(live))],
    membersAfter: [...desired, ...unlisted, ...kept],
    sentBefore: toSentDuring(inventory, changes),
    sentAfter: new Map(
      sightings.flatMap(({ key, sent }) => {
        const digest = digestOfSent(sent);
        return digest === undefined ? [] : [[key, digest] as const];
      }),
    ),
  };
}

/** Secrets of the stack, as they are in the files and in the cluster. */
export function toRedactOf({ sightings, orphans }: Observation): Redact {
  const objects = [
    ...sightings.flatMap(({ sent, live }) => (live === undefined ? [sent] : [sent, live])),
    ...orphans.map(({ live }) => live),
  ];
  const values = objects.flatMap(secretValuesOf).flatMap(({ value }) => {
    if (typeof value !== "string") return [];
    return [value, Buffer.from(value, "base64").toString("utf8")];
  });
  return toRedact(values);
}

function seenVersionOf(inventory: Inventory | undefined): { readonly seenVersion?: string } {
  const version = inventory?.object.metadata["resourceVersion"];
  return typeof version === "string" ? { seenVersion: version } : {};
}

/** What is about to be written is not known to be as it was sent last, should the run be cut. */
function toSentDuring(
  inventory: Inventory | undefined,
  changes: readonly LiveChange[],
): ReadonlyMap<string, string> {
  const sent = new Map(inventory?.sent);
  for (const { key, action } of changes) if (action !== "unchanged" && action !== "keep") sent.delete(key);
  return sent;
}

export function toTargets(
  observation: Observation,
  changes: readonly LiveChange[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const sighting of observation.sightings) {
    const { key, resource, sent, live, former } = sighting;
    if (resource === undefined) {
      if (former !== undefined) targets.set(key, { resource: former.resource, live: former.live });
      continue;
    }
    const takeover = toTakeover(sighting);
    targets.set(key, {
      resource,
      sent,
      ...(live === undefined ? {} : { live }),
      ...(takeover === undefined ? {} : { takeover }),
    });
  }
  const deleted = new Set(
    changes.flatMap(({ action, ref }) => (action === "delete" ? [objectKey(ref)] : [])),
  );
  for (const { key, resource, live } of observation.orphans) {
    if (deleted.has(key)) targets.set(key, { resource, live });
  }
  return targets;
}
