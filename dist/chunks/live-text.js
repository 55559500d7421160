import { t as formatRef } from "./object-ref.js";
import { n as formatBlast, t as formatRollout } from "./rollout-text.js";
import { i as toPaint, n as formatDiagnostics } from "./text.js";
import { t as formatUndoOutlook } from "./undo-text.js";
import { n as toFieldText } from "./coverage-line.js";
import { a as toVisibleLine, n as formatCount, r as formatNumberOf } from "./visible2.js";

// src/report/live-text.ts
const signs = {
	create: ["+", "green"],
	update: ["~", "yellow"],
	adopt: ["=", "cyan"],
	recreate: ["\u00b1", "red"],
	restart: ["\u21bb", "yellow"],
	delete: ["-", "red"],
	keep: ["\u00b7", "dim"],
	blocked: ["\u2717", "red"],
	unchanged: [" ", "dim"]
};
function formatLiveText(live, options) {
	const paint = toPaint(options.color);
	const { plan, changes, unseen = [], foreign = [] } = live;
	const parts = [];
	if (plan.diagnostics.length > 0) parts.push(formatDiagnostics(plan.diagnostics, plan.sources, options));
	const shown = (changes ?? []).filter(({ action }) => action !== "unchanged");
	if (shown.length > 0) parts.push(shown.map((change) => formatLiveChange(change, paint, options.width ?? 100)).join("\n"));
	for (const each of unseen) parts.push(`${paint("yellow", "not looked at:")} ${toVisibleLine(each)}\n`);
	for (const each of foreign) parts.push(`${paint("dim", "left alone:")} ${toVisibleLine(each)}\n`);
	if (live.undo !== void 0) parts.push(...formatUndoOutlook(live.undo, shown, paint));
	if (live.probe !== void 0 && shown.some(({ action }) => action !== "keep")) parts.push(`${paint("dim", "probe:")} ${toVisibleLine(formatProbe(live.probe))}\n`);
	parts.push(formatConclusion(live, paint));
	return parts.join("\n");
}
function formatProbe({ image }) {
	return `pods of ${image} in kube-system ask each other on all nodes when all is written, and are deleted again; without an answer the apply has failed`;
}
function formatConclusion({ plan, server, changes }, paint) {
	const head = paint("bold", `Live plan for ${toVisibleLine(server)}:`);
	if (changes === void 0) return `${head} ${paint("red", "the stack cannot be rendered")}\n`;
	const digest = plan.changeSet === void 0 ? "" : paint("dim", `plan ${plan.changeSet.digests.change}\n`);
	return `${head} ${formatLiveCounts(changes)}\n${digest}`;
}
function formatLiveCounts(changes) {
	const counts = Object.keys(signs).flatMap((action) => {
		const count = changes.filter((change) => change.action === action).length;
		if (count === 0 || action === "unchanged") return [];
		if (action === "blocked") return [`${formatCount(count)} blocked`];
		return [`${formatCount(count)} to ${action}`];
	});
	return counts.length === 0 ? "nothing to do" : counts.join(", ");
}
function formatLiveChange(change, paint, width) {
	const [sign, style] = signs[change.action];
	const arch = change.arch === "any" ? "" : ` (${change.arch})`;
	const pods = change.action === "update" && change.restartsPods ? `, ${paint("bold", "restarts its pods")}` : "";
	const head = `${paint(style, `${sign} ${change.action}`)} ${toVisibleLine(formatRef(change.ref))}${arch}${pods}`;
	const predicted = change.predicted === void 0 ? [] : [paint("dim", toVisibleLine(`predicted: ${change.predicted}`))];
	return [
		head,
		...[
			...detailsOf(change, paint, width),
			...formatBlast(change),
			...predicted
		].map((line) => `    ${line}`),
		""
	].join("\n");
}
function detailsOf(change, paint, width) {
	switch (change.action) {
		case "update":
		case "recreate": {
			const drift = change.fields.filter(({ bucket }) => bucket === "drift");
			const own = change.fields.filter(({ bucket }) => bucket === "change");
			const causes = change.action === "update" ? change.causes ?? [] : [];
			return [
				...change.action === "recreate" ? [toVisibleLine(change.reason)] : [],
				...change.ownership.length === 0 ? [] : [paint("dim", toVisibleLine(`ownership: ${change.ownership.join("; ")}`))],
				...causes.map(formatCause),
				...change.action === "update" ? formatRollout(change) : [],
				...own.map((field) => formatField(field, paint, width)),
				...(change.action === "update" ? change.held : []).map(({ field, manager }) => paint("red", toVisibleLine(`${field} is taken from ${manager}`))),
				...drift.length === 0 ? [] : [paint("cyan", `${formatNumberOf(drift.length, "field")} had drifted, and would be put back:`)],
				...drift.map((field) => `${formatField(field, paint, width)}${formatWriter(field)}`),
				...change.action === "update" ? formatUnnamed(change.unnamed, paint) : []
			];
		}
		case "restart": return [...change.causes.map(formatCause), ...formatRollout(change)];
		case "delete":
		case "keep": return [toVisibleLine(change.reason)];
		case "blocked": return [
			toVisibleLine(change.reason),
			...change.held.map(({ field, manager }) => toVisibleLine(`${field} is held by ${manager}`)),
			`${paint("green", "cure:")} ${toVisibleLine(change.cure)}`
		];
		case "adopt": return change.ownership.map((each) => toVisibleLine(`only ownership: ${each}`));
		case "create":
		case "unchanged": return [];
		default: return change;
	}
}
function formatUnnamed(count, paint) {
	if (count === 0) return [];
	return [paint("dim", `${formatNumberOf(count, "more field")} that no manifest names (defaults, other managers): left as they are`)];
}
function formatField(field, paint, width) {
	const { label, base, desired } = toFieldText(field, width);
	const from = base === void 0 ? "" : paint("red", toVisibleLine(base));
	const to = desired === void 0 ? "" : paint("green", toVisibleLine(desired));
	if (base === void 0) return `${toVisibleLine(label)}: added ${to}`;
	return `${toVisibleLine(label)}: ${desired === void 0 ? `removed, was ${from}` : `${from} \u2192 ${to}`}`;
}
function formatWriter({ manager, time }) {
	if (manager === void 0) return "";
	return ` (by ${toVisibleLine(manager)}${time === void 0 ? "" : ` at ${toVisibleLine(time)}`})`;
}
function formatCause({ source, keys, wasCut }) {
	const when = wasCut === true ? "which a run changed that was cut" : "which changes";
	return toVisibleLine(`reads ${keys.join(", ")} of ${formatRef(source)}, ${when}`);
}

export { formatLiveText as n, formatLiveCounts as t };