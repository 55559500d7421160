// A plan to the summary of its job: what the comment says, with more room.
import type { Plan } from "./plan.ts";
import { formatPlanMarkdown, type MarkdownOptions } from "./plan-markdown.ts";

/** Above 1 MiB GitHub drops a step's summary as a whole; the rest is for what else the step may add. */
const maxSummary = 1024 * 1024 - 8192;

/** Markdown of less than 1 MiB of UTF-8 for any plan; ends with a line break. */
export function formatSummary(plan: Plan, options: MarkdownOptions = {}): string {
  return `${formatPlanMarkdown(plan, options, { place: "summary", bytes: maxSummary, valueLength: 400 })}\n`;
}
