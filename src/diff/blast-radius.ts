// What hangs on the objects of a plan → what goes with each change: pods that start again or stop, on how many
// nodes of which architecture, and custom resources that are lost with their definition.
import type { Observation } from "../live/observation.ts";
import type { Stricken, Struck } from "../live/stricken.ts";
import type { Blast, LiveChange } from "./live-change.ts";

const runsPods = new Set(["DaemonSet", "Deployment", "StatefulSet"]);
const mostNames = 10;

/** Live objects whose pods or custom resources the changes touch; a roll knows its nodes already. */
export function findStruck(
  changes: readonly LiveChange[],
  { sightings, orphans }: Observation,
): { readonly workloads: readonly Struck[]; readonly definitions: readonly Struck[] } {
  const lives = new Map([...sightings, ...orphans].map(({ key, live }) => [key, live]));
  const struck = (isMeant: (change: LiveChange) => boolean): readonly Struck[] =>
    changes.flatMap((change) => {
      const live = lives.get(change.key);
      return live !== undefined && isMeant(change) ? [{ key: change.key, live }] : [];
    });
  return {
    workloads: struck((change) => runsPods.has(change.ref.kind) && touchesPods(change) && !isRolled(change)),
    definitions: struck(
      ({ action, ref, span }) =>
        ref.kind === "CustomResourceDefinition" &&
        (action === "delete" || action === "recreate" || (action === "blocked" && span === undefined)),
    ),
  };
}

/** `archOf`: by the name of a node. */
export function withBlast(
  changes: readonly LiveChange[],
  { pods, instances }: Stricken,
  archOf: ReadonlyMap<string, string>,
): readonly LiveChange[] {
  return changes.map((change) => {
    const nodes = pods.get(change.key) ?? nodesOfRoll(change);
    const lost = instances.get(change.key) ?? [];
    const blast: Blast = {
      ...change.blast,
      ...(nodes === undefined || nodes.length === 0 ? {} : { pods: toPods(nodes, archOf) }),
      ...(lost.length === 0 ? {} : { lost: { count: lost.length, names: lost.slice(0, mostNames) } }),
    };
    return Object.keys(blast).length === 0 ? change : { ...change, blast };
  });
}

function touchesPods(change: LiveChange): boolean {
  if (change.action === "update") return change.restartsPods;
  return change.action === "restart" || change.action === "recreate" || change.action === "delete";
}

function isRolled(change: LiveChange): boolean {
  return nodesOfRoll(change) !== undefined;
}

function nodesOfRoll(change: LiveChange): readonly string[] | undefined {
  const rollout = change.action === "update" || change.action === "restart" ? change.rollout : undefined;
  return rollout && [...rollout.canaries, ...rollout.rest].map(({ node }) => node);
}

function toPods(nodes: readonly string[], archOf: ReadonlyMap<string, string>): NonNullable<Blast["pods"]> {
  const counts = new Map<string, number>();
  for (const node of new Set(nodes.filter((each) => each !== ""))) {
    const arch = archOf.get(node) ?? "unknown";
    counts.set(arch, (counts.get(arch) ?? 0) + 1);
  }
  const byArch = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { count: nodes.length, nodes: byArch.map(([arch, count]) => ({ arch, count })) };
}
