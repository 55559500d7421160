// The rules between the settings of `network`. Pharos makes only the first two; the others cost it a
// failed run on the hosts, or an outage.
import type { YamlEntry, YamlMapping, YamlNode } from "../yaml/node.ts";
import { checkRanges } from "./check-ranges.ts";
import type { ConfigStruct, Provider } from "./cluster-config.ts";
import { type Findings, show } from "./findings.ts";
import { findAttribute, findEntry } from "./lookup.ts";

const providers: readonly Provider[] = ["weave", "calico", "custom"];

export function isProvider(value: unknown): value is Provider {
  return providers.some((provider) => provider === value);
}

/**
 * `config` is what templates would see of the file, also when the file has errors; `meant` are the
 * paths of settings that stand there misspelt, whose defaults say nothing.
 */
export function checkNetwork(
  root: YamlMapping,
  config: ConfigStruct,
  meant: ReadonlySet<string>,
  findings: Findings,
): void {
  const network = findEntry(root, "network")?.value;
  checkReplicas(network, config, findings);
  if (!meant.has("network.provider")) checkProvider(network, config, meant, findings);
  checkRanges(root, config, meant, findings);
}

function checkReplicas(network: YamlNode | undefined, config: ConfigStruct, findings: Findings): void {
  const replicas = findAttribute(config, ["network", "dns_replicas"]);
  const hosts = findAttribute(config, ["hosts"]);
  const entry = findEntry(network, "dns_replicas");
  if (entry === undefined || typeof replicas !== "bigint" || !Array.isArray(hosts) || hosts.length === 0)
    return;
  if (replicas <= BigInt(hosts.length)) return;
  const message = `network.dns_replicas is ${show(String(replicas))}, but there ${hosts.length === 1 ? "is 1 host" : `are ${hosts.length} hosts`}`;
  findings.report("config/not-allowed", entry.value, message, {
    hint:
      hosts.length === 1
        ? "write 1, or remove the key"
        : `write a number from 1 to ${hosts.length}, or remove the key`,
  });
}

function checkProvider(
  network: YamlNode | undefined,
  config: ConfigStruct,
  meant: ReadonlySet<string>,
  findings: Findings,
): void {
  const provider = findAttribute(config, ["network", "provider"]);
  if (network === undefined || !isProvider(provider)) return;
  const written = findEntry(network, "provider");
  const custom = findEntry(network, "custom");
  if (
    provider === "custom" &&
    custom === undefined &&
    written !== undefined &&
    !meant.has("network.custom")
  ) {
    findings.report(
      "config/missing-key",
      written.value,
      "network.provider is custom, but network has no custom",
      {
        hint: "add custom: with manifest_path: ./network/ below it, where your manifests are",
      },
    );
  }
  for (const other of providers) {
    const entry = findEntry(network, other);
    if (entry === undefined || other === provider) continue;
    reportUnused(entry, other, provider, written, findings);
  }
}

function reportUnused(
  entry: YamlEntry,
  name: Provider,
  selected: Provider,
  written: YamlEntry | undefined,
  findings: Findings,
): void {
  const by = written === undefined ? `${selected}, the default` : selected;
  findings.report(
    "config/unused-settings",
    entry.key,
    `network.${name} has no effect: the provider is ${by}`,
    {
      hint: `remove network.${name}, or write provider: ${name}`,
      ...(written === undefined ? {} : { related: { at: written.value, message: "selected here" } }),
    },
  );
}
