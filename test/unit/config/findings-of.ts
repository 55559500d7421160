// What parseClusterConfig says about a text, one short line a finding, for comparing.
import { parseClusterConfig } from "../../../src/config/config.ts";
import type { ClusterConfig } from "../../../src/config/cluster-config.ts";

/** `3:5 error config/unknown-key: unknown key "adress" in hosts[0] → write address`. */
export function findingsOf(text: string): readonly string[] {
  return parseClusterConfig("cluster.yml", text).diagnostics.map(
    ({ code, severity, message, hint, span }) =>
      `${span?.start.line}:${span?.start.column} ${severity} ${code}: ${message} → ${hint}`,
  );
}

export function codesOf(text: string): readonly string[] {
  return parseClusterConfig("cluster.yml", text).diagnostics.map(({ code }) => code.replace("config/", ""));
}

/** The findings of a configuration with one master and this network, indented by two spaces. */
export function networkFindings(network: string): readonly string[] {
  return findingsOf(withHost(`network:\n${network}\n`));
}

export function withHost(text: string): string {
  return `hosts: [{ address: 192.168.10.11, role: master }]\n${text}`;
}

export function parsed(text: string): ClusterConfig {
  const outcome = parseClusterConfig("cluster.yml", text);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  return outcome.value;
}
