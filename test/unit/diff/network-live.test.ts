import { describe, expect, test } from "vitest";
import { parseClusterConfig } from "../../../src/config/config.ts";
import { checkNetwork } from "../../../src/diff/network-live.ts";
import type { NetworkFacts } from "../../../src/live/network-facts.ts";
import { manifestsOf } from "../../support/checking.ts";

const nothing: NetworkFacts = { nodes: [], pools: [], unread: [] };

function codesOf(facts: Partial<NetworkFacts>, network = "", manifests = ""): readonly string[] {
  const text = `network:\n  provider: custom\n  custom:\n    manifest_path: ./m\n${network}`;
  const parsed = parseClusterConfig("cluster.yml", text);
  if (!parsed.ok) throw new Error("not a configuration");
  const all = { config: parsed.value, manifests: manifestsOf(manifests), facts: { ...nothing, ...facts } };
  return checkNetwork(all).map(({ code }) => code);
}

const pods = "  pod_network_cidr: 10.244.0.0/16\n";
const node = (...podCidrs: string[]) => ({ name: "a", podCidrs });
const flannel = (network: string): string => `apiVersion: v1
kind: ConfigMap
metadata: {name: cfg, namespace: net}
data: {net-conf.json: '{"Network": "${network}"}'}
`;
const agent = (image: string, args: string): string => `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: net}
spec: {template: {spec: {containers: [{name: agent, image: "${image}", args: [${args}]}]}}}
`;

describe("The running cluster follows", () => {
  test.each<[string, Partial<NetworkFacts>, string]>([
    ["what it has", { nodes: [node("10.244.1.0/24")], kubeadm: { podSubnet: "10.244.0.0/16" } }, pods],
    [
      "the IPv4 half of two families",
      { kubeadm: { podSubnet: "fd00::/56,10.244.0.0/16" }, nodes: [node("fd00::/64", "10.244.0.0/24")] },
      pods,
    ],
    ["a range written from another address", { kubeadm: { podSubnet: "10.244.9.9/16" } }, pods],
    [
      "kubeadm rather than old notes of Pharos",
      { kubeadm: { podSubnet: "10.244.0.0/16" }, pharos: { podCidr: "10.1.0.0/16" } },
      pods,
    ],
    ["what nobody knows anything about", {}, pods],
    [
      "defaults that nobody wrote",
      { kubeadm: { podSubnet: "10.32.0.0/12", serviceSubnet: "10.96.0.0/12" } },
      "",
    ],
  ])("%s", (_, facts, network) => {
    expect(codesOf(facts, network)).toEqual([]);
  });
});

describe("The running cluster does not follow", () => {
  test.each<[string, string, Partial<NetworkFacts>, string]>([
    ["pods' ranges outside of the new one", "live/pod-cidr", { nodes: [node("10.32.1.0/24")] }, pods],
    ["a wider range than kubeadm's", "live/pod-cidr", { kubeadm: { podSubnet: "10.244.0.0/17" } }, pods],
    ["what Pharos set up otherwise", "live/pod-cidr", { pharos: { podCidr: "10.1.0.0/16" } }, pods],
    ["a default that is not the cluster's", "live/pod-cidr", { kubeadm: { podSubnet: "10.1.0.0/16" } }, ""],
    [
      "Services outside of the new range",
      "live/service-cidr",
      { serviceAddress: "10.97.0.1" },
      "  service_cidr: 10.200.0.0/16\n",
    ],
    [
      "Pharos' former service_cidr",
      "live/service-cidr",
      { pharos: { serviceCidr: "10.97.0.0/16" } },
      "  service_cidr: 10.96.0.0/16\n",
    ],
  ])("%s", (_, code, facts, network) => {
    expect(codesOf(facts, network)).toEqual([code]);
  });
});

describe("A net-conf holds the nodes' ranges", () => {
  const facts = { nodes: [node("10.244.1.0/24")] };
  const byNodes = agent("docker.io/flannel/flannel:1", '"--kube-subnet-mgr"');

  test("or is an error where the agents take them from the nodes", () => {
    expect(codesOf(facts, pods, [flannel("10.9.0.0/16"), byNodes].join("---\n"))).toEqual(["live/net-conf"]);
    expect(codesOf(facts, pods, [flannel("10.244.0.0/16"), byNodes].join("---\n"))).toEqual([]);
  });

  test("but not when it is another one's beside it, or etcd gives the ranges", () => {
    const two = [flannel("10.9.0.0/16").replace("cfg", "second"), flannel("10.244.0.0/16"), byNodes];
    expect(codesOf(facts, pods, two.join("---\n"))).toEqual([]);
    const byEtcd = agent("docker.io/flannel/flannel:1", '"--etcd-endpoints=x"');
    expect(codesOf(facts, pods, [flannel("10.9.0.0/16"), byEtcd].join("---\n"))).toEqual([]);
  });
});

const pool = (cidr: string): string =>
  `apiVersion: crd.projectcalico.org/v1\nkind: IPPool\nmetadata: {name: default-ipv4-ippool}\nspec: {cidr: ${cidr}}\n`;

describe("An address pool of Calico", () => {
  const facts = { pools: [{ name: "default-ipv4-ippool", cidr: "10.244.0.0/16" }] };

  test("keeps its range, whatever its manifest says", () => {
    expect(codesOf(facts, pods, pool("10.9.0.0/16"))).toEqual(["live/ip-pool"]);
    expect(codesOf(facts, pods, pool("10.244.0.0/16"))).toEqual([]);
  });

  test("is compared with pod_network_cidr as long as Calico's agents are in the stack", () => {
    const agents = agent("quay.io/calico/node:v3", "");
    expect(codesOf(facts, "  pod_network_cidr: 10.9.0.0/16\n", agents)).toEqual(["live/ip-pool"]);
    expect(codesOf(facts, "  pod_network_cidr: 10.9.0.0/16\n", agent("example.org/other:1", ""))).toEqual([]);
  });
});
