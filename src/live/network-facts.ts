// A running cluster → the address ranges that it lives by, from those who know them: its nodes, the Service of
// its API server, what kubeadm and Pharos wrote down, and Calico's pools. Facts, no judgement.
import { objectPath, type Resource } from "../kube/api-path.ts";
import type { Json } from "../kube/json.ts";
import { type KubeObject, refOf } from "../kube/object-ref.ts";
import { calicoGroup } from "../kube/pharos-kinds.ts";
import { textAt, valueAt } from "../kube/pod-template.ts";
import { archOfNode, nodeResource } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { toJson } from "../yaml/to-json.ts";
import { toRefusal } from "./answers.ts";
import { versionsOf } from "./discovery.ts";
import { listObjects } from "./list.ts";

export interface NetworkFacts {
  readonly nodes: readonly {
    readonly name: string;
    readonly arch?: string;
    readonly podCidrs: readonly string[];
  }[];
  /** Calico's pools. */
  readonly pools: readonly { readonly name: string; readonly cidr: string }[];
  /** Of the Service `kubernetes`: the first address of the range, or one in it. */
  readonly serviceAddress?: string;
  /** As kubeadm knows them: one range, or one of each family with a comma. */
  readonly kubeadm?: { readonly podSubnet?: string; readonly serviceSubnet?: string };
  /** What stood in cluster.yml when Pharos ran last, without its defaults. */
  readonly pharos?: { readonly podCidr?: string; readonly serviceCidr?: string };
  /** What may not be read: `the nodes`, and the server's words. */
  readonly unread: readonly { readonly what: string; readonly message: string }[];
}

const configMaps = resourceOf("ConfigMap", "configmaps");
const services = resourceOf("Service", "services");

export async function readNetworkFacts(cluster: Cluster): Promise<NetworkFacts> {
  const unread: { what: string; message: string }[] = [];
  const read = async (resource: Resource, namespace: string, name: string): Promise<Json> => {
    const path = objectPath(resource, { ...resource, namespace, name });
    const answer = await cluster.send({ method: "GET", path });
    if (answer.status === 404) return null;
    if (answer.status < 300) return answer.body;
    unread.push({ what: `${resource.kind} ${namespace}/${name}`, message: toRefusal(answer).message });
    return null;
  };
  const list = async (resource: Resource, what: string): Promise<readonly KubeObject[]> => {
    const found = await listObjects(cluster, resource, undefined, {});
    if (!("answer" in found)) return found;
    if (found.status !== 404) unread.push({ what, message: found.message });
    return [];
  };
  const [nodes, pools, api, kubeadm, pharos] = await Promise.all([
    list(nodeResource, "the nodes"),
    readPools(cluster, list),
    read(services, "default", "kubernetes"),
    read(configMaps, "kube-system", "kubeadm-config"),
    read(configMaps, "kube-system", "pharos-config"),
  ]);
  const serviceAddress = textAt(api, ["spec", "clusterIP"]);
  return {
    nodes: nodes.map(toNode),
    pools: pools.map((pool) => ({ name: nameOf(pool), cidr: textAt(pool, ["spec", "cidr"]) ?? "" })),
    ...(serviceAddress === undefined ? {} : { serviceAddress }),
    ...toKubeadm(textAt(kubeadm, ["data", "ClusterConfiguration"])),
    ...toPharos(textAt(pharos, ["data", "cluster.yml"])),
    unread,
  };
}

/** The group is asked for first: where it is not served, nobody needs to be allowed to list its objects. */
async function readPools(
  cluster: Cluster,
  list: (resource: Resource, what: string) => Promise<readonly KubeObject[]>,
): Promise<readonly KubeObject[]> {
  const [apiVersion] = await versionsOf(cluster, calicoGroup);
  if (apiVersion === undefined) return [];
  return list({ apiVersion, kind: "IPPool", plural: "ippools", namespaced: false }, "Calico's IPPools");
}

function toNode(node: KubeObject): NetworkFacts["nodes"][number] {
  const all = valueAt(node, ["spec", "podCIDRs"]);
  const one = textAt(node, ["spec", "podCIDR"]);
  const podCidrs = Array.isArray(all) ? (all as readonly Json[]).map(String) : one === undefined ? [] : [one];
  const arch = archOfNode(node);
  return { name: nameOf(node), ...(arch === undefined ? {} : { arch }), podCidrs };
}

function toKubeadm(text: string | undefined): Pick<NetworkFacts, "kubeadm"> {
  if (text === undefined) return {};
  const written = parse(text);
  const podSubnet = textAt(written, ["networking", "podSubnet"]);
  const serviceSubnet = textAt(written, ["networking", "serviceSubnet"]);
  return {
    kubeadm: {
      ...(podSubnet === undefined ? {} : { podSubnet }),
      ...(serviceSubnet === undefined ? {} : { serviceSubnet }),
    },
  };
}

function toPharos(text: string | undefined): Pick<NetworkFacts, "pharos"> {
  if (text === undefined) return {};
  const written = parse(text);
  const podCidr = textAt(written, ["network", "pod_network_cidr"]);
  const serviceCidr = textAt(written, ["network", "service_cidr"]);
  return {
    pharos: {
      ...(podCidr === undefined ? {} : { podCidr }),
      ...(serviceCidr === undefined ? {} : { serviceCidr }),
    },
  };
}

function parse(text: string): Json {
  const root = readYaml(text).documents[0]?.root;
  return root === undefined ? null : toJson(root);
}

function nameOf(object: KubeObject): string {
  return refOf(object).name;
}

function resourceOf(kind: string, plural: string): Resource {
  return { apiVersion: "v1", kind, plural, namespaced: true };
}
