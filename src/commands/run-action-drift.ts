// The action on a schedule: head against a live cluster, told in the summary, the outputs and one issue
// that is opened, kept up to date and closed.
import { openCluster } from "../adapters/cluster.ts";
import type { GitHub } from "../adapters/github.ts";
import type { Runner } from "../adapters/runner.ts";
import { openWorld } from "../adapters/world.ts";
import type { Inputs } from "../config/inputs.ts";
import { hasErrors } from "../diagnostic.ts";
import { findDrift } from "../live-pipeline.ts";
import { countDrift, formatDrift, formatDriftMarker, formatDriftSummary } from "../report/drift-issue.ts";
import type { LivePlan } from "../report/live-plan.ts";
import { formatLiveText } from "../report/live-text.ts";
import { toClusterSource, toLiveRequest } from "./action-live-request.ts";

/** Returns why the job fails: the cluster differs, or it cannot be told. */
export async function runActionDrift(
  inputs: Inputs,
  runner: Runner,
  github: GitHub | undefined,
  artifacts: URL,
): Promise<string | undefined> {
  const cluster = await openCluster(toClusterSource(inputs));
  try {
    const { world, config } = await openWorld({
      config: inputs.config,
      base: undefined,
      artifacts,
      log: runner,
      checks: true,
    });
    const live = await findDrift(toLiveRequest(inputs, config, runner), world, cluster);
    const { target } = inputs;
    runner.print(formatLiveText(live, { color: true }));
    if (live.changes === undefined || hasErrors(live.plan.diagnostics))
      return "the network has errors, so the cluster cannot be compared with it; see the log";
    const count = countDrift(live);
    runner.setOutput("changed", String(count > 0));
    await runner.appendSummary(formatDriftSummary(live, target));
    if (github !== undefined) await tellIssue(live, inputs, runner, github);
    return count === 0
      ? undefined
      : `the cluster differs from the branch in ${count} objects; see the job summary`;
  } finally {
    cluster.close();
  }
}

async function tellIssue(live: LivePlan, inputs: Inputs, runner: Runner, github: GitHub): Promise<void> {
  const { target, commentAuthor } = inputs;
  const written = await github.writeIssue({
    marker: formatDriftMarker(target),
    issue: countDrift(live) === 0 ? undefined : formatDrift(live, target),
    ...(commentAuthor === undefined ? {} : { author: commentAuthor }),
  });
  if (written.outcome !== "forbidden") {
    if (written.outcome === "none") return;
    runner.setOutput("issue-url", written.url);
    return runner.progress(`the issue is ${written.outcome}: ${written.url}`);
  }
  // A clean cluster needs no issue, and no permission for one.
  if (countDrift(live) === 0) return;
  runner.annotate({
    level: "warning",
    title: "No issue",
    message: `${written.reason}: the drift is in the job summary. To get an issue, ${written.cure}`,
  });
}
