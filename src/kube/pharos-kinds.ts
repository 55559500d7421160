// What Pharos' own networks, Weave and Calico, consist of.

const rbac = "rbac.authorization.k8s.io/v1";

export const pharosKinds: readonly { readonly apiVersion: string; readonly kind: string }[] = [
  { apiVersion: "v1", kind: "ServiceAccount" },
  { apiVersion: "v1", kind: "ConfigMap" },
  { apiVersion: "v1", kind: "Service" },
  { apiVersion: rbac, kind: "ClusterRole" },
  { apiVersion: rbac, kind: "ClusterRoleBinding" },
  { apiVersion: rbac, kind: "Role" },
  { apiVersion: rbac, kind: "RoleBinding" },
  { apiVersion: "apps/v1", kind: "DaemonSet" },
  { apiVersion: "apps/v1", kind: "Deployment" },
  { apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition" },
];

/** Of Calico's definitions: its pools, and what else it keeps in the cluster. */
export const calicoGroup = "crd.projectcalico.org";
