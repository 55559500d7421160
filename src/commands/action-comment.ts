// A plan → the comment on its pull request, or, when the token may not write one, a word where people
// look: the log, the annotations and the summary.
import type { Found, GitHub } from "../adapters/github.ts";
import type { Runner } from "../adapters/runner.ts";
import { formatComment } from "../report/comment.ts";
import { formatMarker } from "../report/marker.ts";
import type { Plan } from "../report/plan.ts";
import type { MarkdownOptions } from "../report/plan-markdown.ts";

interface CommentRun {
  readonly runner: Runner;
  readonly github: GitHub;
  readonly found: Exclude<Found, { readonly outcome: "none" }>;
  readonly options: MarkdownOptions;
  readonly fromFork: boolean;
  readonly author: string | undefined;
}

export async function writePlanComment(plan: Plan, run: CommentRun): Promise<void> {
  const { runner, github, found, author, fromFork, options } = run;
  const result =
    found.outcome === "forbidden"
      ? found
      : await github.writeComment({
          pullRequest: found.pullRequest.number,
          marker: formatMarker(plan.target),
          body: formatComment(plan, options),
          isSame: (present, wanted) => withoutCommit(present, options) === withoutCommit(wanted, options),
          ...(author === undefined ? {} : { author }),
        });
  if (result.outcome !== "forbidden") {
    runner.setOutput("comment-url", result.url);
    runner.progress(`the comment is ${result.outcome}: ${result.url}`);
    if (result.author.toLowerCase() === result.expectedAuthor.toLowerCase()) return;
    runner.annotate({
      level: "warning",
      title: "The next run will not find this comment",
      message: `It was written by ${result.author}, and ${result.expectedAuthor} was expected. Set the input \`comment-author: ${result.author}\`.`,
    });
    return;
  }
  const { reason, cure } = result;
  if (fromFork) {
    const unseen = plan.live === undefined ? "; without secrets it is of the files alone" : "";
    const message = `A pull request from a fork gets a token that may only read, so the plan is in the job summary${unseen}`;
    runner.annotate({ level: "notice", title: "No comment", message });
    return;
  }
  runner.annotate({
    level: "warning",
    title: "No comment",
    message: `${reason}: the plan is in the job summary. To get a comment, ${cure}`,
  });
  await runner.appendSummary(
    `\n---\n\nThere is no comment on the pull request: ${reason}.\n\n\`\`\`text\n${cure}\n\`\`\`\n`,
  );
}

/**
 * A comment without what every commit and every run changes: a plan that says the same leaves the
 * comment alone, and its links lead to the commit and the run that first said so. The digests stay in,
 * so two plans that differ are never taken for the same.
 */
function withoutCommit(body: string, { blobUrl, runUrl }: MarkdownOptions): string {
  const urls = [blobUrl, runUrl].filter((url) => url !== undefined);
  const prefixes = ['"head":"', ...urls.map((url) => url.slice(0, url.lastIndexOf("/") + 1))];
  return prefixes.reduce(withoutAfter, body);
}

/** Drops the word of letters and digits that follows each occurrence. */
function withoutAfter(text: string, prefix: string): string {
  return text
    .split(prefix)
    .map((part, at) => (at === 0 ? part : part.replace(/^[0-9A-Za-z]*/, "")))
    .join(prefix);
}
