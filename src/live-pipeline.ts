// The second half of a run: the plan of the files → what it does to a live cluster → the cluster as planned.
import { applyChanges } from "./apply/apply.ts";
import { finishRollback } from "./apply/finish-rollback.ts";
import { toLimits } from "./apply/patience.ts";
import type { Sighting } from "./apply/gate.ts";
import type { ApplyResult, Failure } from "./apply/result.ts";
import type { Target } from "./apply/write.ts";
import { hasErrors } from "./diagnostic.ts";
import type { LiveChange } from "./diff/live-change.ts";
import { diffManifests } from "./diff/diff.ts";
import { diffLive } from "./diff/live.ts";
import { secretValuesOf } from "./diff/mask.ts";
import { findRolled, withRollouts } from "./diff/rollouts.ts";
import { objectKey } from "./kube/kinds.ts";
import { refOf } from "./kube/object-ref.ts";
import type { RunMark } from "./kube/undo-record.ts";
import type { InventoryRef } from "./kube/ownership.ts";
import { type Inventory, toApplySetId } from "./live/inventory.ts";
import { discover } from "./live/discovery.ts";
import type { Observation } from "./live/observation.ts";
import { observe } from "./live/observe.ts";
import { readRolledPods } from "./live/rolled-pods.ts";
import { digestOfSent } from "./live/sent.ts";
import { toTakenOver } from "./live/takeover.ts";
import { type Planned, planWithBase, type Request, type World } from "./pipeline.ts";
import type { Cluster } from "./ports.ts";
import type { Manifest } from "./render/manifest.ts";
import type { LivePlan, UndoOutlook } from "./report/live-plan.ts";
import { type Redact, toRedact } from "./text/redact.ts";
import { version } from "./version.ts";

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
  readonly inventory: InventoryRef;
  /** What happens to what was written when something fails. */
  readonly onFailure: "rollback" | "stop";
  /** For people: which run this is. */
  readonly holder: string;
  /** For everything that is waited for; undefined: as long as it usually takes. */
  readonly timeoutMs?: number;
  /** Commit that is applied, for the inventory. */
  readonly commit?: string;
}

interface Prepared {
  readonly plan: LivePlan;
  readonly observation?: Observation;
  readonly base?: readonly Manifest[];
  /** What a rollout needs to see, and may not. */
  readonly unrollable?: readonly string[];
}

/** What the files would do to the cluster. */
export async function planLive(request: LiveRequest, world: World, cluster: Cluster): Promise<LivePlan> {
  return (await prepare(request, world, cluster)).plan;
}

/** Where the cluster is not as the files say. */
export async function findDrift(request: LiveRequest, world: World, cluster: Cluster): Promise<LivePlan> {
  // By force the server tells the fields that others hold; nothing is written.
  return (await prepare({ ...request, force: true }, world, cluster, "head")).plan;
}

export interface Applied {
  readonly plan: LivePlan;
  /** Missing when the plan has errors: then nothing was even tried. */
  readonly result?: ApplyResult;
  /** What the cluster's inventory said before. */
  readonly recorded?: Sighting["recorded"];
}

/** What a gate makes of a plan: write, leave the cluster as it is, or say why not. */
export type Gate = (
  seen: Sighting,
) => Promise<
  { readonly gate: "open" | "idle" } | { readonly gate: "closed"; readonly failures: readonly Failure[] }
>;

/** `gate` is asked once the plan is made and before anything is written. */
export async function apply(
  request: LiveRequest,
  gate: Gate | undefined,
  world: World,
  cluster: Cluster,
): Promise<Applied> {
  let prepared = await prepare(request, world, cluster);
  const cut = prepared.observation?.inventory?.run;
  if (cut?.phase === "rolling-back" && request.onFailure === "rollback") {
    const { log } = world;
    const { holder, inventory } = request;
    const setId = toApplySetId(inventory);
    const result = await finishRollback({
      cluster,
      log,
      holder,
      inventory,
      setId,
      mark: cut,
      limits: toLimits(request.timeoutMs, []),
      redact: prepared.observation === undefined ? (text) => text : toRedactOf(prepared.observation),
    });
    if (result !== undefined) return { plan: prepared.plan, result };
    prepared = withFinished(await prepare(request, world, cluster), cut);
  }
  const { plan, observation, base, unrollable = [] } = prepared;
  const { changes } = plan;
  const { changeSet, diagnostics } = plan.plan;
  if (changes === undefined || observation === undefined || changeSet === undefined) return { plan };
  if (hasErrors(diagnostics)) return { plan };
  const { state } = changeSet.digests;
  const { inventory, sightings } = observation;
  const recorded = recordedBy(inventory);
  const asked = await gate?.({
    changes: changeSet.changes,
    digests: changeSet.digests,
    live: changes,
    base: plan.plan.base.state,
    recorded,
    ...(base === undefined ? {} : { baseState: stateOf(base, request) }),
  });
  if (asked?.gate === "closed")
    return { plan, recorded, result: { result: "refused", failures: asked.failures } };
  if (asked?.gate === "idle") return { plan, recorded, result: { result: "nothing-to-do" } };
  if (unrollable.length > 0) {
    const failures = unrollable.map((what) => ({
      reason: `pods cannot be replaced unseen: the account may not read ${what}`,
      cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
    }));
    return { plan, recorded, result: { result: "refused", failures } };
  }
  const kept = changes.flatMap(({ action, ref }) => (action === "keep" ? [ref] : []));
  const desired = sightings.map(({ manifest }) => manifest.ref);
  const result = await applyChanges({
    cluster,
    log: world.log,
    changes,
    targets: toTargets(observation, changes),
    unserved: new Map(
      sightings.flatMap(({ key, resource, sent }) => (resource === undefined ? [[key, sent] as const] : [])),
    ),
    discover: (apiVersions) => discover(cluster, apiVersions),
    limits: toLimits(request.timeoutMs, changes),
    redact: toRedactOf(observation),
    force: request.force,
    onFailure: request.onFailure,
    holder: request.holder,
    inventory: {
      ...seenVersionOf(inventory),
      ref: request.inventory,
      id: toApplySetId(request.inventory),
      version,
      state,
      ...(request.commit === undefined ? {} : { commit: request.commit }),
      ...(inventory?.state === undefined ? {} : { stateBefore: inventory.state }),
      ...(inventory === undefined ? {} : { before: inventory.object }),
      ...(inventory?.run === undefined ? {} : { unfinished: inventory.run }),
      ...(inventory?.commit === undefined ? {} : { commitBefore: inventory.commit }),
      membersDuring: [
        ...desired,
        ...observation.unlisted,
        ...observation.orphans.map(({ live }) => refOf(live)),
      ],
      membersAfter: [...desired, ...observation.unlisted, ...kept],
      sentBefore: toSentDuring(inventory, changes),
      sentAfter: new Map(
        sightings.flatMap(({ key, sent }) => {
          const digest = digestOfSent(sent);
          return digest === undefined ? [] : [[key, digest] as const];
        }),
      ),
    },
  });
  return { plan, recorded, result };
}

/** `since`: what counts as drift is what differs from base, or from head itself. */
async function prepare(
  request: LiveRequest,
  world: World,
  cluster: Cluster,
  since: "base" | "head" = "base",
): Promise<Prepared> {
  const planned: Planned = await planWithBase(request, world);
  const { plan, baseManifests } = planned;
  // What cannot be rendered whole is never compared: missing objects would look deleted.
  if (plan.changeSet === undefined) return { plan: { plan, server: cluster.label } };
  world.log.progress(`asking ${cluster.label}`);
  const observation = await observe({
    cluster,
    manifests: plan.manifests,
    inventory: request.inventory,
    dryRun: request.dryRun,
    force: request.force,
  });
  const decided = diffLive({
    observation,
    base: since === "head" ? plan.manifests : baseManifests,
    consents: {
      // An empty stack never prunes: a wrong path looks the same.
      prune: request.prune && plan.manifests.length > 0,
      maxDeletes: request.maxDeletes,
      deletes: request.allowDelete,
      recreate: request.recreate,
    },
  });
  const { sightings } = observation;
  const rolled = await readRolledPods(cluster, findRolled(decided, sightings));
  const changes = withRollouts(decided, sightings, rolled.nodes);
  const unseen = [...observation.unseen, ...rolled.unseen];
  return {
    plan: {
      plan,
      server: cluster.label,
      changes,
      unseen,
      undo: toUndoOutlook(observation.inventory, request.onFailure),
    },
    observation,
    ...(baseManifests === undefined ? {} : { base: baseManifests }),
    unrollable: rolled.unseen,
  };
}

function withFinished({ plan, ...rest }: Prepared, finished: RunMark): Prepared {
  return {
    ...rest,
    plan: { ...plan, ...(plan.undo === undefined ? {} : { undo: { ...plan.undo, finished } }) },
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

function recordedBy(inventory: Inventory | undefined): Sighting["recorded"] {
  const { state, commit } = inventory ?? {};
  return { ...(state === undefined ? {} : { state }), ...(commit === undefined ? {} : { commit }) };
}

/** The digest by which an inventory would record these objects. */
function stateOf(manifests: readonly Manifest[], request: Request): string {
  const { architectures, target, digestKey } = request;
  return diffManifests({
    base: manifests,
    head: manifests,
    architectures,
    ...(target === undefined ? {} : { target }),
    ...(digestKey === undefined ? {} : { digestKey }),
  }).digests.state;
}

/** Secrets of the stack, as they are in the files and in the cluster. */
function toRedactOf({ sightings, orphans }: Observation): Redact {
  const objects = [
    ...sightings.flatMap(({ sent, live }) => (live === undefined ? [sent] : [sent, live])),
    ...orphans.map(({ live }) => live),
  ];
  const values = objects.flatMap(secretValuesOf).flatMap(({ value }) => {
    if (typeof value !== "string") return [];
    return [value, Buffer.from(value, "base64").toString("utf8")];
  });
  return toRedact(values);
}

function seenVersionOf(inventory: Inventory | undefined): { readonly seenVersion?: string } {
  const version = inventory?.object.metadata["resourceVersion"];
  return typeof version === "string" ? { seenVersion: version } : {};
}

/** What is about to be written is not known to be as it was sent last, should the run be cut. */
function toSentDuring(
  inventory: Inventory | undefined,
  changes: readonly LiveChange[],
): ReadonlyMap<string, string> {
  const sent = new Map(inventory?.sent);
  for (const { key, action } of changes) if (action !== "unchanged" && action !== "keep") sent.delete(key);
  return sent;
}

function toTargets(observation: Observation, changes: readonly LiveChange[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const { key, resource, sent, live, outlook } of observation.sightings) {
    if (resource === undefined) continue;
    const taken = outlook.outlook === "dry-run" ? outlook.taken : undefined;
    targets.set(key, {
      resource,
      sent,
      ...(live === undefined ? {} : { live }),
      ...(live === undefined || taken === undefined ? {} : { takenOver: toTakenOver(live, taken) }),
    });
  }
  const deleted = new Set(
    changes.flatMap(({ action, ref }) => (action === "delete" ? [objectKey(ref)] : [])),
  );
  for (const { key, resource, live } of observation.orphans) {
    if (deleted.has(key)) targets.set(key, { resource, live });
  }
  return targets;
}
