import { c as hasErrors } from "./leaves.js";
import { n as formatCount, r as formatNumberOf } from "./visible2.js";

// src/report/verdict.ts
const actions = [
	"create",
	"update",
	"restart",
	"delete",
	"unchanged"
];
const severities = [
	"error",
	"warning",
	"notice"
];
function decideVerdict(plan) {
	if (plan.changeSet === void 0 || hasErrors(plan.diagnostics)) return "errors";
	if (plan.live?.failure !== void 0 || countBlocked(plan) > 0) return "errors";
	return plan.changeSet.changes.some(({ action }) => action !== "unchanged") ? "changes" : "no-changes";
}
function countBlocked({ live }) {
	return (live?.changes ?? []).filter(({ action }) => action === "blocked").length;
}
function countActions(changes) {
	const counts = {
		create: 0,
		update: 0,
		restart: 0,
		delete: 0,
		unchanged: 0
	};
	for (const { action } of changes) counts[action] += 1;
	return counts;
}
function countSeverities(diagnostics) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const { severity } of diagnostics) counts[severity] += 1;
	return counts;
}
function toRanked(diagnostics) {
	return severities.flatMap((severity) => diagnostics.filter((found) => found.severity === severity));
}
function formatCounts(changes) {
	const counts = countActions(changes);
	return actions.filter((action) => action !== "unchanged" && counts[action] > 0).map((action) => `${formatCount(counts[action])} to ${action}`).join(", ");
}
function formatFindingCounts(diagnostics) {
	const counts = countSeverities(diagnostics);
	return severities.filter((severity) => counts[severity] > 0).map((severity) => formatNumberOf(counts[severity], severity)).join(", ");
}
function formatVerdict(plan) {
	const verdict = decideVerdict(plan);
	if (verdict === "no-changes") return "no changes";
	const changes = plan.changeSet === void 0 ? "" : formatCounts(plan.changeSet.changes);
	if (verdict === "changes") return changes;
	const errors = countSeverities(plan.diagnostics).error;
	const blocked = countBlocked(plan);
	if (errors > 0) return `cannot be applied: ${formatNumberOf(errors, "error")}`;
	if (blocked > 0) return `cannot be applied: the cluster blocks ${formatNumberOf(blocked, "object")}`;
	return plan.changeSet === void 0 ? "cannot be rendered" : "could not be compared with the cluster";
}

export { formatVerdict as a, formatFindingCounts as i, decideVerdict as n, severities as o, formatCounts as r, toRanked as s, countActions as t };