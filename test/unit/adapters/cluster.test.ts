// What a client of an API server waits for, what it sends again, and when it gives up.
import http from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { type ClusterOptions, openCluster } from "../../../src/adapters/cluster.ts";
import type { Cluster } from "../../../src/ports.ts";

type Handler = (response: http.ServerResponse, request: http.IncomingMessage, number: number) => void;

interface Server extends AsyncDisposable {
  readonly cluster: Cluster;
  /** Requests so far. */
  readonly count: () => number;
}

async function open(handler: Handler, options: Partial<ClusterOptions> = {}): Promise<Server> {
  let count = 0;
  const server = http.createServer((request, response) => {
    count += 1;
    handler(response, request, count);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const kubeconfig = JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      { name: "c", cluster: { server: `http://127.0.0.1:${port}/below`, "insecure-skip-tls-verify": true } },
    ],
    users: [{ name: "u", user: { token: "secret-token", as: "ci", "as-groups": ["a", "b"] } }],
    contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
    "current-context": "x",
  });
  const cluster = await openCluster({ kubeconfig, firstBackoffMs: 5, patienceMs: 2000, ...options });
  return {
    cluster,
    count: () => count,
    [Symbol.asyncDispose]: async () => {
      cluster.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const get = { method: "GET", path: "/version" } as const;

describe("a request to an API server", () => {
  test("carries the token and as whom it acts, goes below the server's path, and keeps integers exact", async () => {
    let seen: http.IncomingMessage | undefined;
    await using server = await open((response, request) => {
      seen = request;
      response.end('{"big":9007199254740993}');
    });
    expect(await server.cluster.send(get)).toEqual({ status: 200, body: { big: 9007199254740993n } });
    expect(seen?.url).toBe("/below/version");
    expect(seen?.headers.authorization).toBe("Bearer secret-token");
    const { rawHeaders = [] } = seen ?? {};
    const groups = rawHeaders.filter((_, at) => rawHeaders[at - 1] === "Impersonate-Group");
    expect([seen?.headers["impersonate-user"], groups]).toEqual(["ci", ["a", "b"]]);
    // Several clusters may have one address.
    expect(server.cluster.label).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/below \(context x\)$/);
  });

  test.each([429, 502, 503, 504])("that is answered by %i once is sent again", async (status) => {
    await using server = await open((response, _, number) => {
      response.writeHead(number === 1 ? status : 200).end(number === 1 ? "<html>" : "{}");
    });
    expect(await server.cluster.send(get)).toMatchObject({ status: 200 });
    expect(server.count()).toBe(2);
  });

  test("is sent again after as long as the server asks for", async () => {
    const times: number[] = [];
    await using server = await open((response, _, number) => {
      times.push(performance.now());
      response.writeHead(number === 1 ? 429 : 200, { "retry-after": "0.2" }).end("{}");
    });
    await server.cluster.send(get);
    // Timers may be a moment early.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(190);
  });

  test("is not sent again and again without a pause where the server asks for none", async () => {
    await using server = await open(
      (response) => void response.writeHead(429, { "retry-after": "0" }).end("{}"),
      { patienceMs: 100 },
    );
    await expect(server.cluster.send(get)).rejects.toThrow("GET /version: answers 429");
    expect(server.count()).toBeLessThan(8);
  });

  test.each([
    [429, "/version", "run again later"],
    [503, "/apis/metrics.k8s.io/v1beta1", "see to what serves metrics.k8s.io: kubectl get apiservices"],
    [503, "/apis/apps/v1", "check that the API server can be reached"],
  ])("that is answered by %i at %s to the end says what to look at", async (status, path, cure) => {
    await using server = await open((response) => void response.writeHead(status).end("{}"), {
      patienceMs: 20,
    });
    const error = await server.cluster.send({ method: "GET", path }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ cure: expect.stringContaining(cure) as string });
  });

  test("ends at once where the server asks for more time than there is", async () => {
    await using server = await open(
      (response) => void response.writeHead(503, { "retry-after": "3600" }).end("{}"),
    );
    await expect(server.cluster.send(get)).rejects.toThrow("does not answer GET /version: answers 503");
    expect(server.count()).toBe(1);
  });

  test("that is answered by 500 four times has that for an answer, with its words", async () => {
    await using server = await open((response) => {
      response.writeHead(500).end('{"message":"failed calling webhook"}');
    });
    const answer = { status: 500, body: { message: "failed calling webhook" } };
    expect(await server.cluster.send(get)).toEqual(answer);
    expect(server.count()).toBe(4);
  });

  test.each([
    ["that it is ready", { "/readyz": 500, "/version": 200 }, { "/readyz": 200, "/version": 200 }],
    ["its version, where readiness is hidden", { "/readyz": 403, "/version": 403 }, { "/version": 200 }],
  ])("that is forbidden while the server starts is sent again until it tells %s", async (_, early, ready) => {
    await using server = await open((response, { url = "" }, number) => {
      const told: Readonly<Record<string, number>> = number > 6 ? { "/pods": 200, ...ready } : early;
      response.writeHead(told[url.slice("/below".length)] ?? 403).end("{}");
    });
    const pods = { method: "GET", path: "/pods" } as const;
    expect(await server.cluster.send(pods)).toMatchObject({ status: 200 });
  });

  test("that is forbidden by a server that is ready is sent once more, those after it are not", async () => {
    const paths: (string | undefined)[] = [];
    await using server = await open((response, { url }) => {
      paths.push(url);
      response.writeHead(url === "/below/readyz" ? 200 : 403).end("{}");
    });
    const pods = { method: "GET", path: "/pods" } as const;
    for (let turn = 0; turn < 3; turn += 1)
      expect(await server.cluster.send(pods)).toMatchObject({ status: 403 });
    expect(paths.map((path) => path?.slice("/below".length))).toEqual([
      "/pods",
      "/readyz",
      "/pods",
      "/pods",
      "/pods",
    ]);
  });

  test.each([400, 404, 409, 422])("that is answered by %i is not sent again", async (status) => {
    await using server = await open((response) => void response.writeHead(status).end("{}"));
    expect(await server.cluster.send(get)).toEqual({ status, body: {} });
    expect(server.count()).toBe(1);
  });

  test("whose answer breaks off, or never begins, is sent again", async () => {
    await using server = await open(
      (response, _, number) => {
        if (number === 1) return void response.socket?.destroy();
        if (number === 2) {
          response.writeHead(200, { "content-length": 100 });
          return void response.write("{", () => response.socket?.destroy());
        }
        return number === 3 ? undefined : void response.end('{"ok":true}');
      },
      { requestTimeoutMs: 100 },
    );
    expect(await server.cluster.send(get)).toEqual({ status: 200, body: { ok: true } });
    expect(server.count()).toBe(4);
  });

  test("that stops in the middle of its answer ends with its limit of time", async () => {
    await using server = await open(
      (response) => {
        response.writeHead(200, { "content-length": 100 });
        response.write("{");
      },
      { requestTimeoutMs: 50, patienceMs: 60 },
    );
    await expect(server.cluster.send(get)).rejects.toThrow("no answer within 0.05 s");
  });

  test("that does not take the credentials is asked once more with new ones, and then says so", async () => {
    await using server = await open((response) => void response.writeHead(401).end("{}"));
    await expect(server.cluster.send(get)).rejects.toThrow(
      /does not accept the credentials of user .* \(401\)$/,
    );
    expect(server.count()).toBe(2);
  });

  test("that takes a token no longer answers so: what was written before is not forgotten", async () => {
    await using server = await open((response, _, number) => {
      response.writeHead(number === 1 ? 200 : 401).end("{}");
    });
    expect(await server.cluster.send(get)).toEqual({ status: 200, body: {} });
    expect(await server.cluster.send(get)).toEqual({ status: 401, body: {} });
    expect(server.count()).toBe(3);
  });

  test("waits for its turn where as many as may are under way", async () => {
    let most = 0;
    let now = 0;
    await using server = await open(
      (response) => {
        now += 1;
        most = Math.max(most, now);
        setTimeout(() => {
          now -= 1;
          response.end("{}");
        }, 5);
      },
      { concurrency: 3 },
    );
    await Promise.all(Array.from({ length: 20 }, () => server.cluster.send(get)));
    expect(most).toBe(3);
  });
});
