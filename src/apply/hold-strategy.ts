// A DaemonSet as it is to be sent → the same under OnDelete: Kubernetes replaces no pod by itself. Who else
// holds the strategy's type lets go of it meanwhile, and has it again with the value that it had.
import type { LiveChange } from "../diff/live-change.ts";
import { objectPath } from "../kube/api-path.ts";
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import {
  holdsField,
  type ManagerEntry,
  managersOf,
  subtractFields,
  uniteFields,
} from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { type Cluster, PortError } from "../ports.ts";
import { sameIn, withFields } from "./give-back.ts";
import { endOfOne, type Patience, poll } from "./patience.ts";
import { readWorkload } from "./read-workloads.ts";
import { toReason } from "./refusal.ts";
import type { Failure } from "./result.ts";
import { type Target, write, type Written } from "./write.ts";

const steps = ["f:spec", "f:updateStrategy", "f:type"] as const;
const field: JsonObject = { "f:spec": { "f:updateStrategy": { "f:type": {} } } };

export async function writeHeld(
  cluster: Cluster,
  change: LiveChange,
  target: Target,
  force: boolean,
  patience: Patience,
): Promise<Written> {
  const held = withStrategyHeld(target);
  const { live, takeover } = held;
  if (live === undefined || holdersOf(live).length === 0) return write(cluster, change, held, force);
  if (takeover?.managers !== undefined) {
    const metadata = Object.assign(emptyJsonObject(), live.metadata, { managedFields: takeover.managers });
    const managers = toFreed({ ...live, metadata });
    return write(cluster, change, { ...held, takeover: { ...takeover, managers } }, force);
  }
  const refused = await patchManagers(cluster, change, held, patience, toFreed);
  return refused === undefined ? write(cluster, change, held, force) : { deeds: [], ...refused };
}

/** What was taken over stays so; the object has another version by now. */
export async function writeReleased(
  cluster: Cluster,
  change: LiveChange,
  target: Target,
  force: boolean,
  patience: Patience,
): Promise<Written> {
  const { takeover: _, ...released } = target;
  const written = await write(cluster, change, released, force);
  const holders = target.live === undefined ? [] : holdersOf(target.live);
  if (written.failure !== undefined || holders.length === 0) return written;
  const give = (now: KubeObject): readonly Json[] => toGiven(now, holders);
  return Object.assign({}, written, await patchManagers(cluster, change, target, patience, give));
}

function withStrategyHeld(target: Target): Target {
  const { sent } = target;
  if (sent === undefined) return target;
  const spec = isJsonObject(sent["spec"]) ? sent["spec"] : emptyJsonObject();
  const held = objectOf({ ...spec, updateStrategy: objectOf({ type: "OnDelete" }) });
  return { ...target, sent: objectOf({ ...sent, spec: held }) as KubeObject };
}

/** Undefined when it is done. */
async function patchManagers(
  cluster: Cluster,
  { ref }: LiveChange,
  { resource }: Target,
  patience: Patience,
  decide: (now: KubeObject) => readonly Json[],
): Promise<{ readonly failure: Failure } | undefined> {
  try {
    const answer = await poll(endOfOne(patience), async () => {
      const now = await readWorkload(cluster, { ref, resource });
      if (now === undefined) return { status: 404, body: null };
      const { uid = null, resourceVersion = null } = now.metadata;
      const sent = await cluster.send({
        method: "PATCH",
        path: objectPath(resource, ref, { fieldManager }),
        contentType: "application/json-patch+json",
        body: [
          { op: "test", path: "/metadata/uid", value: uid },
          { op: "replace", path: "/metadata/resourceVersion", value: resourceVersion },
          { op: "replace", path: "/metadata/managedFields", value: decide(now) },
        ],
      });
      return sent.status === 409 ? undefined : sent;
    });
    if (answer !== undefined && answer.status < 300) return undefined;
    const reason = answer === undefined ? "it changes all the time" : toReason(answer);
    return { failure: { ref, reason: `its strategy cannot be held: ${reason}` } };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { failure: { ref, reason: error.message } };
  }
}

function holdersOf(object: KubeObject): readonly ManagerEntry[] {
  return managersOf(object).filter((each) => isHolder(each));
}

function isHolder({ manager, subresource, fields }: ManagerEntry): boolean {
  return manager !== fieldManager && subresource === undefined && holdsField(fields, steps);
}

function toFreed(now: KubeObject): readonly Json[] {
  return managersOf(now).flatMap((each) => {
    if (!isHolder(each)) return [each.entry];
    const rest = subtractFields(each.fields, field);
    return Object.keys(rest).length === 0 ? [] : [withFields(each, rest)];
  });
}

function toGiven(now: KubeObject, holders: readonly ManagerEntry[]): readonly Json[] {
  const managers = managersOf(now);
  const gone = holders.filter((each) => sameIn(managers, each) === undefined);
  return [
    ...managers.map((each) =>
      sameIn(holders, each) === undefined ? each.entry : withFields(each, uniteFields(each.fields, field)),
    ),
    ...gone.map((each) => withFields(each, field)),
  ];
}

function objectOf(entries: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), entries);
}
