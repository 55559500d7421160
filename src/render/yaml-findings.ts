// What is wrong with a stream of YAML, said at the place in the user's file.
import { diagnostic } from "../diagnostic.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostic.ts";
import type { YamlProblem } from "../yaml/node.ts";
import { placed } from "./placed.ts";
import type { ConfigPlaces } from "./placed.ts";
import type { SourceMap } from "./source-map.ts";

const codes: Readonly<Record<YamlProblem["problem"], DiagnosticCode>> = {
  syntax: "render/yaml-syntax",
  "duplicate-key": "render/duplicate-key",
  "unknown-anchor": "render/yaml-alias",
  "refused-tag": "render/yaml-tag",
  "too-large": "render/yaml-too-large",
};

export function toYamlFinding(problem: YamlProblem, map: SourceMap, config: ConfigPlaces): Diagnostic {
  const { start, end, first, message } = problem;
  const { span, related: sources = [] } = placed(map.locate(start, end), config);
  const firsts =
    first === undefined
      ? []
      : [{ message: "it is given here first", span: map.locate(first.start, first.end).span }];
  const related = [...firsts, ...sources];
  const hint = hintFor(problem, map);
  return diagnostic(codes[problem.problem], message, {
    span,
    ...(hint === undefined ? {} : { hint }),
    ...(related.length === 0 ? {} : { related }),
  });
}

/** A syntax error within a tag's output cannot be cured in the text that the tag produced. */
function hintFor({ problem, hint, start, end }: YamlProblem, map: SourceMap): string | undefined {
  if (problem !== "syntax" || map.tagWithin(start, Math.max(end, start + 1)) === undefined) return hint;
  const cure = "the text comes from this tag: quote it in the template or let the tag print other text";
  return hint === undefined ? cure : `${hint} (${cure})`;
}
