// What GitHub knows of a merge: the pull request that a commit came from, who approved it, and how two
// commits stand to each other.
import { PortError } from "../ports.ts";
import { type Forbidden, readPages, refused, text, whole } from "./github-answers.ts";
import type { GitHubAccess, Send } from "./github-requests.ts";

export interface MergedPullRequest {
  readonly number: number;
  /** The last commit of the pull request's branch. */
  readonly headCommit: string;
}

export type Merged =
  | { readonly outcome: "found"; readonly pullRequest: MergedPullRequest }
  | { readonly outcome: "none" }
  | Forbidden;

/** `ahead`: the commit comes after; `unknown`: GitHub does not know one of them, or does not tell. */
export type Standing = "ahead" | "behind" | "identical" | "diverged" | "unknown";

/** GitHub links a merge to its pull request shortly after the push. */
const waitsMs = [1000, 3000] as const;

export async function findMerged(
  send: Send,
  access: GitHubAccess,
  commit: string,
  branch: string,
): Promise<Merged> {
  for (let round = 0; ; round++) {
    const listed = await readPages(send, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      commit_sha: commit,
    });
    if ("outcome" in listed) return listed;
    // The commits of a rebase or of a merged branch name their pull request, too; only the last one ends it.
    const [first] = listed.items
      .filter(
        (item) =>
          text(item, "merged_at") !== "" &&
          text(item, "merge_commit_sha") === commit &&
          text(item, "base", "ref") === branch,
      )
      .toSorted((left, right) => whole(left, "number") - whole(right, "number"));
    if (first !== undefined) {
      const pullRequest = { number: whole(first, "number"), headCommit: text(first, "head", "sha") };
      return { outcome: "found", pullRequest };
    }
    const wait = waitsMs[round];
    if (wait === undefined) return { outcome: "none" };
    await (access.sleep ?? pause)(wait);
  }
}

/** On a public repository anybody can press the button, and an organisation has members who may only read. */
const insiders = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

export async function isApproved(
  send: Send,
  pullRequest: number,
  commit: string,
): Promise<boolean | Forbidden> {
  const listed = await readPages(send, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    pull_number: pullRequest,
  });
  if ("outcome" in listed) return listed;
  // In the order in which they were given; one that was dismissed has that as its state.
  const latest = new Map<string, { readonly state: string; readonly commit: string }>();
  for (const item of listed.items) {
    const state = text(item, "state");
    if (state === "COMMENTED" || state === "PENDING") continue;
    if (!insiders.has(text(item, "author_association"))) continue;
    latest.set(text(item, "user", "login").toLowerCase(), { state, commit: text(item, "commit_id") });
  }
  const reviews = [...latest];
  if (reviews.some(([, { state }]) => state === "CHANGES_REQUESTED")) return false;
  for (const [login, review] of reviews) {
    if (review.state !== "APPROVED" || review.commit !== commit) continue;
    const isWriter = await mayWrite(send, login);
    if (isWriter !== false) return isWriter;
  }
  return false;
}

/** GitHub calls `maintain` write here, and `triage` read. */
async function mayWrite(send: Send, username: string): Promise<boolean | Forbidden> {
  const answer = await send("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username });
  if (answer.answer === "ok") return ["admin", "write"].includes(text(answer.data, "permission"));
  if (answer.answer === "refused" && answer.status === 404) return false;
  if (answer.answer === "refused") return refused(answer, `ask what ${username} may do`);
  throw new PortError("github", `GitHub does not answer: ${answer.reason}`, { cure: "run the job again" });
}

export async function compareCommits(send: Send, from: string, commit: string): Promise<Standing> {
  const answer = await send("GET /repos/{owner}/{repo}/compare/{basehead}", {
    basehead: `${from}...${commit}`,
    per_page: 1,
  });
  if (answer.answer !== "ok") return "unknown";
  const standing = text(answer.data, "status");
  return isStanding(standing) ? standing : "unknown";
}

function isStanding(word: string): word is Standing {
  return ["ahead", "behind", "identical", "diverged"].includes(word);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
