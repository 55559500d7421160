// Ruby text with Prism's byte offsets made indices, and places in it made places in the template.
import type { RubyNode } from "../../../ports.ts";

interface Location {
  readonly startOffset: number;
  readonly length: number;
}

/** [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

export class RubyText {
  readonly text: string;
  readonly #toIndex: Uint32Array | undefined;
  readonly #toTemplate: (offset: number, edge: "start" | "end") => number;

  constructor(text: string, toTemplate: (offset: number, edge: "start" | "end") => number) {
    this.text = text;
    // oxlint-disable-next-line no-control-regex -- "is all ASCII" begins at NUL
    this.#toIndex = /^[\0-\x7f]*$/.test(text) ? undefined : toIndices(text);
    this.#toTemplate = toTemplate;
  }

  /** Place of a node in the Ruby text. */
  rangeOf({ startOffset, length }: Location): Range {
    return [this.index(startOffset), this.index(startOffset + length)];
  }

  index(byteOffset: number): number {
    return this.#toIndex === undefined ? byteOffset : (this.#toIndex[byteOffset] ?? this.text.length);
  }

  slice(location: Location): string {
    return this.text.slice(...this.rangeOf(location));
  }

  /** Place of a node in the template. */
  placeOf(location: Location): Range {
    const [start, end] = this.rangeOf(location);
    return this.place(start, end);
  }

  place(start: number, end: number): Range {
    const from = this.#toTemplate(start, "start");
    return [from, Math.max(from, this.#toTemplate(end, "end"))];
  }

  sourceOf(node: RubyNode): string {
    return this.slice(node.location);
  }
}

function toIndices(text: string): Uint32Array {
  const bytes = new TextEncoder().encode(text);
  const indices = new Uint32Array(bytes.length + 1);
  let index = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    indices[at] = index;
    if (byte < 0x80 || byte >= 0xc0) index += byte >= 0xf0 ? 2 : 1;
    else indices[at] = index - 1;
  }
  indices[bytes.length] = index;
  return indices;
}
