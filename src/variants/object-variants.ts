// One object's renderings → the objects that serve the architectures: the same one for all, one for each
// (DaemonSets), or one that is pinned. Upstream Flannel did the same by hand until v0.12.
import type { Diagnostic } from "../diagnostic.ts";
import type { Arch } from "../kube/arch.ts";
import { jsonEquals } from "../kube/json.ts";
import { canonicalGroupOf } from "../kube/kinds.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";
import { differingPaths } from "./differences.ts";
import { differs, notTargeted, otherArchitecture, pinnedToOne } from "./findings.ts";
import { checkImages, literalArch, podSpecPathOf, rewriteImages } from "./images.ts";
import { archLabel, type NodePin, parseNodePin } from "./node-pin.ts";
import { replaceValues } from "./replaced.ts";
import type { RenderedObject } from "./same-object.ts";

export interface ObjectVariants {
  /** The unsuffixed one first. */
  readonly manifests: readonly Manifest[];
  /** Those that need a name of their own. */
  readonly toRename: readonly (Manifest & { readonly arch: Arch })[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `onBase`: the architecture that has the unsuffixed name there. */
export function toObjectVariants(
  { byArch }: RenderedObject,
  architectures: readonly Arch[],
  onBase: Arch | undefined,
): ObjectVariants {
  const [first] = byArch.values();
  if (first === undefined) return { manifests: [], toRename: [], diagnostics: [] };
  const specPath = podSpecPathOf(first);
  const { variants, diagnostics } = toVariantPerArch(byArch, architectures, specPath);
  const [only] = variants;
  if (only === undefined) return outside(first, specPath, architectures, diagnostics);
  const one = (manifest: Manifest, more: readonly Diagnostic[] = []): ObjectVariants => ({
    manifests: [manifest],
    toRename: [],
    diagnostics: [...diagnostics, ...more],
  });

  if (architectures.length === 1) return one({ ...only.manifest, arch: onlyArch(only.pin) ?? "any" });
  const isSame = variants.every(({ manifest }) => jsonEquals(manifest.object, only.manifest.object));
  if (isSame && (variants.length === architectures.length || (only.pin !== undefined && variants.length > 1)))
    return one({ ...only.manifest, arch: "any" });
  if (specPath === undefined) {
    if (variants.length === 1) return one({ ...only.manifest, arch: only.arch });
    return one({ ...only.manifest, arch: "any" }, [complaint(variants)]);
  }
  const pinned = variants.map((variant) => pin(variant, specPath));
  const unsuffixed = decideUnsuffixed(variants, literalArch([...byArch.values()]), onBase);
  const kept = pinned.find(({ arch }) => arch === unsuffixed);
  if (kept === undefined) return one(only.manifest);
  const rest = pinned.filter(({ arch }) => arch !== unsuffixed);
  if (isDaemonSet(first)) return { manifests: [kept], toRename: rest, diagnostics };
  return one(kept, warnOfPin(variants, unsuffixed));
}

interface Variant {
  readonly arch: Arch;
  readonly manifest: Manifest;
  readonly pin: NodePin | undefined;
}

/** The renderings that run on their architecture at all, with its images. */
function toVariantPerArch(
  byArch: ReadonlyMap<Arch, Manifest>,
  architectures: readonly Arch[],
  specPath: Path | undefined,
): { readonly variants: readonly Variant[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const variants: Variant[] = [];
  for (const [arch, manifest] of byArch) {
    if (specPath === undefined) {
      variants.push({ arch, manifest, pin: undefined });
      continue;
    }
    const nodePin = parseNodePin(valueAt(manifest.object, specPath));
    if (nodePin === undefined) {
      const rewritten = rewriteImages(manifest, arch, [...byArch.keys()]);
      diagnostics.push(...rewritten.diagnostics);
      variants.push({ arch, manifest: rewritten.manifest, pin: undefined });
    } else if (nodePin.allowed.includes(arch)) {
      diagnostics.push(
        ...checkImages(
          manifest,
          nodePin.allowed.filter((allowed) => architectures.includes(allowed)),
        ),
      );
      variants.push({ arch, manifest, pin: nodePin });
    }
  }
  return { variants, diagnostics };
}

/**
 * A workload that the user pinned to where no variant goes. One for an architecture that could have been
 * asked for is left out; one for any other could never be planned, and leaving it out would end in its
 * deletion from clusters that have it, so it stays as it is.
 */
function outside(
  manifest: Manifest,
  specPath: Path | undefined,
  architectures: readonly Arch[],
  diagnostics: readonly Diagnostic[],
): ObjectVariants {
  const nodePin = specPath === undefined ? undefined : parseNodePin(valueAt(manifest.object, specPath));
  if (specPath === undefined || nodePin === undefined) return { manifests: [], toRename: [], diagnostics };
  const path = [...specPath, ...nodePin.path];
  const left = nodePin.allowed.filter((arch) => !architectures.includes(arch));
  if (left.length > 0) {
    const found = notTargeted(manifest, left, path);
    return { manifests: [], toRename: [], diagnostics: [...diagnostics, found] };
  }
  const found = otherArchitecture(manifest, path);
  const images = nodePin.named.length === 0 ? [] : checkImages(manifest, nodePin.named);
  return {
    manifests: [{ ...manifest, arch: "any" }],
    toRename: [],
    diagnostics: [...diagnostics, found, ...images],
  };
}

function onlyArch(nodePin: NodePin | undefined): Arch | undefined {
  return nodePin?.allowed.length === 1 ? nodePin.allowed[0] : undefined;
}

function complaint(variants: readonly Variant[]): Diagnostic {
  const { manifest, paths } = differenceOf(variants);
  return differs(
    manifest,
    variants.map(({ arch }) => arch),
    paths,
  );
}

/** What the first rendering and the first that differs from it do not share, with a rendering that has it. */
function differenceOf(variants: readonly Variant[]): { manifest: Manifest; paths: readonly Path[] } {
  const [first, ...others] = variants.map(({ manifest }) => manifest);
  if (first === undefined) throw new Error("no variants to compare");
  const other = others.find(({ object }) => !jsonEquals(object, first.object)) ?? first;
  const paths = differingPaths(first.object, other.object, 4);
  const [path = []] = paths;
  return { manifest: valueAt(first.object, path) === undefined ? other : first, paths };
}

/**
 * Adds the node selector, unless the user's own pin leaves nothing but this architecture already. The
 * selector of pods and their labels stay as they are, though two DaemonSets then share them: a
 * DaemonSet's selector cannot be changed after its creation, pods belong to a DaemonSet by owner
 * reference, and only pods without an owner are ever adopted by labels.
 */
function pin({ arch, manifest, pin: own }: Variant, specPath: Path): Manifest & { readonly arch: Arch } {
  if (onlyArch(own) === arch) return { ...manifest, arch };
  const path = [...specPath, "nodeSelector", archLabel];
  return { ...replaceValues(manifest, [{ path, value: arch }]), arch };
}

function decideUnsuffixed(
  variants: readonly Variant[],
  literal: Arch | undefined,
  onBase: Arch | undefined,
): Arch | undefined {
  const has = (wanted: Arch | undefined) => variants.find(({ arch }) => arch === wanted)?.arch;
  return has(literal) ?? has(onBase) ?? variants[0]?.arch;
}

/** Why a workload that is no DaemonSet runs on one architecture; nothing when the user said so. */
function warnOfPin(variants: readonly Variant[], pinned: Arch | undefined): readonly Diagnostic[] {
  const kept = variants.find(({ arch }) => arch === pinned);
  if (kept === undefined || onlyArch(kept.pin) === kept.arch) return [];
  const others = variants.flatMap(({ arch }) => (arch === pinned ? [] : [arch]));
  const path = others.length === 0 ? undefined : differenceOf(variants).paths[0];
  return [pinnedToOne(kept.manifest, kept.arch, others, path)];
}

function isDaemonSet({ ref }: Manifest): boolean {
  const group = canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind);
  return group === "apps" && ref.kind === "DaemonSet";
}
