// The action's inputs, as texts → one typed object, or everything that is wrong with them.
import { closest } from "fastest-levenshtein";
import { type Arch, archs } from "../kube/arch.ts";
import { type ClusterInputs, parseClusterInputs } from "./cluster-inputs.ts";
import { parseEnvironmentNames } from "../text/environment-names.ts";
import { parseTemplateLimits, type TemplateLimits } from "../text/template-limits.ts";

export const inputNames = [
  "config",
  "base",
  "architectures",
  "kubernetes-version",
  "github-token",
  "comment",
  "comment-author",
  "target",
  "digest-key",
  "env",
  "template-limits",
  "mode",
  "kubeconfig",
  "context",
  "inventory",
  "require-review",
  "force-conflicts",
  "max-deletes",
  "allow-delete",
  "recreate",
  "allow-two-networks",
  "on-failure",
  "probe",
  "probe-image",
  "timeout",
  "read-only",
] as const;

export type InputName = (typeof inputNames)[number];

/** What to compare with: `./…`, `../…` and `/…` are folders, all else is a Git ref. */
export type BaseInput = { readonly folder: string } | { readonly ref: string };

export interface Inputs {
  readonly config: string;
  /** Absent: what the event says. */
  readonly base?: BaseInput;
  readonly architectures: readonly Arch[];
  /** A minor such as `1.36`; absent: the newest that is known. */
  readonly kubernetesVersion?: string;
  /** Empty: GitHub is not asked anything. */
  readonly githubToken: string;
  readonly comment: boolean;
  readonly commentAuthor?: string;
  readonly target?: string;
  readonly digestKey?: string;
  /** Names of the environment that a cluster.yml.erb may read. */
  readonly env: readonly string[];
  /** What templates may take beyond the defaults. */
  readonly templateLimits: TemplateLimits;
  readonly cluster: ClusterInputs;
}

export interface InputProblem {
  readonly input: InputName;
  readonly message: string;
  readonly hint: string;
}

/** An empty text is an input that was not given. */
export function parseInputs(
  given: Readonly<Partial<Record<InputName, string>>>,
):
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const text = (input: InputName): string | undefined => {
    const value = given[input]?.trim();
    return value === "" ? undefined : value;
  };
  const refuse = (input: InputName, message: string, hint: string): undefined => {
    problems.push({ input, message, hint });
    return undefined;
  };
  const base = text("base");
  const inputs: Inputs = {
    config: text("config") ?? "cluster.yml",
    ...(base === undefined ? {} : { base: parseBase(base) }),
    architectures: parseArchitectures(text("architectures"), refuse),
    ...optional("kubernetesVersion", parseKubernetesVersion(text("kubernetes-version"), refuse)),
    githubToken: text("github-token") ?? "",
    comment: parseSwitch("comment", text("comment"), refuse),
    ...optional("commentAuthor", text("comment-author")),
    ...optional("target", text("target")),
    ...optional("digestKey", text("digest-key")),
    env: parseNames(text("env"), refuse),
    templateLimits: parseLimits(text("template-limits"), refuse),
    cluster: parseClusterInputs(text, refuse),
  };
  return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems };
}

export type Refuse = (input: InputName, message: string, hint: string) => undefined;

/** A folder must look like one: else a pull request could bring a folder that is called like the ref. */
function parseBase(text: string): BaseInput {
  return /^(?:\.{0,2}\/|\.{1,2}$)/.test(text) ? { folder: text } : { ref: text };
}

/** In the order given, which decides whose objects keep their names. */
function parseArchitectures(text: string | undefined, refuse: Refuse): readonly Arch[] {
  if (text === undefined) return archs;
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  for (const word of words) {
    if (isArch(word)) continue;
    const meant = otherNames.get(word.toLowerCase()) ?? closest(word, [...archs]);
    refuse(
      "architectures",
      `${JSON.stringify(word)} is no architecture that is known`,
      `write ${meant}; known are ${archs.join(" and ")}`,
    );
  }
  if (words.length === 0) refuse("architectures", "no architecture is named", `write ${archs.join(",")}`);
  return [...new Set(words.filter(isArch))];
}

function parseNames(text: string | undefined, refuse: Refuse): readonly string[] {
  const { names, wrong } = parseEnvironmentNames(text ?? "");
  for (const word of wrong)
    refuse(
      "env",
      `${JSON.stringify(word)} is no name of an environment variable`,
      "write names such as HTTP_PROXY, separated by commas, without their values",
    );
  return names;
}

function parseLimits(text: string | undefined, refuse: Refuse): TemplateLimits {
  const parsed = parseTemplateLimits(text ?? "");
  if ("limits" in parsed) return parsed.limits;
  refuse("template-limits", `${JSON.stringify(parsed.wrong)} is no limit of templates`, parsed.hint);
  return {};
}

const otherNames: ReadonlyMap<string, Arch> = new Map([
  ["x86_64", "amd64"],
  ["x86-64", "amd64"],
  ["x64", "amd64"],
  ["aarch64", "arm64"],
  ["arm64v8", "arm64"],
]);

function isArch(word: string): word is Arch {
  return archs.some((arch) => arch === word);
}

/** `1.36`, `v1.36` and `v1.36.2` are the minor 1.36. */
function parseKubernetesVersion(text: string | undefined, refuse: Refuse): string | undefined {
  if (text === undefined) return undefined;
  const minor = /^v?(1\.\d{1,3})(?:\.\d+)?$/.exec(text)?.[1];
  if (minor === undefined)
    return refuse(
      "kubernetes-version",
      `${JSON.stringify(text)} is no version of Kubernetes`,
      "write the minor in quotes, such as '1.36'",
    );
  // In a workflow 1.30 without quotes is a number, and arrives as 1.3.
  if (/^1\.\d$/.test(text))
    return refuse(
      "kubernetes-version",
      `${text} is not a minor that is known`,
      `if you mean ${text}0, put it in quotes: '${text}0'`,
    );
  return minor;
}

function parseSwitch(input: InputName, text: string | undefined, refuse: Refuse): boolean {
  const word = text?.toLowerCase() ?? "true";
  if (word !== "true" && word !== "false")
    refuse(input, `${JSON.stringify(text)} is neither true nor false`, "write true or false");
  return word === "true";
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
