import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCoverage, formatDiagnostics, formatText } from "../../../src/report/text.ts";
import { hostilePlan } from "../../support/hostile-plans.ts";
import { fieldOf, flannelPlan, found, planOf, spanAt, update } from "../../support/plans.ts";

const source = "---\napiVersion: extensions/v1beta1\nkind: DaemonSet\n";
const sources = new Map([["ds.yml", source]]);
const removed = found({
  message: "DaemonSet of extensions/v1beta1 was removed in Kubernetes 1.16",
  hint: "write apiVersion: apps/v1",
  span: spanAt("ds.yml", 2, 13, 18),
  related: [{ message: "chosen here", span: spanAt("cluster.yml", 4, 3) }],
});

describe("a finding on a terminal", () => {
  test("has place, message and code in one line, its source with carets, its cure and related places", () => {
    expect(formatDiagnostics([removed], sources, { color: false })).toBe(
      `ds.yml:2:13: error: DaemonSet of extensions/v1beta1 was removed in Kubernetes 1.16 [diff/base-missing]
  |
2 | apiVersion: extensions/v1beta1
  |             ^^^^^^^^^^^^^^^^^^
  cure: write apiVersion: apps/v1
  cluster.yml:4:3: see: chosen here
`,
    );
  });

  test("without a place names its object", () => {
    const subject = { apiVersion: "v1", kind: "ConfigMap", namespace: "a", name: "b" };
    const text = formatDiagnostics([found({ subject })], sources, { color: false });
    expect(text).toBe("ConfigMap a/b: error: something is wrong [diff/base-missing]\n");
  });

  test("in a file whose text is not known has no frame", () => {
    const text = formatDiagnostics([found({ span: spanAt("other.yml", 1) })], sources, { color: false });
    expect(text).toBe("other.yml:1:1: error: something is wrong [diff/base-missing]\n");
  });

  test("cannot steer the terminal", () => {
    const text = formatDiagnostics([found({ message: "a\u001B[2Jb\r\nc\u202Ed" })], sources, {
      color: false,
    });
    expect(text).toBe("error: a<U+001B>[2Jb↵c<U+202E>d [diff/base-missing]\n");
  });

  test("is coloured only when asked for", () => {
    expect(formatDiagnostics([removed], sources, { color: true })).toContain(
      "\u001B[31m^^^^^^^^^^^^^^^^^^\u001B[39m",
    );
  });
});

test("several findings come errors first and are counted at the end", () => {
  const text = formatDiagnostics(
    [
      found({ severity: "notice", message: "n" }),
      found({ severity: "warning", message: "w" }),
      found({ message: "e" }),
    ],
    sources,
    { color: false },
  );
  expect(text.match(/^(error|warning|notice)/gm)).toEqual(["error", "warning", "notice"]);
  expect(text.endsWith("\n1 error, 1 warning, 1 notice\n")).toBe(true);
});

test("no findings print nothing", () => {
  expect(formatDiagnostics([], sources, { color: false })).toBe("");
});

test("the coverage counts what was checked and what has no schema", () => {
  const checked = [
    { arch: "amd64", objects: 1 },
    { arch: "arm64", objects: 1234 },
  ] as const;
  const withoutSchema = [{ apiVersion: "x/v1", kind: "FooBar", name: "a" }];
  expect(formatCoverage({ kubernetesVersion: "1.36", checked, withoutSchema })).toBe(
    "1 object checked against Kubernetes 1.36 for amd64, 1,234 for arm64; not checked: 1 × FooBar (no schema)\n",
  );
});

describe("a plan on a terminal", () => {
  test("lists each changed object with its fields and ends with the verdict", () => {
    expect(formatText(flannelPlan(), { color: false })).toBe(
      `~ update ConfigMap kube-system/kube-flannel-cfg
    data[net-conf.json].Network: 172.30.0.0/16 → 172.24.0.0/13
    data[net-conf.json].Backend.Port: 8472 → 4789

~ update DaemonSet kube-system/kube-flannel-ds (amd64), restarts its pods
    spec.template.spec.initContainers[install-cni].image: quay.io/coreos/flannel:v0.10.0-amd64 → quay.io/coreos/flannel:v0.12.0-amd64
    spec.template.spec.containers[kube-flannel].image: quay.io/coreos/flannel:v0.10.0-amd64 → quay.io/coreos/flannel:v0.12.0-amd64

~ update DaemonSet kube-system/kube-flannel-ds-arm64 (arm64), restarts its pods
    spec.template.spec.initContainers[install-cni].image: quay.io/coreos/flannel:v0.10.0-arm64 → quay.io/coreos/flannel:v0.12.0-arm64
    spec.template.spec.containers[kube-flannel].image: quay.io/coreos/flannel:v0.10.0-arm64 → quay.io/coreos/flannel:v0.12.0-arm64

Network plan: 3 to update
compared with origin/main (merge base 1a2b3c4); 3 objects unchanged
5 objects checked against Kubernetes 1.36 for amd64, 5 for arm64
plan sha256:${"2".repeat(64)}
`,
    );
  });

  test("shows created, deleted and restarted objects by their signs", () => {
    const ref = { apiVersion: "v1", kind: "DaemonSet", namespace: "a", name: "b" };
    const source = { apiVersion: "v1", kind: "ConfigMap", namespace: "a", name: "c" };
    const at = { ref, arch: "any", span: spanAt("a.yml", 1) } as const;
    const text = formatText(
      planOf([
        { ...at, action: "create", patch: () => "+a" },
        { ...at, action: "restart", causes: [{ source, keys: ["net-conf.json", "x"] }] },
        { ...at, action: "delete", reason: "head has it no more", patch: () => "-a" },
      ]),
      { color: false },
    );
    expect(text).toContain("+ create DaemonSet a/b\n");
    expect(text).toContain(
      "↻ restart DaemonSet a/b\n    reads net-conf.json, x of ConfigMap a/c, which changes\n",
    );
    expect(text).toContain("- delete DaemonSet a/b\n    head has it no more\n");
    expect(text).toContain("Network plan: 1 to create, 1 to restart, 1 to delete\n");
  });

  test("says added and removed fields as such", () => {
    const text = formatText(
      planOf([update("a", [fieldOf("x", undefined, 1), fieldOf("y", "old", undefined)], "")]),
      { color: false },
    );
    expect(text).toContain("    x: added 1\n    y: removed, was old\n");
  });

  test("that cannot be applied says so last, after the findings", () => {
    const plan = { ...flannelPlan(), diagnostics: [removed], sources };
    const text = formatText(plan, { color: false });
    expect(text.startsWith("ds.yml:2:13: error: ")).toBe(true);
    expect(text).toContain("\nNetwork plan cannot be applied: 1 error\n");
  });

  test("whose base has no stack says why everything is new", () => {
    const text = formatText(planOf([], { base: { label: "origin/main", state: "missing" } }), {
      color: false,
    });
    expect(text).toContain("\nno stack on base (origin/main), so every object is shown as new\n");
  });

  test("without changes says only that", () => {
    const text = formatText(planOf([], { target: "prod" }), { color: false });
    expect(text.split("\n")[0]).toBe("Network plan for prod: no changes");
  });
});

test("no plan can steer the terminal or hide what it says", () => {
  fc.assert(
    fc.property(hostilePlan, (plan) => {
      const sources = new Map(
        plan.diagnostics.map(({ span, message }) => [span?.file ?? "", message.repeat(3)]),
      );
      const text = formatText({ ...plan, sources }, { color: false });
      expect(text.replaceAll(/\n|\uFE0F/g, "")).not.toMatch(
        /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u,
      );
    }),
  );
});
