// A plan to the few words that decide: may it be applied, how many objects of which action.
import { type Diagnostic, hasErrors } from "../diagnostic.ts";
import type { Action, Change } from "../diff/change-set.ts";
import type { Severity } from "../codes/table.ts";
import { formatCount, formatNumberOf } from "./visible.ts";
import type { Plan } from "./plan.ts";

export type Verdict = "no-changes" | "changes" | "errors";

/** In the order in which they are told. */
const actions = ["create", "update", "restart", "delete", "unchanged"] as const satisfies Action[];

export const severities = ["error", "warning", "notice"] as const satisfies Severity[];

/** `errors` also when head could not be rendered, and when a cluster was asked in vain or would refuse it. */
export function decideVerdict(plan: Plan): Verdict {
  if (plan.changeSet === undefined || hasErrors(plan.diagnostics)) return "errors";
  if (plan.live?.failure !== undefined || countBlocked(plan) > 0) return "errors";
  return plan.changeSet.changes.some(({ action }) => action !== "unchanged") ? "changes" : "no-changes";
}

function countBlocked({ live }: Plan): number {
  return (live?.changes ?? []).filter(({ action }) => action === "blocked").length;
}

/** Objects per action; all zero without a change set. */
export function countActions(changes: readonly Change[]): Readonly<Record<Action, number>> {
  const counts = { create: 0, update: 0, restart: 0, delete: 0, unchanged: 0 };
  for (const { action } of changes) counts[action] += 1;
  return counts;
}

function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Errors first, then warnings, then notices; within each as they came. */
export function toRanked(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return severities.flatMap((severity) => diagnostics.filter((found) => found.severity === severity));
}

/** `1 to create, 3 to update`; empty when nothing changes. */
export function formatCounts(changes: readonly Change[]): string {
  const counts = countActions(changes);
  return actions
    .filter((action) => action !== "unchanged" && counts[action] > 0)
    .map((action) => `${formatCount(counts[action])} to ${action}`)
    .join(", ");
}

/** `2 errors, 1 warning`; empty when nothing was found. */
export function formatFindingCounts(diagnostics: readonly Diagnostic[]): string {
  const counts = countSeverities(diagnostics);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => formatNumberOf(counts[severity], severity))
    .join(", ");
}

/** The plan in one line: `cannot be applied: 2 errors`, `3 to update, 1 to create`, `no changes`. */
export function formatVerdict(plan: Plan): string {
  const verdict = decideVerdict(plan);
  if (verdict === "no-changes") return "no changes";
  const changes = plan.changeSet === undefined ? "" : formatCounts(plan.changeSet.changes);
  if (verdict === "changes") return changes;
  const errors = countSeverities(plan.diagnostics).error;
  const blocked = countBlocked(plan);
  if (errors > 0) return `cannot be applied: ${formatNumberOf(errors, "error")}`;
  if (blocked > 0) return `cannot be applied: the cluster blocks ${formatNumberOf(blocked, "object")}`;
  return plan.changeSet === undefined ? "cannot be rendered" : "could not be compared with the cluster";
}
