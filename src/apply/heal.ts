// After a rollback: pods that the run had restarted start again with what they read before, and what was put
// back runs as it did. Nodes that the run had not come to are left alone.
import type { LiveChange } from "../diff/live-change.ts";
import { PortError } from "../ports.ts";
import { awaitRollouts, type Waiting } from "./await-rollouts.ts";
import type { Workload } from "./read-workloads.ts";
import { restartPods } from "./restart-pods.ts";
import type { Failure } from "./result.ts";
import { rollAgents } from "./roll-agents.ts";
import { hasProgress } from "./workload-progress.ts";
import type { Target } from "./write.ts";

/** Pods of it that were made since then, in milliseconds by the server's clock, have read what is undone. */
export interface Restarted extends Workload {
  readonly since: number;
}

export async function heal(
  waiting: Waiting,
  changes: readonly LiveChange[],
  targets: ReadonlyMap<string, Target>,
  restarted: readonly Restarted[],
): Promise<readonly Failure[]> {
  try {
    const agents = restarted.filter(({ ref }) => ref.kind === "DaemonSet");
    const madeUntil = Number.POSITIVE_INFINITY;
    const failures = [
      ...(await rollAgents(
        waiting,
        agents.map(({ ref, resource, since }) => ({ ref, resource, madeUntil, madeSince: since })),
      )),
    ];
    for (const each of restarted) {
      if (each.ref.kind !== "DaemonSet")
        failures.push(...(await restartPods(waiting, each, madeUntil, each.since)));
    }
    if (failures.length > 0) return failures;
    return await awaitRollouts(
      waiting,
      changes.flatMap(({ key, ref, action }) => {
        const resource = targets.get(key)?.resource;
        const isBack = action === "update" || action === "restart";
        return resource !== undefined && isBack && hasProgress(ref) ? [{ ref, resource }] : [];
      }),
    );
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return [{ reason: error.message, ...(error.cure === undefined ? {} : { cure: error.cure }) }];
  }
}
