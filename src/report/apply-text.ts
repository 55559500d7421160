// What an apply has done, for a terminal: every object that was written, what failed and why, what is left.
import type { ApplyResult, Failure } from "../apply/result.ts";
import { formatRef } from "../kube/object-ref.ts";
import { type Paint, toPaint } from "./paint.ts";
import type { TextOptions } from "./text.ts";
import { formatNumberOf, toVisibleLine } from "./visible.ts";

/** Ends with a line break. */
export function formatApplyResult(result: ApplyResult, { color }: TextOptions): string {
  const paint = toPaint(color);
  switch (result.result) {
    case "nothing-to-do":
      return `${paint("green", "Nothing to do:")} the cluster is as planned\n`;
    case "refused":
      return [
        paint("red", "Nothing was applied:"),
        ...result.failures.flatMap((failure) => formatFailure(failure, paint)),
        "",
      ].join("\n");
    case "applied":
    case "partly-applied":
    case "rolled-back": {
      const lines = result.deeds.map((deed) => {
        const reason = deed.deed === "unknown" ? `: ${toVisibleLine(deed.reason)}` : "";
        return `  ${deed.deed} ${toVisibleLine(formatRef(deed.ref))}${reason}`;
      });
      const failures =
        result.result === "applied" ? [] : result.failures.flatMap((each) => formatFailure(each, paint));
      const left =
        result.result === "partly-applied"
          ? result.left.map((ref) => `  not done: ${toVisibleLine(formatRef(ref))}`)
          : [];
      return [...lines, ...failures, ...left, formatEnd(result, paint), ""].join("\n");
    }
    default:
      return result satisfies never;
  }
}

function formatEnd(result: Extract<ApplyResult, { readonly deeds: unknown }>, paint: Paint): string {
  const count = formatNumberOf(result.deeds.length, "object");
  if (result.result === "applied") return `${paint("green", "Applied:")} ${count} written`;
  if (result.result === "rolled-back")
    return `${paint("yellow", "Rolled back:")} the cluster is as it was before`;
  return `${paint("red", "Partly applied:")} ${count} written, ${result.left.length} not; run again to go on`;
}

function formatFailure({ ref, reason, cure }: Failure, paint: Paint): readonly string[] {
  const where = ref === undefined ? "" : `${toVisibleLine(formatRef(ref))}: `;
  return [
    `  ${paint("red", "failed")} ${where}${toVisibleLine(reason)}`,
    ...(cure === undefined ? [] : [`    ${paint("green", "cure:")} ${toVisibleLine(cure)}`]),
  ];
}
