// What the files would do to a live cluster: the plan of the files → observed → compared with the cluster.
import { findStruck, withBlast } from "./diff/blast-radius.ts";
import { diffLive } from "./diff/live.ts";
import type { LiveChange } from "./diff/live-change.ts";
import { checkNetwork } from "./diff/network-live.ts";
import { findRolled, withRollouts } from "./diff/rollouts.ts";
import { findNewAgents, withoutSecondNetwork, withResidue } from "./diff/switch.ts";
import type { Probe } from "./kube/probe.ts";
import type { InventoryRef } from "./kube/ownership.ts";
import { readDaemonSets } from "./live/daemon-sets.ts";
import type { Inventory } from "./live/inventory.ts";
import { type NetworkFacts, readNetworkFacts } from "./live/network-facts.ts";
import type { Observation } from "./live/observation.ts";
import { observe } from "./live/observe.ts";
import { readRolledPods } from "./live/rolled-pods.ts";
import { readStricken } from "./live/stricken.ts";
import { planSides, renderSides, type Request, type World } from "./pipeline.ts";
import type { Cluster } from "./ports.ts";
import type { Manifest } from "./render/manifest.ts";
import type { LivePlan } from "./report/live-plan.ts";
import type { UndoOutlook } from "./report/plan.ts";

export interface LiveRequest extends Request {
  /** False: only GET is sent. */
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly prune: boolean;
  readonly maxDeletes: number;
  /** `Namespace weave`: objects of protected kinds that may be deleted. */
  readonly allowDelete: ReadonlySet<string>;
  /** Object keys that may be deleted and made anew. */
  readonly recreate: ReadonlySet<string>;
  /** A network may come while another one stays. */
  readonly allowTwoNetworks: boolean;
  readonly inventory: InventoryRef;
  /** What happens to what was written when something fails. */
  readonly onFailure: "rollback" | "stop";
  /** For people: which run this is. */
  readonly holder: string;
  /** For everything that is waited for; undefined: as long as it usually takes. */
  readonly timeoutMs?: number;
  /** For an agent that was just replaced to run on; undefined: as long as most need that fail. */
  readonly calmMs?: number;
  /** Pods on all nodes must reach each other when all is done. */
  readonly probe?: Probe;
  /** Commit that is applied, for the inventory. */
  readonly commit?: string;
}

/** A plan, and what it was made of. */
export interface Prepared {
  readonly plan: LivePlan;
  readonly observation?: Observation;
  readonly base?: readonly Manifest[];
  /** What a rollout needs to see, and may not. */
  readonly unrollable?: readonly string[];
}

/** What the files would do to the cluster. */
export async function planLive(request: LiveRequest, world: World, cluster: Cluster): Promise<LivePlan> {
  return (await prepareLive(request, world, cluster)).plan;
}

/** Where the cluster is not as the files say. */
export async function findDrift(request: LiveRequest, world: World, cluster: Cluster): Promise<LivePlan> {
  // By force the server tells the fields that others hold; nothing is written.
  const { undo: _, ...plan } = (await prepareLive({ ...request, force: true }, world, cluster, "head")).plan;
  return plan;
}

/** `since`: what counts as drift is what differs from base, or from head itself. */
export async function prepareLive(
  request: LiveRequest,
  world: World,
  cluster: Cluster,
  since: "base" | "head" = "base",
): Promise<Prepared> {
  const sides = await renderSides(request, world);
  const { manifests, config, complete } = sides.head;
  // What cannot be rendered whole is never compared: missing objects would look deleted.
  if (!complete) return { plan: { plan: await planSides(request, world, sides), server: cluster.label } };
  world.log.progress(`asking ${cluster.label}`);
  const { inventory, dryRun, force } = request;
  // The server works while the schemas do.
  const [observation, facts, plan] = await Promise.all([
    observe({ cluster, manifests, inventory, dryRun, force }),
    readNetworkFacts(cluster),
    planSides(request, world, sides),
  ]);
  const base = sides.base.stack?.manifests;
  const found = config === undefined ? [] : checkNetwork({ config, manifests, facts });
  const decided = diffLive({
    observation,
    base: since === "head" ? manifests : base,
    consents: {
      // An empty stack never prunes: a wrong path looks the same.
      prune: request.prune && manifests.length > 0,
      maxDeletes: request.maxDeletes,
      deletes: request.allowDelete,
      recreate: request.recreate,
    },
  });
  const rolled = await readRolledPods(cluster, findRolled(decided, observation.sightings));
  const ordered = withRollouts(decided, observation.sightings, rolled.nodes);
  const { changes, unseen } = await toWhole(ordered, observation, facts, request, cluster);
  return {
    plan: {
      plan: { ...plan, diagnostics: [...plan.diagnostics, ...found] },
      server: cluster.label,
      changes,
      unseen: [...observation.unseen, ...rolled.unseen, ...unseen],
      foreign: [...observation.pharosStacks].map(
        ([stack, count]) =>
          `Pharos' stack ${stack}, ${count} object${count === 1 ? "" : "s"}: it is not the network`,
      ),
      undo: toUndoOutlook(observation.inventory, request.onFailure),
      ...(request.probe === undefined ? {} : { probe: request.probe }),
    },
    observation,
    ...(base === undefined ? {} : { base }),
    unrollable: rolled.unseen,
  };
}

/** The changes with what goes with them; new agents are blocked where another network would stay. */
async function toWhole(
  changes: readonly LiveChange[],
  observation: Observation,
  { nodes }: NetworkFacts,
  { allowTwoNetworks }: LiveRequest,
  cluster: Cluster,
): Promise<{ readonly changes: readonly LiveChange[]; readonly unseen: readonly string[] }> {
  const newAgents = allowTwoNetworks ? new Set<string>() : findNewAgents(changes, observation);
  const { workloads, definitions } = findStruck(changes, observation);
  const [others, stricken] = await Promise.all([
    newAgents.size === 0 ? { running: [], unseen: [] } : readDaemonSets(cluster),
    readStricken(cluster, workloads, definitions),
  ]);
  const single = withoutSecondNetwork(withResidue(changes, observation), newAgents, others.running);
  const archs = nodes.flatMap(({ name, arch }) => (arch === undefined ? [] : [[name, arch] as const]));
  return {
    changes: withBlast(single, stricken, new Map(archs)),
    unseen: [...others.unseen, ...stricken.unseen],
  };
}

function toUndoOutlook(inventory: Inventory | undefined, onFailure: LiveRequest["onFailure"]): UndoOutlook {
  const run = inventory?.run;
  return {
    onFailure,
    isFirst: inventory === undefined,
    ...(run === undefined ? {} : { unfinished: run }),
  };
}
