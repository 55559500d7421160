// What a run produced, ready to be formatted: the same data for the comment, summary, text and JSON.
import type { Coverage } from "../check/coverage.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ChangeSet } from "../diff/change-set.ts";
import type { LiveChange } from "../diff/live-change.ts";
import type { Probe } from "../kube/probe.ts";
import type { RunMark } from "../kube/undo-record.ts";
import type { Manifest } from "../render/manifest.ts";

export interface PlanBase {
  /** For people: `origin/main (merge base 1a2b3c4)` or the folder's name. */
  readonly label: string;
  /** `missing` and `failed`: head is planned alone, nothing is deleted. */
  readonly state: "rendered" | "missing" | "failed";
}

/** What the change meets on a cluster. */
export interface LivePart {
  /** For people: which cluster. */
  readonly server: string;
  /** Missing when head cannot be rendered, and when the cluster could not be asked. */
  readonly changes?: readonly LiveChange[];
  /** What could not be looked at, in words. */
  readonly unseen?: readonly string[];
  /** What stays with Pharos, in words. */
  readonly foreign?: readonly string[];
  readonly undo?: UndoOutlook;
  /** What is started for a moment when all is written, should anything be. */
  readonly probe?: Probe;
  /** Digest of what applying would do that the files alone do not say, for the gate after the merge. */
  readonly announced?: string;
  /** Why the cluster could not be asked. */
  readonly failure?: { readonly reason: string; readonly cure?: string };
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

export interface Plan {
  readonly stack: string;
  /** Name of the cluster or environment that this plan is for, when there are several. */
  readonly target?: string;
  readonly base: PlanBase;
  /** Absent when head cannot be rendered: then the diagnostics say why. */
  readonly changeSet?: ChangeSet;
  readonly coverage?: Coverage;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of the files that diagnostics point into, by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Head's objects as they would be applied; Secrets as they are, so no formatter of the plan prints them. */
  readonly manifests: readonly Manifest[];
  /** Absent when no cluster was asked. */
  readonly live?: LivePart;
}
