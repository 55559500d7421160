// What a run against a cluster found, ready to be formatted.
import type { LiveChange } from "../diff/live-change.ts";
import type { RunMark } from "../kube/undo-record.ts";
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
  /** What stays with Pharos, in words. */
  readonly foreign?: readonly string[];
  readonly undo?: UndoOutlook;
}

/** What becomes of the cluster should the apply fail, and what an earlier one left. */
export interface UndoOutlook {
  readonly onFailure: "rollback" | "stop";
  /** Nothing of this inventory was ever applied. */
  readonly isFirst: boolean;
  /** A run that did not end. */
  readonly unfinished?: RunMark;
  /** A run whose rollback was finished before this plan was made. */
  readonly finished?: RunMark;
}
