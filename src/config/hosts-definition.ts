// One entry of `hosts` as Pharos' schema and Pharos::Configuration::Host know it.
import { hash, type IntegerDefinition, type Key, type StructDefinition, text } from "./definition.ts";

const sshPort: IntegerDefinition = { ruby: "Integer", least: 1n, most: 65_535n };

const address: Key = {
  value: { ruby: "String", rule: "address" },
  required: true,
  example: "192.168.10.11",
  about: "IPv4 address or host name under which the host is reached over SSH.",
};

const sshKeys = {
  user: { value: text, example: "root", about: "Who logs in; needs sudo." },
  ssh_key_path: { value: text, example: "~/.ssh/id_rsa", about: "Path of the private key to log in with." },
  ssh_port: { value: sshPort, default: 22n, about: "The port of the SSH server." },
  ssh_proxy_command: {
    value: text,
    empty: "tolerated",
    example: "ssh -W %h:%p bastion.example.com",
    about: "A command that connects to the host in place of a plain TCP connection.",
  },
} as const satisfies Record<string, Key>;

const spellings: Readonly<Record<string, string>> = {
  ip: "address",
  host: "address",
  hostname: "address",
  private_ip: "private_address",
  internal_address: "private_address",
  username: "user",
  ssh_user: "user",
  ssh_key: "ssh_key_path",
  identity_file: "ssh_key_path",
  port: "ssh_port",
  label: "labels",
  taint: "taints",
  env: "environment",
  runtime: "container_runtime",
};

const taint: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Taint",
  keys: {
    key: { value: text, example: "example.com/dedicated", about: "The taint's key." },
    value: { value: text, example: "gpu", about: "The taint's value." },
    effect: {
      value: { ruby: "String", allowed: ["NoSchedule", "NoExecute"] },
      required: true,
      about: "What happens to pods that do not tolerate the taint.",
    },
  },
};

const bastion: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Bastion",
  keys: { address, ...sshKeys },
  spellings,
};

const repository: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Repository",
  keys: {
    name: {
      value: text,
      required: true,
      example: "example.list",
      about: "Name of the repository's file on the host.",
    },
    contents: {
      value: text,
      required: true,
      example: "deb https://…",
      about: "What is written to that file.",
    },
    key_url: {
      value: text,
      example: "https://example.com/key",
      about: "Where the repository's key is fetched.",
    },
  },
};

export const hostDefinition: StructDefinition = {
  ruby: "Struct",
  struct: "Pharos::Configuration::Host",
  keys: {
    address,
    private_address: {
      value: { ruby: "String", rule: "address" },
      example: "10.0.0.11",
      about: "The address that the cluster uses inside, where it differs.",
    },
    private_interface: {
      value: text,
      example: "eth1",
      about: "The interface that holds the private address.",
    },
    role: {
      value: { ruby: "String", allowed: ["master", "worker"] },
      required: true,
      about: "What the host does in the cluster.",
    },
    labels: { value: hash, default: {}, about: "Labels of the Node." },
    taints: {
      value: { ruby: "Array", items: taint },
      empty: "fine",
      about: "Taints of the Node; an empty list takes the master's own taint away.",
    },
    user: sshKeys.user,
    ssh_key_path: sshKeys.ssh_key_path,
    ssh_port: sshKeys.ssh_port,
    ssh_proxy_command: sshKeys.ssh_proxy_command,
    container_runtime: {
      value: {
        ruby: "String",
        allowed: ["docker", "custom_docker", "containerd"],
        retired: { "cri-o": "containerd" },
      },
      default: "docker",
      about: "The container runtime; custom_docker leaves an installed Docker as it is.",
    },
    environment: { value: hash, about: "Environment variables of the host's services, such as proxies." },
    bastion: { value: bastion, about: "The jump host through which the host is reached." },
    repositories: {
      value: { ruby: "Array", items: repository },
      empty: "fine",
      about: "Package repositories to add on the host.",
    },
    http_proxy: {
      value: text,
      gone: "write http_proxy and https_proxy below environment",
      attribute: false,
      about: "Replaced by environment.",
    },
  },
  spellings,
};
