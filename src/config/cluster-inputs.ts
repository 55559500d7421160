// The inputs that are about a cluster → what the run does to it, and what it was allowed to do.
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
  readonly onFailure: (typeof endings)[number];
}

const mostDeletes = 10;

export function parseClusterInputs(
  text: (input: InputName) => string | undefined,
  refuse: Refuse,
): ClusterInputs {
  const [kubeconfig, context, inventory] = [text("kubeconfig"), text("context"), text("inventory")];
  const isForced = parseChoice(
    "force-conflicts",
    text("force-conflicts")?.toLowerCase(),
    ["false", "true"],
    refuse,
  );
  return {
    mode: parseChoice("mode", text("mode"), modes, refuse),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(context === undefined ? {} : { context }),
    ...(inventory === undefined ? {} : { inventory }),
    requireReview: parseChoice("require-review", text("require-review"), reviewDemands, refuse),
    forceConflicts: isForced === "true",
    maxDeletes: parseCount("max-deletes", text("max-deletes"), mostDeletes, refuse),
    allowDelete: parseObjectNames(text("allow-delete")),
    recreate: parseObjectNames(text("recreate")),
    onFailure: parseChoice("on-failure", text("on-failure"), endings, refuse),
  };
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
