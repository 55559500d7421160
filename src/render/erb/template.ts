// An ERB template → a compiled one: scanned, parsed as Ruby, lowered to nunjucks. All that can be found wrong
// without evaluating is found here.
import { diagnostic, hasErrors } from "../../diagnostic.ts";
import type { Diagnostic, Outcome } from "../../diagnostic.ts";
import type { RubyParser } from "../../ports.ts";
import { LineIndex } from "../../text/position.ts";
import { readsOfEnvironment } from "./environment.ts";
import { frozenLiterals } from "./frozen-literals.ts";
import { lowerProgram } from "./lower.ts";
import { compileNunjucks } from "./nunjucks/compile.ts";
import type { NunjucksProgram } from "./nunjucks/compile.ts";
import type { RubyResolver } from "./nunjucks/runtime.ts";
import { scanErb } from "./scan.ts";
import type { ScannedTemplate, TagSegment } from "./scan.ts";
import { toRubyProgram } from "./source.ts";
import { toSyntaxFindings } from "./syntax-findings.ts";
import { literalFindings, swallowFindings } from "./swallow-findings.ts";
import { RubyText } from "./ruby/ruby-text.ts";

export interface CompiledTemplate {
  readonly file: string;
  /** The template in nunjucks, as `erb --to nunjucks` prints it. */
  readonly nunjucks: string;
  readonly program: NunjucksProgram;
  readonly lines: LineIndex;
  /** For Ruby that the program does not carry as closures: nunjucks that came as text. */
  readonly resolve?: RubyResolver;
}

export interface ErbOptions {
  /** Whether the constant ENV is there to be read: in the cluster configuration. */
  readonly readsEnvironment?: boolean;
}

/** Warnings come with the template; errors are all that could be found. */
export function compileErb(
  file: string,
  text: string,
  parser: RubyParser,
  { readsEnvironment = false }: ErbOptions = {},
): Outcome<CompiledTemplate> {
  const lines = new LineIndex(text);
  const scanned = scanErb(text);
  const diagnostics = [...unterminated(file, lines, scanned), ...frozenLiterals(file, lines, text, scanned)];
  const { text: ruby, marks, map } = toRubyProgram(scanned);
  const { program: root, errors, comments } = parser.parse(ruby);
  const source = new RubyText(ruby, (offset, edge) => map.toTemplate(offset, edge));
  if (errors.length > 0) {
    return {
      ok: false,
      diagnostics: [
        ...diagnostics,
        ...toSyntaxFindings(errors, {
          program: root,
          comments,
          file,
          text,
          segments: scanned.segments,
          lines,
          source,
          marks,
        }),
      ],
    };
  }
  diagnostics.push(...swallowFindings(file, lines, comments, source, marks));
  const lowered = withinStack(() =>
    lowerProgram({ root, source, marks, comments: scanned.segments.filter(isComment) }),
  );
  if (lowered === undefined) return { ok: false, diagnostics: [...diagnostics, tooDeep(file, lines)] };
  const reads = readsEnvironment ? readsOfEnvironment(root, source) : new Set<string>();
  for (const { code, message, hint, range } of [
    ...literalFindings(root, source, marks),
    ...lowered.findings,
  ]) {
    if (reads.has(range.join(":"))) continue;
    const isEnvironment = readsEnvironment && text.slice(...range) === "ENV";
    const cure = isEnvironment ? "read it by name: ENV['NAME'], ENV.fetch or ENV.select" : hint;
    diagnostics.push(diagnostic(code, message, { hint: cure, span: lines.spanOf(file, ...range) }));
  }
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const { nunjucks, places, placeAt } = lowered;
  const program = withinStack(() =>
    compileNunjucks(nunjucks, places, (line, column) => placeAt.get(`${line}:${column}`) ?? -1),
  );
  if (program === undefined) return { ok: false, diagnostics: [...diagnostics, tooDeep(file, lines)] };
  return { ok: true, value: { file, nunjucks, program, lines }, diagnostics };
}

function isComment(segment: ScannedTemplate["segments"][number]): segment is TagSegment {
  return segment.segment === "comment";
}

// What nests deeper than JavaScript's stack is deeper than any manifest.
function withinStack<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof RangeError) return undefined;
    throw failure;
  }
}

function tooDeep(file: string, lines: LineIndex): Diagnostic {
  return diagnostic("render/template-limit", "the template's Ruby nests too deeply", {
    hint: "split the expressions",
    span: lines.spanOf(file, 0, 0),
  });
}

function unterminated(file: string, lines: LineIndex, { unterminated: at }: ScannedTemplate): Diagnostic[] {
  if (at === undefined) return [];
  return [
    diagnostic("render/erb-unterminated", "this tag has no %>, so the rest of the file is printed as text", {
      hint: "close it with %>, or write <%% for a literal <%",
      span: lines.spanOf(file, at, at + 2),
    }),
  ];
}
