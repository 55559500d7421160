// What a run against a cluster found, ready to be formatted.
import type { LivePart, Plan } from "./plan.ts";

export interface LivePlan extends LivePart {
  /** The plan of the files. */
  readonly plan: Plan;
}
