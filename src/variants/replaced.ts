// A manifest with some values replaced; the way back to the user's files stays that of the original.
import { emptyJsonObject, isJsonObject, type Json } from "../kube/json.ts";
import { type KubeObject, refOf } from "../kube/object-ref.ts";
import type { Manifest, Origin } from "../render/manifest.ts";
import { formatPointer, type Path } from "../text/path.ts";

export interface Replacement {
  readonly path: Path;
  readonly value: Json;
}

export function replaceValues(manifest: Manifest, replacements: readonly Replacement[]): Manifest {
  if (replacements.length === 0) return manifest;
  let object: Json = manifest.object;
  for (const { path, value } of replacements) object = withValue(object, path, value);
  const changed = object as KubeObject;
  return {
    ...manifest,
    object: changed,
    ref: refOf(changed),
    origin: toOrigin(manifest.origin, replacements),
  };
}

/** Copies only what lies on the way; mappings that are missing or empty (null) are made. */
function withValue(target: Json | undefined, path: Path, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items = Array.isArray(target) ? (target as readonly Json[]) : [];
    return items.map((item, at) => (at === step ? withValue(item, rest, value) : item));
  }
  const copy = emptyJsonObject();
  const own = isJsonObject(target) ? target : undefined;
  if (own !== undefined) Object.assign(copy, own);
  copy[step] = withValue(own?.[step], rest, value);
  return copy;
}

/** Characters of a replaced text have no place in the file: its whole value has. */
function toOrigin(origin: Origin, replacements: readonly Replacement[]): Origin {
  const replaced = new Set(replacements.map(({ path }) => formatPointer(path)));
  return {
    file: origin.file,
    document: origin.document,
    locate: (path, part, within) =>
      within !== undefined && replaced.has(formatPointer(path))
        ? origin.locate(path, part)
        : origin.locate(path, part, within),
  };
}
