// What a run produced, ready to be formatted: the same data for the comment, summary, text and JSON.
import type { Coverage } from "../check/coverage.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ChangeSet } from "../diff/change-set.ts";
import type { Manifest } from "../render/manifest.ts";

export interface PlanBase {
  /** For people: `origin/main (merge base 1a2b3c4)` or the folder's name. */
  readonly label: string;
  /** `missing` and `failed`: head is planned alone, nothing is deleted. */
  readonly state: "rendered" | "missing" | "failed";
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
}
