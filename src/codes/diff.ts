// Findings about the comparison of base and head.
import type { CodeTable } from "./table.ts";

export const diffCodes = {
  "diff/base-missing": {
    severity: "warning",
    title: "The base has no cluster configuration, so there is nothing to compare with.",
    cure: "Nothing to do when the stack is new. Else check the base that was given and the path of cluster.yml in it.",
  },
  "diff/base-not-rendered": {
    severity: "warning",
    title: "The base cannot be rendered, so every object is shown as new and nothing as deleted.",
    cure: "Plan the base alone to see its errors, and mend them there first.",
  },
} as const satisfies CodeTable;
