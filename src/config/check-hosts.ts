// The rules over all hosts: at least one master, no host twice. Pharos makes them before it connects.
import type { YamlMapping, YamlNode } from "../yaml/node.ts";
import { toInteger } from "./coercions.ts";
import type { Findings } from "./findings.ts";
import { findEntry } from "./lookup.ts";

export function checkHosts(root: YamlMapping, findings: Findings): void {
  const hosts = findEntry(root, "hosts");
  if (hosts === undefined) {
    // Differs from Pharos: the documentation's examples print a network only, and they work here.
    const at = root.entries[0]?.key ?? root;
    findings.report(
      "config/no-hosts",
      at,
      "hosts are not given, so nothing that depends on them is checked",
      {
        hint: "add hosts when this file is more than an example: Pharos needs them",
      },
    );
    return;
  }
  if (hosts.value.node !== "sequence" || hosts.value.items.length === 0) return;
  const { items } = hosts.value;
  checkDuplicates(items, findings);
  const roles = items.map((host) => textAt(host, "role"));
  // A role that is missing or wrong is a finding already, and may be the master that is missed.
  if (roles.every((role) => role === "worker")) {
    findings.report("config/no-master", hosts.key, "none of the hosts has the role master", {
      hint: "write role: master for at least one of them",
    });
  }
}

function checkDuplicates(items: readonly YamlNode[], findings: Findings): void {
  const seen = new Map<string, YamlNode>();
  for (const host of items) {
    const address = findEntry(host, "address")?.value;
    const text = textAt(host, "address");
    if (address === undefined || text === undefined) continue;
    const port = findEntry(host, "ssh_port")?.value;
    const number = port?.node === "scalar" ? toInteger(port.value) : undefined;
    const identity = `${text}:${number ?? 22n}`;
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, address);
      continue;
    }
    findings.report("config/duplicate-host", address, `host ${identity} is given twice`, {
      hint: "remove one of them, or correct its address",
      related: { at: first, message: "first given here" },
    });
  }
}

function textAt(host: YamlNode, name: string): string | undefined {
  const node = findEntry(host, name)?.value;
  return node?.node === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
