// The same object twice in a stack, the same key twice in a keyed list → findings that show both places.
// Server-side apply refuses the second kind ("duplicate entries for key").
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { formatCanonicalJson, type Json, isJsonObject } from "../kube/json.ts";
import { mergeKeysOf } from "../kube/merge-keys.ts";
import { objectKey } from "../kube/kinds.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatPath, type Path } from "../text/path.ts";
import type { Locate } from "./place.ts";

/** Objects of different architectures cannot meet here: `variants` has named them apart or complained. */
export function checkDuplicateObjects(manifests: readonly Manifest[], locate: Locate): readonly Diagnostic[] {
  const seen = new Map<string, Manifest>();
  const found: Diagnostic[] = [];
  for (const manifest of manifests) {
    const key = objectKey(manifest.ref);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, manifest);
      continue;
    }
    if (isSamePlace(first, manifest)) continue;
    if (first.arch !== "any" && manifest.arch !== "any" && first.arch !== manifest.arch) continue;
    const { span } = first.origin.locate(["metadata", "name"], "value");
    const place = locate(manifest, ["metadata", "name"], "value");
    found.push(
      diagnostic("check/duplicate-object", `${formatRef(manifest.ref)} is in the stack twice`, {
        ...place,
        hint: "remove one of them or give it another name: the cluster would keep what is applied last",
        related: [{ message: "the first one", span }, ...(place.related ?? [])],
      }),
    );
  }
  return found;
}

function isSamePlace({ origin: left }: Manifest, { origin: right }: Manifest): boolean {
  return left.file === right.file && left.document === right.document;
}

/** Items of keyed lists (containers by name, ports by number and protocol, …) that have the same key. */
export function checkDuplicateItems(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (value: Json, path: Path): void => {
    if (Array.isArray(value)) {
      const list = value as readonly Json[];
      const keys = list.length > 1 ? mergeKeysOf(manifest.ref, path) : undefined;
      if (keys !== undefined) found.push(...checkList(manifest, list, path, keys, locate));
      for (const [at, item] of list.entries()) visit(item, [...path, at]);
    } else if (isJsonObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === "object") visit(inner, [...path, key]);
      }
    }
  };
  for (const [key, inner] of Object.entries(manifest.object)) {
    if (key !== "status" && typeof inner === "object") visit(inner, [key]);
  }
  return found;
}

function checkList(
  manifest: Manifest,
  list: readonly Json[],
  path: Path,
  keys: readonly string[],
  locate: Locate,
): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  const found: Diagnostic[] = [];
  for (const [at, item] of list.entries()) {
    const key = keyOf(item, keys);
    if (key === undefined) continue;
    const id = formatCanonicalJson(key);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, at);
      continue;
    }
    const said = keys
      .map((name, place) => `${name} ${formatCanonicalJson(key[place] ?? null)}`)
      .join(" and ");
    const inside = keys[0] ?? "";
    const place = locate(manifest, [...path, at, inside], "value");
    const { span } = manifest.origin.locate([...path, first, inside], "value");
    found.push(
      diagnostic("check/duplicate-item", `${formatPath(path)} has two items with ${said}`, {
        ...place,
        hint: "keep one of them",
        related: [{ message: "the first one", span }, ...(place.related ?? [])],
      }),
    );
  }
  return found;
}

/** Undefined when the item cannot be told by its keys; a protocol that is left out is TCP. */
function keyOf(item: Json, keys: readonly string[]): readonly Json[] | undefined {
  if (!isJsonObject(item)) return undefined;
  const values: Json[] = [];
  for (const key of keys) {
    const value = item[key] ?? (key === "protocol" ? "TCP" : undefined);
    if (value === undefined || value === null || typeof value === "object") return undefined;
    values.push(value);
  }
  return values;
}
