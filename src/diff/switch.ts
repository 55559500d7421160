// A network that comes while another one runs → what the old one leaves on the nodes; or, where it would stay,
// the refusal: kubelet takes whichever configuration sorts first, and pods of the two do not reach each other.
import { objectKey } from "../kube/kinds.ts";
import { formatRef, type KubeObject, refOf } from "../kube/object-ref.ts";
import type { Observation } from "../live/observation.ts";
import type { LiveChange } from "./live-change.ts";
import { isNetworkAgent } from "./network-agents.ts";
import { residueOf } from "./residue.ts";

/** The keys of agents that would be new: only then can a second network come. */
export function findNewAgents(
  changes: readonly LiveChange[],
  { sightings }: Observation,
): ReadonlySet<string> {
  const created = new Set(changes.flatMap(({ action, key }) => (action === "create" ? [key] : [])));
  return new Set(
    sightings.flatMap(({ key, sent }) => (created.has(key) && isNetworkAgent(sent) ? [key] : [])),
  );
}

/** Stacks of Pharos with agents of a network, while our manifests have none: a stack beside the network. */
export function findUnreplaced({ sightings, orphans }: Observation): ReadonlySet<string> {
  if (sightings.some(({ sent }) => isNetworkAgent(sent))) return new Set();
  return new Set(orphans.flatMap(({ live, stack }) => (isNetworkAgent(live) ? (stack ?? []) : [])));
}

/** What agents leave that would be deleted. */
export function withResidue(changes: readonly LiveChange[], { orphans }: Observation): readonly LiveChange[] {
  const agents = new Map(
    orphans.flatMap(({ key, live }) => (isNetworkAgent(live) ? [[key, live] as const] : [])),
  );
  return changes.map((change) => {
    const agent = change.action === "delete" ? agents.get(change.key) : undefined;
    return agent === undefined ? change : { ...change, blast: { residue: residueOf(agent) } };
  });
}

/** `running`: all DaemonSets of the cluster. Blocks the new agents while another network stays. */
export function withoutSecondNetwork(
  changes: readonly LiveChange[],
  newAgents: ReadonlySet<string>,
  running: readonly KubeObject[],
): readonly LiveChange[] {
  const known = new Map(changes.map((change) => [change.key, change]));
  const staying = running.flatMap((agent) => {
    const change = known.get(objectKey(refOf(agent)));
    if (!isNetworkAgent(agent) || (change !== undefined && change.span !== undefined)) return [];
    if (change?.action === "delete") return [];
    const why = change !== undefined && "reason" in change ? ` (${change.reason})` : "";
    return [`${formatRef(refOf(agent))} stays${why}`];
  });
  if (staying.length === 0) return changes;
  return changes.map((change): LiveChange =>
    newAgents.has(change.key)
      ? {
          key: change.key,
          ref: change.ref,
          arch: change.arch,
          ...(change.span === undefined ? {} : { span: change.span }),
          ownership: [],
          action: "blocked",
          reason: `the cluster would have two networks: ${staying.join(", ")}`,
          cure: "let the old one go with this change, or delete it first; where both are meant, allow it with --allow-two-networks",
          held: [],
        }
      : change,
  );
}
