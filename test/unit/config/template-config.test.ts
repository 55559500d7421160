import { describe, expect, test } from "vitest";
import type { ConfigHash, ConfigStruct, ConfigValue } from "../../../src/config/cluster-config.ts";
import { toTemplateConfig } from "../../../src/config/template-config.ts";
import { parsed, withHost } from "./findings-of.ts";

const none: ConfigHash = new Map();

/** Structs and Hashes as plain entries; `absent` for what is known but has no value. */
function plain(value: ConfigValue | undefined): unknown {
  if (value === undefined) return "absent";
  if (typeof value !== "object" || value === null) return value;
  if ("attributes" in value)
    return Object.fromEntries([...value.attributes].map(([key, inner]) => [key, plain(inner)]));
  if (value instanceof Map)
    return new Map([...value].map(([key, inner]) => [key, plain(inner as ConfigValue)]));
  return Array.isArray(value) ? value.map((item: ConfigValue) => plain(item)) : value;
}

function section(config: ConfigStruct, name: string): unknown {
  return plain(config.attributes.get(name));
}

describe("cluster_config without anything written", () => {
  const config = toTemplateConfig(none);

  test("the network has its defaults, and its sections are nil", () => {
    expect(section(config, "network")).toEqual({
      provider: "weave",
      dns_replicas: "absent",
      service_cidr: "10.96.0.0/12",
      pod_network_cidr: "10.32.0.0/12",
      node_local_dns_cache: true,
      firewalld: "absent",
      weave: "absent",
      calico: "absent",
      custom: "absent",
    });
  });

  test("Pharos' default sections are there, the others are nil", () => {
    expect([...config.attributes].map(([name, value]) => [name, value !== undefined])).toEqual([
      ["hosts", true],
      ["network", true],
      ["kube_proxy", true],
      ["api", true],
      ["etcd", false],
      ["cloud", false],
      ["authentication", true],
      ["audit", true],
      ["kubelet", true],
      ["control_plane", false],
      ["telemetry", false],
      ["pod_security_policy", true],
      ["image_repository", true],
      ["admission_plugins", false],
      ["container_runtime", true],
      ["name", false],
      ["manifests", false],
    ]);
    expect(section(config, "image_repository")).toBe("docker.io/kontenapharos");
    expect(section(config, "audit")).toEqual({
      webhook: "absent",
      file: { path: "/var/log/kubernetes/audit.json", max_age: 30n, max_backups: 20n, max_size: 100n },
    });
    expect(section(config, "kubelet")).toMatchObject({
      read_only_port: false,
      cpu_cfs_quota: true,
      system_reserved: new Map([
        ["cpu", "50m"],
        ["memory", "50Mi"],
      ]),
    });
  });
});

describe("cluster_config of a file", () => {
  test("a section that is written replaces the whole default section", () => {
    const { template } = parsed(withHost("kubelet: { read_only_port: yes }\n"));
    expect(section(template, "kubelet")).toMatchObject({
      read_only_port: true,
      system_reserved: "absent",
      kube_reserved: "absent",
    });
  });

  test("free-form values keep String keys, their order and Ruby's classes", () => {
    const { template } = parsed(
      withHost(
        "network:\n  provider: custom\n  custom:\n    manifest_path: x\n    options: { b: 1, a: 1.0, '20': [x, ~], '3': { deep: 0x10 }, constructor: yes }\n",
      ),
    );
    const { custom } = section(template, "network") as { custom: { options: Map<string, unknown> } };
    expect([...custom.options]).toEqual([
      ["b", 1n],
      ["a", 1],
      ["20", ["x", null]],
      ["3", new Map([["deep", 16n]])],
      ["constructor", true],
    ]);
  });

  test("an alias is the very value of its anchor, as in Ruby", () => {
    const { template } = parsed(
      withHost(
        "network: { provider: custom, custom: { manifest_path: x, options: { a: &a [1], b: *a } } }\n",
      ),
    );
    const { custom } = section(template, "network") as { custom: { options: Map<string, unknown> } };
    const raw = template.data?.get("network") as ConfigHash;
    const options = (raw.get("custom") as ConfigHash).get("options") as ConfigHash;
    expect(custom.options.get("b")).toEqual([1n]);
    expect(options.get("a")).toBe(options.get("b"));
  });

  test("numbers and booleans written as texts are what Pharos makes of them", () => {
    const { template } = parsed(
      "hosts: [{ address: n, role: master, ssh_port: '0x16' }]\nnetwork: { node_local_dns_cache: 'off', dns_replicas: 1.0 }\n",
    );
    expect(section(template, "network")).toMatchObject({ node_local_dns_cache: false, dns_replicas: 1n });
    expect(section(template, "hosts")).toMatchObject([{ ssh_port: 22n }]);
  });

  test("a host gets its addresses and role as labels, after its own", () => {
    const { template } = parsed(
      "hosts: [{ address: 192.168.10.11, private_address: n1, role: master, labels: { disk: ssd } }]\n",
    );
    const [host] = section(template, "hosts") as [{ labels: Map<string, unknown> }];
    expect([...host.labels]).toEqual([
      ["disk", "ssd"],
      ["node-address.kontena.io/external-ip", "192.168.10.11"],
      ["node-address.kontena.io/internal-ip", "n1"],
      ["node-role.kubernetes.io/master", ""],
    ]);
  });

  test("a role label of one's own keeps the automatic one away", () => {
    const { template } = parsed(
      "hosts: [{ address: n, role: master, labels: { node-role.kubernetes.io/infra: '' } }]\n",
    );
    const [host] = section(template, "hosts") as [{ labels: Map<string, unknown> }];
    expect([...host.labels.keys()]).toEqual([
      "node-role.kubernetes.io/infra",
      "node-address.kontena.io/external-ip",
    ]);
  });

  test("private address and interface are nil, other omitted attributes absent", () => {
    const { template } = parsed("hosts: [{ address: n, role: master }]\n");
    expect(section(template, "hosts")).toMatchObject([
      { private_address: null, private_interface: null, taints: "absent", user: "absent" },
    ]);
  });

  test("firewalld without ports has Pharos' six", () => {
    const { template } = parsed(withHost("network: { firewalld: { enabled: true } }\n"));
    const { firewalld } = section(template, "network") as { firewalld: { open_ports: unknown[] } };
    expect(firewalld.open_ports).toHaveLength(6);
    expect(firewalld.open_ports[1]).toEqual({ port: "80", protocol: "tcp", roles: ["worker"] });
  });

  test("keys that Pharos drops are not there, but the raw data has them", () => {
    const { template } = parsed(
      withHost("telemetry: { enabled: true }\naddons: { x: 1 }\nimage_repository: mine\n"),
    );
    expect(section(template, "telemetry")).toBe("absent");
    expect(template.attributes.has("addons")).toBe(false);
    expect(section(template, "image_repository")).toBe("docker.io/kontenapharos");
    expect([...(template.data?.keys() ?? [])]).toEqual(["hosts", "telemetry", "addons", "image_repository"]);
  });

  test("a weave section without settings is a struct of defaults, not nil", () => {
    const { template } = parsed(withHost("network: { weave: {} }\n"));
    expect(section(template, "network")).toMatchObject({
      weave: { no_masq_local: false, trusted_subnets: "absent" },
    });
  });
});

test("a value of a wrong type stays as it is when nothing is checked", () => {
  const config = toTemplateConfig(
    new Map<string, ConfigValue>([
      ["network", "weave"],
      ["hosts", 5n],
    ]),
  );
  expect([section(config, "network"), section(config, "hosts")]).toEqual(["weave", 5n]);
});
