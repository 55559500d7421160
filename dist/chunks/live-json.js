import { n as formatData } from "./json2.js";
import { n as decideVerdict } from "./verdict.js";

// src/report/live-json.ts
function formatLiveJson(live) {
	const { plan, server, changes, unseen = [], foreign = [] } = live;
	const { stack, target, changeSet, coverage, diagnostics } = plan;
	return formatData({
		version: 1,
		verdict: decideLiveVerdict(live),
		stack,
		target,
		server,
		architectures: changeSet?.architectures,
		counts: changes && countActions(changes),
		changes: changes?.map(toOrdered),
		unseen,
		foreign,
		digests: changeSet?.digests,
		diagnostics,
		coverage
	});
}
function decideLiveVerdict({ plan, changes }) {
	if (changes === void 0 || decideVerdict(plan) === "errors") return "errors";
	if (changes.some(({ action }) => action === "blocked")) return "errors";
	return changes.every(({ action }) => action === "unchanged" || action === "keep") ? "no-changes" : "changes";
}
function countActions(changes) {
	const counts = {
		create: 0,
		update: 0,
		adopt: 0,
		recreate: 0,
		restart: 0,
		delete: 0,
		keep: 0,
		blocked: 0,
		unchanged: 0
	};
	for (const { action } of changes) counts[action] += 1;
	return counts;
}
function toOrdered(change) {
	const { action, ref, arch, span, key: _, ...rest } = change;
	return {
		action,
		ref,
		arch,
		span,
		...rest
	};
}

export { formatLiveJson };