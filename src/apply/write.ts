// One change of the plan → requests to the API server, and what became of it.
import { objectPath, type Resource } from "../kube/api-path.ts";
import { holdersOf } from "../kube/finalizers.ts";
import { type KubeObject, refOf } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { type Cluster, type ClusterAnswer, PortError } from "../ports.ts";
import type { LiveChange } from "../diff/live-change.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Takeover } from "../live/takeover.ts";
import { poll } from "./patience.ts";
import { toReason } from "./refusal.ts";
import type { Deed, Done, Failure } from "./result.ts";
import { takeOver } from "./take-over.ts";

export interface Target {
  readonly resource: Resource;
  /** What is sent; missing for a deletion, and until the server serves the version that is sent. */
  readonly sent?: KubeObject;
  /** As it stood when the plan was made. */
  readonly live?: KubeObject;
  readonly takeover?: Takeover;
}

/** How far one change came. */
export interface Written {
  /** In their order; of a change that was done, only that. The last one may be unknown. */
  readonly deeds: readonly Deed[];
  readonly failure?: Failure;
}

/** Never throws what the server refuses; whatever happened is in the answer. */
export async function write(
  cluster: Cluster,
  change: LiveChange,
  target: Target,
  force: boolean,
): Promise<Written> {
  const { ref } = change;
  const reached: Deed[] = [];
  try {
    const failure = await writeSteps(cluster, change, target, force, reached);
    return { deeds: reached, ...(failure === undefined ? {} : { failure }) };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { deeds: [...reached, { deed: "unknown", ref, reason: error.message }] };
  }
}

/** `reached`: what is done so far, should no answer come any more. */
async function writeSteps(
  cluster: Cluster,
  change: LiveChange,
  target: Target,
  force: boolean,
  reached: Deed[],
): Promise<Failure | undefined> {
  const { ref } = change;
  // Only what the plan shows as taken from others is taken.
  const isForced = force && change.action === "update" && change.held.length > 0;
  const done = (answer: ClusterAnswer, deed: Done): Failure | undefined => {
    if (answer.status >= 300) return { ref, reason: toReason(answer, target.sent, target.live) };
    reached.splice(0, reached.length, { deed, ref });
    return undefined;
  };
  switch (change.action) {
    case "create":
    case "update":
    case "adopt": {
      const taken = await takeOver(cluster, ref, target);
      const refused = taken === undefined ? undefined : done(taken, "taken-over");
      if (refused !== undefined) return refused;
      const deed =
        change.action === "create" ? "created" : change.action === "update" ? "updated" : "adopted";
      return done(await apply(cluster, target, isForced), deed);
    }
    case "delete": {
      const answer = await remove(cluster, change, target);
      const refused = done(answer, "deleted");
      if (refused !== undefined || holdersOf(answer.body) === undefined) return refused;
      // Finalizers: whose controllers are at work, they are gone in a moment.
      const found = await awaitGone(cluster, change, target, ref.kind === "Namespace" ? 0 : heldMs);
      if (found.gone === false)
        reached.splice(0, reached.length, { deed: "deleting", ref, waitsFor: found.waitsFor });
      return undefined;
    }
    case "recreate": {
      const refused = done(await remove(cluster, change, target), "deleted");
      if (refused !== undefined) return refused;
      const found = await awaitGone(cluster, change, target, goneMs);
      if (found.gone !== true) return { ref, ...toStuck(found) };
      return done(await apply(cluster, target, false), "recreated");
    }
    case "restart":
    case "keep":
    case "blocked":
    case "unchanged":
      throw new TypeError(`there is nothing to write for ${change.action}`);
    default:
      return change satisfies never;
  }
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

type Gone =
  | { readonly gone: true }
  | { readonly gone: false; readonly waitsFor: string }
  /** It cannot be seen: why. */
  | { readonly gone: "unseen"; readonly reason: string };

/** Whether it is gone in that time, at once where that is none. */
async function awaitGone(
  cluster: Cluster,
  { ref }: LiveChange,
  { resource, live }: Target,
  patienceMs: number,
): Promise<Gone> {
  let waitsFor = "its end";
  const found = await poll(performance.now() + patienceMs, async () => {
    const answer = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
    if (answer.status !== 200) return answer;
    if (valueAt(answer.body, ["metadata", "uid"]) !== live?.metadata["uid"]) return answer;
    waitsFor = holdersOf(answer.body) ?? waitsFor;
    return undefined;
  });
  if (found === undefined) return { gone: false, waitsFor };
  if (found.status === 404 || found.status === 200) return { gone: true };
  return { gone: "unseen", reason: toReason(found, live) };
}

function toStuck(found: Exclude<Gone, { readonly gone: true }>): Pick<Failure, "reason" | "cure"> {
  if (found.gone === "unseen")
    return {
      reason: `it was deleted, and whether it is gone cannot be seen: ${found.reason}`,
      cure: "see to what the server says, then run again: it is made anew",
    };
  return {
    reason: `it was deleted, and is still there after ${goneMs / 1000} s: it waits for ${found.waitsFor}`,
    cure: "see to that, then run again: it is made anew",
  };
}

/** For an object that is to be made anew to go. */
const goneMs = 60_000;
/** For an object to go that finalizers hold. */
const heldMs = 3000;
