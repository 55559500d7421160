import { d as parseEnvironmentNames, f as parseDuration, l as require_fastest_levenshtein, m as parseTemplateLimits, u as PortError } from "./chunks/leaves.js";
import { t as readEnvironment } from "./chunks/environment.js";
import { n as secretsOf } from "./chunks/kubeconfig.js";
import { r as readRepositoryRoot } from "./chunks/files.js";
import { t as openWorld } from "./chunks/world2.js";
import { t as archs } from "./chunks/arch.js";
import { n as isImageReference, t as defaultProbeImage } from "./chunks/probe.js";
import { i as parseRunEvent, n as formatCommand, r as decideBase, t as writeReport } from "./chunks/action-report.js";
import { n as plan } from "./chunks/pipeline.js";
import { a as formatVerdict, n as decideVerdict } from "./chunks/verdict.js";
import { t as formatComment } from "./chunks/comment2.js";
import { s as formatMarker } from "./chunks/markdown.js";
import { i as toVisibleBlock } from "./chunks/visible2.js";
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
		commitUrl: (commit) => `${serverUrl}/${repository}/commit/${commit}`,
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
function refusedIssues(answer) {
	const { reason } = refused(answer, "write the issue");
	return {
		outcome: "forbidden",
		reason,
		cure: "give the job the permission `issues: write`"
	};
}
function isSameName(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
function text(data, ...path) {
	const value = at(data, path);
	return typeof value === "string" ? value : "";
}
function whole(data, key) {
	return Number(at(data, [key]));
}
function at(data, path) {
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
	const { pullRequest } = request;
	const expectedAuthor = await decideAuthor(send, access, request);
	const written = (outcome, { url, author }) => ({
		outcome,
		url,
		author,
		expectedAuthor
	});
	for (let round = 1;; round++) {
		const listed = await listOwn(send, request, expectedAuthor);
		if ("outcome" in listed) return listed;
		const [first, ...others] = listed.comments;
		const body = typeof request.body === "string" ? request.body : request.body(normalizedOrNone(first?.body));
		if (first === void 0) {
			const answer = await send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				issue_number: pullRequest,
				body
			});
			if (answer.answer === "ok") return written("created", toComment(answer.data));
			if (answer.answer === "refused") return refused(answer, "comment on the pull request");
			if (round === rounds) throw new PortError("github", `GitHub does not answer: ${answer.reason}`, { cure: "run the job again" });
			await (access.sleep ?? pause$1)(1e3 * round);
			continue;
		}
		for (const { id } of others) await update(send, id, `The plan is kept up to date in [another comment](${first.url}).`);
		if ((request.isSame ?? ((present, wanted) => present === wanted))(normalized(first.body), normalized(body))) return written("unchanged", first);
		return await update(send, first.id, body) ?? written("updated", first);
	}
}
async function readComment(send, access, request) {
	const listed = await listOwn(send, request, await decideAuthor(send, access, request));
	if ("outcome" in listed) return listed;
	return { body: normalizedOrNone(listed.comments[0]?.body) };
}
async function listOwn(send, { pullRequest, marker }, author) {
	const listed = await readPages(send, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pullRequest });
	if ("outcome" in listed) return listed;
	return { comments: listed.items.map(toComment).filter((comment) => comment.body.startsWith(marker) && isSameName(comment.author, author)).toSorted((left, right) => left.id - right.id) };
}
async function decideAuthor(send, { token }, { author }) {
	return author ?? await readAuthor(send, token);
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
	const login = answer.answer === "ok" ? text(answer.data, "login") : "";
	return login === "" ? workflowAuthor : login;
}
function toComment(data) {
	return {
		id: whole(data, "id"),
		url: text(data, "html_url"),
		author: text(data, "user", "login"),
		body: text(data, "body")
	};
}
function normalizedOrNone(body) {
	return body === void 0 ? void 0 : normalized(body);
}
function normalized(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
function pause$1(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// src/adapters/github-issue.ts
async function writeIssue(send, access, { marker, author: given, issue }) {
	const author = await decideAuthor(send, access, given === void 0 ? {} : { author: given });
	const listed = await readPages(send, "GET /repos/{owner}/{repo}/issues", { state: "open" });
	if ("outcome" in listed) return listed;
	const [own] = listed.items.filter((item) => text(item, "body").startsWith(marker) && isSameName(text(item, "user", "login"), author)).toSorted((left, right) => whole(left, "number") - whole(right, "number"));
	if (own === void 0) {
		if (issue === void 0) return {
			outcome: "none",
			url: ""
		};
		const answer = await send("POST /repos/{owner}/{repo}/issues", issue);
		if (answer.answer === "ok") return {
			outcome: "opened",
			url: text(answer.data, "html_url")
		};
		if (answer.answer === "refused") return refusedIssues(answer);
		throw new PortError("github", `GitHub does not answer: ${answer.reason}`, { cure: "run the job again" });
	}
	const url = text(own, "html_url");
	if (issue !== void 0 && text(own, "body").replaceAll("\r\n", "\n").trim() === issue.body.trim()) return {
		outcome: "unchanged",
		url
	};
	const answer = await send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		issue_number: whole(own, "number"),
		...issue ?? { state: "closed" }
	});
	if (answer.answer === "refused") return refusedIssues(answer);
	return {
		outcome: issue === void 0 ? "closed" : "updated",
		url
	};
}

// src/adapters/github-merge.ts
const waitsMs = [1e3, 3e3];
async function findMerged(send, access, commit, branch) {
	for (let round = 0;; round++) {
		const listed = await readPages(send, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: commit });
		if ("outcome" in listed) return listed;
		const [first] = listed.items.filter((item) => text(item, "merged_at") !== "" && text(item, "merge_commit_sha") === commit && text(item, "base", "ref") === branch).toSorted((left, right) => whole(left, "number") - whole(right, "number"));
		if (first !== void 0) return {
			outcome: "found",
			pullRequest: {
				number: whole(first, "number"),
				headCommit: text(first, "head", "sha")
			}
		};
		const wait = waitsMs[round];
		if (wait === void 0) return { outcome: "none" };
		await (access.sleep ?? pause)(wait);
	}
}
const insiders = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
async function isApproved(send, pullRequest, commit) {
	const listed = await readPages(send, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number: pullRequest });
	if ("outcome" in listed) return listed;
	const latest = /* @__PURE__ */ new Map();
	for (const item of listed.items) {
		const state = text(item, "state");
		if (state === "COMMENTED" || state === "PENDING") continue;
		if (!insiders.has(text(item, "author_association"))) continue;
		latest.set(text(item, "user", "login").toLowerCase(), {
			state,
			commit: text(item, "commit_id")
		});
	}
	const reviews = [...latest];
	if (reviews.some(([, { state }]) => state === "CHANGES_REQUESTED")) return false;
	for (const [login, review] of reviews) {
		if (review.state !== "APPROVED" || review.commit !== commit) continue;
		const isWriter = await mayWrite(send, login);
		if (isWriter !== false) return isWriter;
	}
	return false;
}
async function mayWrite(send, username) {
	const answer = await send("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username });
	if (answer.answer === "ok") return ["admin", "write"].includes(text(answer.data, "permission"));
	if (answer.answer === "refused" && answer.status === 404) return false;
	if (answer.answer === "refused") return refused(answer, `ask what ${username} may do`);
	throw new PortError("github", `GitHub does not answer: ${answer.reason}`, { cure: "run the job again" });
}
async function compareCommits(send, from, commit) {
	const answer = await send("GET /repos/{owner}/{repo}/compare/{basehead}", {
		basehead: `${from}...${commit}`,
		per_page: 1
	});
	if (answer.answer !== "ok") return "unknown";
	const standing = text(answer.data, "status");
	return isStanding(standing) ? standing : "unknown";
}
function isStanding(word) {
	return [
		"ahead",
		"behind",
		"identical",
		"diverged"
	].includes(word);
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
		writeComment: (request) => writeComment(send, access, request),
		readComment: (request) => readComment(send, access, request),
		findMerged: (commit, branch) => findMerged(send, access, commit, branch),
		isApproved: (pullRequest, commit) => isApproved(send, pullRequest, commit),
		compareCommits: (from, commit) => compareCommits(send, from, commit),
		writeIssue: (request) => writeIssue(send, access, request)
	};
}
async function findPullRequest$1(send, { repository, branch, commit }) {
	const [owner = ""] = repository.split("/");
	const listed = await readPages(send, "GET /repos/{owner}/{repo}/pulls", {
		state: "open",
		head: `${owner}:${branch}`
	});
	if ("outcome" in listed) return listed;
	const [oldest] = listed.items.filter((item) => text(item, "head", "ref") === branch && isSameName(text(item, "head", "repo", "full_name"), repository) && (commit === void 0 || text(item, "head", "sha") === commit)).toSorted((left, right) => whole(left, "number") - whole(right, "number"));
	if (oldest === void 0) return { outcome: "none" };
	const base = {
		ref: text(oldest, "base", "ref"),
		commit: text(oldest, "base", "sha")
	};
	const headCommit = text(oldest, "head", "sha");
	return {
		outcome: "found",
		pullRequest: {
			number: whole(oldest, "number"),
			base,
			headCommit
		}
	};
}

// src/config/cluster-inputs.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const modes = [
	"plan",
	"apply",
	"drift"
];
const reviewDemands = [
	"plan",
	"approved",
	"none"
];
const endings = ["rollback", "stop"];
const mostDeletes = 10;
function parseClusterInputs(text, refuse) {
	const [kubeconfig, context, inventory] = [
		text("kubeconfig"),
		text("context"),
		text("inventory")
	];
	const isOn = (input) => parseChoice(input, text(input)?.toLowerCase(), ["false", "true"], refuse) === "true";
	return {
		mode: parseChoice("mode", text("mode"), modes, refuse),
		...kubeconfig === void 0 ? {} : { kubeconfig },
		...context === void 0 ? {} : { context },
		...inventory === void 0 ? {} : { inventory },
		requireReview: parseChoice("require-review", text("require-review"), reviewDemands, refuse),
		forceConflicts: isOn("force-conflicts"),
		maxDeletes: parseCount("max-deletes", text("max-deletes"), mostDeletes, refuse),
		allowDelete: parseObjectNames(text("allow-delete")),
		recreate: parseObjectNames(text("recreate")),
		allowTwoNetworks: isOn("allow-two-networks"),
		onFailure: parseChoice("on-failure", text("on-failure"), endings, refuse),
		...parseProbe(text, refuse),
		...parseTimeout(text("timeout"), refuse),
		readOnly: parseReadOnly(text, refuse)
	};
}
function parseProbe(text, refuse) {
	const image = text("probe-image") ?? "busybox:1.37";
	if (!isImageReference(image)) refuse("probe-image", `${JSON.stringify(image)} is no image`, `write ${defaultProbeImage}`);
	return parseChoice("probe", text("probe"), ["none", "pods"], refuse) === "pods" ? { probe: { image } } : {};
}
function parseReadOnly(text, refuse) {
	const isReadOnly = parseChoice("read-only", text("read-only")?.toLowerCase() ?? String((text("mode") ?? "plan") === "plan"), ["false", "true"], refuse) === "true";
	if (isReadOnly && text("mode") === "apply") refuse("read-only", "`mode: apply` writes to the cluster", "write mode: drift, or leave read-only out");
	return isReadOnly;
}
function parseTimeout(text, refuse) {
	if (text === void 0) return {};
	const timeoutMs = parseDuration(text);
	if (timeoutMs !== void 0) return { timeoutMs };
	refuse("timeout", `${JSON.stringify(text)} is no duration`, "write one such as 90s or 10m");
	return {};
}
function parseChoice(input, text, choices, refuse) {
	const [first] = choices;
	if (text === void 0) return first;
	const chosen = choices.find((choice) => choice === text);
	if (chosen === void 0) refuse(input, `${JSON.stringify(text)} is none of ${choices.join(", ")}`, `write ${first}`);
	return chosen ?? first;
}
function parseCount(input, text, otherwise, refuse) {
	if (text === void 0) return otherwise;
	if (!/^\d{1,6}$/.test(text)) refuse(input, `${JSON.stringify(text)} is no number`, `write ${otherwise}`);
	return Number(text);
}
function parseObjectNames(text) {
	const names = (text ?? "").split(/[,\n]/).map((name) => name.trim());
	return new Set(names.filter((name) => name !== ""));
}

// src/config/inputs.ts
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
	"env",
	"template-limits",
	"mode",
	"kubeconfig",
	"context",
	"inventory",
	"require-review",
	"force-conflicts",
	"max-deletes",
	"allow-delete",
	"recreate",
	"allow-two-networks",
	"on-failure",
	"probe",
	"probe-image",
	"timeout",
	"read-only"
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
		env: parseNames(text("env"), refuse),
		templateLimits: parseLimits(text("template-limits"), refuse),
		cluster: parseClusterInputs(text, refuse)
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
function parseLimits(text, refuse) {
	const parsed = parseTemplateLimits(text ?? "");
	if ("limits" in parsed) return parsed.limits;
	refuse("template-limits", `${JSON.stringify(parsed.wrong)} is no limit of templates`, parsed.hint);
	return {};
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
		const message = `A pull request from a fork gets a token that may only read, so the plan is in the job summary${plan.live === void 0 ? "; without secrets it is of the files alone" : ""}`;
		runner.annotate({
			level: "notice",
			title: "No comment",
			message
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

// src/commands/run-action.ts
async function runAction(runner, artifacts) {
	const parsed = parseInputs(runner.readInputs(inputNames));
	if (!parsed.ok) return parsed.problems.map(({ input, message, hint }) => `input ${input}: ${message}; ${hint}`).join("\n");
	const { inputs } = parsed;
	runner.mask(inputs.githubToken);
	if (inputs.digestKey !== void 0) runner.mask(inputs.digestKey);
	for (const secret of secretsOf(inputs.cluster.kubeconfig ?? "")) runner.mask(secret);
	const github = await openGitHubFor(inputs, runner);
	const { name, payload } = await runner.readEvent();
	const event = parseRunEvent(name, payload);
	if (inputs.cluster.mode === "apply") {
		const { runActionApply } = await import("./chunks/run-action-apply.js");
		return runActionApply(inputs, event, runner, github, artifacts);
	}
	if (inputs.cluster.mode === "drift") {
		const { runActionDrift } = await import("./chunks/run-action-drift.js");
		return runActionDrift(inputs, runner, github, artifacts);
	}
	const found = await findPullRequest(event, github, runner.repository);
	const pullRequest = found.outcome === "found" ? found.pullRequest : void 0;
	if (found.outcome === "forbidden") runner.progress(`the pull request of this branch is not known: ${found.reason}`);
	const cwd = process.cwd();
	const base = decideBase(inputs.base, event, pullRequest);
	const { world, config } = await openWorld({
		config: inputs.config,
		base,
		artifacts,
		log: runner,
		checks: true
	});
	const { architectures, kubernetesVersion, target, digestKey } = inputs;
	const result = await planFor(inputs, {
		config,
		environment: readEnvironment(inputs.env),
		templateLimits: inputs.templateLimits,
		architectures,
		...kubernetesVersion === void 0 ? {} : { kubernetesVersion },
		...target === void 0 ? {} : { target },
		...digestKey === void 0 ? {} : { digestKey }
	}, runner, world);
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
async function planFor(inputs, request, runner, world) {
	const { kubeconfig, context } = inputs.cluster;
	if (kubeconfig === void 0 && context === void 0) return plan(request, world);
	const { planOnCluster } = await import("./chunks/plan-on-cluster.js");
	return planOnCluster(inputs, request, runner, world);
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
	return toVisibleBlock(text).split("\n").map((line) => `    ${line}`).join("\n");
}
process.exitCode = 70;
const runner = await openRunner();
const failure = await run(runner);
if (failure === void 0) process.exitCode = 0;
else runner.fail(failure);

export {  };