// The pull request of a run on GitHub: which one it is, and one comment of our own on it that is kept
// up to date.
import { PortError } from "../ports.ts";
import { type GitHubAccess, openRequests, type Send } from "./github-requests.ts";

interface PullRequest {
  readonly number: number;
  readonly base: { readonly ref: string; readonly commit: string };
  readonly headCommit: string;
}

interface PullRequestHead {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** Given: what the pull request must be at, so that it is not about something newer. */
  readonly commit?: string;
}

/** The token may not do it: the cure is a setting of the workflow, not another try. */
interface Forbidden {
  readonly outcome: "forbidden";
  readonly reason: string;
  readonly cure: string;
}

export type Found =
  | { readonly outcome: "found"; readonly pullRequest: PullRequest }
  | { readonly outcome: "none" }
  | Forbidden;

interface Written {
  readonly outcome: "created" | "updated" | "unchanged";
  readonly url: string;
  /** Who GitHub says wrote it; when that is not who we looked for, the next run would not find it. */
  readonly author: string;
  readonly expectedAuthor: string;
}

interface CommentRequest {
  readonly pullRequest: number;
  /** How our comment begins; nobody else's comment counts, whatever it begins with. */
  readonly marker: string;
  readonly body: string;
  /** Whether a body that is there already says what the new one would; equality without it. */
  readonly isSame?: (present: string, wanted: string) => boolean;
  /** Login of the comment's author; without it the token tells. */
  readonly author?: string;
}

export interface GitHub {
  /** The open pull request of a branch of this repository or of a fork; the oldest of several. */
  findPullRequest(head: PullRequestHead): Promise<Found>;
  /** Creates the comment, updates it, or leaves it when it says the same already. */
  writeComment(request: CommentRequest): Promise<Written | Forbidden>;
}

/** Author of everything that the workflow's own GITHUB_TOKEN writes. */
const workflowAuthor = "github-actions[bot]";

const permissions = ["permissions:", "  contents: read", "  pull-requests: write"].join("\n");

/** Rounds of list and write: each finds what a lost answer of the one before has created. */
const rounds = 3;

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
}

/** Throws PortError when GitHub cannot be reached or does not accept the token. */
export async function openGitHub(access: GitHubAccess): Promise<GitHub> {
  const send = await openRequests(access);
  return {
    findPullRequest: (head) => findPullRequest(send, head),
    writeComment: (request) => writeComment(send, access, request),
  };
}

async function findPullRequest(send: Send, { repository, branch, commit }: PullRequestHead): Promise<Found> {
  const [owner = ""] = repository.split("/");
  const listed = await readPages(send, "GET /repos/{owner}/{repo}/pulls", {
    state: "open",
    head: `${owner}:${branch}`,
  });
  if ("outcome" in listed) return listed;
  // A filter that GitHub cannot read is ignored by it, so the answer is looked at again.
  const ours = listed.items.filter(
    (item) =>
      text(item, "head", "ref") === branch &&
      isSameName(text(item, "head", "repo", "full_name"), repository) &&
      (commit === undefined || text(item, "head", "sha") === commit),
  );
  const [oldest] = ours.toSorted((left, right) => whole(left, "number") - whole(right, "number"));
  if (oldest === undefined) return { outcome: "none" };
  const base = { ref: text(oldest, "base", "ref"), commit: text(oldest, "base", "sha") };
  const headCommit = text(oldest, "head", "sha");
  return { outcome: "found", pullRequest: { number: whole(oldest, "number"), base, headCommit } };
}

async function writeComment(
  send: Send,
  access: GitHubAccess,
  request: CommentRequest,
): Promise<Written | Forbidden> {
  const { pullRequest, marker, body } = request;
  const expectedAuthor = request.author ?? (await readAuthor(send, access.token));
  const written = (outcome: Written["outcome"], { url, author }: Comment): Written => ({
    outcome,
    url,
    author,
    expectedAuthor,
  });
  for (let round = 1; ; round++) {
    const listed = await readPages(send, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      issue_number: pullRequest,
    });
    if ("outcome" in listed) return listed;
    const ours = listed.items
      .map(toComment)
      .filter((comment) => comment.body.startsWith(marker) && isSameName(comment.author, expectedAuthor));
    const [first, ...others] = ours.toSorted((left, right) => left.id - right.id);
    if (first === undefined) {
      const answer = await send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: pullRequest,
        body,
      });
      if (answer.answer === "ok") return written("created", toComment(answer.data));
      if (answer.answer === "refused") return refused(answer, "comment on the pull request");
      if (round === rounds)
        throw new PortError("github", `GitHub does not answer: ${answer.reason}`, {
          cure: "run the job again",
        });
      await (access.sleep ?? pause)(1000 * round);
      continue;
    }
    // Two runs at the same time may both have created one: later ones would show an old plan for ever.
    for (const { id } of others)
      await update(send, id, `The plan is kept up to date in [another comment](${first.url}).`);
    const isSame = request.isSame ?? ((present, wanted) => present === wanted);
    if (isSame(normalized(first.body), normalized(body))) return written("unchanged", first);
    return (await update(send, first.id, body)) ?? written("updated", first);
  }
}

async function update(send: Send, id: number, body: string): Promise<Forbidden | undefined> {
  const answer = await send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    comment_id: id,
    body,
  });
  return answer.answer === "refused" ? refused(answer, "update its comment") : undefined;
}

/**
 * Who writes with this token. Installation tokens (`ghs_`) may not ask who they are; the workflow's own
 * one writes as github-actions[bot], that of another app has to be told by the input `comment-author`.
 */
async function readAuthor(send: Send, token: string): Promise<string> {
  if (token.startsWith("ghs_")) return workflowAuthor;
  const answer = await send("GET /user", {});
  const login = answer.answer === "ok" ? text(answer.data, "login") : "";
  return login === "" ? workflowAuthor : login;
}

type ListRoute = Extract<Parameters<Send>[0], `GET /repos/${string}`>;

async function readPages(
  send: Send,
  route: ListRoute,
  parameters: Readonly<Record<string, string | number>>,
): Promise<{ readonly items: readonly unknown[] } | Forbidden> {
  const items: unknown[] = [];
  for (let page = 1; ; page++) {
    const answer = await send(route, { ...parameters, per_page: 100, page });
    if (answer.answer === "refused") return refused(answer, "read the pull request");
    if (answer.answer === "lost" || !Array.isArray(answer.data)) {
      throw new PortError("github", "GitHub answered with something else than a list", {
        cure: "run the job again",
      });
    }
    items.push(...(answer.data as readonly unknown[]));
    if (!answer.hasNextPage) return { items };
  }
}

function refused(
  { status, message }: { readonly status: number; readonly message: string },
  action: string,
): Forbidden {
  if (status === 403 && /locked/i.test(message)) {
    return {
      outcome: "forbidden",
      reason: "the conversation of the pull request is locked",
      cure: "unlock it to get the comment",
    };
  }
  if (status === 403 || status === 404) {
    return {
      outcome: "forbidden",
      reason: `the token may not ${action} (${status} ${message})`,
      cure: `give the job these permissions (a pull request from a fork never gets them):\n\n${permissions}`,
    };
  }
  throw new PortError("github", `GitHub refuses to let us ${action}: ${status} ${message}`);
}

function toComment(data: unknown): Comment {
  return {
    id: whole(data, "id"),
    url: text(data, "html_url"),
    author: text(data, "user", "login"),
    body: text(data, "body"),
  };
}

/** Logins and names of repositories differ in case only for the eye. */
function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function normalized(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

/** The text at a path of an answer; empty when it is not there (a deleted user, a deleted fork). */
function text(data: unknown, ...path: readonly string[]): string {
  const value = at(data, path);
  return typeof value === "string" ? value : "";
}

function whole(data: unknown, key: string): number {
  return Number(at(data, [key]));
}

function at(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
