// What templates see of the cluster's configuration: Pharos' access rules, and what only the documentation has.
import { describe, expect, test } from "vitest";
import { attempt, failures, render } from "./engine.ts";

const variables = {
  cluster_config: {
    name: "prod",
    network: {
      provider: "custom",
      pod_network_cidr: "10.244.0.0/16",
      service_cidr: "10.96.0.0/12",
      custom: { manifest_path: "flannel", options: { mtu: 1450, backend: { type: "vxlan" }, size: 3 } },
    },
    hosts: [
      { address: "192.0.2.1", private_address: "10.0.0.1", role: "master", labels: { zone: "a" } },
      { address: "192.0.2.2", role: "worker" },
    ],
  },
  name: "custom_network",
};

describe("cluster_config", () => {
  test.each([
    ["network.pod_network_cidr", "10.244.0.0/16"],
    ["name", "prod"],
    ["network.custom.options['mtu']", "1450"],
    ["network.custom.options.dig('backend', 'type')", "vxlan"],
    ["network.custom.options.fetch('x', 'd')", "d"],
    ["[:network][:provider]", "custom"],
    ["dig('network', 'provider')", "custom"],
    ["dig(:hosts, 0, :address)", "192.0.2.1"],
    ["dig(:network, :nope)", ""],
    ["dig('network', 'custom', 'options', 'mtu')", ""],
    ["network.weave", ""],
    ["network.dns_replicas", ""],
    ["dns_replicas", "2"],
    ["network.dns_service_ip", "10.96.0.10"],
    ["hosts.size", "2"],
    ["hosts.first", "192.0.2.1"],
    ["master_hosts.map(&:address)", '["192.0.2.1"]'],
    ["master_host.peer_address", "10.0.0.1"],
    ["worker_hosts.first.peer_address", "192.0.2.2"],
    ["worker_hosts.first.worker?", "true"],
    ["hosts.last.cpu_arch", ""],
    ["regions", '["unknown"]'],
    ["hosts.first.labels['zone']", "a"],
    ["to_h[:network][:provider]", "custom"],
    ["to_h[:network][:custom][:options]", '{"mtu"=>1450, "backend"=>{"type"=>"vxlan"}, "size"=>3}'],
    ["data['name']", "prod"],
    ["network.respond_to?(:provider)", "true"],
  ])("cluster_config.%s", (access, output) => {
    const dot = access.startsWith("[") ? "" : ".";
    expect(render(`<%= cluster_config${dot}${access} %>`, variables)).toBe(output);
  });

  test("the documentation's spellings work: networking, and a key of the options as an attribute", () => {
    expect(render("<%= cluster_config.networking.pod_network_cidr %>", variables)).toBe("10.244.0.0/16");
    expect(render("<%= cluster_config.network.custom.options.mtu %>", variables)).toBe("1450");
    expect(render("<%= cluster_config.network.custom.options.backend.type %>", variables)).toBe("vxlan");
  });

  test("a method of Hash goes before a key of that name", () => {
    expect(render("<%= cluster_config.network.custom.options.size %>", variables)).toBe("3");
    expect(render("<%= cluster_config.network.custom.options.keys.size %>", variables)).toBe("3");
  });

  test("an unknown attribute is an error with what was meant, at its name", () => {
    const { findings, diagnostics } = attempt("<%= cluster_config.network.pod_netwrk_cidr %>", variables);
    expect(findings).toEqual([
      "1:28 render/ruby-error: NoMethodError: undefined method `pod_netwrk_cidr' for an instance of Pharos::Configuration::Network",
    ]);
    expect(diagnostics[0]?.hint).toBe("did you mean pod_network_cidr?");
  });

  test.each([
    ["cluster_config['network']", "MissingAttributeError"],
    ["cluster_config[:nope]", "MissingAttributeError"],
    ["cluster_config.network.custom.options.nope", "NoMethodError"],
    ["cluster_config.network.weave.password", "NoMethodError: undefined method `password' for nil"],
    ["cluster_config", "render/ruby-unsupported"],
    ["cluster_config.network.inspect", "render/ruby-unsupported"],
  ])("%s is refused", (access, words) => {
    expect(failures(`<%= ${access} %>`, variables)[0]).toContain(words);
  });

  test("a template that changes a list changes nothing for the next one", () => {
    const template =
      "<% cluster_config.network.custom.options['x'] = 1 %><% cluster_config.hosts.pop %><%= cluster_config.hosts.size %>";
    expect(render(template, variables)).toBe("1");
    expect(render("<%= cluster_config.hosts.size %>", variables)).toBe("2");
  });
});

describe("the variables file", () => {
  test("numbers with a fraction or exponent are Floats, others Integers of any size", () => {
    const text = "<%= v.map { |x| x.class } %><%= v %>";
    expect(render(text, { v: [1, 1.5] })).toBe("[Integer, Float][1, 1.5]");
  });

  test("__symbol_keys__ makes Symbols of the keys, at every depth", () => {
    expect(render("<%= h[:a][0][:b] %>", { __symbol_keys__: true, h: { a: [{ b: 1 }] } })).toBe("1");
  });

  test("__struct__ makes open structs of exactly the named paths", () => {
    const given = { __struct__: ["config", "config.pool"], config: { pool: { size: 3 }, plain: { a: 1 } } };
    const template =
      "<%= config.pool.size %> <%= config.nope.inspect %> <%= config[:pool]['size'] %> <%= config.plain['a'] %> <%= config.dig(:pool, :size) %> <%= config.pool.to_h %>";
    expect(render(template, given)).toBe("3 nil 3 1 3 {:size=>3}");
  });

  test("what is no JSON object is told at its place", async () => {
    const { readVariables } = await import("../../../../src/render/erb/variables.ts");
    const read = (text: string) =>
      readVariables("v.json", text, () => ({ struct: "", attributes: new Map() }));
    expect(read('{\n "a": }').diagnostics[0]).toMatchObject({
      code: "render/erb-variables",
      span: { file: "v.json", start: { line: 2, column: 7 } },
    });
    expect(read("[1]").ok).toBe(false);
    expect(read('{"cluster_config": 1}').ok).toBe(false);
    expect(read('{"__struct__": "a"}').ok).toBe(false);
  });
});
