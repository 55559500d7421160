// What cannot be made to fit an architecture, in words, at the line of the user's file.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { type Arch, archs } from "../kube/arch.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatPath, type Path } from "../text/path.ts";
import type { ImageArch } from "./image-name.ts";

interface Image {
  readonly path: Path;
  readonly image: string;
  readonly found: ImageArch;
}

export function imageForOther(manifest: Manifest, image: Image, runsOn: readonly string[]): Diagnostic {
  const where = and(runsOn.filter((arch) => arch !== image.found.arch));
  return diagnostic(
    "variants/image-architecture",
    `image ${JSON.stringify(image.image)} is for ${image.found.arch}, but ${formatRef(manifest.ref)} runs on ${where} nodes`,
    {
      ...placeOf(manifest, image),
      hint: `name an image that runs on ${where}, or let nodeSelector demand ${image.found.arch} nodes`,
    },
  );
}

export function imageWithDigest(manifest: Manifest, image: Image, arch: Arch): Diagnostic {
  return diagnostic(
    "variants/image-digest",
    `image ${JSON.stringify(image.image)} is for ${image.found.arch} and fixed by its digest, so ${arch} nodes get the same one`,
    {
      ...placeOf(manifest, image),
      hint: "remove the digest, or use the digest of a multi-architecture image and a name without architecture",
    },
  );
}

export function pinnedToOne(
  manifest: Manifest,
  pinned: Arch,
  others: readonly Arch[],
  difference: Path | undefined,
): Diagnostic {
  const why =
    difference === undefined
      ? `is rendered for ${pinned} only`
      : `differs between ${and([pinned, ...others])} at ${formatPath(difference)}`;
  return diagnostic(
    "variants/pinned-to-one",
    `${formatRef(manifest.ref)} ${why}, so it is pinned to ${pinned} nodes`,
    {
      span: manifest.origin.locate(difference ?? ["metadata", "name"]).span,
      subject: manifest.ref,
      hint:
        difference === undefined
          ? `add nodeSelector kubernetes.io/arch: ${pinned} to say so yourself`
          : `use the same for all architectures, or add nodeSelector kubernetes.io/arch: ${pinned} to say so yourself`,
    },
  );
}

export function differs(
  manifest: Manifest,
  architectures: readonly Arch[],
  paths: readonly Path[],
): Diagnostic {
  const [first = [], ...more] = paths;
  return diagnostic(
    "variants/differs",
    `${formatRef(manifest.ref)} differs between ${and(architectures)} at ${formatPath(first)}`,
    {
      span: manifest.origin.locate(first).span,
      subject: manifest.ref,
      hint: "make it the same for all architectures, or give each an object of its own: add the architecture to its name",
      ...(more.length === 0
        ? {}
        : {
            related: more.map((path) => ({
              message: `${formatPath(path)} differs too`,
              span: manifest.origin.locate(path).span,
            })),
          }),
    },
  );
}

export function nameTooLong(manifest: Manifest, name: string, arch: Arch): Diagnostic {
  return diagnostic(
    "variants/name-too-long",
    `${formatRef(manifest.ref)} is split, and its name for ${arch} has ${name.length} characters, more than 63`,
    {
      ...nameOf(manifest),
      hint: `shorten the name to ${63 - arch.length - 1} characters`,
    },
  );
}

export function nameTaken(manifest: Manifest, name: string, arch: Arch, owner: Manifest): Diagnostic {
  return diagnostic(
    "variants/name-taken",
    `${formatRef(manifest.ref)} needs the name ${name} for ${arch}, which the stack already uses`,
    {
      ...nameOf(manifest),
      hint: "rename one of them",
      related: [{ message: `${name} is here`, span: nameOf(owner).span }],
    },
  );
}

export function notTargeted(manifest: Manifest, pinned: readonly string[], path: Path): Diagnostic {
  return diagnostic(
    "variants/not-targeted",
    `${formatRef(manifest.ref)} is pinned to ${and(pinned)}, which is not planned for, so it is left out`,
    {
      span: manifest.origin.locate(path).span,
      subject: manifest.ref,
      hint: `add ${and(pinned)} to the architectures to plan it too`,
    },
  );
}

export function otherArchitecture(manifest: Manifest, path: Path): Diagnostic {
  return diagnostic(
    "variants/other-architecture",
    `${formatRef(manifest.ref)} is pinned to nodes that are neither ${archs.join(" nor ")}, so it is kept as it is`,
    {
      span: manifest.origin.locate(path).span,
      subject: manifest.ref,
      hint: "remove it when the cluster has no such nodes",
    },
  );
}

function placeOf(manifest: Manifest, { path, found }: Image): Pick<Diagnostic, "span" | "subject"> {
  const [first] = found.places;
  return { span: manifest.origin.locate(path, "value", first).span, subject: manifest.ref };
}

function nameOf(manifest: Manifest) {
  return { span: manifest.origin.locate(["metadata", "name"]).span, subject: manifest.ref };
}

function and(words: readonly string[]): string {
  return words.join(" and ");
}
