// What it takes to compare a stack's address ranges with those of the running cluster.
import type { Grant } from "./grant.ts";

const why = "the address ranges that the running cluster lives by, which an edit must not leave";

export const networkGrants: readonly Grant[] = [
  { group: "", resource: "nodes", verb: "list", why },
  { group: "", resource: "configmaps", verb: "get", name: "kubeadm-config", why },
  { group: "", resource: "configmaps", verb: "get", name: "pharos-config", why },
  { group: "", resource: "services", verb: "get", name: "kubernetes", why },
];
