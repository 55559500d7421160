// A plan to the parts of the comment that a reader sees without opening anything: what will happen, what
// happens to what runs, and how the objects divide over the architectures.
import type { Change, ChangeSet } from "../diff/change-set.ts";
import type { TargetArch } from "../kube/arch.ts";
import { formatRef } from "../kube/object-ref.ts";
import { formatCause } from "./change-markdown.ts";
import { toList } from "./list.ts";
import { toCode, toProse } from "./markdown.ts";
import type { Plan } from "./plan.ts";
import { decideVerdict, formatCounts, formatVerdict } from "./verdict.ts";
import { formatNumberOf } from "./visible.ts";

const maxListed = 10;

export function formatHeadline(plan: Plan): string {
  const verdict = decideVerdict(plan);
  const target = plan.target === undefined ? "" : ` for ${toCode(plan.target, 100)}`;
  if (verdict === "errors") return `### ❌ Network plan${target} ${formatVerdict(plan)}`;
  return `### ${verdict === "no-changes" ? "✅ " : ""}Network plan${target}: ${formatVerdict(plan)}`;
}

/** What is deleted and whose pods start again; empty when nothing that runs is touched. */
export function formatEffects({ changes }: ChangeSet): string {
  const deleted = changes.flatMap((change) =>
    change.action === "delete" ? [`${toCode(formatRef(change.ref))}: ${toProse(change.reason, 300)}`] : [],
  );
  const restarted = changes.flatMap((change) => {
    const why = whyPodsRestart(change);
    return why === undefined
      ? []
      : [`${toCode(formatRef(change.ref))}${change.arch === "any" ? "" : ` on ${change.arch}`}: ${why}`];
  });
  if (deleted.length + restarted.length === 0) return "";
  const lines = ["[!WARNING]"];
  if (deleted.length > 0)
    lines.push(
      `**${formatNumberOf(deleted.length, "object is", "objects are")} deleted**`,
      ...toList(deleted, maxListed),
    );
  if (deleted.length > 0 && restarted.length > 0) lines.push("");
  if (restarted.length > 0)
    lines.push(
      `**${formatNumberOf(restarted.length, "workload restarts its", "workloads restart their")} pods**`,
      ...toList(restarted, maxListed),
    );
  return lines.map((line) => `> ${line}`).join("\n");
}

/** `amd64 and arm64: 1 to update · amd64 only: 1 to update`; empty for a single architecture. */
export function formatArchCounts({ changes, architectures }: ChangeSet): string {
  if (architectures.length < 2) return "";
  const groups = (["any", ...architectures] as const).flatMap((arch) => {
    const counts = formatCounts(changes.filter((change) => change.arch === arch));
    return counts === "" ? [] : [`${formatArch(arch, architectures)}: **${counts}**`];
  });
  return groups.join(" · ");
}

function whyPodsRestart(change: Change): string | undefined {
  if (change.action !== "restart" && !(change.action === "update" && change.restartsPods)) return undefined;
  const [first, ...rest] = change.causes ?? [];
  if (first === undefined) return "its pod template changes";
  return `${formatCause(first)}${rest.length === 0 ? "" : `, and ${formatNumberOf(rest.length, "more source")}`}`;
}

function formatArch(arch: TargetArch, all: readonly string[]): string {
  return arch === "any" ? all.join(" and ") : `${arch} only`;
}
