// The inputs that are about a cluster → what the run does to it, and what it was allowed to do.
import { defaultProbeImage, isImageReference, type Probe } from "../kube/probe.ts";
import { parseDuration } from "../text/duration.ts";
import type { InputName, Refuse } from "./inputs.ts";

export const modes = ["plan", "apply", "drift"] as const;
/** `plan`: the plan must have been shown on the pull request; `approved`: and a reviewer has agreed. */
export const reviewDemands = ["plan", "approved", "none"] as const;

const endings = ["rollback", "stop"] as const;

export type ReviewDemand = (typeof reviewDemands)[number];

export interface ClusterInputs {
  readonly mode: (typeof modes)[number];
  /** A path, the text itself or its base64. */
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly inventory?: string;
  readonly requireReview: ReviewDemand;
  readonly forceConflicts: boolean;
  readonly maxDeletes: number;
  readonly allowDelete: ReadonlySet<string>;
  readonly recreate: ReadonlySet<string>;
  readonly allowTwoNetworks: boolean;
  readonly onFailure: (typeof endings)[number];
  /** Missing: agents that are well are proof enough. */
  readonly probe?: Probe;
  /** For everything that is waited for; missing: as long as it usually takes. */
  readonly timeoutMs?: number;
  /** Only GET is sent. */
  readonly readOnly: boolean;
}

const mostDeletes = 10;

export function parseClusterInputs(
  text: (input: InputName) => string | undefined,
  refuse: Refuse,
): ClusterInputs {
  const [kubeconfig, context, inventory] = [text("kubeconfig"), text("context"), text("inventory")];
  const isOn = (input: InputName): boolean =>
    parseChoice(input, text(input)?.toLowerCase(), ["false", "true"], refuse) === "true";
  return {
    mode: parseChoice("mode", text("mode"), modes, refuse),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(context === undefined ? {} : { context }),
    ...(inventory === undefined ? {} : { inventory }),
    requireReview: parseChoice("require-review", text("require-review"), reviewDemands, refuse),
    forceConflicts: isOn("force-conflicts"),
    maxDeletes: parseCount("max-deletes", text("max-deletes"), mostDeletes, refuse),
    allowDelete: parseObjectNames(text("allow-delete")),
    recreate: parseObjectNames(text("recreate")),
    allowTwoNetworks: isOn("allow-two-networks"),
    onFailure: parseChoice("on-failure", text("on-failure"), endings, refuse),
    ...parseProbe(text, refuse),
    ...parseTimeout(text("timeout"), refuse),
    readOnly: parseReadOnly(text, refuse),
  };
}

function parseProbe(
  text: (input: InputName) => string | undefined,
  refuse: Refuse,
): { readonly probe?: Probe } {
  const image = text("probe-image") ?? defaultProbeImage;
  if (!isImageReference(image))
    refuse("probe-image", `${JSON.stringify(image)} is no image`, `write ${defaultProbeImage}`);
  return parseChoice("probe", text("probe"), ["none", "pods"], refuse) === "pods" ? { probe: { image } } : {};
}

function parseReadOnly(text: (input: InputName) => string | undefined, refuse: Refuse): boolean {
  // A pull request's workflow runs before anybody has looked at it: its account may only read.
  const word = text("read-only")?.toLowerCase() ?? String((text("mode") ?? "plan") === "plan");
  const isReadOnly = parseChoice("read-only", word, ["false", "true"], refuse) === "true";
  if (isReadOnly && text("mode") === "apply")
    refuse("read-only", "`mode: apply` writes to the cluster", "write mode: drift, or leave read-only out");
  return isReadOnly;
}

function parseTimeout(text: string | undefined, refuse: Refuse): { readonly timeoutMs?: number } {
  if (text === undefined) return {};
  const timeoutMs = parseDuration(text);
  if (timeoutMs !== undefined) return { timeoutMs };
  refuse("timeout", `${JSON.stringify(text)} is no duration`, "write one such as 90s or 10m");
  return {};
}

/** The first choice is the one without the input. */
function parseChoice<Choice extends string>(
  input: InputName,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
  refuse: Refuse,
): Choice {
  const [first] = choices;
  if (text === undefined) return first;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined)
    refuse(input, `${JSON.stringify(text)} is none of ${choices.join(", ")}`, `write ${first}`);
  return chosen ?? first;
}

function parseCount(input: InputName, text: string | undefined, otherwise: number, refuse: Refuse): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,6}$/.test(text)) refuse(input, `${JSON.stringify(text)} is no number`, `write ${otherwise}`);
  return Number(text);
}

/** Between commas or line breaks: `Namespace weave, DaemonSet kube-system/x`. */
function parseObjectNames(text: string | undefined): ReadonlySet<string> {
  const names = (text ?? "").split(/[,\n]/).map((name) => name.trim());
  return new Set(names.filter((name) => name !== ""));
}
