import { describe, expect, test } from "vitest";
import { parseClusterConfig } from "../../../src/config/config.ts";
import { codesOf, findingsOf, networkFindings, withHost } from "./findings-of.ts";

const hostInPods = (provider: string) =>
  `hosts: [{ address: 10.32.0.5, role: master }]\nnetwork:\n  provider: ${provider}\n${provider === "custom" ? "  custom: { manifest_path: x }\n" : ""}`;

const defaultSubnet = (subnet: string) =>
  networkFindings(`  pod_network_cidr: 10.32.0.0/16\n  weave: { ipalloc_default_subnet: ${subnet} }`);

const hostAt = (address: string) => codesOf(`hosts: [{ address: ${address}, role: master }]`);

const portFindings = (port: string) =>
  codesOf(
    withHost(
      `network: { firewalld: { enabled: true, open_ports: [{ port: "${port}", protocol: tcp, roles: [] }] } }`,
    ),
  );

describe("ranges", () => {
  test.each([
    ["10.96.0.0", "has no prefix length", "write the number of leading bits after it, such as 10.96.0.0/16"],
    [
      "10.96.0.0/33",
      "is no range of addresses",
      "write four numbers and a prefix length, such as 10.32.0.0/12",
    ],
    ["10.96/16", "is no range of addresses", "write four numbers and a prefix length, such as 10.32.0.0/12"],
    [
      "010.96.0.0/16",
      "is no range of addresses",
      "write four numbers and a prefix length, such as 10.32.0.0/12",
    ],
    ["fd00::/48", "is IPv6", "write an IPv4 range: Pharos sets up IPv4 clusters only"],
    ["10.96.0.0/16,fd00::/48", "holds several ranges", "write one range"],
    [
      "127.0.0.0/16",
      "cannot be used: 127.0.0.0/8 is the loopback range",
      "write a private range, such as 10.32.0.0/12",
    ],
    [
      "<%= cidr %>",
      "is a template tag, which stays as it is here",
      "write the range itself: templates are rendered, cluster.yml is not",
    ],
  ])("%s %s", (range, problem, hint) => {
    expect(networkFindings(`  service_cidr: '${range}'`)).toEqual([
      `3:17 error config/bad-cidr: network.service_cidr "${range}" ${problem} → ${hint}`,
    ]);
  });

  test("bits after the prefix are a warning with the range that is meant", () => {
    expect(networkFindings("  pod_network_cidr: 10.244.7.1/16")).toEqual([
      '3:21 warning config/host-bits: network.pod_network_cidr "10.244.7.1/16" has bits set after its prefix of 16 bits → write 10.244.0.0/16, which is the range that it means',
    ]);
  });

  test("pods and services that overlap are an error that shows both", () => {
    const text = withHost("network:\n  pod_network_cidr: 10.0.0.0/12\n  service_cidr: 10.8.0.0/16\n");
    expect(findingsOf(text)).toEqual([
      "4:17 error config/overlapping-cidrs: network.service_cidr 10.8.0.0/16 overlaps pod_network_cidr 10.0.0.0/12 → write ranges that have no address in common",
    ]);
    expect(parseClusterConfig("cluster.yml", text).diagnostics[0]?.related?.[0]?.span.start.line).toBe(3);
  });

  test("an overlap with a default says that it is one", () => {
    expect(networkFindings("  pod_network_cidr: 10.100.0.0/16")).toEqual([
      "3:21 error config/overlapping-cidrs: network.pod_network_cidr 10.100.0.0/16 overlaps service_cidr 10.96.0.0/12, the default → write another range, or set service_cidr to one that lies elsewhere",
    ]);
  });

  test.each([
    ["service_cidr: 10.64.0.0/11", "is too large for the API server"],
    ["service_cidr: 10.96.0.0/29", "is too small for the address of the cluster's DNS"],
    ["pod_network_cidr: 10.244.0.0/25", "is too small: every node gets a /24 of it"],
    ["pod_network_cidr: 10.0.0.0/7", "is too large for the controller manager"],
  ])("%s %s", (line, problem) => {
    const found = networkFindings(`  ${line}`).filter((text) => text.includes("config/cidr-size"));
    expect(found.map((text) => text.split(" → ")[0]?.endsWith(problem))).toEqual([true]);
  });

  test("hosts that outnumber the pod network's /24 ranges are counted", () => {
    const hosts = Array.from(
      { length: 3 },
      (_, at) => `  - { address: 192.168.10.${at}, role: master }`,
    ).join("\n");
    const found = findingsOf(`hosts:\n${hosts}\nnetwork: { pod_network_cidr: 10.244.0.0/23 }\n`);
    expect(found).toEqual([
      "5:30 error config/cidr-size: network.pod_network_cidr 10.244.0.0/23 has room for 2 nodes, but there are 3 hosts → write a prefix length of 22 or less",
    ]);
  });

  test("as many hosts as the pod network has /24 ranges are fine", () => {
    expect(networkFindings("  pod_network_cidr: 10.244.0.0/24")).toEqual([]);
  });

  test("the first and the last address of a range lie in it, their neighbours do not", () => {
    expect([
      hostAt("10.31.255.255"),
      hostAt("10.32.0.0"),
      hostAt("10.47.255.255"),
      hostAt("10.48.0.0"),
    ]).toEqual([[], ["overlapping-cidrs"], ["overlapping-cidrs"], []]);
  });

  test("a host inside the service network is an error for every provider", () => {
    const text = hostInPods("custom").replace("10.32.0.5", "10.96.0.5");
    expect(findingsOf(text).map((line) => line.slice(0, 36))).toEqual([
      "1:20 error config/overlapping-cidrs:",
    ]);
  });

  test("a host inside the pod network is an error, but a custom network may mean it", () => {
    expect(findingsOf(hostInPods("weave"))).toEqual([
      "1:20 error config/overlapping-cidrs: host address 10.32.0.5 lies in pod_network_cidr 10.32.0.0/12, the default → set network.pod_network_cidr to a range that the hosts do not use",
    ]);
    expect(findingsOf(hostInPods("custom")).map((line) => line.slice(0, 38))).toEqual([
      "1:20 warning config/overlapping-cidrs:",
    ]);
  });

  test("the default subnet of weave has to lie in the pod network", () => {
    expect(defaultSubnet("10.32.8.0/24")).toEqual([]);
    expect(defaultSubnet("10.33.8.0/24")[0]).toMatch(
      /^4:36 error config\/outside-cidr: .* is not inside pod_network_cidr 10\.32\.0\.0\/16 →/,
    );
  });
});

describe("providers", () => {
  test("custom without its section is told what to write", () => {
    expect(networkFindings("  provider: custom")).toEqual([
      "3:13 error config/missing-key: network.provider is custom, but network has no custom → add custom: with manifest_path: ./network/ below it, where your manifests are",
    ]);
  });

  test("custom without its section says nothing more when the section's key stands one level too high", () => {
    expect(codesOf(withHost("network: { provider: custom, manifest_path: x }"))).toEqual(["unknown-key"]);
  });

  test("settings of another provider are a warning", () => {
    expect(networkFindings("  provider: calico\n  weave: { no_masq_local: true }")).toEqual([
      "4:3 warning config/unused-settings: network.weave has no effect: the provider is calico → remove network.weave, or write provider: weave",
    ]);
  });

  test("a section without a provider shows which one is the default", () => {
    expect(networkFindings("  custom: { manifest_path: x }")[0]).toMatch(
      "the provider is weave, the default → ",
    );
  });

  test.each(["weave", "calico"])("%s is valid as it is", (provider) => {
    expect(networkFindings(`  provider: ${provider}\n  ${provider}: {}`)).toEqual([]);
  });

  test("more DNS replicas than hosts are an error, without hosts nobody knows", () => {
    expect(networkFindings("  dns_replicas: 2")).toEqual([
      "3:17 error config/not-allowed: network.dns_replicas is 2, but there is 1 host → write 1, or remove the key",
    ]);
    expect(codesOf("network: { dns_replicas: 2 }")).toEqual(["no-hosts"]);
  });
});

describe("texts", () => {
  test.each(["22", "65535", "30000-32767", "7-7"])("%s is a port", (port) => {
    expect(portFindings(port)).toEqual([]);
  });

  test.each(["0", "65536", "22,23", "32767-30000", "http", "1-", "0-5", "22/tcp", "1-99999"])(
    "%s is no port",
    (port) => {
      expect(portFindings(port)).toEqual(["bad-port"]);
    },
  );

  test.each(["./net", "net", "../net", "a/b.yml", "net.yml.erb"])("%s is a path", (path) => {
    expect(networkFindings(`  provider: custom\n  custom: { manifest_path: '${path}' }`)).toEqual([]);
  });

  test.each(["/etc/net", "~/net", "C:\\net", "net\\flannel"])(
    "%s is no path inside the repository",
    (path) => {
      expect(
        codesOf(withHost(`network: { provider: custom, custom: { manifest_path: '${path}' } }`)),
      ).toEqual(["bad-path"]);
    },
  );

  test.each([
    ["weave: { known_peers: [10.0.0.5, peer.example.com, '10.0.0.6:6783'] }", []],
    ["weave: { known_peers: [10.0.0.0/24] }", ["bad-address"]],
    ["weave: { known_peers: ['two peers'] }", ["bad-address"]],
    ["weave: { trusted_subnets: [10.0.0.5] }", ["bad-cidr"]],
    ["firewalld: { enabled: true, trusted_subnets: [10.0.0.5, 10.1.0.0/16] }", []],
    ["firewalld: { enabled: true, trusted_subnets: [ten] }", ["bad-cidr"]],
  ])("%s", (line, codes) => {
    expect(codesOf(withHost(`network: { ${line} }`))).toEqual(codes);
  });
});
