// The CustomResourceDefinitions of a stack → scopes of their kinds; objects that no schema is known for →
// one notice that names their kinds.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { type Json, isJsonObject } from "../kube/json.ts";
import type { Scope } from "../kube/kinds.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Locate } from "./place.ts";

/** By `group/kind`. */
export function toCustomScopes(manifests: readonly Manifest[]): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const { ref, object } of manifests) {
    if (ref.kind !== "CustomResourceDefinition") continue;
    const spec = object["spec"];
    if (!isJsonObject(spec)) continue;
    const { group, scope, names } = spec;
    const kind: Json | undefined = isJsonObject(names) ? names["kind"] : undefined;
    if (typeof group !== "string" || typeof kind !== "string") continue;
    if (scope === "Namespaced") scopes.set(`${group}/${kind}`, "namespaced");
    if (scope === "Cluster") scopes.set(`${group}/${kind}`, "cluster");
  }
  return scopes;
}

export function checkUnchecked(unchecked: readonly Manifest[], locate: Locate): readonly Diagnostic[] {
  const [first] = unchecked;
  if (first === undefined) return [];
  const counts = new Map<string, number>();
  for (const { ref } of unchecked) {
    const name = `${parseApiVersion(ref.apiVersion).group}/${ref.kind}`.replace(/^\//, "");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kinds = [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`));
  const shown = kinds.length > 8 ? [...kinds.slice(0, 8), `${kinds.length - 8} more kinds`] : kinds;
  const { span } = locate(first, ["apiVersion"], "value");
  return [
    diagnostic("check/no-schema", `not checked, for want of a schema: ${shown.join(", ")}`, {
      ...(span === undefined ? {} : { span }),
      hint: "only the cluster can tell whether these custom resources are right",
    }),
  ];
}
