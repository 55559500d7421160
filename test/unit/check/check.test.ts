import { describe, expect, it } from "vitest";
import { checkManifests } from "../../../src/check/check.ts";
import type { ClusterConfig } from "../../../src/config/cluster-config.ts";
import { PortError, type SchemaProblem } from "../../../src/ports.ts";
import { check, lines, manifestsOf, validatorOf } from "../../support/checking.ts";

const daemonSet = (name = "flannel", image = "flannel"): string => `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ${name}
  namespace: kube-system
spec:
  selector:
    matchLabels: {app: flannel}
  template:
    metadata:
      labels: {app: flannel}
    spec:
      containers:
        - name: flannel
          image: ${image}
          imagePullpolicy: Always
          volumeMounts:
            - {name: run, mountPath: /run}
      volumes:
        - name: run
          hostPath: {path: /run}
`;

const refused =
  (...problems: readonly SchemaProblem[]) =>
  () =>
    ({ verdict: "invalid", problems }) as const;

const container = ["spec", "template", "spec", "containers", 0];

describe("a schema problem", () => {
  it("with an unknown field points at its key and suggests the known one", async () => {
    const { diagnostics } = await check(daemonSet(), {
      answer: refused({
        path: [...container, "imagePullpolicy"],
        keyword: "additionalProperties",
        message: "unknown field",
        known: ["image", "imagePullPolicy", "name"],
      }),
    });
    expect(lines(diagnostics)).toEqual([
      'net/a.yml:16:11 error check/unknown-field: unknown field "imagePullpolicy" in spec.template.spec.containers[0] | did you mean "imagePullPolicy"?',
    ]);
  });

  it("with an unknown field unlike any other says what to look at", async () => {
    const { diagnostics } = await check(daemonSet(), {
      answer: refused({
        path: ["metadata", "zzz"],
        keyword: "additionalProperties",
        message: "unknown field",
      }),
    });
    expect(diagnostics[0]?.hint).toMatch(/^remove it, or check its spelling and the level of indentation/);
  });

  it("with a missing field points at what lacks it", async () => {
    const { diagnostics } = await check(daemonSet(), {
      answer: refused({ path: ["spec"], keyword: "required", message: 'missing field "selector".' }),
    });
    expect(lines(diagnostics)).toEqual([
      'net/a.yml:6:1 error check/missing-field: spec: missing field "selector" | add the field',
    ]);
  });

  it("with a wrong type points at the value and says how to write it", async () => {
    const { diagnostics } = await check(daemonSet("flannel", "12"), {
      answer: refused({
        path: [...container, "image"],
        keyword: "type",
        message: "wanted string, got integer 12",
      }),
    });
    expect(lines(diagnostics)).toEqual([
      "net/a.yml:15:18 error check/wrong-type: spec.template.spec.containers[0].image: wanted string, got integer 12 | write the value in quotes if it is meant as text",
    ]);
  });

  it.each([
    ["image: null", "wanted string, got null", "give it a value or remove the key"],
    ["image: [a]", "wanted string, got list", "write a single value"],
    [
      'image: "7"',
      'wanted integer, got string "7"',
      "write the value without quotes if it is a number or a boolean",
    ],
    ["image: a", 'wanted list, got string "a"', "write a list, each item after a hyphen"],
    ["image: a", 'wanted object, got string "a"', "write keys and values below it, indented"],
  ])("with a wrong type (%s: %s) says how to mend it", async (line, message, hint) => {
    const { diagnostics } = await check(daemonSet().replace("image: flannel", line), {
      answer: refused({ path: [...container, "image"], keyword: "type", message }),
    });
    expect(diagnostics[0]?.hint).toBe(hint);
  });

  it("with a refused value keeps the validator's words on one line", async () => {
    const { diagnostics } = await check(daemonSet(), {
      answer: refused({ path: [...container, "image"], keyword: "enum", message: "must be one of\n a, b." }),
    });
    expect(diagnostics[0]?.message).toBe("spec.template.spec.containers[0].image: must be one of  a, b");
  });

  it("is found where only Kubernetes' own types list the values", async () => {
    const text = daemonSet().replace("imagePullpolicy: Always", "imagePullPolicy: always");
    expect(lines((await check(text)).diagnostics)).toEqual([
      'net/a.yml:16:28 error check/refused-value: spec.template.spec.containers[0].imagePullPolicy: "always" is none of Always, IfNotPresent, Never | did you mean "Always"?',
    ]);
  });

  it("never shows what a Secret holds", async () => {
    const text =
      "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  namespace: b\nstringData:\n  password: 12345\n";
    const { diagnostics } = await check(text, {
      answer: refused({
        path: ["stringData", "password"],
        keyword: "type",
        message: "wanted string, got integer 12345",
      }),
    });
    expect(diagnostics).toHaveLength(1);
    expect(JSON.stringify(diagnostics)).not.toContain("12345");
  });

  it("is one finding when all variants share it, although their names differ", async () => {
    const manifests = [
      ...manifestsOf(daemonSet("flannel"), "net/a.yml", "amd64"),
      ...manifestsOf(daemonSet("flannel-arm64"), "net/a.yml", "arm64"),
    ];
    const answer = refused({ path: ["spec"], keyword: "required", message: "missing field" });
    const { diagnostics, coverage } = await check("", { manifests, answer });
    expect(diagnostics).toHaveLength(1);
    expect(coverage.checked).toEqual([
      { arch: "amd64", objects: 1 },
      { arch: "arm64", objects: 1 },
    ]);
  });

  it("shows the place in cluster.yml that a value comes from", async () => {
    const [manifest] = manifestsOf(daemonSet());
    if (manifest === undefined) throw new Error("no manifest");
    const span = { file: "cluster.yml", start: { line: 4, column: 3 }, end: { line: 4, column: 9 } };
    const locate: typeof manifest.origin.locate = (path, part) => ({
      ...manifest.origin.locate(path, part),
      configPath: ["network", "custom", "options", "image"],
    });
    const config = { spanOf: () => span } as unknown as ClusterConfig;
    const { diagnostics } = await check("", {
      manifests: [{ ...manifest, origin: { ...manifest.origin, locate } }],
      config,
      answer: refused({ path: [...container, "image"], keyword: "type", message: "wanted string" }),
    });
    expect(diagnostics[0]?.related).toEqual([{ message: "the value comes from here", span }]);
  });
});

describe("the validator", () => {
  it("is awaited, and its failure passes through", async () => {
    const failing = Promise.reject(new PortError("schemas", "the schemas cannot be read"));
    await expect(check(daemonSet(), { validator: failing })).rejects.toThrow("the schemas cannot be read");
  });

  it("gets integers beyond 2^53 unrounded", async () => {
    const validator = validatorOf();
    const text =
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b, generation: 9007199254740993}\n";
    await checkManifests({ manifests: manifestsOf(text), architectures: ["amd64"], validator });
    expect(validator.asked[0]?.[0]?.json).toContain("9007199254740993");
  });

  it("is not called when there is nothing to ask", async () => {
    const validator = validatorOf();
    await checkManifests({ manifests: [], architectures: ["amd64"], validator });
    expect(validator.asked).toEqual([]);
  });
});
