// What applying a stack would do to a live cluster: one entry an object, safe to print. What the pull request
// changes, what had drifted before, and whose fields are taken over stand apart.
import type { TargetArch } from "../kube/arch.ts";
import type { ObjectRef } from "../kube/object-ref.ts";
import type { Span } from "../text/position.ts";
import type { RolledNode } from "../kube/roll-order.ts";
import type { FieldChange, Patch, RestartCause } from "./change-set.ts";

/** A field that would be written: `base` is what stands in the cluster now. */
export interface LiveField extends FieldChange {
  /** `change`: base and head differ here; `drift`: somebody changed it in the cluster. */
  readonly bucket: "change" | "drift";
  /** Who wrote the live value, and when, as the server remembers it. */
  readonly manager?: string;
  readonly time?: string;
}

/** A field that somebody else holds with another value; written only by force. */
export interface HeldField {
  readonly field: string;
  readonly manager: string;
}

/** Agents that we replace ourselves, one node after the other; their DaemonSet is OnDelete meanwhile. */
export interface Rollout {
  /** The first of each architecture: each must be well before the next is touched. */
  readonly canaries: readonly RolledNode[];
  readonly rest: readonly RolledNode[];
  /** Agents of before and after may not reach each other: a canary can only be judged on its own node. */
  readonly parted?: true;
}

/** What goes with a change beyond its object. */
export interface Blast {
  /** Pods that are replaced or stopped. */
  readonly pods?: {
    readonly count: number;
    /** `unknown` where nodes may not be read. */
    readonly nodes: readonly { readonly arch: string; readonly count: number }[];
  };
  /** Custom resources that are lost with their definition: the first names. */
  readonly lost?: { readonly count: number; readonly names: readonly string[] };
  /** What an agent of the network leaves on its nodes. */
  readonly residue?: readonly string[];
}

interface LiveChangeOf {
  readonly key: string;
  readonly ref: ObjectRef;
  readonly arch: TargetArch;
  /** Missing for an object that has no manifest any more. */
  readonly span?: Span;
  /** Labels, annotations and fields by which the object becomes ours; nothing that runs sees them. */
  readonly ownership: readonly string[];
  /** Why the server could not be asked, and this is our own reckoning. */
  readonly predicted?: string;
  /** Missing where nothing does, or none may be looked at. */
  readonly blast?: Blast;
}

export type LiveChange =
  | (LiveChangeOf & { readonly action: "create"; readonly patch: Patch })
  | (LiveChangeOf & {
      readonly action: "update";
      readonly fields: readonly LiveField[];
      readonly patch: Patch;
      readonly restartsPods: boolean;
      readonly causes?: readonly RestartCause[];
      readonly rollout?: Rollout;
      /** The pod template changes, but under OnDelete the running pods stay until someone deletes them. */
      readonly podsStay?: true;
      /** Taken from other managers. */
      readonly held: readonly HeldField[];
      /** How many fields stand there that no manifest names: defaults, and what other managers hold. */
      readonly unnamed: number;
    })
  /** Only ownership is written. */
  | (LiveChangeOf & { readonly action: "adopt" })
  | (LiveChangeOf & {
      readonly action: "recreate";
      readonly reason: string;
      readonly fields: readonly LiveField[];
    })
  | (LiveChangeOf & {
      readonly action: "restart";
      readonly causes: readonly RestartCause[];
      readonly rollout?: Rollout;
    })
  | (LiveChangeOf & { readonly action: "delete"; readonly reason: string })
  /** Ours, without a manifest, and it stays: why. */
  | (LiveChangeOf & { readonly action: "keep"; readonly reason: string })
  /** Nothing at all may be applied while there is one. */
  | (LiveChangeOf & {
      readonly action: "blocked";
      readonly reason: string;
      readonly cure: string;
      readonly held: readonly HeldField[];
    })
  | (LiveChangeOf & { readonly action: "unchanged" });

export type LiveAction = LiveChange["action"];
