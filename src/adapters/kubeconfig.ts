// The input `kubeconfig` (a path, the text itself, or its base64) and a context → credentials for an API
// server: certificates, tokens, exec plugins, OIDC, proxies, and the account of a pod.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { OutgoingHttpHeaders } from "node:http";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import type { KubeConfig } from "@kubernetes/client-node/dist/config.js";
import { PortError } from "../ports.ts";
import type { KubeconfigText } from "./kubeconfig-merge.ts";

export interface KubeconfigSource {
  /** Without it: KUBECONFIG, ~/.kube/config, then the account of the pod that this runs in. */
  readonly kubeconfig?: string;
  /** Without it the kubeconfig's current context. */
  readonly context?: string;
}

export interface Kubeconfig {
  readonly config: KubeConfig;
  /** Headers by which its user acts as somebody else. */
  readonly impersonation: OutgoingHttpHeaders;
  /** Of the proxy before its server: `http://…`, `socks5://…`. The library is told of none. */
  readonly proxyUrl: string | undefined;
}

const cure =
  "give a kubeconfig with --kubeconfig or KUBECONFIG (input `kubeconfig` of the action: a path, the text itself or its base64)";

/** Throws PortError: nothing of a kubeconfig is ever part of a message but names and addresses. */
export async function loadKubeconfig({ kubeconfig, context }: KubeconfigSource): Promise<Kubeconfig> {
  // Only here: a run without a cluster does not pay for it.
  const { KubeConfig } = await import("@kubernetes/client-node/dist/config.js");
  const config = new KubeConfig();
  const texts = await (kubeconfig === undefined ? readDefaults() : readSource(kubeconfig));
  let impersonations: ReadonlyMap<string, OutgoingHttpHeaders> = new Map();
  try {
    if (texts.length === 0) loadOfPod(config);
    else {
      const { mergeKubeconfigs } = await import("./kubeconfig-merge.ts");
      const merged = await mergeKubeconfigs(texts);
      config.loadFromString(merged.text);
      ({ impersonations } = merged);
    }
  } catch (error) {
    if (error instanceof PortError) throw error;
    // The parser's own words may quote the file, and with it a key.
    throw new PortError("cluster", "the kubeconfig cannot be read: it is no YAML of that form", { cure });
  }
  if (context !== undefined) config.setCurrentContext(context);
  check(config);
  const impersonation = impersonations.get(config.getCurrentUser()?.name ?? "") ?? {};
  const proxyUrl = config.getCurrentCluster()?.proxyUrl;
  config.clusters = config.clusters.map((cluster) => Object.assign({}, cluster, { proxyUrl: undefined }));
  return { config, impersonation, proxyUrl };
}

function loadOfPod(config: KubeConfig): void {
  config.loadFromDefault();
  // What the library makes up where it finds nothing.
  if (config.getCurrentCluster()?.server !== "http://localhost:8080") return;
  throw new PortError("cluster", "there is no kubeconfig, and this is no pod of a cluster", { cure });
}

/** As kubectl looks for them; of several files, those that are missing count as empty. */
async function readDefaults(): Promise<readonly KubeconfigText[]> {
  const named = (process.env["KUBECONFIG"] ?? "").split(delimiter).filter((path) => path !== "");
  const all = named.length === 0 ? [join(homedir(), ".kube", "config")] : named;
  const there = all.filter((path) => existsSync(path));
  if (there.length === 0 && named.length > 0) throw missing(named.join(" and "));
  return (await Promise.all(there.map(readSource))).flat();
}

async function readSource(source: string): Promise<readonly KubeconfigText[]> {
  const text = decode(source) ?? asText(source);
  if (text !== undefined) return [{ text }];
  const path = source.startsWith("~/") ? join(homedir(), source.slice(2)) : source;
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw missing(path);
    throw new PortError("cluster", `the kubeconfig ${path} cannot be read (${error.code})`, { cure });
  });
  return [{ text: content, folder: dirname(resolve(path)) }];
}

function missing(path: string): PortError {
  return new PortError("cluster", `the kubeconfig ${path} does not exist`, { cure });
}

/** Text out of base64, in one line or in lines of 76, as programs write it; undefined when that is not what it is. */
function decode(source: string): string | undefined {
  if (!/^[A-Za-z0-9+/\s]{40,}[=\s]*$/.test(source)) return undefined;
  const text = Buffer.from(source, "base64").toString("utf8");
  return /\bclusters\b/.test(text) ? text : undefined;
}

/** Undefined for a path. */
function asText(source: string): string | undefined {
  return source.includes("\n") || source.trimStart().startsWith("{") ? source : undefined;
}

const secretKeys =
  /["']?\b(?:token|password|client-key-data|client-certificate-data|id-token|refresh-token|access-token|client-secret)["']?\s*:\s*["']?([^\s"',}]+)/g;

/** What a log must not show of a kubeconfig that was given as text; nothing of a path. */
export function secretsOf(source: string): readonly string[] {
  const decoded = decode(source);
  const text = decoded ?? asText(source) ?? "";
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
  const cluster = config.getCurrentCluster();
  if (cluster === null) {
    throw new PortError("cluster", `the kubeconfig's context ${name} names a cluster that it does not have`, {
      cure,
    });
  }
  if (!/^https?:\/\//.test(cluster.server) || !URL.canParse(cluster.server)) {
    const wrong = `the kubeconfig's cluster ${cluster.name} has no address of an API server, but ${JSON.stringify(cluster.server)}`;
    throw new PortError("cluster", wrong, { cure: "write its server with https:// in front" });
  }
}
