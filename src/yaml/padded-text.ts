// A text in which some lines are indented deeper than in the original, and the way back.

const pad = " ".repeat(64);

export class PaddedText {
  readonly text: string;
  /** Offsets of the padded line starts in the padded text, ascending. */
  readonly #pads: readonly number[];

  private constructor(text: string, pads: readonly number[]) {
    this.text = text;
    this.#pads = pads;
  }

  static of(text: string): PaddedText {
    return new PaddedText(text, []);
  }

  get isOriginal(): boolean {
    return this.#pads.length === 0;
  }

  /**
   * With `count` lines from the one of `offset` on indented deeper, and where they end then; undefined
   * when the text has no more lines.
   */
  pad(offset: number, count: number): { readonly padded: PaddedText; readonly end: number } | undefined {
    const { text } = this;
    const first = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
    const starts: number[] = [];
    const pieces = [text.slice(0, first)];
    let at = first;
    while (starts.length < count && at < text.length) {
      starts.push(at);
      const end = text.indexOf("\n", at);
      const next = end === -1 ? text.length : end + 1;
      pieces.push(pad, text.slice(at, next));
      at = next;
    }
    if (starts.length === 0) return undefined;
    const before = (place: number): number => starts.filter((start) => start <= place).length;
    const known = this.#pads.map((place) => place + before(place) * pad.length);
    const added = starts.map((start, line) => start + line * pad.length);
    const pads = [...known, ...added].toSorted((left, right) => left - right);
    const padded = new PaddedText(pieces.join("") + text.slice(at), pads);
    return { padded, end: at + starts.length * pad.length };
  }

  /** The offset in the original text. */
  original(offset: number): number {
    let inserted = 0;
    for (const at of this.#pads) {
      if (at >= offset) break;
      inserted += Math.min(pad.length, offset - at);
    }
    return offset - inserted;
  }
}
