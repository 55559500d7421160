// The Roles and bindings of a stack → what lets an account write them: Kubernetes lets nobody grant what he
// does not hold, unless he may `escalate` or `bind`. A Role that was just written binds only by `bind`: the
// server looks up what it grants in a copy that is a moment behind.
import { isJsonObject, type Json } from "../kube/json.ts";
import { formatRef, parseApiVersion } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Grant } from "./grant.ts";

const group = "rbac.authorization.k8s.io";

export function toRbacGrants(manifests: readonly Manifest[], escalate: boolean): readonly Grant[] {
  const ours = manifests.filter(({ ref }) => parseApiVersion(ref.apiVersion).group === group);
  const roles = ours.filter(({ ref }) => ref.kind === "ClusterRole" || ref.kind === "Role");
  const known = new Set(roles.map(({ ref }) => roleKey(ref.kind, ref.namespace, ref.name)));
  return ours.flatMap(({ ref, object }): readonly Grant[] => {
    const who = formatRef(ref);
    if (ref.kind === "ClusterRole" || ref.kind === "Role") {
      const resource = `${ref.kind.toLowerCase()}s`;
      if (escalate)
        return [{ group, resource, verb: "escalate", why: "write Roles that grant what is not held here" }];
      if (object["aggregationRule"] === undefined) return toHeld(object["rules"], who);
      const why = `${who} gathers rules of others: the server wants escalate for that`;
      return toHeld(object["rules"], who).concat({ group, resource, verb: "escalate", why });
    }
    const { roleRef } = object;
    if (!isJsonObject(roleRef)) return [];
    const { kind, name } = roleRef;
    if (typeof kind !== "string" || typeof name !== "string") return [];
    const why = known.has(roleKey(kind, ref.namespace, name))
      ? "bind Roles of the stack, even before the server has seen what they grant"
      : `${who} binds it, and the stack does not say what it grants`;
    return [{ group, resource: `${kind.toLowerCase()}s`, verb: "bind", name, why }];
  });
}

function roleKey(kind: string, namespace: string | undefined, name: string): string {
  return kind === "Role" ? `${kind}/${namespace}/${name}` : `${kind}/${name}`;
}

function toHeld(rules: Json | undefined, who: string): readonly Grant[] {
  if (!Array.isArray(rules)) return [];
  const why = `granted by ${who}: only who holds it may grant it`;
  return (rules as readonly Json[]).flatMap((rule): readonly Grant[] => {
    if (!isJsonObject(rule)) return [];
    const names = textsOf(rule["resourceNames"]);
    const verbs = textsOf(rule["verbs"]);
    const urls: readonly Grant[] = textsOf(rule["nonResourceURLs"]).flatMap((url) =>
      verbs.map((verb) => ({ url, verb, why })),
    );
    const resources: readonly Grant[] = textsOf(rule["apiGroups"]).flatMap((apiGroup) =>
      textsOf(rule["resources"]).flatMap((resource) =>
        verbs.flatMap((verb) =>
          names.length === 0
            ? [{ group: apiGroup, resource, verb, why }]
            : names.map((name) => ({ group: apiGroup, resource, verb, name, why })),
        ),
      ),
    );
    return urls.concat(resources);
  });
}

function textsOf(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).filter((each) => typeof each === "string");
}
