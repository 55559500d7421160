// The last part of a run on a cluster: a plan → the gate → the cluster as planned, its inventory with it.
import { applyChanges } from "./apply/apply.ts";
import { finishRollback } from "./apply/finish-rollback.ts";
import type { Sighting } from "./apply/gate.ts";
import { toLimits } from "./apply/patience.ts";
import type { ProbeTarget } from "./apply/probe.ts";
import type { ApplyResult, Failure } from "./apply/result.ts";
import { hasErrors } from "./diagnostic.ts";
import { diffManifests } from "./diff/diff.ts";
import type { RunMark } from "./kube/undo-record.ts";
import { discover } from "./live/discovery.ts";
import { type Inventory, toApplySetId } from "./live/inventory.ts";
import { toInventoryChange, toRedactOf, toTargets } from "./apply-request.ts";
import { type LiveRequest, type Prepared, prepareLive } from "./live-pipeline.ts";
import type { Request, World } from "./pipeline.ts";
import type { Cluster } from "./ports.ts";
import type { Manifest } from "./render/manifest.ts";
import type { LivePlan } from "./report/live-plan.ts";

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
  const seen = await prepareLive(request, world, cluster);
  const cut = findCutRollback(seen, request);
  if (cut === undefined) return applyPrepared(seen, request, gate, world, cluster);
  const result = await finishCutRollback(seen, cut, request, world, cluster);
  if (result !== undefined) return { plan: seen.plan, result };
  const again = withFinished(await prepareLive(request, world, cluster), cut);
  return applyPrepared(again, request, gate, world, cluster);
}

async function applyPrepared(
  { plan, observation, base, unrollable = [] }: Prepared,
  request: LiveRequest,
  gate: Gate | undefined,
  world: World,
  cluster: Cluster,
): Promise<Applied> {
  const { changes } = plan;
  const { changeSet, diagnostics } = plan.plan;
  if (changes === undefined || observation === undefined || changeSet === undefined) return { plan };
  if (hasErrors(diagnostics)) return { plan };
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
  if (unrollable.length > 0)
    return { plan, recorded, result: { result: "refused", failures: unrollable.map(toUnrollable) } };
  const result = await applyChanges({
    cluster,
    log: world.log,
    changes,
    targets: toTargets(observation, changes),
    unserved: new Map(
      sightings.flatMap(({ key, resource, sent }) => (resource === undefined ? [[key, sent] as const] : [])),
    ),
    discover: (apiVersions) => discover(cluster, apiVersions),
    limits: toLimits(request, changes),
    redact: toRedactOf(observation),
    force: request.force,
    onFailure: request.onFailure,
    ...toProbe(request),
    holder: request.holder,
    inventory: toInventoryChange(observation, changes, changeSet.digests.state, request),
  });
  return { plan, recorded, result };
}

function toProbe({ probe, inventory }: LiveRequest): { readonly probe?: ProbeTarget } {
  if (probe === undefined) return {};
  return { probe: { ...probe, namespace: inventory.namespace, owner: inventory.name } };
}

/** A rollback that a run before this one began and did not end. */
function findCutRollback({ observation }: Prepared, { onFailure }: LiveRequest): RunMark | undefined {
  const run = observation?.inventory?.run;
  return run?.phase === "rolling-back" && onFailure === "rollback" ? run : undefined;
}

/** Undefined when the cluster is as it was before the cut run: then everything can be planned anew. */
function finishCutRollback(
  { observation }: Prepared,
  mark: RunMark,
  request: LiveRequest,
  { log }: World,
  cluster: Cluster,
): Promise<ApplyResult | undefined> {
  const { holder, inventory } = request;
  return finishRollback({
    cluster,
    log,
    holder,
    inventory,
    setId: toApplySetId(inventory),
    mark,
    limits: toLimits(request, []),
    redact: observation === undefined ? (text) => text : toRedactOf(observation),
    ...toProbe(request),
  });
}

function toUnrollable(what: string): Failure {
  return {
    reason: `pods cannot be replaced unseen: the account may not read ${what}`,
    cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
  };
}

function withFinished({ plan, ...rest }: Prepared, finished: RunMark): Prepared {
  return {
    ...rest,
    plan: { ...plan, ...(plan.undo === undefined ? {} : { undo: { ...plan.undo, finished } }) },
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
