// Findings of the check stage.
import type { CodeTable } from "./table.ts";

export const checkCodes = {
  "check/removed-api": {
    severity: "error",
    title: "The cluster's Kubernetes no longer serves this API version.",
    cure: "Write the replacement that the hint names, and make the further changes that it lists.",
  },
  "check/deprecated-api": {
    severity: "warning",
    title: "This API version still works but will be removed from Kubernetes.",
    cure: "Write the replacement that the hint names before the cluster is upgraded to the version that drops it.",
  },
  "check/unknown-api": {
    severity: "error",
    title: "Kubernetes does not know this kind, or not in this API version.",
    cure: "Correct apiVersion or kind; the hint says how when the meant one can be told.",
  },
  "check/unknown-version": {
    severity: "error",
    title: "The schemas of the wanted Kubernetes version are not part of this release.",
    cure: "Choose one of the versions that the hint lists with --kubernetes-version or the input of that name.",
  },
  "check/no-schema": {
    severity: "notice",
    title: "Objects of these kinds were not checked, because no schema is known for them.",
    cure: "Nothing to do for custom resources: the API server checks them when they are applied.",
  },
  "check/unknown-field": {
    severity: "error",
    title: "The object has a field that its kind does not know; the cluster would refuse or ignore it.",
    cure: "Correct the spelling, or move the field to the level that it belongs to.",
  },
  "check/missing-field": {
    severity: "error",
    title: "The object lacks a field that its kind requires.",
    cure: "Add the field where the message says.",
  },
  "check/wrong-type": {
    severity: "error",
    title: "A value is of another type than the field takes.",
    cure: "Write the type that the message wants; numbers and booleans that are meant as text need quotes.",
  },
  "check/refused-value": {
    severity: "error",
    title: "A value is not among those that the field takes.",
    cure: "Write one of the values, or the form, that the message names.",
  },
  "check/missing-namespace": {
    severity: "error",
    title: "An object that lives in a namespace does not say in which.",
    cure: "Write metadata.namespace; Pharos adds no default.",
  },
  "check/needless-namespace": {
    severity: "warning",
    title: "An object that belongs to the whole cluster names a namespace, which has no effect.",
    cure: "Remove metadata.namespace.",
  },
  "check/duplicate-object": {
    severity: "error",
    title: "The stack has the same object twice, also when the API versions differ.",
    cure: "Remove one of them or give it another name.",
  },
  "check/duplicate-item": {
    severity: "error",
    title:
      "A list that Kubernetes keeps by key has two items with the same key; server-side apply refuses it.",
    cure: "Keep one of the two items.",
  },
  "check/invalid-name": {
    severity: "error",
    title: "The name of the object or of its namespace breaks Kubernetes' rules for names.",
    cure: "Write lower-case letters, digits and hyphens, a letter or digit first and last.",
  },
  "check/invalid-label": {
    severity: "error",
    title: "The key or the value of a label breaks Kubernetes' rules for labels.",
    cure: "Write at most 63 letters, digits, -, _ and ., a letter or digit first and last.",
  },
  "check/selector-mismatch": {
    severity: "error",
    title: "The workload's selector does not match the labels of its own pods.",
    cure: "Write every label of spec.selector.matchLabels in spec.template.metadata.labels too.",
  },
  "check/missing-volume": {
    severity: "error",
    title: "A container mounts a volume that the pod does not have.",
    cure: "Add the volume to the pod's volumes, or correct the name in the mount.",
  },
  "check/rbac-rule": {
    severity: "error",
    title: "A rule of a Role or ClusterRole is incomplete, so the API server refuses the object.",
    cure: "Name verbs, and either resources with their API groups or, in a ClusterRole, URLs.",
  },
  "check/rbac-binding": {
    severity: "error",
    title: "A RoleBinding or ClusterRoleBinding names a role or a subject that the API server refuses.",
    cure: "Name a role of group rbac.authorization.k8s.io, and subjects with the kind, group and namespace that the hint tells.",
  },
  "check/invalid-key": {
    severity: "error",
    title: "A key in the data of a ConfigMap or Secret cannot be the name of a file.",
    cure: "Write letters, digits, -, _ and . only, and no .. at the beginning.",
  },
} as const satisfies CodeTable;
