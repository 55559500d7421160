// Segments → the Ruby program that Ruby's ERB makes of them, with a way back to the template. Text is a
// statement of its own, so Ruby's grammar says where it may stand, and a comment swallows what Ruby's would.
import { outputVariable } from "./nunjucks/output.ts";
import type { ScannedTemplate, Segment } from "./scan.ts";

export interface RubyProgramText {
  readonly text: string;
  /** The segment whose statement begins at this offset of the program. */
  readonly marks: ReadonlyMap<number, Segment>;
  readonly map: OffsetMap;
}

/** Program [start, …) came from template [from, to); glue between tags maps to where it stands for. */
interface Stretch {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly linear: boolean;
}

export class OffsetMap {
  readonly #stretches: readonly Stretch[];

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** Template offset of a program offset; `edge: "end"` for the end of a range. */
  toTemplate(offset: number, edge: "start" | "end" = "start"): number {
    const wanted = edge === "end" ? Math.max(0, offset - 1) : offset;
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#stretches[middle]?.start ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const stretch = this.#stretches[low];
    if (stretch === undefined) return 0;
    const { start, from, to, linear } = stretch;
    if (!linear) return edge === "end" ? to : from;
    return Math.min(to, from + (wanted - start) + (edge === "end" ? 1 : 0));
  }
}

export function toRubyProgram({ segments }: ScannedTemplate): RubyProgramText {
  const parts: string[] = [];
  const marks = new Map<number, Segment>();
  const stretches: Stretch[] = [];
  let length = 0;
  const add = (text: string, from: number, to: number, linear = false) => {
    if (text === "") return;
    stretches.push({ start: length, from, to, linear });
    parts.push(text);
    length += text.length;
  };
  add(`${outputVariable} = ''; `, 0, 0);
  let lineStart = false;
  for (const segment of segments) {
    const { start, end } = segment;
    if (segment.segment === "comment") {
      if (segment.eatsLine) add("\n", end, end);
      lineStart = segment.eatsLine;
      continue;
    }
    if (!lineStart) add("; ", start, start);
    lineStart = false;
    if (segment.segment === "text") {
      marks.set(length, segment);
      add(`${outputVariable}.<< 0`, start, end);
      add("\n".repeat(countLineBreaks(segment.text)), end, end);
      continue;
    }
    if (segment.segment === "output") {
      marks.set(length, segment);
      add(`${outputVariable}.<<((`, start, segment.close);
      for (const { text, from, to } of segment.pieces) add(text, from, to, text.length === to - from);
      add(").to_s)", segment.close - 2, segment.close);
    } else {
      for (const { text, from, to } of segment.pieces) add(text, from, to, text.length === to - from);
    }
    if (segment.eatsLine) add("\n", segment.close, end);
    lineStart = segment.eatsLine;
  }
  add(`; ${outputVariable}`, segments.at(-1)?.end ?? 0, segments.at(-1)?.end ?? 0);
  return { text: parts.join(""), marks, map: new OffsetMap(stretches) };
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
