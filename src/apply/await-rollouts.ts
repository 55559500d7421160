// Workloads that were written → done, or why they are not.
import { formatRef, type KubeObject, type ObjectRef } from "../kube/object-ref.ts";
import type { Pod } from "../kube/pods.ts";
import { type Cluster, type Log, PortError } from "../ports.ts";
import type { Redact } from "../text/redact.ts";
import { deletePod, listPodsOf } from "./cluster-pods.ts";
import { findDoom } from "./doom.ts";
import { NodeTakers } from "./node-takers.ts";
import { endOfOne, type Patience, poll } from "./patience.ts";
import { readWorkload, readWorkloads, type Workload } from "./read-workloads.ts";
import { explain } from "./reasons.ts";
import type { Replacements } from "./replacements.ts";
import type { Failure } from "./result.ts";
import { findSilent } from "./silent-nodes.ts";
import { findStuck } from "./stuck-pods.ts";
import { isSeen, type Progress, toProgress } from "./workload-progress.ts";

/** What every wait of a run needs. */
export interface Waiting {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly patience: Patience;
  readonly redact: Redact;
  /** Why nothing more may be written. */
  readonly lost: () => PortError | undefined;
  /** Told what is replaced; missing where nobody asks. */
  readonly replacements?: Replacements;
}

/** A line of a hundred workloads tells nobody anything. */
const mostNamed = 5;

/**
 * All that is waited for at once, looked at in turns; the status line is told when it changes. `madeSince`: pods
 * made since then are of a run that failed.
 */
export async function awaitRollouts(
  waiting: Waiting,
  workloads: readonly Workload[],
  madeSince = Number.POSITIVE_INFINITY,
): Promise<readonly Failure[]> {
  const { cluster, patience } = waiting;
  const takers = new NodeTakers(cluster);
  const pending = new Map(workloads.map((workload) => [workload, ""]));
  const failures: Failure[] = [];
  let told = "";
  await poll(endOfOne(patience), async () => {
    const waited = [...pending.keys()];
    const objects = await readWorkloads(cluster, waited);
    const looks = await Promise.all(
      objects.map(async (object, at) =>
        object === undefined ? toGone(waited[at]) : look(waiting, takers, object, madeSince),
      ),
    );
    for (const [at, workload] of waited.entries()) {
      const seen = looks[at] ?? { progress: "done" };
      if (seen.progress === "under way") pending.set(workload, seen.line);
      else pending.delete(workload);
      if (seen.progress === "failed")
        failures.push(await toFailure(waiting, workload.ref, seen.reason, objects[at]));
    }
    const text = toLine(pending);
    if (text !== told && text !== "") waiting.log.progress(text);
    told = text;
    return pending.size === 0 ? true : undefined;
  });
  for (const [workload, line] of pending) {
    const object = await readWorkload(cluster, workload);
    failures.push(await toFailure(waiting, workload.ref, `not finished in time: ${line}`, object));
  }
  return failures;
}

function toGone(workload: Workload | undefined): Progress {
  if (workload?.deletesItself === true) return { progress: "done" };
  return { progress: "failed", reason: "it was deleted while its rollout was waited for" };
}

async function look(
  { cluster, log }: Waiting,
  takers: NodeTakers,
  object: KubeObject,
  madeSince: number,
): Promise<Progress> {
  const progress = toProgress(object);
  if (progress.progress !== "under way") return progress;
  if (object.kind === "DaemonSet" && !isSeen(object) && !(await takers.has(object)))
    return { progress: "done" };
  if (!isSeen(object)) return progress;
  const pods = await tryList(cluster, object);
  for (const pod of findStuck(object, pods, madeSince)) {
    log.progress(
      `Pod ${pod.namespace}/${pod.name} of a former template holds up its StatefulSet: it is deleted`,
    );
    await tryDelete(cluster, pod);
  }
  const doom = await findDoom(cluster, object, pods);
  const silent = object.kind === "DaemonSet" ? await findSilent(cluster, object, pods) : [];
  if (doom === undefined && silent.length > 0) {
    log.progress(`${silent.join(", ")}: no answer; the agent is replaced when the node is back`);
    return { progress: "done" };
  }
  return doom === undefined ? progress : { progress: "failed", reason: `${progress.line}: ${doom}` };
}

function toLine(pending: ReadonlyMap<Workload, string>): string {
  const lines = [...pending].map(([{ ref }, line]) => `${formatRef(ref)}: ${line}`);
  const rest = lines.length - mostNamed;
  return [...lines.slice(0, mostNamed), ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}

/** With what the pods say. */
export async function toFailure(
  { cluster, redact }: Waiting,
  ref: ObjectRef,
  reason: string,
  workload: KubeObject | undefined,
): Promise<Failure> {
  const pods = workload === undefined ? [] : await tryList(cluster, workload);
  const details = workload === undefined ? [] : await explain(cluster, redact, workload, pods);
  return {
    ref,
    reason: redact(reason),
    cure: "mend what its pods say below, or give it more time with --timeout, and run again",
    details,
  };
}

/** Who may not is told in the end what is not finished in time. */
async function tryDelete(cluster: Cluster, pod: Pod): Promise<void> {
  try {
    await deletePod(cluster, pod);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
  }
}

async function tryList(cluster: Cluster, workload: KubeObject): ReturnType<typeof listPodsOf> {
  try {
    return await listPodsOf(cluster, workload);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return [];
  }
}
