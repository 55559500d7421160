import { u as PortError } from "./leaves.js";
import { i as tooLarge, n as maxFileBytes, r as outside, t as decodeText } from "./text-file.js";
import { lstat, open, readdir, readlink, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/adapters/inside.ts
const maxLinks = 40;
async function followInside(path, look, toPath) {
	const pending = path.split("/").toReversed();
	let at = [];
	let node = { found: "folder" };
	let links = 0;
	for (let step = pending.pop(); step !== void 0; step = pending.pop()) {
		if (step === "" || step === ".") continue;
		if (node.found !== "folder") return {
			found: "absent",
			path
		};
		if (step === "..") {
			if (at.pop() === void 0) return {
				found: "outside",
				path
			};
			continue;
		}
		node = await look([...at, step].join("/"));
		if (node.found === "absent") return {
			found: climbsOut(at.length + 1, pending) ? "outside" : "absent",
			path
		};
		if (node.found !== "link") {
			at.push(step);
			continue;
		}
		if (++links > maxLinks) return {
			found: "absent",
			path
		};
		const { target } = node;
		const absolute = target.startsWith("/");
		const next = absolute ? toPath(target) : target;
		if (next === void 0) return {
			found: "outside",
			path
		};
		if (absolute) at = [];
		pending.push(...next.split("/").toReversed());
		node = { found: "folder" };
	}
	return {
		found: node.found,
		path: at.join("/")
	};
}
function climbsOut(depth, steps) {
	let left = depth;
	for (const step of steps.toReversed()) {
		if (step === "..") left -= 1;
		else if (step !== "" && step !== ".") left += 1;
		if (left < 0) return true;
	}
	return false;
}

// src/adapters/files.ts
function openFolder(root, displayBase) {
	const realRoot = memoized(() => realpath(root).catch(() => resolve(root)));
	const find = async (name) => {
		const top = await realRoot();
		const toPath = (absolute) => below(root, absolute) ?? below(top, absolute);
		return followInside(pathOf(root, displayBase, name), (path) => look(join(top, path), name), toPath);
	};
	const children = async (folder) => {
		const { found, path } = await find(folder);
		if (found === "outside") throw outside(folder);
		if (found !== "folder") return [];
		const top = await realRoot();
		return await asked(folder, "listed", () => readdir(join(top, path), { withFileTypes: true })) ?? [];
	};
	return {
		async read(name) {
			const { found, path } = await find(name);
			if (found === "absent") return void 0;
			if (found === "outside") throw outside(name);
			if (found !== "file") throw new PortError("files", `${name} is not a file`);
			return readText(join(await realRoot(), path), name);
		},
		async entry(name) {
			const { found } = await find(name);
			if (found === "special") throw new PortError("files", `${name} is neither a file nor a folder`);
			return found;
		},
		async list(folder) {
			const kept = (await children(folder)).map(async (child) => {
				return (child.isSymbolicLink() ? (await find(`${folder}/${child.name}`)).found !== "folder" : child.isFile()) ? [child.name] : [];
			});
			return (await Promise.all(kept)).flat();
		},
		async listFolders(folder) {
			return (await children(folder)).filter((child) => child.isDirectory()).map(({ name }) => name);
		}
	};
}
async function readRepositoryRoot(start) {
	for (let folder = resolve(start);; folder = dirname(folder)) {
		if (await lstat(join(folder, ".git")).then(() => true, () => false)) return folder;
		if (dirname(folder) === folder) return resolve(start);
	}
}
function pathOf(root, displayBase, name) {
	const base = below(root, resolve(displayBase));
	if (base === void 0) return toSlashes(relative(resolve(root), resolve(displayBase, name)));
	return base === "" ? toSlashes(name) : `${base}/${toSlashes(name)}`;
}
function below(root, absolute) {
	const path = relative(resolve(root), absolute);
	return path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path ? void 0 : toSlashes(path);
}
function toSlashes(path) {
	return sep === "/" ? path : path.split(sep).join("/");
}
async function look(path, name) {
	const stats = await asked(name, "read", () => lstat(path));
	if (stats === void 0) return { found: "absent" };
	if (stats.isSymbolicLink()) return {
		found: "link",
		target: await readlink(path)
	};
	if (stats.isFile()) return { found: "file" };
	return { found: stats.isDirectory() ? "folder" : "special" };
}
async function readText(path, name) {
	const file = await asked(name, "read", () => open(path));
	if (file === void 0) return void 0;
	try {
		const { size } = await file.stat();
		if (size > 16777216) throw tooLarge(name, size);
		return decodeText(name, await file.readFile());
	} finally {
		await file.close();
	}
}
async function asked(name, verb, action) {
	try {
		return await action();
	} catch (cause) {
		const { code, message } = cause;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		const denied = code === "EACCES" || code === "EPERM";
		throw new PortError("files", `${name} cannot be ${verb}: ${code ?? message}`, {
			...denied ? { cure: `let this user read ${name}` } : {},
			cause
		});
	}
}
function memoized(make) {
	let made;
	return () => made ??= make();
}

export { followInside as i, pathOf as n, readRepositoryRoot as r, openFolder as t };