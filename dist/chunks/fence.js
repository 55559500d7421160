import { t as longestRun, u as withoutMarker } from "./markdown.js";
import { i as toVisibleBlock, t as clip } from "./visible2.js";

// src/report/fence.ts
const maxLine = 400;
function formatFence(content, language, bytes) {
	const lines = [];
	let ticks = 3;
	let size = 2 * ticks + language.length + 2;
	let at = 0;
	while (at < content.length) {
		const next = content.indexOf("\n", at);
		const end = next < 0 ? content.length : next;
		const line = withoutMarker(toVisibleBlock(clip(content.slice(at, end), maxLine)));
		const needed = Math.max(ticks, longestRun(line) + 1);
		const grown = size + 2 * (needed - ticks) + Buffer.byteLength(line) + 1;
		if (grown > bytes) break;
		lines.push(line);
		ticks = needed;
		size = grown;
		at = end + 1;
	}
	const fence = "`".repeat(ticks);
	return {
		text: `${fence}${language}\n${lines.map((line) => `${line}\n`).join("")}${fence}`,
		lines: lines.length,
		left: countLines(content, at)
	};
}
function countLines(text, from) {
	let count = 0;
	for (let at = from; at < text.length; count += 1) {
		const next = text.indexOf("\n", at);
		at = next < 0 ? text.length : next + 1;
	}
	return count;
}

export { formatFence as t };