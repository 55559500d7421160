// What applying would do to a cluster, for a terminal: one entry an object, then the counts.
import type { RestartCause } from "../diff/change-set.ts";
import type { LiveAction, LiveChange, LiveField } from "../diff/live-change.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { Probe } from "../kube/probe.ts";
import type { LivePlan } from "./live-plan.ts";
import { formatBlast } from "./blast-text.ts";
import { type Paint, toPaint } from "./paint.ts";
import { formatRollout } from "./rollout-text.ts";
import { formatDiagnostics, type TextOptions } from "./text.ts";
import { formatUndoOutlook } from "./undo-text.ts";
import { toFieldText } from "./value.ts";
import { formatCount, formatNumberOf, toVisibleLine } from "./visible.ts";

const signs = {
  create: ["+", "green"],
  update: ["~", "yellow"],
  adopt: ["=", "cyan"],
  recreate: ["±", "red"],
  restart: ["↻", "yellow"],
  delete: ["-", "red"],
  keep: ["·", "dim"],
  blocked: ["✗", "red"],
  unchanged: [" ", "dim"],
} as const satisfies Record<LiveAction, readonly [string, string]>;

/** Ends with a line break. */
export function formatLiveText(live: LivePlan, options: TextOptions): string {
  const paint = toPaint(options.color);
  const { plan, changes, unseen = [], foreign = [] } = live;
  const parts: string[] = [];
  if (plan.diagnostics.length > 0) parts.push(formatDiagnostics(plan.diagnostics, plan.sources, options));
  const shown = (changes ?? []).filter(({ action }) => action !== "unchanged");
  if (shown.length > 0)
    parts.push(shown.map((change) => formatLiveChange(change, paint, options.width ?? 100)).join("\n"));
  for (const each of unseen) parts.push(`${paint("yellow", "not looked at:")} ${toVisibleLine(each)}\n`);
  for (const each of foreign) parts.push(`${paint("dim", "left alone:")} ${toVisibleLine(each)}\n`);
  if (live.undo !== undefined) parts.push(...formatUndoOutlook(live.undo, shown, paint));
  if (live.probe !== undefined && shown.some(({ action }) => action !== "keep"))
    parts.push(`${paint("dim", "probe:")} ${toVisibleLine(formatProbe(live.probe))}\n`);
  parts.push(formatConclusion(live, paint));
  return parts.join("\n");
}

function formatProbe({ image }: Probe): string {
  return `pods of ${image} in kube-system ask each other on all nodes when all is written, and are deleted again; without an answer the apply has failed`;
}

function formatConclusion({ plan, server, changes }: LivePlan, paint: Paint): string {
  const head = paint("bold", `Live plan for ${toVisibleLine(server)}:`);
  if (changes === undefined) return `${head} ${paint("red", "the stack cannot be rendered")}\n`;
  const digest = plan.changeSet === undefined ? "" : paint("dim", `plan ${plan.changeSet.digests.change}\n`);
  return `${head} ${formatLiveCounts(changes)}\n${digest}`;
}

/** `2 to create, 1 to update`; `nothing to do` when nothing would be written. */
export function formatLiveCounts(changes: readonly LiveChange[]): string {
  const counts = (Object.keys(signs) as LiveAction[]).flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length;
    if (count === 0 || action === "unchanged") return [];
    if (action === "blocked") return [`${formatCount(count)} blocked`];
    return [`${formatCount(count)} to ${action}`];
  });
  return counts.length === 0 ? "nothing to do" : counts.join(", ");
}

function formatLiveChange(change: LiveChange, paint: Paint, width: number): string {
  const [sign, style] = signs[change.action];
  const arch = change.arch === "any" ? "" : ` (${change.arch})`;
  const pods =
    change.action === "update" && change.restartsPods ? `, ${paint("bold", "restarts its pods")}` : "";
  const head = `${paint(style, `${sign} ${change.action}`)} ${toVisibleLine(formatRef(change.ref))}${arch}${pods}`;
  const predicted =
    change.predicted === undefined ? [] : [paint("dim", toVisibleLine(`predicted: ${change.predicted}`))];
  const lines = [...detailsOf(change, paint, width), ...formatBlast(change), ...predicted];
  return [head, ...lines.map((line) => `    ${line}`), ""].join("\n");
}

function detailsOf(change: LiveChange, paint: Paint, width: number): readonly string[] {
  switch (change.action) {
    case "update":
    case "recreate": {
      const drift = change.fields.filter(({ bucket }) => bucket === "drift");
      const own = change.fields.filter(({ bucket }) => bucket === "change");
      const causes = change.action === "update" ? (change.causes ?? []) : [];
      return [
        ...(change.action === "recreate" ? [toVisibleLine(change.reason)] : []),
        ...(change.ownership.length === 0
          ? []
          : [paint("dim", toVisibleLine(`ownership: ${change.ownership.join("; ")}`))]),
        ...causes.map(formatCause),
        ...(change.action === "update" ? formatRollout(change) : []),
        ...own.map((field) => formatField(field, paint, width)),
        ...(change.action === "update" ? change.held : []).map(({ field, manager }) =>
          paint("red", toVisibleLine(`${field} is taken from ${manager}`)),
        ),
        ...(drift.length === 0
          ? []
          : [paint("cyan", `${formatNumberOf(drift.length, "field")} had drifted, and would be put back:`)]),
        ...drift.map((field) => `${formatField(field, paint, width)}${formatWriter(field)}`),
        ...(change.action === "update" ? formatUnnamed(change.unnamed, paint) : []),
      ];
    }
    case "restart":
      return [...change.causes.map(formatCause), ...formatRollout(change)];
    case "delete":
    case "keep":
      return [toVisibleLine(change.reason)];
    case "blocked":
      return [
        toVisibleLine(change.reason),
        ...change.held.map(({ field, manager }) => toVisibleLine(`${field} is held by ${manager}`)),
        `${paint("green", "cure:")} ${toVisibleLine(change.cure)}`,
      ];
    case "adopt":
      return change.ownership.map((each) => toVisibleLine(`only ownership: ${each}`));
    case "create":
    case "unchanged":
      return [];
    default:
      return change satisfies never;
  }
}

function formatUnnamed(count: number, paint: Paint): readonly string[] {
  if (count === 0) return [];
  const fields = formatNumberOf(count, "more field");
  return [paint("dim", `${fields} that no manifest names (defaults, other managers): left as they are`)];
}

function formatField(field: LiveField, paint: Paint, width: number): string {
  const { label, base, desired } = toFieldText(field, width);
  const from = base === undefined ? "" : paint("red", toVisibleLine(base));
  const to = desired === undefined ? "" : paint("green", toVisibleLine(desired));
  if (base === undefined) return `${toVisibleLine(label)}: added ${to}`;
  return `${toVisibleLine(label)}: ${desired === undefined ? `removed, was ${from}` : `${from} → ${to}`}`;
}

function formatWriter({ manager, time }: LiveField): string {
  if (manager === undefined) return "";
  return ` (by ${toVisibleLine(manager)}${time === undefined ? "" : ` at ${toVisibleLine(time)}`})`;
}

function formatCause({ source, keys, wasCut }: RestartCause): string {
  const when = wasCut === true ? "which a run changed that was cut" : "which changes";
  return toVisibleLine(`reads ${keys.join(", ")} of ${formatRef(source)}, ${when}`);
}
