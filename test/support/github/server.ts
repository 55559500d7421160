// A GitHub on loopback: the emulator's state and permissions behind a proxy of ours, which checks every
// request against GitHub's description, refuses what GitHub refuses and the emulator does not (unknown
// tokens, long comments), and fails on demand.
import { createSign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "emulate";
import { loadRequestCheck, type RecordedRequest } from "./requests.ts";

/** What happens instead of an answer; `lost`: GitHub did it, but its answer never arrives. */
export type Fault =
  | {
      readonly fault: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | { readonly fault: "reset" | "lost" | "cut" | "silence" };

interface Planned {
  readonly matches: (request: RecordedRequest) => boolean;
  readonly fault: Fault;
  times: number;
}

export interface Comment {
  readonly id: number;
  readonly html_url: string;
  readonly body: string;
  readonly user: { readonly login: string };
}

export const repository = "acme/network";
const people = ["maintainer", "stranger"] as const;
const maxCommentLength = 65_536;

export class GitHubServer {
  readonly url: string;
  /** Every request of those under test, in order; ours to set the stage are not in it. */
  readonly requests: RecordedRequest[] = [];
  readonly #violations: string[] = [];
  readonly #planned: Planned[] = [];
  readonly #answers = new Map<string, unknown>();
  readonly #substitutes = new Map<string, string>();
  readonly #tokens = new Set<string>(people);
  readonly #close: () => Promise<void>;
  readonly #emulator: string;
  readonly #appKey: string;

  private constructor(url: string, emulator: string, appKey: string, close: () => Promise<void>) {
    this.url = url;
    this.#emulator = emulator;
    this.#appKey = appKey;
    this.#close = close;
  }

  static async start(): Promise<GitHubServer> {
    const port = await freePort();
    const emulator = await createEmulator({
      service: "github",
      port,
      baseUrl: `http://127.0.0.1:${port}`,
      seed,
    });
    const check = loadRequestCheck();
    const proxy = createServer((request, response) => void server.#serve(request, response, check));
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const server: GitHubServer = new GitHubServer(
      url,
      emulator.url,
      emulator.generatedSecrets[0]?.value ?? "",
      async () => {
        proxy.closeAllConnections();
        await new Promise((resolve) => proxy.close(resolve));
        await emulator.close();
      },
    );
    return server;
  }

  async close(): Promise<void> {
    await this.#close();
  }

  /** A token as a job gets it, with these permissions. */
  async jobToken(permissions: Readonly<Record<string, "read" | "write">>): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const signed = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iss: "15368", iat: now - 10, exp: now + 500 })}`;
    const signature = createSign("RSA-SHA256").update(signed).sign(this.#appKey, "base64url");
    const path = "/app/installations/1/access_tokens";
    const { token } = await this.ask<{ token: string }>(
      "POST",
      path,
      { permissions },
      `${signed}.${signature}`,
    );
    this.#tokens.add(token);
    return token;
  }

  /** A new branch with a file of its own and an open pull request into main; returns its number. */
  async openPullRequest(
    branch: string,
  ): Promise<{ readonly number: number } & Readonly<Record<string, unknown>>> {
    const main = await this.ask<{ object: { sha: string } }>(
      "GET",
      `/repos/${repository}/git/ref/heads/main`,
    );
    await this.ask("POST", `/repos/${repository}/git/refs`, {
      ref: `refs/heads/${branch}`,
      sha: main.object.sha,
    });
    const content = Buffer.from(branch).toString("base64");
    await this.ask("PUT", `/repos/${repository}/contents/${branch}.txt`, {
      message: branch,
      content,
      branch,
    });
    return this.ask("POST", `/repos/${repository}/pulls`, { title: branch, head: branch, base: "main" });
  }

  async addComment(number: number, body: string, author: (typeof people)[number]): Promise<void> {
    await this.ask("POST", `/repos/${repository}/issues/${number}/comments`, { body }, author);
  }

  async comments(number: number): Promise<readonly Comment[]> {
    const all: Comment[] = [];
    for (let page = 1; ; page++) {
      const path = `/repos/${repository}/issues/${number}/comments?per_page=100&page=${page}`;
      const comments = await this.ask<readonly Comment[]>("GET", path);
      all.push(...comments);
      if (comments.length < 100) return all;
    }
  }

  async issues(): Promise<readonly (Comment & { readonly title: string; readonly state: string })[]> {
    const all = await this.ask<
      readonly (Comment & { title: string; state: string; pull_request?: unknown })[]
    >("GET", `/repos/${repository}/issues?state=all&per_page=100`);
    return all.filter((issue) => issue.pull_request === undefined);
  }

  /** The next `times` requests of this method whose path ends so get the fault instead. */
  plan(method: string, pathEnd: string, fault: Fault, times = 1): void {
    const matches = (request: RecordedRequest) => request.method === method && request.path.endsWith(pathEnd);
    this.#planned.push({ matches, fault, times });
  }

  /**
   * What `GET path` says from now on, instead of the emulator, which lacks this operation. The bodies are cut
   * from the schemas of GitHub's OpenAPI description.
   */
  answer(path: string, body: unknown): void {
    this.#answers.set(`/repos/${repository}${path}`, body);
  }

  /** Answers say the second text wherever the emulator says the first. */
  substitute(said: string, instead: string): void {
    this.#substitutes.set(said, instead);
  }

  /** `GET …/comments?page=1`: what was asked, short enough to compare. */
  get asked(): readonly string[] {
    return this.requests.map(({ method, path, query }) => {
      const page = query["page"] === undefined ? "" : `?page=${query["page"]}`;
      return `${method} ${path.replace(`/repos/${repository}`, "")}${page}`;
    });
  }

  /** For the end of every test: a request that GitHub's description does not allow fails it. */
  throwViolations(): void {
    if (this.#violations.length > 0) throw new Error(this.#violations.join("\n"));
  }

  /** Forgets requests, violations and planned faults. */
  forget(): void {
    this.requests.length = 0;
    this.#violations.length = 0;
    this.#planned.length = 0;
  }

  async ask<T>(method: string, path: string, body?: unknown, token: string = "maintainer"): Promise<T> {
    const response = await fetch(this.#emulator + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  async #serve(
    message: IncomingMessage,
    response: ServerResponse,
    check: (request: RecordedRequest) => readonly string[],
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString("utf8");
    const url = new URL(message.url ?? "/", this.url);
    const request: RecordedRequest = {
      method: message.method ?? "",
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: raw === "" ? undefined : (JSON.parse(raw) as unknown),
    };
    this.requests.push(request);
    this.#violations.push(...check(request));
    const planned = this.#planned.find(({ matches, times }) => times > 0 && matches(request));
    if (planned !== undefined) planned.times -= 1;
    const fault = planned?.fault;
    if (fault?.fault === "silence") return;
    if (fault?.fault === "reset") return void message.socket.destroy();
    if (fault?.fault === "answer")
      return send(response, fault.status, fault.body ?? { message: "injected" }, fault.headers);
    const token = message.headers.authorization?.replace(/^\S+ /, "") ?? "";
    if (!this.#tokens.has(token)) return send(response, 401, { message: "Bad credentials" });
    const { body } = (request.body ?? {}) as { readonly body?: unknown };
    if (typeof body === "string" && body.length > maxCommentLength) {
      return send(response, 422, { message: `Body is too long (maximum is ${maxCommentLength} characters)` });
    }
    const said = request.method === "GET" ? this.#answers.get(decodeURIComponent(url.pathname)) : undefined;
    if (said !== undefined) return send(response, 200, said);
    const answer = await fetch(this.#emulator + (message.url ?? "/"), {
      method: request.method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(raw === "" ? {} : { body: raw }),
    });
    let text = await answer.text();
    for (const [said, instead] of this.#substitutes) text = text.replaceAll(said, instead);
    if (fault?.fault === "lost") return void message.socket.destroy();
    const link = answer.headers.get("link");
    const headers = { "content-type": "application/json; charset=utf-8", ...(link === null ? {} : { link }) };
    if (fault?.fault === "cut") {
      response.writeHead(answer.status, { ...headers, "content-length": text.length });
      response.write(text.slice(0, text.length / 2), () => message.socket.destroy());
      return;
    }
    response.writeHead(answer.status, headers).end(text);
  }
}

const seed = {
  tokens: Object.fromEntries(people.map((login) => [login, { login, scopes: ["repo"] }])),
  github: {
    users: people.map((login) => ({ login })),
    orgs: [{ login: "acme", members: people.map((login) => ({ login, role: "admin" as const })) }],
    repos: [{ owner: "acme", name: "network", auto_init: true }],
    apps: [
      {
        app_id: 15368,
        slug: "github-actions",
        name: "GitHub Actions",
        permissions: { contents: "read", pull_requests: "write", issues: "write" },
        installations: [{ installation_id: 1, account: "acme", repository_selection: "all" }],
      },
    ],
  },
};

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(body));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
