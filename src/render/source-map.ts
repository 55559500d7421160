// Rendered text back to the template: a stretch that a tag produced, even partly, leads to the tag,
// literal text to itself. Plain files are their own template.
import { LineIndex } from "../text/position.ts";
import type { Path } from "../text/path.ts";
import type { Location } from "./manifest.ts";

/** Rendered [start, end) comes from template [from, to). */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Text copied 1:1, so that offsets map linearly; otherwise the output of a tag. */
  readonly verbatim: boolean;
  readonly configPath?: Path;
}

export class SourceMap {
  readonly file: string;
  readonly #lines: LineIndex;
  readonly #rendered: string;
  readonly #chunks: readonly Chunk[];

  /** `chunks`: in the order of the rendered text and without gaps; undefined for a plain file. */
  constructor(file: string, source: string, rendered: string, chunks?: readonly Chunk[]) {
    this.file = file;
    this.#lines = new LineIndex(source);
    this.#rendered = rendered;
    this.#chunks = chunks ?? [{ start: 0, end: source.length, from: 0, to: source.length, verbatim: true }];
  }

  renderedText(start: number, end: number): string {
    return this.#rendered.slice(start, end);
  }

  /** Where rendered [start, end) comes from. */
  locate(start: number, end: number): Location {
    const tag = this.tagWithin(start, end);
    if (tag !== undefined) return this.#locationOf(tag);
    const from = this.#sourceOffset(start);
    const to = end > start ? this.#sourceOffset(end - 1) + 1 : from;
    return { span: this.#lines.spanOf(this.file, from, Math.max(from, to)) };
  }

  /** Like `locate`, but from `start` to the end of its line in the source. */
  locateLine(start: number): Location {
    const tag = this.tagWithin(start, start + 1);
    if (tag !== undefined) return this.#locationOf(tag);
    const from = this.#sourceOffset(start);
    const { line, column } = this.#lines.positionAt(from);
    const rest = this.#lines
      .lineText(line)
      .slice(column - 1)
      .trimEnd();
    return { span: this.#lines.spanOf(this.file, from, from + Math.max(1, rest.length)) };
  }

  /** The first tag that produced a part of [start, end); for an empty stretch also the blanks after it. */
  tagWithin(start: number, end: number): Chunk | undefined {
    const isEmpty = end <= start;
    const last = isEmpty ? this.#endOfBlanks(start) : end;
    for (let at = this.#firstEndingAt(start); at < this.#chunks.length; at += 1) {
      const chunk = this.#chunks[at];
      if (chunk === undefined || chunk.start > last) return undefined;
      if (!chunk.verbatim && (isEmpty || (chunk.end > start && chunk.start < last))) return chunk;
    }
    return undefined;
  }

  #locationOf({ from, to, configPath }: Chunk): Location {
    const span = this.#lines.spanOf(this.file, from, to);
    return configPath === undefined ? { span } : { span, configPath };
  }

  #endOfBlanks(start: number): number {
    let at = start;
    while (this.#rendered[at] === " " || this.#rendered[at] === "\t") at += 1;
    return at;
  }

  #sourceOffset(offset: number): number {
    let at = this.#firstEndingAt(offset);
    // Of two chunks that meet at the offset, the one that begins there holds its character.
    while ((this.#chunks[at + 1]?.start ?? Infinity) <= offset) at += 1;
    const chunk = this.#chunks[at] ?? this.#chunks.at(-1);
    if (chunk === undefined) return 0;
    if (!chunk.verbatim) return chunk.from;
    return Math.min(chunk.from + Math.max(0, offset - chunk.start), chunk.to);
  }

  /** Index of the first chunk that does not end before the offset. */
  #firstEndingAt(offset: number): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#chunks[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
