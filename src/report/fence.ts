// Lines of strangers to a fenced block of Markdown that is always closed, within a budget of bytes.
import { longestRun } from "./markdown.ts";
import { withoutMarker } from "./marker.ts";
import { clip, toVisibleBlock } from "./visible.ts";

export interface Fence {
  readonly text: string;
  readonly lines: number;
  /** Lines that were left out. */
  readonly left: number;
}

const maxLine = 400;

/**
 * As many whole lines of the content as fit in `bytes` of UTF-8, fence included; the fence is longer
 * than any run of backticks in it. Lines far wider than GitHub shows are clipped.
 */
export function formatFence(content: string, language: string, bytes: number): Fence {
  const lines: string[] = [];
  let ticks = 3;
  let size = 2 * ticks + language.length + 2;
  let at = 0;
  while (at < content.length) {
    const next = content.indexOf("\n", at);
    const end = next < 0 ? content.length : next;
    const line = withoutMarker(toVisibleBlock(clip(content.slice(at, end), maxLine)));
    const needed = Math.max(ticks, longestRun(line) + 1);
    const grown = size + 2 * (needed - ticks) + Buffer.byteLength(line) + 1;
    if (grown > bytes) break;
    lines.push(line);
    ticks = needed;
    size = grown;
    at = end + 1;
  }
  const fence = "`".repeat(ticks);
  const text = `${fence}${language}\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
  return { text, lines: lines.length, left: countLines(content, at) };
}

function countLines(text: string, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; count += 1) {
    const next = text.indexOf("\n", at);
    at = next < 0 ? text.length : next + 1;
  }
  return count;
}
