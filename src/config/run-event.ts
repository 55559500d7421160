// The event that a workflow runs for → which pull request it is about, and what to compare with.
import type { BaseInput } from "./inputs.ts";

export interface PullRequestHere {
  readonly number: number;
  /** `commit`: the tip of the base branch when the event happened. */
  readonly base: { readonly ref: string; readonly commit: string };
  readonly headCommit: string;
}

export type RunEvent =
  | { readonly occasion: "pull-request"; readonly pullRequest: PullRequestHere; readonly fromFork: boolean }
  /** `before` is absent when the branch is new. */
  | {
      readonly occasion: "push";
      readonly branch: string;
      readonly before?: string;
      /** The repository's. */
      readonly defaultBranch?: string;
    }
  /** Another workflow has run for this head of a pull request, perhaps a fork's. */
  | {
      readonly occasion: "workflow-run";
      readonly repository: string;
      readonly branch: string;
      readonly commit: string;
    }
  | { readonly occasion: "other" };

export interface BaseRef {
  readonly ref: string;
  readonly shownAs?: string;
  readonly pullRequestHead?: string;
}

/** `name` and payload as the runner has them; a payload that lacks what it should have is `other`. */
export function parseRunEvent(name: string, payload: unknown): RunEvent {
  if (name === "pull_request") {
    const headRepository = text(payload, "pull_request", "head", "repo", "full_name");
    const pullRequest = {
      number: Number(at(payload, "pull_request", "number")),
      base: {
        ref: text(payload, "pull_request", "base", "ref"),
        commit: text(payload, "pull_request", "base", "sha"),
      },
      headCommit: text(payload, "pull_request", "head", "sha"),
    };
    if (!Number.isSafeInteger(pullRequest.number) || pullRequest.base.commit === "")
      return { occasion: "other" };
    // The head's repository is null once the fork is deleted.
    const fromFork = headRepository !== text(payload, "pull_request", "base", "repo", "full_name");
    return { occasion: "pull-request", pullRequest, fromFork };
  }
  if (name === "workflow_run" && text(payload, "workflow_run", "event") === "pull_request") {
    const repository = text(payload, "workflow_run", "head_repository", "full_name");
    const branch = text(payload, "workflow_run", "head_branch");
    const commit = text(payload, "workflow_run", "head_sha");
    return commit === "" ? { occasion: "other" } : { occasion: "workflow-run", repository, branch, commit };
  }
  const branch = /^refs\/heads\/(.+)$/.exec(text(payload, "ref"))?.[1];
  if (name !== "push" || branch === undefined) return { occasion: "other" };
  const before = text(payload, "before");
  const defaultBranch = text(payload, "repository", "default_branch");
  return {
    occasion: "push",
    branch,
    ...(/^0*$/.test(before) ? {} : { before }),
    ...(defaultBranch === "" ? {} : { defaultBranch }),
  };
}

/**
 * What to compare with: what the input says, else the pull request's base, else what the branch was
 * before the push. A folder is a text; undefined: nothing.
 */
export function decideBase(
  input: BaseInput | undefined,
  event: RunEvent,
  pullRequest: PullRequestHere | undefined,
): string | BaseRef | undefined {
  if (input !== undefined) return "folder" in input ? input.folder : { ref: input.ref };
  if (pullRequest !== undefined) {
    const { base, headCommit } = pullRequest;
    return { ref: base.commit, shownAs: base.ref, pullRequestHead: headCommit };
  }
  if (event.occasion !== "push" || event.before === undefined) return undefined;
  return { ref: event.before, shownAs: `${event.branch} before the push` };
}

function text(payload: unknown, ...path: readonly string[]): string {
  const value = at(payload, ...path);
  return typeof value === "string" ? value : "";
}

function at(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
