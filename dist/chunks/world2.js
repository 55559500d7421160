import { r as readRepositoryRoot, t as openFolder } from "./files.js";
import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

// src/adapters/world.ts
const stdinName = "<stdin>";
const defaultConfig = "cluster.yml";
async function openWorld(request) {
	const cwd = process.cwd();
	const near = request.config === void 0 || request.config === "-" ? cwd : resolve(cwd, request.config, "..");
	const root = await readRepositoryRoot(near);
	const folder = openFolder(root, cwd);
	const config = request.config === "-" ? stdinName : await toConfigName(request.config, folder, cwd);
	const files = request.config === "-" ? withStdin(folder, await readStdin()) : folder;
	const { base, artifacts, log } = request;
	const loadValidator = once(async () => (await import("./schema-validator.js")).loadSchemaValidator(new URL("kubeconform/", artifacts)));
	if (request.checks === true) loadValidator().catch(() => void 0);
	return {
		world: {
			files,
			...base === void 0 ? {} : { openBase: () => openBase(base, root, cwd, config) },
			loadRuby: async () => (await import("./ruby-parser2.js")).loadRubyParser(new URL("prism.wasm", artifacts)),
			loadValidator,
			log
		},
		config,
		root
	};
}
function once(load) {
	let loaded;
	return () => loaded ??= load();
}
async function toConfigName(given, files, cwd) {
	const name = toName(given ?? defaultConfig, cwd);
	if (given !== void 0 || await files.entry(name) !== "absent") return name;
	const template = `${name}.erb`;
	return await files.entry(template) === "file" ? template : name;
}
async function openBase(base, root, cwd, config) {
	const named = config === stdinName ? defaultConfig : config;
	if (typeof base === "string" && await isMeantAsFolder(base, root, cwd)) return openBaseFolder(base, root, cwd, named);
	const { openBase: openCommit } = await import("./git2.js");
	const { ref, ...options } = typeof base === "string" ? { ref: base } : base;
	const { files, label } = await openCommit(root, ref, cwd, options);
	return {
		files,
		config: named,
		label
	};
}
async function isMeantAsFolder(base, root, cwd) {
	if (/^(\.{0,2}\/|\.{1,2}$)/.test(base)) return true;
	if (!await isFolder(resolve(cwd, base))) return false;
	const { isRef } = await import("./git2.js");
	return !await isRef(root, base);
}
async function openBaseFolder(base, root, cwd, config) {
	const folder = resolve(cwd, base);
	const files = openFolder(await readRepositoryRoot(folder), cwd);
	const mirrored = toName(resolve(folder, relative(root, resolve(cwd, config))), cwd);
	const direct = toName(resolve(folder, config.slice(config.lastIndexOf("/") + 1)), cwd);
	return {
		files,
		config: await files.entry(mirrored) === "file" ? mirrored : direct,
		label: base
	};
}
function withStdin(files, text) {
	return {
		...files,
		read: async (name) => name === stdinName ? text : files.read(name),
		entry: async (name) => name === stdinName ? "file" : files.entry(name)
	};
}
async function readStdin() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString("utf8");
}
function toName(path, cwd) {
	return relative(cwd, resolve(cwd, path)).split(sep).join("/") || ".";
}
async function isFolder(path) {
	return stat(path).then((found) => found.isDirectory(), () => false);
}

export { openWorld as t };