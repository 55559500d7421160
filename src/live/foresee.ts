// A dry run of what apply would send: the server's own word on what would stand there.
import { objectPath, type Resource } from "../kube/api-path.ts";
import { type KubeObject, refOf } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import type { Cluster } from "../ports.ts";
import { type ObjectAnswer, toObjectAnswer } from "./answers.ts";
import type { Outlook } from "./observation.ts";
import { clientSideManagers, withoutAbandoned } from "./takeover.ts";

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
  if (!dryRun) return { outlook: "predicted", reason: "the cluster is only read" };
  const answer = await tryApply(cluster, resource, sent, force);
  if (answer.answer === "absent") return { outlook: "predicted", reason: "its namespace does not exist yet" };
  const taken = live === undefined ? [] : clientSideManagers(live);
  if (live === undefined || taken.length === 0) return toOutlook(answer);
  const names = new Set(taken.map(({ manager }) => manager));
  const isOnlyTheirs =
    answer.answer === "conflict" && answer.conflicts.every(({ manager }) => names.has(manager));
  const forced = isOnlyTheirs ? await tryApply(cluster, resource, sent, true) : answer;
  if (forced.answer !== "object") return toOutlook(forced);
  return { outlook: "dry-run", object: withoutAbandoned(forced.object, live, taken), taken };
}

function toOutlook(answer: ObjectAnswer): Outlook {
  if (answer.answer === "object") return { outlook: "dry-run", object: answer.object };
  if (answer.answer === "absent") return { outlook: "predicted", reason: "it is gone meanwhile" };
  return { outlook: "refused", refusal: answer };
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
