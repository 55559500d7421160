// A live object and a manifest → what server-side apply would make of them, as far as it can be reckoned
// without the server: maps are merged, keyed lists item by item, everything else is replaced.
import { emptyJsonObject, isJsonObject, type Json } from "../kube/json.ts";
import { mergeKeysOf } from "../kube/merge-keys.ts";
import { type KubeObject, type ObjectRef, refOf } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

/** Fields that the manifest does not name any more stay: only the server knows whose they were. */
export function overlay(live: KubeObject, desired: KubeObject): KubeObject {
  return merge(live, desired, [], refOf(desired)) as KubeObject;
}

function merge(live: Json | undefined, desired: Json, path: Path, ref: ObjectRef): Json {
  if (isJsonObject(desired) && isJsonObject(live)) {
    const out = Object.assign(emptyJsonObject(), live);
    for (const [key, value] of Object.entries(desired)) {
      if (value === null) delete out[key];
      else out[key] = merge(Object.hasOwn(live, key) ? live[key] : undefined, value, [...path, key], ref);
    }
    return out;
  }
  const keys = mergeKeysOf(ref, path);
  if (!Array.isArray(desired) || !Array.isArray(live) || keys === undefined) return desired;
  const [items, wanted] = [live as readonly Json[], desired as readonly Json[]];
  const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
    isJsonObject(one) &&
    isJsonObject(other) &&
    keys.every((key) => (one[key] ?? null) === (other[key] ?? null));
  const merged = wanted.map((item) =>
    merge(
      items.find((own) => isSame(own, item)),
      item,
      [...path, 0],
      ref,
    ),
  );
  return [...merged, ...items.filter((own) => !wanted.some((item) => isSame(own, item)))];
}
