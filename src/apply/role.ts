// The objects of a stack → what an account must be allowed to plan or apply it, and nothing beyond.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { isKnownGroup } from "../kube/kinds.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import { pluralOf } from "../kube/plural.ts";
import { undoName } from "../kube/undo-record.ts";
import type { Manifest } from "../render/manifest.ts";
import { adoptedWorkloads, toAdoptGrants } from "./adopt-grants.ts";
import { type Grant, withoutCovered } from "./grant.ts";
import { networkGrants } from "./network-grants.ts";
import { toRbacGrants } from "./role-grants.ts";
import { probeGrants, toRolloutGrants } from "./rollout-grants.ts";

export interface RoleRequest {
  /** Of the stack, and of its base: what goes must be read and deleted. */
  readonly manifests: readonly Manifest[];
  readonly inventory: InventoryRef;
  /** Only for `--read-only`: plans without dry runs. */
  readonly readOnly: boolean;
  /** Roles are written by `escalate` instead of by holding what they grant. */
  readonly escalate: boolean;
  /** Pods on all nodes are asked whether they reach each other. */
  readonly probe: boolean;
  /** It is the first apply on a cluster that Pharos set up. */
  readonly adopt: boolean;
}

/** So many parts of an undo record may have names of their own in a role: each takes 650 kB, packed. */
const namedParts = 4;

const readVerbs = ["get", "list"];
const writeVerbs = ["get", "list", "patch", "create", "delete"];

/** In a fixed order, none of them covered by another. */
export function toGrants(request: RoleRequest): readonly Grant[] {
  const { manifests, readOnly, adopt } = request;
  const grants = [
    ...toKindGrants(request),
    ...toDefinedGrants(manifests),
    ...toOwnGrants(request),
    ...networkGrants,
    ...(adopt ? toAdoptGrants(readOnly) : []),
  ];
  if (readOnly) return withoutCovered(grants);
  return withoutCovered([
    ...grants,
    ...toRolloutGrants(manifests, adopt ? adoptedWorkloads : []),
    ...(request.probe ? probeGrants : []),
    ...toRbacGrants(manifests, request.escalate || adopt),
  ]);
}

function toKindGrants({ manifests, readOnly }: RoleRequest): readonly Grant[] {
  const plurals = toPlurals(manifests);
  const kinds = new Map(
    manifests.map(({ ref: { apiVersion, kind } }) => {
      const { group } = parseApiVersion(apiVersion);
      return [`${group}/${kind}`, { group, kind }] as const;
    }),
  );
  return [...kinds].flatMap(([key, { group, kind }]) => {
    const defined = plurals.get(key);
    const isGuess = defined === undefined && !isKnownGroup(group);
    const why = readOnly
      ? "objects of the stack: read them, and list what is ours"
      : "objects of the stack: read, try, write, and delete them, and put them back when something fails";
    const guess = `; ${kind}'s plural is guessed: compare it with kubectl api-resources`;
    return (readOnly ? readVerbs : writeVerbs).map((verb) => ({
      group,
      resource: defined ?? pluralOf(kind),
      verb,
      why: isGuess ? why + guess : why,
    }));
  });
}

/** By `group/kind`, from the definitions that the stack brings. */
function toPlurals(manifests: readonly Manifest[]): ReadonlyMap<string, string> {
  return new Map(toDefined(manifests).map(({ group, kind, plural }) => [`${group}/${kind}`, plural]));
}

/** Of whatever a definition defines, the plan that takes it away shows what is lost. */
function toDefinedGrants(manifests: readonly Manifest[]): readonly Grant[] {
  const why = "custom resources of the stack's definitions: which would go with them";
  return toDefined(manifests).map(({ group, plural }) => ({ group, resource: plural, verb: "list", why }));
}

interface Defined {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
}

function toDefined(manifests: readonly Manifest[]): readonly Defined[] {
  return manifests.flatMap(({ ref, object }) => {
    if (ref.kind !== "CustomResourceDefinition") return [];
    const spec = memberOf(object, "spec");
    const { kind, plural } = memberOf(spec, "names");
    const { group } = spec;
    if (typeof group !== "string" || typeof kind !== "string" || typeof plural !== "string") return [];
    return [{ group, kind, plural }];
  });
}

/**
 * The inventory, the Lease that keeps runs apart, and what a run keeps to be able to go back. It keeps Secrets
 * only for a stack that has some, and so may write them already.
 */
function toOwnGrants({ inventory, readOnly }: RoleRequest): readonly Grant[] {
  const { name } = inventory;
  const records = (["a", "b"] as const).flatMap((slot) =>
    Array.from({ length: namedParts }, (_, at) => undoName(name, slot, at + 1)),
  );
  const inventoryWhy = `the inventory in ${inventory.namespace}: which objects are ours`;
  if (readOnly) return onNames("configmaps", ["get"], [name], inventoryWhy);
  const keptWhy = "the inventory, and what a run keeps to be able to go back";
  const createWhy = "a name cannot limit who creates";
  const leaseGroup = "coordination.k8s.io";
  const leaseWhy = "the Lease that keeps runs apart";
  return [
    ...onNames("configmaps", ["get", "patch", "delete"], [name, ...records], keptWhy),
    { group: "", resource: "configmaps", verb: "create", why: `${keptWhy}: ${createWhy}` },
    ...onNames("leases", ["get", "update"], [name], leaseWhy, leaseGroup),
    { group: leaseGroup, resource: "leases", verb: "create", why: `${leaseWhy}: ${createWhy}` },
  ];
}

function onNames(
  resource: string,
  verbs: readonly string[],
  names: readonly string[],
  why: string,
  group = "",
): readonly Grant[] {
  return names.flatMap((name) => verbs.map((verb) => ({ group, resource, verb, name, why })));
}

function memberOf(value: Json, name: string): JsonObject {
  const member = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(member) ? member : {};
}
