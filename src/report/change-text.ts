// A change of one object to a few lines for a terminal: `~ update DaemonSet kube-system/kube-flannel-ds`.
import type { Action, Change, FieldChange, RestartCause } from "../diff/change-set.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { Paint } from "./paint.ts";
import { toFieldText } from "./value.ts";
import { toVisibleLine } from "./visible.ts";

const signs = {
  create: ["+", "green"],
  update: ["~", "yellow"],
  restart: ["↻", "yellow"],
  delete: ["-", "red"],
  unchanged: [" ", "dim"],
} as const satisfies Record<Action, readonly [string, string]>;

/** Ends with a line break; `width`: columns that a value may take. */
export function formatChange(change: Change, paint: Paint, width: number): string {
  const [sign, style] = signs[change.action];
  const arch = change.arch === "any" ? "" : ` (${change.arch})`;
  const pods = change.action === "update" && change.restartsPods;
  const effect = pods ? `, ${paint("bold", "restarts its pods")}` : "";
  const head = `${paint(style, `${sign} ${change.action}`)} ${toVisibleLine(formatRef(change.ref))}${arch}${effect}`;
  return [head, ...detailsOf(change, paint, width).map((line) => `    ${line}`), ""].join("\n");
}

function detailsOf(change: Change, paint: Paint, width: number): readonly string[] {
  if (change.action === "restart") return change.causes.map(formatCause);
  if (change.action === "delete") return [toVisibleLine(change.reason)];
  if (change.action !== "update") return [];
  return [
    ...(change.causes ?? []).map(formatCause),
    ...change.fields.map((field) => formatField(field, paint, width)),
  ];
}

function formatField(field: FieldChange, paint: Paint, width: number): string {
  const { label, base, desired } = toFieldText(field, width);
  const from = base === undefined ? "" : paint("red", toVisibleLine(base));
  const to = desired === undefined ? "" : paint("green", toVisibleLine(desired));
  if (base === undefined) return `${toVisibleLine(label)}: added ${to}`;
  return `${toVisibleLine(label)}: ${desired === undefined ? `removed, was ${from}` : `${from} → ${to}`}`;
}

function formatCause({ source, keys }: RestartCause): string {
  return toVisibleLine(`reads ${keys.join(", ")} of ${formatRef(source)}, which changes`);
}
