// What a run against a cluster found, ready to be formatted.
import type { LiveChange } from "../diff/live-change.ts";
import type { Plan } from "./plan.ts";

export interface LivePlan {
  /** The plan of the files. */
  readonly plan: Plan;
  /** For people: which cluster. */
  readonly server: string;
  /** Missing when head cannot be rendered. */
  readonly changes?: readonly LiveChange[];
  /** What could not be looked at, in words. */
  readonly unseen?: readonly string[];
}
