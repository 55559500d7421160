// nunjucks text on its own, as `erb --to nunjucks` prints it: its `ruby("…")` expressions are parsed when they
// are first met. Renders what the ERB template that it came from renders.
import { diagnostic } from "../../../diagnostic.ts";
import type { Outcome } from "../../../diagnostic.ts";
import type { RubyParser } from "../../../ports.ts";
import { LineIndex } from "../../../text/position.ts";
import { rubyError, TemplateFailure } from "../core/failure.ts";
import { defaultLimits } from "../core/limits.ts";
import type { Limits } from "../core/limits.ts";
import { RubyCompiler } from "../ruby/compiler.ts";
import type { Closure } from "../ruby/compiler.ts";
import { textLoop } from "../ruby/control.ts";
import { RubyText } from "../ruby/ruby-text.ts";
import { renderTemplate } from "../render.ts";
import type { RenderedTemplate, TemplateValue } from "../render.ts";
import { compileNunjucks, NunjucksError } from "./compile.ts";
import type { Place } from "./runtime.ts";

/** Places lead into the nunjucks text; errors as for ERB, and for whatever of nunjucks is not allowed. */
export function renderNunjucks(
  file: string,
  text: string,
  parser: RubyParser,
  locals: ReadonlyMap<string, TemplateValue>,
  limits: Limits = defaultLimits,
): Outcome<RenderedTemplate> {
  const lines = new LineIndex(text);
  const starts = lineStarts(text);
  const places: Place[] = [];
  const placeOf = (line: number, column: number) => {
    const from = (starts[line] ?? 0) + column;
    places.push({ from, to: from + 1 });
    return places.length - 1;
  };
  const fail = (message: string, hint: string, offset: number): Outcome<never> => ({
    ok: false,
    diagnostics: [
      diagnostic("render/ruby-unsupported", message, { hint, span: lines.spanOf(file, offset, offset + 1) }),
    ],
  });
  try {
    const program = compileNunjucks(text, places, placeOf);
    return renderTemplate({ file, nunjucks: text, lines, program }, locals, limits, toResolver(parser));
  } catch (failure) {
    if (!(failure instanceof NunjucksError)) throw failure;
    const { message, hint, line, column } = failure.problem;
    return fail(message, hint, (starts[line] ?? 0) + column);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function toResolver(parser: RubyParser): (text: string, names: readonly string[]) => Closure {
  const known = new Map<string, Closure>();
  return (text, names) => {
    const key = `${names.toSorted().join(" ")}\n${text}`;
    let closure = known.get(key);
    if (closure === undefined) {
      closure = compileRuby(text, names, parser);
      known.set(key, closure);
    }
    return closure;
  };
}

function compileRuby(text: string, names: readonly string[], parser: RubyParser): Closure {
  // What the template has assigned so far is a variable here, too, not a method.
  const known = names.length === 0 ? "" : `if false; ${names.join(" = ")} = nil; end; `;
  const { program, errors } = parser.parse(known + text);
  // `next` and `break` belong to a loop of the template around.
  const error = errors.find((one) => one.error !== "invalid_block_exit");
  if (error !== undefined) throw rubyError("SyntaxError", error.message);
  const compiler = new RubyCompiler(new RubyText(known + text, () => 0), new Map(), textLoop, true);
  const closure = compiler.compile(program);
  const [finding] = compiler.findings;
  if (finding !== undefined) throw new TemplateFailure(finding.code, finding.message, finding);
  return closure;
}
