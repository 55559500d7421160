// The verbs of the command line and their options: one table, from which argv is read and help is written.
import {
  arch,
  base,
  clusterOptions,
  consents,
  env,
  file,
  inventory,
  kubernetes,
  limits,
  output,
  planFormat,
  probe,
  probeImage,
  readOnly,
  target,
  timeout,
  type Option,
} from "./options.ts";

export interface Verb {
  readonly about: string;
  /** Operands after the verb, as the help writes them. */
  readonly operands?: string;
  readonly options: readonly Option[];
  /** The last line of the help. */
  readonly more?: string;
}

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
      kubernetes,
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
    options: [file, env, limits, arch, kubernetes, target, ...clusterOptions, readOnly, planFormat, output],
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
      {
        name: "adopt",
        about: "also what the first apply on a cluster that Pharos set up needs, to take its network away",
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
