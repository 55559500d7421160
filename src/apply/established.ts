// Definitions that were just written → where the server keeps objects of their kinds, once it does: only
// then can custom resources of the same change be written.
import type { LiveChange } from "../diff/live-change.ts";
import { objectPath, type Resource } from "../kube/api-path.ts";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Cluster } from "../ports.ts";
import { endOfOne, type Patience, poll } from "./patience.ts";
import { toPortFailure } from "./port-failure.ts";
import type { Failure } from "./result.ts";
import type { Target } from "./write.ts";

/** Asks the server what it serves under these API versions. */
type Discover = (apiVersions: readonly string[]) => Promise<{
  find(apiVersion: string, kind: string): Resource | undefined;
}>;

/** What the definitions among `written` lack; empty when all are established. */
export async function awaitEstablished(
  cluster: Cluster,
  written: readonly LiveChange[],
  targets: ReadonlyMap<string, Target>,
  patience: Patience,
): Promise<readonly Failure[]> {
  const definitions = written.filter(({ ref }) => ref.kind === "CustomResourceDefinition");
  const failures = await Promise.all(
    definitions.map(async ({ key, ref }) => {
      const resource = targets.get(key)?.resource;
      if (resource === undefined) return [];
      let last: Conditions = new Map();
      const verdict = await poll(endOfOne(patience), async () => {
        const { body } = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
        last = conditionsOf(body);
        if (last.get("Established")?.["status"] === "True") return "established";
        return last.get("NamesAccepted")?.["status"] === "False" ? "names taken" : undefined;
      });
      if (verdict === "established") return [];
      const reason = messageOf(last.get("NamesAccepted")) ?? messageOf(last.get("Established"));
      return [
        {
          ref,
          reason: `the server does not serve it${reason === undefined ? "" : `: ${reason}`}`,
          cure:
            verdict === "names taken"
              ? "another definition has these names: give this one others, or remove the other"
              : "look at its conditions with kubectl describe, and run again",
        },
      ];
    }),
  );
  return failures.flat();
}

export interface Unserved {
  /** By object key: what is to be sent, of kinds that the server did not serve when the plan was made. */
  readonly unserved: ReadonlyMap<string, KubeObject>;
  readonly discover: Discover;
  readonly patience: Patience;
}

/**
 * Adds to `targets` those of `changes` whose kinds came with a definition of this run, or of one that was cut
 * right after it. Kinds that do not come are no failure here.
 */
export async function findServed(
  { unserved, discover, patience }: Unserved,
  changes: readonly LiveChange[],
  targets: Map<string, Target>,
): Promise<readonly Failure[]> {
  const wanted = changes.flatMap(({ key }) => {
    const sent = targets.get(key)?.sent === undefined ? unserved.get(key) : undefined;
    return sent === undefined ? [] : [[key, sent] as const];
  });
  if (wanted.length === 0) return [];
  try {
    for (const [key, target] of await findUnserved(new Map(wanted), discover, patience))
      targets.set(key, target);
    return [];
  } catch (error) {
    return [toPortFailure(error)];
  }
}

async function findUnserved(
  unserved: ReadonlyMap<string, KubeObject>,
  discover: Discover,
  patience: Patience,
): Promise<ReadonlyMap<string, Target>> {
  const found = new Map<string, Target>();
  await poll(Math.min(endOfOne(patience), performance.now() + discoveryMs), async () => {
    const missing = [...unserved].filter(([key]) => !found.has(key));
    const served = await discover(missing.map(([, { apiVersion }]) => apiVersion));
    for (const [key, sent] of missing) {
      const resource = served.find(sent.apiVersion, sent.kind);
      if (resource !== undefined) found.set(key, { resource, sent });
    }
    return found.size === unserved.size ? found : undefined;
  });
  return found;
}

/** A definition shows in the server's lists a moment after it is established. */
const discoveryMs = 20_000;

type Conditions = ReadonlyMap<string, JsonObject>;

function conditionsOf(body: Json): Conditions {
  const conditions = valueAt(body, ["status", "conditions"]);
  return new Map(
    (Array.isArray(conditions) ? (conditions as readonly Json[]) : []).flatMap((each) =>
      isJsonObject(each) && typeof each["type"] === "string" ? [[each["type"], each]] : [],
    ),
  );
}

function messageOf(condition: JsonObject | undefined): string | undefined {
  const message = condition?.["status"] === "True" ? undefined : condition?.["message"];
  return typeof message === "string" ? message : undefined;
}
