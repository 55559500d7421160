import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decideBase, parseRunEvent } from "../../../src/config/run-event.ts";

const payload = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/events/${name}.json`, import.meta.url), "utf8"),
  ) as Record<string, unknown>;

const head = "2".repeat(40);
const base = "3".repeat(40);
const pullRequest = { number: 1, base: { ref: "main", commit: base }, headCommit: head };

describe("an event", () => {
  it("of a pull request names it, with its base", () => {
    expect(parseRunEvent("pull_request", payload("pull_request"))).toEqual({
      occasion: "pull-request",
      pullRequest,
      fromFork: false,
    });
  });

  it("of a fork's pull request says so, also when the fork is gone", () => {
    const event = payload("pull_request") as { pull_request: { head: { repo: unknown } } };
    event.pull_request.head.repo = { full_name: "stranger/network" };
    expect(parseRunEvent("pull_request", event)).toMatchObject({ fromFork: true });
    event.pull_request.head.repo = null;
    expect(parseRunEvent("pull_request", event)).toMatchObject({ fromFork: true });
  });

  it("of a push names the branch, slashes and all, and what it was before", () => {
    expect(parseRunEvent("push", payload("push"))).toEqual({
      occasion: "push",
      defaultBranch: "main",
      branch: "change",
      before: "1".repeat(40),
    });
    expect(
      parseRunEvent("push", { ...payload("push"), ref: "refs/heads/a/b", before: "0".repeat(40) }),
    ).toEqual({ occasion: "push", branch: "a/b", defaultBranch: "main" });
  });

  it("of a workflow that ran for a pull request names its head, perhaps a fork's", () => {
    expect(parseRunEvent("workflow_run", payload("workflow_run"))).toEqual({
      occasion: "workflow-run",
      repository: "stranger/network",
      branch: "change",
      commit: head,
    });
  });

  it.each([
    ["schedule", {}],
    ["workflow_run", { workflow_run: { event: "push", head_branch: "main", head_sha: "2".repeat(40) } }],
    ["workflow_dispatch", { ref: "refs/heads/main" }],
    ["push", { ref: "refs/tags/v1", before: "1".repeat(40) }],
    ["pull_request", {}],
    ["pull_request", null],
    ["pull_request_target", payload("pull_request")],
    ["", undefined],
  ])("%s %j is about no pull request", (name, event) => {
    expect(parseRunEvent(name, event)).toEqual({ occasion: "other" });
  });
});

describe("the base", () => {
  const push = parseRunEvent("push", payload("push"));

  it("is what the input says, before anything else", () => {
    expect(decideBase({ folder: "./base" }, push, pullRequest)).toBe("./base");
    expect(decideBase({ ref: "production" }, push, pullRequest)).toEqual({ ref: "production" });
  });

  it("is the pull request's, also on a push", () => {
    expect(decideBase(undefined, push, pullRequest)).toEqual({
      ref: base,
      shownAs: "main",
      pullRequestHead: head,
    });
  });

  it("is what the branch was, on a push without a pull request", () => {
    expect(decideBase(undefined, push, undefined)).toEqual({
      ref: "1".repeat(40),
      shownAs: "change before the push",
    });
  });

  it("is nothing for a new branch and for other events", () => {
    expect(decideBase(undefined, { occasion: "push", branch: "new" }, undefined)).toBeUndefined();
    expect(decideBase(undefined, { occasion: "other" }, undefined)).toBeUndefined();
  });
});
