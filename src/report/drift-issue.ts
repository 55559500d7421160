// Where a cluster differs from the files → the text of the one issue that tells so.
import type { LivePlan } from "./live-plan.ts";
import { formatDriftList, isDrift } from "./live-markdown.ts";
import { formatTarget } from "./marker.ts";
import { toCode, toProse } from "./markdown.ts";
import { formatNumberOf } from "./visible.ts";

const maxIssue = 60_000;

/** How the issue of this target begins. */
export function formatDriftMarker(target?: string): string {
  return `<!-- pharos-network-drift ${formatTarget(target)} -->`;
}

export function countDrift({ changes = [] }: LivePlan): number {
  return changes.filter((change) => isDrift(change)).length;
}

/** Without words about this run: the same drift is the same text. */
export function formatDrift(
  live: LivePlan,
  target?: string,
): { readonly title: string; readonly body: string } {
  const count = formatNumberOf(countDrift(live), "object");
  const named = target === undefined ? "" : ` of ${target}`;
  return {
    title: `The network${named} differs from what the branch says`,
    body: `${formatDriftMarker(target)}
${formatDriftText(live, count)}

**Next:** bring what should stay into the templates with a pull request; what should not is put back by the next apply, or by running the last apply job again. This issue is closed by the first run that finds no difference.
`,
  };
}

/** For the job summary. */
export function formatDriftSummary(live: LivePlan, target?: string): string {
  const named = target === undefined ? "" : ` of ${toCode(target, 100)}`;
  if (countDrift(live) === 0)
    return `### ✅ No drift${named}: ${toProse(live.server, 200)} is as the branch says\n`;
  return `### ⚠️ Drift${named}\n\n${formatDriftText(live, formatNumberOf(countDrift(live), "object"))}\n`;
}

function formatDriftText({ server, changes = [], unseen = [] }: LivePlan, count: string): string {
  const missed = unseen.map((each) => `- not looked at: ${toProse(each, 300)}`);
  return [
    `**${count}** on ${toProse(server, 200)} would be changed by an apply:`,
    formatDriftList(changes, maxIssue),
    missed.slice(0, 20).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
