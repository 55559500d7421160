// A span to the line of source that it is in, with carets under what is meant.
import { maskSecretValues } from "../kube/secret-text.ts";
import { LineIndex, type Span } from "../text/position.ts";
import type { Paint } from "./paint.ts";
import { toVisibleLine } from "./visible.ts";

/** Line indexes of the files that frames were asked of: built once a file. */
export class Sources {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** The line without its end; undefined when the file is not known or has no such line. */
  lineOf(file: string, line: number): string | undefined {
    const text = this.#texts.get(file);
    if (text === undefined) return undefined;
    // A line may stand in a Secret: keys are enough to find the place.
    const index = this.#indexes.get(file) ?? new LineIndex(maskSecretValues(text));
    this.#indexes.set(file, index);
    return line <= index.lineCount ? index.lineText(line) : undefined;
  }
}

/**
 * ```
 *   |
 * 2 | apiVersion: extensions/v1beta1
 *   |             ^^^^^^^^^^^^^^^^^^
 * ```
 * Ends with a line break; empty when the source is not known. A span over several lines is marked to the
 * end of its first one; of a line wider than `width` columns, the part around the span is shown.
 */
export function formatCodeFrame(span: Span, sources: Sources, paint: Paint, width = 100): string {
  const line = sources.lineOf(span.file, span.start.line);
  if (line === undefined) return "";
  const from = Math.min(span.start.column - 1, line.length);
  const to =
    span.end.line > span.start.line
      ? line.length
      : Math.min(Math.max(span.end.column - 1, from), line.length);
  const first = toCell(line, from - Math.floor(width / 3));
  const start = line.length <= width ? 0 : first;
  const end =
    line.length <= width
      ? line.length
      : toCell(line, Math.max(start + width, Math.min(to, start + 2 * width)));
  const before = `${start > 0 ? "…" : ""}${toVisibleLine(line.slice(start, from))}`;
  const marked = toVisibleLine(line.slice(from, Math.min(to, end)));
  const after = `${toVisibleLine(line.slice(Math.min(to, end), end))}${end < line.length ? "…" : ""}`;
  const number = String(span.start.line);
  const gutter = paint("blue", `${" ".repeat(number.length)} |`);
  const carets = paint("red", "^".repeat(Math.max(1, toColumns(marked))));
  return [
    gutter,
    `${paint("blue", `${number} |`)} ${before}${marked}${after}`.trimEnd(),
    `${gutter} ${" ".repeat(toColumns(before))}${carets}`,
    "",
  ].join("\n");
}

/** The offset itself, or one before it when that would cut a surrogate pair; never outside of the text. */
function toCell(text: string, offset: number): number {
  const bounded = Math.max(0, Math.min(offset, text.length));
  return /^[\uDC00-\uDFFF]/.test(text.slice(bounded, bounded + 1)) && bounded > 0 ? bounded - 1 : bounded;
}

const mark = /^\p{M}|\uFE0F/u;
const wide =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}/u;

/** How many columns of a terminal the text takes. */
function toColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}
