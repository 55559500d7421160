// The address ranges in the files × those that the running cluster lives by → what it could not follow: nodes,
// pods and Services keep their addresses, whatever cluster.yml says. Pharos compared its own notes and Calico's
// pool only.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { type Cidr, parseAddress, parseCidr } from "../kube/cidr.ts";
import { checkNetConfs, checkPools } from "./network-live-stack.ts";
import { formatNodes, type NetworkCheck, nodesOutside, spanOf } from "./network-ranges.ts";

export function checkNetwork(check: NetworkCheck): readonly Diagnostic[] {
  const pods = checkPodCidr(check);
  return [
    ...pods,
    ...checkServiceCidr(check),
    // What follows from pod_network_cidr is told once.
    ...(pods.length > 0 ? [] : checkNetConfs(check)),
    ...checkPools(check),
    ...checkUnread(check),
  ];
}

function checkPodCidr({ config, facts }: NetworkCheck): readonly Diagnostic[] {
  const { podNetworkCidr: own } = config;
  const range = parseCidr(own);
  // Its text is judged elsewhere.
  if (range === undefined) return [];
  const known = setUpWith(facts.kubeadm?.podSubnet, facts.pharos?.podCidr);
  const outside = nodesOutside(facts, range);
  const isOther = known !== undefined && !isSame(known.cidr, range);
  if (!isOther && outside.length === 0) return [];
  const evidence = [
    ...(isOther ? [`${known.who} set it up with ${known.text}`] : []),
    ...(outside.length > 0 ? [formatNodes(outside)] : []),
  ];
  return [
    diagnostic(
      "live/pod-cidr",
      `the running cluster cannot follow pod_network_cidr ${own}: ${evidence.join("; ")}`,
      {
        ...spanOf(config, "pod_network_cidr"),
        hint: isOther
          ? `write pod_network_cidr: ${known.text}; if the cluster was moved, say so where it is known: ${known.who === "Pharos" ? "ConfigMap kube-system/pharos-config" : "networking.podSubnet in ConfigMap kube-system/kubeadm-config"}`
          : "write a range that holds those of all nodes, or delete these nodes and let them join again",
      },
    ),
  ];
}

function checkServiceCidr({ config, facts }: NetworkCheck): readonly Diagnostic[] {
  const { serviceCidr: own } = config;
  const range = parseCidr(own);
  if (range === undefined) return [];
  const known = setUpWith(facts.kubeadm?.serviceSubnet, facts.pharos?.serviceCidr);
  const address = parseAddress(facts.serviceAddress ?? "");
  const isOther = known !== undefined && !isSame(known.cidr, range);
  const isOutside = address !== undefined && (address < range.first || address > range.last);
  if (!isOther && !isOutside) return [];
  const evidence = [
    ...(isOther ? [`${known.who} set it up with ${known.text}`] : []),
    ...(isOutside ? [`its Service kubernetes has the address ${facts.serviceAddress}`] : []),
  ];
  return [
    diagnostic(
      "live/service-cidr",
      `the running cluster cannot follow service_cidr ${own}: ${evidence.join("; ")}`,
      {
        ...spanOf(config, "service_cidr"),
        hint: isOther
          ? `write service_cidr: ${known.text}`
          : "write the range that --service-cluster-ip-range of its API server has",
      },
    ),
  ];
}

function checkUnread({ config, facts }: NetworkCheck): readonly Diagnostic[] {
  const [first] = facts.unread;
  if (first === undefined) return [];
  const all = facts.unread.map(({ what }) => what).join(", ");
  return [
    diagnostic("live/not-compared", `address ranges could not be compared with ${all}: ${first.message}`, {
      ...spanOf(config, "pod_network_cidr"),
      hint: "grant what `pharos-network rbac` prints to the kubeconfig's account",
    }),
  ];
}

interface Range {
  readonly cidr: Cidr;
  readonly text: string;
}

/** What the cluster was made with, as its maker wrote down; kubeadm runs it, so its word counts first. */
function setUpWith(
  kubeadm: string | undefined,
  pharos: string | undefined,
): (Range & { readonly who: "kubeadm" | "Pharos" }) | undefined {
  const [own, other] = [rangeOf(kubeadm), rangeOf(pharos)];
  if (own !== undefined) return { ...own, who: "kubeadm" };
  return other === undefined ? undefined : { ...other, who: "Pharos" };
}

/** The IPv4 range of a list with a comma. */
function rangeOf(text: string | undefined): Range | undefined {
  for (const each of (text ?? "").split(",")) {
    const cidr = parseCidr(each.trim());
    if (cidr !== undefined) return { cidr, text: each.trim() };
  }
  return undefined;
}

function isSame(one: Cidr, other: Cidr): boolean {
  return one.first === other.first && one.last === other.last;
}
