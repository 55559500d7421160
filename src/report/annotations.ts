// Diagnostics to what the runner shows at the lines of a pull request: at most ten of a level, as GitHub
// takes no more of one step. Escaping for workflow commands is the runner's adapter's.
import type { Severity } from "../codes/table.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { formatPlace } from "./place.ts";
import { severities } from "./verdict.ts";
import { clip, toVisibleLine } from "./visible.ts";

export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  /** May have several lines. */
  readonly message: string;
  /** Absent when the finding has no place in a file of the repository. */
  readonly path?: string;
  readonly line?: number;
  readonly endLine?: number;
  /** Only when the span stays in its line: GitHub refuses columns otherwise. */
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  readonly annotations: readonly Annotation[];
  /** Findings that are in none, because of the limit. */
  readonly omitted: number;
}

const perLevel = 10;

export function toAnnotations(diagnostics: readonly Diagnostic[]): Annotations {
  const annotations = severities.flatMap((level) =>
    diagnostics
      .filter(({ severity }) => severity === level)
      .slice(0, perLevel)
      .map(toAnnotation),
  );
  return { annotations, omitted: diagnostics.length - annotations.length };
}

function toAnnotation({ code, severity, message, hint, span, related = [] }: Diagnostic): Annotation {
  const lines = [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...related.slice(0, 5).map((it) => `${formatPlace(it.span)}: ${it.message}`),
  ];
  const text = lines.map((line) => clip(toVisibleLine(line), 2000)).join("\n");
  const said = { level: severity, title: code, message: text };
  if (span === undefined || span.file.startsWith("<")) return said;
  const { file, start, end } = span;
  const placed = { ...said, path: file, line: start.line, endLine: end.line };
  return end.line === start.line ? { ...placed, column: start.column, endColumn: end.column } : placed;
}
