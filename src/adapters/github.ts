// The pull request of a run on GitHub: which one it is, and one comment of our own on it that is kept
// up to date.
import { type Forbidden, isSameName, readPages, text, whole } from "./github-answers.ts";
import { type CommentRequest, readComment, writeComment, type Written } from "./github-comment.ts";
import { type IssueRequest, type IssueWritten, writeIssue } from "./github-issue.ts";
import { compareCommits, findMerged, isApproved, type Merged, type Standing } from "./github-merge.ts";
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

export type Found =
  | { readonly outcome: "found"; readonly pullRequest: PullRequest }
  | { readonly outcome: "none" }
  | Forbidden;

export interface GitHub {
  /** The open pull request of a branch of this repository or of a fork; the oldest of several. */
  findPullRequest(head: PullRequestHead): Promise<Found>;
  /** Creates the comment, updates it, or leaves it when it says the same already. */
  writeComment(request: CommentRequest): Promise<Written | Forbidden>;
  /** Undefined when nobody like us has written one. */
  readComment(
    request: Omit<CommentRequest, "body" | "isSame">,
  ): Promise<{ readonly body: string | undefined } | Forbidden>;
  /** The pull request whose merge, squash or rebase ended in this commit of the branch. */
  findMerged(commit: string, branch: string): Promise<Merged>;
  /** Whether somebody who may write here has approved this commit, and nobody has asked for changes since. */
  isApproved(pullRequest: number, commit: string): Promise<boolean | Forbidden>;
  /** Where `commit` stands, seen from `from`. */
  compareCommits(from: string, commit: string): Promise<Standing>;
  /** Opens the issue, updates it, or closes it. */
  writeIssue(request: IssueRequest): Promise<IssueWritten | Forbidden>;
}

/** Both ways to ask throw PortError when GitHub cannot be reached or does not accept the token. */
export async function openGitHub(access: GitHubAccess): Promise<GitHub> {
  const send = await openRequests(access);
  return {
    findPullRequest: (head) => findPullRequest(send, head),
    writeComment: (request) => writeComment(send, access, request),
    readComment: (request) => readComment(send, access, request),
    findMerged: (commit, branch) => findMerged(send, access, commit, branch),
    isApproved: (pullRequest, commit) => isApproved(send, pullRequest, commit),
    compareCommits: (from, commit) => compareCommits(send, from, commit),
    writeIssue: (request) => writeIssue(send, access, request),
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
