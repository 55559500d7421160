// One issue of our own: opened when there is something to tell, kept up to date, closed when it is over.
import { PortError } from "../ports.ts";
import { decideAuthor } from "./github-comment.ts";
import { type Forbidden, isSameName, readPages, refusedIssues, text, whole } from "./github-answers.ts";
import type { GitHubAccess, Send } from "./github-requests.ts";

export interface IssueRequest {
  /** How its text begins; nobody else's issue counts. */
  readonly marker: string;
  readonly author?: string;
  /** Undefined: there is nothing to tell any more. */
  readonly issue: { readonly title: string; readonly body: string } | undefined;
}

export interface IssueWritten {
  readonly outcome: "opened" | "updated" | "closed" | "unchanged" | "none";
  readonly url: string;
}

export async function writeIssue(
  send: Send,
  access: GitHubAccess,
  { marker, author: given, issue }: IssueRequest,
): Promise<IssueWritten | Forbidden> {
  const author = await decideAuthor(send, access, given === undefined ? {} : { author: given });
  const listed = await readPages(send, "GET /repos/{owner}/{repo}/issues", { state: "open" });
  if ("outcome" in listed) return listed;
  const [own] = listed.items
    .filter(
      (item) => text(item, "body").startsWith(marker) && isSameName(text(item, "user", "login"), author),
    )
    .toSorted((left, right) => whole(left, "number") - whole(right, "number"));
  if (own === undefined) {
    if (issue === undefined) return { outcome: "none", url: "" };
    const answer = await send("POST /repos/{owner}/{repo}/issues", issue);
    if (answer.answer === "ok") return { outcome: "opened", url: text(answer.data, "html_url") };
    if (answer.answer === "refused") return refusedIssues(answer);
    // It may have been opened: the next run finds it.
    throw new PortError("github", `GitHub does not answer: ${answer.reason}`, { cure: "run the job again" });
  }
  const url = text(own, "html_url");
  const isSame =
    issue !== undefined && text(own, "body").replaceAll("\r\n", "\n").trim() === issue.body.trim();
  if (isSame) return { outcome: "unchanged", url };
  const answer = await send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    issue_number: whole(own, "number"),
    ...(issue ?? { state: "closed" }),
  });
  if (answer.answer === "refused") return refusedIssues(answer);
  return { outcome: issue === undefined ? "closed" : "updated", url };
}
