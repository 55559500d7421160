// Writes nunjucks text and keeps the places of its tokens. Template text is data: what nunjucks would read as
// its own marks is printed from literals.
import { quote } from "./lower-expression.ts";
import type { Lowered, Mark } from "./lower-expression.ts";
import type { Place } from "./nunjucks/runtime.ts";

export class NunjucksWriter {
  readonly #parts: string[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;
  #afterText = false;

  /** Template [from, to) as it is printed; the same length means that it is copied. */
  text(text: string, from: number, to: number): void {
    const isCopy = text.length === to - from;
    // Two texts side by side would be one token, with one place.
    if (this.#afterText) this.comment("");
    const special = /\{+[{%#]|\{+$|#\}/g;
    let at = 0;
    for (const found of text.matchAll(special)) {
      this.#copy(text, at, found.index, from, isCopy, to);
      at = found.index + found[0].length;
      const place = isCopy ? { from: from + found.index, to: from + at, verbatim: true } : { from, to };
      this.output({ text: quote(found[0]), marks: [] }, place);
    }
    this.#copy(text, at, text.length, from, isCopy, to);
  }

  #copy(text: string, start: number, end: number, from: number, isCopy: boolean, to: number): void {
    if (end <= start) return;
    const place = isCopy
      ? { from: from + start, to: from + end, verbatim: true }
      : { from, to, verbatim: false };
    this.#add({ text: text.slice(start, end), marks: [{ at: 0, place }] });
    this.#afterText = true;
  }

  output(expression: Lowered, place: Place): void {
    this.#add({ text: "{{ ", marks: [{ at: 0, place }] });
    this.#add(expression);
    this.#add({ text: " }}", marks: [] });
    this.#afterText = false;
  }

  tag(content: Lowered | string): void {
    this.#add({ text: "{% ", marks: [] });
    this.#add(typeof content === "string" ? { text: content, marks: [] } : content);
    this.#add({ text: " %}", marks: [] });
    this.#afterText = false;
  }

  comment(text: string): void {
    const inner = text.trim().replaceAll("#}", "# }");
    this.#add({ text: inner === "" ? "{# #}" : `{# ${inner} #}`, marks: [] });
    this.#afterText = false;
  }

  finish(): { nunjucks: string; places: Place[]; placeAt: Map<string, number> } {
    const nunjucks = this.#parts.join("");
    const places: Place[] = [];
    const placeAt = new Map<string, number>();
    let line = 0;
    let lineStart = 0;
    for (const { at, place } of this.#marks.toSorted((a, b) => a.at - b.at)) {
      for (
        let next = nunjucks.indexOf("\n", lineStart);
        next !== -1 && next < at;
        next = nunjucks.indexOf("\n", lineStart)
      ) {
        line += 1;
        lineStart = next + 1;
      }
      placeAt.set(`${line}:${at - lineStart}`, places.length);
      places.push(place);
    }
    return { nunjucks, places, placeAt };
  }

  #add({ text, marks }: Lowered): void {
    for (const { at, place } of marks) this.#marks.push({ at: at + this.#length, place });
    this.#parts.push(text);
    this.#length += text.length;
  }
}
