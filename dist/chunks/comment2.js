import { t as formatPlanMarkdown } from "./plan-markdown.js";

// src/report/comment.ts
function formatComment(plan, options = {}) {
	return `${formatPlanMarkdown(plan, options, {
		place: "comment",
		bytes: 65535,
		valueLength: 120
	})}\n`;
}

export { formatComment as t };