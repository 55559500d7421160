// What an apply has done, as far as it came: the exit code, the comment and the log are told from it.
import type { ObjectRef } from "../kube/object-ref.ts";

/** `taken-over`: it is ours instead of kubectl's or Pharos', and nothing that runs sees a difference yet. */
export type Done = "created" | "updated" | "adopted" | "taken-over" | "restarted" | "recreated" | "deleted";

export type Deed =
  | { readonly deed: Done; readonly ref: ObjectRef }
  /** The server will delete it once others have let go of it. */
  | { readonly deed: "deleting"; readonly ref: ObjectRef; readonly waitsFor: string }
  /**
   * Written, or to be restarted, and its pods are not all replaced: by nodes for agents, by the names of the
   * former pods for others.
   */
  | {
      readonly deed: "replacing";
      readonly ref: ObjectRef;
      /** Its strategy is OnDelete until a run ends the roll; `perhaps`: it was about to be put back. */
      readonly held: "held" | "perhaps" | "no";
      /** Known to be well. */
      readonly replaced: readonly string[];
      readonly begun: readonly string[];
      /** Those of before are still there. */
      readonly left: readonly string[];
    }
  /** Whether the server carried it out cannot be told: no answer came. */
  | { readonly deed: "unknown"; readonly ref: ObjectRef; readonly reason: string };

export interface Failure {
  readonly ref?: ObjectRef;
  readonly reason: string;
  readonly cure?: string;
  /** Lines below: what the pods, their events and logs say, node by node. */
  readonly details?: readonly string[];
}

/** What a rollback did to an object. */
export interface Undone {
  readonly undone: "reverted" | "removed" | "made-anew";
  readonly ref: ObjectRef;
}

/** Fields that differed from the files before the run already, and do again. */
export interface Drifted {
  readonly ref: ObjectRef;
  readonly fields: readonly string[];
}

export type ApplyResult =
  | { readonly result: "nothing-to-do" }
  | { readonly result: "applied"; readonly deeds: readonly Deed[] }
  /** Nothing was written. */
  | { readonly result: "refused"; readonly failures: readonly Failure[] }
  | {
      readonly result: "partly-applied";
      readonly deeds: readonly Deed[];
      readonly failures: readonly Failure[];
      /** What the plan held beyond what was done. */
      readonly left: readonly ObjectRef[];
      readonly undone?: readonly Undone[];
      /** What could not be put back; missing when that was not tried. */
      readonly unrestored?: readonly Failure[];
      /** What was put back, and does not run as it did. */
      readonly unwell?: readonly Failure[];
    }
  | {
      readonly result: "rolled-back";
      readonly deeds: readonly Deed[];
      readonly failures: readonly Failure[];
      readonly undone: readonly Undone[];
      readonly drifted: readonly Drifted[];
    };
