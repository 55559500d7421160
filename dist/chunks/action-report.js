import { h as maskSecrets } from "./pipeline.js";
import { a as toVisibleLine, t as clip } from "./visible2.js";
import { n as decideVerdict, o as severities, t as countActions } from "./verdict.js";
import { r as formatPlace } from "./coverage-line.js";
import { t as formatPlanMarkdown } from "./plan-markdown.js";
import { n as toManifestFiles } from "./manifests2.js";
import { n as formatDiagnostics } from "./text.js";

// src/config/run-event.ts
function parseRunEvent(name, payload) {
	if (name === "pull_request") {
		const headRepository = text(payload, "pull_request", "head", "repo", "full_name");
		const pullRequest = {
			number: Number(at(payload, "pull_request", "number")),
			base: {
				ref: text(payload, "pull_request", "base", "ref"),
				commit: text(payload, "pull_request", "base", "sha")
			},
			headCommit: text(payload, "pull_request", "head", "sha")
		};
		if (!Number.isSafeInteger(pullRequest.number) || pullRequest.base.commit === "") return { occasion: "other" };
		return {
			occasion: "pull-request",
			pullRequest,
			fromFork: headRepository !== text(payload, "pull_request", "base", "repo", "full_name")
		};
	}
	if (name === "workflow_run" && text(payload, "workflow_run", "event") === "pull_request") {
		const repository = text(payload, "workflow_run", "head_repository", "full_name");
		const branch = text(payload, "workflow_run", "head_branch");
		const commit = text(payload, "workflow_run", "head_sha");
		return commit === "" ? { occasion: "other" } : {
			occasion: "workflow-run",
			repository,
			branch,
			commit
		};
	}
	const branch = /^refs\/heads\/(.+)$/.exec(text(payload, "ref"))?.[1];
	if (name !== "push" || branch === void 0) return { occasion: "other" };
	const before = text(payload, "before");
	const defaultBranch = text(payload, "repository", "default_branch");
	return {
		occasion: "push",
		branch,
		.../^0*$/.test(before) ? {} : { before },
		...defaultBranch === "" ? {} : { defaultBranch }
	};
}
function decideBase(input, event, pullRequest) {
	if (input !== void 0) return "folder" in input ? input.folder : { ref: input.ref };
	if (pullRequest !== void 0) {
		const { base, headCommit } = pullRequest;
		return {
			ref: base.commit,
			shownAs: base.ref,
			pullRequestHead: headCommit
		};
	}
	if (event.occasion !== "push" || event.before === void 0) return void 0;
	return {
		ref: event.before,
		shownAs: `${event.branch} before the push`
	};
}
function text(payload, ...path) {
	const value = at(payload, ...path);
	return typeof value === "string" ? value : "";
}
function at(payload, ...path) {
	let value = payload;
	for (const key of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}

// src/commands/action-command.ts
function formatCommand(inputs, eventBase) {
	const { architectures, config, env, kubernetesVersion, target } = inputs;
	const [arch] = architectures;
	return [
		"pharos-network",
		"plan",
		...[
			["-f", config],
			["--base", inputs.base === void 0 ? eventBase : Object.values(inputs.base)[0]],
			["--arch", architectures.length === 1 ? arch : void 0],
			["--kubernetes-version", kubernetesVersion],
			["--target", target],
			["--env", env.length === 0 ? void 0 : env.join(",")],
			["--format", "json"]
		].flatMap(([option, value]) => value === void 0 ? [] : [option, quoted(value)])
	].join(" ");
}
function quoted(word) {
	return /^[\w./:@,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/report/annotations.ts
const perLevel = 10;
function toAnnotations(diagnostics) {
	const annotations = severities.flatMap((level) => diagnostics.filter(({ severity }) => severity === level).slice(0, perLevel).map(toAnnotation));
	return {
		annotations,
		omitted: diagnostics.length - annotations.length
	};
}
function toAnnotation({ code, severity, message, hint, span, related = [] }) {
	const said = {
		level: severity,
		title: code,
		message: [
			message,
			...hint === void 0 ? [] : [hint],
			...related.slice(0, 5).map((it) => `${formatPlace(it.span)}: ${it.message}`)
		].map((line) => clip(toVisibleLine(line), 2e3)).join("\n")
	};
	if (span === void 0 || span.file.startsWith("<")) return said;
	const { file, start, end } = span;
	const placed = {
		...said,
		path: file,
		line: start.line,
		endLine: end.line
	};
	return end.line === start.line ? {
		...placed,
		column: start.column,
		endColumn: end.column
	} : placed;
}

// src/report/summary.ts
const maxSummary = 1040384;
function formatSummary(plan, options = {}) {
	return `${formatPlanMarkdown(plan, options, {
		place: "summary",
		bytes: maxSummary,
		valueLength: 400
	})}\n`;
}

// src/commands/action-report.ts
async function writeReport(plan, runner, options) {
	const { changeSet, diagnostics, manifests } = plan;
	const changes = changeSet?.changes ?? [];
	runner.setOutput("verdict", decideVerdict(plan));
	runner.setOutput("changed", String(countActions(changes).unchanged < changes.length));
	runner.setOutput("plan-digest", changeSet?.digests.change ?? "");
	if (changeSet !== void 0) {
		const masked = manifests.flatMap(({ object, origin }) => {
			const { head } = maskSecrets(void 0, object);
			return head === void 0 ? [] : [{
				object: head,
				origin
			}];
		});
		runner.setOutput("manifests", await runner.writeFolder(toManifestFiles(masked)));
	}
	const { annotations, omitted } = toAnnotations(diagnostics);
	for (const annotation of annotations) runner.annotate(annotation);
	if (omitted > 0) runner.progress(`${omitted} findings are not annotated, as GitHub takes ten of a kind; all are below`);
	if (diagnostics.length > 0) runner.print(formatDiagnostics(diagnostics, /* @__PURE__ */ new Map(), { color: true }));
	await runner.appendSummary(formatSummary(plan, options));
}

export { parseRunEvent as i, formatCommand as n, decideBase as r, writeReport as t };