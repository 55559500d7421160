// What the schema check could look at, so that "no findings" is never mistaken for "not checked".
import type { Arch } from "../kube/arch.ts";
import type { ObjectRef } from "../kube/object-ref.ts";

export interface Coverage {
  /** The minor whose schemas were used, such as `1.36`. */
  readonly kubernetesVersion: string;
  /** Objects checked per architecture. */
  readonly checked: readonly { readonly arch: Arch; readonly objects: number }[];
  /** Objects that no schema is known for: they were not checked. */
  readonly withoutSchema: readonly ObjectRef[];
}
