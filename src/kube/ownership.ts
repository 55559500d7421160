// How objects say whose they are: our inventory is the parent of an ApplySet (KEP-3659), its members carry a
// label; Pharos' and kubectl's marks are known, too.
import type { ObjectRef } from "./object-ref.ts";

export const fieldManager = "pharos-network";

/** Where an inventory lies: a ConfigMap in kube-system, one for each stack of a cluster. */
export interface InventoryRef extends ObjectRef {
  readonly namespace: string;
}

export const defaultInventory = "pharos-network";

export function toInventoryRef(name = defaultInventory): InventoryRef {
  return { apiVersion: "v1", kind: "ConfigMap", namespace: "kube-system", name };
}

export const applySet = {
  /** On the parent. */
  id: "applyset.kubernetes.io/id",
  /** On the members. */
  partOf: "applyset.kubernetes.io/part-of",
  tooling: "applyset.kubernetes.io/tooling",
  groupKinds: "applyset.kubernetes.io/contains-group-kinds",
  namespaces: "applyset.kubernetes.io/additional-namespaces",
} as const;

export const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/** Pharos' marks on what it applied: the name of the stack, and a checksum of the manifest. */
export const pharos = {
  stack: "pharos.kontena.io/stack",
  checksum: "pharos.kontena.io/stack-checksum",
} as const;

/** An object that has it with the value `keep` stays when its manifest goes. */
export const keepAnnotation = "pharos-network/prune";

/** On what a run keeps to be able to go back; no ApplySet's label, so that nothing prunes it. */
export const undoLabel = "pharos-network/undo";
