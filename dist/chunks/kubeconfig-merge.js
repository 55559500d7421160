import { m as load, v as isJsonObject } from "./yaml.js";
import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

// src/adapters/kubeconfig-users.ts
async function toClientUser(user, folder) {
	const { tokenFile, exec } = user;
	const path = typeof tokenFile === "string" ? toAbsolute(tokenFile, folder) : void 0;
	const token = path === void 0 ? user["token"] : await readToken(path);
	const missing = { "auth-provider": {
		name: "tokenFile",
		config: { tokenFile: path ?? "" }
	} };
	const files = ["client-certificate", "client-key"].flatMap((name) => {
		const file = user[name];
		return typeof file === "string" ? [[name, toAbsolute(file, folder)]] : [];
	});
	return {
		...user,
		...Object.fromEntries(files),
		...typeof token === "string" ? { token: token.trim() } : {},
		...path !== void 0 && token === void 0 ? missing : {},
		...isJsonObject(exec) ? { exec: toClientExec(exec, folder) } : {}
	};
}
function toImpersonation(user) {
	const extra = isJsonObject(user["as-user-extra"]) ? Object.entries(user["as-user-extra"]) : [];
	const headers = [
		["Impersonate-User", user["as"]],
		["Impersonate-Uid", user["as-uid"]],
		["Impersonate-Group", user["as-groups"]],
		...extra.map(([key, values]) => [`Impersonate-Extra-${encodeURIComponent(key)}`, values])
	];
	return Object.fromEntries(headers.flatMap(([name, value]) => {
		const texts = (Array.isArray(value) ? value : [value]).filter(isText);
		return texts.length === 0 ? [] : [[name, texts]];
	}));
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function readToken(path) {
	return readFile(path, "utf8").catch(() => void 0);
}
function toClientExec(exec, folder) {
	const { command, apiVersion, env } = exec;
	const own = {
		name: "KUBERNETES_EXEC_INFO",
		value: JSON.stringify({
			apiVersion: apiVersion ?? "client.authentication.k8s.io/v1",
			kind: "ExecCredential",
			spec: { interactive: false }
		})
	};
	const isPath = typeof command === "string" && command.includes("/");
	return {
		...exec,
		...isPath ? { command: toAbsolute(command, folder) } : {},
		env: [...Array.isArray(env) ? env : [], own]
	};
}
function toAbsolute(path, folder) {
	return folder === void 0 || isAbsolute(path) ? path : join(folder, path);
}

// src/adapters/kubeconfig-merge.ts
async function mergeKubeconfigs(texts) {
	const files = texts.map(({ text, folder }) => {
		const content = load(text);
		if (!isJsonObject(content)) throw new TypeError("no kubeconfig");
		return {
			content,
			folder
		};
	});
	const gather = (list) => {
		const found = files.flatMap(({ content, folder }) => entriesOf(content[list]).map((entry) => ({
			entry,
			folder
		})));
		const names = found.map(({ entry }) => entry["name"]);
		return found.filter((_, at) => names.indexOf(names[at]) === at);
	};
	const users = gather("users");
	const merged = {
		...files[0]?.content,
		"current-context": files.map(({ content }) => content["current-context"]).find(Boolean) ?? "",
		clusters: gather("clusters").map(toClientCluster),
		contexts: gather("contexts").map(({ entry }) => entry),
		users: await Promise.all(users.map(toClientEntry))
	};
	return {
		text: JSON.stringify(merged),
		impersonations: new Map(users.flatMap(({ entry: { name, user } }) => typeof name === "string" && isJsonObject(user) ? [[name, toImpersonation(user)]] : []))
	};
}
function entriesOf(list) {
	return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
function toClientCluster({ entry, folder }) {
	const { cluster } = entry;
	const file = isJsonObject(cluster) ? cluster["certificate-authority"] : void 0;
	if (typeof file !== "string" || !isJsonObject(cluster)) return entry;
	return {
		...entry,
		cluster: {
			...cluster,
			"certificate-authority": toAbsolute(file, folder)
		}
	};
}
async function toClientEntry({ entry, folder }) {
	const { user } = entry;
	return isJsonObject(user) ? {
		...entry,
		user: await toClientUser(user, folder)
	} : entry;
}

export { mergeKubeconfigs };