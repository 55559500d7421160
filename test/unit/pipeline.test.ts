// cluster.yml.erb through the pipeline: rendered by the same engine, with the listed part of the environment,
// and every finding at its place in the template.
import { describe, expect, test } from "vitest";
import { loadRubyParser } from "../../src/adapters/ruby-parser.ts";
import { plan, validate, type World } from "../../src/pipeline.ts";
import type { SchemaValidator } from "../../src/ports.ts";
import { filesOf } from "../support/memory-files.ts";

const parser = loadRubyParser(new URL("../../dist/prism.wasm", import.meta.url));

const validator: SchemaValidator = {
  kubernetesVersions: ["1.36"],
  validate: (documents) => Promise.resolve(documents.map(() => ({ verdict: "valid" as const }))),
};

function worldOf(texts: Readonly<Record<string, string>>): World {
  return {
    files: filesOf(texts),
    loadRuby: () => parser,
    loadValidator: () => Promise.resolve(validator),
    log: { progress: () => undefined },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

async function validated(template: string, environment: Environment = {}, file = "cluster.yml.erb") {
  const request = { config: file, architectures: [], environment: new Map(Object.entries(environment)) };
  const stack = await validate(request, worldOf({ [file]: template }));
  const findings = stack.diagnostics.map(
    ({ code, message, span }) => `${span?.start.line}:${span?.start.column} ${code}: ${message}`,
  );
  return { config: stack.config, findings, diagnostics: stack.diagnostics };
}

async function expression(ruby: string, environment: Environment) {
  return validated(`name: <%= ${ruby} %>\n`, environment);
}

// The documentation's example of a templated configuration.
const example = `hosts:
  <%- (11..13).each do |i| -%>
  - address: 192.168.10.<%= i %>
    role: <%= i < 12 ? 'master' : 'worker' %>
    environment:
      LANG: C
      <%- ENV.select { |k,_| k.downcase.end_with?('_proxy') }.each do |key, value| -%>
      <%= key %>: "<%= value %>"
      <%- end -%>
  <%- end -%>
network:
  provider: <%= ENV.fetch('PROVIDER', 'weave') %>
  pod_network_cidr: <%= ENV['CIDR'] || '10.32.0.0/12' %>
`;

describe("a cluster.yml.erb", () => {
  test("is rendered with the listed part of the environment", async () => {
    const environment = { HTTP_PROXY: "http://p:1", PROVIDER: undefined, CIDR: "10.40.0.0/16", OTHER: "x" };
    const { config, findings } = await validated(example, environment);
    expect(findings).toEqual([]);
    expect(config).toMatchObject({ provider: "weave", podNetworkCidr: "10.40.0.0/16" });
    const hosts = config?.template.data?.get("hosts");
    expect(hosts).toHaveLength(3);
    expect(hosts).toMatchObject([
      new Map<string, unknown>([
        ["address", "192.168.10.11"],
        ["role", "master"],
        [
          "environment",
          new Map([
            ["LANG", "C"],
            ["HTTP_PROXY", "http://p:1"],
          ]),
        ],
      ]),
      expect.anything(),
      expect.anything(),
    ]);
  });

  test("gives lower-case names of the environment as variables, too", async () => {
    const network = "hosts: [{address: 10.0.0.1, role: master}]\nnetwork:\n  pod_network_cidr: <%= cidr %>\n";
    const { config } = await validated(network, { cidr: "10.40.0.0/16" });
    expect(config?.podNetworkCidr).toBe("10.40.0.0/16");
  });

  test("is rendered when it is piped; tags in a cluster.yml stay text, as in Pharos", async () => {
    const text = "hosts: [{address: 10.0.0.1, role: master}]\nnetwork:\n  provider: <%= 'calico' %>\n";
    expect((await validated(text, {}, "<stdin>")).config?.provider).toBe("calico");
    expect((await validated(text, {}, "cluster.yml")).findings[0]).toMatch(/^3:13 config\/not-allowed/);
  });

  test("shows what is wrong with the result at the tag, or at the text where it stands", async () => {
    const { findings } = await validated(
      "hosts: [{address: 10.0.0.1, role: master}]\n<% if true -%>\nnetwork:\n  dns_replicas: <%= 'many' %>\n  providr: weave\n<% end -%>\n",
    );
    expect(findings).toEqual([
      expect.stringMatching(/^4:17 config\/wrong-type/),
      expect.stringMatching(/^5:3 config\/unknown-key/),
    ]);
  });

  test("is not parsed as YAML when it cannot be rendered", async () => {
    expect((await validated("a: [\n<%= nil.x %>")).findings).toEqual([
      "2:9 render/ruby-error: NoMethodError: undefined method `x' for nil",
    ]);
  });
});

describe("the environment", () => {
  test.each(["ENV['HOME']", "ENV.fetch('HOME', 'x')", "ENV.key?('HOME')", "ENV.values_at('A', 'HOME')"])(
    "%s without its name on the list is an error with the cure",
    async (ruby) => {
      const { findings, diagnostics } = await expression(ruby, { A: "1" });
      expect(findings).toEqual([
        expect.stringMatching(/^1:\d+ render\/ruby-refused: the environment variable HOME is not listed$/),
      ]);
      expect(diagnostics[0]?.hint).toContain("--env");
    },
  );

  test("an unknown name is an error with the same cure", async () => {
    const { findings, diagnostics } = await expression("home", { HOME: "/root" });
    expect(findings[0]).toMatch(/^1:11 render\/ruby-error: NameError/);
    expect(diagnostics[0]?.hint).toContain("--env");
  });

  test.each([
    "ENV",
    "ENV.to_s",
    "ENV['A'] = 'b'",
    "ENV['A'] ||= 'b'",
    "ENV.delete('A')",
    "ENV.dig('A')",
    "e = ENV",
    "::ENV['A']",
    "File.read('A')",
  ])("%s is refused: only reading by name is Ruby's and a Hash's alike", async (ruby) => {
    const { findings } = await expression(ruby, { A: "1" });
    expect(findings).toEqual([expect.stringMatching(/^1:\d+ render\/ruby-refused: /)]);
  });

  test("a listed name that is not set is nil, and absent", async () => {
    const { config } = await expression("[ENV['A'].inspect, ENV.fetch('A', 'b'), ENV.key?('A')].join(' ')", {
      A: undefined,
    });
    expect(config?.template.data?.get("name")).toBe("nil b false");
    expect((await expression("ENV.fetch('A')", { A: undefined })).findings[0]).toContain("KeyError");
    expect((await expression("ENV[:A]", { A: "1" })).findings[0]).toContain("TypeError");
  });

  test("manifests cannot read it, whatever is listed", async () => {
    const texts = {
      "cluster.yml":
        "hosts: [{address: 10.0.0.1, role: master}]\nnetwork: {provider: custom, custom: {manifest_path: net}}\n",
      "net/a.yml.erb": "a: <%= ENV['A'] %>\n",
    };
    const request = {
      config: "cluster.yml",
      architectures: ["amd64"] as const,
      environment: new Map([["A", "1"]]),
    };
    const { diagnostics } = await plan(request, worldOf(texts));
    expect(diagnostics.map(({ code }) => code)).toContain("render/ruby-refused");
  });
});

test("a plan compares a cluster.yml that became a template with the plain one of the base", async () => {
  const text =
    "hosts: [{address: 10.0.0.1, role: master}]\nnetwork: {provider: custom, custom: {manifest_path: net}}\n";
  const manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg, namespace: kube-system}\n";
  const world = worldOf({ "cluster.yml.erb": `<% 1 %>${text}`, "net/a.yml.njk": manifest });
  const base = { files: filesOf({ "cluster.yml": text, "net/a.yml": manifest }), label: "main" };
  const result = await plan(
    { config: "cluster.yml.erb", architectures: ["amd64"] },
    { ...world, openBase: () => Promise.resolve({ ...base, config: "cluster.yml.erb" }) },
  );
  expect(result.base).toEqual({ label: "main", state: "rendered" });
  expect(result.changeSet?.changes.map(({ action }) => action)).toEqual(["unchanged"]);
});
