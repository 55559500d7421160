import { m as load, v as isJsonObject } from "./yaml.js";
import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

// src/adapters/kubeconfig-users.ts
async function toClientForm(text, folder) {
	const config = load(text);
	if (!isJsonObject(config) || !Array.isArray(config["users"])) return text;
	const users = await Promise.all(config["users"].map(async (entry) => isJsonObject(entry) && isJsonObject(entry["user"]) ? Object.assign({}, entry, { user: await toClientUser(entry["user"], folder) }) : entry));
	return JSON.stringify({
		...config,
		users
	});
}
async function toClientUser(user, folder) {
	const { tokenFile, exec } = user;
	const path = typeof tokenFile === "string" ? toAbsolute(tokenFile, folder) : void 0;
	const token = path === void 0 ? user["token"] : await readToken(path);
	const missing = { "auth-provider": {
		name: "tokenFile",
		config: { tokenFile: path ?? "" }
	} };
	return {
		...user,
		...typeof token === "string" ? { token: token.trim() } : {},
		...path !== void 0 && token === void 0 ? missing : {},
		...isJsonObject(exec) ? { exec: toClientExec(exec, folder) } : {}
	};
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

export { toClientForm };