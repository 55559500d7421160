// A user of a kubeconfig → the same as the client library reads it: tokens out of their files, exec plugins
// beside the kubeconfig and with what kubectl tells them about themselves; and whom the user acts as.
import { readFile } from "node:fs/promises";
import type { OutgoingHttpHeaders } from "node:http";
import { isAbsolute, join } from "node:path";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";

/** `folder`: of the kubeconfig's file, undefined for a text. */
export async function toClientUser(user: JsonObject, folder: string | undefined): Promise<JsonObject> {
  const { tokenFile, exec } = user;
  const path = typeof tokenFile === "string" ? toAbsolute(tokenFile, folder) : undefined;
  const token = path === undefined ? user["token"] : await readToken(path);
  // It may be another context's: the library reads it again when it is asked for, and says that it is missing.
  const missing = { "auth-provider": { name: "tokenFile", config: { tokenFile: path ?? "" } } };
  const files = ["client-certificate", "client-key"].flatMap((name) => {
    const file = user[name];
    return typeof file === "string" ? [[name, toAbsolute(file, folder)] as const] : [];
  });
  return {
    ...user,
    ...Object.fromEntries(files),
    // A line break at its end is no part of it.
    ...(typeof token === "string" ? { token: token.trim() } : {}),
    ...(path !== undefined && token === undefined ? missing : {}),
    ...(isJsonObject(exec) ? { exec: toClientExec(exec, folder) } : {}),
  };
}

/** `as`, `as-uid`, `as-groups` and `as-user-extra`: the library knows only the first. */
export function toImpersonation(user: JsonObject): OutgoingHttpHeaders {
  const extra = isJsonObject(user["as-user-extra"]) ? Object.entries(user["as-user-extra"]) : [];
  const headers = [
    ["Impersonate-User", user["as"]],
    ["Impersonate-Uid", user["as-uid"]],
    ["Impersonate-Group", user["as-groups"]],
    ...extra.map(([key, values]) => [`Impersonate-Extra-${encodeURIComponent(key)}`, values] as const),
  ] as const;
  return Object.fromEntries(
    headers.flatMap(([name, value]) => {
      const texts = (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(isText);
      return texts.length === 0 ? [] : [[name, texts]];
    }),
  );
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string" && value !== "";
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

export function toAbsolute(path: string, folder: string | undefined): string {
  return folder === undefined || isAbsolute(path) ? path : join(folder, path);
}
