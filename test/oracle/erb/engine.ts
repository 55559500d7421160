// The project's side of the comparison: one template with its variables, as the verb `erb` takes them.
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { renderErbFile } from "../../../src/commands/erb.ts";
import type { Diagnostic } from "../../../src/diagnostic.ts";
import type { RubyParser } from "../../../src/ports.ts";
import type { Case } from "./corpus.ts";

export type OurAnswer = { readonly output: string } | { readonly errors: readonly Diagnostic[] };

export async function renderWithUs(cases: readonly Case[]): Promise<readonly OurAnswer[]> {
  const parser = await loadRubyParser(new URL("../../../dist/prism.wasm", import.meta.url));
  return cases.map((item) => renderOne(item, parser));
}

export function renderOne({ name, template, variables }: Case, parser: RubyParser): OurAnswer {
  const request = { file: name, text: template, variables: { file: "variables.json", text: variables } };
  const outcome = renderErbFile(request, parser);
  if (outcome.ok) return { output: outcome.value };
  return { errors: outcome.diagnostics.filter(({ severity }) => severity === "error") };
}

/** What went wrong, on one line. */
export function formatErrors(errors: readonly Diagnostic[]): string {
  return errors
    .map(({ code, message, span }) => `${span?.start.line}:${span?.start.column} ${code} ${message}`)
    .join("; ");
}
