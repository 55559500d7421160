import { describe, expect, it } from "vitest";
import { apiStateOf, lifecycleOf } from "../../../src/kube/lifecycle.ts";

// The deprecation guide's table, as expectations: the life cycle itself is generated from Go sources.
const guide: readonly (readonly [apiVersion: string, kinds: string, removed: string, replacement: string])[] =
  [
    ["extensions/v1beta1", "DaemonSet Deployment ReplicaSet", "1.16", "apps/v1"],
    ["extensions/v1beta1", "NetworkPolicy", "1.16", "networking.k8s.io/v1"],
    ["apps/v1beta1", "Deployment StatefulSet ControllerRevision", "1.16", "apps/v1"],
    ["apps/v1beta2", "DaemonSet Deployment ReplicaSet StatefulSet", "1.16", "apps/v1"],
    [
      "rbac.authorization.k8s.io/v1beta1",
      "ClusterRole ClusterRoleBinding Role RoleBinding",
      "1.22",
      "rbac.authorization.k8s.io/v1",
    ],
    [
      "rbac.authorization.k8s.io/v1alpha1",
      "ClusterRole ClusterRoleBinding Role RoleBinding",
      "1.23",
      "rbac.authorization.k8s.io/v1",
    ],
    ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "1.22", "apiextensions.k8s.io/v1"],
    ["apiregistration.k8s.io/v1beta1", "APIService", "1.22", "apiregistration.k8s.io/v1"],
    [
      "admissionregistration.k8s.io/v1beta1",
      "MutatingWebhookConfiguration ValidatingWebhookConfiguration",
      "1.22",
      "admissionregistration.k8s.io/v1",
    ],
    ["scheduling.k8s.io/v1beta1", "PriorityClass", "1.22", "scheduling.k8s.io/v1"],
    [
      "storage.k8s.io/v1beta1",
      "CSIDriver CSINode StorageClass VolumeAttachment",
      "1.22",
      "storage.k8s.io/v1",
    ],
    ["extensions/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1"],
    ["networking.k8s.io/v1beta1", "Ingress IngressClass", "1.22", "networking.k8s.io/v1"],
    ["policy/v1beta1", "PodDisruptionBudget", "1.25", "policy/v1"],
    ["policy/v1beta1", "PodSecurityPolicy", "1.25", ""],
    ["batch/v1beta1", "CronJob", "1.25", "batch/v1"],
    ["discovery.k8s.io/v1beta1", "EndpointSlice", "1.25", "discovery.k8s.io/v1"],
    ["events.k8s.io/v1beta1", "Event", "1.25", "events.k8s.io/v1"],
    ["node.k8s.io/v1beta1", "RuntimeClass", "1.25", "node.k8s.io/v1"],
    [
      "flowcontrol.apiserver.k8s.io/v1beta1",
      "FlowSchema PriorityLevelConfiguration",
      "1.26",
      "flowcontrol.apiserver.k8s.io/v1",
    ],
    [
      "flowcontrol.apiserver.k8s.io/v1beta2",
      "FlowSchema PriorityLevelConfiguration",
      "1.29",
      "flowcontrol.apiserver.k8s.io/v1",
    ],
    [
      "flowcontrol.apiserver.k8s.io/v1beta3",
      "FlowSchema PriorityLevelConfiguration",
      "1.32",
      "flowcontrol.apiserver.k8s.io/v1",
    ],
  ];

describe("the life cycle of an API", () => {
  const rows = guide.flatMap(([apiVersion, kinds, removed, replacement]) =>
    kinds.split(" ").map((kind) => [apiVersion, kind, removed, replacement] as const),
  );

  it.each(rows)("%s %s is gone from %s on", (apiVersion, kind, removed, replacement) => {
    const lifecycle = lifecycleOf(apiVersion, kind);
    expect(lifecycle?.removed).toBe(removed);
    expect(lifecycle?.replacement).toEqual(
      replacement === "" ? undefined : { apiVersion: replacement, kind },
    );
  });

  it("is unknown for custom resources and for names from a prototype", () => {
    expect(lifecycleOf("crd.projectcalico.org/v1", "IPPool")).toBeUndefined();
    expect(lifecycleOf("__proto__", "toString")).toBeUndefined();
    expect(lifecycleOf("apps/v1", "constructor")).toBeUndefined();
  });

  it("has no end for what is stable today", () => {
    for (const [apiVersion, kind] of [
      ["apps/v1", "DaemonSet"],
      ["rbac.authorization.k8s.io/v1", "ClusterRole"],
    ] as const) {
      expect(apiStateOf(lifecycleOf(apiVersion, kind), "1.36")).toBe("served");
    }
  });
});

describe("the state of an API at a minor", () => {
  const ingress = lifecycleOf("networking.k8s.io/v1beta1", "Ingress");

  it.each([
    ["1.9", "not-yet"],
    ["1.13", "not-yet"],
    ["1.14", "served"],
    ["1.18", "served"],
    ["1.19", "deprecated"],
    ["1.21", "deprecated"],
    ["1.22", "removed"],
    ["1.36", "removed"],
  ])("%s: %s, minors compared as numbers", (minor, state) => {
    expect(apiStateOf(ingress, minor)).toBe(state);
  });
});
