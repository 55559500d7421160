// The manifests of each architecture → one set of objects: what is the same once, DaemonSets that differ
// split and pinned to their nodes. Pharos applied one rendering, made for its first master, everywhere.
import type { Diagnostic } from "../diagnostic.ts";
import type { Arch } from "../kube/arch.ts";
import { objectKey } from "../kube/kinds.ts";
import type { Manifest } from "../render/manifest.ts";
import { nameTaken, nameTooLong } from "./findings.ts";
import { toObjectVariants } from "./object-variants.ts";
import { replaceValues } from "./replaced.ts";
import { toRenderedObjects } from "./same-object.ts";

export interface VariantsRequest {
  /** The stack's manifests in file order, for each architecture; what is shared may be the same object. */
  readonly rendered: ReadonlyMap<Arch, readonly Manifest[]>;
  /** Not empty; the first one is preferred where nothing else decides. */
  readonly architectures: readonly Arch[];
  /** Which architecture has the unsuffixed name on base (or in the cluster), by object key. */
  readonly unsuffixedOnBase?: ReadonlyMap<string, Arch>;
}

export interface Variants {
  /** In file order; `arch` is `any` for an object that serves all architectures. */
  readonly manifests: readonly Manifest[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Pods are named after their DaemonSet, and their host names and labels hold 63 characters. */
const maxNameLength = 63;

export function toVariants({ rendered, architectures, unsuffixedOnBase }: VariantsRequest): Variants {
  const objects = toRenderedObjects(rendered, architectures);
  const parts = objects.map((object) =>
    toObjectVariants(object, architectures, unsuffixedOnBase?.get(object.key)),
  );
  const diagnostics = parts.flatMap((part) => part.diagnostics);
  // The names that the user wrote come first: a suffixed one has to give way.
  const owners = new Map<string, Manifest>();
  for (const manifest of parts.flatMap((part) => part.manifests)) {
    const key = objectKey(manifest.ref);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, manifest);
    else if (owner.arch !== manifest.arch && owner.arch !== "any" && manifest.arch !== "any")
      diagnostics.push(nameTaken(manifest, manifest.ref.name, manifest.arch, owner));
  }
  const manifests: Manifest[] = [];
  for (const { manifests: kept, toRename } of parts) {
    manifests.push(...kept);
    for (const manifest of toRename) {
      const renamed = addSuffix(manifest, owners);
      manifests.push(...renamed.manifests);
      diagnostics.push(...renamed.diagnostics);
    }
  }
  return { manifests, diagnostics: withoutRepeats(diagnostics) };
}

/** What the next run needs as `unsuffixedOnBase`, from base's variants. */
export function unsuffixedArchs(manifests: readonly Manifest[]): ReadonlyMap<string, Arch> {
  return new Map(
    manifests.flatMap(({ ref, arch }) => (arch === "any" ? [] : [[objectKey(ref), arch] as const])),
  );
}

function addSuffix(manifest: Manifest & { readonly arch: Arch }, owners: Map<string, Manifest>): Variants {
  const { arch } = manifest;
  const name = `${manifest.ref.name}-${arch}`;
  if (name.length > maxNameLength) return { manifests: [], diagnostics: [nameTooLong(manifest, name, arch)] };
  const renamed = replaceValues(manifest, [{ path: ["metadata", "name"], value: name }]);
  const key = objectKey(renamed.ref);
  const owner = owners.get(key);
  if (owner !== undefined) return { manifests: [], diagnostics: [nameTaken(manifest, name, arch, owner)] };
  owners.set(key, renamed);
  return { manifests: [renamed], diagnostics: [] };
}

/** A finding that is the same for all architectures is one finding. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, span }) => {
    const id = JSON.stringify([code, message, span]);
    return !seen.has(id) && seen.add(id);
  });
}
