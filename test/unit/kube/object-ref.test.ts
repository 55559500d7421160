import { describe, expect, it } from "vitest";
import { formatRef, parseApiVersion, refOf } from "../../../src/kube/object-ref.ts";

describe("an apiVersion", () => {
  it.each([
    ["v1", "", "v1"],
    ["apps/v1", "apps", "v1"],
    ["rbac.authorization.k8s.io/v1beta1", "rbac.authorization.k8s.io", "v1beta1"],
    ["", "", ""],
    ["a/b/c", "a/b", "c"],
  ])("%s is group %j, version %j", (apiVersion, group, version) => {
    expect(parseApiVersion(apiVersion)).toEqual({ group, version });
  });
});

describe("the name of an object", () => {
  const object = { apiVersion: "apps/v1", kind: "DaemonSet" };

  it("has its namespace where there is one", () => {
    const ref = refOf({ ...object, metadata: { name: "flannel", namespace: "kube-system" } });
    expect(formatRef(ref)).toBe("DaemonSet kube-system/flannel");
  });

  it("has none where it is empty or no text", () => {
    for (const namespace of ["", null, 1]) {
      const ref = refOf({ ...object, metadata: { name: "flannel", namespace } });
      expect(formatRef(ref)).toBe("DaemonSet flannel");
      expect(ref).not.toHaveProperty("namespace");
    }
  });
});
