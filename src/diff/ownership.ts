// An object → the object without the labels and annotations by which tools remember that it is theirs:
// ours, Pharos' and kubectl's. They say nothing about what the object does.
import { emptyJsonObject, isJsonObject, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";

const owned =
  /^(?:pharos\.kontena\.io\/|applyset\.kubernetes\.io\/|kubectl\.kubernetes\.io\/last-applied-configuration$)/;

export function withoutOwnership(object: KubeObject): KubeObject {
  const kept = ["labels", "annotations"].reduce(withoutOwned, object.metadata);
  return kept === object.metadata ? object : Object.assign(emptyJsonObject(), object, { metadata: kept });
}

/** A map of which nothing is left goes with it. */
function withoutOwned(metadata: JsonObject, field: string): JsonObject {
  const values = metadata[field];
  if (!isJsonObject(values)) return metadata;
  const names = Object.keys(values);
  const left = names.filter((name) => !owned.test(name));
  if (left.length === names.length) return metadata;
  const out = Object.assign(emptyJsonObject(), metadata);
  delete out[field];
  if (left.length === 0) return out;
  const map = emptyJsonObject();
  for (const name of left) map[name] = values[name] ?? null;
  out[field] = map;
  return out;
}
