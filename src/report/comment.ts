// A plan to the comment on its pull request, within what GitHub takes.
import type { Plan } from "./plan.ts";
import { formatPlanMarkdown, type MarkdownOptions } from "./plan-markdown.ts";

/** GitHub refuses a comment of more than 65,536 characters; see plan-markdown.ts on how they are counted. */
const maxComment = 65_536;

/**
 * Markdown of at most 65,536 bytes of UTF-8 for any plan; the same for the same plan. Its first line is
 * the machine line of marker.ts; it ends with a line break.
 */
export function formatComment(plan: Plan, options: MarkdownOptions = {}): string {
  return `${formatPlanMarkdown(plan, options, { place: "comment", bytes: maxComment - 1, valueLength: 120 })}\n`;
}
