// What an apply has done, as far as it came: the exit code, the comment and the log are told from it.
import type { ObjectRef } from "../kube/object-ref.ts";

export type Deed =
  | {
      readonly deed: "created" | "updated" | "adopted" | "restarted" | "recreated" | "deleted";
      readonly ref: ObjectRef;
    }
  /** Whether the server carried it out cannot be told: no answer came. */
  | { readonly deed: "unknown"; readonly ref: ObjectRef; readonly reason: string };

export interface Failure {
  readonly ref?: ObjectRef;
  readonly reason: string;
  readonly cure?: string;
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
    }
  | {
      readonly result: "rolled-back";
      readonly deeds: readonly Deed[];
      readonly failures: readonly Failure[];
    };
