// A live plan to JSON for programs; the shape is a promise, as that of a plan of files is.
import type { LiveAction, LiveChange } from "../diff/live-change.ts";
import { formatData } from "./json.ts";
import type { LivePlan } from "./live-plan.ts";
import { decideVerdict, type Verdict } from "./verdict.ts";

/**
 * `{ version: 1, verdict, stack, target?, server, architectures?, counts?, changes?: [{ action, ref, arch,
 * span?, …what the action has }], unseen, foreign, digests?, diagnostics, coverage? }`. What hangs on the cluster is
 * absent when head cannot be rendered. Ends with a line break.
 */
export function formatLiveJson(live: LivePlan): string {
  const { plan, server, changes, unseen = [], foreign = [] } = live;
  const { stack, target, changeSet, coverage, diagnostics } = plan;
  return formatData({
    version: 1,
    verdict: decideLiveVerdict(live),
    stack,
    target,
    server,
    architectures: changeSet?.architectures,
    counts: changes && countActions(changes),
    changes: changes?.map(toOrdered),
    unseen,
    foreign,
    digests: changeSet?.digests,
    diagnostics,
    coverage,
  });
}

function decideLiveVerdict({ plan, changes }: LivePlan): Verdict {
  if (changes === undefined || decideVerdict(plan) === "errors") return "errors";
  if (changes.some(({ action }) => action === "blocked")) return "errors";
  return changes.every(({ action }) => action === "unchanged" || action === "keep")
    ? "no-changes"
    : "changes";
}

function countActions(changes: readonly LiveChange[]): Readonly<Record<LiveAction, number>> {
  const counts = {
    create: 0,
    update: 0,
    adopt: 0,
    recreate: 0,
    restart: 0,
    delete: 0,
    keep: 0,
    blocked: 0,
    unchanged: 0,
  };
  for (const { action } of changes) counts[action] += 1;
  return counts;
}

/** What every change has, then what its action has. */
function toOrdered(change: LiveChange): object {
  const { action, ref, arch, span, key: _, ...rest } = change;
  return { action, ref, arch, span, ...rest };
}
