// Places in a text that a Regexp can ask for without taking anything: `^`, `\b`, `\G`.
import type { Anchor } from "./regexp-part.ts";

/** `from`: where the search began. */
export function holds(anchor: Anchor, text: string, at: number, from: number): boolean {
  switch (anchor) {
    case "start":
      return at === 0;
    case "end":
      return at === text.length;
    case "end-or-newline":
      return at === text.length || (at === text.length - 1 && text[at] === "\n");
    case "line-start":
      // Not behind the line break that ends the text.
      return at === 0 || (text[at - 1] === "\n" && at < text.length);
    case "line-end":
      return at === text.length || text[at] === "\n";
    case "search-start":
      return at === from;
    case "boundary":
      return isBoundary(text, at);
    case "no-boundary":
      return !isBoundary(text, at);
    default:
      return anchor satisfies never;
  }
}

const word = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;

function isBoundary(text: string, at: number): boolean {
  const before = at > 0 ? text.slice(stepBack(text, at, 1), at) : "";
  const after = text.slice(at, at + widthAt(text, at));
  return word.test(before) !== word.test(after);
}

/** UTF-16 units of the character at a place; 0 at the end. */
export function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  return code === undefined ? 0 : code > 0xffff ? 2 : 1;
}

/** The place that many characters before; -1 where there are not so many. */
export function stepBack(text: string, from: number, characters: number): number {
  let at = from;
  for (let count = 0; count < characters; count += 1) {
    if (at <= 0) return -1;
    const unit = text.charCodeAt(at - 1);
    at -= unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? 2 : 1;
  }
  return at;
}
