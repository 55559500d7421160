// Why nothing may be applied while an object stands as it does: what the server refuses, what is being
// deleted, what is missing around it. Each with the way out.
import { isJsonObject } from "../kube/json.ts";
import { formatRef, type KubeObject, type ObjectRef, parseApiVersion } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { withoutSecretValues } from "../kube/quoted-secrets.ts";
import type { Refusal } from "../live/answers.ts";
import type { Sighting } from "../live/observation.ts";
import { shorten } from "../text/shorten.ts";
import { foreignOwnerOf } from "./foreign-owner.ts";
import type { HeldField } from "./live-change.ts";
import { isProtected } from "./protected-kinds.ts";

export interface Block {
  readonly reason: string;
  readonly cure: string;
  readonly held: readonly HeldField[];
}

/** How the API server says that a field cannot be changed; there is no code for it. */
const immutable =
  /immutable|may not (?:be )?change|cannot change|updates to .{0,80}forbidden|Forbidden: .{0,20}updates/i;

/** True for what can only be deleted and made anew. */
export function isImmutable({ answer, message }: Refusal): boolean {
  return answer === "invalid" && immutable.test(message);
}

/** As the server would refuse a change of these fields; undefined without any. */
export function toFixedRefusal(fields: readonly string[]): Refusal | undefined {
  if (fields.length === 0) return undefined;
  const message = `${fields.join(" and ")}: field is immutable`;
  return { answer: "invalid", status: 422, message, conflicts: [], fields };
}

export function toRefused({ manifest, sent, live }: Sighting, refusal: Refusal): Block {
  const { answer, status, conflicts } = refusal;
  const message = withoutSecretValues(refusal.message, sent, live);
  if (answer === "conflict") {
    const [who, what] = [[...new Set(conflicts.map(({ manager }) => manager))].join(", "), conflicts.length];
    return {
      reason: `${what === 1 ? "a field" : `${what} fields`} of it with another value belong${what === 1 ? "s" : ""} to ${who}`,
      cure: "take the live values over into the manifest, or overwrite them with --force-conflicts",
      held: conflicts,
    };
  }
  return {
    reason: shorten(message),
    cure: cureOf(refusal, manifest.ref, live !== undefined, status),
    held: [],
  };
}

function cureOf(refusal: Refusal, ref: ObjectRef, exists: boolean, status: number): string {
  const { message, answer } = refusal;
  if (exists && isImmutable(refusal)) {
    const loss = isProtected(ref) ? "; more is lost with it than the object itself" : "";
    return `allow it to be deleted and made anew with --recreate "${formatRef(ref)}"${loss}`;
  }
  if (message.includes("last applied version"))
    return "move it to the new version first, and add what only that version has with the next change";
  if (message.includes("field not declared in schema"))
    return "take the field out: the kind, as the server knows it now, has no such field";
  if (message.includes("being terminated"))
    return "wait until the namespace is gone, then run again; what holds it stands in its status";
  if (message.includes("exceeded quota")) return "raise the ResourceQuota, or ask for less";
  if (/\bden(?:ied|ies) (?:the )?request\b/.test(message))
    return "satisfy the webhook or policy that denies it";
  const [, webhook] = /failed calling webhook "([^"]*)"/.exec(message) ?? [];
  if (webhook !== undefined)
    return `see to what serves the webhook ${webhook}: its failurePolicy is Fail, so that nothing that it has to see is written until it answers (kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations -o yaml says where it should be)`;
  if (status === 401)
    return "the credentials are no longer valid: renew the token, or check the kubeconfig's user";
  if (answer === "forbidden" && /\bcannot \w+ resource\b/.test(message))
    return "grant what `pharos-network rbac` prints to the kubeconfig's account";
  if (status >= 500) return "see to the API server, then run again";
  return "mend the manifest: the API server does not take it as it is";
}

/** Undefined when nothing of the kind is in the way. */
export function findObstacle(
  { manifest, sent, live, outlook, resource }: Sighting,
  coming: ReadonlySet<string>,
): Block | undefined {
  if (resource?.namespaced === true && manifest.ref.namespace === undefined) {
    return {
      reason: "it has no namespace, and the server keeps its kind in namespaces",
      cure: "write metadata.namespace",
      held: [],
    };
  }
  const { apiVersion, kind, namespace = "" } = manifest.ref;
  const since = live?.metadata["deletionTimestamp"];
  if (live !== undefined && typeof since === "string") {
    return {
      reason: `it is being deleted since ${since}${heldBy(live)}`,
      cure: "wait until it is gone, then run again: it is made anew",
      held: [],
    };
  }
  const owner = live === undefined ? undefined : foreignOwnerOf(live, sent.metadata);
  if (owner !== undefined) {
    return {
      reason: `it belongs to ${owner}`,
      cure: "leave it out of the manifests; or take it out of there first, and its labels, annotations and owner references with it",
      held: [],
    };
  }
  if (outlook.outlook !== "predicted") return undefined;
  if (outlook.needs === "namespace" && !coming.has(namespace)) {
    return {
      reason: `namespace ${namespace} does not exist, and no manifest makes it`,
      cure: `add a manifest of it, or run kubectl create namespace ${namespace}`,
      held: [],
    };
  }
  const { group } = parseApiVersion(apiVersion);
  if (outlook.needs === "kind" && !coming.has(`${group}/${kind}`)) {
    return {
      reason: `the server does not serve ${kind} of ${apiVersion}, and no manifest defines it`,
      cure: "write it for a version that the server serves, or add its CustomResourceDefinition",
      held: [],
    };
  }
  return undefined;
}

/** Names of the namespaces and `group/kind` of the definitions that the manifests bring. */
export function comingOf(sightings: readonly Sighting[]): ReadonlySet<string> {
  return new Set(
    sightings.flatMap(({ manifest: { ref, object } }) => {
      if (ref.kind === "Namespace") return [ref.name];
      if (ref.kind !== "CustomResourceDefinition") return [];
      const [group, kind] = [valueAt(object, ["spec", "group"]), valueAt(object, ["spec", "names", "kind"])];
      return typeof group === "string" && typeof kind === "string" ? [`${group}/${kind}`] : [];
    }),
  );
}

/** `, held by its finalizers a, b`; empty without any. */
export function heldBy({ metadata, spec }: KubeObject): string {
  const own = metadata["finalizers"];
  const ofSpec = isJsonObject(spec) ? spec["finalizers"] : undefined;
  const names = [own, ofSpec].flatMap((each) => (Array.isArray(each) ? each.map(String) : []));
  return names.length === 0 ? "" : `, held by its finalizers ${names.join(", ")}`;
}
