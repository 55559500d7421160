// `<% # comment %>`: the comment runs on over the text behind the tag, as in Ruby; that is worth a warning.
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { RubySource } from "../../ports.ts";
import type { LineIndex } from "../../text/position.ts";
import type { Segment } from "./scan.ts";
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

function shorten(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length <= 40 ? quoted : `${quoted.slice(0, 36)}…"`;
}
