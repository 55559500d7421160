import { t as PortError } from "./chunks/ports.js";
import { t as readEnvironment } from "./chunks/environment.js";
import { r as readRepositoryRoot } from "./chunks/files.js";
import { t as openWorld } from "./chunks/world2.js";
import { n as require_fastest_levenshtein } from "./chunks/similar.js";
import { t as archs } from "./chunks/arch.js";
import { t as parseEnvironmentNames } from "./chunks/environment-names.js";
import { a as maskSecrets, n as plan } from "./chunks/pipeline.js";
import { a as formatVerdict, c as clip, f as toVisibleLine, n as decideVerdict, o as severities, t as countActions } from "./chunks/verdict.js";
import { n as formatPlanMarkdown, r as formatMarker, t as formatComment } from "./chunks/comment.js";
import { r as formatPlace } from "./chunks/coverage-line.js";
import { n as toManifestFiles } from "./chunks/manifests2.js";
import { n as formatDiagnostics } from "./chunks/text.js";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/adapters/runner.ts
async function openRunner() {
	const core = await import("./chunks/core.js");
	const serverUrl = variable("GITHUB_SERVER_URL") || "https://github.com";
	const repository = variable("GITHUB_REPOSITORY");
	return {
		repository,
		commit: variable("GITHUB_SHA"),
		apiUrl: variable("GITHUB_API_URL") || "https://api.github.com",
		runUrl: `${serverUrl}/${repository}/actions/runs/${variable("GITHUB_RUN_ID")}`,
		blobUrl: (commit) => `${serverUrl}/${repository}/blob/${commit}`,
		async readEvent() {
			return {
				name: variable("GITHUB_EVENT_NAME"),
				payload: await readPayload(variable("GITHUB_EVENT_PATH"))
			};
		},
		readInputs(names) {
			return Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
		},
		mask(secret) {
			for (const line of secret.split(/\r?\n/)) if (line.trim() !== "") core.setSecret(line);
		},
		annotate({ level, title, message, path, line, endLine, column, endColumn }) {
			core[level](message, {
				title,
				...path === void 0 ? {} : { file: path },
				...line === void 0 ? {} : { startLine: line },
				...endLine === void 0 ? {} : { endLine },
				...column === void 0 ? {} : { startColumn: column },
				...endColumn === void 0 ? {} : { endColumn }
			});
		},
		print(text) {
			const stop = randomUUID();
			process.stdout.write(`::stop-commands::${stop}\n${text}${text.endsWith("\n") ? "" : "\n"}::${stop}::\n`);
		},
		progress(message) {
			core.info(toLogLine(message));
		},
		setOutput: (name, value) => core.setOutput(name, value),
		async appendSummary(markdown) {
			if (variable("GITHUB_STEP_SUMMARY") === "") return;
			await core.summary.addRaw(markdown).write();
		},
		async writeFolder(files) {
			const parent = variable("RUNNER_TEMP") || tmpdir();
			try {
				await mkdir(parent, { recursive: true });
				const folder = await mkdtemp(join(parent, "manifests-"));
				await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
				return folder;
			} catch (cause) {
				throw new PortError("files", "the manifests cannot be written to the runner's temporary folder", { cause });
			}
		},
		fail: (message) => core.setFailed(message)
	};
}
function variable(name) {
	return process.env[name] ?? "";
}
function toLogLine(message) {
	return message.replace(/\p{Cc}/gu, " ").replaceAll("##[", "## [").replace(/^\s*::/, ": :");
}
async function readPayload(path) {
	if (path === "") return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new PortError("files", "the event file of the runner cannot be read", { cause });
	}
}

// src/adapters/github-answers.ts
const permissions = [
	"permissions:",
	"  contents: read",
	"  pull-requests: write"
].join("\n");
async function readPages(send, route, parameters) {
	const items = [];
	for (let page = 1;; page++) {
		const answer = await send(route, {
			...parameters,
			per_page: 100,
			page
		});
		if (answer.answer === "refused") return refused(answer, "read the pull request");
		if (answer.answer === "lost" || !Array.isArray(answer.data)) throw new PortError("github", "GitHub answered with something else than a list", { cure: "run the job again" });
		items.push(...answer.data);
		if (!answer.hasNextPage) return { items };
	}
}
function refused({ status, message }, action) {
	if (status === 403 && /locked/i.test(message)) return {
		outcome: "forbidden",
		reason: "the conversation of the pull request is locked",
		cure: "unlock it to get the comment"
	};
	if (status === 403 || status === 404) return {
		outcome: "forbidden",
		reason: `the token may not ${action} (${status} ${message})`,
		cure: `give the job these permissions (a pull request from a fork never gets them):\n\n${permissions}`
	};
	throw new PortError("github", `GitHub refuses to let us ${action}: ${status} ${message}`);
}
function isSameName(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
function text$1(data, ...path) {
	const value = at$1(data, path);
	return typeof value === "string" ? value : "";
}
function whole(data, key) {
	return Number(at$1(data, [key]));
}
function at$1(data, path) {
	let value = data;
	for (const key of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = value[key];
	}
	return value;
}

// src/adapters/github-comment.ts
const workflowAuthor = "github-actions[bot]";
const rounds = 3;
async function writeComment(send, access, request) {
	const { pullRequest, marker, body } = request;
	const expectedAuthor = request.author ?? await readAuthor(send, access.token);
	const written = (outcome, { url, author }) => ({
		outcome,
		url,
		author,
		expectedAuthor
	});
	for (let round = 1;; round++) {
		const listed = await readPages(send, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pullRequest });
		if ("outcome" in listed) return listed;
		const [first, ...others] = listed.items.map(toComment).filter((comment) => comment.body.startsWith(marker) && isSameName(comment.author, expectedAuthor)).toSorted((left, right) => left.id - right.id);
		if (first === void 0) {
			const answer = await send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				issue_number: pullRequest,
				body
			});
			if (answer.answer === "ok") return written("created", toComment(answer.data));
			if (answer.answer === "refused") return refused(answer, "comment on the pull request");
			if (round === rounds) throw new PortError("github", `GitHub does not answer: ${answer.reason}`, { cure: "run the job again" });
			await (access.sleep ?? pause)(1e3 * round);
			continue;
		}
		for (const { id } of others) await update(send, id, `The plan is kept up to date in [another comment](${first.url}).`);
		if ((request.isSame ?? ((present, wanted) => present === wanted))(normalized(first.body), normalized(body))) return written("unchanged", first);
		return await update(send, first.id, body) ?? written("updated", first);
	}
}
async function update(send, id, body) {
	const answer = await send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		comment_id: id,
		body
	});
	return answer.answer === "refused" ? refused(answer, "update its comment") : void 0;
}
async function readAuthor(send, token) {
	if (token.startsWith("ghs_")) return workflowAuthor;
	const answer = await send("GET /user", {});
	const login = answer.answer === "ok" ? text$1(answer.data, "login") : "";
	return login === "" ? workflowAuthor : login;
}
function toComment(data) {
	return {
		id: whole(data, "id"),
		url: text$1(data, "html_url"),
		author: text$1(data, "user", "login"),
		body: text$1(data, "body")
	};
}
function normalized(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
function pause(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// src/adapters/github-requests.ts
const attempts = 5;
const firstBackoffMs = 1e3;
const waitBudgetMs = 12e4;
const defaultTimeoutMs = 2e4;
async function openRequests(access) {
	const { getOctokit } = await import("./chunks/github.js");
	const [owner = "", repo = ""] = access.repository.split("/");
	const silent = {
		debug: nothing,
		info: nothing,
		warn: nothing,
		error: nothing
	};
	const octokit = getOctokit(access.token, {
		baseUrl: access.apiUrl,
		log: silent
	});
	const sleep = access.sleep ?? wait;
	return async (route, parameters) => {
		let budgetMs = waitBudgetMs;
		for (let attempt = 1;; attempt++) {
			const place = route.includes("{owner}") ? {
				owner,
				repo
			} : {};
			const signal = AbortSignal.timeout(access.requestTimeoutMs ?? defaultTimeoutMs);
			const result = await octokit.request(route, {
				...place,
				...parameters,
				request: { signal }
			}).then((response) => ({ response }), (error) => ({ failure: toFailure(error) }));
			if ("response" in result && typeof result.response.data === "object") {
				const { data, headers } = result.response;
				return {
					answer: "ok",
					data,
					hasNextPage: headers.link?.includes("rel=\"next\"") === true
				};
			}
			const failure = "failure" in result ? result.failure : {
				message: "the answer was cut off",
				headers: {}
			};
			const limited = isLimited(failure);
			if (failure.status !== void 0 && failure.status < 500 && !limited) return refusal(failure);
			if (route.startsWith("POST") && !limited) return {
				answer: "lost",
				reason: failure.message
			};
			const waitMs = (limited ? askedWaitMs(failure) : void 0) ?? firstBackoffMs * 2 ** (attempt - 1);
			budgetMs -= waitMs;
			if (attempt === attempts || budgetMs < 0) throw silence(failure, limited, waitMs);
			await sleep(waitMs);
		}
	};
}
function refusal({ status = 0, message }) {
	if (status !== 401) return {
		answer: "refused",
		status,
		message
	};
	throw new PortError("github", `GitHub does not accept the token: ${message}`, { cure: "leave the input `github-token` at its default, or give a token that is still valid" });
}
function silence({ message }, limited, waitMs) {
	return limited ? new PortError("github", `GitHub limits the rate of requests: ${message}`, { cure: `run the job again in ${Math.ceil(waitMs / 6e4)} min` }) : new PortError("github", `GitHub does not answer: ${message}`, { cure: "run the job again" });
}
function isLimited({ status, headers, message }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return String(headers["x-ratelimit-remaining"] ?? "") === "0" || headers["retry-after"] !== void 0 || /secondary rate limit|abuse detection/i.test(message);
}
function askedWaitMs({ headers }) {
	const after = headers["retry-after"];
	if (after !== void 0) {
		const seconds = Number(after);
		const milliseconds = Number.isNaN(seconds) ? Date.parse(String(after)) - Date.now() : seconds * 1e3;
		return Number.isNaN(milliseconds) ? void 0 : Math.max(0, milliseconds);
	}
	if (String(headers["x-ratelimit-remaining"] ?? "") !== "0") return void 0;
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isNaN(reset) ? void 0 : Math.max(0, reset * 1e3 - Date.now());
}
function toFailure(error) {
	const { status, message, response } = error;
	const line = (message ?? String(error)).replace(/\p{Cc}/gu, " ").slice(0, 300);
	if (response === void 0 || status === void 0) return {
		message: line,
		headers: {}
	};
	return {
		status,
		message: line,
		headers: response.headers
	};
}
function wait(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
function nothing() {}

// src/adapters/github.ts
async function openGitHub(access) {
	const send = await openRequests(access);
	return {
		findPullRequest: (head) => findPullRequest$1(send, head),
		writeComment: (request) => writeComment(send, access, request)
	};
}
async function findPullRequest$1(send, { repository, branch, commit }) {
	const [owner = ""] = repository.split("/");
	const listed = await readPages(send, "GET /repos/{owner}/{repo}/pulls", {
		state: "open",
		head: `${owner}:${branch}`
	});
	if ("outcome" in listed) return listed;
	const [oldest] = listed.items.filter((item) => text$1(item, "head", "ref") === branch && isSameName(text$1(item, "head", "repo", "full_name"), repository) && (commit === void 0 || text$1(item, "head", "sha") === commit)).toSorted((left, right) => whole(left, "number") - whole(right, "number"));
	if (oldest === void 0) return { outcome: "none" };
	const base = {
		ref: text$1(oldest, "base", "ref"),
		commit: text$1(oldest, "base", "sha")
	};
	const headCommit = text$1(oldest, "head", "sha");
	return {
		outcome: "found",
		pullRequest: {
			number: whole(oldest, "number"),
			base,
			headCommit
		}
	};
}

// src/config/inputs.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const inputNames = [
	"config",
	"base",
	"architectures",
	"kubernetes-version",
	"github-token",
	"comment",
	"comment-author",
	"target",
	"digest-key",
	"env"
];
function parseInputs(given) {
	const problems = [];
	const text = (input) => {
		const value = given[input]?.trim();
		return value === "" ? void 0 : value;
	};
	const refuse = (input, message, hint) => {
		problems.push({
			input,
			message,
			hint
		});
	};
	const base = text("base");
	const inputs = {
		config: text("config") ?? "cluster.yml",
		...base === void 0 ? {} : { base: parseBase(base) },
		architectures: parseArchitectures(text("architectures"), refuse),
		...optional("kubernetesVersion", parseKubernetesVersion(text("kubernetes-version"), refuse)),
		githubToken: text("github-token") ?? "",
		comment: parseSwitch("comment", text("comment"), refuse),
		...optional("commentAuthor", text("comment-author")),
		...optional("target", text("target")),
		...optional("digestKey", text("digest-key")),
		env: parseNames(text("env"), refuse)
	};
	return problems.length === 0 ? {
		ok: true,
		inputs
	} : {
		ok: false,
		problems
	};
}
function parseBase(text) {
	return /^(?:\.{0,2}\/|\.{1,2}$)/.test(text) ? { folder: text } : { ref: text };
}
function parseArchitectures(text, refuse) {
	if (text === void 0) return archs;
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	for (const word of words) {
		if (isArch(word)) continue;
		const meant = otherNames.get(word.toLowerCase()) ?? (0, import_fastest_levenshtein.closest)(word, [...archs]);
		refuse("architectures", `${JSON.stringify(word)} is no architecture that is known`, `write ${meant}; known are ${archs.join(" and ")}`);
	}
	if (words.length === 0) refuse("architectures", "no architecture is named", `write ${archs.join(",")}`);
	return [...new Set(words.filter(isArch))];
}
function parseNames(text, refuse) {
	const { names, wrong } = parseEnvironmentNames(text ?? "");
	for (const word of wrong) refuse("env", `${JSON.stringify(word)} is no name of an environment variable`, "write names such as HTTP_PROXY, separated by commas, without their values");
	return names;
}
const otherNames = /* @__PURE__ */ new Map([
	["x86_64", "amd64"],
	["x86-64", "amd64"],
	["x64", "amd64"],
	["aarch64", "arm64"],
	["arm64v8", "arm64"]
]);
function isArch(word) {
	return archs.some((arch) => arch === word);
}
function parseKubernetesVersion(text, refuse) {
	if (text === void 0) return void 0;
	const minor = /^v?(1\.\d{1,3})(?:\.\d+)?$/.exec(text)?.[1];
	if (minor === void 0) return refuse("kubernetes-version", `${JSON.stringify(text)} is no version of Kubernetes`, "write the minor in quotes, such as '1.36'");
	if (/^1\.\d$/.test(text)) return refuse("kubernetes-version", `${text} is not a minor that is known`, `if you mean ${text}0, put it in quotes: '${text}0'`);
	return minor;
}
function parseSwitch(input, text, refuse) {
	const word = text?.toLowerCase() ?? "true";
	if (word !== "true" && word !== "false") refuse(input, `${JSON.stringify(text)} is neither true nor false`, "write true or false");
	return word === "true";
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

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
	return /^0*$/.test(before) ? {
		occasion: "push",
		branch
	} : {
		occasion: "push",
		branch,
		before
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

// src/commands/action-comment.ts
async function writePlanComment(plan, run) {
	const { runner, github, found, author, fromFork, options } = run;
	const result = found.outcome === "forbidden" ? found : await github.writeComment({
		pullRequest: found.pullRequest.number,
		marker: formatMarker(plan.target),
		body: formatComment(plan, options),
		isSame: (present, wanted) => withoutCommit(present, options) === withoutCommit(wanted, options),
		...author === void 0 ? {} : { author }
	});
	if (result.outcome !== "forbidden") {
		runner.setOutput("comment-url", result.url);
		runner.progress(`the comment is ${result.outcome}: ${result.url}`);
		if (result.author.toLowerCase() === result.expectedAuthor.toLowerCase()) return;
		runner.annotate({
			level: "warning",
			title: "The next run will not find this comment",
			message: `It was written by ${result.author}, and ${result.expectedAuthor} was expected. Set the input \`comment-author: ${result.author}\`.`
		});
		return;
	}
	const { reason, cure } = result;
	if (fromFork) {
		runner.annotate({
			level: "notice",
			title: "No comment",
			message: "A pull request from a fork gets a token that may only read, so the plan is in the job summary"
		});
		return;
	}
	runner.annotate({
		level: "warning",
		title: "No comment",
		message: `${reason}: the plan is in the job summary. To get a comment, ${cure}`
	});
	await runner.appendSummary(`\n---\n\nThere is no comment on the pull request: ${reason}.\n\n\`\`\`text\n${cure}\n\`\`\`\n`);
}
function withoutCommit(body, { blobUrl, runUrl }) {
	return ["\"head\":\"", ...[blobUrl, runUrl].filter((url) => url !== void 0).map((url) => url.slice(0, url.lastIndexOf("/") + 1))].reduce(withoutAfter, body);
}
function withoutAfter(text, prefix) {
	return text.split(prefix).map((part, at) => at === 0 ? part : part.replace(/^[0-9A-Za-z]*/, "")).join(prefix);
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

// src/commands/run-action.ts
async function runAction(runner, artifacts) {
	const parsed = parseInputs(runner.readInputs(inputNames));
	if (!parsed.ok) return parsed.problems.map(({ input, message, hint }) => `input ${input}: ${message}; ${hint}`).join("\n");
	const { inputs } = parsed;
	runner.mask(inputs.githubToken);
	if (inputs.digestKey !== void 0) runner.mask(inputs.digestKey);
	const github = await openGitHubFor(inputs, runner);
	const { name, payload } = await runner.readEvent();
	const event = parseRunEvent(name, payload);
	const found = await findPullRequest(event, github, runner.repository);
	const pullRequest = found.outcome === "found" ? found.pullRequest : void 0;
	if (found.outcome === "forbidden") runner.progress(`the pull request of this branch is not known: ${found.reason}`);
	const cwd = process.cwd();
	const base = decideBase(inputs.base, event, pullRequest);
	const { world, config } = await openWorld({
		config: inputs.config,
		base,
		artifacts,
		log: runner
	});
	const { architectures, kubernetesVersion, target, digestKey } = inputs;
	const result = await plan({
		config,
		environment: readEnvironment(inputs.env),
		architectures,
		...kubernetesVersion === void 0 ? {} : { kubernetesVersion },
		...target === void 0 ? {} : { target },
		...digestKey === void 0 ? {} : { digestKey }
	}, world);
	const headCommit = pullRequest?.headCommit ?? runner.commit;
	const options = {
		headCommit,
		runUrl: runner.runUrl,
		command: formatCommand(inputs, pullRequest === void 0 ? void 0 : `origin/${pullRequest.base.ref}`),
		...await readRepositoryRoot(cwd) === cwd ? { blobUrl: runner.blobUrl(headCommit) } : {}
	};
	await writeReport(result, runner, options);
	if (github !== void 0 && inputs.comment && found.outcome !== "none") {
		const fromFork = event.occasion === "pull-request" && event.fromFork;
		await writePlanComment(result, {
			runner,
			github,
			found,
			options,
			fromFork,
			author: inputs.commentAuthor
		});
	}
	if (decideVerdict(result) !== "errors") return void 0;
	return `the network ${formatVerdict(result)}; see the annotations and the job summary`;
}
async function openGitHubFor(inputs, runner) {
	if (inputs.githubToken === "" || runner.repository === "") return void 0;
	return openGitHub({
		token: inputs.githubToken,
		apiUrl: runner.apiUrl,
		repository: runner.repository
	});
}
async function findPullRequest(event, github, repository) {
	if (event.occasion === "pull-request") return {
		outcome: "found",
		pullRequest: event.pullRequest
	};
	if (github === void 0 || event.occasion === "other") return { outcome: "none" };
	return github.findPullRequest(event.occasion === "push" ? {
		repository,
		branch: event.branch
	} : event);
}

// src/action.ts
const bugs = "https://github.com/org/pharos-network/issues";
async function run(runner) {
	try {
		return await runAction(runner, new URL("../dist/", import.meta.url));
	} catch (error) {
		if (error instanceof PortError) {
			const reason = error.cure === void 0 ? error.message : `${error.message}\n${error.cure}`;
			await runner.appendSummary(`### Not everything could be done\n\n${asCode(reason)}\n`);
			return reason;
		}
		return `${error instanceof Error ? error.stack ?? error.message : String(error)}\nThis is a bug of pharos-network, not of your files; please report it: ${bugs}`;
	}
}
function asCode(text) {
	return text.split("\n").map((line) => `    ${line}`).join("\n");
}
process.exitCode = 70;
const runner = await openRunner();
const failure = await run(runner);
if (failure === void 0) process.exitCode = 0;
else runner.fail(failure);

export {  };