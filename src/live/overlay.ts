// A live object and a manifest → what server-side apply would make of them, as far as it can be reckoned
// without the server: maps are merged, keyed lists item by item, everything else is replaced.
import { emptyJsonObject, formatJson, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { mergeKeysOf } from "../kube/merge-keys.ts";
import { type KubeObject, type ObjectRef, refOf } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

/** Fields that the manifest does not name stay. */
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
  const items = new Map((live as readonly Json[]).map((item) => [identityOf(item, keys), item]));
  const merged = (desired as readonly Json[]).map((item) => {
    const identity = identityOf(item, keys);
    const own = items.get(identity);
    items.delete(identity);
    return merge(own, item, [...path, 0], ref);
  });
  return [...merged, ...items.values()];
}

function identityOf(item: Json, keys: readonly string[]): string {
  const own = withDefaultKeys(item);
  return formatJson(isJsonObject(own) ? keys.map((key) => own[key] ?? null) : own);
}

/** The one key of a list that has a default: ports that name no protocol are TCP's. */
const defaultKeys: JsonObject = { protocol: "TCP" };

/** The item with the keys that the server would give it, for comparison with what the server wrote. */
export function withDefaultKeys(item: Json): Json {
  return isJsonObject(item) ? Object.assign(emptyJsonObject(), defaultKeys, item) : item;
}
