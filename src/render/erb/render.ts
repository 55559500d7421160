// A compiled template and its locals → text, with where each piece of it came from.
import type { ConfigValue } from "../../config/cluster-config.ts";
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic, Outcome } from "../../diagnostic.ts";
import { cureOf } from "./core/advice.ts";
import { onBudget } from "./core/budget.ts";
import { limitReached, TemplateFailure, unsupported } from "./core/failure.ts";
import { toRubyValues } from "./core/from-config.ts";
import { defaultLimits } from "./core/limits.ts";
import type { Limits } from "./core/limits.ts";
import { Machine } from "./core/machine.ts";
import { textOf } from "./core/value.ts";
import type { Value } from "./core/value.ts";
import { OutputString, outputVariable, wholeChunk } from "./nunjucks/output.ts";
import type { Chunk } from "./nunjucks/output.ts";
import { TemplateRuntime } from "./nunjucks/runtime.ts";
import { Scope } from "./ruby/scope.ts";
import type { CompiledTemplate } from "./template.ts";

export type RenderedChunk = Chunk;

export interface RenderedTemplate {
  readonly text: string;
  /** In the order of the text and without gaps. */
  readonly chunks: readonly RenderedChunk[];
  /** Names of locals that were read: without `arch` among them all architectures get the same text. */
  readonly localsRead: ReadonlySet<string>;
}

/** What a local may be: a value of the configuration, or one that is Ruby's already. */
export type TemplateValue = ConfigValue | Value;

export function renderTemplate(
  template: CompiledTemplate,
  locals: ReadonlyMap<string, TemplateValue>,
  limits: Limits = defaultLimits,
  constants: ReadonlyMap<string, Value> = new Map(),
): Outcome<RenderedTemplate> {
  const { file, lines, program, resolve = lacksClosure } = template;
  const machine = new Machine(toRubyValues(locals), limits);
  for (const [name, value] of constants) machine.constants.set(name, value);
  const runtime = new TemplateRuntime(machine, program.places, resolve);
  const scope = new Scope(machine);
  scope.declare(outputVariable, new OutputString());
  const failure = run(
    () => {
      onBudget(machine, () => program.run(scope, runtime));
      if (textOf(scope.get(outputVariable)) === undefined) throw noText();
    },
    () => machine.range,
  );
  const toSpan = (range: readonly [number, number] | undefined) =>
    range === undefined ? {} : { span: lines.spanOf(file, ...range) };
  const notices = machine.notices.map(({ code, message, hint, range }) =>
    diagnostic(code, message, { hint, ...toSpan(range) }),
  );
  if (failure !== undefined) {
    return { ok: false, diagnostics: [...notices, toDiagnostic(failure, toSpan(failure.range))] };
  }
  const output = scope.get(outputVariable);
  const text = textOf(output) ?? "";
  const chunks = output instanceof OutputString ? output.chunks : wholeChunk(text, lines.text.length);
  const value = { text, chunks, localsRead: machine.localsRead };
  return { ok: true, value, diagnostics: notices };
}

function noText(): TemplateFailure {
  return unsupported(
    `${outputVariable}, which ends up with something other than a String`,
    "assign a String to it, or leave it alone",
  );
}

function lacksClosure(): never {
  throw new TypeError("a lowered template carries its closures");
}

function run(render: () => void, range: () => TemplateFailure["range"]): TemplateFailure | undefined {
  try {
    render();
    return undefined;
  } catch (failure) {
    if (failure instanceof TemplateFailure) return failure;
    // JavaScript's stack or the length of its strings ended first.
    if (failure instanceof RangeError) {
      const limit = limitReached(
        "the template nests too deeply or makes too much",
        "look for something that calls itself, or a range, without an end",
      );
      limit.range = range();
      return limit;
    }
    throw failure;
  }
}

function toDiagnostic(failure: TemplateFailure, place: Pick<Diagnostic, "span">): Diagnostic {
  const { code, rubyClass } = failure;
  const hint = failure.hint ?? cureOf(failure.message);
  const message = failure.message.replaceAll(/\s*\n\s*/g, " ") || "unhandled exception";
  const words = rubyClass === undefined ? message : `${rubyClass}: ${message}`;
  return diagnostic(code, words, { ...(hint === undefined ? {} : { hint }), ...place });
}
