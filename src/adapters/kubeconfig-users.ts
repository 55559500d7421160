// A kubeconfig's text → the same with users as the client library reads them: tokens out of their files, and
// exec plugins beside the kubeconfig and with what kubectl tells them about themselves.
import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { load } from "js-yaml";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";

/** `folder`: of the kubeconfig's file, undefined for a text. Throws for what is no YAML. */
export async function toClientForm(text: string, folder: string | undefined): Promise<string> {
  const config = load(text) as Json;
  if (!isJsonObject(config) || !Array.isArray(config["users"])) return text;
  const users = await Promise.all(
    (config["users"] as readonly Json[]).map(async (entry) =>
      isJsonObject(entry) && isJsonObject(entry["user"])
        ? Object.assign({}, entry, { user: await toClientUser(entry["user"], folder) })
        : entry,
    ),
  );
  return JSON.stringify({ ...config, users });
}

async function toClientUser(user: JsonObject, folder: string | undefined): Promise<JsonObject> {
  const { tokenFile, exec } = user;
  const path = typeof tokenFile === "string" ? toAbsolute(tokenFile, folder) : undefined;
  const token = path === undefined ? user["token"] : await readToken(path);
  // It may be another context's: the library reads it again when it is asked for, and says that it is missing.
  const missing = { "auth-provider": { name: "tokenFile", config: { tokenFile: path ?? "" } } };
  return {
    ...user,
    // A line break at its end is no part of it.
    ...(typeof token === "string" ? { token: token.trim() } : {}),
    ...(path !== undefined && token === undefined ? missing : {}),
    ...(isJsonObject(exec) ? { exec: toClientExec(exec, folder) } : {}),
  };
}

function readToken(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

function toClientExec(exec: JsonObject, folder: string | undefined): JsonObject {
  const { command, apiVersion, env } = exec;
  const about = {
    apiVersion: apiVersion ?? "client.authentication.k8s.io/v1",
    kind: "ExecCredential",
    // Nobody sits there to be asked.
    spec: { interactive: false },
  };
  const own = { name: "KUBERNETES_EXEC_INFO", value: JSON.stringify(about) };
  // A bare name is looked up in PATH.
  const isPath = typeof command === "string" && command.includes("/");
  return {
    ...exec,
    ...(isPath ? { command: toAbsolute(command, folder) } : {}),
    env: [...(Array.isArray(env) ? (env as readonly Json[]) : []), own],
  };
}

function toAbsolute(path: string, folder: string | undefined): string {
  return folder === undefined || isAbsolute(path) ? path : join(folder, path);
}
