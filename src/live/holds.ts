// Whether a live object already has everything that a manifest asks for, as far as that can be told without
// asking the server.
import { isJsonObject, type Json, jsonEquals, type JsonObject } from "../kube/json.ts";
import { mergeKeysOf } from "../kube/merge-keys.ts";
import { type KubeObject, refOf, type ObjectRef } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

/** False also when only the server can tell: quantities, defaults inside lists, empty values. */
export function holdsAlready(live: KubeObject, desired: KubeObject): boolean {
  return holds(live, desired, [], refOf(desired));
}

function holds(live: Json | undefined, desired: Json, path: Path, ref: ObjectRef): boolean {
  if (live === undefined) return false;
  if (isJsonObject(desired)) return isJsonObject(live) && holdsMembers(live, desired, path, ref);
  if (Array.isArray(desired)) {
    if (!Array.isArray(live) || live.length === 0) return false;
    const keys = mergeKeysOf(ref, path);
    if (keys === undefined) return jsonEquals(live, desired);
    return holdsItems(live as readonly Json[], desired as readonly Json[], { keys, path, ref });
  }
  return live === desired;
}

function holdsMembers(live: JsonObject, desired: JsonObject, path: Path, ref: ObjectRef): boolean {
  const keys = Object.keys(desired);
  if (keys.length === 0) return Object.keys(live).length === 0;
  return keys.every((key) => {
    const wanted = desired[key] ?? null;
    const own = Object.hasOwn(live, key) ? live[key] : undefined;
    return holds(own, wanted, [...path, key], ref);
  });
}

interface KeyedList {
  readonly keys: readonly string[];
  readonly path: Path;
  readonly ref: ObjectRef;
}

// In the same order, and none more: what others added may have its reason, but the server decides.
function holdsItems(
  live: readonly Json[],
  desired: readonly Json[],
  { keys, path, ref }: KeyedList,
): boolean {
  if (live.length !== desired.length) return false;
  return desired.every((item, at) => {
    const own = live[at];
    if (!isJsonObject(item) || !isJsonObject(own)) return false;
    const isSame = keys.every((key) => item[key] === undefined || item[key] === own[key]);
    return isSame && holds(own, item, [...path, at], ref);
  });
}
