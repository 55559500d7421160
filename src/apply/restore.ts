// One object that a run touched → the object as it was before: made anew, put back field by field, or deleted.
// Only the fields that the run wrote go back; what others wrote meanwhile stays.
import { listPath, objectPath } from "../kube/api-path.ts";
import { emptyJsonObject, isJsonObject, jsonEquals, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { selectFields } from "../kube/select-fields.ts";
import type { UndoEntry } from "../kube/undo-record.ts";
import type { Cluster, ClusterAnswer } from "../ports.ts";
import { isHeldAsBefore, toGivenBack, writtenFields } from "./give-back.ts";
import { toReason } from "./refusal.ts";
import { awaitGone, looks, not, type Ours, pause, read, remove, type Restored } from "./remove-created.ts";
import { toNewForm } from "./new-form.ts";
import { withStoredVersions } from "./stored-versions.ts";

const untouched: Restored = { restored: "untouched" };

/** Throws PortError when the server does not answer. */
export async function restore(cluster: Cluster, entry: UndoEntry, ours: Ours): Promise<Restored> {
  const { before } = entry;
  const found = await read(cluster, entry);
  if ("answer" in found) return not(found.answer);
  const { now } = found;
  if (before === undefined) return now === undefined ? untouched : remove(cluster, entry, now, ours);
  if (now !== undefined && now.metadata["uid"] === before.metadata["uid"]) {
    if (now.metadata["resourceVersion"] === before.metadata["resourceVersion"]) return untouched;
    if (now.metadata["deletionTimestamp"] === undefined) return revert(cluster, entry, before, now);
    const waitsFor = await awaitGone(cluster, entry, now);
    if (waitsFor !== undefined)
      return { restored: "not", reason: `it is being deleted, and waits for ${waitsFor}` };
  } else if (now !== undefined) {
    if (isMadeAnew(before, now)) return toMadeAnew(cluster, entry, before, now);
    // Deleted and made anew by the run.
    const removed = await remove(cluster, entry, now, ours);
    if (removed.restored === "not") return removed;
  }
  return makeAnew(cluster, entry, before);
}

async function revert(
  cluster: Cluster,
  entry: UndoEntry,
  before: KubeObject,
  now: KubeObject,
): Promise<Restored> {
  const { ref, resource } = entry;
  const written = writtenFields(before, now);
  if (isUntouched(before, now, written)) return untouched;
  const { former, kept } = withStoredVersions(toFormer(before, written), now);
  const answer = await cluster.send({
    method: "PATCH",
    path: objectPath(resource, ref, { fieldManager, force: "true" }),
    contentType: "application/apply-patch+yaml",
    body: former,
  });
  if (answer.status >= 300) return not(answer, before, now);
  const restored = await giveBack(cluster, entry, before, written, answer);
  return restored.restored === "reverted" && kept.length > 0
    ? { ...restored, kept: `version ${kept.join(", ")}, in which the server may have stored objects` }
    : restored;
}

/** A status that went on gives an object another version, too, and so does a rollback that was cut. */
function isUntouched(before: KubeObject, now: KubeObject, written: JsonObject): boolean {
  // Nothing is ours, and nothing that others held is missing.
  if (Object.keys(written).length === 0) return true;
  return (
    jsonEquals(selectFields(before, written) ?? null, selectFields(now, written) ?? null) &&
    isHeldAsBefore(before, now)
  );
}

/** The fields as they were, for this very object and no other of its name. */
function toFormer(before: KubeObject, written: JsonObject): KubeObject {
  const selected = selectFields(before, written);
  const fields = isJsonObject(selected) ? selected : emptyJsonObject();
  const { name, namespace, uid } = before.metadata;
  return Object.assign(emptyJsonObject(), fields, {
    apiVersion: before.apiVersion,
    kind: before.kind,
    metadata: Object.assign(emptyJsonObject(), fields["metadata"], {
      name,
      uid,
      ...(namespace === undefined ? {} : { namespace }),
    }),
  });
}

async function makeAnew(cluster: Cluster, entry: UndoEntry, before: KubeObject): Promise<Restored> {
  const path = listPath(entry.resource, entry.ref.namespace);
  const body = toNewForm(before);
  let answer = await cluster.send({ method: "POST", path, body });
  // Its definition or its namespace may need a moment to be usable again.
  for (let look = 0; look < looks && isTooEarly(answer); look += 1) {
    await pause();
    answer = await cluster.send({ method: "POST", path, body });
  }
  if (answer.status < 300) return toMadeAnew(cluster, entry, before, answer.body as KubeObject);
  // Sent twice, because the first answer was lost, it finds what it made itself.
  const found = answer.status === 409 ? await read(cluster, entry) : { now: undefined };
  if ("now" in found && found.now !== undefined && isMadeAnew(before, found.now))
    return toMadeAnew(cluster, entry, before, found.now);
  return not(answer, before);
}

async function toMadeAnew(
  cluster: Cluster,
  entry: UndoEntry,
  before: KubeObject,
  now: KubeObject,
): Promise<Restored> {
  await giveBack(cluster, entry, before, undefined, { status: 200, body: now });
  return { restored: "made-anew" };
}

/** Another object by its UID, and the same by all that is written in it. */
function isMadeAnew(before: KubeObject, now: KubeObject): boolean {
  return now.metadata["deletionTimestamp"] === undefined && jsonEquals(toNewForm(before), toNewForm(now));
}

function isTooEarly(answer: ClusterAnswer): boolean {
  const { status } = answer;
  const message = toReason(answer);
  return (
    status === 404 ||
    ((status === 403 || status === 409) && /being (deleted|terminated)|is not found|not yet/.test(message))
  );
}

/** The fields' owners as before; an object that changes at this moment is looked at again. */
async function giveBack(
  cluster: Cluster,
  entry: UndoEntry,
  before: KubeObject,
  written: JsonObject | undefined,
  reverted: ClusterAnswer,
): Promise<Restored> {
  let now = reverted.body as KubeObject;
  for (let look = 0; look < looks; look += 1) {
    const managers = toGivenBack(before, now, written ?? writtenFields(before, now));
    const answer = await cluster.send({
      method: "PATCH",
      path: objectPath(entry.resource, entry.ref, { fieldManager }),
      contentType: "application/json-patch+json",
      body: [
        { op: "test", path: "/metadata/uid", value: now.metadata["uid"] ?? null },
        { op: "replace", path: "/metadata/resourceVersion", value: now.metadata["resourceVersion"] ?? null },
        // An empty entry makes the server forget them all.
        { op: "replace", path: "/metadata/managedFields", value: managers.length === 0 ? [{}] : managers },
      ],
    });
    if (answer.status < 300) return { restored: "reverted" };
    if (answer.status !== 409) return not(answer, before, now);
    // Its controller is at work on it: not faster than that.
    if (look > 1) await pause();
    const found = await read(cluster, entry);
    if ("answer" in found) return not(found.answer);
    if (found.now === undefined) return { restored: "not", reason: "it was deleted meanwhile" };
    ({ now } = found);
  }
  return { restored: "not", reason: "others change it all the time" };
}
