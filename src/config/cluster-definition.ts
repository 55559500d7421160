// All of cluster.yml: the keys of Pharos::Config in the order of its attributes.
import type { StructDefinition } from "./definition.ts";
import { hostDefinition } from "./hosts-definition.ts";
import { networkDefinition } from "./network-definition.ts";
import { sectionKeys } from "./sections-definition.ts";

export const clusterDefinition: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Config",
  keys: {
    hosts: {
      value: { ruby: "Array", items: hostDefinition },
      default: [],
      example: "[{ address: 192.168.10.11, role: master }]",
      about: "The machines of the cluster.",
    },
    network: { value: networkDefinition, default: {}, about: "The cluster's network." },
    ...sectionKeys,
  },
  spellings: {
    networking: "network",
    networks: "network",
    nodes: "hosts",
    machines: "hosts",
    servers: "hosts",
    cluster_name: "name",
    kubeproxy: "kube_proxy",
    psp: "pod_security_policy",
  },
};
