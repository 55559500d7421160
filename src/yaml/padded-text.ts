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

  /** With the line of `offset` indented deeper. */
  pad(offset: number): PaddedText {
    const start =
      Math.max(this.text.lastIndexOf("\n", offset - 1), this.text.lastIndexOf("\r", offset - 1)) + 1;
    const before = this.#pads.filter((at) => at < start);
    const after = this.#pads.filter((at) => at >= start).map((at) => at + pad.length);
    return new PaddedText(this.text.slice(0, start) + pad + this.text.slice(start), [
      ...before,
      start,
      ...after,
    ]);
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
