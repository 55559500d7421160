import { _ as formatJson, h as emptyJsonObject } from "./yaml.js";
import { n as decideVerdict, t as countActions } from "./verdict.js";

// src/report/json.ts
function formatPlanJson(plan) {
	const { stack, target, base, changeSet, coverage, diagnostics } = plan;
	return formatData({
		version: 1,
		verdict: decideVerdict(plan),
		stack,
		target,
		base: {
			label: base.label,
			state: base.state
		},
		architectures: changeSet?.architectures,
		counts: changeSet && countActions(changeSet.changes),
		changes: changeSet?.changes.map(toOrdered),
		digests: changeSet?.digests,
		diagnostics,
		coverage
	});
}
function formatCheckJson(diagnostics, coverage) {
	return formatData({
		diagnostics,
		coverage
	});
}
function toOrdered({ action, ref, arch, span, ...rest }) {
	return {
		action,
		ref,
		arch,
		span,
		...rest
	};
}
function formatData(value) {
	return `${formatJson(toJson(value), 2)}\n`;
}
function toJson(value) {
	if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (Array.isArray(value)) return value.map(toJson);
	if (typeof value !== "object" || value === null) return null;
	const out = emptyJsonObject();
	for (const [key, member] of Object.entries(value)) if (member !== void 0) out[key] = toJson(member);
	return out;
}

export { formatData as n, formatPlanJson as r, formatCheckJson as t };