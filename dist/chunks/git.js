import { u as PortError } from "./leaves.js";
import { i as followInside, n as pathOf } from "./files.js";
import { r as outside, t as decodeText } from "./text-file.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/adapters/git-command.ts
const settings = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"fetch.writeCommitGraph=false",
	"fetch.recurseSubmodules=false",
	"http.lowSpeedLimit=1",
	"http.lowSpeedTime=60"
];
const misleading = /* @__PURE__ */ new Set([
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_COMMON_DIR",
	"GIT_NAMESPACE",
	"GIT_PREFIX"
]);
function openGit(root) {
	const run = async (args, input) => {
		const { exec } = await import("./exec2.js");
		const stdout = [];
		const stderr = [];
		return {
			exitCode: await exec("git", [...[
				"--no-pager",
				"--literal-pathspecs",
				...settings.flatMap((setting) => ["-c", setting])
			], ...args], {
				cwd: root,
				env: environment(),
				silent: true,
				ignoreReturnCode: true,
				listeners: {
					stdout: (data) => void stdout.push(data),
					stderr: (data) => void stderr.push(data)
				},
				...input === void 0 ? {} : { input: Buffer.from(input) }
			}).catch((cause) => {
				throw new PortError("git", "git cannot be started", {
					cure: "install git and put it on PATH",
					cause
				});
			}),
			stdout: Buffer.concat(stdout),
			stderr: Buffer.concat(stderr).toString("utf8")
		};
	};
	return {
		run,
		async ask(args) {
			const { exitCode, stdout } = await run(args);
			return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") : void 0;
		}
	};
}
function complaint({ stderr, exitCode }) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	const line = lines.find((text) => /^(fatal|error|remote): /.test(text)) ?? lines.at(-1);
	if (line === void 0) return `git ended with code ${exitCode}`;
	return line.slice(0, 500).replace(/^(fatal|error|remote): /, "").replace(/:\/\/[^/\s@]*@/g, "://").replace(/\p{Cc}/gu, " ").trim();
}
function environment() {
	const kept = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== void 0 && !misleading.has(name)) kept[name] = value;
	return {
		...kept,
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}

// src/adapters/git-merge-base.ts
const deepenings = [
	"--deepen=32",
	"--deepen=128",
	"--deepen=512",
	"--deepen=2048",
	"--unshallow"
];
const wholeHistory = "fetch the whole history (actions/checkout with `fetch-depth: 0`)";
async function findMergeBase(git, root, ref, pullRequestHead) {
	if (ref === "" || ref.startsWith("-") || /\p{Cc}/u.test(ref)) throw new PortError("git", `${JSON.stringify(ref)} is no Git ref`, { cure: "give a branch, a tag, a commit or a folder" });
	const head = await readHead$1(git, root);
	const parents = await readParents(git, head);
	const [first, merged] = parents;
	if (first !== void 0 && parents.length === 2 && merged === pullRequestHead) {
		await ensureCommit(git, first, "origin");
		return {
			commit: first,
			atTip: true
		};
	}
	const tip = await resolveTip(git, ref);
	if (tip === head || parents.includes(tip)) return {
		commit: tip,
		atTip: true
	};
	for (const deepening of deepenings) {
		const base = await git.ask([
			"merge-base",
			head,
			tip
		]);
		const shallow = await readShallow(git, root);
		if (base !== void 0 && await isCertain(git, base, head, tip, shallow)) return {
			commit: base,
			atTip: base === tip
		};
		if (shallow.length === 0) break;
		const remote = await chooseRemote(git, "origin");
		const fetched = await fetch(git, remote, [deepening], shallow);
		if (fetched.exitCode !== 0) throw notFetched(remote, "older commits", fetched);
	}
	const base = await git.ask([
		"merge-base",
		head,
		tip
	]);
	if (base !== void 0) return {
		commit: base,
		atTip: base === tip
	};
	throw new PortError("git", `HEAD and ${ref} have no common ancestor`, { cure: "check the name of the base, or compare with a folder" });
}
async function readHead$1(git, root) {
	const result = await git.run([
		"rev-parse",
		"--verify",
		"--end-of-options",
		"HEAD^{commit}"
	]);
	if (result.exitCode === 0) return result.stdout.toString("latin1").trim();
	if (result.stderr.includes("dubious ownership")) throw new PortError("git", "Git refuses this repository because it belongs to another user", { cure: `git config --global --add safe.directory ${root}` });
	if (result.stderr.includes("not a git repository")) throw new PortError("git", "there is no Git repository here, so the base must be a folder", { cure: "check the repository out (actions/checkout), or compare with a folder" });
	throw new PortError("git", `the repository has no commit to compare with: ${complaint(result)}`);
}
async function readParents(git, commit) {
	const text = await git.ask([
		"cat-file",
		"commit",
		commit
	]) ?? "";
	return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
async function readShallow(git, root) {
	const path = await git.ask([
		"rev-parse",
		"--git-path",
		"shallow"
	]);
	if (path === void 0) return [];
	return (await readFile(resolve(root, path), "latin1").catch(() => "")).split("\n").filter((line) => line !== "");
}
async function isCertain(git, base, head, tip, shallow) {
	if (shallow.length === 0 || base === tip || base === head) return true;
	const between = await git.ask([
		"rev-list",
		head,
		tip,
		`^${base}`
	]) ?? "";
	const cut = new Set(shallow);
	return !between.split("\n").some((commit) => cut.has(commit));
}
async function resolveTip(git, ref) {
	const remote = await chooseRemote(git, ref);
	const known = await toCommit(git, ref) ?? await toCommit(git, `refs/remotes/${remote}/${ref}`);
	if (known !== void 0) return known;
	if (isObjectId(ref)) return ensureCommit(git, ref, remote);
	const name = withoutPrefix(ref, [
		"refs/heads/",
		"refs/tags/",
		`refs/remotes/${remote}/`,
		`${remote}/`
	]);
	const id = remote !== "" && isPlainName(name) ? await askRemote(git, remote, name) : void 0;
	if (id !== void 0) return ensureCommit(git, id, remote);
	throw new PortError("git", `Git knows no commit called ${ref}${remote === "" ? "" : `, here or on ${remote}`}`, { cure: "check the name of the base; actions/checkout with `fetch-depth: 0` brings every branch" });
}
async function askRemote(git, remote, name) {
	const result = await git.run([
		"ls-remote",
		"--quiet",
		"--end-of-options",
		remote,
		`refs/heads/${name}`,
		`refs/tags/${name}`
	]);
	if (result.exitCode !== 0) throw notFetched(remote, name, result);
	const [id] = result.stdout.toString("utf8").split("	");
	return id === void 0 || id === "" ? void 0 : id;
}
async function ensureCommit(git, id, wanted) {
	const known = await toCommit(git, id);
	if (known !== void 0) return known;
	const remote = await chooseRemote(git, wanted);
	const result = await fetch(git, remote, await git.ask(["rev-parse", "--is-shallow-repository"]) === "true" ? ["--depth=1"] : [], [id]);
	const commit = await toCommit(git, id);
	if (commit === void 0) throw notFetched(remote, `commit ${id.slice(0, 7)}`, result);
	return commit;
}
function fetch(git, remote, flags, ids) {
	return git.run([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance",
			"--refmap="
		],
		...flags,
		"--end-of-options",
		remote,
		...ids
	]);
}
function toCommit(git, name) {
	return git.ask([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
}
async function chooseRemote(git, ref) {
	const remotes = (await git.ask(["remote"]) ?? "").split("\n").filter((name) => name !== "");
	return remotes.find((name) => ref.startsWith(`${name}/`)) ?? (remotes.includes("origin") ? "origin" : remotes[0] ?? "");
}
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function withoutPrefix(ref, prefixes) {
	const prefix = prefixes.find((start) => ref.startsWith(start));
	return prefix === void 0 ? ref : ref.slice(prefix.length);
}
function isPlainName(name) {
	return !/[\s~^:?*[\\]|\.\.|@\{/.test(name);
}
function notFetched(remote, what, result) {
	const where = remote === "" ? "there is no remote to fetch from" : `${remote} does not give it`;
	return new PortError("git", `${what} is missing here, and ${where}: ${complaint(result)}`, { cure: `${wholeHistory}, and leave its credentials in place (\`persist-credentials: true\`)` });
}

// src/adapters/git-tree.ts
function openTree(git, root, commit, displayBase) {
	const folders = /* @__PURE__ */ new Map();
	const readBlob = batched((ids) => readBlobs(git, ids));
	const listTree = (id) => {
		const known = folders.get(id) ?? readFolder(git, id);
		folders.set(id, known);
		return known;
	};
	const entryAt = async (path) => {
		let entry = {
			found: "folder",
			id: `${commit}^{tree}`
		};
		if (path === "") return entry;
		for (const step of path.split("/")) {
			if (entry.found !== "folder") return void 0;
			const next = (await listTree(entry.id)).get(step);
			if (next === void 0) return void 0;
			entry = next;
		}
		return entry;
	};
	const look = async (path) => {
		const entry = await entryAt(path);
		if (entry?.found === "link") return {
			found: "link",
			target: (await readBlob(entry.id)).toString("utf8")
		};
		return { found: entry === void 0 || entry.found === "submodule" ? "absent" : entry.found };
	};
	const find = (name) => followInside(pathOf(root, displayBase, name), look, () => void 0);
	return {
		async read(name) {
			const { found, path } = await find(name);
			if (found === "absent") return void 0;
			if (found === "outside") throw outside(name);
			const entry = await entryAt(path);
			if (entry?.found !== "file") throw new PortError("files", `${name} is not a file`);
			return decodeText(name, await readBlob(entry.id));
		},
		async entry(name) {
			const { found } = await find(name);
			return found === "special" ? "absent" : found;
		},
		async list(folder) {
			const { found, path } = await find(folder);
			if (found === "outside") throw outside(folder);
			const entry = found === "folder" ? await entryAt(path) : void 0;
			if (entry === void 0) return [];
			const names = [];
			for (const [name, child] of await listTree(entry.id)) {
				if (child.found === "file") names.push(name);
				if (child.found !== "link") continue;
				if ((await find(`${folder}/${name}`)).found !== "folder") names.push(name);
			}
			return names;
		},
		async listFolders(folder) {
			const { found, path } = await find(folder);
			const entry = found === "folder" ? await entryAt(path) : void 0;
			return (entry === void 0 ? [] : [...await listTree(entry.id)]).filter(([, child]) => child.found === "folder").map(([name]) => name);
		}
	};
}
async function readFolder(git, id) {
	const result = await git.run([
		"ls-tree",
		"-z",
		"--end-of-options",
		id
	]);
	if (result.exitCode !== 0) throw unreadable(complaint(result));
	const entries = result.stdout.toString("utf8").split("\0").slice(0, -1);
	return new Map(entries.map((line) => {
		const tab = line.indexOf("	");
		const [mode = "", , object = ""] = line.slice(0, tab).split(" ");
		return [line.slice(tab + 1), {
			found: foundBy(mode),
			id: object
		}];
	}));
}
function foundBy(mode) {
	if (mode === "040000") return "folder";
	if (mode === "120000") return "link";
	return mode === "160000" ? "submodule" : "file";
}
async function readBlobs(git, ids) {
	const result = await git.run(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
	let at = 0;
	return ids.map((id) => {
		const end = result.stdout.indexOf(10, at);
		const [, type, size = ""] = result.stdout.subarray(at, Math.max(at, end)).toString("latin1").split(" ");
		if (end < 0 || type !== "blob") throw unreadable(result.stderr === "" ? `no object ${id}` : complaint(result));
		const start = end + 1;
		at = start + Number(size) + 1;
		return result.stdout.subarray(start, at - 1);
	});
}
function unreadable(reason) {
	return new PortError("git", `the base cannot be read: ${reason}`, { cure: "fetch the whole history (actions/checkout with `fetch-depth: 0`)" });
}
function batched(load) {
	const known = /* @__PURE__ */ new Map();
	let waiting = [];
	let loading;
	return (key) => {
		const before = known.get(key);
		if (before !== void 0) return before;
		const at = waiting.push(key) - 1;
		loading ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
			const keys = waiting;
			waiting = [];
			loading = void 0;
			return load(keys);
		});
		const value = loading.then((values) => values[at] ?? Buffer.alloc(0));
		known.set(key, value);
		return value;
	};
}

// src/adapters/git.ts
async function openBase(root, ref, displayBase, options = {}) {
	const git = openGit(root);
	const { commit, atTip } = await findMergeBase(git, root, ref, options.pullRequestHead);
	const label = `${options.shownAs ?? ref} (${atTip ? "" : "merge base "}${commit.slice(0, 7)})`;
	return {
		files: openTree(git, root, commit, displayBase),
		commit,
		label
	};
}
async function readHead(root) {
	return openGit(root).ask([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]).catch(toNone);
}
async function readCleanHead(root) {
	const lines = (await openGit(root).ask([
		"--no-optional-locks",
		"status",
		...[
			"--porcelain=v2",
			"--branch",
			"--untracked-files=normal"
		]
	]).catch(toNone) ?? "").split("\n");
	return lines.every((line) => line.startsWith("# ")) ? /^# branch\.oid ([0-9a-f]+)$/.exec(lines[0] ?? "")?.[1] : void 0;
}
function toNone(error) {
	if (!(error instanceof PortError)) throw error;
}
async function isRef(root, name) {
	const git = openGit(root);
	const names = [name, `refs/remotes/origin/${name}`].map((ref) => `${ref}^{commit}`);
	return (await Promise.all(names.map((ref) => git.ask([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		ref
	])))).some((commit) => commit !== void 0);
}

export { readHead as i, openBase as n, readCleanHead as r, isRef as t };