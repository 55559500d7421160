// Text of strangers to GitHub's Markdown in which it is only text: no markup, no HTML, no mention, no
// reference, no emoji, no mathematics. What is not a plain word goes into code, where GitHub leaves it alone.
import { withoutMarker } from "./marker.ts";
import { clip, toVisibleLine } from "./visible.ts";

/** A code span of one line, at most `max` UTF-16 units of the text. */
export function toCode(text: string, max = 300): string {
  const line = withoutMarker(toVisibleLine(clip(text, max)));
  if (line.trim() === "") return `<code>${line.replaceAll(" ", "␣")}</code>`;
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad =
    line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") || line.endsWith(" ") ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** The same for a block of HTML, such as `<summary>`. */
export function toHtmlCode(text: string, max = 300): string {
  return `<code>${escapeHtml(toVisibleLine(clip(text, max)))}</code>`;
}

/** Words as words; what Markdown or GitHub would read as more than a word, as code. Backticks mark code. */
export function toProse(text: string, max = 1000): string {
  let out = "";
  const add = (piece: string): void => {
    // Two code spans that touch would be read as one, and set free what follows.
    out += out.endsWith("`") && piece.startsWith("`") ? ` ${piece}` : piece;
  };
  for (const [at, part] of toVisibleLine(clip(text, max))
    .split(/`([^`]*)`/)
    .entries()) {
    if (at % 2 === 1) add(toCode(part, max));
    else for (const word of part.split(/( +)/)) add(toWord(word));
  }
  return out;
}

/** A link whose text is code; only the text when there is nothing to link to. */
export function toLink(text: string, url: string | undefined): string {
  return url === undefined ? toCode(text) : `[${toCode(text)}](${url})`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const plainWord = /^["'(]*[\p{L}\p{N}\p{M}]*(?:[.,;'’/=%+…→-]+[\p{L}\p{N}\p{M}]+)*[.,;:'")?!%…→-]*$/u;
/** `www.…` and commits become links, `ABC-12` may. */
const linkedWord = /www\.|[0-9a-f]{7}|[a-z]-\d/i;

function toWord(word: string): string {
  if (word === "" || word.startsWith(" ")) return word;
  if (plainWord.test(word) && !linkedWord.test(word)) return word;
  const {
    before = "",
    core = "",
    after = "",
  } = /^(?<before>["'(]*)(?<core>.*?)(?<after>[.,;:'")?!]*)$/u.exec(word)?.groups ?? {};
  return core === "" ? toCode(word, word.length) : `${before}${toCode(core, core.length)}${after}`;
}

/** Length of the longest run of backticks. */
export function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
