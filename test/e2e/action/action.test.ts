// The action as the runner runs it, against real Git and an emulated GitHub that checks every request.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GitHubServer } from "../../support/github/server.ts";
import { type Files, filesOf, Scene } from "./scene.ts";

const base = filesOf("fixtures/demo/base");
const head = filesOf("fixtures/demo/head");
const portOf = (port: string) => ({ "cluster.yml": (head["cluster.yml"] ?? "").replace("4789", port) });

const secret = (value: string, more = "") => ({
  "flannel/15-secret.yml": `apiVersion: v1\nkind: Secret\nmetadata:\n  name: peers\n  namespace: kube-system\nstringData:\n  password: ${value}\n${more}`,
});

/** Nobody listens there. */
const unreachable = JSON.stringify({
  apiVersion: "v1",
  kind: "Config",
  "current-context": "a",
  contexts: [{ name: "a", context: { cluster: "a", user: "a" } }],
  clusters: [{ name: "a", cluster: { server: "https://127.0.0.1:1" } }],
  users: [{ name: "a", user: { token: "hidden-token" } }],
});

let server: GitHubServer;
let scene: Scene;
const scenes: Scene[] = [];

const open = async (files: Files): Promise<Scene> => {
  const opened = await Scene.open(server, files);
  scenes.push(opened);
  return opened;
};

beforeAll(async () => {
  server = await GitHubServer.start();
});
afterAll(() => server.close());

beforeEach(async () => {
  scene = await open(base);
  server.forget();
});
afterEach(() => {
  for (const opened of scenes.splice(0)) opened[Symbol.dispose]();
  server.throwViolations();
});

describe("a pull request", () => {
  it("gets a comment that says what changes, and the job its outputs, summary and manifests", async () => {
    scene.push(head);
    const run = await scene.run();
    const [comment, ...others] = await scene.ownComments();
    expect(run).toMatchObject({ code: 0, otherCommands: [] });
    expect(others).toEqual([]);
    expect(comment?.body).toContain("4789");
    expect(comment?.body).toContain("v0.12.0");
    expect(run.outputs).toEqual({
      changed: "true",
      verdict: "changes",
      "plan-digest": expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      "comment-url": comment?.html_url,
      manifests: expect.stringContaining("manifests-"),
    });
    expect(run.summary).toContain("4789");
    expect([...run.manifests.keys()].filter((name) => name.includes("DaemonSet"))).toHaveLength(2);
    expect([...run.manifests.values()].join("")).toContain("v0.12.0-arm64");
  });

  it("keeps the one comment up to date, and a push that changes nothing leaves it alone", async () => {
    scene.push(head);
    const created = await scene.run();
    scene.push(portOf("4790"));
    const updated = await scene.run();
    expect(updated.outputs["comment-url"]).toBe(created.outputs["comment-url"]);
    const [comment] = await scene.ownComments();
    expect(comment?.body).toContain("4790");
    expect(comment?.body).not.toContain("4789");

    server.forget();
    scene.push({ "README.md": "nothing of the network\n" });
    const left = await scene.run();
    expect(server.asked).toEqual([`GET /issues/${scene.number}/comments?page=1`]);
    expect(left.outputs["comment-url"]).toBe(created.outputs["comment-url"]);
    expect(await scene.ownComments()).toEqual([comment]);
  });

  it("keeps its comment behind 150 others, whoever planted the same beginning", async () => {
    scene.push(head);
    await scene.run();
    const [own] = await scene.ownComments();
    const planted = own?.body.replaceAll("4789", "1234") ?? "";
    scene = await open(base);
    await server.addComment(scene.number, planted, "stranger");
    for (let count = 0; count < 150; count++)
      await server.addComment(scene.number, `talk ${count}`, "stranger");
    scene.push(head);
    await scene.run();
    scene.push(portOf("4790"));
    await scene.run();
    const all = await server.comments(scene.number);
    expect(all).toHaveLength(152);
    expect(all[0]).toMatchObject({ body: planted, user: { login: "stranger" } });
    expect(all[151]?.body).toContain("4790");
  });

  it("is compared with what it was merged into, though the branch has moved on", async () => {
    scene.push(head);
    scene.moveBase({
      "flannel/09-other.yml":
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\n  namespace: kube-system\n",
    });
    const run = await scene.run();
    expect(run.code).toBe(0);
    expect((await scene.ownComments())[0]?.body).not.toMatch(/ConfigMap.*other/);
  });

  it("that changes nothing says so", async () => {
    scene.push({ "README.md": "words\n" });
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ changed: "false", verdict: "no-changes" });
    expect((await scene.ownComments())[0]?.body).toMatch(/no change/i);
  });

  it("gets one comment for each target", async () => {
    scene.push(head);
    await scene.run({ inputs: { target: "east" } });
    await scene.run({ inputs: { target: "west", architectures: "amd64" } });
    await scene.run({ inputs: { target: "east" } });
    expect(await scene.ownComments()).toHaveLength(2);
  });

  it("gets no comment when the input says so", async () => {
    scene.push(head);
    const run = await scene.run({ inputs: { comment: "false" } });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: "changes" } });
    expect(server.asked).toEqual([]);
  });

  it("with megabytes of changes gets a comment and a summary that GitHub takes", async () => {
    const data = Array.from({ length: 60_000 }, (_, at) => `  key-${at}: "value ${at} 🙂"\n`).join("");
    const object =
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: large\n  namespace: kube-system\ndata:\n";
    scene.push({ ...head, "flannel/20-large.yml": object + data });
    const run = await scene.run();
    expect(run.code).toBe(0);
    expect(await scene.ownComments()).toHaveLength(1);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  });
});

describe("a push", () => {
  it("updates the comment of the branch's pull request", async () => {
    scene.push(head);
    const created = await scene.run();
    scene.push(portOf("4790"));
    const run = await scene.run({ event: "push" });
    expect(run.outputs["comment-url"]).toBe(created.outputs["comment-url"]);
    const comments = await scene.ownComments();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("4790");
  });

  it("to a branch without a pull request is compared with what was there, without a comment", async () => {
    scene.push(head);
    await server.ask("PATCH", `/repos/acme/network/pulls/${scene.number}`, { state: "closed" });
    scene.push(portOf("4790"));
    const run = await scene.run({ event: "push" });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: "changes" } });
    expect(run.summary).toContain("before the push");
    expect(run.summary).not.toContain("v0.10.0");
    expect(await scene.ownComments()).toEqual([]);
  });

  it("without the right to look for a pull request is planned all the same", async () => {
    scene.push(head);
    server.plan("GET", "/pulls", {
      fault: "answer",
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    const run = await scene.run({ event: "push" });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: "changes" } });
    expect(run.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("pull-requests: write") },
    ]);
  });
});

describe("a workflow that follows the one of a fork's pull request", () => {
  it("writes the comment that the first one could not", async () => {
    scene.push(head);
    const run = await scene.run({ event: "workflow_run" });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: "changes" } });
    const [comment] = await scene.ownComments();
    expect(comment?.body).toContain("4789");
    expect(run.outputs["comment-url"]).toBe(comment?.html_url);
  });
});

describe("another event", () => {
  it("is planned against the base of the input, without a comment", async () => {
    scene.push(head);
    const run = await scene.run({ event: "workflow_dispatch", inputs: { base: "main" } });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: "changes", changed: "true" } });
    expect(run.outputs).not.toHaveProperty("comment-url");
    expect(server.asked).toEqual([]);
  });

  it("is not fooled by a folder that is called like the base", async () => {
    const copies = Object.fromEntries(Object.entries(head).map(([name, text]) => [`main/${name}`, text]));
    scene.push({ ...head, ...copies });
    const run = await scene.run({ event: "workflow_dispatch", inputs: { base: "main" } });
    expect(run.outputs["verdict"]).toBe("changes");
  });
});

describe("a token that may only read", () => {
  const permissions = "permissions:\n  contents: read\n  pull-requests: write";

  it("costs the comment, not the job, and the permissions are there to paste", async () => {
    scene.push(head);
    const token = await server.jobToken({ contents: "read", pull_requests: "read" });
    const run = await scene.run({ token });
    expect(run).toMatchObject({ code: 0, outputs: { verdict: "changes" } });
    expect(run.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining(permissions) },
    ]);
    expect(run.summary).toContain("4789");
    expect(run.summary).toContain(permissions);
    expect(await scene.ownComments()).toEqual([]);
  });

  it("is what a fork's pull request has: the summary says it all, nobody is told to change permissions", async () => {
    scene.push(head);
    const token = await server.jobToken({ contents: "read", pull_requests: "read" });
    const run = await scene.run({ token, fromFork: true });
    expect(run).toMatchObject({
      code: 0,
      annotations: [{ level: "notice", message: expect.stringContaining("fork") }],
    });
    expect(run.everything).not.toContain("permissions:");
    expect(run.summary).toContain("4789");
  });
});

describe("a GitHub in trouble", () => {
  it("is asked again after 429 and 502, and the comment comes", async () => {
    scene.push(head);
    server.plan("GET", "/comments", { fault: "answer", status: 502 });
    server.plan("POST", "/comments", { fault: "answer", status: 429, headers: { "retry-after": "1" } });
    expect(await scene.run()).toMatchObject({ code: 0 });
    expect(await scene.ownComments()).toHaveLength(1);
  });

  it("fails the job when the comment would stay out of date, after everything else was written", async () => {
    scene.push(head);
    server.plan("GET", "/comments", { fault: "answer", status: 403, headers: { "retry-after": "3600" } });
    const run = await scene.run();
    expect(run).toMatchObject({ code: 1, outputs: { verdict: "changes" } });
    expect(run.annotations.map(({ level }) => level)).toEqual(["error"]);
    expect(run.summary).toContain("4789");
    expect(run.summary).toContain("run the job again in 60 min");
  });
});

describe("errors in the files", () => {
  const broken = (head["flannel/10-daemon-set.yml"] ?? "").replace("hostNetwork:", "hostNetwrok:");

  it("fail the job once, stand at their lines, and are in the comment", async () => {
    scene.push({ ...head, "flannel/10-daemon-set.yml": broken });
    const run = await scene.run();
    expect(run).toMatchObject({ code: 1, outputs: { verdict: "errors" } });
    const line = broken.split("\n").findIndex((text) => text.includes("hostNetwrok")) + 1;
    const placed = run.annotations.filter(({ properties }) => properties["file"] !== undefined);
    expect(placed).toMatchObject([
      {
        level: "error",
        properties: { file: "flannel/10-daemon-set.yml", line: String(line) },
        message: expect.stringContaining("hostNetwrok"),
      },
    ]);
    expect(run.annotations.filter(({ properties }) => properties["file"] === undefined)).toHaveLength(1);
    const [comment] = await scene.ownComments();
    expect(comment?.body).toContain("hostNetwrok");
    expect(comment?.body).toMatch(/\/blob\/[0-9a-f]{40}\/flannel\/10-daemon-set\.yml#L\d+/);

    scene.push({ "README.md": "the same errors at a newer commit\n" });
    expect(await scene.run()).toMatchObject({ code: 1 });
    expect(await scene.ownComments()).toEqual([comment]);
  });

  it("never speak to the runner, whatever is in them", async () => {
    const evil =
      '"x\\n::set-output name=verdict::no-changes\\n::add-mask::e\\n##[error]pwned%0A::stop-commands::x"';
    scene.push({
      ...head,
      "flannel/10-daemon-set.yml": (head["flannel/10-daemon-set.yml"] ?? "").replace(
        "hostNetwork:",
        `${evil}:`,
      ),
    });
    const run = await scene.run();
    expect(run).toMatchObject({ code: 1, otherCommands: [], outputs: { verdict: "errors" } });
    expect(run.log).not.toContain("***");
  });

  it("that end the plan early are told, too", async () => {
    scene.push({ "cluster.yml": "network: [\n" });
    const run = await scene.run();
    expect(run).toMatchObject({ code: 1, outputs: { verdict: "errors", "plan-digest": "" } });
    expect(run.outputs).not.toHaveProperty("manifests");
    expect(await scene.ownComments()).toHaveLength(1);
  });
});

describe("what the world refuses", () => {
  it("fails the job with the cure", async () => {
    scene.push(head);
    const run = await scene.run({ inputs: { config: "clusters/east.yml" } });
    expect(run.code).toBe(1);
    expect(run.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("there is no clusters/east.yml") },
    ]);
    expect(run.summary).toContain("clusters/east.yml");
  });

  it("in the cluster costs the comment that part of the plan, and fails the job", async () => {
    scene.push(head);
    const run = await scene.run({ inputs: { kubeconfig: unreachable } });
    expect(run.code).toBe(1);
    const [comment] = await scene.ownComments();
    expect(comment?.body).toContain("could not be compared with the cluster");
    expect(comment?.body).toContain("4789");
    expect(comment?.body).toMatch(/The cluster could not be asked: .*127\.0\.0\.1:1/);
    expect(`${run.log}${comment?.body}${run.summary}`).not.toContain("hidden-token");
  });

  it("fails the job with every wrong input", async () => {
    scene.push(head);
    const run = await scene.run({ inputs: { architectures: "x86_64", comment: "maybe" } });
    expect(run.code).toBe(1);
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]?.message).toMatch(/input architectures: .*write amd64.*\ninput comment: /);
  });
});

describe("secrets", () => {
  it("that change are seen to change, and their values are nowhere", async () => {
    scene = await open({ ...base, ...secret("hunter2-before") });
    scene.push({ ...head, ...secret("hunter2-after") });
    const key = "the-key-of-the-digests";
    const run = await scene.run({ inputs: { "digest-key": key } });
    const body = (await scene.ownComments())[0]?.body ?? "";
    expect(body).toContain("password");
    for (const value of ["hunter2", key]) expect(run.everything + body).not.toContain(value);
    for (const encoded of ["hunter2-before", "hunter2-after"].map((value) =>
      Buffer.from(value).toString("base64"),
    )) {
      expect(run.everything + body).not.toContain(encoded);
    }
    expect([...run.manifests.keys()].some((name) => name.includes("Secret"))).toBe(true);
  });

  it("in a List are hidden like others", async () => {
    const item =
      "  - apiVersion: v1\n    kind: Secret\n    metadata:\n      name: listed\n      namespace: kube-system\n    stringData:\n      password: hunter2-listed\n";
    scene.push({ ...head, "flannel/16-list.yml": `apiVersion: v1\nkind: List\nitems:\n${item}` });
    const run = await scene.run();
    const shown = run.everything + ((await scene.ownComments())[0]?.body ?? "");
    expect(shown).toContain("listed");
    expect(shown).not.toContain("hunter2");
  });

  it("stay hidden in what is wrong with them", async () => {
    scene.push({ ...head, ...secret("hunter2-before", "data: hunter2-wrong\nhunter2-key: {}\n") });
    const run = await scene.run();
    expect(run).toMatchObject({ code: 1, outputs: { verdict: "errors" } });
    const shown = run.everything + ((await scene.ownComments())[0]?.body ?? "");
    expect(shown).toContain("flannel/15-secret.yml");
    for (const value of ["hunter2-before", "hunter2-wrong"]) expect(shown).not.toContain(value);
  });

  it("do not include the token", async () => {
    scene.push(head);
    const token = await server.jobToken({ contents: "read", pull_requests: "write" });
    const run = await scene.run({ token });
    expect(run.outputs["verdict"]).toBe("changes");
    expect(run.everything + ((await scene.ownComments())[0]?.body ?? "")).not.toContain(token);
  });
});
