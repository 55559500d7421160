// One object that a run touched → the object as it was before: made anew, put back field by field, or deleted.
// Only the fields that the run wrote go back; what others wrote meanwhile stays.
import { listPath, objectPath } from "../kube/api-path.ts";
import { emptyJsonObject, isJsonObject, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { applySet, fieldManager } from "../kube/ownership.ts";
import { selectFields } from "../kube/select-fields.ts";
import type { UndoEntry } from "../kube/undo-record.ts";
import type { Cluster, ClusterAnswer } from "../ports.ts";
import { toGivenBack, writtenFields } from "./give-back.ts";
import { toReason } from "./refusal.ts";
import { addedKeys, withStringData } from "./string-data.ts";
import { toNewForm } from "./new-form.ts";

export type Restored =
  | { readonly restored: "untouched" | "reverted" | "removed" | "made-anew" }
  | { readonly restored: "not"; readonly reason: string };

/** How often, and after how long, the server is asked again whether an object is gone. */
const looks = 120;
const lookEveryMs = 500;

/** `setId`: by its label an object is known to be ours. Throws PortError when the server does not answer. */
export async function restore(cluster: Cluster, entry: UndoEntry, setId: string): Promise<Restored> {
  const { before } = entry;
  const found = await read(cluster, entry);
  if ("answer" in found) return not(found.answer);
  const { now } = found;
  if (before === undefined) return now === undefined ? untouched : remove(cluster, entry, now, setId);
  if (now !== undefined && now.metadata["uid"] === before.metadata["uid"]) {
    if (now.metadata["resourceVersion"] === before.metadata["resourceVersion"]) return untouched;
    if (now.metadata["deletionTimestamp"] === undefined) return revert(cluster, entry, before, now);
    if (!(await isGone(cluster, entry, now)))
      return { restored: "not", reason: "it is being deleted, and does not go" };
  } else if (now !== undefined) {
    // Deleted and made anew by the run.
    const removed = await remove(cluster, entry, now, setId);
    if (removed.restored === "not") return removed;
  }
  return makeAnew(cluster, entry, before);
}

const untouched: Restored = { restored: "untouched" };

async function remove(cluster: Cluster, entry: UndoEntry, now: KubeObject, setId: string): Promise<Restored> {
  const { labels, uid } = now.metadata;
  if (!isJsonObject(labels) || labels[applySet.partOf] !== setId)
    return { restored: "not", reason: "another one of its name stands there, which is not ours to delete" };
  const answer = await cluster.send({
    method: "DELETE",
    path: objectPath(entry.resource, entry.ref),
    body: {
      apiVersion: "v1",
      kind: "DeleteOptions",
      propagationPolicy: "Background",
      preconditions: { uid: uid ?? null },
    },
  });
  if (answer.status >= 300 && answer.status !== 404) return not(answer);
  const isNamespace = entry.ref.kind === "Namespace";
  // A namespace goes when all that is in it has gone; it is enough that it began, unless one takes its place.
  if (isNamespace && entry.before === undefined) return { restored: "removed" };
  if (await isGone(cluster, entry, now)) return { restored: "removed" };
  return { restored: "not", reason: "it was deleted, but something holds it: see its metadata.finalizers" };
}

async function revert(
  cluster: Cluster,
  entry: UndoEntry,
  before: KubeObject,
  now: KubeObject,
): Promise<Restored> {
  const { ref, resource } = entry;
  const written = withStringData(writtenFields(before, now), now.kind);
  const answer = await cluster.send({
    method: "PATCH",
    path: objectPath(resource, ref, { fieldManager, force: "true" }),
    contentType: "application/apply-patch+yaml",
    body: toFormer(before, written),
  });
  if (answer.status >= 300) return not(answer, before, now);
  return giveBack(cluster, entry, before, written, answer);
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
  if (answer.status >= 300) return not(answer, before);
  await giveBack(cluster, entry, before, undefined, answer);
  return { restored: "made-anew" };
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
  let answer = reverted;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const now = answer.body as KubeObject;
    const managers = toGivenBack(before, now, written ?? writtenFields(before, now));
    answer = await cluster.send({
      method: "PATCH",
      path: objectPath(entry.resource, entry.ref, { fieldManager }),
      contentType: "application/json-patch+json",
      body: [
        { op: "test", path: "/metadata/uid", value: now.metadata["uid"] ?? null },
        { op: "replace", path: "/metadata/resourceVersion", value: now.metadata["resourceVersion"] ?? null },
        ...addedKeys(before, now, written ?? emptyJsonObject()).map((key) => ({
          op: "remove",
          path: `/data/${key}`,
        })),
        // An empty entry makes the server forget them all.
        { op: "replace", path: "/metadata/managedFields", value: managers.length === 0 ? [{}] : managers },
      ],
    });
    if (answer.status < 300) return { restored: "reverted" };
    if (answer.status !== 409) break;
    const found = await read(cluster, entry);
    if ("answer" in found) return not(found.answer);
    if (found.now === undefined) return { restored: "not", reason: "it was deleted meanwhile" };
    answer = { status: 200, body: found.now };
  }
  return not(answer, before);
}

async function read(
  cluster: Cluster,
  { ref, resource }: UndoEntry,
): Promise<{ readonly now: KubeObject | undefined } | { readonly answer: ClusterAnswer }> {
  const answer = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
  if (answer.status === 404) return { now: undefined };
  return answer.status < 300 ? { now: answer.body as KubeObject } : { answer };
}

async function isGone(cluster: Cluster, entry: UndoEntry, was: KubeObject): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    const found = await read(cluster, entry);
    if (!("answer" in found) && found.now?.metadata["uid"] !== was.metadata["uid"]) return true;
    await pause();
  }
  return false;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, lookEveryMs));
}

function not(answer: ClusterAnswer, ...objects: readonly (KubeObject | undefined)[]): Restored {
  return { restored: "not", reason: toReason(answer, ...objects) };
}
