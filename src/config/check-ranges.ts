// The address ranges of the cluster against each other, against the hosts and against what Kubernetes
// can do with them. Pharos compares them only with the hosts' routes, over SSH, and not for custom.
import type { YamlEntry, YamlMapping, YamlNode } from "../yaml/node.ts";
import {
  type Cidr,
  contains,
  formatCidr,
  isOwnSpace,
  overlaps,
  parseAddress,
  parseCidr,
  whyUnusable,
} from "../kube/cidr.ts";
import type { ConfigStruct } from "./cluster-config.ts";
import type { Findings } from "./findings.ts";
import { findAttribute, findEntry } from "./lookup.ts";

interface ClusterRange {
  readonly name: "pod_network_cidr" | "service_cidr";
  readonly range: Cidr;
  /** Absent for the default. */
  readonly written: YamlEntry | undefined;
}

export function checkRanges(
  root: YamlMapping,
  config: ConfigStruct,
  meant: ReadonlySet<string>,
  findings: Findings,
): void {
  const network = findEntry(root, "network")?.value;
  const pods = meant.has("network.pod_network_cidr")
    ? undefined
    : rangeOf("pod_network_cidr", network, config);
  const services = meant.has("network.service_cidr") ? undefined : rangeOf("service_cidr", network, config);
  for (const one of [pods, services]) {
    if (one !== undefined) checkSpace(one, findings);
  }
  if (services !== undefined) checkServiceSize(services, findings);
  if (pods !== undefined) checkPodSize(pods, config, findings);
  if (pods !== undefined && services !== undefined) checkOverlap(pods, services, findings);
  if (pods !== undefined) checkDefaultSubnet(network, pods, findings);
  checkHostAddresses(root, [pods, services], config, findings);
}

function rangeOf(
  name: ClusterRange["name"],
  network: YamlNode | undefined,
  config: ConfigStruct,
): ClusterRange | undefined {
  const text = findAttribute(config, ["network", name]);
  const range = typeof text === "string" ? parseCidr(text) : undefined;
  if (range === undefined || whyUnusable(range) !== undefined) return undefined;
  return { name, range, written: findEntry(network, name) };
}

function checkSpace({ name, range, written }: ClusterRange, findings: Findings): void {
  if (written === undefined || isOwnSpace(range)) return;
  const message = `network.${name} ${formatCidr(range)} is public address space: its owners cannot be reached from the cluster`;
  findings.report("config/public-cidr", written.value, message, {
    hint: "use a private range on a new cluster: 10.0.0.0/8, 172.16.0.0/12 (up to 172.31), 192.168.0.0/16",
  });
}

// kube-apiserver takes at most 20 bits for hosts; the cluster's DNS gets the 10th address after the first.
function checkServiceSize({ range, written }: ClusterRange, findings: Findings): void {
  if (written === undefined || (range.prefix >= 12 && range.prefix <= 28)) return;
  const size =
    range.prefix < 12 ? "too large for the API server" : "too small for the address of the cluster's DNS";
  findings.report("config/cidr-size", written.value, `network.service_cidr ${formatCidr(range)} is ${size}`, {
    hint: range.prefix < 12 ? "write a prefix length of 12 or more" : "write a prefix length of 28 or less",
  });
}

// kube-controller-manager hands every node a /24 of the pod network, and at most 2^16 of them.
function checkPodSize({ range, written }: ClusterRange, config: ConfigStruct, findings: Findings): void {
  if (written === undefined) return;
  const shown = `network.pod_network_cidr ${formatCidr(range)}`;
  if (range.prefix > 24) {
    const hint = "write a prefix length of 24 or less";
    findings.report("config/cidr-size", written.value, `${shown} is too small: every node gets a /24 of it`, {
      hint,
    });
    return;
  }
  if (range.prefix < 8) {
    const hint = "write a prefix length of 8 or more";
    findings.report("config/cidr-size", written.value, `${shown} is too large for the controller manager`, {
      hint,
    });
    return;
  }
  const hosts = findAttribute(config, ["hosts"]);
  const nodes = 2 ** (24 - range.prefix);
  if (!Array.isArray(hosts) || hosts.length <= nodes) return;
  const needed = 24 - Math.ceil(Math.log2(hosts.length));
  findings.report(
    "config/cidr-size",
    written.value,
    `${shown} has room for ${nodes} ${nodes === 1 ? "node" : "nodes"}, but there are ${hosts.length} hosts`,
    { hint: `write a prefix length of ${needed} or less` },
  );
}

function checkOverlap(pods: ClusterRange, services: ClusterRange, findings: Findings): void {
  if (!overlaps(pods.range, services.range)) return;
  const [culprit, other] = services.written === undefined ? [pods, services] : [services, pods];
  if (culprit.written === undefined) return;
  const standard = other.written === undefined ? ", the default" : "";
  const message = `network.${culprit.name} ${formatCidr(culprit.range)} overlaps ${other.name} ${formatCidr(other.range)}${standard}`;
  findings.report("config/overlapping-cidrs", culprit.written.value, message, {
    hint:
      other.written === undefined
        ? `write another range, or set ${other.name} to one that lies elsewhere`
        : "write ranges that have no address in common",
    ...(other.written === undefined
      ? {}
      : { related: { at: other.written.value, message: `${other.name} is set here` } }),
  });
}

function checkDefaultSubnet(network: YamlNode | undefined, pods: ClusterRange, findings: Findings): void {
  const entry = findEntry(findEntry(network, "weave")?.value, "ipalloc_default_subnet");
  const value = entry?.value.node === "scalar" ? entry.value.value : undefined;
  const subnet = typeof value === "string" ? parseCidr(value) : undefined;
  if (entry === undefined || subnet === undefined || contains(pods.range, subnet)) return;
  const standard = pods.written === undefined ? ", the default" : "";
  const message = `network.weave.ipalloc_default_subnet ${formatCidr(subnet)} is not inside pod_network_cidr ${formatCidr(pods.range)}${standard}`;
  findings.report("config/outside-cidr", entry.value, message, {
    hint: "write a part of pod_network_cidr",
    ...(pods.written === undefined
      ? {}
      : { related: { at: pods.written.value, message: "pod_network_cidr is set here" } }),
  });
}

// A custom network may give pods addresses of the hosts' own network on purpose.
function checkHostAddresses(
  root: YamlMapping,
  ranges: readonly (ClusterRange | undefined)[],
  config: ConfigStruct,
  findings: Findings,
): void {
  const hosts = findEntry(root, "hosts")?.value;
  if (hosts?.node !== "sequence") return;
  const custom = findAttribute(config, ["network", "provider"]) === "custom";
  for (const host of hosts.items) {
    for (const key of ["address", "private_address"]) {
      const node = findEntry(host, key)?.value;
      const text = node?.node === "scalar" && typeof node.value === "string" ? node.value : "";
      const address = parseAddress(text);
      if (node === undefined || address === undefined) continue;
      const inside = ranges.find(
        (one) => one !== undefined && address >= one.range.first && address <= one.range.last,
      );
      if (inside === undefined) continue;
      const standard = inside.written === undefined ? ", the default" : "";
      findings.report(
        "config/overlapping-cidrs",
        node,
        `host address ${text} lies in ${inside.name} ${formatCidr(inside.range)}${standard}`,
        {
          severity: custom && inside.name === "pod_network_cidr" ? "warning" : "error",
          hint: `set network.${inside.name} to a range that the hosts do not use`,
          ...(inside.written === undefined
            ? {}
            : { related: { at: inside.written.value, message: `${inside.name} is set here` } }),
        },
      );
    }
  }
}
