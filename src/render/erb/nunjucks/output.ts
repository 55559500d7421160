// The text that a template has printed so far: the String that Ruby's ERB holds in `_erbout`, which knows where
// each piece of it came from.
import type { Path } from "../../../text/path.ts";
import { RubyString } from "../core/value.ts";
import type { TemplateRange } from "../core/value.ts";

/** The variable that holds the output in Ruby's ERB. */
export const outputVariable = "_erbout";

export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly verbatim: boolean;
  readonly configPath?: Path;
}

const nowhere: TemplateRange = [0, 0];

export class OutputString extends RubyString {
  /** In the order of the text and without gaps. */
  readonly chunks: Chunk[] = [];
  #length = 0;

  constructor() {
    super("");
  }

  get length(): number {
    return this.#length;
  }

  print(text: string, from: number, to: number, verbatim: boolean, configPath?: Path): void {
    const start = this.#length;
    const end = start + text.length;
    this.#length = end;
    super.append(text);
    this.chunks.push(
      configPath === undefined
        ? { start, end, from, to, verbatim }
        : { start, end, from, to, verbatim, configPath },
    );
  }

  override append(text: string, [from, to]: TemplateRange = nowhere): void {
    if (text !== "") this.print(text, from, to, false);
  }

  /** What stands as before at the beginning keeps its places, the rest has that of the change. */
  override write(text: string, [from, to]: TemplateRange = nowhere): void {
    const same = sameBeginning(this.text, text);
    super.write(text);
    const { chunks } = this;
    while ((chunks.at(-1)?.end ?? 0) > same) {
      const last = chunks.pop();
      if (last === undefined || last.start >= same) continue;
      const end = last.verbatim ? last.from + (same - last.start) : last.to;
      chunks.push({ ...last, end: same, to: end });
    }
    this.#length = text.length;
    if (same < text.length) chunks.push({ start: same, end: text.length, from, to, verbatim: false });
  }
}

/** The chunks of a String that took the place of the output: all of it comes from the whole template. */
export function wholeChunk(text: string, templateLength: number): readonly Chunk[] {
  return [{ start: 0, end: text.length, from: 0, to: templateLength, verbatim: false }];
}

function sameBeginning(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
