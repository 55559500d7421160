// A network agent that goes → what it leaves on its nodes: nobody but the node's administrator can take it away,
// and some of it decides which network new pods get.
import type { KubeObject } from "../kube/object-ref.ts";
import { hasImage } from "./network-agents.ts";

const first = "kubelet takes the first file of that folder, so it must go before pods are made anew";

const residues: readonly (readonly [image: RegExp, residue: readonly string[]])[] = [
  [
    /(?:^|\/)weave-kube[:@]/,
    [
      `/etc/cni/net.d/00-pharos.conflist (Pharos wrote it on the first master) and 10-weave.conflist: ${first}`,
      "the interfaces weave, datapath, vxlan-6784, vethwe-*; /var/lib/weave; /opt/cni/bin/weave-*",
      "the iptables chains WEAVE, WEAVE-NPC*, WEAVE-CANARY, WEAVE-EXPOSE, WEAVE-IPSEC-*; the ipsets weave-*",
      "the Secret kube-system/weave-passwd, which belongs to no stack of Pharos",
    ],
  ],
  [
    /(?:^|\/)calico\/node[:@]/,
    [
      `/etc/cni/net.d/10-calico.conflist and calico-kubeconfig: ${first}`,
      "the interfaces tunl0, vxlan.calico, cali*, and the routes of BIRD; /var/lib/calico, /var/lib/cni/networks",
      "the iptables chains cali-*, the ipsets cali*",
    ],
  ],
  [
    /(?:^|\/)flannel[:@]/,
    [
      `/etc/cni/net.d/10-flannel.conflist: ${first}`,
      "the interfaces flannel.1 (flannel0 with the udp backend) and cni0; /run/flannel, /var/lib/cni",
      "the iptables chains FLANNEL-POSTRTG and FLANNEL-FWD",
    ],
  ],
];

const ofAny = [
  `its file in /etc/cni/net.d: ${first}`,
  "its interfaces, routes and rules of the packet filter",
];

export function residueOf(agent: KubeObject): readonly string[] {
  const known = residues.find(([image]) => hasImage(agent, image));
  return [
    ...(known?.[1] ?? ofAny),
    "pods that run keep their interface of it until they are made anew: drain node by node, or restart the nodes",
  ];
}
