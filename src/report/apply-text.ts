// What an apply has done, for a terminal: every object that was written, what failed and why, what is left.
import type { ApplyResult, Failure } from "../apply/result.ts";
import { formatRef } from "../kube/object-ref.ts";
import { countWritten, toDeedRest, toDeedWords } from "./deed-words.ts";
import { type Paint, toPaint } from "./paint.ts";
import { undoneWords } from "./undo-text.ts";
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
        const rest = toDeedRest(deed);
        const line = `${formatRef(deed.ref)}${rest === undefined ? "" : `: ${rest}`}`;
        return `  ${toDeedWords(deed)} ${toVisibleLine(line)}`;
      });
      const failures =
        result.result === "applied" ? [] : result.failures.flatMap((each) => formatFailure(each, paint));
      const left =
        result.result === "partly-applied"
          ? result.left.map((ref) => `  not done: ${toVisibleLine(formatRef(ref))}`)
          : [];
      return [
        ...lines,
        ...failures,
        ...left,
        ...formatUndone(result, paint),
        formatEnd(result, paint),
        "",
      ].join("\n");
    }
    default:
      return result satisfies never;
  }
}

function formatEnd(result: Extract<ApplyResult, { readonly deeds: unknown }>, paint: Paint): string {
  const count = formatNumberOf(countWritten(result.deeds), "object");
  if (result.result === "applied") return `${paint("green", "Applied:")} ${count} written`;
  if (result.result === "rolled-back")
    return `${paint("yellow", "Rolled back:")} the cluster is as it was before`;
  if (result.unrestored === undefined)
    return `${paint("red", "Partly applied:")} ${count} written, ${result.left.length} not; run again to go on`;
  const back = formatNumberOf(result.undone?.length ?? 0, "object");
  return [
    `${paint("red", "Partly applied:")} ${count} written, ${back} put back, and the rollback did not end`,
    `  ${paint("green", "cure:")} mend what stopped it and run again: the rollback is finished first; --on-failure stop goes forward instead`,
  ].join("\n");
}

function formatUndone(
  result: Extract<ApplyResult, { readonly deeds: unknown }>,
  paint: Paint,
): readonly string[] {
  if (result.result === "applied") return [];
  const undone = (result.undone ?? []).map(
    ({ undone: deed, ref }) => `  put back: ${toVisibleLine(formatRef(ref))} ${undoneWords[deed]}`,
  );
  const [unrestored = [], unwell = []] =
    result.result === "partly-applied" ? [result.unrestored, result.unwell] : [];
  const toLine = (words: string, { ref, reason, details = [] }: Failure): readonly string[] => [
    `  ${paint("red", words)} ${ref === undefined ? "" : `${toVisibleLine(formatRef(ref))}: `}${toVisibleLine(reason)}`,
    ...details.map((line) => `    ${toVisibleLine(line)}`),
  ];
  const drifted = (result.result === "rolled-back" ? result.drifted : []).map(
    ({ ref, fields }) =>
      `  ${paint("yellow", "as before, not as in the files:")} ${toVisibleLine(`${formatRef(ref)}: ${fields.join(", ")}`)}`,
  );
  return [
    ...undone,
    ...unrestored.flatMap((each) => toLine("not put back:", each)),
    ...unwell.flatMap((each) => toLine("put back, but not well:", each)),
    ...drifted,
  ];
}

function formatFailure({ ref, reason, cure, details = [] }: Failure, paint: Paint): readonly string[] {
  const where = ref === undefined ? "" : `${toVisibleLine(formatRef(ref))}: `;
  return [
    `  ${paint("red", "failed")} ${where}${toVisibleLine(reason)}`,
    ...(cure === undefined ? [] : [`    ${paint("green", "cure:")} ${toVisibleLine(cure)}`]),
    ...details.map((line) => `    ${toVisibleLine(line)}`),
  ];
}
