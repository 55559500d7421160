// What a wave has written → usable: definitions established, agents rolled, workloads done.
import type { LiveChange } from "../diff/live-change.ts";
import { deletesItself } from "../kube/job-life.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { Cluster, Log, PortError } from "../ports.ts";
import type { Redact } from "../text/redact.ts";
import { awaitRollouts, type Waiting } from "./await-rollouts.ts";
import { awaitEstablished } from "./established.ts";
import { writeReleased } from "./hold-strategy.ts";
import type { Patience } from "./patience.ts";
import { toPortFailure } from "./port-failure.ts";
import { readWriteTime, restartPods } from "./restart-pods.ts";
import type { Deed, Failure } from "./result.ts";
import type { ProbeTarget } from "./probe.ts";
import { probeCanary } from "./probe-cluster.ts";
import type { Agents } from "./old-pods.ts";
import type { Replacements } from "./replacements.ts";
import { type Prove, rollAgents } from "./roll-agents.ts";
import { rolloutOf, type Wave } from "./steps.ts";
import { hasProgress } from "./workload-progress.ts";
import type { Target } from "./write.ts";

export interface Settling {
  readonly cluster: Cluster;
  readonly log: Log;
  readonly force: boolean;
  readonly patience: Patience;
  readonly redact: Redact;
  readonly lost: () => PortError | undefined;
  readonly replacements: Replacements;
  /** When a run began that was cut; missing where none was. */
  readonly cutSince?: number;
  readonly probe?: ProbeTarget;
}

/** Adds to `deeds` what was restarted. */
export async function settle(
  settling: Settling,
  { wave, changes }: Wave,
  targets: ReadonlyMap<string, Target>,
  deeds: Deed[],
): Promise<readonly Failure[]> {
  const { cluster, patience } = settling;
  try {
    if (wave === "definitions") return await awaitEstablished(cluster, changes, targets, patience);
    return wave === "workloads" ? await settleWorkloads(settling, changes, targets, deeds) : [];
  } catch (error) {
    return [toPortFailure(error)];
  }
}

async function settleWorkloads(
  settling: Settling,
  changes: readonly LiveChange[],
  targets: ReadonlyMap<string, Target>,
  deeds: Deed[],
): Promise<readonly Failure[]> {
  const waiting: Waiting = settling;
  const { cluster, replacements } = settling;
  const rolled = changes.filter((change) => rolloutOf(change) !== undefined);
  const agents = await Promise.all(rolled.map((change) => toAgents(settling, change, targets)));
  if (rolled.length > 0) settling.log.progress(`rolls ${rolled.map(({ ref }) => formatRef(ref)).join(", ")}`);
  const failures = await rollAgents(waiting, agents.flat(), toProof(settling, rolled));
  if (failures.length > 0) return failures;
  for (const change of rolled) {
    const target = targets.get(change.key);
    if (change.action !== "update" || target === undefined) continue;
    replacements.release(change.ref, "perhaps");
    const written = await writeReleased(cluster, change, target, settling.force, settling.patience);
    if (written.failure !== undefined) return [written.failure];
    const [deed] = written.deeds;
    if (deed?.deed === "unknown") return [{ ref: change.ref, reason: deed.reason }];
    replacements.release(change.ref, "no");
  }
  for (const change of changes) {
    const causes = causesOf(change);
    const target = targets.get(change.key);
    if (causes.length === 0 || target === undefined) continue;
    if (change.ref.kind !== "DaemonSet") {
      const madeUntil = await readWriteTime(
        cluster,
        causes.map(({ source }) => source),
      );
      const failed = await restartPods(waiting, { ref: change.ref, resource: target.resource }, madeUntil);
      if (failed.length > 0) return failed;
    }
    if (change.action === "restart") deeds.push({ deed: "restarted", ref: change.ref });
  }
  return awaitRollouts(
    waiting,
    changes.flatMap(({ key, ref, action }) => {
      const { resource, sent } = targets.get(key) ?? {};
      if (resource === undefined || action === "adopt" || !hasProgress(ref)) return [];
      return [{ ref, resource, deletesItself: sent !== undefined && deletesItself(sent) }];
    }),
  );
}

/** Agents that do not understand those of before prove themselves on their own node alone. */
function toProof(settling: Settling, rolled: readonly LiveChange[]): Prove | undefined {
  const { probe } = settling;
  if (probe === undefined) return undefined;
  const isParted = rolled.some((change) => rolloutOf(change)?.parted === true);
  return async (node) => (await probeCanary(settling, probe, node, isParted))?.failure;
}

async function toAgents(
  { cluster, cutSince }: Settling,
  change: LiveChange,
  targets: ReadonlyMap<string, Target>,
): Promise<readonly Agents[]> {
  const resource = targets.get(change.key)?.resource;
  if (resource === undefined) return [];
  const sources = causesOf(change).map(({ source }) => source);
  const agents = { ref: change.ref, resource, ...(cutSince === undefined ? {} : { cutSince }) };
  return [sources.length === 0 ? agents : { ...agents, madeUntil: await readWriteTime(cluster, sources) }];
}

function causesOf(change: LiveChange): Extract<LiveChange, { action: "restart" }>["causes"] {
  if (change.action === "restart") return change.causes;
  return change.action === "update" ? (change.causes ?? []) : [];
}
