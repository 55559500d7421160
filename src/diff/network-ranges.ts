// What the checks of address ranges share: which nodes lie outside of a range, in words, and where it stands.
import type { ClusterConfig } from "../config/cluster-config.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type Cidr, contains, parseCidr } from "../kube/cidr.ts";
import type { NetworkFacts } from "../live/network-facts.ts";
import type { Manifest } from "../render/manifest.ts";

export interface NetworkCheck {
  readonly config: ClusterConfig;
  readonly manifests: readonly Manifest[];
  readonly facts: NetworkFacts;
}

type NodeRanges = NetworkFacts["nodes"];

export function nodesOutside({ nodes }: NetworkFacts, range: Cidr): NodeRanges {
  return nodes.filter(({ podCidrs }) =>
    podCidrs.some((each) => {
      const own = parseCidr(each);
      return own !== undefined && !contains(range, own);
    }),
  );
}

export function formatNodes(nodes: NodeRanges): string {
  const shown = nodes.slice(0, 3).map(({ name, podCidrs }) => `node ${name} has ${podCidrs.join(" and ")}`);
  return nodes.length > 3 ? `${shown.join(", ")} and ${nodes.length - 3} more nodes` : shown.join(", ");
}

export function spanOf(config: ClusterConfig, key: string): Pick<Diagnostic, "span"> {
  const span = config.spanOf(["network", key]);
  return span === undefined ? {} : { span };
}
