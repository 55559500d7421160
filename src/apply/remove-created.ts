// An object that a run created → gone again: only the very one, and only when it is ours.
import { objectPath } from "../kube/api-path.ts";
import { holdersOf } from "../kube/finalizers.ts";
import { isJsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { applySet } from "../kube/ownership.ts";
import type { UndoEntry } from "../kube/undo-record.ts";
import { type Cluster, type ClusterAnswer, PortError } from "../ports.ts";
import { toReason } from "./refusal.ts";

export type Restored =
  | { readonly restored: "untouched" | "removed" | "made-anew" }
  /** `kept`: what the server does not let go of, in words. */
  | { readonly restored: "reverted"; readonly kept?: string }
  | { readonly restored: "not"; readonly reason: string };

/** Which objects are ours: by the label of the set, and not from before the run, in the server's time. */
export interface Ours {
  readonly setId: string;
  readonly since: string;
}

/** How often, and after how long, the server is asked again whether an object is gone. */
export const looks = 120;
const lookEveryMs = 500;

/** Done when the object is really gone. */
export async function remove(
  cluster: Cluster,
  entry: UndoEntry,
  now: KubeObject,
  { setId, since }: Ours,
): Promise<Restored> {
  const { labels, uid, creationTimestamp } = now.metadata;
  // To the second, as the server tells it.
  const began = Math.floor(Date.parse(since) / 1000) * 1000;
  const isOlder = typeof creationTimestamp === "string" && Date.parse(creationTimestamp) < began;
  if (isOlder || !isJsonObject(labels) || labels[applySet.partOf] !== setId)
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
  if (answer.status >= 300 && answer.status !== 404) return not(answer, now);
  const isNamespace = entry.ref.kind === "Namespace";
  // A namespace goes when all that is in it has gone; it is enough that it began, unless one takes its place.
  if (isNamespace && entry.before === undefined) return { restored: "removed" };
  const waitsFor = await awaitGone(cluster, entry, now);
  if (waitsFor === undefined) return { restored: "removed" };
  return { restored: "not", reason: `it was deleted, and is still there: it waits for ${waitsFor}` };
}

export async function read(
  cluster: Cluster,
  { ref, resource }: UndoEntry,
): Promise<{ readonly now: KubeObject | undefined } | { readonly answer: ClusterAnswer }> {
  const answer = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
  if (answer.status === 404) return { now: undefined };
  return answer.status < 300 ? { now: answer.body as KubeObject } : { answer };
}

/** Undefined once it is gone; else what holds it. Throws PortError when it cannot be seen. */
export async function awaitGone(
  cluster: Cluster,
  entry: UndoEntry,
  was: KubeObject,
): Promise<string | undefined> {
  let waitsFor: string | undefined;
  for (let look = 0; look < looks; look += 1) {
    const found = await read(cluster, entry);
    if ("answer" in found)
      throw new PortError("cluster", `whether it is gone cannot be seen: ${toReason(found.answer, was)}`);
    if (found.now?.metadata["uid"] !== was.metadata["uid"]) return undefined;
    waitsFor = holdersOf(found.now);
    await pause();
  }
  return waitsFor ?? "its end";
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, lookEveryMs));
}

export function not(answer: ClusterAnswer, ...objects: readonly (KubeObject | undefined)[]): Restored {
  return { restored: "not", reason: toReason(answer, ...objects) };
}
