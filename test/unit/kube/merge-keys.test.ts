import { describe, expect, it } from "vitest";
import { mergeKeysOf } from "../../../src/kube/merge-keys.ts";
import type { Path } from "../../../src/text/path.ts";

const ref = (apiVersion: string, kind: string) => ({ apiVersion, kind, name: "x" });
const pod: Path = ["spec", "template", "spec"];

describe("the keys of a list", () => {
  it.each([
    [[...pod, "containers"], ["name"]],
    [[...pod, "initContainers"], ["name"]],
    [
      [...pod, "containers", 0, "ports"],
      ["containerPort", "protocol"],
    ],
    [[...pod, "containers", 3, "env"], ["name"]],
    [[...pod, "containers", 0, "volumeMounts"], ["mountPath"]],
    [[...pod, "initContainers", 0, "volumeMounts"], ["mountPath"]],
    [[...pod, "volumes"], ["name"]],
    [[...pod, "hostAliases"], ["ip"]],
    [[...pod, "imagePullSecrets"], ["name"]],
    [["status", "conditions"], ["type"]],
    [["metadata", "ownerReferences"], ["uid"]],
  ])("of a DaemonSet at %j are %j", (path, keys) => {
    expect(mergeKeysOf(ref("apps/v1", "DaemonSet"), path)).toEqual(keys);
    expect(mergeKeysOf(ref("extensions/v1beta1", "DaemonSet"), path)).toEqual(keys);
  });

  it.each([
    [[...pod, "tolerations"]],
    [[...pod, "containers", 0, "command"]],
    [[...pod, "containers", 0]],
    [[...pod, "containers", 0, "envFrom"]],
    [[...pod, "volumes", 0, "configMap", "items"]],
    [["spec", "template"]],
    [["metadata", "finalizers"]],
    [["spec", "nonsense", "containers"]],
    [["__proto__", "containers"]],
    [[0, "containers"]],
    [[]],
  ])("of a DaemonSet at %j do not exist: position counts", (path) => {
    expect(mergeKeysOf(ref("apps/v1", "DaemonSet"), path)).toBeUndefined();
  });

  it.each([
    ["v1", "Service", ["spec", "ports"], ["port", "protocol"]],
    ["v1", "Pod", ["spec", "containers"], ["name"]],
    ["batch/v1beta1", "CronJob", ["spec", "jobTemplate", "spec", "template", "spec", "containers"], ["name"]],
    ["v1", "ServiceAccount", ["secrets"], ["name"]],
    ["admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", ["webhooks"], ["name"]],
    [
      "apiextensions.k8s.io/v1",
      "CustomResourceDefinition",
      [
        "spec",
        "versions",
        0,
        "schema",
        "openAPIV3Schema",
        "properties",
        "spec",
        "properties",
        "properties",
        "x-kubernetes-validations",
      ],
      ["rule"],
    ],
  ] as const)("of %s %s at %j are %j", (apiVersion, kind, path, keys) => {
    expect(mergeKeysOf(ref(apiVersion, kind), path)).toEqual(keys);
  });

  it.each([
    ["rbac.authorization.k8s.io/v1", "ClusterRole", ["rules"]],
    ["rbac.authorization.k8s.io/v1", "ClusterRoleBinding", ["subjects"]],
    ["crd.projectcalico.org/v1", "IPPool", ["spec", "containers"]],
    ["constructor", "prototype", ["spec"]],
  ] as const)("of %s %s at %j do not exist", (apiVersion, kind, path) => {
    expect(mergeKeysOf(ref(apiVersion, kind), path)).toBeUndefined();
  });
});
