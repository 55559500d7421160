// Workloads that were put back → well again: pods that started on the run's settings start once more, and
// the rollouts end. Pods that the run had not replaced stay untouched.
import { deletesItself } from "../kube/job-life.ts";
import type { UndoEntry, UndoRecord } from "../kube/undo-record.ts";
import { awaitRollouts, type Waiting } from "./await-rollouts.ts";
import { toPortFailure } from "./port-failure.ts";
import type { Workload } from "./read-workloads.ts";
import { restartPods } from "./restart-pods.ts";
import type { Failure } from "./result.ts";
import { rollAgents } from "./roll-agents.ts";
import { hasProgress, toProgress } from "./workload-progress.ts";

/** What is not well; that does not make the objects other than they were. */
export async function settleUndone(
  waiting: Waiting,
  { entries, since }: UndoRecord,
): Promise<readonly Failure[]> {
  const restarted = entries.filter((entry) => entry.restarts === true && entry.before !== undefined);
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
    if (unwell.length > 0) return unwell;
    return await awaitRollouts(waiting, entries.filter(wasWell).map(toWorkload), span.madeSince);
  } catch (error) {
    return [toPortFailure(error)];
  }
}

function toWorkload({ ref, resource, before }: UndoEntry): Workload {
  return { ref, resource, deletesItself: before !== undefined && deletesItself(before) };
}

/** What did not run before cannot be expected to run now. */
function wasWell({ ref, before }: UndoEntry): boolean {
  return before !== undefined && hasProgress(ref) && toProgress(before).progress === "done";
}
