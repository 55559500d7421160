// A dry run of what apply would send: the server's own word on what would stand there.
import { objectPath, type Resource } from "../kube/api-path.ts";
import { type ManagerEntry, managersOf } from "../kube/managed-fields.ts";
import { type KubeObject, refOf } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import type { Cluster } from "../ports.ts";
import { type FieldConflict, type ObjectAnswer, type Refusal, toObjectAnswer } from "./answers.ts";
import type { Outlook } from "./observation.ts";
import { reckon } from "./reckon.ts";
import { clientSideManagers, isNameless, nameless, withoutAbandoned } from "./takeover.ts";

type Predicted = Extract<Outlook, { readonly outlook: "predicted" }>;

export interface ForeseeOptions {
  readonly cluster: Cluster;
  /** False: only GET may be sent. */
  readonly dryRun: boolean;
  /** Take fields over that other managers hold. */
  readonly force: boolean;
}

export async function foresee(
  { cluster, dryRun, force }: ForeseeOptions,
  resource: Resource,
  sent: KubeObject,
  live: KubeObject | undefined,
): Promise<Outlook> {
  if (!dryRun) return predict("the cluster is only read", sent, live);
  const answer = await tryApply(cluster, resource, sent, false);
  if (answer.answer === "absent")
    return { ...predict("its namespace does not exist yet", sent), needs: "namespace" };
  const taken = live === undefined ? [] : clientSideManagers(live);
  const names = new Set([nameless, ...taken.map(({ manager }) => manager)]);
  if (live === undefined || !isNameless(live)) names.delete(nameless);
  if (answer.answer !== "conflict") return toOutlook(answer, sent, live, { taken, held: [] });
  // What a client-side apply holds becomes ours anyway.
  const held = answer.conflicts.filter(({ manager }) => !names.has(manager));
  if (held.length > 0 && !force) return toRefused({ ...answer, conflicts: held }, sent, live);
  return toOutlook(await tryApply(cluster, resource, sent, true), sent, live, { taken, held });
}

/** What stands for the server's word where it is not asked. */
export function predict(reason: string, sent: KubeObject, live?: KubeObject): Predicted {
  return { outlook: "predicted", reason, object: live === undefined ? sent : reckon(live, sent) };
}

function toOutlook(
  answer: ObjectAnswer,
  sent: KubeObject,
  live: KubeObject | undefined,
  { taken, held }: { readonly taken: readonly ManagerEntry[]; readonly held: readonly FieldConflict[] },
): Outlook {
  if (answer.answer === "absent") return predict("it is gone meanwhile", sent);
  if (answer.answer !== "object") return toRefused(answer, sent, live);
  const { object } = answer;
  // Only its answer tells what the server takes for written before it knew of managers.
  const all =
    live !== undefined && isNameless(live)
      ? managersOf(object).filter(({ manager }) => manager === nameless)
      : taken;
  const isTaken = live !== undefined && all.length > 0;
  return {
    outlook: "dry-run",
    object: isTaken ? withoutAbandoned(object, live, all) : object,
    ...(isTaken ? { taken: all } : {}),
    ...(held.length > 0 ? { held } : {}),
  };
}

function toRefused(refusal: Refusal, sent: KubeObject, live: KubeObject | undefined): Outlook {
  return { outlook: "refused", refusal, ...(live === undefined ? {} : { object: reckon(live, sent) }) };
}

async function tryApply(
  cluster: Cluster,
  resource: Resource,
  sent: KubeObject,
  force: boolean,
): Promise<ObjectAnswer> {
  const query = { fieldManager, fieldValidation: "Strict", force: String(force), dryRun: "All" };
  return toObjectAnswer(
    await cluster.send({
      method: "PATCH",
      path: objectPath(resource, refOf(sent), query),
      contentType: "application/apply-patch+yaml",
      body: sent,
    }),
  );
}
