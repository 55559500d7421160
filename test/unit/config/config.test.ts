import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isConfigTemplate, parseClusterConfig } from "../../../src/config/config.ts";
import { hasErrors } from "../../../src/diagnostic.ts";
import { codesOf, findingsOf, networkFindings, parsed, withHost } from "./findings-of.ts";

const twoHosts = (more: string, address = "192.168.10.12") =>
  `hosts:\n  - { address: 192.168.10.11, role: master }\n  - { address: ${address}, role: worker${more} }\n`;

const examples = new URL("../../../fixtures/config/", import.meta.url);
const names = readdirSync(examples);

describe("what the documentation prints", () => {
  test("there are its examples", () => {
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  test.each(names)("%s has no error", (name) => {
    const { diagnostics } = parseClusterConfig(name, readFileSync(new URL(name, examples), "utf8"));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("empty options are nothing to talk about", () => {
    const text = readFileSync(new URL("custom.yml", examples), "utf8");
    expect(codesOf(withHost(text))).toEqual(["public-cidr"]);
  });

  test("its public service range is a warning that says where private ranges end", () => {
    expect(networkFindings("  provider: weave\n  service_cidr: 172.32.0.0/16")).toEqual([
      "4:17 warning config/public-cidr: network.service_cidr 172.32.0.0/16 is public address space: its owners cannot be reached from the cluster → use a private range on a new cluster: 10.0.0.0/8, 172.16.0.0/12 (up to 172.31), 192.168.0.0/16",
    ]);
  });
});

describe("a file that is no configuration", () => {
  test.each([
    ["", "the file is empty"],
    ["# nothing yet\n", "the file is empty"],
    ["---\n", "the file is empty"],
    ["- network\n", "the file holds a list, not sections"],
    ["network\n", "the file holds a single value, not sections"],
  ])("%j is refused by what it holds", (text, message) => {
    const { ok, diagnostics } = parseClusterConfig("cluster.yml", text);
    expect(ok).toBe(false);
    expect(diagnostics.map((found) => [found.code, found.message])).toEqual([
      ["config/not-a-configuration", message],
    ]);
  });

  test("tags in a file that is no template by its name are text, as in Pharos", () => {
    expect(isConfigTemplate("clusters/cluster.yml.erb", "")).toBe(true);
    expect(isConfigTemplate("<stdin>", "hosts: <%= 1 %>")).toBe(true);
    expect(isConfigTemplate("<stdin>", "hosts: []")).toBe(false);
    expect(isConfigTemplate("cluster.yml", "hosts: <%= 1 %>")).toBe(false);
  });

  test("a syntax error is shown at its place and says nothing else", () => {
    const { ok, diagnostics } = parseClusterConfig("cluster.yml", "network:\n  provider: 'custom\n");
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["config/yaml"]);
    expect(diagnostics[0]?.span?.start.line).toBe(2);
  });

  test("only the first document counts, and the second is pointed out", () => {
    const config = withHost("network: { provider: weave }\n---\nnetwork: { provider: calico }\n");
    expect(parsed(config).provider).toBe("weave");
    expect(findingsOf(config)).toEqual([
      "4:1 warning config/several-documents: a second YAML document begins here, which Pharos does not read → remove it, or the --- before it",
    ]);
  });
});

describe("misspelt keys", () => {
  test.each([
    ["networking: {}", "write network"],
    ["netwrok: {}", "write network"],
    ["Network: {}", "write network"],
    ["nodes: []", "write hosts"],
    ["kube-proxy: {}", "write kube_proxy"],
    ["kubeProxy: {}", "write kube_proxy"],
    ["pod_network_cidr: 10.0.0.0/16", "move it to network"],
    ["manifest_path: ./x", "move it to network.custom"],
    ["network: { providr: custom }", "write provider"],
    ["network: { pod_cidr: 10.244.0.0/16 }", "write pod_network_cidr"],
    ["network: { podNetworkCidr: 10.244.0.0/16 }", "write pod_network_cidr"],
    ["network: { service-cidr: 10.100.0.0/16 }", "write service_cidr"],
    ["network: { manifest_path: ./x }", "move it to network.custom"],
    ["network: { firewalld: { enabled: true, trusted_subnet: [] } }", "write trusted_subnets"],
  ])("%s is an error that says what is meant", (text, hint) => {
    const errors = parseClusterConfig("cluster.yml", withHost(text)).diagnostics;
    expect(errors.map((found) => [found.code, found.severity, found.hint])).toEqual([
      ["config/unknown-key", "error", hint],
    ]);
  });

  test("a key that resembles none is an error inside network, a warning elsewhere", () => {
    expect(networkFindings("  zork: 1").map((line) => line.split(":")[1])).toEqual([
      "3 error config/unknown-key",
    ]);
    expect(codesOf(withHost("zork: 1"))).toEqual(["unknown-key"]);
    expect(hasErrors(parseClusterConfig("cluster.yml", withHost("zork: 1")).diagnostics)).toBe(false);
  });

  test("a key that begins with x- is a place for YAML anchors, at the top only", () => {
    const text = "x-host: &host { role: master }\nhosts: [{ <<: *host, address: 192.168.10.11 }]\n";
    expect(findingsOf(text)).toEqual([]);
    expect(networkFindings("  x-common: 1").map((line) => line.slice(0, 28))).toEqual([
      "3:3 error config/unknown-key",
    ]);
  });

  test("what stands under a misspelt key is neither missing nor at its default", () => {
    expect(codesOf("hosts: [{ adress: 192.168.10.11, role: master }]")).toEqual(["unknown-key"]);
    expect(codesOf(withHost("network: { providr: custom, custom: { manifest_path: x } }"))).toEqual([
      "unknown-key",
    ]);
    expect(
      codesOf(withHost("network: { service_subnet: 10.1.0.0/16, pod_network_cidr: 10.100.0.0/16 }")),
    ).toEqual(["unknown-key"]);
    expect(codesOf("nodes: [{ address: 192.168.10.11, role: master }]")).toEqual(["unknown-key"]);
  });

  test.each(["addons", "addon_paths", "telemetry", "image_repository"])(
    "%s of older versions is a warning",
    (key) => {
      expect(findingsOf(withHost(`${key}: {}`))[0]).toMatch(
        `2:1 warning config/gone-key: ${key} is not read any more →`,
      );
    },
  );

  test.each(["ab: 1", "nam: 1\nsomething_else: 1", "container_runtimes_list: 1"])(
    "%j is taken for no other key",
    (text) => {
      const { diagnostics } = parseClusterConfig("cluster.yml", withHost(text));
      expect(diagnostics.filter(({ hint }) => /^write (?!name)/.test(hint ?? ""))).toEqual([]);
    },
  );

  test("a key that is no text is named as Psych reads it", () => {
    expect(networkFindings("  on: 1")).toEqual([
      '3:3 error config/unknown-key: "true" in network is not the name of a key → remove it: Pharos ignores it',
    ]);
  });

  test("keys of JavaScript's prototypes are unknown keys like others", () => {
    const text = "network: { constructor: 1, __proto__: 2, toString: 3 }";
    expect(codesOf(withHost(text))).toEqual(["unknown-key", "unknown-key", "unknown-key"]);
  });
});

describe("values", () => {
  test("a port without quotes is shown with them", () => {
    expect(
      networkFindings(
        "  firewalld: { enabled: true, open_ports: [{ port: 22, protocol: tcp, roles: ['*'] }] }",
      ),
    ).toEqual([
      '3:52 error config/wrong-type: network.firewalld.open_ports[0].port is an integer, not a text → put it in quotes: "22"',
    ]);
  });

  test("a wrong casing is shown in the right one", () => {
    expect(networkFindings("  provider: Weave")).toEqual([
      '3:13 error config/not-allowed: network.provider cannot be "Weave" → write weave',
    ]);
  });

  test("a provider that nobody knows lists those that there are", () => {
    expect(networkFindings("  provider: cilium")).toEqual([
      '3:13 error config/not-allowed: network.provider cannot be "cilium" → write weave, calico or custom',
    ]);
  });

  test.each([
    ["network:", "2:1 error config/empty-value: network has no value"],
    ["network: []", "2:10 error config/wrong-type: network is a list, not a mapping"],
    ["network: { service_cidr: }", "2:12 error config/empty-value: network.service_cidr has no value"],
    ["network: { service_cidr: '' }", "2:26 error config/empty-value: network.service_cidr is empty"],
    [
      "network: { dns_replicas: two }",
      "2:26 error config/wrong-type: network.dns_replicas is a text, not an integer",
    ],
    [
      "network: { firewalld: { enabled: true, open_ports: [{ port: '1', protocol: tcp, roles: [x] }] } }",
      '2:89 error config/not-allowed: network.firewalld.open_ports[0].roles[0] cannot be "x"',
    ],
    ["network: { dns_replicas: 0 }", '2:26 error config/not-allowed: network.dns_replicas cannot be "0"'],
    [
      "network: { node_local_dns_cache: maybe }",
      "2:34 error config/wrong-type: network.node_local_dns_cache is a text, not true or false",
    ],
    [
      "network: { weave: { password: 12345 } }",
      "2:31 error config/wrong-type: network.weave.password is an integer, not a text",
    ],
    [
      "network: { provider: calico, calico: { mtu: -1 } }",
      '2:45 error config/not-allowed: network.calico.mtu cannot be "-1"',
    ],
    [
      "kubelet: { feature_gates: { 1: true } }",
      "2:29 error config/key-not-text: a key of kubelet.feature_gates is an integer, not a text",
    ],
    ["manifests: [a.yml, ]\netcd: {}", "3:1 error config/missing-key: etcd has no endpoints"],
    ["manifests: [~]", "2:13 error config/empty-value: manifests[0] has no value"],
  ])("%j is refused at its place", (text, start) => {
    const found = findingsOf(withHost(text)).filter((line) => line.includes(" error "));
    expect(found.map((line) => line.split(" → ")[0])).toEqual([start]);
  });

  test("a password that was written in place of its file is not printed", () => {
    expect(networkFindings("  weave: { password: 482913 }").join()).not.toContain("482913");
  });

  test("an empty list of ports, which the reference prints, is a notice", () => {
    expect(
      networkFindings("  firewalld: { enabled: false, open_ports: [] }").map((line) => line.slice(0, 30)),
    ).toEqual(["3:44 notice config/empty-value"]);
  });

  test("all findings come at once, in the order of the file", () => {
    const text = "network:\n  providr: x\n  service_cidr: 1\nhosts:\n  - address: A\n    role: chief\n";
    expect(findingsOf(text).map((line) => line.split(":")[0])).toEqual(["2", "3", "5", "6"]);
  });

  test("what stands behind an alias is read once", () => {
    const options = "{ a: &a { 1: x }, b: *a, c: [*a, *a] }";
    expect(
      networkFindings(`  provider: custom\n  custom: { manifest_path: x, options: ${options} }`),
    ).toHaveLength(1);
  });
});

describe("hosts", () => {
  test("none at all is a notice, an empty list an error", () => {
    expect(findingsOf("network: {}")[0]).toMatch(/^1:1 notice config\/no-hosts: /);
    expect(findingsOf("hosts: []\nnetwork: {}")).toEqual([
      "1:8 error config/empty-value: hosts is empty → write a value such as [{ address: 192.168.10.11, role: master }], or remove the key",
    ]);
  });

  test("without a master there is no cluster", () => {
    expect(findingsOf("hosts: [{ address: 192.168.10.11, role: worker }]")).toEqual([
      "1:1 error config/no-master: none of the hosts has the role master → write role: master for at least one of them",
    ]);
  });

  test("a host given twice points to the first one; the default port equals 22", () => {
    const outcome = parseClusterConfig("cluster.yml", twoHosts(', ssh_port: "22"', "192.168.10.11"));
    expect(
      outcome.diagnostics.map(({ message, related }) => [message, related?.[0]?.span.start.line]),
    ).toEqual([["host 192.168.10.11:22 is given twice", 2]]);
    expect(findingsOf(twoHosts(", ssh_port: 2222", "192.168.10.11"))).toEqual([]);
  });

  test.each([
    ["999.1.1.1", "write four numbers from 0 to 255, such as 192.168.10.11"],
    ["10.0.1", "write four numbers from 0 to 255, such as 192.168.10.11"],
    ["Node1.example.com", "write node1.example.com"],
    ["root@node1", "write node1, and user: root beside it"],
    ["node1:2222", "write node1, and ssh_port: 2222 beside it"],
    ["'fd00::1'", "write the host's IPv4 address or its name: Pharos knows no others"],
    ["my_node", "write an IPv4 address, or a name of lower-case letters, digits, - and ."],
  ])("the address %s is refused with what to write", (address, hint) => {
    const { diagnostics } = parseClusterConfig("cluster.yml", twoHosts("", address));
    expect(diagnostics.map((found) => [found.code, found.hint])).toEqual([["config/bad-address", hint]]);
  });

  test.each([
    [", role2: x", "unknown-key"],
    [", taints: [{ key: a }]", "missing-key"],
    [", taints: [{ effect: PreferNoSchedule }]", "not-allowed"],
    [", ssh_port: 65536", "not-allowed"],
    [", ssh_port: ssh", "wrong-type"],
    [", labels: ~", "empty-value"],
    [", labels: [a]", "wrong-type"],
    [", container_runtime: podman", "not-allowed"],
    [", bastion: { user: root }", "missing-key"],
    [", private_address: A", "bad-address"],
  ])("{%s} is refused", (more, code) => {
    expect(codesOf(twoHosts(more))).toEqual([code]);
  });

  test.each([
    ", taints: []",
    ", labels: {}",
    ", environment: {}",
    ', ssh_port: "2_222"',
    ", labels: { a: 1 }",
    ", ssh_port: 65535",
    ", http_proxy: x",
  ])("{%s} is no error", (more) => {
    expect(parseClusterConfig("cluster.yml", twoHosts(more)).ok).toBe(true);
  });
});

describe("places", () => {
  const config = parsed(
    withHost(
      "network:\n  provider: custom\n  custom:\n    manifest_path: ./net\n    options:\n      mtu: 1450\n",
    ),
  );

  test.each([
    [["network", "custom", "options", "mtu"], 7, 12],
    [["networking", "custom", "options", "mtu"], 7, 12],
    [["network", "provider"], 3, 13],
    [["hosts", 0, "address"], 1, 20],
    [["network", "custom", "options", "vni"], 7, 7],
  ])("%j leads to its value, or to what it is missing in", (path, line, column) => {
    expect(config.spanOf(path)?.start).toEqual({ line, column });
  });

  test.each([
    [["network", "pod_network_cidr"]],
    [["kubelet", "system_reserved", "cpu"]],
    [["nothing"]],
    [["hosts", 0, "ssh_port"]],
  ])("%j stands nowhere", (path) => {
    expect(config.spanOf(path)).toBeUndefined();
  });
});

test("the network is handed on with its defaults", () => {
  const { provider, podNetworkCidr, serviceCidr, firewalldEnabled, custom } = parsed(withHost(""));
  expect({ provider, podNetworkCidr, serviceCidr, firewalldEnabled, custom }).toEqual({
    provider: "weave",
    podNetworkCidr: "10.32.0.0/12",
    serviceCidr: "10.96.0.0/12",
    firewalldEnabled: false,
    custom: undefined,
  });
});

test("texts and casings that YAML 1.1 or Pharos reads as booleans are booleans", () => {
  const { firewalldEnabled } = parsed(withHost('network: { firewalld: { enabled: "On" } }'));
  expect(firewalldEnabled).toBe(true);
});

test("Windows line ends and a byte order mark change no column", () => {
  expect(
    findingsOf("hosts: [{ address: 192.168.10.11, role: master }]\r\nnetwork:\r\n  providr: custom\r\n")[0],
  ).toMatch(/^3:3 /);
});
