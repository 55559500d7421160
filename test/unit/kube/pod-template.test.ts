import { describe, expect, test } from "vitest";
import { containersOf, podTemplatePathOf, valueAt } from "../../../src/kube/pod-template.ts";

describe("the pod template of a kind", () => {
  test.each([
    ["v1", "Pod", []],
    ["v1", "ReplicationController", ["spec", "template"]],
    ["apps/v1", "DaemonSet", ["spec", "template"]],
    ["extensions/v1beta1", "DaemonSet", ["spec", "template"]],
    ["apps/v1beta2", "StatefulSet", ["spec", "template"]],
    ["batch/v1", "Job", ["spec", "template"]],
    ["batch/v1beta1", "CronJob", ["spec", "jobTemplate", "spec", "template"]],
  ])("of %s %s is found", (apiVersion, kind, path) => {
    expect(podTemplatePathOf({ apiVersion, kind, name: "a" })).toEqual(path);
  });

  test("is none for other kinds, and for kinds of the same name in foreign groups", () => {
    expect(podTemplatePathOf({ apiVersion: "v1", kind: "ConfigMap", name: "a" })).toBeUndefined();
    expect(
      podTemplatePathOf({ apiVersion: "apps.kruise.io/v1", kind: "DaemonSet", name: "a" }),
    ).toBeUndefined();
  });
});

test("containers of all lists are found, with their paths", () => {
  const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }];
  const spec = { containers: [a, "no container", b], initContainers: [c], ephemeralContainers: null };
  expect(containersOf(spec, ["spec"])).toEqual([
    { path: ["spec", "initContainers", 0], container: c },
    { path: ["spec", "containers", 0], container: a },
    { path: ["spec", "containers", 2], container: b },
  ]);
  expect(containersOf(undefined, [])).toEqual([]);
});

test("a value is found by its path, and never in a prototype", () => {
  expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
  for (const path of [["b"], ["a", "b"], ["a", 1], ["constructor"], ["a", 0, "toString"]])
    expect(valueAt({ a: [{ b: 1 }] }, path)).toBeUndefined();
});
