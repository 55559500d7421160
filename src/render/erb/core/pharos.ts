// What Pharos' configuration classes compute from their attributes: Pharos::Config, its hosts and network.
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { ipAddressToS, parseIpAddress, withAddress } from "./ip-address.ts";
import type { Machine } from "./machine.ts";
import type { Methods } from "./method.ts";
import { RubyStruct, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import { wrongNumber } from "./machine.ts";
import { findSimilar } from "../../../text/similar.ts";

function read(self: RubyStruct, name: string): Value {
  return self.attributes.get(name) ?? null;
}

function hosts(self: RubyStruct): RubyStruct[] {
  const list = read(self, "hosts");
  return Array.isArray(list) ? list.filter((host) => host instanceof RubyStruct) : [];
}

function withRole(self: RubyStruct, role: string): RubyStruct[] {
  return hosts(self).filter((host) => read(host, "role") === role);
}

/** A host without the label counts as a region of its own, `unknown`. */
function region(host: RubyStruct): Value {
  const labels = read(host, "labels");
  const named =
    labels instanceof RubyHash ? labels.get("failure-domain.beta.kubernetes.io/region") : undefined;
  return named ?? "unknown";
}

function peerAddress(host: RubyStruct): Value {
  return read(host, "private_address") ?? read(host, "private_interface_address") ?? read(host, "address");
}

function regionsOf(list: readonly RubyStruct[]): Value[] {
  return [...new Set(list.map(region))];
}

// Pharos also counts etcd hosts, which its own schema does not allow: the masters run etcd.
const config: Methods<RubyStruct> = {
  master_hosts: [0, 0, (self) => withRole(self, "master")],
  master_host: [0, 0, (self) => withRole(self, "master")[0] ?? null],
  worker_hosts: [0, 0, (self) => withRole(self, "worker")],
  etcd_hosts: [
    0,
    0,
    (self) => {
      if (read(self, "etcd") instanceof RubyStruct) return [];
      const etcd = withRole(self, "etcd");
      return etcd.length > 0 ? etcd : withRole(self, "master");
    },
  ],
  regions: [0, 0, (self) => regionsOf(hosts(self))],
  etcd_regions: [0, 0, (self) => regionsOf(withRole(self, "master"))],
  dns_replicas: [
    0,
    0,
    (self) => {
      const network = read(self, "network");
      const given = network instanceof RubyStruct ? read(network, "dns_replicas") : null;
      if (given !== null) return given;
      const count = hosts(self).length;
      return count === 1 ? 1n : 1n + BigInt(Math.ceil(count / 10));
    },
  ],
  data: [0, 0, (self) => self.data ?? null],
  // Differs from Pharos: the documentation writes `networking` where Pharos knows `network` only.
  networking: [0, 0, (self) => read(self, "network")],
};

const host: Methods<RubyStruct> = {
  "master?": [0, 0, (self) => read(self, "role") === "master"],
  "worker?": [0, 0, (self) => read(self, "role") === "worker"],
  "docker?": [0, 0, (self) => (read(self, "container_runtime") ?? "docker") === "docker"],
  "custom_docker?": [0, 0, (self) => read(self, "container_runtime") === "custom_docker"],
  "containerd?": [0, 0, (self) => read(self, "container_runtime") === "containerd"],
  peer_address: [0, 0, peerAddress],
  region: [0, 0, region],
  to_s: [0, 0, (self) => read(self, "address")],
};

// Facts that Pharos learns from the hosts over SSH, nil without them.
const hostFacts =
  " hostname cpu_arch os_release routes checks private_interface_address resolvconf short_hostname ";

const network: Methods<RubyStruct> = {
  dns_service_ip: [
    0,
    0,
    (self) => {
      const cidr = read(self, "service_cidr");
      const text = textOf(cidr);
      if (text === undefined)
        throw rubyError("IPAddr::AddressFamilyError", "address family must be specified");
      const base = parseIpAddress(text);
      return ipAddressToS(withAddress(base, base.address | 10n));
    },
  ],
};

function methodsOf(className: string): Methods<RubyStruct> | undefined {
  switch (className) {
    case "Pharos::Config":
      return config;
    case "Pharos::Configuration::Host":
      return host;
    case "Pharos::Configuration::Network":
      return network;
    default:
      return undefined;
  }
}

export function hasPharosAttribute({ className }: RubyStruct, name: string): boolean {
  const methods = methodsOf(className);
  if (methods !== undefined && Object.hasOwn(methods, name)) return true;
  return className === "Pharos::Configuration::Host" && hostFacts.includes(` ${name} `);
}

/** A computed attribute; undefined when the class has none of that name. */
export function pharosAttribute(
  self: RubyStruct,
  name: string,
  args: readonly Value[],
  machine: Machine,
): Value | undefined {
  const methods = methodsOf(self.className);
  const method = methods !== undefined && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method !== undefined) {
    if (args.length > 0) throw wrongNumber(args.length, 0, 0);
    return method[2](self, args, { machine, block: undefined, name });
  }
  if (self.className === "Pharos::Configuration::Host" && hostFacts.includes(` ${name} `)) return null;
  if (!/^[a-z_]\w*\??$/.test(name)) return undefined;
  if (name === "to_json" || name === "to_yaml") {
    throw unsupported(`${self.className}#${name} is not supported in templates here`, `write .to_h.${name}`);
  }
  const names = [...self.attributes.keys(), ...Object.keys(methods ?? {})];
  const near = findSimilar(name, names);
  throw rubyError(
    "NoMethodError",
    `undefined method \`${name}' for an instance of ${self.className}`,
    near === undefined ? `it has ${[...self.attributes.keys()].join(", ")}` : `did you mean ${near}?`,
  );
}
