// The verbs of the command line and their options: one table, from which argv is read and help is written.
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

export interface Verb {
  readonly about: string;
  /** Operands after the verb, as the help writes them. */
  readonly operands?: string;
  readonly options: readonly Option[];
  /** The last line of the help. */
  readonly more?: string;
}

const file: Option = {
  name: "file",
  short: "f",
  value: "FILE",
  about: "the cluster configuration; - reads stdin (default: cluster.yml, or cluster.yml.erb)",
};
const env: Option = {
  name: "env",
  value: "NAME,…",
  about: "environment variables that a cluster.yml.erb may read",
};
const limits: Option = {
  name: "template-limits",
  value: "NAME=N,…",
  about: `what a template may take: ${Object.keys(limitAbout).join(", ")}`,
};
const arch: Option = {
  name: "arch",
  value: "ARCH",
  choices: [...archs, "all"],
  about: "which architectures the stack is for (default: all)",
};
const kubernetes: Option = {
  name: "kubernetes-version",
  value: "MINOR",
  about: "check against this minor, such as 1.36 (default: the newest known)",
};

const target: Option = {
  name: "target",
  value: "NAME",
  about: "name of the cluster that the plan is for, when there are several",
};
const base: Option = {
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
const readOnly: Option = {
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
const inventory: Option = {
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
const timeout: Option = {
  name: "timeout",
  value: "DURATION",
  about:
    "give up when pods and definitions are not ready by then, such as 90s or 20m (default: 10m, and 1m for each node whose agents are replaced)",
};
const probe: Option = {
  name: "probe",
  value: "WHAT",
  choices: ["pods", "none"],
  about:
    "pods: let short-lived pods on all nodes reach each other, on a canary and after the last node; without an answer the run has failed (default: none)",
};
const probeImage: Option = {
  name: "probe-image",
  value: "IMAGE",
  about: `what these pods run: sh, httpd, wget and timeout for all architectures (default: ${defaultProbeImage})`,
};
const planFormat: Option = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json", "markdown"],
  about: "text, json or markdown (default: text)",
};
const output: Option = {
  name: "output",
  value: "FILE",
  about: "write the plan there instead of to stdout",
};
const clusterOptions = [kubeconfig, context, inventory] as const;
const consents = [
  forceConflicts,
  noPrune,
  maxDeletes,
  allowDelete,
  recreate,
  allowTwoNetworks,
  onFailure,
] as const;

export const verbs = {
  validate: { about: "Check cluster.yml", options: [file, env, limits] },
  render: {
    about: "Print the manifests that the stack renders to, Secrets as they are",
    options: [
      file,
      env,
      limits,
      arch,
      {
        name: "output",
        value: "DIR",
        about: "a new or empty folder, one file an object; - prints one YAML stream (default: -)",
      },
    ],
  },
  check: {
    about: "Check the rendered manifests: schemas, removed APIs, names, architectures",
    options: [
      file,
      env,
      limits,
      arch,
      kubernetes,
      { name: "format", value: "FORMAT", choices: ["text", "json"], about: "text or json (default: text)" },
    ],
  },
  plan: {
    about: "Show what a change does to the objects of the cluster",
    options: [
      file,
      env,
      limits,
      arch,
      kubernetes,
      base,
      target,
      { name: "live", about: "compare with a cluster, too: what would be written, and what had drifted" },
      ...clusterOptions,
      readOnly,
      ...consents,
      probe,
      probeImage,
      planFormat,
      output,
    ],
  },
  apply: {
    about: "Bring a cluster to what the stack renders to, and delete what is ours and no longer in it",
    options: [
      file,
      env,
      limits,
      arch,
      base,
      target,
      ...clusterOptions,
      ...consents,
      probe,
      probeImage,
      timeout,
      {
        name: "plan-digest",
        value: "DIGEST",
        about: "apply only the plan with this digest: the one that was reviewed",
      },
    ],
  },
  drift: {
    about: "Show where a cluster differs from what the stack renders to; exit code 1 when it does",
    options: [file, env, limits, arch, target, ...clusterOptions, readOnly, planFormat, output],
  },
  rbac: {
    about: "Print the least ClusterRole with which the stack can be applied",
    options: [
      file,
      env,
      limits,
      arch,
      base,
      inventory,
      probe,
      { name: "read-only", about: "only what plan --live --read-only and drift --read-only need" },
      {
        name: "escalate",
        about: "let Roles be written by the verb escalate, not by holding what they grant",
      },
    ],
  },
  erb: {
    about: "Render one ERB or nunjucks (.njk) template without Ruby",
    operands: "FILE",
    options: [
      limits,
      { name: "vars", value: "FILE.json", about: "the template's variables" },
      {
        name: "to",
        value: "LANGUAGE",
        choices: ["nunjucks"],
        about: "nunjucks: print the template in that language instead of its result",
      },
    ],
    more: "docs/erb.md tells which Ruby is supported, how to read an error and how to leave Ruby.",
  },
} as const satisfies Record<string, Verb>;

export type VerbName = keyof typeof verbs;

export function isVerb(word: string): word is VerbName {
  return Object.hasOwn(verbs, word);
}
