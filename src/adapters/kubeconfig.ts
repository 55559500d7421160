// The input `kubeconfig` (a path, the text itself, or its base64) and a context → credentials for an API
// server: certificates, tokens, exec plugins, OIDC, proxies, and the account of a pod.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import type { KubeConfig } from "@kubernetes/client-node/dist/config.js";
import { PortError } from "../ports.ts";

export interface KubeconfigSource {
  /** Without it: KUBECONFIG, ~/.kube/config, then the account of the pod that this runs in. */
  readonly kubeconfig?: string;
  /** Without it the kubeconfig's current context. */
  readonly context?: string;
}

const cure =
  "give a kubeconfig with --kubeconfig or KUBECONFIG (input `kubeconfig` of the action: a path, the text itself or its base64)";

/** Throws PortError: nothing of a kubeconfig is ever part of a message but names and addresses. */
export async function loadKubeconfig({ kubeconfig, context }: KubeconfigSource): Promise<KubeConfig> {
  // Only here: a run without a cluster does not pay for it.
  const { KubeConfig } = await import("@kubernetes/client-node/dist/config.js");
  const config = new KubeConfig();
  try {
    await load(config, kubeconfig ?? findDefault());
  } catch (error) {
    if (error instanceof PortError) throw error;
    // The parser's own words may quote the file, and with it a key.
    throw new PortError("cluster", "the kubeconfig cannot be read: it is no YAML of that form", { cure });
  }
  if (context !== undefined) config.setCurrentContext(context);
  check(config);
  return config;
}

/** Undefined: the account of a pod, or what the library finds in several files. */
function findDefault(): string | undefined {
  const named = process.env["KUBECONFIG"] ?? "";
  if (named.includes(delimiter)) return undefined;
  const path = named === "" ? join(homedir(), ".kube", "config") : named;
  return named !== "" || existsSync(path) ? path : undefined;
}

async function load(config: KubeConfig, source: string | undefined): Promise<void> {
  if (source === undefined) {
    config.loadFromDefault();
    // What the library makes up where it finds nothing.
    if (config.getCurrentCluster()?.server !== "http://localhost:8080") return;
    throw new PortError("cluster", "there is no kubeconfig, and this is no pod of a cluster", { cure });
  }
  const { toClientForm } = await import("./kubeconfig-users.ts");
  const text = source.includes("\n") || source.trimStart().startsWith("{") ? source : decode(source);
  if (text !== undefined) return config.loadFromString(await toClientForm(text, undefined));
  const path = source.startsWith("~/") ? join(homedir(), source.slice(2)) : source;
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
    throw new PortError("cluster", `the kubeconfig ${path} ${reason}`, { cure });
  });
  const folder = dirname(resolve(path));
  config.loadFromString(await toClientForm(content, folder));
  config.makePathsAbsolute(folder);
}

/** Text out of base64; undefined when that is not what it is. */
function decode(source: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(source.trim())) return undefined;
  const text = Buffer.from(source, "base64").toString("utf8");
  return /\bclusters\b/.test(text) ? text : undefined;
}

const secretKeys =
  /["']?\b(?:token|password|client-key-data|client-certificate-data|id-token|refresh-token|access-token|client-secret)["']?\s*:\s*["']?([^\s"',}]+)/g;

/** What a log must not show of a kubeconfig that was given as text; nothing of a path. */
export function secretsOf(source: string): readonly string[] {
  const decoded = decode(source);
  const text = decoded ?? (source.includes("\n") || source.trimStart().startsWith("{") ? source : "");
  const values = [...text.matchAll(secretKeys)].map(([, value = ""]) => value);
  return [...(decoded === undefined ? [] : [source.trim()]), ...values].filter((value) => value.length > 3);
}

function check(config: KubeConfig): void {
  const name = config.getCurrentContext();
  const known = config.getContexts().map((each) => each.name);
  const among = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
  if (config.getContextObject(name) === null) {
    const wanted = name === "" || name === undefined ? "no current context" : `no context ${name}`;
    throw new PortError("cluster", `the kubeconfig has ${wanted}; ${among}`, {
      cure: "name one with --context (input `context` of the action)",
    });
  }
  if (config.getCurrentCluster() === null) {
    throw new PortError("cluster", `the kubeconfig's context ${name} names a cluster that it does not have`, {
      cure,
    });
  }
}
