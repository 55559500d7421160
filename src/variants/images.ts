// The images of a workload → the variant's ones, and what cannot be made to fit it.
import { type Arch, archs } from "../kube/arch.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { containersOf, podTemplatePathOf, valueAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";
import { imageForOther, imageWithDigest } from "./findings.ts";
import { type ImageArch, parseImageArch, toImageFor } from "./image-name.ts";
import { replaceValues, type Replacement } from "./replaced.ts";

export interface ImageAt {
  readonly path: Path;
  readonly image: string;
  readonly found: ImageArch;
}

/** Path to the pod's spec; undefined for an object that runs no pods. */
export function podSpecPathOf(manifest: Manifest): Path | undefined {
  const template = podTemplatePathOf(manifest.ref);
  return template === undefined ? undefined : [...template, "spec"];
}

/** The images of all containers whose name holds an architecture. */
export function imagesWithArch(manifest: Manifest): readonly ImageAt[] {
  const specPath = podSpecPathOf(manifest);
  if (specPath === undefined) return [];
  return containersOf(valueAt(manifest.object, specPath), specPath).flatMap(({ path, container }) => {
    const { image } = container;
    const found = typeof image === "string" ? parseImageArch(image) : undefined;
    return typeof image === "string" && found !== undefined
      ? [{ path: [...path, "image"], image, found }]
      : [];
  });
}

export interface Rewritten {
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

/** `runsOn`: all architectures of the workload, for the messages. */
export function rewriteImages(manifest: Manifest, arch: Arch, runsOn: readonly Arch[]): Rewritten {
  const replacements: Replacement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const at of imagesWithArch(manifest)) {
    const { path, image, found } = at;
    if (found.arch === arch) continue;
    if (!isArch(found.arch)) diagnostics.push(imageForOther(manifest, at, runsOn));
    else if (found.hasDigest) diagnostics.push(imageWithDigest(manifest, at, arch));
    else replacements.push({ path, value: toImageFor(image, found, arch) });
  }
  return { manifest: replaceValues(manifest, replacements), diagnostics };
}

/** A pinned workload keeps its images: those that cannot run where it runs are reported. */
export function checkImages(manifest: Manifest, runsOn: readonly string[]): readonly Diagnostic[] {
  return imagesWithArch(manifest).flatMap((at) =>
    runsOn.every((arch) => arch === at.found.arch) ? [] : [imageForOther(manifest, at, runsOn)],
  );
}

/**
 * The architecture that the user wrote as part of an image's name: the same in every rendering, so that
 * no template made it. Undefined when there is none, or several.
 */
export function literalArch(renderings: readonly Manifest[]): Arch | undefined {
  const [first, ...others] = renderings;
  if (first === undefined) return undefined;
  const literals = imagesWithArch(first).filter(({ path, image }) =>
    others.every((other) => valueAt(other.object, path) === image),
  );
  const found = new Set(literals.map((literal) => literal.found.arch));
  const [arch] = found;
  return found.size === 1 && arch !== undefined && isArch(arch) ? arch : undefined;
}

function isArch(text: string): text is Arch {
  return (archs as readonly string[]).includes(text);
}
