// What becomes of the cluster should the apply fail, and what an earlier run left → lines of the live plan; and
// the words for what a rollback did.
import type { Undone } from "../apply/result.ts";
import type { LiveChange } from "../diff/live-change.ts";
import type { RunMark } from "../kube/undo-record.ts";
import type { UndoOutlook } from "./plan.ts";
import type { Paint } from "./paint.ts";
import { toVisibleLine } from "./visible.ts";

/** What a rollback did to an object. */
export const undoneWords = {
  reverted: "is as it was",
  removed: "is deleted again",
  "made-anew": "is made anew",
} as const satisfies Record<Undone["undone"], string>;

/** Each ends with a line break. */
export function formatUndoOutlook(
  { onFailure, isFirst, unfinished, finished }: UndoOutlook,
  shown: readonly LiveChange[],
  paint: Paint,
): readonly string[] {
  const lines: string[] = [];
  if (finished !== undefined)
    lines.push(
      `${paint("yellow", "finished first:")} the rollback of ${toRun(finished)}, which had not ended; it brought back what stood there before that run, so nobody had to review it\n`,
    );
  if (unfinished?.phase === "ended")
    lines.push(`${paint("dim", "left over:")} the record of ${toRun(unfinished)}; apply takes it away\n`);
  else if (unfinished !== undefined) {
    const next =
      unfinished.phase === "applying"
        ? "did not end; apply goes on from where it stopped"
        : onFailure === "stop"
          ? "failed, and its rollback did not end; apply goes forward from where that stopped"
          : "failed, and its rollback did not end; apply finishes the rollback first";
    lines.push(`${paint("yellow", "unfinished:")} ${toRun(unfinished)} ${next}\n`);
  }
  if (isFirst && shown.some(({ action }) => action !== "keep" && action !== "blocked")) {
    const end =
      onFailure === "rollback"
        ? "should it fail, what it created is deleted again (--on-failure stop leaves it)"
        : "should it fail, it stops, and what it created stays (--on-failure rollback deletes it)";
    lines.push(`${paint("dim", "first install:")} ${end}\n`);
  }
  return lines;
}

function toRun({ holder, since }: RunMark): string {
  return toVisibleLine(`the run of ${holder} at ${since}`);
}
