// A plan to the last lines of its report: what it was compared with, what was checked, what to do next.
import { hasErrors } from "../diagnostic.ts";
import { formatCoverageLine } from "./coverage-line.ts";
import { toCode } from "./markdown.ts";
import type { Plan } from "./plan.ts";
import { countActions, decideVerdict, type Verdict } from "./verdict.ts";
import { formatNumberOf } from "./visible.ts";

const nextSteps: Readonly<Record<Verdict, string>> = {
  errors: "**Next:** correct the errors and push; this report follows every push.",
  changes:
    "**Next:** if this is what should happen to the cluster, approve and merge. Until then nothing is written to it.",
  "no-changes": "",
};

/** The files are well, and the cluster is in the way. */
const nextOnCluster =
  "**Next:** see to what stands in the way on the cluster, then run this job again; what the files can mend, push.";

/** What the plan is compared with, what stays as it is and what was checked. */
export function formatFacts({ base, changeSet, coverage }: Plan): string {
  const facts: string[] = [];
  if (changeSet !== undefined) {
    const label = toCode(base.label, 200);
    const compared = {
      rendered: `Compared with ${label}`,
      missing: `No stack on base (${label}), so every object is shown as new`,
      failed: `Base (${label}) cannot be rendered, so every object is shown as new`,
    }[base.state];
    const { unchanged } = countActions(changeSet.changes);
    facts.push(
      unchanged > 0 ? `${compared}: ${formatNumberOf(unchanged, "object")} unchanged.` : `${compared}.`,
    );
  }
  if (coverage !== undefined) facts.push(`${formatCoverageLine(coverage, (text) => toCode(text, 100))}.`);
  return facts.join("<br>");
}

/** The next step, and the beginning of the digest by which a later run knows this plan. */
export function formatFooter(plan: Plan): string {
  const isCluster = plan.changeSet !== undefined && !hasErrors(plan.diagnostics);
  const verdict = decideVerdict(plan);
  const next = verdict === "errors" && isCluster ? nextOnCluster : nextSteps[verdict];
  const digest =
    plan.changeSet === undefined
      ? ""
      : `<sub>plan ${toCode(plan.changeSet.digests.change.slice(0, 19))}</sub>`;
  return [next, digest].filter((part) => part !== "").join("<br>");
}
