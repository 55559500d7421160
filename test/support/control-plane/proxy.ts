// A proxy in front of the API server that lets chosen requests go wrong, in the ways in which networks,
// load balancers and API servers do.
import { readFileSync } from "node:fs";
import type http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inject } from "vitest";

export const faults = [
  /** The connection breaks before the server has seen anything. */
  "reset",
  /** The server does what it is asked, and the connection breaks before its answer. */
  "lost",
  /** Half of the answer comes. */
  "cut",
  /** The server does what it is asked, and its answer comes after the client's patience. */
  "slow",
  /** 429 with Retry-After. */
  "throttled",
  /** 500 with a Status. */
  "error",
  /** 503 in a load balancer's words. */
  "unavailable",
] as const;

export type Fault = (typeof faults)[number];

/** What happens to the request with that number, counted from 0, and with `persistent` to all after it. */
export interface Plan {
  readonly fault: Fault;
  readonly at: number;
  /** Then only requests of that kind count. */
  readonly kind?: string;
  readonly persistent: boolean;
}

export interface Seen {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly isDryRun: boolean;
}

export interface Proxy extends AsyncDisposable {
  /** A kubeconfig, its text, that leads by way of the proxy. */
  via(kubeconfig: string): string;
  /** Counts from 0 again; without a plan everything goes well. `refuse`: what the server refuses besides. */
  arm(plan: Plan | undefined, refuse?: (seen: Seen) => boolean): void;
  /** Since it was armed. */
  readonly seen: readonly Seen[];
  /** The first that met the plan's fault. */
  readonly hit: Seen | undefined;
  /** Resolves when the server has done everything that it was asked. */
  idle(): Promise<void>;
}

/** What is asked for, whoever asks and whatever the names are made of: `PATCH /api/v1/…/configmaps/settings`. */
export function kindOf({ method, path, isDryRun }: Seen): string {
  const known = path.replaceAll(/\b[0-9a-f]{8}\b/g, "*").replace(/(\/pods\/[a-z]+)-.*/, "$1-*");
  return `${method}${isDryRun ? " (dry run)" : ""} ${known}`;
}

/** Longer than any client here waits. */
const slowMs = 1500;

export async function openProxy(plane = inject("controlPlane")): Promise<Proxy> {
  if (plane === undefined) throw new Error("there is no control plane");
  const certs = join(plane.folder, "certs");
  const [cert, key] = ["crt", "key"].map((end) => readFileSync(join(certs, `apiserver.${end}`)));
  const agent = new https.Agent({ keepAlive: true, ...(cert === undefined ? {} : { ca: cert }) });
  let plan: Plan | undefined;
  let isRefused: ((seen: Seen) => boolean) | undefined;
  let seen: Seen[] = [];
  let counted = 0;
  let hit: Seen | undefined;
  const underWay = new Set<Promise<unknown>>();
  const server = https.createServer(
    { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) },
    (request, response) => {
      const one = toSeen(request);
      seen.push(one);
      const counts = plan !== undefined && (plan.kind === undefined || plan.kind === kindOf(one));
      const isFirst = hit === undefined && counts && counted === plan?.at;
      if (counts) counted += 1;
      if (isFirst) hit = one;
      const fault = isFirst || (hit !== undefined && plan?.persistent === true) ? plan?.fault : undefined;
      response.on("error", () => undefined);
      request.on("error", () => undefined);
      if (fault === "reset") return void request.socket.destroy();
      if (fault === "throttled") return answer(response, 429, "slow down", { "retry-after": "0.05" });
      if (fault === "error") return answer(response, 500, "something went wrong");
      if (fault === "unavailable") return void response.writeHead(503).end("<html>no upstream</html>");
      if (isRefused?.(one) === true) return answer(response, 422, "refused by the test");
      const done = forward(request, plane.url, agent).then((answered) => deliver(answered, response, fault));
      const settled = done.catch(() => request.socket.destroy());
      underWay.add(settled);
      void settled.then(() => underWay.delete(settled));
    },
  );
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    via: (kubeconfig) => kubeconfig.replaceAll(plane.url, `https://127.0.0.1:${port}`),
    arm: (next, refuse) => {
      plan = next;
      isRefused = refuse;
      seen = [];
      counted = 0;
      hit = undefined;
    },
    get seen() {
      return seen;
    },
    get hit() {
      return hit;
    },
    idle: async () => {
      await Promise.all(underWay);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
    },
  };
}

function toSeen({ method = "", url = "" }: http.IncomingMessage): Seen {
  const [path = "", query = ""] = url.split("?");
  return { method, path, isDryRun: query.includes("dryRun=All") };
}

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

function forward(request: http.IncomingMessage, server: string, agent: https.Agent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { host: _, ...headers } = request.headers;
    const sent = https.request(
      `${server}${request.url}`,
      { agent, method: request.method, headers },
      (answered) => {
        const chunks: Buffer[] = [];
        answered.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
        answered.on("end", () =>
          resolve({
            status: answered.statusCode ?? 0,
            headers: answered.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on("error", reject);
    request.pipe(sent);
  });
}

function deliver({ status, headers, body }: Answered, response: http.ServerResponse, fault?: Fault): void {
  if (fault === "lost") return void response.socket?.destroy();
  if (fault === "slow") {
    setTimeout(() => response.socket?.destroy(), slowMs).unref();
    return;
  }
  const { connection: _, "transfer-encoding": __, ...kept } = headers;
  response.writeHead(status, { ...kept, "content-length": body.length });
  if (fault !== "cut") return void response.end(body);
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy());
}

function answer(
  response: http.ServerResponse,
  code: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const status = { kind: "Status", apiVersion: "v1", status: "Failure", message, code };
  response.writeHead(code, { "content-type": "application/json", ...headers }).end(JSON.stringify(status));
}
