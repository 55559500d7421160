// Two YAML texts → the hunks of their unified diff, three lines around each change. No file headers: one
// object has no file, and its name is a stranger's text.
import { decideGaps, type Gap } from "./edits.ts";

const context = 3;

/** Empty for equal texts; each text is empty or ends with a line break. */
export function formatPatch(base: string, head: string): string {
  const [from, to] = [toLines(base), toLines(head)];
  let patch = "";
  for (const hunk of toHunks(decideGaps(from, to))) patch += formatHunk(hunk, from, to);
  return patch;
}

function toLines(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** Gaps so close to each other that their surroundings touch make one hunk. */
function toHunks(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  const hunks: Gap[][] = [];
  let end = -Infinity;
  for (const gap of gaps) {
    const last = hunks.at(-1);
    if (last !== undefined && gap.baseStart - end <= 2 * context) last.push(gap);
    else hunks.push([gap]);
    end = gap.baseEnd;
  }
  return hunks;
}

function formatHunk(gaps: readonly Gap[], from: readonly string[], to: readonly string[]): string {
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last === undefined) return "";
  const start = Math.max(0, first.baseStart - context);
  const end = Math.min(from.length, last.baseEnd + context);
  const headStart = first.headStart - (first.baseStart - start);
  const headEnd = last.headEnd + (end - last.baseEnd);
  const lines = [`@@ -${range(start, end)} +${range(headStart, headEnd)} @@`];
  let at = start;
  for (const gap of gaps) {
    for (const line of from.slice(at, gap.baseStart)) lines.push(` ${line}`);
    for (const line of from.slice(gap.baseStart, gap.baseEnd)) lines.push(`-${line}`);
    for (const line of to.slice(gap.headStart, gap.headEnd)) lines.push(`+${line}`);
    at = gap.baseEnd;
  }
  for (const line of from.slice(at, end)) lines.push(` ${line}`);
  return `${lines.join("\n")}\n`;
}

/** `first,count`, 1-based; an empty range names the line before it; a count of one is left out. */
function range(start: number, end: number): string {
  const count = end - start;
  if (count === 1) return String(start + 1);
  return `${count === 0 ? start : start + 1},${count}`;
}
