// A path in a manifest → where a finding about it points: the template, and cluster.yml when the value
// comes from there.
import type { ClusterConfig } from "../config/cluster-config.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";

export type Place = Pick<Diagnostic, "span" | "subject" | "related">;

/** Finds places; `config` lets it follow values into cluster.yml. */
export type Locate = (manifest: Manifest, path: Path, part?: "key" | "value") => Place;

export function toLocate(config: ClusterConfig | undefined): Locate {
  return (manifest, path, part) => {
    const { span, configPath } = manifest.origin.locate(path, part);
    const place = { span, subject: manifest.ref };
    const source = configPath === undefined ? undefined : config?.spanOf(configPath);
    if (source === undefined) return place;
    return { ...place, related: [{ message: "the value comes from here", span: source }] };
  };
}
