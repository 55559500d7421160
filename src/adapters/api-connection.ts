// One request to an API server → its answer, or why none came: credentials, connections that are kept, and a limit
// of time for each attempt.
import type http from "node:http";
import https from "node:https";
import { formatJson } from "../kube/json.ts";
import { type ClusterRequest, PortError } from "../ports.ts";
import { version } from "../version.ts";
import { openAgent, toHostname } from "./api-agent.ts";
import type { Kubeconfig } from "./kubeconfig.ts";
import { toUnaccepted } from "./unaccepted.ts";

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
}

/** No answer came: why. */
export interface Break {
  readonly reason: string;
}

export class ApiConnection {
  readonly label: string;
  readonly #reload: () => Promise<Kubeconfig>;
  #kubeconfig: Kubeconfig;
  readonly #server: URL;
  readonly #root: string;
  #credentials: Promise<https.RequestOptions> | undefined;
  #agent: http.Agent | undefined;

  /** Connects with the first request. */
  constructor(kubeconfig: Kubeconfig, reload: () => Promise<Kubeconfig>) {
    const { config } = kubeconfig;
    this.#kubeconfig = kubeconfig;
    this.#reload = reload;
    this.#server = new URL(config.getCurrentCluster()?.server ?? "");
    // One address may serve several clusters under paths of their own.
    this.#root = this.#server.pathname.replace(/\/+$/, "");
    this.label = `${this.#server.origin}${this.#root} (context ${config.getCurrentContext()})`;
  }

  /** Throws PortError for what waiting does not mend. */
  async attempt(request: ClusterRequest, timeoutMs: number): Promise<RawAnswer | Break> {
    return this.#send(request, timeoutMs).catch((error: unknown) => toBreak(error));
  }

  /** Tokens run out. From the kubeconfig on: its files may have changed, and its plugins keep what they gave. */
  async renewCredentials(): Promise<void> {
    this.#kubeconfig = await this.#reload();
    this.#credentials = undefined;
  }

  /** Why they are not accepted. */
  async explainRefusal(): Promise<PortError> {
    const { headers } = await this.#authorize();
    return toUnaccepted(this.label, this.#kubeconfig.config.getCurrentUser()?.name, headers);
  }

  close(): void {
    this.#agent?.destroy();
  }

  async #send(request: ClusterRequest, timeoutMs: number): Promise<RawAnswer> {
    const { headers, ...connection } = await this.#authorize();
    // As text it leaves in one piece with the head of the request.
    const body = request.body === undefined ? undefined : formatJson(request.body);
    const { request: open } = this.#server.protocol === "http:" ? await import("node:http") : https;
    return new Promise((resolve, reject) => {
      const sent = open(
        {
          ...connection,
          hostname: toHostname(this.#server),
          port: this.#server.port,
          method: request.method,
          path: this.#root + request.path,
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
    const { config, impersonation, proxyUrl } = this.#kubeconfig;
    try {
      await config.applyToHTTPSOptions(options);
    } catch (error) {
      const reason = firstLine(error);
      throw new PortError("cluster", `no credentials for ${this.label}: ${reason}`, {
        cure: reason.startsWith("HTTP protocol")
          ? "nothing protects credentials on http://: write insecure-skip-tls-verify: true beside that server if this is meant"
          : "check the user of that context: its files, its exec plugin, its token",
      });
    }
    Object.assign((options.headers ??= {}), impersonation);
    this.#agent?.destroy();
    // The library's own agent keeps no connection.
    const { agent: _, headers: __, ...tls } = options;
    this.#agent = await openAgent({ server: this.#server, proxyUrl, tls: tls as https.AgentOptions });
    return { ...options, agent: this.#agent };
  }
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
