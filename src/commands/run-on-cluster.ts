// The verbs that speak to a cluster: `plan --live`, `apply` and `drift`.
import { hostname, userInfo } from "node:os";
import { openCluster } from "../adapters/cluster.ts";
import { readCleanHead } from "../adapters/git.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { toCount, toDurationMs, toNames, toProbe } from "../command-line.ts";
import { hasErrors } from "../diagnostic.ts";
import type { Sighting } from "../apply/gate.ts";
import { formatRef } from "../kube/object-ref.ts";
import { toInventoryRef } from "../kube/ownership.ts";
import { apply, type Gate } from "../apply-pipeline.ts";
import { findDrift, type LiveRequest, planLive } from "../live-pipeline.ts";
import type { Request, World } from "../pipeline.ts";
import type { Log } from "../ports.ts";
import { formatApplyResult } from "../report/apply-text.ts";
import { formatLiveText } from "../report/live-text.ts";
import type { LivePlan } from "../report/live-plan.ts";
import { toVisibleLine } from "../report/visible.ts";

type Options = Readonly<Record<string, string>>;

/** Exit codes beyond the ones of every verb. */
const partlyApplied = 4;
const rolledBack = 5;

interface ClusterInvocation {
  readonly verb: "plan" | "apply" | "drift";
  readonly options: Options;
  /** Folder of the repository. */
  readonly root: string;
}

export async function runOnCluster(
  { verb, options, root }: ClusterInvocation,
  request: Request,
  world: World,
  terminal: Terminal,
): Promise<number> {
  const { kubeconfig, context } = options;
  const cluster = await openCluster({
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(context === undefined ? {} : { context }),
  });
  const timeoutMs = toDurationMs(options["timeout"], "timeout");
  const probe = toProbe(options["probe"], options["probe-image"]);
  const live: LiveRequest = {
    ...request,
    dryRun: options["read-only"] === undefined,
    force: options["force-conflicts"] !== undefined,
    prune: options["no-prune"] === undefined,
    maxDeletes: toCount(options["max-deletes"], "max-deletes", 10),
    allowDelete: toNames(options["allow-delete"]),
    recreate: toNames(options["recreate"]),
    allowTwoNetworks: options["allow-two-networks"] !== undefined,
    holder: `${userInfo().username}@${hostname()} (process ${process.pid})`,
    inventory: toInventoryRef(options["inventory"]),
    onFailure: options["on-failure"] === "stop" ? "stop" : "rollback",
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(probe === undefined ? {} : { probe }),
  };
  try {
    if (verb === "apply") {
      const commit = options["file"] === "-" ? undefined : await readCleanHead(root);
      const committed = commit === undefined ? live : { ...live, commit };
      return await runApply(committed, options["plan-digest"], world, terminal, cluster);
    }
    const plan = await (verb === "drift" ? findDrift : planLive)(live, world, cluster);
    const { format = "text", output } = options;
    if (output === undefined) terminal.print(await formatPlan(plan, format, terminal.color));
    else await terminal.writeFile(output, await formatPlan(plan, format, false));
    return exitCodeOf(plan, verb);
  } finally {
    cluster.close();
  }
}

async function formatPlan(plan: LivePlan, format: string, color: boolean): Promise<string> {
  if (format === "json") return (await import("../report/live-json.ts")).formatLiveJson(plan);
  if (format === "markdown") return (await import("../report/live-plan-page.ts")).formatLiveMarkdown(plan);
  return formatLiveText(plan, { color });
}

async function runApply(
  request: LiveRequest,
  digest: string | undefined,
  world: World,
  terminal: Terminal,
  cluster: Awaited<ReturnType<typeof openCluster>>,
): Promise<number> {
  const { plan, result } = await apply(
    request,
    digest === undefined ? undefined : (seen) => Promise.resolve(compareDigest(seen, digest)),
    { ...world, log: toLog(terminal) },
    cluster,
  );
  terminal.tell(formatLiveText(plan, { color: terminal.errorColor }));
  if (result === undefined) {
    const failure = { reason: "the plan has errors", cure: "mend what is named above" };
    const refused = { result: "refused", failures: [failure] } as const;
    terminal.print(formatApplyResult(refused, { color: terminal.color }));
    return 1;
  }
  terminal.print(formatApplyResult(result, { color: terminal.color }));
  switch (result.result) {
    case "applied":
    case "nothing-to-do":
      return 0;
    case "refused":
      return 1;
    case "partly-applied":
      return partlyApplied;
    case "rolled-back":
      return rolledBack;
    default:
      return result satisfies never;
  }
}

function compareDigest({ digests, changes }: Sighting, digest: string): Awaited<ReturnType<Gate>> {
  if (digests.change === digest) return { gate: "open" };
  const own = changes.flatMap(({ action, ref }) =>
    action === "unchanged" ? [] : [`${action} ${formatRef(ref)}`],
  );
  const named = own.length === 0 ? "no changes" : own.slice(0, 20).join(", ");
  const rest = own.length > 20 ? ` and ${own.length - 20} more` : "";
  const reason = `this is not the plan that was reviewed: its digest is ${digests.change}, not ${digest}; this plan would, from its base to the files: ${named}${rest}`;
  const cure =
    "compare this with the plan that was reviewed: the first line of the comment on its pull request holds its digest (`change`) and its commit (`head`), and `plan` with the same --base prints it there. The digest covers --base, --arch and --target: give those of the review, or have this plan reviewed";
  return { gate: "closed", failures: [{ reason, cure }] };
}

/** What changes a cluster says what it does, whether somebody watches or not. */
function toLog(terminal: Terminal): Log {
  return { progress: (message) => terminal.tell(`${toVisibleLine(message)}\n`) };
}

function exitCodeOf({ plan, changes }: LivePlan, verb: "plan" | "drift"): number {
  if (changes === undefined || hasErrors(plan.diagnostics)) return 1;
  if (changes.some(({ action }) => action === "blocked")) return 1;
  const differs = changes.some(({ action }) => action !== "unchanged" && action !== "keep");
  return verb === "drift" && differs ? 1 : 0;
}
