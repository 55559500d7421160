// What the first apply takes on a cluster that Pharos set up: its own networks are of kinds that the stack may
// not have. What of them no manifest makes is found, deleted, and put back when something fails.
import { parseApiVersion } from "../kube/object-ref.ts";
import { calicoGroup, pharosKinds } from "../kube/pharos-kinds.ts";
import { pluralOf } from "../kube/plural.ts";
import type { Grant } from "./grant.ts";

const rbac = "rbac.authorization.k8s.io";

/** Kinds of Pharos' networks whose pods are waited for when they are put back. */
export const adoptedWorkloads: readonly string[] = ["DaemonSet", "Deployment"];

export function toAdoptGrants(readOnly: boolean): readonly Grant[] {
  const verbs = readOnly ? ["list"] : ["list", "get", "delete", "create", "patch"];
  const why = readOnly
    ? "objects of Pharos' own networks: find them"
    : "objects of Pharos' own networks: find them, delete what no manifest makes, and put it back when something fails";
  const calico: Grant = {
    group: calicoGroup,
    resource: "*",
    verb: "list",
    why: "Calico's pools, and what else would go with its definitions",
  };
  const kinds = pharosKinds.flatMap(({ apiVersion, kind }) => {
    const { group } = parseApiVersion(apiVersion);
    return verbs.map((verb) => ({ group, resource: pluralOf(kind), verb, why }));
  });
  return readOnly ? [...kinds, calico] : [...kinds, calico, ...returnGrants()];
}

/** Nobody knows here what the Roles of these networks grant. */
function returnGrants(): readonly Grant[] {
  const why = "put Roles and bindings of Pharos' networks back, whatever they grant";
  return ["roles", "clusterroles"].flatMap((resource) =>
    ["escalate", "bind"].map((verb) => ({ group: rbac, resource, verb, why })),
  );
}
