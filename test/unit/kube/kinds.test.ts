import { describe, expect, it } from "vitest";
import {
  allKinds,
  canonicalGroupOf,
  groupsOf,
  isKnownGroup,
  kindsOf,
  objectKey,
  scopeOf,
  servedApiVersions,
} from "../../../src/kube/kinds.ts";

describe("the scope of a kind", () => {
  it.each([
    ["", "ConfigMap", "namespaced"],
    ["", "ServiceAccount", "namespaced"],
    ["", "Namespace", "cluster"],
    ["", "Node", "cluster"],
    ["", "PersistentVolume", "cluster"],
    ["apps", "DaemonSet", "namespaced"],
    ["extensions", "DaemonSet", "namespaced"],
    ["extensions", "PodSecurityPolicy", "cluster"],
    ["policy", "PodSecurityPolicy", "cluster"],
    ["settings.k8s.io", "PodPreset", "namespaced"],
    ["rbac.authorization.k8s.io", "Role", "namespaced"],
    ["rbac.authorization.k8s.io", "ClusterRole", "cluster"],
    ["apiextensions.k8s.io", "CustomResourceDefinition", "cluster"],
    ["apiregistration.k8s.io", "APIService", "cluster"],
    ["networking.k8s.io", "NetworkPolicy", "namespaced"],
    ["networking.k8s.io", "IngressClass", "cluster"],
  ])("of %s/%s is %s, also when Kubernetes no longer serves it", (group, kind, scope) => {
    expect(scopeOf(group, kind)).toBe(scope);
  });

  it.each([
    ["crd.projectcalico.org", "IPPool"],
    ["apps", "Daemonset"],
    ["__proto__", "toString"],
    ["apps", "constructor"],
    ["constructor", "name"],
  ])("of %s/%s is unknown", (group, kind) => {
    expect(scopeOf(group, kind)).toBeUndefined();
  });
});

describe("the key of an object", () => {
  const ds = { kind: "DaemonSet", namespace: "kube-system", name: "flannel" };

  it("stays the same when its kind moves to another group", () => {
    expect(objectKey({ ...ds, apiVersion: "extensions/v1beta1" })).toBe("apps/DaemonSet/kube-system/flannel");
    expect(objectKey({ ...ds, apiVersion: "apps/v1" })).toBe("apps/DaemonSet/kube-system/flannel");
  });

  it("ignores a namespace that a cluster-scoped object was given by mistake", () => {
    const role = { apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", name: "flannel" };
    expect(objectKey({ ...role, namespace: "kube-system" })).toBe(objectKey(role));
  });

  it("tells kinds of the same name in two groups apart", () => {
    const policy = { kind: "NetworkPolicy", namespace: "a", name: "b" };
    expect(objectKey({ ...policy, apiVersion: "crd.projectcalico.org/v1" })).not.toBe(
      objectKey({ ...policy, apiVersion: "networking.k8s.io/v1" }),
    );
  });
});

describe("groups", () => {
  it.each([
    ["extensions", "Deployment", "apps"],
    ["extensions", "ReplicaSet", "apps"],
    ["extensions", "Ingress", "networking.k8s.io"],
    ["extensions", "NetworkPolicy", "networking.k8s.io"],
    ["extensions", "PodSecurityPolicy", "policy"],
    ["apps", "Deployment", "apps"],
    ["example.com", "Deployment", "example.com"],
    ["", "__proto__", ""],
  ])("%s/%s belongs to %s today", (group, kind, canonical) => {
    expect(canonicalGroupOf(group, kind)).toBe(canonical);
  });

  it("are known when Kubernetes has or had them", () => {
    expect(isKnownGroup("extensions")).toBe(true);
    expect(isKnownGroup("")).toBe(true);
    expect(isKnownGroup("crd.projectcalico.org")).toBe(false);
    expect(isKnownGroup("toString")).toBe(false);
    expect(kindsOf("toString")).toEqual([]);
  });

  it("are found by their kind", () => {
    expect(groupsOf("DaemonSet")).toEqual(["apps", "extensions"]);
    expect(allKinds()).toContain("DaemonSet");
    expect(allKinds().length).toBeGreaterThan(70);
  });
});

describe("the versions that a minor serves", () => {
  it("begin with the best one", () => {
    expect(servedApiVersions("resource.k8s.io", "ResourceClaim", "1.36")).toEqual([
      "resource.k8s.io/v1",
      "resource.k8s.io/v1beta2",
      "resource.k8s.io/v1beta1",
    ]);
    expect(servedApiVersions("", "ConfigMap", "1.36")).toEqual(["v1"]);
  });

  it("know what came later and what is gone", () => {
    expect(servedApiVersions("resource.k8s.io", "ResourceClaim", "1.33")).not.toContain("resource.k8s.io/v1");
    expect(servedApiVersions("policy", "PodSecurityPolicy", "1.25")).toEqual([]);
    expect(servedApiVersions("policy", "PodSecurityPolicy", "1.24")).toEqual(["policy/v1beta1"]);
  });

  it("are taken to reach back before the oldest and on after the newest minor that was looked at", () => {
    expect(servedApiVersions("", "ConfigMap", "1.9")).toEqual(["v1"]);
    expect(servedApiVersions("", "ConfigMap", "1.99")).toEqual(["v1"]);
    expect(servedApiVersions("extensions", "DaemonSet", "1.9")).toEqual(["extensions/v1beta1"]);
    expect(servedApiVersions("extensions", "DaemonSet", "1.99")).toEqual([]);
  });
});
