// cluster.yml.erb and the listed part of the environment → the text of cluster.yml, with the way back into
// the template. Reproduces Pharos: every variable of the environment is a local too; here only the listed ones.
import type { Diagnostic, Outcome } from "../diagnostic.ts";
import type { RubyParser } from "../ports.ts";
import type { Span } from "../text/position.ts";
import type { TemplateLimits } from "../text/template-limits.ts";
import { EnvironmentHash, listHint } from "./erb/environment.ts";
import type { Environment } from "./erb/environment.ts";
import { toLimits } from "./erb/core/limits.ts";
import { renderTemplate } from "./erb/render.ts";
import { compileErb } from "./erb/template.ts";
import { SourceMap } from "./source-map.ts";

export interface RenderedConfig {
  readonly text: string;
  /** Place in the template of a range of the text. */
  readonly spanOf: (range: { readonly start: number; readonly end: number }) => Span;
}

export function renderConfig(
  file: string,
  template: string,
  environment: Environment,
  parser: RubyParser,
  limits?: TemplateLimits,
): Outcome<RenderedConfig> {
  const compiled = compileErb(file, template, parser, { readsEnvironment: true });
  if (!compiled.ok) return compiled;
  const locals = new Map<string, string>();
  for (const [name, value] of environment) if (value !== undefined) locals.set(name, value);
  const constants = new Map([["ENV", new EnvironmentHash(environment)]]);
  const rendered = renderTemplate(compiled.value, locals, toLimits(limits), constants);
  const diagnostics = [...compiled.diagnostics, ...rendered.diagnostics.map(withCure)];
  if (!rendered.ok) return { ok: false, diagnostics };
  const { text, chunks } = rendered.value;
  const map = new SourceMap(file, template, text, chunks);
  // Of a whole section its first line, else a tag far below would stand for it.
  const spanOf: RenderedConfig["spanOf"] = ({ start, end }) => {
    const lineEnd = text.indexOf("\n", start);
    return map.locate(start, lineEnd > start && lineEnd < end ? lineEnd : end).span;
  };
  return { ok: true, value: { text, spanOf }, diagnostics };
}

function withCure(found: Diagnostic): Diagnostic {
  const isUnknown = found.message.startsWith("NameError: undefined local variable or method");
  return isUnknown ? { ...found, hint: listHint } : found;
}
