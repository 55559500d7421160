import { j as openCluster } from "./live-pipeline.js";
import { i as readHead } from "./git.js";
import { t as openWorld } from "./world2.js";
import { n as formatCommand, r as decideBase, t as writeReport } from "./action-report.js";
import { c as hasErrors } from "./leaves.js";
import { a as apply, i as toDeedWords, n as countWritten, r as toDeedRest, t as formatApplyResult } from "./apply-text.js";
import { a as toProse, i as toLink, l as readMachineLine, n as toCode, r as toHtmlCode, s as formatMarker } from "./markdown.js";
import { t as formatRef } from "./object-ref.js";
import { t as formatFence } from "./fence.js";
import { n as toList } from "./plan-markdown.js";
import { s as sizeOf } from "./live-markdown.js";
import { n as undoneWords } from "./undo-text.js";
import { r as formatNumberOf } from "./visible2.js";
import { n as findStop, r as isIdle } from "./gate.js";
import { n as toLiveRequest, t as toClusterSource } from "./action-live-request.js";

// src/report/result-markdown.ts
const maxListed = 100;
const maxComment = 65e3;
const maxDetailed = 5;
const maxDetails = 4e3;
const resultLine = "<!-- pharos-network: result -->";
const planLine = "<!-- pharos-network: plan -->";
const headlines = {
	"nothing-to-do": "### \u2705 Applied: the cluster was already as planned",
	applied: "### \u2705 Applied",
	refused: "### \u26d4 Not applied: nothing was written to the cluster",
	"partly-applied": "### \u274c Partly applied: the cluster is between two states",
	"rolled-back": "### \u21a9\ufe0f Rolled back: the cluster is as it was before"
};
function formatResult(result, options) {
	const target = options.target === void 0 ? "" : ` (${toCode(options.target, 100)})`;
	const commit = toLink(options.commit.slice(0, 7), options.commitUrl);
	const deeds = "deeds" in result ? result.deeds : [];
	const failures = "failures" in result ? result.failures : [];
	const left = result.result === "partly-applied" ? result.left : [];
	return [
		`${toHeadline(result, options)}${target}`,
		formatFinished(options),
		`Commit ${commit} on ${toProse(options.server, 200)}, [run](${options.runUrl}).`,
		failures.length === 0 ? "" : ["> [!CAUTION]", ...formatFailures(failures)].join("\n"),
		...failures.slice(0, maxDetailed).map(formatDetails),
		left.length === 0 ? "" : `**Not done:** ${formatNumberOf(left.length, "object")}\n\n${listed$1(left.map((ref) => toCode(formatRef(ref))))}`,
		formatDeeds(deeds),
		formatUndone(result),
		formatNext(result)
	].filter((part) => part !== "").join("\n\n");
}
function toHeadline({ result }, { finished }) {
	return result === "refused" && finished !== void 0 ? "### \u26d4 Not applied: only the rollback of an earlier run was finished" : headlines[result];
}
function formatFinished({ finished }) {
	if (finished === void 0) return "";
	return `The rollback of ${toProse(`the run of ${finished.holder} at ${finished.since}`, 300)} had not ended, and was finished first: it brought back what stood there before that run, so nobody had to review it.`;
}
function formatResultComment(result, present, target) {
	if (present === void 0) return `${formatMarker(target)}"verdict":"applied"} -->\n${resultLine}\n\n${result}\n`;
	const { line, rest } = splitPlan(present);
	const head = `${line}\n${resultLine}\n\n${result}`;
	const folded = `\n\n${planLine}\n<details><summary>The plan that was reviewed</summary>\n\n${rest}\n\n</details>\n`;
	if (sizeOf(head) + sizeOf(folded) <= maxComment) return `${head}${folded}`;
	return `${head}\n\nThe plan that was reviewed is in the history of this comment (menu \u201cedited\u201d).\n`;
}
function splitPlan(comment) {
	const end = comment.indexOf("\n");
	const line = end < 0 ? comment : comment.slice(0, end);
	const body = end < 0 ? "" : comment.slice(end + 1).trim();
	if (!body.startsWith(resultLine)) return {
		line,
		rest: body
	};
	const at = body.indexOf(`\n${planLine}\n`);
	return {
		line,
		rest: (at < 0 ? "" : body.slice(at + 29 + 2)).replace(/^<details><summary>[^\n]*<\/summary>\n/, "").replace(/<\/details>\s*$/, "").trim()
	};
}
function readReviewed(comment) {
	const { verdict, change, announced, head } = readMachineLine(comment) ?? {};
	if (typeof change !== "string" || verdict === "errors") return void 0;
	return {
		change,
		...typeof announced === "string" ? { announced } : {},
		...typeof head === "string" ? { head } : {}
	};
}
function formatDeeds(deeds) {
	if (deeds.length === 0) return "";
	const items = deeds.map((deed) => {
		const rest = toDeedRest(deed);
		return `${toDeedWords(deed)} ${toCode(formatRef(deed.ref))}${rest === void 0 ? "" : `: ${toProse(rest, 300)}`}`;
	});
	return `<details open><summary>${formatNumberOf(countWritten(deeds), "object")} written</summary>\n\n${listed$1(items)}\n\n</details>`;
}
function formatUndone(result) {
	const undone = ("undone" in result ? result.undone ?? [] : []).map((each) => `${toCode(formatRef(each.ref))} ${undoneWords[each.undone]}`);
	const [unrestored = [], unwell = []] = result.result === "partly-applied" ? [result.unrestored, result.unwell] : [];
	const drifted = (result.result === "rolled-back" ? result.drifted : []).map(({ ref, fields }) => `${toCode(formatRef(ref))}: ${fields.map((field) => toCode(field, 100)).join(", ")}`);
	return [
		unrestored.length === 0 ? "" : [
			"**Not put back:**",
			"",
			...formatFailures(unrestored)
		].join("\n"),
		unwell.length === 0 ? "" : [
			"**Put back, but not well:**",
			"",
			...formatFailures(unwell)
		].join("\n"),
		undone.length === 0 ? "" : `<details><summary>${formatNumberOf(undone.length, "object")} put back</summary>\n\n${listed$1(undone)}\n\n</details>`,
		drifted.length === 0 ? "" : `**As before the run, which was not as the files said:**\n\n${listed$1(drifted)}`
	].filter((part) => part !== "").join("\n\n");
}
function formatNext(result) {
	if (result.result === "rolled-back") return "**Next:** mend the cause with a pull request; or, when it was not in the files, run the job again.";
	if (result.result !== "partly-applied") return "";
	return result.unrestored === void 0 ? "**Next:** mend the cause, and run the job again: it goes on." : "**Next:** mend what stopped the rollback, and run the job again: it is finished first.";
}
function formatFailures(failures) {
	const items = failures.map(({ ref, reason, cure }) => {
		const where = ref === void 0 ? "" : `${toCode(formatRef(ref))}: `;
		const next = cure === void 0 ? "" : `
>   **What to do:** ${toProse(cure)}`;
		return `${where}${toProse(reason)}${next}`;
	});
	return toList(items, maxListed, "> - ");
}
function formatDetails({ ref, details = [] }) {
	if (details.length === 0) return "";
	const whose = ref === void 0 ? "the cluster" : toHtmlCode(formatRef(ref));
	const { text, left } = formatFence(details.join("\n"), "text", maxDetails);
	return `<details open><summary>What ${whose} says</summary>\n\n${text}${left === 0 ? "" : `\n\n${formatNumberOf(left, "more line")} in the log of the run`}\n\n</details>`;
}
function listed$1(items) {
	return toList(items, maxListed).join("\n");
}

// src/commands/action-gate.ts
const maxNamed = 5;
const withoutReview$1 = "run once with `require-review: none`";
function toGate(review, commit, github) {
	return async (seen) => {
		if (review.failure !== void 0) return isIdle(seen) ? { gate: "idle" } : {
			gate: "closed",
			failures: [review.failure]
		};
		if (review.reviewed === void 0) return { gate: "open" };
		const stop = findStop(seen, review.reviewed);
		if (stop === void 0) return { gate: "open" };
		return {
			gate: "closed",
			failures: [await explain(stop, seen, review, commit, github)]
		};
	};
}
async function explain(stop, { digests, changes }, review, commit, github) {
	const number = review.pullRequest === void 0 ? "" : ` #${review.pullRequest.number}`;
	switch (stop.stop) {
		case "other-plan": {
			const shown = review.head === void 0 ? "" : `, shown for commit ${review.head.slice(0, 7)}`;
			const own = changes.flatMap(({ action, ref }) => action === "unchanged" ? [] : [`${action} ${formatRef(ref)}`]);
			return {
				reason: `this is not the plan that was reviewed on pull request${number}: the comment has ${short(review.reviewed?.change ?? "")}${shown}, this run ${short(digests.change)}: ${own.length === 0 ? "no changes" : named(own)}`,
				cure: `compare with the plan in the comment: another merge came between, or the inputs of the two jobs differ (architectures, target, digest-key, env). Bring what is missing as a new pull request, or ${withoutReview$1}`
			};
		}
		case "base-failed": return {
			reason: "the branch before this merge cannot be rendered, so it cannot be told whether the cluster is there",
			cure: `look at the plan, and ${withoutReview$1}`
		};
		case "moved": return explainMove(stop.commit, commit, github);
		case "unknown-ground": return {
			reason: `no run has recorded what this cluster is at, and it is not what the branch was before this merge: ${listed(stop.found)}`,
			cure: `apply once by hand from the commit before (pharos-network apply), or ${withoutReview$1}: both show all that is written`
		};
		case "unannounced": return {
			reason: `the cluster brings what no reviewer saw: ${listed(stop.found)}`,
			cure: `put the cluster in order; give \`mode: plan\` a kubeconfig, so that the comment shows it; or look at the plan and ${withoutReview$1}`
		};
		default: return stop;
	}
}
async function explainMove(at, commit, github) {
	const standing = at === void 0 ? "unknown" : await github?.compareCommits(at, commit) ?? "unknown";
	const where = at === void 0 ? "at a state that no commit is known for" : `at commit ${at.slice(0, 7)}`;
	if (standing === "behind") return {
		reason: `this job is older than the cluster, which is ${where}: it would move the cluster back`,
		cure: "nothing is to be done; to go back, revert in a pull request"
	};
	if (standing === "ahead") return {
		reason: `an earlier merge was never applied: the cluster is ${where}, and this merge starts from something newer`,
		cure: `run the jobs of the merges after ${at?.slice(0, 7) ?? "it"} again, oldest first, then this one; or apply all of it at once: ${withoutReview$1}`
	};
	return {
		reason: `the cluster is ${where}, which is not where this merge starts from`,
		cure: `run the jobs of the merges that are missing, oldest first, then this one; or look at the plan and ${withoutReview$1}`
	};
}
function listed(found) {
	return named(found.map(({ deed, ref }) => `${deed} ${formatRef(ref)}`));
}
function named(all) {
	const rest = all.length - maxNamed;
	return [...all.slice(0, maxNamed), ...rest > 0 ? [`and ${rest} more`] : []].join(", ");
}
function short(digest) {
	return digest.slice(0, 19);
}

// src/commands/action-review.ts
const withoutReview = "to apply without a review, run once with `require-review: none`";
async function findReview(inputs, event, commit, github) {
	const demand = inputs.cluster.requireReview;
	const isDemanded = demand !== "none";
	const stop = (reason, cure, pullRequest) => ({
		...pullRequest === void 0 ? {} : { pullRequest },
		...isDemanded ? { failure: {
			reason,
			cure
		} } : {}
	});
	if (event.occasion !== "push") return stop("this run follows no push", withoutReview);
	if (github === void 0) return stop("GitHub cannot be asked for the pull request: there is no token", "give `github-token`");
	const merged = await github.findMerged(commit, event.branch);
	if (merged.outcome === "forbidden") return stop(`the pull request of this commit cannot be found: ${merged.reason}`, merged.cure);
	if (merged.outcome === "none") return stop(`no pull request ended in commit ${commit.slice(0, 7)}: nobody has reviewed it`, `revert it and bring it as a pull request; ${withoutReview}`);
	const { pullRequest } = merged;
	if (!isDemanded) return { pullRequest };
	const { number, headCommit } = pullRequest;
	const comment = await github.readComment({
		pullRequest: number,
		marker: formatMarker(inputs.target),
		...inputs.commentAuthor === void 0 ? {} : { author: inputs.commentAuthor }
	});
	if ("outcome" in comment) return stop(comment.reason, comment.cure, pullRequest);
	const reviewed = comment.body === void 0 ? void 0 : readReviewed(comment.body);
	if (reviewed === void 0) return stop(`pull request #${number} has no comment of ours with a plan${inputs.target === void 0 ? "" : ` for ${inputs.target}`}`, `let \`mode: plan\` run on pull requests, with the same \`target\` and a token of the same author; ${withoutReview}`, pullRequest);
	if (demand === "approved") {
		const approved = await github.isApproved(number, headCommit);
		if (typeof approved === "object") return stop(approved.reason, approved.cure, pullRequest);
		if (!approved) return stop(`nobody with write access has approved commit ${headCommit.slice(0, 7)}, the last one of pull request #${number}`, `approve it now (a merged pull request can still be reviewed), and run this job again; ${withoutReview}`, pullRequest);
	}
	const { head, ...digests } = reviewed;
	return {
		pullRequest,
		reviewed: digests,
		...head === void 0 ? {} : { head }
	};
}

// src/commands/run-action-apply.ts
async function runActionApply(inputs, event, runner, github, artifacts) {
	const base = decideBase(event.occasion === "push" ? void 0 : inputs.base, event, void 0);
	const { world, config, root } = await openWorld({
		config: inputs.config,
		base,
		artifacts,
		log: runner,
		checks: true
	});
	const commit = await readHead(root) ?? runner.commit;
	const wrong = findWrongEvent(inputs, event) ?? findStray(inputs, commit, runner.commit);
	if (wrong !== void 0) {
		runner.setOutput("result", "refused");
		runner.setOutput("applied", "false");
		return wrong;
	}
	const review = await findReview(inputs, event, runner.commit, github);
	const cluster = await openCluster(toClusterSource(inputs));
	try {
		const request = {
			...toLiveRequest(inputs, config, runner),
			commit
		};
		return await tell(await apply(request, toGate(review, commit, github), world, cluster), {
			inputs,
			runner,
			review,
			github,
			commit,
			server: cluster.label
		});
	} finally {
		cluster.close();
	}
}
function findWrongEvent({ cluster }, event) {
	const cure = "run it on a push to the default branch";
	if (event.occasion === "pull-request" || event.occasion === "workflow-run") return `input mode: apply writes nothing for a pull request; ${cure}, after the merge`;
	if (cluster.requireReview === "none") return void 0;
	if (event.occasion !== "push") return `input mode: apply does not know what was reviewed here; ${cure}`;
	if (event.defaultBranch !== void 0 && event.branch !== event.defaultBranch) return `input mode: apply works for ${event.defaultBranch}, not for ${event.branch}; ${cure}`;
}
function findStray({ cluster }, commit, merged) {
	if (commit === merged || cluster.requireReview === "none") return void 0;
	return `commit ${commit.slice(0, 7)} is checked out, and this run is for ${merged.slice(0, 7)}: another state than the one that was merged would be applied\nleave out what makes actions/checkout take another commit (its \`ref\`), and steps that commit; to apply what is checked out, run once with \`require-review: none\``;
}
async function tell(applied, telling) {
	const { inputs, runner, review, github, commit, server } = telling;
	const { plan, recorded } = applied;
	const result = applied.result ?? toRefusal(applied);
	const isReached = result.result === "applied" || result.result === "nothing-to-do";
	const state = isReached ? plan.plan.changeSet?.digests.state : recorded?.state;
	runner.setOutput("result", result.result);
	runner.setOutput("applied", String(result.result === "applied"));
	runner.setOutput("state", state ?? "");
	runner.print(formatApplyResult(result, { color: true }));
	const { target } = inputs;
	const text = formatResult(result, {
		...target === void 0 ? {} : { target },
		commit,
		commitUrl: runner.commitUrl(commit),
		runUrl: runner.runUrl,
		server,
		...plan.undo?.finished === void 0 ? {} : { finished: plan.undo.finished }
	});
	await runner.appendSummary(`${text}\n\n---\n\n`);
	await writeReport(plan.plan, runner, {
		headCommit: commit,
		runUrl: runner.runUrl,
		command: formatCommand(inputs, void 0)
	});
	if (github !== void 0 && inputs.comment && review.pullRequest !== void 0) await writeResult(text, review.pullRequest.number, github, telling);
	return isReached ? void 0 : toReason(result);
}
async function writeResult(text, pullRequest, github, { inputs, runner }) {
	const { target, commentAuthor } = inputs;
	const written = await github.writeComment({
		pullRequest,
		marker: formatMarker(target),
		body: (present) => formatResultComment(text, present, target),
		...commentAuthor === void 0 ? {} : { author: commentAuthor }
	});
	if (written.outcome !== "forbidden") {
		runner.setOutput("comment-url", written.url);
		return runner.progress(`the comment is ${written.outcome}: ${written.url}`);
	}
	runner.annotate({
		level: "warning",
		title: "The comment does not tell the result",
		message: `${written.reason}: the result is in the job summary. To get it in the comment, ${written.cure}`
	});
}
function toRefusal({ plan }) {
	return {
		result: "refused",
		failures: [hasErrors(plan.plan.diagnostics) ? {
			reason: "the plan has errors",
			cure: "see them below; mend them in a pull request"
		} : { reason: "the stack cannot be rendered" }]
	};
}
function toReason(result) {
	const [first] = "failures" in result ? result.failures : [];
	const why = first === void 0 ? "" : `: ${first.reason}${first.cure === void 0 ? "" : `\n${first.cure}`}`;
	return `${{
		refused: "nothing was applied",
		"partly-applied": "partly applied: the cluster is between two states",
		"rolled-back": "rolled back: the cluster is as it was before",
		applied: "applied",
		"nothing-to-do": "nothing to do"
	}[result.result]}${why}`;
}

export { runActionApply };