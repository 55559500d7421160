// A list whose items Kubernetes tells apart by fields of theirs (containers by name, ports by number and
// protocol) → one identity for each item, and whether their order means something.
import { isJsonObject, type Json } from "../kube/json.ts";
import { mergeKeysOf } from "../kube/merge-keys.ts";
import type { ObjectRef } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

/** Undefined for a list whose items have no identity, or not each its own. */
export function identitiesOf(
  ref: ObjectRef,
  path: Path,
  list: readonly Json[],
): readonly string[] | undefined {
  const keys = mergeKeysOf(ref, path);
  if (keys === undefined) return undefined;
  const identities = list.map((item) => identityOf(item, keys));
  return identities.every((identity) => identity !== "") && new Set(identities).size === list.length
    ? identities
    : undefined;
}

/** `kube-flannel`, `8472/UDP`; empty for an item without any of the fields. */
function identityOf(item: Json, keys: readonly string[]): string {
  if (!isJsonObject(item)) return "";
  let identity = "";
  for (const key of keys) {
    const value = item[key];
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
    // Every port that does not say otherwise is TCP's.
    const word = isScalar ? String(value) : key === "protocol" && identity !== "" ? "TCP" : "";
    if (word !== "") identity += identity === "" ? word : `/${word}`;
  }
  return identity;
}

/** Init containers run in their order; `$(NAME)` in a variable sees only those above it. */
export function orderMatters(path: Path, list: readonly Json[]): boolean {
  const field = path.at(-1);
  if (field === "initContainers") return true;
  return (
    field === "env" &&
    list.some(
      (item) => isJsonObject(item) && typeof item["value"] === "string" && item["value"].includes("$("),
    )
  );
}
