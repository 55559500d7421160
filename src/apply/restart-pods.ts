// Workloads whose pods read what has changed → their pods deleted one by one, each replaced before the next;
// nothing is added to the pod template.
import { objectPath, type Resource } from "../kube/api-path.ts";
import { writtenAt } from "../kube/managed-fields.ts";
import { formatRef, type KubeObject, type ObjectRef } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Pod } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import { toFailure, type Waiting } from "./await-rollouts.ts";
import { deletePod, listPodsOf, readPod } from "./cluster-pods.ts";
import { toDoom } from "./doom.ts";
import { endOfOne, poll } from "./patience.ts";
import { readWorkload, type Workload } from "./read-workloads.ts";
import type { Failure } from "./result.ts";

/** For Deployments and StatefulSets; DaemonSets are rolled by node. `madeUntil`: older pods are replaced. */
export async function restartPods(
  waiting: Waiting,
  workload: Workload,
  madeUntil: number,
  madeSince = -1,
): Promise<readonly Failure[]> {
  const { cluster, log, replacements } = waiting;
  const object = await readWorkload(cluster, workload);
  if (object === undefined) return [];
  const old = (await listPodsOf(cluster, object)).filter(
    ({ created, isDeleted }) => created <= madeUntil && created >= madeSince && !isDeleted,
  );
  const wanted = Math.min(Number(valueAt(object, ["spec", "replicas"]) ?? 1), old.length);
  const former = new Set(old.map(({ uid }) => uid));
  replacements?.expect(
    workload.ref,
    old.map(({ name }) => name),
  );
  for (const [at, pod] of old.entries()) {
    const lost = waiting.lost();
    if (lost !== undefined) return [{ ref: workload.ref, reason: lost.message }];
    log.progress(`${formatRef(workload.ref)}: restarts pod ${at + 1} of ${old.length}`);
    replacements?.begin(workload.ref, pod.name);
    await deletePod(cluster, pod);
    let doom: string | undefined;
    const done = await poll(endOfOne(waiting.patience), async () => {
      if ((await readPod(cluster, pod))?.uid === pod.uid) return undefined;
      const pods = (await listPodsOf(cluster, object)).filter(({ isDeleted }) => !isDeleted);
      // Those that still wait for their turn may have failed long before.
      const made = pods.filter(({ uid }) => !former.has(uid));
      doom = made.map(toDoom).find((each) => each !== undefined);
      if (doom !== undefined) return false;
      return countReady(made) > at || countReady(pods) >= wanted ? true : undefined;
    });
    if (done === true) {
      replacements?.end(workload.ref, pod.name);
      continue;
    }
    const reason = `the pod that replaces ${pod.name} does not become Ready${doom === undefined ? " in time" : `: ${doom}`}`;
    return [await toFailure(waiting, workload.ref, reason, object)];
  }
  return [];
}

function countReady(pods: readonly Pod[]): number {
  return pods.filter(({ isReady }) => isReady).length;
}

const metadataOnly = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";

/**
 * When we wrote the newest of these, by the server's clock in milliseconds; Infinity when that cannot be
 * told: then every pod is taken for older.
 */
export async function readWriteTime(cluster: Cluster, sources: readonly ObjectRef[]): Promise<number> {
  const times = await Promise.all(
    sources.map(async (source) => {
      const path = objectPath(toResource(source), source);
      // Not the values: nothing of a Secret leaves the server.
      const { status, body } = await cluster.send({ method: "GET", path, accept: metadataOnly });
      return status === 200 ? writtenAt(body as KubeObject) : undefined;
    }),
  );
  const isKnown = times.length > 0 && !times.includes(undefined);
  return isKnown ? Math.max(...times.map(Number)) : Number.POSITIVE_INFINITY;
}

function toResource({ apiVersion, kind }: ObjectRef): Resource {
  return { apiVersion, kind, plural: kind === "Secret" ? "secrets" : "configmaps", namespaced: true };
}
