// One template through scan, Prism, lowering, compiling and evaluating; and what it became through the reader of
// nunjucks. Whatever it holds, there must be a text or findings.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../../src/diagnostic.ts";
import { hasErrors } from "../../../src/diagnostic.ts";
import type { RubyParser } from "../../../src/ports.ts";
import { toLimits } from "../../../src/render/erb/core/limits.ts";
import { compileNunjucksFile } from "../../../src/render/erb/nunjucks/standalone.ts";
import { renderTemplate } from "../../../src/render/erb/render.ts";
import { compileErb } from "../../../src/render/erb/template.ts";
import type { CompiledTemplate } from "../../../src/render/erb/template.ts";

const limits = toLimits({
  steps: 20_000,
  characters: 200_000,
  elements: 20_000,
  depth: 100,
  "regexp-steps": 20_000,
});

const locals = new Map([
  ["name", "custom_network"],
  ["arch", "arm64"],
]);

/** What is wrong with us, not with the template; undefined when nothing is. */
export function examine(text: string, parser: RubyParser): string | undefined {
  try {
    const compiled = compileErb("t.erb", text, parser);
    const problem = judge(compiled);
    if (problem !== undefined || !compiled.ok) return problem;
    return evaluate(compiled.value) ?? examineNunjucks(compiled.value.nunjucks, parser);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : `thrown: ${String(error)}`;
  }
}

function examineNunjucks(text: string, parser: RubyParser): string | undefined {
  const compiled = compileNunjucksFile("t.njk", text, parser);
  return judge(compiled) ?? (compiled.ok ? evaluate(compiled.value) : undefined);
}

function evaluate(template: CompiledTemplate): string | undefined {
  return judge(renderTemplate(template, locals, limits));
}

function judge(outcome: Outcome<unknown>): string | undefined {
  if (!outcome.ok && !hasErrors(outcome.diagnostics)) return "no text, and no error that says why";
  const bare = outcome.diagnostics.find(({ span }) => span === undefined);
  return bare === undefined ? undefined : `a finding without a place: ${bare.message}`;
}

/** The templates of the corpus, and those that raise or are refused. */
export function readTemplates(): readonly string[] {
  const folder = fileURLToPath(new URL("../../../fixtures/erb/", import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".erb"))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
