// The merge that a run follows → what was reviewed of it: the pull request, and the digest in our comment.
import type { GitHub } from "../adapters/github.ts";
import type { MergedPullRequest } from "../adapters/github-merge.ts";
import type { Inputs } from "../config/inputs.ts";
import type { RunEvent } from "../config/run-event.ts";
import type { Reviewed } from "../apply/gate.ts";
import type { Failure } from "../apply/result.ts";
import { formatMarker } from "../report/marker.ts";
import { readReviewed } from "../report/result-markdown.ts";

export interface Review {
  readonly pullRequest?: MergedPullRequest;
  /** Missing with a `failure`, or when no review is asked for. */
  readonly reviewed?: Reviewed;
  /** Commit that the comment first showed this plan for. */
  readonly head?: string;
  /** Why there is nothing to go by. */
  readonly failure?: Failure;
}

const withoutReview = "to apply without a review, run once with `require-review: none`";

export async function findReview(
  inputs: Inputs,
  event: RunEvent,
  commit: string,
  github: GitHub | undefined,
): Promise<Review> {
  const demand = inputs.cluster.requireReview;
  const isDemanded = demand !== "none";
  const stop = (reason: string, cure: string, pullRequest?: MergedPullRequest): Review => ({
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(isDemanded ? { failure: { reason, cure } } : {}),
  });
  if (event.occasion !== "push") return stop("this run follows no push", withoutReview);
  if (github === undefined)
    return stop("GitHub cannot be asked for the pull request: there is no token", "give `github-token`");
  const merged = await github.findMerged(commit, event.branch);
  if (merged.outcome === "forbidden")
    return stop(`the pull request of this commit cannot be found: ${merged.reason}`, merged.cure);
  if (merged.outcome === "none")
    return stop(
      `no pull request ended in commit ${commit.slice(0, 7)}: nobody has reviewed it`,
      `revert it and bring it as a pull request; ${withoutReview}`,
    );
  const { pullRequest } = merged;
  if (!isDemanded) return { pullRequest };
  const { number, headCommit } = pullRequest;
  const comment = await github.readComment({
    pullRequest: number,
    marker: formatMarker(inputs.target),
    ...(inputs.commentAuthor === undefined ? {} : { author: inputs.commentAuthor }),
  });
  if ("outcome" in comment) return stop(comment.reason, comment.cure, pullRequest);
  const reviewed = comment.body === undefined ? undefined : readReviewed(comment.body);
  if (reviewed === undefined)
    return stop(
      `pull request #${number} has no comment of ours with a plan${inputs.target === undefined ? "" : ` for ${inputs.target}`}`,
      `let \`mode: plan\` run on pull requests, with the same \`target\` and a token of the same author; ${withoutReview}`,
      pullRequest,
    );
  if (demand === "approved") {
    const approved = await github.isApproved(number, headCommit);
    if (typeof approved === "object") return stop(approved.reason, approved.cure, pullRequest);
    if (!approved)
      return stop(
        `nobody with write access has approved commit ${headCommit.slice(0, 7)}, the last one of pull request #${number}`,
        `approve it now (a merged pull request can still be reviewed), and run this job again; ${withoutReview}`,
        pullRequest,
      );
  }
  const { head, ...digests } = reviewed;
  return { pullRequest, reviewed: digests, ...(head === undefined ? {} : { head }) };
}
