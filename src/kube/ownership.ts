// How objects say whose they are: our inventory is the parent of an ApplySet (KEP-3659), its members carry a
// label; Pharos' and kubectl's marks are known, too.
import type { ObjectRef } from "./object-ref.ts";

export const fieldManager = "pharos-network";

/** The inventory: one in a cluster, whatever the provider of its network is. */
export const inventoryRef: ObjectRef & { readonly namespace: string } = {
  apiVersion: "v1",
  kind: "ConfigMap",
  namespace: "kube-system",
  name: "pharos-network",
};

export const applySet = {
  /** On the parent. */
  id: "applyset.kubernetes.io/id",
  /** On the members. */
  partOf: "applyset.kubernetes.io/part-of",
  tooling: "applyset.kubernetes.io/tooling",
  groupKinds: "applyset.kubernetes.io/contains-group-kinds",
  namespaces: "applyset.kubernetes.io/additional-namespaces",
} as const;

export const pharos = {
  stack: "pharos.kontena.io/stack",
  checksum: "pharos.kontena.io/stack-checksum",
} as const;

export const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/** An object that has it with the value `keep` stays when its manifest goes. */
export const keepAnnotation = "pharos-network/prune";
