// nunjucks text on its own, a stack's `.njk` file or what `erb --to nunjucks` printed, → a compiled template.
// Its `ruby("…")` texts are parsed when they are first met. Renders what the ERB template that it came from
// renders.
import { diagnostic } from "../../../diagnostic.ts";
import type { Diagnostic, Outcome } from "../../../diagnostic.ts";
import type { RubyParser } from "../../../ports.ts";
import { LineIndex } from "../../../text/position.ts";
import { LeaveSignal, NextSignal, rubyError, TemplateFailure } from "../core/failure.ts";
import { namedBody, RubyCompiler } from "../ruby/compiler.ts";
import type { Closure } from "../ruby/compiler.ts";
import { textLoop } from "../ruby/control.ts";
import { RubyText } from "../ruby/ruby-text.ts";
import type { CompiledTemplate } from "../template.ts";
import { compileNunjucks, NunjucksError } from "./compile.ts";
import type { NunjucksProgram } from "./compile.ts";
import { NunjucksPlaces } from "./places.ts";
import type { Place, RubyResolver } from "./runtime.ts";

// nunjucks trims blanks in time that grows with the square of their number.
const longBlank = /\s{5000}/;

/** Places lead into the nunjucks text; errors are all that nunjucks may not do here. */
export function compileNunjucksFile(
  file: string,
  text: string,
  parser: RubyParser,
): Outcome<CompiledTemplate> {
  const lines = new LineIndex(text);
  const limit = (message: string, hint: string, offset: number): Outcome<never> =>
    fail([
      diagnostic("render/template-limit", message, { hint, span: lines.spanOf(file, offset, offset + 1) }),
    ]);
  const blank = text.search(longBlank);
  if (blank !== -1) return limit("the template has thousands of blanks in a row", "remove them", blank);
  const places = new NunjucksPlaces(text);
  try {
    const program = compileNunjucks(text, places.list, places.placeOf);
    return {
      ok: true,
      value: { file, nunjucks: text, lines, program: guarded(program), resolve: toResolver(parser, text) },
      diagnostics: [],
    };
  } catch (failure) {
    if (failure instanceof RangeError)
      return limit("the template nests too deeply", "split the expressions", 0);
    if (!(failure instanceof NunjucksError)) throw failure;
    return fail(
      failure.problems.map(({ message, hint, line, column }) => {
        const offset = places.offsetOf(line, column);
        const span = lines.spanOf(file, offset, offset + 1);
        return diagnostic("render/njk-refused", message, { hint, span });
      }),
    );
  }
}

function fail(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { ok: false, diagnostics };
}

/** What leaves a loop where there is none is an error; in ERB the parser sees that. */
function guarded({ places, run }: NunjucksProgram): NunjucksProgram {
  return {
    places,
    run: (scope, runtime) => {
      try {
        run(scope, runtime);
      } catch (signal) {
        if (!(signal instanceof LeaveSignal || signal instanceof NextSignal)) throw signal;
        const failure = rubyError(
          "SyntaxError",
          "next, break or return outside of a loop, block or method",
          "remove it, or write it in the loop that it leaves",
        );
        failure.range = runtime.machine.range;
        throw failure;
      }
    },
  };
}

function toResolver(parser: RubyParser, source: string): RubyResolver {
  const known = new Map<Place | undefined, Map<string, Closure>>();
  return (text, names, place) => {
    const ofPlace = known.get(place) ?? new Map<string, Closure>();
    known.set(place, ofPlace);
    const key = names.toSorted().join(" ");
    const closure = ofPlace.get(key) ?? compileRuby(text, names, parser, toOffsets(text, source, place));
    ofPlace.set(key, closure);
    return closure;
  };
}

type ToTemplate = (offset: number, edge: "start" | "end") => number;

/** Ruby that stands in the tag as it is has places of its own; with escapes it has the tag's. */
function toOffsets(text: string, source: string, place: Place | undefined): ToTemplate {
  const { from, to } = place ?? { from: 0, to: 0 };
  const at = source.slice(from, to).indexOf(text);
  if (at === -1) return (_, edge) => (edge === "start" ? from : to);
  return (offset) => from + at + Math.max(0, offset);
}

function compileRuby(
  text: string,
  names: readonly string[],
  parser: RubyParser,
  toTemplate: ToTemplate,
): Closure {
  // What the template has assigned so far is a variable here, too, not a method.
  const known = names.length === 0 ? "" : `if false; ${names.join(" = ")} = nil; end; `;
  const { program, errors } = parser.parse(known + text);
  // `next` and `break` belong to a loop of the template around.
  const error = errors.find((one) => one.error !== "invalid_block_exit");
  if (error !== undefined) throw rubyError("SyntaxError", error.message);
  const place: ToTemplate = (offset, edge) => toTemplate(offset - known.length, edge);
  const compiler = new RubyCompiler(new RubyText(known + text, place), {
    bodyOf: namedBody,
    loop: textLoop,
    inMethod: true,
    inDefinition: true,
  });
  const closure = compiler.compile(program);
  const [finding] = compiler.findings;
  if (finding !== undefined) {
    const failure = new TemplateFailure(finding.code, finding.message, finding);
    failure.range = finding.range;
    throw failure;
  }
  return closure;
}
