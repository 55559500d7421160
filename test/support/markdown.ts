// Markdown as far as GitHub's reading of our reports needs: what stands outside of code, and whether
// everything that opens is closed; and what our pages print.

export interface Read {
  /** The text without fences, code spans and `<code>`: all that GitHub would interpret. */
  readonly outside: string;
  /** Names of tags outside of code, in order: `details`, `/details`, … */
  readonly tags: readonly string[];
  readonly fences: number;
}

/** Without what the formatter does to tables. */
export function squeeze(text: string): string {
  return text
    .replaceAll(/ +/g, " ")
    .replaceAll(/-{3,}/g, "---")
    .replaceAll(/\n{2,}/g, "\n\n");
}

/** Throws when a fence stays open or `<details>` do not nest. */
export function readMarkdown(markdown: string): Read {
  const { lines, fences } = withoutFences(markdown);
  const outside = lines
    .map(withoutCodeSpans)
    .join("\n")
    .replaceAll(/<code>[^<]*<\/code>/g, "");
  const tags = [...outside.matchAll(/<(\/?[A-Za-z][^\s>]*|!--)[^>]*>?/g)].map(([, name = ""]) => name);
  let depth = 0;
  for (const tag of tags) {
    depth += tag === "details" ? 1 : tag === "/details" ? -1 : 0;
    if (depth < 0) throw new Error("</details> without <details>");
  }
  if (depth !== 0) throw new Error(`${depth} <details> stay open`);
  return { outside, tags, fences };
}

function withoutFences(markdown: string): { readonly lines: readonly string[]; readonly fences: number } {
  const lines: string[] = [];
  let closing: RegExp | undefined;
  let fences = 0;
  for (const line of markdown.split("\n")) {
    const opening = /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1];
    if (closing !== undefined) {
      if (closing.test(line)) closing = undefined;
    } else if (opening !== undefined) {
      closing = new RegExp(`^ {0,3}\`{${opening.length},}\\s*$`);
      fences += 1;
    } else lines.push(line);
  }
  if (closing !== undefined) throw new Error("a fence stays open");
  return { lines, fences };
}

/** A run of backticks closes the span that a run of the same length opened; ours end in their line. */
function withoutCodeSpans(line: string): string {
  let out = "";
  let at = 0;
  const runs = [...line.matchAll(/`+/g)];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.index < at) continue;
    const close = runs.slice(index + 1).find(([ticks]) => ticks.length === run[0].length);
    if (close === undefined) continue;
    out += `${line.slice(at, run.index)}§`;
    at = close.index + close[0].length;
  }
  return out + line.slice(at);
}
