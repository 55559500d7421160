// Rendered objects as YAML files: one stream, or one file an object. Secrets are printed as they are;
// whoever shows the result to others masks them first.
import type { KubeObject } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatYaml } from "../yaml/format-yaml.ts";

export interface ManifestFile {
  readonly name: string;
  readonly text: string;
}

/** What can be written of a manifest, so that masked ones can, too. */
export interface Printable {
  readonly object: KubeObject;
  readonly origin: Pick<Manifest["origin"], "file">;
}

/** One YAML stream in the order of the stack; each document names the file that it comes from. */
export function formatStream(manifests: readonly Printable[]): string {
  return manifests.map(formatDocument).join("");
}

/** `01-ClusterRole-flannel.yaml` …: the number keeps the order and makes the name unique. */
export function toManifestFiles(manifests: readonly Printable[]): readonly ManifestFile[] {
  const digits = String(manifests.length).length;
  return manifests.map((manifest, at) => {
    const { kind, metadata } = manifest.object;
    const words = [kind, metadata["namespace"], metadata["name"]].filter((word) => typeof word === "string");
    // Names are a stranger's: nothing in them may lead out of the folder.
    const safe = words.map((word) => word.replaceAll(/[^A-Za-z0-9.-]/g, "_").slice(0, 80)).join("-");
    return { name: `${String(at + 1).padStart(digits, "0")}-${safe}.yaml`, text: formatDocument(manifest) };
  });
}

function formatDocument({ object, origin }: Printable): string {
  return `---\n# Source: ${origin.file.replaceAll(/[\r\n]/g, " ")}\n${formatYaml(object)}`;
}
