import { n as decideVerdict } from "./verdict.js";
import { a as toVisibleLine, t as clip } from "./visible2.js";
import { createHash } from "node:crypto";

// src/report/marker.ts
const opening = "<!-- pharos-network ";
const maxTarget = 200;
function formatMarker(target) {
	return `${opening}{"target":${formatTarget(target)},`;
}
function formatTarget(target) {
	return toSafeJson(target === void 0 ? null : shorten(target));
}
function formatMachineLine(plan, headCommit, isWhole = true) {
	const rest = {
		verdict: decideVerdict(plan),
		...plan.changeSet?.digests,
		...isWhole && plan.live?.announced !== void 0 ? { announced: plan.live.announced } : {},
		...headCommit !== void 0 && /^[0-9a-f]{7,64}$/.test(headCommit) ? { head: headCommit } : {}
	};
	return `${formatMarker(plan.target)}${toSafeJson(rest).slice(1)} -->`;
}
function readMachineLine(comment) {
	const [line = ""] = comment.split("\n", 1);
	if (!line.startsWith(opening) || !line.endsWith(" -->")) return void 0;
	try {
		const value = JSON.parse(line.slice(20, -4));
		return typeof value === "object" && value !== null ? { ...value } : void 0;
	} catch {
		return;
	}
}
function withoutMarker(text) {
	return text.replaceAll(opening, "<!--\u2423pharos-network ");
}
function shorten(target) {
	return target.length <= maxTarget ? target : `sha256:${createHash("sha256").update(target).digest("hex")}`;
}
function toSafeJson(value) {
	return JSON.stringify(value).replaceAll(/[<>&@#`\u007F-\uFFFF]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/report/markdown.ts
function toCode(text, max = 300) {
	const line = withoutMarker(toVisibleLine(clip(text, max)));
	if (line.trim() === "") return `<code>${line.replaceAll(" ", "\u2423")}</code>`;
	const ticks = "`".repeat(longestRun(line) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") || line.endsWith(" ") ? " " : "";
	return `${ticks}${pad}${line}${pad}${ticks}`;
}
function toHtmlCode(text, max = 300) {
	return `<code>${escapeHtml(toVisibleLine(clip(text, max)))}</code>`;
}
function toProse(text, max = 1e3) {
	let out = "";
	const add = (piece) => {
		out += out.endsWith("`") && piece.startsWith("`") ? ` ${piece}` : piece;
	};
	for (const [at, part] of toVisibleLine(clip(text, max)).split(/`([^`]*)`/).entries()) if (at % 2 === 1) add(toCode(part, max));
	else for (const word of part.split(/( +)/)) add(toWord(word));
	return out;
}
function toLink(text, url) {
	return url === void 0 ? toCode(text) : `[${toCode(text)}](${url})`;
}
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
const plainWord = /^["'(]*[\p{L}\p{N}\p{M}]*(?:[.,;'\u2019/=%+\u2026\u2192-]+[\p{L}\p{N}\p{M}]+)*[.,;:'")?!%\u2026\u2192-]*$/u;
const linkedWord = /www\.|[0-9a-f]{7}|[a-z]-\d/i;
function toWord(word) {
	if (word === "" || word.startsWith(" ")) return word;
	if (plainWord.test(word) && !linkedWord.test(word)) return word;
	const { before = "", core = "", after = "" } = /^(?<before>["'(]*)(?<core>.*?)(?<after>[.,;:'")?!]*)$/u.exec(word)?.groups ?? {};
	return core === "" ? toCode(word, word.length) : `${before}${toCode(core, core.length)}${after}`;
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return longest;
}

export { toProse as a, formatTarget as c, toLink as i, readMachineLine as l, toCode as n, formatMachineLine as o, toHtmlCode as r, formatMarker as s, longestRun as t, withoutMarker as u };