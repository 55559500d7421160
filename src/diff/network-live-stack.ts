// The ranges that manifests of Flannel and Calico hold × those that the running cluster lives by.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { parseCidr } from "../kube/cidr.ts";
import { isJsonObject } from "../kube/json.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import { parseJson } from "../kube/parse-json.ts";
import { textAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";
import { agentsOf, hasFlag, hasImage } from "./network-agents.ts";
import { formatNodes, type NetworkCheck, nodesOutside, spanOf } from "./network-ranges.ts";

/** Flannel that takes its ranges from the nodes wants them inside of one net-conf's Network. */
export function checkNetConfs({ manifests, facts }: NetworkCheck): readonly Diagnostic[] {
  if (!agentsOf(manifests).some((agent) => hasFlag(agent, "--kube-subnet-mgr"))) return [];
  const confs = manifests.flatMap((manifest) => {
    const network = networkOf(manifest);
    const range = parseCidr(network ?? "");
    return network === undefined || range === undefined ? [] : [{ manifest, network, range }];
  });
  const [first] = confs;
  if (first === undefined || confs.some(({ range }) => nodesOutside(facts, range).length === 0)) return [];
  const { manifest, network, range } = first;
  const path = ["data", "net-conf.json"];
  const start = (textAt(manifest.object, path) ?? "").indexOf(network);
  return [
    diagnostic(
      "live/net-conf",
      `Network ${network} does not hold the pods of the cluster: ${formatNodes(nodesOutside(facts, range))}`,
      {
        span: manifest.origin.locate(path, "value", { start, end: start + network.length }).span,
        subject: manifest.ref,
        hint: "write a Network that holds the ranges of all nodes, such as <%= cluster_config.network.pod_network_cidr %>",
      },
    ),
  ];
}

export function checkPools({ config, manifests, facts }: NetworkCheck): readonly Diagnostic[] {
  const written = manifests.flatMap((manifest) => {
    const { apiVersion, kind, name } = manifest.ref;
    if (kind !== "IPPool" || !parseApiVersion(apiVersion).group.endsWith("projectcalico.org")) return [];
    const live = facts.pools.find((pool) => pool.name === name);
    const cidr = textAt(manifest.object, ["spec", "cidr"]);
    if (live === undefined || cidr === undefined || cidr === live.cidr) return [];
    return [
      diagnostic(
        "live/ip-pool",
        `IPPool ${name} has the range ${live.cidr} in the cluster, and cannot get ${cidr}`,
        {
          span: manifest.origin.locate(["spec", "cidr"]).span,
          subject: manifest.ref,
          hint: `write cidr: ${live.cidr}, or give the new range another name`,
        },
      ),
    ];
  });
  const first = facts.pools.find(({ name }) => name === "default-ipv4-ippool");
  const isUsed = agentsOf(manifests).some((agent) => hasImage(agent, /(?:^|\/)calico\/node[:@]/));
  if (written.length > 0 || first === undefined || !isUsed || first.cidr === config.podNetworkCidr)
    return written;
  return [
    diagnostic(
      "live/ip-pool",
      `Calico's pool ${first.name} has the range ${first.cidr}, not pod_network_cidr ${config.podNetworkCidr}`,
      { ...spanOf(config, "pod_network_cidr"), hint: `write pod_network_cidr: ${first.cidr}` },
    ),
  ];
}

function networkOf({ ref, object }: Manifest): string | undefined {
  const text = ref.kind === "ConfigMap" ? textAt(object, ["data", "net-conf.json"]) : undefined;
  if (text === undefined) return undefined;
  try {
    const conf = parseJson(text);
    return isJsonObject(conf) ? textAt(conf, ["Network"]) : undefined;
  } catch {
    return undefined;
  }
}
