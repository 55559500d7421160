// Findings about the files that only the running cluster brings to light.
import type { CodeTable } from "./table.ts";

export const liveCodes = {
  "live/pod-cidr": {
    severity: "error",
    title: "pod_network_cidr is not the range in which the running cluster gives its pods addresses.",
    cure: "Write the range that the message names: nodes keep theirs until they are deleted and join again.",
  },
  "live/service-cidr": {
    severity: "error",
    title: "service_cidr is not the range from which the running cluster's Services have their addresses.",
    cure: "Write the range that the message names: Services keep their addresses, and so do the clients that know them.",
  },
  "live/net-conf": {
    severity: "warning",
    title:
      "Flannel's Network does not hold the ranges of the nodes' pods: its agents do not start, or old ones give pods addresses that nobody routes.",
    cure: "Write a Network that holds them all: mostly that is pod_network_cidr. Applied as it is, the roll stops at its first node.",
  },
  "live/ip-pool": {
    severity: "error",
    title:
      "Calico's address pool in the cluster has another range, which running pods have their addresses from.",
    cure: "Write the range of the live pool. To move to another one, add a second pool, disable the first, and replace the pods.",
  },
  "live/not-compared": {
    severity: "warning",
    title:
      "What the cluster says about its address ranges may not be read, so an edit of them goes unnoticed.",
    cure: "Grant what `pharos-network rbac` prints, or compare the ranges by hand.",
  },
} as const satisfies CodeTable;
