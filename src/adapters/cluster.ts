// Requests to an API server → its answers: side by side up to a bound, each with a time limit, sent again
// when the connection breaks or the server asks for it.
import http from "node:http";
import https from "node:https";
import type { KubeConfig } from "@kubernetes/client-node/dist/config.js";
import { formatJson } from "../kube/json.ts";
import { parseJson } from "../kube/parse-json.ts";
import { type Cluster, type ClusterAnswer, type ClusterRequest, PortError } from "../ports.ts";
import { version } from "../version.ts";
import { type KubeconfigSource, loadKubeconfig } from "./kubeconfig.ts";

export interface ClusterOptions extends KubeconfigSource {
  /** Requests at once; 16 without it. */
  readonly concurrency?: number;
  /** Limit of one attempt; 30 seconds without it. */
  readonly requestTimeoutMs?: number;
  /** All attempts of one request together; two minutes without it. */
  readonly patienceMs?: number;
  /** Before the second attempt, doubled for each that follows; 200 milliseconds without it. */
  readonly firstBackoffMs?: number;
}

const longestBackoffMs = 10_000;
/** A server that restarts is waited for; one that never answered is more likely none at all. */
const longestFirstContactMs = 10_000;
/** A webhook that is down answers 500 as well, and will go on doing so. */
const attemptsAt500 = 4;

interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
}

/** Throws PortError when the kubeconfig is not usable; connects with the first request. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const config = await loadKubeconfig(options);
  return new HttpCluster(config, options);
}

class HttpCluster implements Cluster {
  readonly label: string;
  readonly #config: KubeConfig;
  readonly #server: URL;
  readonly #timeoutMs: number;
  readonly #patienceMs: number;
  readonly #firstBackoffMs: number;
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #hasAnswered = false;
  #credentials: Promise<https.RequestOptions> | undefined;
  #agent: http.Agent | undefined;

  constructor(config: KubeConfig, options: ClusterOptions) {
    this.#config = config;
    this.#server = new URL(config.getCurrentCluster()?.server ?? "");
    this.label = `${this.#server.origin} (context ${config.getCurrentContext()})`;
    this.#free = options.concurrency ?? 16;
    this.#timeoutMs = options.requestTimeoutMs ?? 30_000;
    this.#patienceMs = options.patienceMs ?? 120_000;
    this.#firstBackoffMs = options.firstBackoffMs ?? 200;
  }

  async send(request: ClusterRequest): Promise<ClusterAnswer> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.#persist(request);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }

  close(): void {
    this.#agent?.destroy();
  }

  async #persist(request: ClusterRequest): Promise<ClusterAnswer> {
    const start = performance.now();
    const patienceMs = request.patienceMs ?? this.#patienceMs;
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.#attempt(request).catch((error: unknown) => toBreak(error));
      if ("status" in result) {
        this.#hasAnswered = true;
        // A token may have run out during a long rollout: once, the credentials are asked for again.
        if (result.status === 401 && !renewed) {
          renewed = true;
          this.#credentials = undefined;
          continue;
        }
        const answer = isWorthWaiting(result.status, attempt) ? undefined : this.#toAnswer(result, request);
        if (answer !== undefined) return answer;
      }
      const backoffMs = Math.min(longestBackoffMs, this.#firstBackoffMs * 2 ** (attempt - 1));
      const asked = askedMs(result);
      // Who asks for no wait at all must not be asked again without end.
      const waitMs = asked > 0 ? Math.max(asked, this.#firstBackoffMs) : backoffMs;
      const mostMs = this.#hasAnswered ? patienceMs : Math.min(patienceMs, longestFirstContactMs);
      if (performance.now() + waitMs > start + mostMs) throw this.#silence(request, result);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }

  /** Undefined for a body that was cut on its way. */
  #toAnswer({ status, text }: RawAnswer, { isText }: ClusterRequest): ClusterAnswer | undefined {
    if (isText === true && status < 300) return { status, body: text };
    try {
      return { status, body: text === "" ? null : parseJson(text) };
    } catch {
      // Proxies answer errors in HTML or plain words.
      return status >= 400 ? { status, body: text.slice(0, 500) } : undefined;
    }
  }

  async #attempt(request: ClusterRequest): Promise<RawAnswer> {
    const { headers, ...connection } = await this.#authorize();
    // As text it leaves in one piece with the head of the request.
    const body = request.body === undefined ? undefined : formatJson(request.body);
    const base = this.#server.pathname.replace(/\/$/, "");
    const timeoutMs = request.timeoutMs ?? this.#timeoutMs;
    const { request: open } = this.#server.protocol === "http:" ? http : https;
    return new Promise((resolve, reject) => {
      const sent = open(
        {
          ...connection,
          hostname: this.#server.hostname.replace(/^\[(.*)\]$/, "$1"),
          port: this.#server.port,
          method: request.method,
          path: base + request.path,
          headers: {
            ...(headers as http.OutgoingHttpHeaders),
            accept: request.accept ?? "application/json",
            "user-agent": `pharos-network/${version}`,
            ...(body === undefined
              ? {}
              : {
                  "content-type": request.contentType ?? "application/json",
                  "content-length": Buffer.byteLength(body),
                }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("close", () => {
            clearTimeout(limit);
            if (!response.complete) return reject(new Error("the answer was cut off"));
            const text = Buffer.concat(chunks).toString("utf8");
            resolve({ status: response.statusCode ?? 0, text, retryAfter: response.headers["retry-after"] });
          });
        },
      );
      const limit = setTimeout(() => {
        sent.destroy(new Error(`no answer within ${timeoutMs / 1000} s`));
      }, timeoutMs);
      sent.on("error", (error) => {
        clearTimeout(limit);
        reject(error);
      });
      sent.end(body);
    });
  }

  async #authorize(): Promise<https.RequestOptions> {
    this.#credentials ??= this.#readCredentials();
    return this.#credentials;
  }

  async #readCredentials(): Promise<https.RequestOptions> {
    const options: https.RequestOptions = {};
    try {
      await this.#config.applyToHTTPSOptions(options);
    } catch (error) {
      throw new PortError("cluster", `no credentials for ${this.label}: ${firstLine(error)}`, {
        cure: "check the user of that context: its files, its exec plugin, its token",
      });
    }
    this.#agent?.destroy();
    // The library's own agent keeps no connection; it is needed only where there is a proxy.
    if (this.#config.getCurrentCluster()?.proxyUrl === undefined) {
      const { agent: _, headers: __, ...tls } = options;
      options.agent =
        this.#server.protocol === "http:"
          ? new http.Agent({ keepAlive: true })
          : new OneServerAgent({ ...(tls as https.AgentOptions), keepAlive: true });
    }
    this.#agent = options.agent as http.Agent;
    return options;
  }

  #silence({ method, path }: ClusterRequest, last: RawAnswer | Break): PortError {
    const what = `${method} ${path.replace(/\?.*/, "")}`;
    const reason = "status" in last ? `answers ${last.status}` : last.reason;
    return new PortError("cluster", `${this.label} does not answer ${what}: ${reason}`, {
      cure: "check that the API server can be reached from here, and run again",
    });
  }
}

/** All its connections are alike; a name for each would be made of the certificates, with every request. */
class OneServerAgent extends https.Agent {
  override getName(): string {
    return "";
  }
}

interface Break {
  readonly reason: string;
}

function toBreak(error: unknown): Break {
  if (error instanceof PortError) throw error;
  const { code } = error as NodeJS.ErrnoException;
  const reason = firstLine(error);
  // Neither a wrong certificate nor a wrong name gets better by waiting.
  if (code !== undefined && /CERT|TLS|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY|ENOTFOUND/.test(code)) {
    throw new PortError("cluster", `the API server cannot be trusted or found: ${reason}`, {
      cure: "check the server's address and its certificate authority in the kubeconfig",
    });
  }
  return { reason };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").slice(0, 300);
}

function isWorthWaiting(status: number, attempt: number): boolean {
  if (status === 500) return attempt < attemptsAt500;
  return status === 429 || status === 502 || status === 503 || status === 504;
}

/** What the server asks for with Retry-After, in seconds; dates are not for API servers. */
function askedMs(result: RawAnswer | Break): number {
  const asked = Number("status" in result ? result.retryAfter : undefined);
  return Number.isFinite(asked) ? asked * 1000 : 0;
}
