// `<%# frozen_string_literal: true %>` at the top of a template, which ERB hands on to Ruby: there the Strings
// of the template cannot be changed. Here they can, so a template that might tell is refused.
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { LineIndex } from "../../text/position.ts";
import type { ScannedTemplate } from "./scan.ts";

// What changes a String, or asks whether it can be changed or is the same.
const telling =
  /<<|\w!|\]\s*[^\s=]?=(?![=~>])|\b(?:concat|prepend|insert|replace|clear|force_encoding|frozen\?|equal\?|clone)/;

export function frozenLiterals(
  file: string,
  lines: LineIndex,
  text: string,
  { segments }: ScannedTemplate,
): Diagnostic[] {
  const at = magicComment(text);
  if (at === undefined) return [];
  const isTold = segments.some(
    ({ segment, pieces }) =>
      segment !== "text" && segment !== "comment" && pieces.some((piece) => telling.test(piece.text)),
  );
  if (!isTold) return [];
  const [start, end] = at;
  return [
    diagnostic(
      "render/ruby-unsupported",
      "frozen_string_literal, in a template that changes Strings, is not supported here",
      {
        hint: "remove this comment, and freeze the Strings that must not change",
        span: lines.spanOf(file, start, end),
      },
    ),
  ];
}

/** Range of the comment among those at the very start of the template; undefined when none freezes. */
function magicComment(text: string): readonly [number, number] | undefined {
  const comment = /<%#([^]*?)%>/y;
  let start = 0;
  for (let found = comment.exec(text); found !== null; found = comment.exec(text)) {
    const value = /frozen[_-]string[_-]literal\s*:\s*([A-Za-z0-9]+)/.exec(found[1] ?? "")?.[1];
    if (value?.toLowerCase() === "true") return [start, comment.lastIndex];
    start = comment.lastIndex;
  }
  return undefined;
}
