// Diagnostics, coverage and a whole plan to text for a terminal.
import type { Coverage } from "../check/coverage.ts";
import type { Severity } from "../codes/table.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { formatRef } from "../kube/object-ref.ts";
import { formatChange } from "./change-text.ts";
import { formatCodeFrame, Sources } from "./code-frame.ts";
import { formatCoverageLine } from "./coverage-line.ts";
import { type Paint, toPaint } from "./paint.ts";
import { formatPlace } from "./place.ts";
import type { Plan } from "./plan.ts";
import { countActions, decideVerdict, formatFindingCounts, formatVerdict, toRanked } from "./verdict.ts";
import { formatNumberOf, toVisibleLine } from "./visible.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal; source lines and values that are wider are cut. */
  readonly width?: number;
}

const severityStyles = { error: "red", warning: "yellow", notice: "cyan" } as const satisfies Record<
  Severity,
  string
>;

/**
 * For each diagnostic, errors first, `FILE:LINE:COLUMN: error: message [code]`, its code frame, its cure
 * and its related places; then how many there are when there are several. Empty, or ends with a line break.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { color, width = 100 }: TextOptions,
): string {
  const paint = toPaint(color);
  const lines = new Sources(sources);
  const blocks = toRanked(diagnostics).map((found) => formatDiagnostic(found, lines, paint, width));
  if (blocks.length > 1) blocks.push(`${formatFindingCounts(diagnostics)}\n`);
  return blocks.join("\n");
}

/** One line: how many objects were checked for which architecture, and which were not. */
export function formatCoverage(coverage: Coverage): string {
  return `${formatCoverageLine(coverage, toVisibleLine)}\n`;
}

/** Findings, then one entry per changed object, then the verdict, which a terminal shows last. */
export function formatText(plan: Plan, options: TextOptions): string {
  const paint = toPaint(options.color);
  const parts: string[] = [];
  if (plan.diagnostics.length > 0) parts.push(formatDiagnostics(plan.diagnostics, plan.sources, options));
  const changes = plan.changeSet?.changes ?? [];
  const changed = changes.filter(({ action }) => action !== "unchanged");
  if (changed.length > 0)
    parts.push(changed.map((change) => formatChange(change, paint, options.width ?? 100)).join("\n"));
  parts.push(formatConclusion(plan, paint));
  return parts.join("\n");
}

function formatConclusion(plan: Plan, paint: Paint): string {
  const verdict = decideVerdict(plan);
  const target = plan.target === undefined ? "" : ` for ${toVisibleLine(plan.target)}`;
  const style = verdict === "errors" ? "red" : verdict === "changes" ? "yellow" : "green";
  const lines = [
    `${paint("bold", `Network plan${target}${verdict === "errors" ? "" : ":"}`)} ${paint(style, formatVerdict(plan))}`,
  ];
  if (plan.changeSet !== undefined) {
    const { unchanged } = countActions(plan.changeSet.changes);
    const same = unchanged === 0 ? "" : `; ${formatNumberOf(unchanged, "object")} unchanged`;
    const label = toVisibleLine(plan.base.label);
    const compared = {
      rendered: `compared with ${label}`,
      missing: `no stack on base (${label}), so every object is shown as new`,
      failed: `base (${label}) cannot be rendered, so every object is shown as new`,
    }[plan.base.state];
    lines.push(`${compared}${same}`);
  }
  if (plan.coverage !== undefined) lines.push(formatCoverage(plan.coverage).trimEnd());
  if (plan.changeSet !== undefined) lines.push(paint("dim", `plan ${plan.changeSet.digests.change}`));
  return lines.map((line) => `${line}\n`).join("");
}

function formatDiagnostic(found: Diagnostic, sources: Sources, paint: Paint, width: number): string {
  const { code, severity, message, hint, span, subject, related = [] } = found;
  const place = span === undefined ? (subject === undefined ? "" : formatRef(subject)) : formatPlace(span);
  const head = place === "" ? "" : `${paint("bold", `${toVisibleLine(place)}:`)} `;
  const title = `${paint(severityStyles[severity], `${severity}:`)} ${paint("bold", toVisibleLine(message))}`;
  const lines = [`${head}${title} ${paint("dim", `[${code}]`)}\n`];
  if (span !== undefined) lines.push(formatCodeFrame(span, sources, paint, width));
  if (hint !== undefined) lines.push(`  ${paint("green", "cure:")} ${toVisibleLine(hint)}\n`);
  for (const it of related) {
    lines.push(
      `  ${toVisibleLine(formatPlace(it.span))}: ${paint("cyan", "see:")} ${toVisibleLine(it.message)}\n`,
    );
  }
  return lines.join("");
}
