// The options that several verbs of the command line have.
import { archs } from "./kube/arch.ts";
import { defaultProbeImage } from "./kube/probe.ts";
import { limitAbout } from "./text/template-limits.ts";

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; a switch has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly about: string;
}

export const file: Option = {
  name: "file",
  short: "f",
  value: "FILE",
  about: "the cluster configuration; - reads stdin (default: cluster.yml, or cluster.yml.erb)",
};
export const env: Option = {
  name: "env",
  value: "NAME,…",
  about: "environment variables that a cluster.yml.erb may read",
};
export const limits: Option = {
  name: "template-limits",
  value: "NAME=N,…",
  about: `what a template may take: ${Object.keys(limitAbout).join(", ")}`,
};
export const arch: Option = {
  name: "arch",
  value: "ARCH",
  choices: [...archs, "all"],
  about: "which architectures the stack is for (default: all)",
};
export const kubernetes: Option = {
  name: "kubernetes-version",
  value: "MINOR",
  about: "check against this minor, such as 1.36 (default: the newest known)",
};

export const target: Option = {
  name: "target",
  value: "NAME",
  about: "name of the cluster that the plan is for, when there are several",
};
export const base: Option = {
  name: "base",
  value: "REF|DIR",
  about: "compare with the merge base with this Git ref, or with this folder",
};
const kubeconfig: Option = {
  name: "kubeconfig",
  value: "FILE",
  about:
    "how to reach the cluster: a path, the text itself or its base64 (default: KUBECONFIG, ~/.kube/config)",
};
const context: Option = {
  name: "context",
  value: "NAME",
  about: "context of the kubeconfig (default: its current one)",
};
export const readOnly: Option = {
  name: "read-only",
  about: "ask the cluster by GET alone, and predict what a dry run would tell",
};
const forceConflicts: Option = {
  name: "force-conflicts",
  about: "take over fields that another manager holds",
};
const noPrune: Option = { name: "no-prune", about: "leave objects whose manifest is gone" };
const maxDeletes: Option = {
  name: "max-deletes",
  value: "COUNT",
  about: "refuse a plan that deletes more objects than this (default: 10)",
};
const allowDelete: Option = {
  name: "allow-delete",
  value: "NAME,…",
  about: 'objects of protected kinds that may be deleted, such as "Namespace weave"',
};
const recreate: Option = {
  name: "recreate",
  value: "NAME,…",
  about: 'objects that may be deleted and made anew, such as "DaemonSet kube-system/flannel"',
};
const allowTwoNetworks: Option = {
  name: "allow-two-networks",
  about: "let a network come while another one stays",
};
export const inventory: Option = {
  name: "inventory",
  value: "NAME",
  about:
    "ConfigMap in kube-system that records what is ours: one for each stack of a cluster (default: pharos-network)",
};
const onFailure: Option = {
  name: "on-failure",
  value: "ACT",
  choices: ["rollback", "stop"],
  about: "when something fails: put everything back, or leave it as far as it came (default: rollback)",
};
export const timeout: Option = {
  name: "timeout",
  value: "DURATION",
  about:
    "give up when pods and definitions are not ready by then, such as 90s or 20m (default: 10m, and 1m for each node whose agents are replaced)",
};
export const probe: Option = {
  name: "probe",
  value: "WHAT",
  choices: ["pods", "none"],
  about:
    "pods: let short-lived pods on all nodes reach each other, on a canary and after the last node; without an answer the run has failed (default: none)",
};
export const probeImage: Option = {
  name: "probe-image",
  value: "IMAGE",
  about: `what these pods run: sh, httpd, wget and timeout for all architectures (default: ${defaultProbeImage})`,
};
export const planFormat: Option = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json", "markdown"],
  about: "text, json or markdown (default: text)",
};
export const output: Option = {
  name: "output",
  value: "FILE",
  about: "write the plan there instead of to stdout",
};
export const clusterOptions = [kubeconfig, context, inventory] as const;
export const consents = [
  forceConflicts,
  noPrune,
  maxDeletes,
  allowDelete,
  recreate,
  allowTwoNetworks,
  onFailure,
] as const;
