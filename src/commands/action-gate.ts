// What stops a merge from being applied → words for whoever has to mend it.
import type { GitHub } from "../adapters/github.ts";
import { findStop, isIdle, type Sighting, type Stop, type Unannounced } from "../apply/gate.ts";
import type { Failure } from "../apply/result.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { Gate } from "../apply-pipeline.ts";
import type { Review } from "./action-review.ts";

const maxNamed = 5;
const withoutReview = "run once with `require-review: none`";

/** `commit`: the one that is to be applied. */
export function toGate(review: Review, commit: string, github: GitHub | undefined): Gate {
  return async (seen) => {
    // A commit that leaves the network alone, and has no pull request, is no reason to wake anybody.
    if (review.failure !== undefined)
      return isIdle(seen) ? { gate: "idle" } : { gate: "closed", failures: [review.failure] };
    if (review.reviewed === undefined) return { gate: "open" };
    const stop = findStop(seen, review.reviewed);
    if (stop === undefined) return { gate: "open" };
    return { gate: "closed", failures: [await explain(stop, seen, review, commit, github)] };
  };
}

async function explain(
  stop: Stop,
  { digests, changes }: Sighting,
  review: Review,
  commit: string,
  github: GitHub | undefined,
): Promise<Failure> {
  const number = review.pullRequest === undefined ? "" : ` #${review.pullRequest.number}`;
  switch (stop.stop) {
    case "other-plan": {
      const shown = review.head === undefined ? "" : `, shown for commit ${review.head.slice(0, 7)}`;
      const own = changes.flatMap(({ action, ref }) =>
        action === "unchanged" ? [] : [`${action} ${formatRef(ref)}`],
      );
      return {
        reason:
          `this is not the plan that was reviewed on pull request${number}: the comment has ${short(review.reviewed?.change ?? "")}${shown}, ` +
          `this run ${short(digests.change)}: ${own.length === 0 ? "no changes" : named(own)}`,
        cure: `compare with the plan in the comment: another merge came between, or the inputs of the two jobs differ (architectures, target, digest-key, env). Bring what is missing as a new pull request, or ${withoutReview}`,
      };
    }
    case "base-failed":
      return {
        reason:
          "the branch before this merge cannot be rendered, so it cannot be told whether the cluster is there",
        cure: `look at the plan, and ${withoutReview}`,
      };
    case "moved":
      return explainMove(stop.commit, commit, github);
    case "unknown-ground":
      return {
        reason: `no run has recorded what this cluster is at, and it is not what the branch was before this merge: ${listed(stop.found)}`,
        cure: `apply once by hand from the commit before (pharos-network apply), or ${withoutReview}: both show all that is written`,
      };
    case "unannounced":
      return {
        reason: `the cluster brings what no reviewer saw: ${listed(stop.found)}`,
        cure: `put the cluster in order; give \`mode: plan\` a kubeconfig, so that the comment shows it; or look at the plan and ${withoutReview}`,
      };
    default:
      return stop satisfies never;
  }
}

async function explainMove(
  at: string | undefined,
  commit: string,
  github: GitHub | undefined,
): Promise<Failure> {
  const standing = at === undefined ? "unknown" : ((await github?.compareCommits(at, commit)) ?? "unknown");
  const where = at === undefined ? "at a state that no commit is known for" : `at commit ${at.slice(0, 7)}`;
  if (standing === "behind")
    return {
      reason: `this job is older than the cluster, which is ${where}: it would move the cluster back`,
      cure: "nothing is to be done; to go back, revert in a pull request",
    };
  if (standing === "ahead")
    return {
      reason: `an earlier merge was never applied: the cluster is ${where}, and this merge starts from something newer`,
      cure: `run the jobs of the merges after ${at?.slice(0, 7) ?? "it"} again, oldest first, then this one; or apply all of it at once: ${withoutReview}`,
    };
  return {
    reason: `the cluster is ${where}, which is not where this merge starts from`,
    cure: `run the jobs of the merges that are missing, oldest first, then this one; or look at the plan and ${withoutReview}`,
  };
}

function listed(found: readonly Unannounced[]): string {
  return named(found.map(({ deed, ref }) => `${deed} ${formatRef(ref)}`));
}

function named(all: readonly string[]): string {
  const rest = all.length - maxNamed;
  return [...all.slice(0, maxNamed), ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}

function short(digest: string): string {
  return digest.slice(0, 19);
}
