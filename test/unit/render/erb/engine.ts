// The engine over one template, with the real parser, as the tests of this folder call it.
import { loadRubyParser } from "../../../../src/adapters/ruby-parser.ts";
import { toTemplateConfig } from "../../../../src/config/template-config.ts";
import type { Diagnostic, Outcome } from "../../../../src/diagnostic.ts";
import type { RubyParser } from "../../../../src/ports.ts";
import { defaultLimits } from "../../../../src/render/erb/core/limits.ts";
import type { Limits } from "../../../../src/render/erb/core/limits.ts";
import { compileNunjucksFile } from "../../../../src/render/erb/nunjucks/standalone.ts";
import { renderTemplate } from "../../../../src/render/erb/render.ts";
import type { RenderedTemplate, TemplateValue } from "../../../../src/render/erb/render.ts";
import { compileErb } from "../../../../src/render/erb/template.ts";
import type { CompiledTemplate } from "../../../../src/render/erb/template.ts";
import { readVariables } from "../../../../src/render/erb/variables.ts";

export const parser: RubyParser = await loadRubyParser(
  new URL("../../../../dist/prism.wasm", import.meta.url),
);

/** Values as JSON, in the format of a variables file. */
export type Variables = Readonly<Record<string, unknown>>;

export interface Attempt {
  readonly rendered: RenderedTemplate | undefined;
  /** `LINE:COLUMN code: message`, in the order in which they came. */
  readonly findings: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function localsOf(variables: Variables): ReadonlyMap<string, TemplateValue> {
  const locals = readVariables("variables.json", JSON.stringify(variables), toTemplateConfig);
  if (!locals.ok) throw new Error(locals.diagnostics.map(({ message }) => message).join());
  return locals.value;
}

export function attempt(template: string, variables: Variables = {}, limits: Partial<Limits> = {}): Attempt {
  return attemptCompiled(compileErb("t.erb", template, parser), variables, limits);
}

function attemptCompiled(
  compiled: Outcome<CompiledTemplate>,
  variables: Variables,
  limits: Partial<Limits>,
): Attempt {
  if (!compiled.ok) return toAttempt(undefined, compiled.diagnostics);
  const rendered = renderTemplate(compiled.value, localsOf(variables), { ...defaultLimits, ...limits });
  return toAttempt(rendered.ok ? rendered.value : undefined, [
    ...compiled.diagnostics,
    ...rendered.diagnostics,
  ]);
}

function toAttempt(rendered: RenderedTemplate | undefined, diagnostics: readonly Diagnostic[]): Attempt {
  const findings = diagnostics.map(
    ({ code, message, span }) => `${span?.start.line}:${span?.start.column} ${code}: ${message}`,
  );
  return { rendered, findings, diagnostics };
}

/** The text of a template that must render. */
export function render(template: string, variables: Variables = {}): string {
  const { rendered, findings } = attempt(template, variables);
  if (rendered === undefined) throw new Error(findings.join("\n"));
  return rendered.text;
}

/** The findings of a template that must not render. */
export function failures(
  template: string,
  variables: Variables = {},
  limits: Partial<Limits> = {},
): readonly string[] {
  const { rendered, findings } = attempt(template, variables, limits);
  if (rendered !== undefined) throw new Error(`it renders: ${rendered.text}`);
  return findings;
}

export function toNunjucks(template: string): string {
  const compiled = compileErb("t.erb", template, parser);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join("\n"));
  return compiled.value.nunjucks;
}

/** nunjucks text on its own. */
export function renderNunjucksText(
  text: string,
  variables: Variables = {},
  limits: Partial<Limits> = {},
): Attempt {
  return attemptCompiled(compileNunjucksFile("t.njk", text, parser), variables, limits);
}
