import { j as openCluster, n as planLive, t as findDrift } from "./live-pipeline.js";
import { r as readCleanHead } from "./git.js";
import { a as toDurationMs, c as toProbe, i as toCount, s as toNames } from "./command-line.js";
import { c as hasErrors } from "./leaves.js";
import { t as formatRef } from "./object-ref.js";
import { m as toInventoryRef } from "./plural.js";
import { a as apply, t as formatApplyResult } from "./apply-text.js";
import { n as formatLiveText } from "./live-text.js";
import { a as toVisibleLine } from "./visible2.js";
import { hostname, userInfo } from "node:os";

// src/commands/run-on-cluster.ts
const partlyApplied = 4;
const rolledBack = 5;
async function runOnCluster({ verb, options, root }, request, world, terminal) {
	const { kubeconfig, context } = options;
	const cluster = await openCluster({
		...kubeconfig === void 0 ? {} : { kubeconfig },
		...context === void 0 ? {} : { context }
	});
	const timeoutMs = toDurationMs(options["timeout"], "timeout");
	const probe = toProbe(options["probe"], options["probe-image"]);
	const live = {
		...request,
		dryRun: options["read-only"] === void 0,
		force: options["force-conflicts"] !== void 0,
		prune: options["no-prune"] === void 0,
		maxDeletes: toCount(options["max-deletes"], "max-deletes", 10),
		allowDelete: toNames(options["allow-delete"]),
		recreate: toNames(options["recreate"]),
		allowTwoNetworks: options["allow-two-networks"] !== void 0,
		holder: `${userInfo().username}@${hostname()} (process ${process.pid})`,
		inventory: toInventoryRef(options["inventory"]),
		onFailure: options["on-failure"] === "stop" ? "stop" : "rollback",
		...timeoutMs === void 0 ? {} : { timeoutMs },
		...probe === void 0 ? {} : { probe }
	};
	try {
		if (verb === "apply") {
			const commit = options["file"] === "-" ? void 0 : await readCleanHead(root);
			return await runApply(commit === void 0 ? live : {
				...live,
				commit
			}, options["plan-digest"], world, terminal, cluster);
		}
		const plan = await (verb === "drift" ? findDrift : planLive)(live, world, cluster);
		const { format = "text", output } = options;
		if (output === void 0) terminal.print(await formatPlan(plan, format, terminal.color));
		else await terminal.writeFile(output, await formatPlan(plan, format, false));
		return exitCodeOf(plan, verb);
	} finally {
		cluster.close();
	}
}
async function formatPlan(plan, format, color) {
	if (format === "json") return (await import("./live-json.js")).formatLiveJson(plan);
	if (format === "markdown") return (await import("./live-plan-page.js")).formatLiveMarkdown(plan);
	return formatLiveText(plan, { color });
}
async function runApply(request, digest, world, terminal, cluster) {
	const { plan, result } = await apply(request, digest === void 0 ? void 0 : (seen) => Promise.resolve(compareDigest(seen, digest)), {
		...world,
		log: toLog(terminal)
	}, cluster);
	terminal.tell(formatLiveText(plan, { color: terminal.errorColor }));
	if (result === void 0) {
		terminal.print(formatApplyResult({
			result: "refused",
			failures: [{
				reason: "the plan has errors",
				cure: "mend what is named above"
			}]
		}, { color: terminal.color }));
		return 1;
	}
	terminal.print(formatApplyResult(result, { color: terminal.color }));
	switch (result.result) {
		case "applied":
		case "nothing-to-do": return 0;
		case "refused": return 1;
		case "partly-applied": return partlyApplied;
		case "rolled-back": return rolledBack;
		default: return result;
	}
}
function compareDigest({ digests, changes }, digest) {
	if (digests.change === digest) return { gate: "open" };
	const own = changes.flatMap(({ action, ref }) => action === "unchanged" ? [] : [`${action} ${formatRef(ref)}`]);
	const named = own.length === 0 ? "no changes" : own.slice(0, 20).join(", ");
	const rest = own.length > 20 ? ` and ${own.length - 20} more` : "";
	return {
		gate: "closed",
		failures: [{
			reason: `this is not the plan that was reviewed: its digest is ${digests.change}, not ${digest}; this plan would, from its base to the files: ${named}${rest}`,
			cure: "compare this with the plan that was reviewed: the first line of the comment on its pull request holds its digest (`change`) and its commit (`head`), and `plan` with the same --base prints it there. The digest covers --base, --arch and --target: give those of the review, or have this plan reviewed"
		}]
	};
}
function toLog(terminal) {
	return { progress: (message) => terminal.tell(`${toVisibleLine(message)}\n`) };
}
function exitCodeOf({ plan, changes }, verb) {
	if (changes === void 0 || hasErrors(plan.diagnostics)) return 1;
	if (changes.some(({ action }) => action === "blocked")) return 1;
	const differs = changes.some(({ action }) => action !== "unchanged" && action !== "keep");
	return verb === "drift" && differs ? 1 : 0;
}

export { runOnCluster };