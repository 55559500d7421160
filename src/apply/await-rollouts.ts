// Workloads that were written → done, or why they are not.
import { objectPath, type Resource } from "../kube/api-path.ts";
import { formatRef, type KubeObject, type ObjectRef } from "../kube/object-ref.ts";
import { type Cluster, type Log, PortError } from "../ports.ts";
import type { Redact } from "../text/redact.ts";
import { listPodsOf } from "./cluster-pods.ts";
import { findDoom } from "./doom.ts";
import { endOfOne, type Patience, poll } from "./patience.ts";
import { explain } from "./reasons.ts";
import type { Failure } from "./result.ts";
import { toProgress } from "./workload-progress.ts";

/** What every wait of a run needs. */
export interface Waiting {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly patience: Patience;
  readonly redact: Redact;
  /** Why nothing more may be written. */
  readonly lost: () => PortError | undefined;
}

export interface Workload {
  readonly ref: ObjectRef;
  readonly resource: Resource;
}

/** The status line is told when it changes. */
export async function awaitRollouts(
  waiting: Waiting,
  workloads: readonly Workload[],
): Promise<readonly Failure[]> {
  const lines = new Map<Workload, string>();
  let told = "";
  const tell = (workload: Workload, line: string | undefined): void => {
    if (line === undefined) lines.delete(workload);
    else lines.set(workload, `${formatRef(workload.ref)}: ${line}`);
    const text = [...lines.values()].join("; ");
    if (text !== told && text !== "") waiting.log.progress(text);
    told = text;
  };
  const failures = await Promise.all(
    workloads.map((workload) => awaitOne(waiting, workload, (line) => tell(workload, line))),
  );
  return failures.flat();
}

async function awaitOne(
  waiting: Waiting,
  workload: Workload,
  tell: (line: string | undefined) => void,
): Promise<readonly Failure[]> {
  const { cluster, patience } = waiting;
  let line = "";
  const verdict = await poll(endOfOne(patience), async () => {
    const object = await readWorkload(cluster, workload);
    if (object === undefined) return { reason: "it was deleted while its rollout was waited for" };
    const progress = toProgress(object);
    tell(progress.progress === "under way" ? progress.line : undefined);
    if (progress.progress === "done") return { done: true };
    if (progress.progress === "failed") return { reason: progress.reason };
    ({ line } = progress);
    const doom = await findDoom(cluster, object);
    return doom === undefined ? undefined : { reason: `${line}: ${doom}` };
  });
  tell(undefined);
  if (verdict?.done === true) return [];
  const object = await readWorkload(cluster, workload);
  const reason = verdict?.reason ?? `not finished in time: ${line}`;
  return [await toFailure(waiting, workload.ref, reason, object)];
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

/** Undefined when it is gone. */
export async function readWorkload(
  cluster: Cluster,
  { ref, resource }: Workload,
): Promise<KubeObject | undefined> {
  const { status, body } = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
  if (status === 404) return undefined;
  if (status === 200) return body as KubeObject;
  throw new PortError("cluster", `the API server answers ${status} when asked for ${formatRef(ref)}`, {
    cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
  });
}

async function tryList(cluster: Cluster, workload: KubeObject): ReturnType<typeof listPodsOf> {
  try {
    return await listPodsOf(cluster, workload);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return [];
  }
}
