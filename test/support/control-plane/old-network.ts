// One object of each kind that Pharos' networks have, as Calico's, in YAML as Pharos applies it.
import { calicoGroup } from "../../../src/kube/pharos-kinds.ts";

const rbac = "rbac.authorization.k8s.io";
const rules = "rules: [{apiGroups: ['*'], resources: [pods, nodes/status], verbs: [watch, patch]}]\n";

/** As kubectl names the kinds. */
export const oldKinds =
  "serviceaccounts,configmaps,services,roles,rolebindings,clusterroles,clusterrolebindings,daemonsets,deployments,customresourcedefinitions";

export function oldNetwork(namespace: string): readonly string[] {
  const metadata = `metadata: {name: calico, namespace: ${namespace}}\n`;
  const subjects = `subjects: [{kind: ServiceAccount, name: calico, namespace: ${namespace}}]\n`;
  return [
    `apiVersion: v1\nkind: ServiceAccount\n${metadata}`,
    `apiVersion: v1\nkind: ConfigMap\n${metadata}`,
    `apiVersion: v1\nkind: Service\n${metadata}spec: {ports: [{port: 5473}]}\n`,
    `apiVersion: ${rbac}/v1\nkind: ClusterRole\nmetadata: {name: calico}\n${rules}`,
    `apiVersion: ${rbac}/v1\nkind: ClusterRoleBinding\nmetadata: {name: calico}\n${boundTo("ClusterRole")}${subjects}`,
    `apiVersion: ${rbac}/v1\nkind: Role\n${metadata}${rules}`,
    `apiVersion: ${rbac}/v1\nkind: RoleBinding\n${metadata}${boundTo("Role")}${subjects}`,
    `apiVersion: apps/v1\nkind: DaemonSet\n${metadata}${specOf("agent")}`,
    `apiVersion: apps/v1\nkind: Deployment\n${metadata}${specOf("typha")}`,
    define("IPPool"),
    define("FelixConfiguration"),
  ];
}

function boundTo(kind: string): string {
  return `roleRef: {apiGroup: ${rbac}, kind: ${kind}, name: calico}\n`;
}

function specOf(app: string): string {
  return `spec:
  selector:
    matchLabels: {app: ${app}}
  template:
    metadata:
      labels: {app: ${app}}
    spec:
      containers:
        - {name: calico, image: "docker.io/calico/node:v3.6.1"}
`;
}

function define(kind: string): string {
  const plural = `${kind.toLowerCase()}s`;
  const version = "{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}";
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ${plural}.${calicoGroup}}
spec: {group: ${calicoGroup}, scope: Cluster, names: {kind: ${kind}, plural: ${plural}}, versions: [${version}]}
`;
}
