import { j as openCluster, t as findDrift } from "./live-pipeline.js";
import { t as openWorld } from "./world2.js";
import { c as hasErrors } from "./leaves.js";
import { n as formatDriftList, r as isDrift } from "./live-markdown.js";
import { a as toProse, c as formatTarget, n as toCode } from "./markdown.js";
import { r as formatNumberOf } from "./visible2.js";
import { n as formatLiveText } from "./live-text.js";
import { n as toLiveRequest, t as toClusterSource } from "./action-live-request.js";

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
	if (countDrift(live) === 0) return `### \u2705 No drift${named}: ${toProse(live.server, 200)} is as the branch says\n`;
	return `### \u26a0\ufe0f Drift${named}\n\n${formatDriftText(live, formatNumberOf(countDrift(live), "object"))}\n`;
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
			log: runner,
			checks: true
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