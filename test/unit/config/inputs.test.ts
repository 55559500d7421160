import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { type InputName, inputNames, parseInputs } from "../../../src/config/inputs.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action = load(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8")) as Action;

const parsed = (given: Partial<Record<InputName, string>>) => {
  const result = parseInputs(given);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.inputs;
};

const problems = (given: Partial<Record<InputName, string>>) => {
  const result = parseInputs(given);
  return result.ok ? [] : result.problems.map(({ input, message, hint }) => `${input}: ${message}; ${hint}`);
};

const isReadOnly = (given: Partial<Record<InputName, string>>) => parsed(given).cluster.readOnly;

describe("inputs", () => {
  it("have the defaults that action.yml documents", () => {
    const documented = Object.fromEntries(
      Object.entries(action.inputs).map(([name, entry]) => [name, entry.default ?? ""]),
    );
    const { githubToken, ...rest } = parsed({ ...documented, "github-token": "" });
    expect({ ...rest, githubToken }).toEqual(parsed({}));
    expect(documented["github-token"]).toBe("${{ github.token }}");
  });

  it("are those of action.yml, each with a description", () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    for (const entry of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(entry.description.length).toBeGreaterThan(20);
    }
  });

  it("are read into one object", () => {
    expect(
      parsed({
        config: " clusters/a/cluster.yml ",
        base: "origin/main",
        architectures: "arm64, amd64",
        "kubernetes-version": "v1.35.4",
        "github-token": "t",
        comment: "False",
        "comment-author": "network-bot[bot]",
        target: "production",
        "digest-key": "k",
        env: "HTTP_PROXY",
        "template-limits": "steps=4000000, depth=800",
        mode: "apply",
        kubeconfig: "./kubeconfig",
        context: "prod",
        inventory: "weave",
        "require-review": "approved",
        "force-conflicts": "true",
        "max-deletes": "3",
        "allow-delete": "Namespace weave, CustomResourceDefinition a.b",
        recreate: "DaemonSet kube-system/x",
        "allow-two-networks": "true",
        "on-failure": "stop",
        probe: "pods",
        "probe-image": "registry.example.org/busybox@sha256:0",
        timeout: "20m",
      }),
    ).toEqual({
      config: "clusters/a/cluster.yml",
      base: { ref: "origin/main" },
      architectures: ["arm64", "amd64"],
      kubernetesVersion: "1.35",
      githubToken: "t",
      comment: false,
      commentAuthor: "network-bot[bot]",
      target: "production",
      digestKey: "k",
      env: ["HTTP_PROXY"],
      templateLimits: { steps: 4_000_000, depth: 800 },
      cluster: {
        mode: "apply",
        kubeconfig: "./kubeconfig",
        context: "prod",
        inventory: "weave",
        requireReview: "approved",
        forceConflicts: true,
        maxDeletes: 3,
        allowDelete: new Set(["Namespace weave", "CustomResourceDefinition a.b"]),
        recreate: new Set(["DaemonSet kube-system/x"]),
        allowTwoNetworks: true,
        onFailure: "stop",
        probe: { image: "registry.example.org/busybox@sha256:0" },
        timeoutMs: 1_200_000,
        readOnly: false,
      },
    });
  });

  it("are all complained about at once, with what to write", () => {
    expect(problems({ architectures: "x86_64 arm", "kubernetes-version": "latest", comment: "yes" })).toEqual(
      [
        'architectures: "x86_64" is no architecture that is known; write amd64; known are amd64 and arm64',
        'architectures: "arm" is no architecture that is known; write arm64; known are amd64 and arm64',
        "kubernetes-version: \"latest\" is no version of Kubernetes; write the minor in quotes, such as '1.36'",
        'comment: "yes" is neither true nor false; write true or false',
      ],
    );
    const wrong = { mode: "apply", "read-only": "true", timeout: "20", "probe-image": "a b" } as const;
    expect(problems(wrong)).toEqual([
      'probe-image: "a b" is no image; write busybox:1.37',
      'timeout: "20" is no duration; write one such as 90s or 10m',
      "read-only: `mode: apply` writes to the cluster; write mode: drift, or leave read-only out",
    ]);
    expect(problems({ mode: "aply", "require-review": "yes", "max-deletes": "-1" })).toEqual([
      'mode: "aply" is none of plan, apply, drift; write plan',
      'require-review: "yes" is none of plan, approved, none; write plan',
      'max-deletes: "-1" is no number; write 10',
    ]);
    expect(problems({ architectures: "," })).toEqual([
      "architectures: no architecture is named; write amd64,arm64",
    ]);
  });

  it("let the plan of a pull request only read the cluster, unless told otherwise", () => {
    expect([isReadOnly({}), isReadOnly({ "read-only": "false" })]).toEqual([true, false]);
    expect([isReadOnly({ mode: "drift" }), isReadOnly({ mode: "apply" })]).toEqual([false, false]);
  });

  it("take names of the environment, and nothing else for them", () => {
    expect(parsed({}).env).toEqual([]);
    expect(parsed({ env: "HTTP_PROXY, no_proxy,HTTP_PROXY\n_x9" }).env).toEqual([
      "HTTP_PROXY",
      "no_proxy",
      "_x9",
    ]);
    expect(problems({ env: "HTTP_PROXY=http://proxy" })).toEqual([
      'env: "HTTP_PROXY=http://proxy" is no name of an environment variable; write names such as HTTP_PROXY, separated by commas, without their values',
    ]);
  });

  it("take limits of templates by name, within what can be done", () => {
    expect(problems({ "template-limits": "step=5" })).toEqual([
      'template-limits: "step=5" is no limit of templates; write NAME=NUMBER, separated by commas; the names are steps, characters, elements, depth, regexp-steps, bits',
    ]);
    expect(problems({ "template-limits": "depth=5000" })).toEqual([
      'template-limits: "depth=5000" is no limit of templates; depth can be between 1 and 1000',
    ]);
  });

  it("notice a minor that lost its zero for want of quotes", () => {
    expect(problems({ "kubernetes-version": "1.3" })).toEqual([
      "kubernetes-version: 1.3 is not a minor that is known; if you mean 1.30, put it in quotes: '1.30'",
    ]);
  });

  it.each([
    ["./base", { folder: "./base" }],
    ["../base", { folder: "../base" }],
    ["/srv/base", { folder: "/srv/base" }],
    [".", { folder: "." }],
    ["base", { ref: "base" }],
    ["release/1.2", { ref: "release/1.2" }],
    [".hidden", { ref: ".hidden" }],
  ])("take the base %s for what it looks like, whatever a pull request brings", (text, base) => {
    expect(parsed({ base: text }).base).toEqual(base);
  });
});
