// What did not fit into a report to a note that says so, and where the whole is.
import { toCode } from "./markdown.ts";
import type { MarkdownOptions } from "./plan-markdown.ts";
import { formatNumberOf } from "./visible.ts";

export interface Omissions {
  readonly errors: number;
  /** Warnings and notices. */
  readonly otherFindings: number;
  /** Changed objects without even a line. */
  readonly objects: number;
  readonly fields: number;
  /** Diffs that are cut or missing, and how many of their lines. */
  readonly diffs: number;
  readonly diffLines: number;
}

/** Empty when everything is there. */
export function formatOmissions(
  left: Omissions,
  options: MarkdownOptions,
  place: "comment" | "summary",
): string {
  const parts = [
    [left.errors, formatNumberOf(left.errors, "error")],
    [left.otherFindings, formatNumberOf(left.otherFindings, "other finding")],
    [left.objects, formatNumberOf(left.objects, "changed object")],
    [left.fields, formatNumberOf(left.fields, "changed field")],
    [left.diffLines, `${formatNumberOf(left.diffLines, "line")} of ${formatNumberOf(left.diffs, "diff")}`],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([, words]) => words);
  if (named.length === 0) return "";
  const command = toCode(options.command ?? "pharos-network plan --format json", 300);
  const summary =
    place === "comment" ? `The ${formatSummaryLink(options.runUrl)} has room for more of it, and ` : "";
  const whole = `${summary}${command} prints all of it.`;
  const limit = place === "comment" ? "a comment" : "a job summary";
  return `> [!NOTE]\n> Too much for ${limit}; left out: ${named.join(", ")}. ${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

function formatSummaryLink(runUrl: string | undefined): string {
  const safe = runUrl !== undefined && /^https?:\/\/[\w.:/-]{1,300}$/.test(runUrl);
  return safe ? `[job summary](${runUrl})` : "job summary";
}
