import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type GitHub, openGitHub } from "../../../src/adapters/github.ts";
import type { GitHubAccess } from "../../../src/adapters/github-requests.ts";
import { GitHubServer, repository } from "../../support/github/server.ts";

const marker = "<!-- mark -->";
const workflow = "github-actions[bot]";
let server: GitHubServer;
let token: string;
let pullRequest: number;
let branches = 0;
let waits: number[];

beforeAll(async () => {
  server = await GitHubServer.start();
  token = await server.jobToken({ contents: "read", pull_requests: "write" });
});
afterAll(() => server.close());

beforeEach(async () => {
  branches += 1;
  pullRequest = (await server.openPullRequest(`change-${branches}`)).number;
  server.forget();
  waits = [];
});

afterEach(() => server.throwViolations());

const open = (access: Partial<GitHubAccess> = {}): Promise<GitHub> =>
  openGitHub({
    token,
    apiUrl: server.url,
    repository,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    ...access,
  });

const write = async (body: string, access: Partial<GitHubAccess> = {}, author?: string) => {
  const github = await open(access);
  return github.writeComment({ pullRequest, marker, body, ...(author === undefined ? {} : { author }) });
};

const bodies = async () =>
  (await server.comments(pullRequest)).map(({ body, user }) => `${user.login}: ${body}`);

describe("the comment", () => {
  it("is created once, updated in place, and left alone when it says the same", async () => {
    const created = await write(`${marker} one`);
    expect(created).toMatchObject({ outcome: "created", author: workflow, expectedAuthor: workflow });
    const updated = await write(`${marker} two`);
    expect(updated).toMatchObject({ outcome: "updated", url: (created as { url: string }).url });
    server.forget();
    expect(await write(`${marker} two\n`)).toMatchObject({ outcome: "unchanged" });
    expect(server.asked).toEqual([`GET /issues/${pullRequest}/comments?page=1`]);
    expect(await bodies()).toEqual([`${workflow}: ${marker} two`]);
  });

  it("is found behind 150 others, and what others plant is never touched", async () => {
    await server.addComment(pullRequest, `${marker} planted`, "stranger");
    for (let count = 0; count < 150; count++)
      await server.addComment(pullRequest, `talk ${count}`, "stranger");
    await write(`${marker} one`);
    await server.addComment(pullRequest, `${marker} planted too`, "stranger");
    expect(await write(`${marker} two`)).toMatchObject({ outcome: "updated" });
    const after = await bodies();
    expect(after.filter((body) => body.startsWith(workflow))).toEqual([`${workflow}: ${marker} two`]);
    expect(after.at(0)).toBe(`stranger: ${marker} planted`);
    expect(after.at(-1)).toBe(`stranger: ${marker} planted too`);
    expect(server.asked).toContain(`GET /issues/${pullRequest}/comments?page=2`);
  });

  it("is only ours when it begins with the marker", async () => {
    await write(`quotes ${marker}`);
    await write(`${marker} one`);
    expect(await bodies()).toEqual([`${workflow}: quotes ${marker}`, `${workflow}: ${marker} one`]);
  });

  it("stays one for each marker", async () => {
    await write("<!-- a --> one");
    const github = await open();
    await github.writeComment({ pullRequest, marker: "<!-- b -->", body: "<!-- b --> two" });
    await github.writeComment({ pullRequest, marker: "<!-- a -->", body: "<!-- a --> three" });
    expect(await bodies()).toEqual([`${workflow}: <!-- a --> three`, `${workflow}: <!-- b --> two`]);
  });

  it("that two runs created at once stays in the first, and the other leads to it", async () => {
    const path = `/repos/${repository}/issues/${pullRequest}/comments`;
    await server.ask("POST", path, { body: `${marker} one` }, token);
    await server.ask("POST", path, { body: `${marker} two` }, token);
    await write(`${marker} three`);
    const [first, second] = await server.comments(pullRequest);
    expect(first?.body).toBe(`${marker} three`);
    expect(second?.body).toBe(`The plan is kept up to date in [another comment](${first?.html_url}).`);
  });
});

describe("the author", () => {
  it("of a personal token is the person", async () => {
    expect(await write(`${marker} one`, { token: "maintainer" })).toMatchObject({
      outcome: "created",
      author: "maintainer",
      expectedAuthor: "maintainer",
    });
    expect(await write(`${marker} two`, { token: "maintainer" })).toMatchObject({ outcome: "updated" });
    expect(await bodies()).toEqual([`maintainer: ${marker} two`]);
  });

  it("of the workflow's token is known without asking", async () => {
    await write(`${marker} one`);
    expect(server.asked).not.toContain("GET /user");
  });

  it("is the workflow when the token may not ask who it is", async () => {
    server.plan("GET", "/user", {
      fault: "answer",
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(await write(`${marker} one`, { token: "maintainer" })).toMatchObject({
      author: "maintainer",
      expectedAuthor: workflow,
    });
  });

  it("is who the input says", async () => {
    await server.addComment(pullRequest, `${marker} one`, "maintainer");
    expect(await write(`${marker} two`, { token: "maintainer" }, "Maintainer")).toMatchObject({
      outcome: "updated",
    });
    expect(server.asked).not.toContain("GET /user");
  });
});

describe("a token that may not write", () => {
  const permissions = "permissions:\n  contents: read\n  pull-requests: write";

  it("gets the permissions to paste, and no error", async () => {
    const readOnly = await server.jobToken({ contents: "read", pull_requests: "read" });
    const result = await write(`${marker} one`, { token: readOnly });
    expect(result).toMatchObject({ outcome: "forbidden", cure: expect.stringContaining(permissions) });
    expect(await bodies()).toEqual([]);
    expect(waits).toEqual([]);
  });

  it.each([
    ["cannot see the pull request", "GET", 404],
    ["may not create", "POST", 403],
    ["may not create, as a stranger's repository says it", "POST", 404],
  ])("is told the same when it %s", async (_, method, status) => {
    server.plan(method, "/comments", {
      fault: "answer",
      status,
      body: { message: "Resource not accessible by integration" },
    });
    expect(await write(`${marker} one`)).toMatchObject({
      outcome: "forbidden",
      cure: expect.stringContaining(permissions),
    });
  });

  it("is told when its own comment may not be updated", async () => {
    await write(`${marker} one`);
    const { id } = (await server.comments(pullRequest))[0] ?? { id: 0 };
    server.plan("PATCH", `/${id}`, { fault: "answer", status: 403 });
    expect(await write(`${marker} two`)).toMatchObject({
      outcome: "forbidden",
      reason: expect.stringContaining("update"),
    });
  });

  it("is told apart from a locked conversation", async () => {
    server.plan("POST", "/comments", {
      fault: "answer",
      status: 403,
      body: { message: "Unable to create comment because issue is locked." },
    });
    expect(await write(`${marker} one`)).toMatchObject({
      outcome: "forbidden",
      reason: "the conversation of the pull request is locked",
    });
  });
});

describe("a GitHub in trouble", () => {
  it.each([
    ["429 with Retry-After", { status: 429, headers: { "retry-after": "7" } }, 7000],
    [
      "a secondary limit",
      {
        status: 403,
        headers: { "retry-after": "3" },
        body: { message: "You have exceeded a secondary rate limit" },
      },
      3000,
    ],
    [
      "a secondary limit in words only",
      { status: 403, body: { message: "You have exceeded a secondary rate limit" } },
      1000,
    ],
  ] as const)("is asked again after %s, as late as it wants", async (_, answer, waited) => {
    server.plan("POST", "/comments", { fault: "answer", ...answer });
    expect(await write(`${marker} one`)).toMatchObject({ outcome: "created" });
    expect(waits).toEqual([waited]);
  });

  it("is not waited for when its limit lasts too long", async () => {
    const reset = Math.floor(Date.now() / 1000) + 1800;
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
    server.plan("GET", "/comments", { fault: "answer", status: 403, headers });
    await expect(write(`${marker} one`)).rejects.toMatchObject({
      port: "github",
      cure: "run the job again in 30 min",
    });
    expect(waits).toEqual([]);
  });

  it.each([
    ["answers 502", { fault: "answer", status: 502 }],
    ["resets the connection", { fault: "reset" }],
    ["cuts its answer off", { fault: "cut" }],
    ["says nothing", { fault: "silence" }],
  ] as const)("that %s is asked again when reading", async (_, fault) => {
    server.plan("GET", "/comments", fault);
    expect(
      await write(`${marker} one`, { requestTimeoutMs: fault.fault === "silence" ? 1000 : 20_000 }),
    ).toMatchObject({ outcome: "created" });
    expect(waits).toEqual([1000]);
  });

  it.each([
    ["is lost on the way back", { fault: "lost" }],
    ["is cut off", { fault: "cut" }],
  ] as const)("creates no second comment when the first one's answer %s", async (_, fault) => {
    server.plan("POST", "/comments", fault);
    expect(await write(`${marker} one`)).toMatchObject({ outcome: "unchanged" });
    expect(await bodies()).toEqual([`${workflow}: ${marker} one`]);
  });

  it("is asked again to create what a 502 left undone", async () => {
    server.plan("POST", "/comments", { fault: "answer", status: 502 });
    expect(await write(`${marker} one`)).toMatchObject({ outcome: "created" });
    expect(await bodies()).toEqual([`${workflow}: ${marker} one`]);
  });

  it("is given up in the end, and said so", async () => {
    server.plan("GET", "/comments", { fault: "answer", status: 503, body: { message: "No server" } }, 99);
    await expect(write(`${marker} one`)).rejects.toThrow("GitHub does not answer: No server");
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it("does not hide that the token is wrong", async () => {
    await expect(write(`${marker} one`, { token: "expired" })).rejects.toMatchObject({
      message: expect.stringContaining("GitHub does not accept the token"),
      cure: expect.stringContaining("github-token"),
    });
  });

  it("says why it refuses a comment that is too long", async () => {
    await expect(write(`${marker}${"x".repeat(65_536)}`)).rejects.toThrow("422 Body is too long");
  });
});

describe("the pull request of a branch", () => {
  it("is the open one of this repository", async () => {
    const found = await (await open()).findPullRequest({ repository, branch: `change-${branches}` });
    expect(found).toMatchObject({
      outcome: "found",
      pullRequest: { number: pullRequest, base: { ref: "main" } },
    });
  });

  it("is none for a branch without one, also when GitHub ignores the filter", async () => {
    expect(await (await open()).findPullRequest({ repository, branch: "nothing" })).toEqual({
      outcome: "none",
    });
    const all = await server.ask("GET", `/repos/${repository}/pulls?state=open`);
    server.plan("GET", "/pulls", { fault: "answer", status: 200, body: all });
    expect(await (await open()).findPullRequest({ repository, branch: "nothing" })).toEqual({
      outcome: "none",
    });
  });

  it("is none once it is closed", async () => {
    await server.ask("PATCH", `/repos/${repository}/pulls/${pullRequest}`, { state: "closed" });
    expect(await (await open()).findPullRequest({ repository, branch: `change-${branches}` })).toEqual({
      outcome: "none",
    });
  });

  it("is the oldest of several", async () => {
    const path = `/repos/${repository}/pulls`;
    await server.ask("POST", path, { title: "again", head: `change-${branches}`, base: "main" });
    expect(await (await open()).findPullRequest({ repository, branch: `change-${branches}` })).toMatchObject({
      pullRequest: { number: pullRequest },
    });
  });

  it("is none when it is at another commit than the one asked for", async () => {
    const github = await open();
    const head = { repository, branch: `change-${branches}` };
    const found = await github.findPullRequest(head);
    const commit = found.outcome === "found" ? found.pullRequest.headCommit : "";
    expect(await github.findPullRequest({ ...head, commit })).toEqual(found);
    expect(await github.findPullRequest({ ...head, commit: "0".repeat(40) })).toEqual({ outcome: "none" });
  });

  it("is none when a fork has a branch of that name", async () => {
    const head = { repository: "stranger/network", branch: `change-${branches}` };
    const all = await server.ask("GET", `/repos/${repository}/pulls?state=open`);
    server.plan("GET", "/pulls", { fault: "answer", status: 200, body: all });
    expect(await (await open()).findPullRequest(head)).toEqual({ outcome: "none" });
    expect(server.requests[0]?.query).toMatchObject({ head: `stranger:change-${branches}`, state: "open" });
  });

  it("may not be looked up by every token", async () => {
    server.plan("GET", "/pulls", {
      fault: "answer",
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(await (await open()).findPullRequest({ repository, branch: "change" })).toMatchObject({
      outcome: "forbidden",
    });
  });
});
