// Requests to an API server → its answers: side by side up to a bound, each with a time limit, sent again
// when the connection breaks or the server asks for it.
import { parseJson } from "../kube/parse-json.ts";
import { type Cluster, type ClusterAnswer, type ClusterRequest, PortError } from "../ports.ts";
import { ApiConnection, type Break, type RawAnswer } from "./api-connection.ts";
import { type KubeconfigSource, loadKubeconfig } from "./kubeconfig.ts";
import { Readiness } from "./readiness.ts";

export interface ClusterOptions extends KubeconfigSource {
  /** Requests at once; 24 without it. */
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
/** One that takes its time to forbid something is believed in the end. */
const mostEarly = 2;

/** Throws PortError when the kubeconfig is not usable; connects with the first request. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const kubeconfig = await loadKubeconfig(options);
  return new HttpCluster(new ApiConnection(kubeconfig, () => loadKubeconfig(options)), options);
}

class HttpCluster implements Cluster {
  readonly label: string;
  readonly #connection: ApiConnection;
  readonly #timeoutMs: number;
  readonly #patienceMs: number;
  readonly #firstBackoffMs: number;
  readonly #readiness: Readiness;
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #hasAnswered = false;
  #isAccepted = false;

  constructor(connection: ApiConnection, options: ClusterOptions) {
    this.#connection = connection;
    this.label = connection.label;
    this.#free = options.concurrency ?? 24;
    this.#timeoutMs = options.requestTimeoutMs ?? 30_000;
    this.#patienceMs = options.patienceMs ?? 120_000;
    this.#firstBackoffMs = options.firstBackoffMs ?? 200;
    this.#readiness = new Readiness(async (path) => {
      const answer = await connection.attempt({ method: "GET", path }, this.#timeoutMs);
      return "status" in answer ? answer.status : undefined;
    });
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
    this.#connection.close();
  }

  async #persist(request: ClusterRequest): Promise<ClusterAnswer> {
    const start = performance.now();
    const patienceMs = request.patienceMs ?? this.#patienceMs;
    let renewed = false;
    let early = 0;
    for (let attempt = 1; ; attempt += 1) {
      const sentAt = performance.now();
      const result = await this.#connection.attempt(request, request.timeoutMs ?? this.#timeoutMs);
      if ("status" in result) {
        this.#hasAnswered = true;
        // A token may have run out during a long rollout: once, the credentials are asked for again.
        if (result.status === 401 && !renewed) {
          renewed = true;
          await this.#connection.renewCredentials();
          continue;
        }
        if (result.status !== 401) this.#isAccepted = true;
        else if (!this.#isAccepted) throw await this.#connection.explainRefusal();
        const verdict = result.status === 403 ? await this.#readiness.judge(sentAt) : "meant";
        if (verdict === "early" && (early += 1) <= mostEarly) continue;
        const waits = verdict === "starting" || isWorthWaiting(result.status, attempt);
        const answer = waits ? undefined : this.#toAnswer(result, request);
        if (answer !== undefined) return answer;
      } else this.#readiness.doubt();
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

  #silence({ method, path }: ClusterRequest, last: RawAnswer | Break): PortError {
    const what = `${method} ${path.replace(/\?.*/, "")}`;
    const reason = "status" in last ? `answers ${last.status}` : last.reason;
    return new PortError("cluster", `${this.label} does not answer ${what}: ${reason}`, {
      cure: cureOf("status" in last ? last.status : undefined, path),
    });
  }
}

function cureOf(status: number | undefined, path: string): string {
  if (status === 429)
    return "the API server is busy, or lets this account ask only so much (kubectl get flowschemas): run again later";
  const [, group] = /^\/apis\/([^/]+\.[^/]+)\//.exec(path) ?? [];
  if (status === 503 && group !== undefined)
    return `see to what serves ${group}: kubectl get apiservices; and run again`;
  return "check that the API server can be reached from here, and run again";
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
