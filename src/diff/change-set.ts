// What a change of the files does to the objects: one entry an object, safe to print (the values of
// Secrets are masked here and nowhere else).
import type { Arch, TargetArch } from "../kube/arch.ts";
import type { Json } from "../kube/json.ts";
import type { ObjectRef } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";
import type { Span } from "../text/position.ts";

/** One changed field. `base` or `desired` is missing when the field is added or removed. */
export interface FieldChange {
  readonly path: Path;
  /** For people, lists by their merge key: `spec.template.spec.containers[kube-flannel].image`. */
  readonly label: string;
  readonly base?: Json;
  readonly desired?: Json;
  /** True when both values are replaced by masks; that they differ stays visible. */
  readonly masked: boolean;
  /** Where head's value comes from. */
  readonly span?: Span;
}

/** Why the pods of a workload whose pod template stays as it is must start again. */
export interface RestartCause {
  /** The ConfigMap or Secret that the pod template reads. */
  readonly source: ObjectRef;
  readonly keys: readonly string[];
  /** It changed in a run that was cut: pods that started since then have read it. */
  readonly wasCut?: true;
}

interface ChangeOf {
  readonly ref: ObjectRef;
  readonly arch: TargetArch;
  /** The object's place in head, or in base for a deletion. */
  readonly span: Span;
}

/** Unified diff of the YAML forms, masked: made each time when asked for, as few who need a plan do. */
export type Patch = () => string;

export type Change =
  | (ChangeOf & { readonly action: "create"; readonly patch: Patch })
  | (ChangeOf & {
      readonly action: "update";
      /** Present when the API version differs: what base had. */
      readonly baseApiVersion?: string;
      readonly fields: readonly FieldChange[];
      readonly patch: Patch;
      /** The workload's pods are replaced: its pod template differs, or there are `causes`. */
      readonly restartsPods: boolean;
      /** Present when the pod template stays as it is, but reads what changes; never empty. */
      readonly causes?: readonly RestartCause[];
    })
  | (ChangeOf & { readonly action: "restart"; readonly causes: readonly RestartCause[] })
  | (ChangeOf & { readonly action: "delete"; readonly reason: string; readonly patch: Patch })
  | (ChangeOf & { readonly action: "unchanged" });

export type Action = Change["action"];

export interface Digests {
  /** Of the way the digests are computed; a change of it makes older digests incomparable. */
  readonly format: number;
  /** `sha256:…` over the desired set. */
  readonly state: string;
  /** `sha256:…` over base, head, deletions, consents, architectures and target. */
  readonly change: string;
}

export interface ChangeSet {
  /** In the order of the stack's files, deletions last. */
  readonly changes: readonly Change[];
  readonly architectures: readonly Arch[];
  readonly digests: Digests;
}
