// One run of the action: inputs and event → the plan → outputs, annotations, job summary and comment.
import { readEnvironment } from "../adapters/environment.ts";
import { secretsOf } from "../adapters/kubeconfig.ts";
import { openGitHub, type Found, type GitHub } from "../adapters/github.ts";
import type { Runner } from "../adapters/runner.ts";
import { readRepositoryRoot } from "../adapters/files.ts";
import { openWorld } from "../adapters/world.ts";
import { type Inputs, inputNames, parseInputs } from "../config/inputs.ts";
import { decideBase, parseRunEvent, type RunEvent } from "../config/run-event.ts";
import { plan, type Request, type World } from "../pipeline.ts";
import type { Plan } from "../report/plan.ts";
import type { MarkdownOptions } from "../report/plan-markdown.ts";
import { decideVerdict, formatVerdict } from "../report/verdict.ts";
import { formatCommand } from "./action-command.ts";
import { writePlanComment } from "./action-comment.ts";
import { writeReport } from "./action-report.ts";

/**
 * Runs the action; `artifacts` is the folder with the WASM and the schemas. Returns why the job fails,
 * undefined when it does not; throws PortError when the world refuses.
 */
export async function runAction(runner: Runner, artifacts: URL): Promise<string | undefined> {
  const parsed = parseInputs(runner.readInputs(inputNames));
  if (!parsed.ok) {
    return parsed.problems
      .map(({ input, message, hint }) => `input ${input}: ${message}; ${hint}`)
      .join("\n");
  }
  const { inputs } = parsed;
  runner.mask(inputs.githubToken);
  if (inputs.digestKey !== undefined) runner.mask(inputs.digestKey);
  for (const secret of secretsOf(inputs.cluster.kubeconfig ?? "")) runner.mask(secret);

  const github = await openGitHubFor(inputs, runner);
  const { name, payload } = await runner.readEvent();
  const event = parseRunEvent(name, payload);
  if (inputs.cluster.mode === "apply") {
    const { runActionApply } = await import("./run-action-apply.ts");
    return runActionApply(inputs, event, runner, github, artifacts);
  }
  if (inputs.cluster.mode === "drift") {
    const { runActionDrift } = await import("./run-action-drift.ts");
    return runActionDrift(inputs, runner, github, artifacts);
  }
  const found = await findPullRequest(event, github, runner.repository);
  const pullRequest = found.outcome === "found" ? found.pullRequest : undefined;
  if (found.outcome === "forbidden")
    runner.progress(`the pull request of this branch is not known: ${found.reason}`);

  const cwd = process.cwd();
  const base = decideBase(inputs.base, event, pullRequest);
  const { world, config } = await openWorld({
    config: inputs.config,
    base,
    artifacts,
    log: runner,
    checks: true,
  });
  const { architectures, kubernetesVersion, target, digestKey } = inputs;
  const request: Request = {
    config,
    environment: readEnvironment(inputs.env),
    templateLimits: inputs.templateLimits,
    architectures,
    ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
    ...(target === undefined ? {} : { target }),
    ...(digestKey === undefined ? {} : { digestKey }),
  };
  const result = await planFor(inputs, request, runner, world);
  const headCommit = pullRequest?.headCommit ?? runner.commit;
  const options: MarkdownOptions = {
    headCommit,
    runUrl: runner.runUrl,
    command: formatCommand(inputs, pullRequest === undefined ? undefined : `origin/${pullRequest.base.ref}`),
    // Names start from the workspace: elsewhere than in its root the repository has other names for them.
    ...((await readRepositoryRoot(cwd)) === cwd ? { blobUrl: runner.blobUrl(headCommit) } : {}),
  };
  await writeReport(result, runner, options);
  if (github !== undefined && inputs.comment && found.outcome !== "none") {
    const fromFork = event.occasion === "pull-request" && event.fromFork;
    await writePlanComment(result, {
      runner,
      github,
      found,
      options,
      fromFork,
      author: inputs.commentAuthor,
    });
  }
  if (decideVerdict(result) !== "errors") return undefined;
  return `the network ${formatVerdict(result)}; see the annotations and the job summary`;
}

/** With a cluster where one is given: what the runner has by itself is not meant for pull requests. */
async function planFor(inputs: Inputs, request: Request, runner: Runner, world: World): Promise<Plan> {
  const { kubeconfig, context } = inputs.cluster;
  if (kubeconfig === undefined && context === undefined) return plan(request, world);
  const { planOnCluster } = await import("./plan-on-cluster.ts");
  return planOnCluster(inputs, request, runner, world);
}

async function openGitHubFor(inputs: Inputs, runner: Runner): Promise<GitHub | undefined> {
  if (inputs.githubToken === "" || runner.repository === "") return undefined;
  return openGitHub({ token: inputs.githubToken, apiUrl: runner.apiUrl, repository: runner.repository });
}

/** A pull request is in its event; a branch's has to be looked up; other events are about none. */
async function findPullRequest(
  event: RunEvent,
  github: GitHub | undefined,
  repository: string,
): Promise<Found> {
  if (event.occasion === "pull-request") return { outcome: "found", pullRequest: event.pullRequest };
  if (github === undefined || event.occasion === "other") return { outcome: "none" };
  return github.findPullRequest(event.occasion === "push" ? { repository, branch: event.branch } : event);
}
