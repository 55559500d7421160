// A location as the fields of a diagnostic: its span, and where in cluster.yml the value comes from.
import type { ClusterConfig } from "../config/cluster-config.ts";
import type { Related } from "../diagnostic.ts";
import type { Span } from "../text/position.ts";
import type { Location } from "./manifest.ts";

export type ConfigPlaces = Pick<ClusterConfig, "spanOf">;

export interface Placed {
  readonly span: Span;
  readonly related?: readonly Related[];
}

export function placed({ span, configPath }: Location, config: ConfigPlaces): Placed {
  const source = configPath === undefined ? undefined : config.spanOf(configPath);
  if (source === undefined) return { span };
  return { span, related: [{ message: "the value comes from here", span: source }] };
}
