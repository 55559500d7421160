// The `network` section as Pharos' schema and Pharos::Configuration::Network know it.
import { boolean, hash, type ListDefinition, type StructDefinition, text } from "./definition.ts";

const subnets: ListDefinition = { ruby: "Array", items: { ruby: "String", rule: "subnet" } };

const openPort: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Network::Firewalld::Port",
  keys: {
    port: {
      value: { ruby: "String", rule: "ports" },
      required: true,
      example: '"443"',
      about: "A port or a range of ports, in quotes.",
    },
    protocol: {
      value: { ruby: "String", allowed: ["tcp", "udp"] },
      required: true,
      about: "The transport protocol of the port.",
    },
    roles: {
      value: { ruby: "Array", items: { ruby: "String", allowed: ["master", "worker", "*"] } },
      required: true,
      empty: "fine",
      example: '["*"]',
      about: "The roles of the hosts on which the port is opened; * means all.",
    },
  },
  spellings: { ports: "port", proto: "protocol", role: "roles" },
};

const firewalld: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Network::Firewalld",
  keys: {
    enabled: {
      value: boolean,
      required: true,
      default: false,
      example: "true",
      about: "Whether firewalld guards the hosts.",
    },
    open_ports: {
      value: { ruby: "Array", items: openPort },
      empty: "tolerated",
      default: [
        { port: "22", protocol: "tcp", roles: ["*"] },
        { port: "80", protocol: "tcp", roles: ["worker"] },
        { port: "443", protocol: "tcp", roles: ["worker"] },
        { port: "6443", protocol: "tcp", roles: ["master"] },
        { port: "30000-32767", protocol: "tcp", roles: ["*"] },
        { port: "30000-32767", protocol: "udp", roles: ["*"] },
      ],
      about: "Ports that are open to the outside; a list of your own replaces the default list.",
    },
    trusted_subnets: {
      value: subnets,
      empty: "fine",
      about: "Subnets that may reach every port of the hosts.",
    },
  },
  spellings: { ports: "open_ports", trusted_networks: "trusted_subnets" },
};

const weave: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Network::Weave",
  keys: {
    trusted_subnets: {
      value: { ruby: "Array", items: { ruby: "String", rule: "cidr" } },
      empty: "fine",
      about: "Subnets between whose nodes the overlay goes without IPsec.",
    },
    no_masq_local: {
      value: boolean,
      default: false,
      about: "Whether Services with externalTrafficPolicy Local see the client's address.",
    },
    known_peers: {
      value: { ruby: "Array", items: { ruby: "String", rule: "peer" } },
      empty: "fine",
      about: "Peers to connect to first, instead of the cluster's own hosts.",
    },
    password: {
      value: { ruby: "String", secret: true },
      example: "./weave-password",
      about: "Path of the file that holds the overlay's password.",
    },
    ipalloc_default_subnet: {
      value: { ruby: "String", rule: "cidr" },
      example: "10.33.0.0/16",
      about: "The part of pod_network_cidr from which pods get addresses.",
    },
  },
};

const calico: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Network::Calico",
  keys: {
    ipip_mode: {
      value: { ruby: "String", allowed: ["Always", "CrossSubnet", "Never"] },
      default: "Always",
      about: "For which traffic between nodes Calico uses IP-in-IP.",
    },
    nat_outgoing: {
      value: boolean,
      default: true,
      about: "Whether traffic that leaves the pod network is masqueraded.",
    },
    environment: {
      value: hash,
      default: {},
      about: "Environment variables that are added to calico-node.",
    },
    mtu: {
      value: { ruby: "Integer", least: 1n },
      default: 1500n,
      about: "The MTU of the pods' interfaces, in bytes.",
    },
  },
  spellings: { env: "environment", ipip: "ipip_mode", nat: "nat_outgoing" },
};

const custom: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Network::Custom",
  keys: {
    manifest_path: {
      value: { ruby: "String", rule: "path" },
      required: true,
      example: "./network/",
      about: "The folder or file with the network's manifests, relative to this file.",
    },
    options: {
      value: hash,
      about: "Values of your own; templates read them as cluster_config.network.custom.options.",
    },
  },
  spellings: {
    path: "manifest_path",
    manifests: "manifest_path",
    manifest: "manifest_path",
    manifests_dir: "manifest_path",
  },
};

export const networkDefinition: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Network",
  keys: {
    provider: {
      value: { ruby: "String", allowed: ["weave", "calico", "custom"] },
      default: "weave",
      about: "Which network plugin the cluster runs; custom brings its own manifests.",
    },
    dns_replicas: {
      value: { ruby: "Integer", least: 1n },
      about: "How many CoreDNS pods run; at most one a host.",
    },
    service_cidr: {
      value: { ruby: "String", rule: "cidr" },
      default: "10.96.0.0/12",
      about: "The range of the Services' cluster addresses.",
    },
    pod_network_cidr: {
      value: { ruby: "String", rule: "cidr" },
      default: "10.32.0.0/12",
      about: "The range of the pods' addresses.",
    },
    node_local_dns_cache: {
      value: boolean,
      default: true,
      about: "Whether every node runs a DNS cache.",
    },
    firewalld: { value: firewalld, about: "The hosts' firewall." },
    weave: { value: weave, about: "Settings for provider weave." },
    calico: { value: calico, about: "Settings for provider calico." },
    custom: { value: custom, about: "Settings for provider custom." },
    trusted_subnets: {
      value: text,
      gone: "move it to network.weave or network.firewalld",
      attribute: false,
      about: "Moved to network.weave.trusted_subnets.",
    },
  },
  spellings: {
    pod_cidr: "pod_network_cidr",
    pod_subnet: "pod_network_cidr",
    pods_cidr: "pod_network_cidr",
    pod_network: "pod_network_cidr",
    cluster_cidr: "pod_network_cidr",
    service_subnet: "service_cidr",
    services_cidr: "service_cidr",
    service_network: "service_cidr",
    service_network_cidr: "service_cidr",
    plugin: "provider",
    cni: "provider",
    firewall: "firewalld",
    node_local_dns: "node_local_dns_cache",
  },
};
