import { t as formatFence } from "./fence.js";
import { n as formatLiveText, t as formatLiveCounts } from "./live-text.js";
import { r as formatNumberOf } from "./visible2.js";

// src/report/live-plan-page.ts
const mostBytes = 6e4;
function formatLiveMarkdown(live) {
	const { changes } = live;
	const counts = changes === void 0 ? "the stack cannot be rendered" : formatLiveCounts(changes);
	const { text, left } = formatFence(formatLiveText(live, { color: false }), "text", mostBytes);
	return `### Live plan: ${counts}\n\n${text}\n${left === 0 ? "" : `\n${formatNumberOf(left, "more line")}\n`}`;
}

export { formatLiveMarkdown };