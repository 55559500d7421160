// One change of the plan → requests to the API server, and what became of it.
import { objectPath, type Resource } from "../kube/api-path.ts";
import { type KubeObject, refOf } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { type Cluster, type ClusterAnswer, PortError } from "../ports.ts";
import type { LiveChange } from "../diff/live-change.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Takeover } from "../live/takeover.ts";
import { poll } from "./patience.ts";
import { toReason } from "./refusal.ts";
import type { Deed, Failure } from "./result.ts";

export interface Target {
  readonly resource: Resource;
  /** What is sent; missing for a deletion. */
  readonly sent?: KubeObject;
  /** As it stood when the plan was made. */
  readonly live?: KubeObject;
  readonly takeover?: Takeover;
}

export type Written = { readonly deed: Deed } | { readonly failure: Failure };

/** Never throws what the server refuses; whatever happened is in the answer. */
export async function write(
  cluster: Cluster,
  change: LiveChange,
  target: Target,
  force: boolean,
): Promise<Written> {
  const { ref } = change;
  // Only what the plan shows as taken from others is taken.
  const isForced = force && change.action === "update" && change.held.length > 0;
  try {
    switch (change.action) {
      case "create":
      case "update":
      case "adopt": {
        const refused = await takeOver(cluster, change, target);
        if (refused !== undefined) return refused;
        const deed =
          change.action === "create" ? "created" : change.action === "update" ? "updated" : "adopted";
        return toWritten(await apply(cluster, target, isForced), { deed, ref }, target);
      }
      case "delete":
        return toWritten(await remove(cluster, change, target), { deed: "deleted", ref }, target);
      case "recreate": {
        const removed = toWritten(await remove(cluster, change, target), { deed: "deleted", ref }, target);
        if ("failure" in removed) return removed;
        const stuck = await awaitGone(cluster, change, target);
        if (stuck !== undefined) return { failure: { ref, ...stuck } };
        return toWritten(await apply(cluster, target, false), { deed: "recreated", ref }, target);
      }
      case "restart":
      case "keep":
      case "blocked":
      case "unchanged":
        throw new TypeError(`there is nothing to write for ${change.action}`);
      default:
        return change satisfies never;
    }
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { deed: { deed: "unknown", ref, reason: error.message } };
  }
}

/** Undefined when there is nothing to take over, or it is done. */
async function takeOver(cluster: Cluster, { ref }: LiveChange, target: Target): Promise<Written | undefined> {
  const { resource, live, takeover } = target;
  if (takeover === undefined || live === undefined) return undefined;
  const { managers, marks } = takeover;
  const answer = await cluster.send({
    method: "PATCH",
    path: objectPath(resource, ref, { fieldManager }),
    contentType: "application/json-patch+json",
    // Only of the object that was planned: between then and now nobody may have become an owner.
    body: [
      { op: "test", path: "/metadata/uid", value: live.metadata["uid"] ?? null },
      { op: "replace", path: "/metadata/resourceVersion", value: live.metadata["resourceVersion"] ?? null },
      ...(managers === undefined ? [] : [{ op: "add", path: "/metadata/managedFields", value: managers }]),
      ...marks.map((path) => ({ op: "remove", path })),
    ],
  });
  const written = toWritten(answer, { deed: "adopted", ref }, target);
  return "failure" in written ? written : undefined;
}

function apply(cluster: Cluster, { resource, sent }: Target, force: boolean): Promise<ClusterAnswer> {
  if (sent === undefined) throw new TypeError("nothing to send");
  const query = { fieldManager, fieldValidation: "Strict", force: force ? "true" : undefined };
  return cluster.send({
    method: "PATCH",
    path: objectPath(resource, refOf(sent), query),
    contentType: "application/apply-patch+yaml",
    body: sent,
  });
}

/** Only the very object that was planned: another one of its name has another UID. */
async function remove(
  cluster: Cluster,
  { ref }: LiveChange,
  { resource, live }: Target,
): Promise<ClusterAnswer> {
  const uid = live?.metadata["uid"];
  if (typeof uid !== "string") throw new TypeError("deletes what was not seen");
  const answer = await cluster.send({
    method: "DELETE",
    path: objectPath(resource, ref),
    body: {
      apiVersion: "v1",
      kind: "DeleteOptions",
      propagationPolicy: "Background",
      preconditions: { uid },
    },
  });
  // Gone already, or never answered the first time.
  return answer.status === 404 ? { status: 200, body: null } : answer;
}

/** Undefined once it is gone; else what keeps it. */
async function awaitGone(
  cluster: Cluster,
  { ref }: LiveChange,
  { resource, live }: Target,
): Promise<{ readonly reason: string; readonly cure: string } | undefined> {
  const gone = await poll(performance.now() + goneMs, async () => {
    const { status, body } = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
    const isOther = status === 200 && valueAt(body, ["metadata", "uid"]) !== live?.metadata["uid"];
    return status === 404 || isOther ? true : undefined;
  });
  if (gone === true) return undefined;
  return {
    reason: `it was deleted, and is still there after ${goneMs / 1000} s`,
    cure: "see to the finalizers that hold it, then run again: it is made anew",
  };
}

/** For an object that is to be made anew to go. */
const goneMs = 60_000;

function toWritten(answer: ClusterAnswer, deed: Deed, { sent, live }: Target): Written {
  if (answer.status < 300) return { deed };
  return { failure: { ref: deed.ref, reason: toReason(answer, sent, live) } };
}
