// Where the nodes stand that the events give no place for: missing values, the sign of a block
// scalar, the bracket that closes a flow collection.
import { SCALAR_STYLE } from "js-yaml";
import type { ScalarEvent } from "js-yaml";

/** Just after the `:` or `-` that a missing value belongs to; `from` is the end of what comes before. */
export function placeOfEmpty(
  text: string,
  from: number,
  slot: "document" | "item" | "key" | "value",
): number {
  if (slot === "value") {
    const at = skipBlank(text, from);
    return text[at] === ":" ? at + 1 : from;
  }
  if (slot === "item") {
    const at = skipBlank(text, from);
    return text[at] === "-" ? at + 1 : from;
  }
  return Math.min(skipBlank(text, from), text.length);
}

/** From the `|` or `>` to the end of the last line with content. */
export function placeOfHeader(text: string, from: number, event: ScalarEvent): readonly [number, number] {
  const sign = event.style === SCALAR_STYLE.LITERAL_BLOCK ? "|" : ">";
  const line = text.lastIndexOf("\n", Math.max(0, event.valueStart - 2)) + 1;
  const start = text.indexOf(sign, Math.max(from, line));
  let end = event.valueEnd;
  while (end > event.valueStart && /\s/.test(text[end - 1] ?? "")) end -= 1;
  const header = start === -1 || start >= event.valueStart ? Math.max(from, event.valueStart - 1) : start;
  return [header, Math.max(end, header + 1)];
}

/** The offset after the bracket; `from` when only something else follows. */
export function closingBracket(text: string, from: number, bracket: string): number {
  let at = from;
  for (;;) {
    at = skipBlank(text, at);
    const char = text[at];
    if (char === bracket) return at + 1;
    if (char !== "," && char !== ":" && char !== "?") return from;
    at += 1;
  }
}

/** White space and comments. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0xfeff) at += 1;
    else if (code === 0x23 /* # */) {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else return at;
  }
}
