// One request to GitHub's REST API → an answer: retried while that is safe, never for longer than the
// budget, never without a time limit.
import { PortError } from "../ports.ts";

export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or the `/api/v3` of a server of one's own. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** For tests: how to wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Limit of one request; 20 seconds without it. */
  readonly requestTimeoutMs?: number;
}

type Answer =
  | { readonly answer: "ok"; readonly data: unknown; readonly hasNextPage: boolean }
  /** GitHub understood and said no (4xx). */
  | { readonly answer: "refused"; readonly status: number; readonly message: string }
  /** A POST whose answer was lost: it may have been carried out. */
  | { readonly answer: "lost"; readonly reason: string };

export type Send = (route: Route, parameters: Readonly<Record<string, string | number>>) => Promise<Answer>;

type Route =
  | "GET /user"
  | "GET /repos/{owner}/{repo}/pulls"
  | "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"
  | "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
  | "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
  | "GET /repos/{owner}/{repo}/compare/{basehead}"
  | "GET /repos/{owner}/{repo}/issues"
  | "POST /repos/{owner}/{repo}/issues"
  | "PATCH /repos/{owner}/{repo}/issues/{issue_number}"
  | "GET /repos/{owner}/{repo}/issues/{issue_number}/comments"
  | "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
  | "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";

const attempts = 5;
const firstBackoffMs = 1000;
/** All waits of one request together; what GitHub wants beyond it is told instead of waited for. */
const waitBudgetMs = 120_000;
const defaultTimeoutMs = 20_000;

interface Failure {
  readonly status?: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Loads Octokit and returns the way to ask; `owner` and `repo` are filled in. Asking throws PortError when
 * GitHub stays silent or limits for too long, or does not accept the token.
 */
export async function openRequests(access: GitHubAccess): Promise<Send> {
  const { getOctokit } = await import("@actions/github");
  const [owner = "", repo = ""] = access.repository.split("/");
  const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl, log: silent });
  const sleep = access.sleep ?? wait;

  return async (route, parameters) => {
    let budgetMs = waitBudgetMs;
    for (let attempt = 1; ; attempt++) {
      const place = route.includes("{owner}") ? { owner, repo } : {};
      const signal = AbortSignal.timeout(access.requestTimeoutMs ?? defaultTimeoutMs);
      const result = await octokit
        .request(route as string, { ...place, ...parameters, request: { signal } })
        .then(
          (response) => ({ response }),
          (error: unknown) => ({ failure: toFailure(error) }),
        );
      // A body that was cut on its way arrives as text instead of JSON.
      if ("response" in result && typeof result.response.data === "object") {
        const { data, headers } = result.response;
        return { answer: "ok", data, hasNextPage: headers.link?.includes('rel="next"') === true };
      }
      const failure: Failure =
        "failure" in result ? result.failure : { message: "the answer was cut off", headers: {} };
      const limited = isLimited(failure);
      if (failure.status !== undefined && failure.status < 500 && !limited) return refusal(failure);
      if (route.startsWith("POST") && !limited) return { answer: "lost", reason: failure.message };
      const waitMs = (limited ? askedWaitMs(failure) : undefined) ?? firstBackoffMs * 2 ** (attempt - 1);
      budgetMs -= waitMs;
      if (attempt === attempts || budgetMs < 0) throw silence(failure, limited, waitMs);
      await sleep(waitMs);
    }
  };
}

function refusal({ status = 0, message }: Failure): Answer {
  if (status !== 401) return { answer: "refused", status, message };
  throw new PortError("github", `GitHub does not accept the token: ${message}`, {
    cure: "leave the input `github-token` at its default, or give a token that is still valid",
  });
}

function silence({ message }: Failure, limited: boolean, waitMs: number): PortError {
  return limited
    ? new PortError("github", `GitHub limits the rate of requests: ${message}`, {
        cure: `run the job again in ${Math.ceil(waitMs / 60_000)} min`,
      })
    : new PortError("github", `GitHub does not answer: ${message}`, { cure: "run the job again" });
}

/** Primary limits answer 403 or 429, secondary ones 403 with Retry-After or only in words. */
function isLimited({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const spent = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  return (
    spent || headers["retry-after"] !== undefined || /secondary rate limit|abuse detection/i.test(message)
  );
}

function askedWaitMs({ headers }: Failure): number | undefined {
  const after = headers["retry-after"];
  if (after !== undefined) {
    const seconds = Number(after);
    const milliseconds = Number.isNaN(seconds) ? Date.parse(String(after)) - Date.now() : seconds * 1000;
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
  }
  if (String(headers["x-ratelimit-remaining"] ?? "") !== "0") return undefined;
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - Date.now());
}

function toFailure(error: unknown): Failure {
  const { status, message, response } = error as {
    readonly status?: number;
    readonly message?: string;
    readonly response?: { readonly headers: Failure["headers"] };
  };
  const line = (message ?? String(error)).replace(/\p{Cc}/gu, " ").slice(0, 300);
  // Octokit gives status 500 to what never got an answer; only an answer has a response.
  if (response === undefined || status === undefined) return { message: line, headers: {} };
  return { status, message: line, headers: response.headers };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): void {}
