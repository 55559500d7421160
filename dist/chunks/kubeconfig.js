import { l as PortError } from "./leaves.js";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";

// src/adapters/kubeconfig.ts
const cure = "give a kubeconfig with --kubeconfig or KUBECONFIG (input `kubeconfig` of the action: a path, the text itself or its base64)";
async function loadKubeconfig({ kubeconfig, context }) {
	const { KubeConfig } = await import("./config.js");
	const config = new KubeConfig();
	try {
		await load(config, kubeconfig ?? findDefault());
	} catch (error) {
		if (error instanceof PortError) throw error;
		throw new PortError("cluster", "the kubeconfig cannot be read: it is no YAML of that form", { cure });
	}
	if (context !== void 0) config.setCurrentContext(context);
	check(config);
	return config;
}
function findDefault() {
	const named = process.env["KUBECONFIG"] ?? "";
	if (named.includes(delimiter)) return void 0;
	const path = named === "" ? join(homedir(), ".kube", "config") : named;
	return named !== "" || existsSync(path) ? path : void 0;
}
async function load(config, source) {
	if (source === void 0) {
		config.loadFromDefault();
		if (config.getCurrentCluster()?.server !== "http://localhost:8080") return;
		throw new PortError("cluster", "there is no kubeconfig, and this is no pod of a cluster", { cure });
	}
	const { toClientForm } = await import("./kubeconfig-users.js");
	const text = source.includes("\n") || source.trimStart().startsWith("{") ? source : decode(source);
	if (text !== void 0) return config.loadFromString(await toClientForm(text, void 0));
	const path = source.startsWith("~/") ? join(homedir(), source.slice(2)) : source;
	const content = await readFile(path, "utf8").catch((error) => {
		const reason = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
		throw new PortError("cluster", `the kubeconfig ${path} ${reason}`, { cure });
	});
	const folder = dirname(resolve(path));
	config.loadFromString(await toClientForm(content, folder));
	config.makePathsAbsolute(folder);
}
function decode(source) {
	if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(source.trim())) return void 0;
	const text = Buffer.from(source, "base64").toString("utf8");
	return /\bclusters\b/.test(text) ? text : void 0;
}
const secretKeys = /["']?\b(?:token|password|client-key-data|client-certificate-data|id-token|refresh-token|access-token|client-secret)["']?\s*:\s*["']?([^\s"',}]+)/g;
function secretsOf(source) {
	const decoded = decode(source);
	const values = [...(decoded ?? (source.includes("\n") || source.trimStart().startsWith("{") ? source : "")).matchAll(secretKeys)].map(([, value = ""]) => value);
	return [...decoded === void 0 ? [] : [source.trim()], ...values].filter((value) => value.length > 3);
}
function check(config) {
	const name = config.getCurrentContext();
	const known = config.getContexts().map((each) => each.name);
	const among = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
	if (config.getContextObject(name) === null) {
		const wanted = name === "" || name === void 0 ? "no current context" : `no context ${name}`;
		throw new PortError("cluster", `the kubeconfig has ${wanted}; ${among}`, { cure: "name one with --context (input `context` of the action)" });
	}
	if (config.getCurrentCluster() === null) throw new PortError("cluster", `the kubeconfig's context ${name} names a cluster that it does not have`, { cure });
}

export { secretsOf as n, loadKubeconfig as t };