// Workloads that were put back → well again: pods that started on the run's settings start once more, and
// the rollouts end. Pods that the run had not replaced stay untouched.
import type { UndoRecord } from "../kube/undo-record.ts";
import { PortError } from "../ports.ts";
import { awaitRollouts, type Waiting } from "./await-rollouts.ts";
import { restartPods } from "./restart-pods.ts";
import type { Failure, Undone } from "./result.ts";
import { rollAgents } from "./roll-agents.ts";
import { hasProgress } from "./workload-progress.ts";

/** What is not well; that does not make the objects other than they were. */
export async function settleUndone(
  waiting: Waiting,
  { entries, since }: UndoRecord,
  undone: readonly Undone[],
): Promise<readonly Failure[]> {
  const touched = new Set(undone.filter(({ undone: deed }) => deed !== "removed").map(({ ref }) => ref));
  const restarted = entries.filter((entry) => entry.restarts === true && entry.before !== undefined);
  const workloads = entries.filter(
    (entry) => hasProgress(entry.ref) && (touched.has(entry.ref) || restarted.includes(entry)),
  );
  // Both are the server's clock.
  const span = { madeSince: Date.parse(since), madeUntil: Number.POSITIVE_INFINITY };
  try {
    const agents = restarted.filter(({ ref }) => ref.kind === "DaemonSet");
    const unwell = [
      ...(await rollAgents(
        waiting,
        agents.map(({ ref, resource }) => Object.assign({ ref, resource }, span)),
      )),
    ];
    for (const { ref, resource } of restarted) {
      if (ref.kind !== "DaemonSet")
        unwell.push(...(await restartPods(waiting, { ref, resource }, span.madeUntil, span.madeSince)));
    }
    return [...unwell, ...(await awaitRollouts(waiting, workloads))];
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return [{ reason: error.message, ...(error.cure === undefined ? {} : { cure: error.cure }) }];
  }
}
