import { t as formatRef } from "./object-ref.js";
import { n as toFieldText, r as formatPlace, t as formatCoverageLine } from "./coverage-line.js";
import { a as toVisibleLine, r as formatNumberOf } from "./visible2.js";
import { r as LineIndex } from "./leaves.js";
import { a as formatVerdict, i as formatFindingCounts, n as decideVerdict, s as toRanked, t as countActions } from "./verdict.js";

// src/report/change-text.ts
const signs = {
	create: ["+", "green"],
	update: ["~", "yellow"],
	restart: ["\u21bb", "yellow"],
	delete: ["-", "red"],
	unchanged: [" ", "dim"]
};
function formatChange(change, paint, width) {
	const [sign, style] = signs[change.action];
	const arch = change.arch === "any" ? "" : ` (${change.arch})`;
	const effect = change.action === "update" && change.restartsPods ? `, ${paint("bold", "restarts its pods")}` : "";
	return [
		`${paint(style, `${sign} ${change.action}`)} ${toVisibleLine(formatRef(change.ref))}${arch}${effect}`,
		...detailsOf(change, paint, width).map((line) => `    ${line}`),
		""
	].join("\n");
}
function detailsOf(change, paint, width) {
	if (change.action === "restart") return change.causes.map(formatCause);
	if (change.action === "delete") return [toVisibleLine(change.reason)];
	if (change.action !== "update") return [];
	return [...(change.causes ?? []).map(formatCause), ...change.fields.map((field) => formatField(field, paint, width))];
}
function formatField(field, paint, width) {
	const { label, base, desired } = toFieldText(field, width);
	const from = base === void 0 ? "" : paint("red", toVisibleLine(base));
	const to = desired === void 0 ? "" : paint("green", toVisibleLine(desired));
	if (base === void 0) return `${toVisibleLine(label)}: added ${to}`;
	return `${toVisibleLine(label)}: ${desired === void 0 ? `removed, was ${from}` : `${from} \u2192 ${to}`}`;
}
function formatCause({ source, keys }) {
	return toVisibleLine(`reads ${keys.join(", ")} of ${formatRef(source)}, which changes`);
}

// src/kube/secret-text.ts
const secretKind = /\bkind["']?[ \t]*:[ \t]*["']?Secret\b/;
const section = /^([ \t]*(?:-[ \t]+)*)(["']?(?:data|stringData|kubectl\.kubernetes\.io\/last-applied-configuration)["']?[ \t]*:)(.*)$/;
const flowSection = /(["']?\b(?:data|stringData)["']?[ \t]*:[ \t]*\{).*$/;
const entry = /^([ \t]*(?:"[^"]*"|'[^']*'|[^\s:"'][^:]*)[ \t]*:)([ \t].*)?$/;
const mask = " ***";
function maskSecretValues(text) {
	if (!secretKind.test(text)) return text;
	return text.split(/^(?=---(?:[ \t\r]|$))/m).map((document) => secretKind.test(document) ? maskDocument(document) : document).join("");
}
function maskDocument(document) {
	let outer = -1;
	let inner = -1;
	const maskLine = (line) => {
		const content = line.trimStart();
		const column = line.length - content.length;
		if (outer >= 0 && (content === "" || column > outer)) {
			if (content === "") return line;
			if (inner < 0) inner = column;
			return column === inner ? maskEntry(line) : `${line.slice(0, column)}***`;
		}
		outer = -1;
		const [, before, key, rest = ""] = section.exec(line) ?? [];
		if (before === void 0 || key === void 0) return line.replace(flowSection, "$1***");
		outer = before.length;
		inner = -1;
		return `${before}${key}${maskValue(rest)}`;
	};
	return document.split("\n").map((line) => line.endsWith("\r") ? `${maskLine(line.slice(0, -1))}\r` : maskLine(line)).join("\n");
}
function maskEntry(line) {
	const [, key, value = ""] = entry.exec(line) ?? [];
	return key === void 0 ? line.replace(/\S.*$/, "***") : `${key}${maskValue(value)}`;
}
function maskValue(value) {
	const text = value.trim();
	if (text === "" || text.startsWith("#") || /^[|>][-+0-9]*$/.test(text) || text === "{") return value;
	return isTag(text) ? value : mask;
}
function isTag(text) {
	const bare = text.replace(/^(["'])(.*)\1$/, "$2");
	return bare.startsWith("<%") && bare.indexOf("%>") === bare.length - 2;
}

// src/report/code-frame.ts
var Sources = class {
	#texts;
	#indexes = /* @__PURE__ */ new Map();
	constructor(texts) {
		this.#texts = texts;
	}
	lineOf(file, line) {
		const text = this.#texts.get(file);
		if (text === void 0) return void 0;
		const index = this.#indexes.get(file) ?? new LineIndex(maskSecretValues(text));
		this.#indexes.set(file, index);
		return line <= index.lineCount ? index.lineText(line) : void 0;
	}
};
function formatCodeFrame(span, sources, paint, width = 100) {
	const line = sources.lineOf(span.file, span.start.line);
	if (line === void 0) return "";
	const from = Math.min(span.start.column - 1, line.length);
	const to = span.end.line > span.start.line ? line.length : Math.min(Math.max(span.end.column - 1, from), line.length);
	const first = toCell(line, from - Math.floor(width / 3));
	const start = line.length <= width ? 0 : first;
	const end = line.length <= width ? line.length : toCell(line, Math.max(start + width, Math.min(to, start + 2 * width)));
	const before = `${start > 0 ? "\u2026" : ""}${toVisibleLine(line.slice(start, from))}`;
	const marked = toVisibleLine(line.slice(from, Math.min(to, end)));
	const after = `${toVisibleLine(line.slice(Math.min(to, end), end))}${end < line.length ? "\u2026" : ""}`;
	const number = String(span.start.line);
	const gutter = paint("blue", `${" ".repeat(number.length)} |`);
	const carets = paint("red", "^".repeat(Math.max(1, toColumns(marked))));
	return [
		gutter,
		`${paint("blue", `${number} |`)} ${before}${marked}${after}`.trimEnd(),
		`${gutter} ${" ".repeat(toColumns(before))}${carets}`,
		""
	].join("\n");
}
function toCell(text, offset) {
	const bounded = Math.max(0, Math.min(offset, text.length));
	return /^[\uDC00-\uDFFF]/.test(text.slice(bounded, bounded + 1)) && bounded > 0 ? bounded - 1 : bounded;
}
const mark = /^\p{M}|\uFE0F/u;
const wide = /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}/u;
function toColumns(text) {
	let columns = 0;
	for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return columns;
}

// src/report/paint.ts
const styles = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39]
};
function toPaint(color) {
	if (!color) return (_, text) => text;
	return (style, text) => {
		const [on, off] = styles[style];
		return `\u001B[${on}m${text}\u001B[${off}m`;
	};
}

// src/report/text.ts
const severityStyles = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function formatDiagnostics(diagnostics, sources, { color, width = 100 }) {
	const paint = toPaint(color);
	const lines = new Sources(sources);
	const blocks = toRanked(diagnostics).map((found) => formatDiagnostic(found, lines, paint, width));
	if (blocks.length > 1) blocks.push(`${formatFindingCounts(diagnostics)}\n`);
	return blocks.join("\n");
}
function formatCoverage(coverage) {
	return `${formatCoverageLine(coverage, toVisibleLine)}\n`;
}
function formatText(plan, options) {
	const paint = toPaint(options.color);
	const parts = [];
	if (plan.diagnostics.length > 0) parts.push(formatDiagnostics(plan.diagnostics, plan.sources, options));
	const changed = (plan.changeSet?.changes ?? []).filter(({ action }) => action !== "unchanged");
	if (changed.length > 0) parts.push(changed.map((change) => formatChange(change, paint, options.width ?? 100)).join("\n"));
	parts.push(formatConclusion(plan, paint));
	return parts.join("\n");
}
function formatConclusion(plan, paint) {
	const verdict = decideVerdict(plan);
	const target = plan.target === void 0 ? "" : ` for ${toVisibleLine(plan.target)}`;
	const style = verdict === "errors" ? "red" : verdict === "changes" ? "yellow" : "green";
	const lines = [`${paint("bold", `Network plan${target}${verdict === "errors" ? "" : ":"}`)} ${paint(style, formatVerdict(plan))}`];
	if (plan.changeSet !== void 0) {
		const { unchanged } = countActions(plan.changeSet.changes);
		const same = unchanged === 0 ? "" : `; ${formatNumberOf(unchanged, "object")} unchanged`;
		const label = toVisibleLine(plan.base.label);
		const compared = {
			rendered: `compared with ${label}`,
			missing: `no stack on base (${label}), so every object is shown as new`,
			failed: `base (${label}) cannot be rendered, so every object is shown as new`
		}[plan.base.state];
		lines.push(`${compared}${same}`);
	}
	if (plan.coverage !== void 0) lines.push(formatCoverage(plan.coverage).trimEnd());
	if (plan.changeSet !== void 0) lines.push(paint("dim", `plan ${plan.changeSet.digests.change}`));
	return lines.map((line) => `${line}\n`).join("");
}
function formatDiagnostic(found, sources, paint, width) {
	const { code, severity, message, hint, span, subject, related = [] } = found;
	const place = span === void 0 ? subject === void 0 ? "" : formatRef(subject) : formatPlace(span);
	const lines = [`${place === "" ? "" : `${paint("bold", `${toVisibleLine(place)}:`)} `}${`${paint(severityStyles[severity], `${severity}:`)} ${paint("bold", toVisibleLine(message))}`} ${paint("dim", `[${code}]`)}\n`];
	if (span !== void 0) lines.push(formatCodeFrame(span, sources, paint, width));
	if (hint !== void 0) lines.push(`  ${paint("green", "cure:")} ${toVisibleLine(hint)}\n`);
	for (const it of related) lines.push(`  ${toVisibleLine(formatPlace(it.span))}: ${paint("cyan", "see:")} ${toVisibleLine(it.message)}\n`);
	return lines.join("");
}

export { toPaint as i, formatDiagnostics as n, formatText as r, formatCoverage as t };