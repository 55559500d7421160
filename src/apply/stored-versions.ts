// A definition as it was before × as it is now → as it was, with the versions in which the server has stored
// objects meanwhile: it lets none of these go, and they are not written any more.
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { textAt, valueAt } from "../kube/pod-template.ts";

/** `kept`: names of these versions; none for other kinds. */
export function withStoredVersions(
  former: KubeObject,
  now: KubeObject,
): { readonly former: KubeObject; readonly kept: readonly string[] } {
  const own = versionsOf(former);
  const stored = valueAt(now, ["status", "storedVersions"]);
  if (former.kind !== "CustomResourceDefinition" || own.length === 0 || !Array.isArray(stored))
    return { former, kept: [] };
  const names = new Set(own.map((version) => textAt(version, ["name"])));
  const missing = versionsOf(now).filter((version) => {
    const name = textAt(version, ["name"]) ?? "";
    return !names.has(name) && (stored as readonly Json[]).includes(name);
  });
  const versions = [...own, ...missing.map((version) => objectOf({ ...version, storage: false }))];
  const spec = objectOf({ ...(isJsonObject(former["spec"]) ? former["spec"] : {}), versions });
  return {
    former: objectOf({ ...former, spec }) as KubeObject,
    kept: missing.map((version) => textAt(version, ["name"]) ?? ""),
  };
}

function versionsOf(definition: KubeObject): readonly JsonObject[] {
  const versions = valueAt(definition, ["spec", "versions"]);
  return Array.isArray(versions) ? (versions as readonly Json[]).filter(isJsonObject) : [];
}

function objectOf(entries: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), entries);
}
