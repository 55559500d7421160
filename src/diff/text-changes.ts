// Two texts → what differs in them: fields of the JSON that they hold, their lines, or the whole.
import { type Json, jsonEquals } from "../kube/json.ts";
import type { TextRange } from "../render/manifest.ts";
import { decideGaps, type Gap, pairItems } from "./edits.ts";
import { type EmbeddedJson, parseEmbeddedJson } from "./embedded-json.ts";
import { extendLabel } from "./label.ts";

export interface TextChange {
  readonly label: string;
  readonly base?: Json;
  readonly desired?: Json;
  /** In head's text. */
  readonly within?: TextRange;
}

export function diffTexts(base: string, head: string, label: string): readonly TextChange[] {
  const from = parseEmbeddedJson(base);
  const to = from === undefined ? undefined : parseEmbeddedJson(head);
  if (from !== undefined && to !== undefined) {
    const found: TextChange[] = [];
    visit(from, to, label, found);
    // Nothing found: only the layout differs, which changes the file that pods see all the same.
    if (found.length > 0) return found;
  } else if (
    base.trimEnd() !== head.trimEnd() &&
    base.trimEnd().includes("\n") &&
    head.trimEnd().includes("\n")
  )
    return diffLines(base, head, label);
  return [{ label, base, desired: head }];
}

function diffLines(base: string, head: string, label: string): readonly TextChange[] {
  const [from, to] = [base.split("\n"), head.split("\n")];
  const gaps = decideGaps(from, to);
  const [first] = gaps;
  if (first === undefined || isEverything(first, from, to)) return [{ label, base, desired: head }];
  const starts = [0];
  for (const line of to) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return gaps.map((gap) => toLineChange(gap, from, to, starts, label));
}

function toLineChange(
  { baseStart, baseEnd, headStart, headEnd }: Gap,
  from: readonly string[],
  to: readonly string[],
  starts: readonly number[],
  label: string,
): TextChange {
  const base = from.slice(baseStart, baseEnd).join("\n");
  if (headEnd === headStart) return { label: `${label} line ${baseStart + 1}`, base };
  const start = starts[headStart] ?? 0;
  const desired = to.slice(headStart, headEnd).join("\n");
  const added = {
    label: `${label} line ${headStart + 1}`,
    desired,
    within: { start, end: start + desired.length },
  };
  return baseEnd === baseStart ? added : { ...added, base };
}

function isEverything(gap: Gap, from: readonly string[], to: readonly string[]): boolean {
  return gap.baseEnd - gap.baseStart >= from.length - 1 && gap.headEnd - gap.headStart >= to.length - 1;
}

function visit(
  base: EmbeddedJson | undefined,
  head: EmbeddedJson | undefined,
  label: string,
  found: TextChange[],
): void {
  if (base === undefined || head === undefined) {
    if (head !== undefined) found.push({ label, desired: head.value, within: placeOf(head) });
    else if (base !== undefined) found.push({ label, base: base.value });
  } else if (base.members !== undefined && head.members !== undefined) {
    for (const [key, member] of head.members)
      visit(base.members.get(key), member, extendLabel(label, key), found);
    for (const [key, member] of base.members)
      if (!head.members.has(key)) visit(member, undefined, extendLabel(label, key), found);
  } else if (base.items !== undefined && head.items !== undefined) {
    const [from, to] = [base.items, head.items];
    for (const [inBase, inHead] of pairItems(base.value as readonly Json[], head.value as readonly Json[])) {
      const item = inHead === undefined ? undefined : to[inHead];
      visit(inBase === undefined ? undefined : from[inBase], item, `${label}[${inHead ?? inBase}]`, found);
    }
  } else if (!jsonEquals(base.value, head.value))
    found.push({ label, base: base.value, desired: head.value, within: placeOf(head) });
}

function placeOf({ start, end }: EmbeddedJson): TextRange {
  return { start, end };
}
