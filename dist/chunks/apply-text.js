import { t as formatRef } from "./object-ref.js";
import { i as toPaint } from "./text.js";
import { f as toVisibleLine, u as formatNumberOf } from "./verdict.js";

// src/report/apply-text.ts
const undoneWords = {
	reverted: "is as it was",
	removed: "is deleted again",
	"made-anew": "is made anew"
};
function formatApplyResult(result, { color }) {
	const paint = toPaint(color);
	switch (result.result) {
		case "nothing-to-do": return `${paint("green", "Nothing to do:")} the cluster is as planned\n`;
		case "refused": return [
			paint("red", "Nothing was applied:"),
			...result.failures.flatMap((failure) => formatFailure(failure, paint)),
			""
		].join("\n");
		case "applied":
		case "partly-applied":
		case "rolled-back": {
			const lines = result.deeds.map((deed) => {
				const reason = deed.deed === "unknown" ? `: ${toVisibleLine(deed.reason)}` : "";
				return `  ${deed.deed} ${toVisibleLine(formatRef(deed.ref))}${reason}`;
			});
			const failures = result.result === "applied" ? [] : result.failures.flatMap((each) => formatFailure(each, paint));
			const left = result.result === "partly-applied" ? result.left.map((ref) => `  not done: ${toVisibleLine(formatRef(ref))}`) : [];
			return [
				...lines,
				...failures,
				...left,
				...formatUndone(result, paint),
				formatEnd(result, paint),
				""
			].join("\n");
		}
		default: return result;
	}
}
function formatEnd(result, paint) {
	const count = formatNumberOf(result.deeds.length, "object");
	if (result.result === "applied") return `${paint("green", "Applied:")} ${count} written`;
	if (result.result === "rolled-back") return `${paint("yellow", "Rolled back:")} the cluster is as it was before`;
	if (result.unrestored === void 0) return `${paint("red", "Partly applied:")} ${count} written, ${result.left.length} not; run again to go on`;
	const back = formatNumberOf(result.undone?.length ?? 0, "object");
	return [`${paint("red", "Partly applied:")} ${count} written, ${back} put back, and the rollback did not end`, `  ${paint("green", "cure:")} mend what stopped it and run again: the rollback is finished first; --on-failure stop goes forward instead`].join("\n");
}
function formatUndone(result, paint) {
	if (result.result === "applied") return [];
	const undone = (result.undone ?? []).map(({ undone: deed, ref }) => `  put back: ${toVisibleLine(formatRef(ref))} ${undoneWords[deed]}`);
	const unrestored = (result.result === "partly-applied" ? result.unrestored ?? [] : []).map(({ ref, reason }) => `  ${paint("red", "not put back:")} ${ref === void 0 ? "" : `${toVisibleLine(formatRef(ref))}: `}${toVisibleLine(reason)}`);
	const drifted = (result.result === "rolled-back" ? result.drifted : []).map(({ ref, fields }) => `  ${paint("yellow", "as before, not as in the files:")} ${toVisibleLine(`${formatRef(ref)}: ${fields.join(", ")}`)}`);
	return [
		...undone,
		...unrestored,
		...drifted
	];
}
function formatFailure({ ref, reason, cure, details = [] }, paint) {
	const where = ref === void 0 ? "" : `${toVisibleLine(formatRef(ref))}: `;
	return [
		`  ${paint("red", "failed")} ${where}${toVisibleLine(reason)}`,
		...cure === void 0 ? [] : [`    ${paint("green", "cure:")} ${toVisibleLine(cure)}`],
		...details.map((line) => `    ${toVisibleLine(line)}`)
	];
}

export { formatApplyResult as t };