// The command line as it ships: dist/cli.js in a process of its own.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/kube/json.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { toJson } from "../../../src/yaml/to-json.ts";
import { runCli } from "../../support/run-cli.ts";
import { repository } from "../../support/world.ts";

const ported = "fixtures/stacks/flannel/cluster.yml";
const docs = "fixtures/stacks/flannel-docs/cluster.yml";

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly span: { readonly file: string; readonly start: { readonly line: number } };
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pharos-network-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

function objectsOf(yaml: string): JsonObject[] {
  return readYaml(yaml).documents.flatMap(({ root }) =>
    root === undefined ? [] : [toJson(root) as JsonObject],
  );
}

interface DaemonSet {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly template: { readonly spec: PodSpec } };
}

interface PodSpec {
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly initContainers: readonly { readonly image: string }[];
  readonly containers: readonly { readonly image: string }[];
}

function toSummary(object: unknown) {
  const { metadata, spec } = object as DaemonSet;
  const pod = spec.template.spec;
  const images = new Set([...pod.initContainers, ...pod.containers].map(({ image }) => image));
  return { name: metadata.name, pin: pod.nodeSelector["kubernetes.io/arch"], images: [...images].join(" ") };
}

describe("plan", () => {
  test("a value that is edited in the demo's head is found in the comment", async () => {
    const head = join(folder, "demo/head");
    await cp(join(repository, "fixtures/demo"), join(folder, "demo"), { recursive: true });
    const config = join(head, "cluster.yml");
    const text = await readFile(config, "utf8");
    await writeFile(config, text.replace("172.30.0.0/16", "10.200.0.0/16"));
    const args = ["plan", "-f", config, "--base", join(folder, "demo/base"), "--format", "markdown"];
    const { code, stdout } = await runCli(args);
    expect(stdout).toContain("10.200.0.0/16");
    expect(stdout).toContain("172.30.0.0/16");
    expect(code).toBe(0);
  });

  test("going from the documentation's files to the ported ones updates the DaemonSet and the roles and deletes nothing", async () => {
    const { code, stdout } = await runCli([
      "plan",
      "-f",
      ported,
      "--base",
      "fixtures/stacks/flannel-docs",
      "--format",
      "json",
    ]);
    const { changes } = JSON.parse(stdout) as {
      changes: { action: string; ref: { kind: string; name: string } }[];
    };
    const actions = changes.map(({ action, ref }) => `${action} ${ref.kind} ${ref.name}`);
    expect(actions).toEqual([
      "update ClusterRole flannel",
      "update ClusterRoleBinding flannel",
      "unchanged ServiceAccount flannel",
      "update ConfigMap kube-flannel-cfg",
      "update DaemonSet kube-flannel-ds",
      "update DaemonSet kube-flannel-ds-arm64",
    ]);
    expect(code).toBe(0);
  });

  test("the same files on both sides change nothing", async () => {
    const { code, stdout } = await runCli([
      "plan",
      "-f",
      ported,
      "--base",
      "fixtures/stacks/flannel",
      "--format",
      "json",
    ]);
    const { verdict } = JSON.parse(stdout) as { verdict: string };
    expect(verdict).toBe("no-changes");
    expect(code).toBe(0);
  });

  test("a base folder without cluster.yml gives a plan with a warning and no deletions", async () => {
    const { code, stdout } = await runCli([
      "plan",
      "-f",
      ported,
      "--base",
      "fixtures/events",
      "--format",
      "json",
    ]);
    const { changes, diagnostics } = JSON.parse(stdout) as {
      changes: { action: string }[];
      diagnostics: Finding[];
    };
    expect(diagnostics.map(({ code: found }) => found)).toEqual(["diff/base-missing"]);
    expect(new Set(changes.map(({ action }) => action))).toEqual(new Set(["create"]));
    expect(code).toBe(0);
  });
});

describe("check", () => {
  test("finds exactly the APIs that Kubernetes removed in the documentation's example, each at its line", async () => {
    const { code, stdout } = await runCli([
      "check",
      "-f",
      docs,
      "--kubernetes-version",
      "1.36",
      "--format",
      "json",
    ]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const places = errors.map((it) => `${it.code} ${it.span.file}:${it.span.start.line}`);
    expect(places.toSorted()).toEqual([
      "check/removed-api fixtures/stacks/flannel-docs/flannel/01-cluster-role.yml:3",
      "check/removed-api fixtures/stacks/flannel-docs/flannel/02-cluster-role-binding.yml:3",
      "check/removed-api fixtures/stacks/flannel-docs/flannel/03-daemon-set.yml:2",
    ]);
    expect(errors.map(({ message }) => /1\.(16|22)/.exec(message)?.[0] ?? message).toSorted()).toEqual([
      "1.16",
      "1.22",
      "1.22",
    ]);
    expect(code).toBe(1);
  });

  test("the ported example is clean, with both variants checked", async () => {
    const { code, stdout } = await runCli([
      "check",
      "-f",
      ported,
      "--kubernetes-version",
      "1.36",
      "--format",
      "json",
    ]);
    const { diagnostics, coverage } = JSON.parse(stdout) as { diagnostics: Finding[]; coverage: JsonObject };
    expect(diagnostics).toEqual([]);
    expect(coverage["checked"]).toEqual([
      { arch: "amd64", objects: 5 },
      { arch: "arm64", objects: 5 },
    ]);
    expect(code).toBe(0);
  });
});

describe("render", () => {
  test("the ported example gives one DaemonSet per architecture, pinned and with its image, and one of everything else", async () => {
    const { code, stdout, stderr } = await runCli(["render", "-f", ported]);
    const objects = objectsOf(stdout);
    expect(objects.map((object) => object["kind"])).toEqual([
      "ClusterRole",
      "ClusterRoleBinding",
      "ServiceAccount",
      "ConfigMap",
      "DaemonSet",
      "DaemonSet",
    ]);
    expect(objects.slice(4).map(toSummary)).toEqual([
      { name: "kube-flannel-ds", pin: "amd64", images: "quay.io/coreos/flannel:v0.10.0-amd64" },
      { name: "kube-flannel-ds-arm64", pin: "arm64", images: "quay.io/coreos/flannel:v0.10.0-arm64" },
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  test("--arch arm64 gives that variant alone", async () => {
    const { stdout } = await runCli(["render", "-f", ported, "--arch", "arm64"]);
    expect(stdout).toContain("flannel:v0.10.0-arm64");
    expect(stdout).not.toContain("-amd64");
  });

  test("--output DIR writes one file an object and refuses a folder that holds something", async () => {
    const out = join(folder, "rendered");
    expect((await runCli(["render", "-f", ported, "--output", out])).code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([
      "1-ClusterRole-flannel.yaml",
      "2-ClusterRoleBinding-flannel.yaml",
      "3-ServiceAccount-kube-system-flannel.yaml",
      "4-ConfigMap-kube-system-kube-flannel-cfg.yaml",
      "5-DaemonSet-kube-system-kube-flannel-ds.yaml",
      "6-DaemonSet-kube-system-kube-flannel-ds-arm64.yaml",
    ]);
    const again = await runCli(["render", "-f", ported, "--output", out]);
    expect(again).toMatchObject({ code: 3, stdout: "" });
    expect(again.stderr).toContain("is not empty");
  });
});

describe("exit codes", () => {
  const cases: readonly [string, readonly string[], number, RegExp][] = [
    ["an unknown command is wrong usage", ["aply"], 2, /unknown command aply/],
    ["an unknown option is wrong usage", ["plan", "--bse", "x"], 2, /--bse/],
    [
      "a missing cluster.yml is the world's refusal",
      ["validate", "-f", "fixtures/nowhere.yml"],
      3,
      /no fixtures\/nowhere\.yml/,
    ],
    ["a missing template is the world's refusal", ["erb", "fixtures/nowhere.erb"], 3, /nowhere\.erb/],
    [
      "a base that Git does not know is the world's refusal",
      ["plan", "-f", ported, "--base", "no-such-ref"],
      3,
      /no-such-ref/,
    ],
  ];
  test.each(cases)("%s", async (_, args, code, message) => {
    const run = await runCli(args);
    expect(run.stderr).toMatch(message);
    expect(run).toMatchObject({ code, stdout: "" });
  });

  test("help and version are fine, on stdout", async () => {
    for (const args of [["--help"], ["plan", "--help"], ["help", "erb"], ["--version"]]) {
      const run = await runCli(args);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout).not.toBe("");
    }
  });
});

describe("stdin and colour", () => {
  test("-f - reads the configuration from stdin, its paths from the working folder", async () => {
    const cwd = join(repository, "fixtures/stacks/flannel");
    const stdin = await readFile(join(cwd, "cluster.yml"), "utf8");
    const piped = await runCli(["render", "-f", "-"], { cwd, stdin });
    const named = await runCli(["render", "-f", "cluster.yml"], { cwd });
    expect(piped).toEqual(named);
    expect(piped.code).toBe(0);
  });

  test("without -f a cluster.yml.erb is found, and reads what --env lists of the environment", async () => {
    const cwd = await mkdtemp(join(folder, "templated-"));
    const text = "hosts: [{address: 10.0.0.1, role: master}]\nnetwork:\n  provider: <%= ENV['PROVIDER'] %>\n";
    await writeFile(join(cwd, "cluster.yml.erb"), text);
    const env = { PROVIDER: "calico" };
    expect(await runCli(["validate", "--env", "PROVIDER"], { cwd, env })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("cluster.yml.erb is valid"),
    });
    expect(await runCli(["validate"], { cwd, env })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("the environment variable PROVIDER is not listed"),
    });
    expect((await runCli(["validate", "--env", "A=b"], { cwd })).code).toBe(2);
  });

  test("a pipe gets no colours", async () => {
    const { stdout } = await runCli(["check", "-f", docs]);
    expect(stdout).not.toContain("\u001B[");
  });
});

describe("erb", () => {
  test("prints what Ruby prints", async () => {
    const template = join(folder, "a.erb");
    const vars = join(folder, "a.json");
    await writeFile(template, "<% peers.each do |peer| -%>\n- <%= peer %>\n<% end -%>\n");
    await writeFile(vars, '{ "peers": ["10.0.0.1", 2, 2.0, null] }');
    const { code, stdout } = await runCli(["erb", template, "--vars", vars]);
    expect(stdout).toBe("- 10.0.0.1\n- 2\n- 2.0\n- \n");
    expect(code).toBe(0);
  });

  test("a failure names file, line and column", async () => {
    const template = join(folder, "b.erb");
    await writeFile(template, "a\n  <%= nope %>\n");
    const { code, stdout, stderr } = await runCli(["erb", template]);
    expect(stderr).toMatch(/b\.erb:2:7: error: /);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  test("a broken variables file is reported at its place", async () => {
    const template = join(folder, "c.erb");
    const vars = join(folder, "c.json");
    await writeFile(template, "a\n");
    await writeFile(vars, '{ "a": 1,\n  "b": }');
    const { code, stdout, stderr } = await runCli(["erb", template, "--vars", vars]);
    expect(stderr).toMatch(/c\.json:2:8: error: .*\[render\/erb-variables\]/);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  test("--to nunjucks prints the template in nunjucks", async () => {
    const { code, stdout } = await runCli([
      "erb",
      "fixtures/stacks/flannel/flannel/04-config-map.yml.erb",
      "--to",
      "nunjucks",
    ]);
    expect(stdout).toContain("{{");
    expect(stdout).toContain("cluster_config.network.pod_network_cidr");
    expect(stdout).not.toContain("<%");
    expect(code).toBe(0);
  });
});
