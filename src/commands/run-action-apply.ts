// The action after a merge: what was reviewed → the cluster, and the result into the comment that held the
// plan, the summary and the outputs.
import { openCluster } from "../adapters/cluster.ts";
import { readHead } from "../adapters/git.ts";
import type { GitHub } from "../adapters/github.ts";
import type { Runner } from "../adapters/runner.ts";
import { openWorld } from "../adapters/world.ts";
import type { ApplyResult, Failure } from "../apply/result.ts";
import type { Inputs } from "../config/inputs.ts";
import { decideBase, type RunEvent } from "../config/run-event.ts";
import { hasErrors } from "../diagnostic.ts";
import { apply, type Applied } from "../apply-pipeline.ts";
import { formatApplyResult } from "../report/apply-text.ts";
import { formatMarker } from "../report/marker.ts";
import { formatResult, formatResultComment } from "../report/result-markdown.ts";
import { formatCommand } from "./action-command.ts";
import { toGate } from "./action-gate.ts";
import { toClusterSource, toLiveRequest } from "./action-live-request.ts";
import { writeReport } from "./action-report.ts";
import { findReview, type Review } from "./action-review.ts";

/** Returns why the job fails, undefined when the cluster is as the commit says. */
export async function runActionApply(
  inputs: Inputs,
  event: RunEvent,
  runner: Runner,
  github: GitHub | undefined,
  artifacts: URL,
): Promise<string | undefined> {
  const base = decideBase(event.occasion === "push" ? undefined : inputs.base, event, undefined);
  const { world, config, root } = await openWorld({
    config: inputs.config,
    base,
    artifacts,
    log: runner,
    checks: true,
  });
  const commit = (await readHead(root)) ?? runner.commit;
  const wrong = findWrongEvent(inputs, event) ?? findStray(inputs, commit, runner.commit);
  if (wrong !== undefined) {
    runner.setOutput("result", "refused");
    runner.setOutput("applied", "false");
    return wrong;
  }
  const review = await findReview(inputs, event, runner.commit, github);
  const cluster = await openCluster(toClusterSource(inputs));
  try {
    const request = { ...toLiveRequest(inputs, config, runner), commit };
    const applied = await apply(request, toGate(review, commit, github), world, cluster);
    return await tell(applied, { inputs, runner, review, github, commit, server: cluster.label });
  } finally {
    cluster.close();
  }
}

/** Text of a pull request must never reach a cluster before it is merged. */
function findWrongEvent({ cluster }: Inputs, event: RunEvent): string | undefined {
  const cure = "run it on a push to the default branch";
  if (event.occasion === "pull-request" || event.occasion === "workflow-run")
    return `input mode: apply writes nothing for a pull request; ${cure}, after the merge`;
  if (cluster.requireReview === "none") return undefined;
  if (event.occasion !== "push") return `input mode: apply does not know what was reviewed here; ${cure}`;
  if (event.defaultBranch !== undefined && event.branch !== event.defaultBranch)
    return `input mode: apply works for ${event.defaultBranch}, not for ${event.branch}; ${cure}`;
  return undefined;
}

/** Nobody has reviewed that what is checked out is applied now. */
function findStray({ cluster }: Inputs, commit: string, merged: string): string | undefined {
  if (commit === merged || cluster.requireReview === "none") return undefined;
  return (
    `commit ${commit.slice(0, 7)} is checked out, and this run is for ${merged.slice(0, 7)}: another state than the one that was merged would be applied\n` +
    "leave out what makes actions/checkout take another commit (its `ref`), and steps that commit; to apply what is checked out, run once with `require-review: none`"
  );
}

interface Telling {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly review: Review;
  readonly github: GitHub | undefined;
  /** That was applied. */
  readonly commit: string;
  readonly server: string;
}

async function tell(applied: Applied, telling: Telling): Promise<string | undefined> {
  const { inputs, runner, review, github, commit, server } = telling;
  const { plan, recorded } = applied;
  const result = applied.result ?? toRefusal(applied);
  const isReached = result.result === "applied" || result.result === "nothing-to-do";
  const state = isReached ? plan.plan.changeSet?.digests.state : recorded?.state;
  runner.setOutput("result", result.result);
  runner.setOutput("applied", String(result.result === "applied"));
  runner.setOutput("state", state ?? "");
  runner.print(formatApplyResult(result, { color: true }));
  const { target } = inputs;
  const text = formatResult(result, {
    ...(target === undefined ? {} : { target }),
    commit,
    commitUrl: runner.commitUrl(commit),
    runUrl: runner.runUrl,
    server,
    ...(plan.undo?.finished === undefined ? {} : { finished: plan.undo.finished }),
  });
  await runner.appendSummary(`${text}\n\n---\n\n`);
  await writeReport(plan.plan, runner, {
    headCommit: commit,
    runUrl: runner.runUrl,
    command: formatCommand(inputs, undefined),
  });
  if (github !== undefined && inputs.comment && review.pullRequest !== undefined)
    await writeResult(text, review.pullRequest.number, github, telling);
  return isReached ? undefined : toReason(result);
}

async function writeResult(
  text: string,
  pullRequest: number,
  github: GitHub,
  { inputs, runner }: Telling,
): Promise<void> {
  const { target, commentAuthor } = inputs;
  const written = await github.writeComment({
    pullRequest,
    marker: formatMarker(target),
    body: (present) => formatResultComment(text, present, target),
    ...(commentAuthor === undefined ? {} : { author: commentAuthor }),
  });
  if (written.outcome !== "forbidden") {
    runner.setOutput("comment-url", written.url);
    return runner.progress(`the comment is ${written.outcome}: ${written.url}`);
  }
  runner.annotate({
    level: "warning",
    title: "The comment does not tell the result",
    message: `${written.reason}: the result is in the job summary. To get it in the comment, ${written.cure}`,
  });
}

function toRefusal({ plan }: Applied): ApplyResult {
  const failure: Failure = hasErrors(plan.plan.diagnostics)
    ? { reason: "the plan has errors", cure: "see them below; mend them in a pull request" }
    : { reason: "the stack cannot be rendered" };
  return { result: "refused", failures: [failure] };
}

function toReason(result: ApplyResult): string {
  const [first] = "failures" in result ? result.failures : [];
  const why =
    first === undefined ? "" : `: ${first.reason}${first.cure === undefined ? "" : `\n${first.cure}`}`;
  const heads = {
    refused: "nothing was applied",
    "partly-applied": "partly applied: the cluster is between two states",
    "rolled-back": "rolled back: the cluster is as it was before",
    applied: "applied",
    "nothing-to-do": "nothing to do",
  } as const satisfies Record<ApplyResult["result"], string>;
  return `${heads[result.result]}${why}`;
}
