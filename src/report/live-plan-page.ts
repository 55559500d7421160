// A live plan to Markdown: its counts as a heading, and what a terminal shows in a block that stays closed.
import { formatFence } from "./fence.ts";
import type { LivePlan } from "./live-plan.ts";
import { formatLiveCounts, formatLiveText } from "./live-text.ts";
import { formatNumberOf } from "./visible.ts";

/** What GitHub takes as one comment. */
const mostBytes = 60_000;

/** Ends with a line break. */
export function formatLiveMarkdown(live: LivePlan): string {
  const { changes } = live;
  const counts = changes === undefined ? "the stack cannot be rendered" : formatLiveCounts(changes);
  const { text, left } = formatFence(formatLiveText(live, { color: false }), "text", mostBytes);
  const rest = left === 0 ? "" : `\n${formatNumberOf(left, "more line")}\n`;
  return `### Live plan: ${counts}\n\n${text}\n${rest}`;
}
