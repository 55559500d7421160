// One comment of our own on a pull request: found by its beginning and its author, created, updated, or
// left as it is.
import { PortError } from "../ports.ts";
import { type Forbidden, isSameName, readPages, refused, text, whole } from "./github-answers.ts";
import type { GitHubAccess, Send } from "./github-requests.ts";

export interface Written {
  readonly outcome: "created" | "updated" | "unchanged";
  readonly url: string;
  /** Who GitHub says wrote it; when that is not who we looked for, the next run would not find it. */
  readonly author: string;
  readonly expectedAuthor: string;
}

export interface CommentRequest {
  readonly pullRequest: number;
  /** How our comment begins; nobody else's comment counts, whatever it begins with. */
  readonly marker: string;
  /** The whole text, or what to make of the one that is there. */
  readonly body: string | ((present: string | undefined) => string);
  /** Whether a body that is there already says what the new one would; equality without it. */
  readonly isSame?: (present: string, wanted: string) => boolean;
  /** Login of the comment's author; without it the token tells. */
  readonly author?: string;
}

/** Author of everything that the workflow's own GITHUB_TOKEN writes. */
const workflowAuthor = "github-actions[bot]";

/** Rounds of list and write: each finds what a lost answer of the one before has created. */
const rounds = 3;

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
}

export async function writeComment(
  send: Send,
  access: GitHubAccess,
  request: CommentRequest,
): Promise<Written | Forbidden> {
  const { pullRequest } = request;
  const expectedAuthor = await decideAuthor(send, access, request);
  const written = (outcome: Written["outcome"], { url, author }: Comment): Written => ({
    outcome,
    url,
    author,
    expectedAuthor,
  });
  for (let round = 1; ; round++) {
    const listed = await listOwn(send, request, expectedAuthor);
    if ("outcome" in listed) return listed;
    const [first, ...others] = listed.comments;
    const body =
      typeof request.body === "string" ? request.body : request.body(normalizedOrNone(first?.body));
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

/** The text of our comment; undefined when there is none. */
export async function readComment(
  send: Send,
  access: GitHubAccess,
  request: Omit<CommentRequest, "body" | "isSame">,
): Promise<{ readonly body: string | undefined } | Forbidden> {
  const listed = await listOwn(send, request, await decideAuthor(send, access, request));
  if ("outcome" in listed) return listed;
  return { body: normalizedOrNone(listed.comments[0]?.body) };
}

/** Oldest first. */
async function listOwn(
  send: Send,
  { pullRequest, marker }: Pick<CommentRequest, "pullRequest" | "marker">,
  author: string,
): Promise<{ readonly comments: readonly Comment[] } | Forbidden> {
  const listed = await readPages(send, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: pullRequest,
  });
  if ("outcome" in listed) return listed;
  const ours = listed.items
    .map(toComment)
    .filter((comment) => comment.body.startsWith(marker) && isSameName(comment.author, author));
  return { comments: ours.toSorted((left, right) => left.id - right.id) };
}

export async function decideAuthor(
  send: Send,
  { token }: GitHubAccess,
  { author }: Pick<CommentRequest, "author">,
): Promise<string> {
  return author ?? (await readAuthor(send, token));
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

function toComment(data: unknown): Comment {
  return {
    id: whole(data, "id"),
    url: text(data, "html_url"),
    author: text(data, "user", "login"),
    body: text(data, "body"),
  };
}

function normalizedOrNone(body: string | undefined): string | undefined {
  return body === undefined ? undefined : normalized(body);
}

function normalized(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
