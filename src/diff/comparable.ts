// An object → the object as far as Kubernetes reads it: a field of a built-in kind that is written as
// null is one that is not written. Custom resources may tell the two apart, and so do free maps, in which
// the API server reads null as an empty text.
import { emptyJsonObject, isJsonObject, type Json } from "../kube/json.ts";
import { scopeOf } from "../kube/kinds.ts";
import { type KubeObject, parseApiVersion } from "../kube/object-ref.ts";

const freeMaps = new Set([
  "annotations",
  "binaryData",
  "data",
  "labels",
  "limits",
  "matchLabels",
  "nodeSelector",
  "parameters",
  "requests",
  "selector",
  "stringData",
]);

/** Shares what it does not change with `object`. */
export function toComparable(object: KubeObject): KubeObject {
  const { group } = parseApiVersion(object.apiVersion);
  const isBuiltIn = scopeOf(group, object.kind) !== undefined;
  // A schema inside a CustomResourceDefinition is data in which null has its own meaning.
  if (!isBuiltIn || group === "apiextensions.k8s.io") return object;
  return withoutNulls(object) as KubeObject;
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const mapped = items.map(withoutNulls);
    return mapped.every((item, at) => item === items[at]) ? value : mapped;
  }
  if (!isJsonObject(value)) return value;
  const out = emptyJsonObject();
  let isSame = true;
  for (const key of Object.keys(value)) {
    const own = value[key] ?? null;
    const next = freeMaps.has(key) ? own : withoutNulls(own);
    if (next !== own || own === null) isSame = false;
    if (next !== null) out[key] = next;
  }
  return isSame ? value : out;
}
