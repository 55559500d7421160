// Findings of the variants stage.
import type { CodeTable } from "./table.ts";

export const variantsCodes = {
  "variants/differs": {
    severity: "error",
    title: "An object that runs no pods comes out differently for each architecture.",
    cure: "Make it the same for all architectures, or add the architecture to its name so that each has its own.",
  },
  "variants/pinned-to-one": {
    severity: "warning",
    title: "A workload that is no DaemonSet differs between architectures, so it is pinned to one of them.",
    cure: "Use an image that serves all architectures, or write the nodeSelector `kubernetes.io/arch` yourself.",
  },
  "variants/name-too-long": {
    severity: "error",
    title: "A DaemonSet is split, and its name with the architecture would pass 63 characters.",
    cure: "Shorten its name.",
  },
  "variants/name-taken": {
    severity: "error",
    title: "Two objects for different architectures would have the same name.",
    cure: "Rename one of them.",
  },
  "variants/image-digest": {
    severity: "warning",
    title:
      "An image is named for one architecture and fixed by its digest, so it cannot be chosen for another.",
    cure: "Remove the digest, use a multi-architecture image, or pin the workload with the nodeSelector `kubernetes.io/arch`.",
  },
  "variants/image-architecture": {
    severity: "warning",
    title: "An image is for another architecture than the nodes that it runs on.",
    cure: "Name the image of the nodes' architecture, or correct the node selector.",
  },
  "variants/not-targeted": {
    severity: "notice",
    title: "A workload is pinned to an architecture that this run does not plan for, so it is left out.",
    cure: "Add the architecture to `architectures` when the cluster has such nodes.",
  },
  "variants/other-architecture": {
    severity: "notice",
    title: "A workload is pinned to an architecture that no variants are made for; it is kept as it is.",
    cure: "Nothing to do when the cluster has such nodes. Else remove the object.",
  },
} as const satisfies CodeTable;
