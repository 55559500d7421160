import { r as formatJson, t as emptyJsonObject } from "./json.js";
import { n as decideVerdict, t as countActions } from "./verdict.js";

// src/report/json.ts
/**
* `{ version: 1, verdict, stack, target?, base: { label, state }, architectures?, counts?, changes?: [{
* action, ref, arch, span, …what the action has }], digests?: { format, state, change }, diagnostics,
* coverage? }`. What hangs on the change set is absent when head cannot be rendered. Ends with a line break.
*/
function formatPlanJson(plan) {
	const { stack, target, base, changeSet, coverage, diagnostics } = plan;
	return print({
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
/** `{ diagnostics: […], coverage? }`; a diagnostic has the fields of src/diagnostic.ts. Ends with a line break. */
function formatCheckJson(diagnostics, coverage) {
	return print({
		diagnostics,
		coverage
	});
}
/** What every change has, then what its action has. */
function toOrdered({ action, ref, arch, span, ...rest }) {
	return {
		action,
		ref,
		arch,
		span,
		...rest
	};
}
function print(value) {
	return `${formatJson(toJson(value), 2)}\n`;
}
/** Plain data of ours to JSON: fields that are undefined are left out. */
function toJson(value) {
	if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (Array.isArray(value)) return value.map(toJson);
	if (typeof value !== "object" || value === null) return null;
	const out = emptyJsonObject();
	for (const [key, member] of Object.entries(value)) if (member !== void 0) out[key] = toJson(member);
	return out;
}

export { formatCheckJson, formatPlanJson };