import { u as PortError } from "./leaves.js";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";

// src/adapters/kubeconfig.ts
const cure = "give a kubeconfig with --kubeconfig or KUBECONFIG (input `kubeconfig` of the action: a path, the text itself or its base64)";
async function loadKubeconfig({ kubeconfig, context }) {
	const { KubeConfig } = await import("./config.js");
	const config = new KubeConfig();
	const texts = await (kubeconfig === void 0 ? readDefaults() : readSource(kubeconfig));
	let impersonations = /* @__PURE__ */ new Map();
	try {
		if (texts.length === 0) loadOfPod(config);
		else {
			const { mergeKubeconfigs } = await import("./kubeconfig-merge.js");
			const merged = await mergeKubeconfigs(texts);
			config.loadFromString(merged.text);
			({impersonations} = merged);
		}
	} catch (error) {
		if (error instanceof PortError) throw error;
		throw new PortError("cluster", "the kubeconfig cannot be read: it is no YAML of that form", { cure });
	}
	if (context !== void 0) config.setCurrentContext(context);
	check(config);
	const impersonation = impersonations.get(config.getCurrentUser()?.name ?? "") ?? {};
	const proxyUrl = config.getCurrentCluster()?.proxyUrl;
	config.clusters = config.clusters.map((cluster) => Object.assign({}, cluster, { proxyUrl: void 0 }));
	return {
		config,
		impersonation,
		proxyUrl
	};
}
function loadOfPod(config) {
	config.loadFromDefault();
	if (config.getCurrentCluster()?.server !== "http://localhost:8080") return;
	throw new PortError("cluster", "there is no kubeconfig, and this is no pod of a cluster", { cure });
}
async function readDefaults() {
	const named = (process.env["KUBECONFIG"] ?? "").split(delimiter).filter((path) => path !== "");
	const there = (named.length === 0 ? [join(homedir(), ".kube", "config")] : named).filter((path) => existsSync(path));
	if (there.length === 0 && named.length > 0) throw missing(named.join(" and "));
	return (await Promise.all(there.map(readSource))).flat();
}
async function readSource(source) {
	const text = decode(source) ?? asText(source);
	if (text !== void 0) return [{ text }];
	const path = source.startsWith("~/") ? join(homedir(), source.slice(2)) : source;
	return [{
		text: await readFile(path, "utf8").catch((error) => {
			if (error.code === "ENOENT") throw missing(path);
			throw new PortError("cluster", `the kubeconfig ${path} cannot be read (${error.code})`, { cure });
		}),
		folder: dirname(resolve(path))
	}];
}
function missing(path) {
	return new PortError("cluster", `the kubeconfig ${path} does not exist`, { cure });
}
function decode(source) {
	if (!/^[A-Za-z0-9+/\s]{40,}[=\s]*$/.test(source)) return void 0;
	const text = Buffer.from(source, "base64").toString("utf8");
	return /\bclusters\b/.test(text) ? text : void 0;
}
function asText(source) {
	return source.includes("\n") || source.trimStart().startsWith("{") ? source : void 0;
}
const secretKeys = /["']?\b(?:token|password|client-key-data|client-certificate-data|id-token|refresh-token|access-token|client-secret)["']?\s*:\s*["']?([^\s"',}]+)/g;
function secretsOf(source) {
	const decoded = decode(source);
	const values = [...(decoded ?? asText(source) ?? "").matchAll(secretKeys)].map(([, value = ""]) => value);
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
	const cluster = config.getCurrentCluster();
	if (cluster === null) throw new PortError("cluster", `the kubeconfig's context ${name} names a cluster that it does not have`, { cure });
	if (!/^https?:\/\//.test(cluster.server) || !URL.canParse(cluster.server)) {
		const wrong = `the kubeconfig's cluster ${cluster.name} has no address of an API server, but ${JSON.stringify(cluster.server)}`;
		throw new PortError("cluster", wrong, { cure: "write its server with https:// in front" });
	}
}

export { secretsOf as n, loadKubeconfig as t };