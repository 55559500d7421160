// `<% # comment %>`: the comment runs on over the text behind the tag, as in Ruby; that is worth a warning.
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { RubyNode, RubySource } from "../../ports.ts";
import type { LineIndex } from "../../text/position.ts";
import type { Segment } from "./scan.ts";
import type { Finding } from "./ruby/compiler.ts";
import { childrenOf } from "./ruby/node-name.ts";
import type { RubyText } from "./ruby/ruby-text.ts";

export function swallowFindings(
  file: string,
  lines: LineIndex,
  comments: RubySource["comments"],
  source: RubyText,
  marks: ReadonlyMap<number, Segment>,
): Diagnostic[] {
  const offsets = [...marks.keys()];
  return comments.flatMap((location) => {
    const [start, end] = source.rangeOf(location);
    const first = offsets.find((offset) => offset > start && offset < end);
    if (first === undefined) return [];
    const segment = marks.get(first);
    const what = segment?.segment === "text" ? `the text ${shorten(segment.text)}` : "the next tag";
    const [from] = source.placeOf(location);
    return [
      diagnostic("render/erb-swallowed-text", `this comment swallows ${what}, as in Ruby`, {
        hint: "write <%# comment %>, without a blank before #",
        span: lines.spanOf(file, from, from + 1),
      }),
    ];
  });
}

/** A text or regular expression that begins in one tag and ends in another holds ERB's own code between. */
export function literalFindings(
  root: RubyNode,
  source: RubyText,
  marks: ReadonlyMap<number, Segment>,
): Finding[] {
  const offsets = [...marks.keys()];
  const found: Finding[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...childrenOf(node));
    const content = "contentLoc" in node ? node.contentLoc : "valueLoc" in node ? node.valueLoc : null;
    if (content === null) continue;
    const [start, end] = source.rangeOf(content);
    if ((offsets[firstFrom(offsets, start)] ?? Infinity) >= end) continue;
    found.push({
      code: "render/ruby-unsupported",
      message: "this literal begins in one tag and ends in another, so it holds code of ERB's own",
      hint: "close it before %> (which ends the tag even inside quotation marks; write %%> there)",
      range: source.placeOf(content),
    });
  }
  return found;
}

/** Index of the first of ascending numbers that is no less. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shorten(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length <= 40 ? quoted : `${quoted.slice(0, 36)}…"`;
}
