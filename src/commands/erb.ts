// `erb FILE [--vars FILE.json] [--to nunjucks]`: one template to what Ruby's ERB would print, or to nunjucks.
// A `.njk` file is that nunjucks already.
import { toTemplateConfig } from "../config/template-config.ts";
import type { Outcome } from "../diagnostic.ts";
import type { RubyParser } from "../ports.ts";
import { compileNunjucksFile } from "../render/erb/nunjucks/standalone.ts";
import { toLimits } from "../render/erb/core/limits.ts";
import { renderTemplate } from "../render/erb/render.ts";
import { compileErb } from "../render/erb/template.ts";
import { readVariables } from "../render/erb/variables.ts";
import type { TemplateLimits } from "../text/template-limits.ts";

export interface ErbRequest {
  readonly file: string;
  readonly text: string;
  /** The variables file: its name for messages, and its JSON text. */
  readonly variables?: { readonly file: string; readonly text: string };
  /** What it may take beyond the defaults. */
  readonly limits?: TemplateLimits;
  /** Print the template in that language instead of its result. */
  readonly to?: "nunjucks";
}

/** The text for stdout. */
export function renderErbFile(request: ErbRequest, parser: RubyParser): Outcome<string> {
  const { file, text, variables, to } = request;
  const compile = file.endsWith(".njk") ? compileNunjucksFile : compileErb;
  const compiled = compile(file, text, parser);
  if (!compiled.ok) return compiled;
  if (to === "nunjucks") return { ...compiled, value: compiled.value.nunjucks };
  const locals = readVariables(variables?.file ?? "", variables?.text ?? "{}", toTemplateConfig);
  if (!locals.ok) return { ok: false, diagnostics: [...compiled.diagnostics, ...locals.diagnostics] };
  const rendered = renderTemplate(compiled.value, locals.value, toLimits(request.limits));
  const diagnostics = [...compiled.diagnostics, ...locals.diagnostics, ...rendered.diagnostics];
  return rendered.ok ? { ok: true, value: rendered.value.text, diagnostics } : { ok: false, diagnostics };
}
