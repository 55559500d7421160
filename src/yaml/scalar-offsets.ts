// From a character of a scalar's value back to its offset in the text, through folding, escapes,
// indentation and chomping. A list of runs: between two of them value and text advance together.
import { CHOMPING_MODE, SCALAR_STYLE } from "js-yaml";
import type { ScalarEvent } from "js-yaml";

interface Run {
  /** Index in the value. */
  readonly index: number;
  /** Offset in the text. */
  readonly offset: number;
}

/** Runs in ascending order of both; the first has index 0. */
export function offsetRuns(text: string, event: ScalarEvent): readonly Run[] {
  const { LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
  return event.style === LITERAL_BLOCK || event.style === FOLDED_BLOCK
    ? blockRuns(text, event)
    : flowRuns(text, event);
}

export function offsetIn(runs: readonly Run[], index: number, end: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.index ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run === undefined ? end : Math.min(run.offset + Math.max(0, index - run.index), end);
}

/** Plain and quoted scalars: a line break folds, `''` and backslashes stand for one character. */
function flowRuns(text: string, event: ScalarEvent): Run[] {
  const runs: Run[] = [{ index: 0, offset: event.valueStart }];
  let index = 0;
  let at = event.valueStart;
  const double = event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const single = event.style === SCALAR_STYLE.SINGLE_QUOTED;
  while (at < event.valueEnd) {
    const char = text[at];
    if (char === "\n" || char === "\r" || char === " " || char === "\t") {
      const fold = foldAt(text, at, event.valueEnd);
      if (fold.breaks === 0) {
        index += fold.end - at;
      } else {
        runs.push({ index, offset: at });
        index += Math.max(1, fold.breaks - 1);
        runs.push({ index, offset: fold.end });
      }
      at = fold.end;
    } else if (single && char === "'") {
      index += 1;
      at += 2;
      runs.push({ index, offset: at });
    } else if (double && char === "\\") {
      const escape = escapeAt(text, at, event.valueEnd);
      if (escape.chars > 0) runs.push({ index, offset: at });
      index += escape.chars;
      at = escape.end;
      runs.push({ index, offset: at });
    } else {
      index += 1;
      at += 1;
    }
  }
  return runs;
}

function foldAt(text: string, from: number, end: number): { readonly breaks: number; readonly end: number } {
  let breaks = 0;
  let at = from;
  for (; at < end; at += 1) {
    const char = text[at];
    if (char === "\n" || (char === "\r" && text[at + 1] !== "\n")) breaks += 1;
    else if (char !== " " && char !== "\t" && char !== "\r") break;
  }
  return { breaks, end: at };
}

function escapeAt(text: string, at: number, end: number): { readonly chars: number; readonly end: number } {
  const escaped = text[at + 1];
  if (escaped === "\n" || escaped === "\r") return { chars: 0, end: foldAt(text, at + 1, end).end };
  const digits = escaped === "x" ? 2 : escaped === "u" ? 4 : escaped === "U" ? 8 : 0;
  const wide = digits === 8 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff;
  return { chars: wide ? 2 : 1, end: at + 2 + digits };
}

/** Literal and folded blocks: every line without its indentation, breaks kept or folded. */
function blockRuns(text: string, event: ScalarEvent): Run[] {
  const runs: Run[] = [];
  const folded = event.style === SCALAR_STYLE.FOLDED_BLOCK;
  let index = 0;
  /** Ends of the lines whose breaks are not in the value yet. */
  let pending: number[] = [];
  let moreIndented = false;
  let hasContent = false;
  for (let start = event.valueStart; start < event.valueEnd;) {
    const line = lineAt(text, start, event.valueEnd);
    const indent = indentOf(text, start, line.end, event.indent);
    if (event.indent >= 0 && indent < line.end - start) {
      const first = text[start + event.indent];
      const isIndented = first === " " || first === "\t";
      const breaks = folded
        ? foldedBreaks(pending.length, hasContent, isIndented || moreIndented)
        : pending.length;
      for (let place = 0; place < breaks; place += 1) {
        runs.push({ index, offset: pending[Math.min(place, pending.length - 1)] ?? start });
        index += 1;
      }
      runs.push({ index, offset: start + event.indent });
      index += line.end - start - event.indent;
      pending = [];
      moreIndented = isIndented;
      hasContent = true;
    }
    pending.push(line.end);
    start = line.next;
  }
  const kept = event.chomping === CHOMPING_MODE.KEEP ? pending : pending.slice(0, hasContent ? 1 : 0);
  for (const offset of kept) {
    runs.push({ index, offset });
    index += 1;
  }
  return runs;
}

/** How many characters the breaks since the last content line make. */
function foldedBreaks(breaks: number, hasContent: boolean, keeps: boolean): number {
  if (!hasContent || keeps) return breaks;
  return Math.max(1, breaks - 1);
}

function indentOf(text: string, start: number, end: number, most: number): number {
  let spaces = 0;
  while (spaces < most && start + spaces < end && text[start + spaces] === " ") spaces += 1;
  return spaces;
}

function lineAt(text: string, start: number, limit: number): { readonly end: number; readonly next: number } {
  let end = start;
  while (end < limit && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { end, next: text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1 };
}
