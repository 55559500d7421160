import { i as openCluster, n as findDrift } from "./live-pipeline.js";
import { t as openWorld } from "./world2.js";
import { n as hasErrors } from "./diagnostic.js";
import { t as formatRef } from "./object-ref.js";
import { a as sizeOf, n as formatField } from "./change-markdown.js";
import { a as toProse, c as formatTarget, n as toCode } from "./markdown.js";
import { u as formatNumberOf } from "./verdict.js";
import { n as formatLiveText } from "./live-text.js";
import { n as toLiveRequest, t as toClusterSource } from "./action-live-request.js";

// src/report/live-markdown.ts
const field = {
	blobUrl: void 0,
	valueLength: 120,
	bytes: 4e3
};
function formatDriftList(changes, bytes) {
	return takeItems(changes.filter((change) => isDrift(change)).map((change) => formatFields(change, fieldsOf(change))), bytes);
}
function isDrift({ action }) {
	return action !== "unchanged" && action !== "keep";
}
function fieldsOf(change) {
	return change.action === "update" || change.action === "recreate" ? change.fields : [];
}
function formatFields(change, fields) {
	const lines = fields.slice(0, 30).map((each) => {
		const { manager, time } = each;
		const when = time === void 0 ? "" : ` at ${toCode(time, 40)}`;
		const who = manager === void 0 ? "" : ` (written by ${toCode(manager, 100)}${when})`;
		return `  ${formatField({
			...each,
			label: each.label
		}, field)}${who}`;
	});
	const rest = fields.length - lines.length;
	return [
		formatDifference(change),
		...lines,
		...rest > 0 ? [`  - and ${rest} more fields`] : []
	].join("\n");
}
function formatDifference(change) {
	const name = toCode(formatRef(change.ref));
	switch (change.action) {
		case "delete":
		case "recreate":
		case "keep": return `- **${change.action}** ${name}: ${toProse(change.reason, 300)}`;
		case "blocked": return `- **blocked** ${name}: ${toProse(change.reason, 500)}. ${toProse(change.cure, 500)}`;
		case "update": return change.held.length === 0 ? `- **update** ${name}` : `- **update** ${name}, taking ${change.held.slice(0, 10).map(({ field: held, manager }) => `${toCode(held, 100)} from ${toCode(manager, 100)}`).join(", ")}`;
		case "create": return `- **create** ${name}: it is missing`;
		case "adopt": return `- **adopt** ${name}: only ownership`;
		case "restart":
		case "unchanged": return `- **${change.action}** ${name}`;
		default: return change;
	}
}
function takeItems(items, bytes) {
	const taken = [];
	let left = bytes - 60;
	for (const item of items) {
		left -= sizeOf(item) + 1;
		if (left < 0) break;
		taken.push(item);
	}
	const rest = items.length - taken.length;
	return [...taken, ...rest > 0 ? [`- and ${formatNumberOf(rest, "more object")}`] : []].join("\n");
}

// src/report/drift-issue.ts
const maxIssue = 6e4;
function formatDriftMarker(target) {
	return `<!-- pharos-network-drift ${formatTarget(target)} -->`;
}
function countDrift({ changes = [] }) {
	return changes.filter((change) => isDrift(change)).length;
}
function formatDrift(live, target) {
	const count = formatNumberOf(countDrift(live), "object");
	return {
		title: `The network${target === void 0 ? "" : ` of ${target}`} differs from what the branch says`,
		body: `${formatDriftMarker(target)}
${formatDriftText(live, count)}

**Next:** bring what should stay into the templates with a pull request; what should not is put back by the next apply, or by running the last apply job again. This issue is closed by the first run that finds no difference.
`
	};
}
function formatDriftSummary(live, target) {
	const named = target === void 0 ? "" : ` of ${toCode(target, 100)}`;
	if (countDrift(live) === 0) return `### ✅ No drift${named}: ${toProse(live.server, 200)} is as the branch says\n`;
	return `### ⚠️ Drift${named}\n\n${formatDriftText(live, formatNumberOf(countDrift(live), "object"))}\n`;
}
function formatDriftText({ server, changes = [], unseen = [] }, count) {
	const missed = unseen.map((each) => `- not looked at: ${toProse(each, 300)}`);
	return [
		`**${count}** on ${toProse(server, 200)} would be changed by an apply:`,
		formatDriftList(changes, maxIssue),
		missed.slice(0, 20).join("\n")
	].filter((part) => part !== "").join("\n\n");
}

// src/commands/run-action-drift.ts
async function runActionDrift(inputs, runner, github, artifacts) {
	const cluster = await openCluster(toClusterSource(inputs));
	try {
		const { world, config } = await openWorld({
			config: inputs.config,
			base: void 0,
			artifacts,
			log: runner
		});
		const live = await findDrift(toLiveRequest(inputs, config, runner), world, cluster);
		const { target } = inputs;
		runner.print(formatLiveText(live, { color: true }));
		if (live.changes === void 0 || hasErrors(live.plan.diagnostics)) return "the network has errors, so the cluster cannot be compared with it; see the log";
		const count = countDrift(live);
		runner.setOutput("changed", String(count > 0));
		await runner.appendSummary(formatDriftSummary(live, target));
		if (github !== void 0) await tellIssue(live, inputs, runner, github);
		return count === 0 ? void 0 : `the cluster differs from the branch in ${count} objects; see the job summary`;
	} finally {
		cluster.close();
	}
}
async function tellIssue(live, inputs, runner, github) {
	const { target, commentAuthor } = inputs;
	const written = await github.writeIssue({
		marker: formatDriftMarker(target),
		issue: countDrift(live) === 0 ? void 0 : formatDrift(live, target),
		...commentAuthor === void 0 ? {} : { author: commentAuthor }
	});
	if (written.outcome !== "forbidden") {
		if (written.outcome === "none") return;
		runner.setOutput("issue-url", written.url);
		return runner.progress(`the issue is ${written.outcome}: ${written.url}`);
	}
	if (countDrift(live) === 0) return;
	runner.annotate({
		level: "warning",
		title: "No issue",
		message: `${written.reason}: the drift is in the job summary. To get an issue, ${written.cure}`
	});
}

export { runActionDrift };