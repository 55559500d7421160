// Generated templates as `erb --to nunjucks` prints them, rendered as .njk.
import { loadRubyParser } from "../../../../src/adapters/ruby-parser.ts";
import { renderErbFile } from "../../../../src/commands/erb.ts";
import { formatErrors } from "../engine.ts";
import type { Compared } from "./compare.ts";

/** Those that print something else than the template does. */
export async function differingAsNunjucks(
  templates: readonly Compared[],
): Promise<readonly { readonly template: string; readonly erb: string; readonly njk: string }[]> {
  const parser = await loadRubyParser(new URL("../../../../dist/prism.wasm", import.meta.url));
  return templates.flatMap(({ template, variables, ours }) => {
    const printed = renderErbFile({ file: "generated.erb", text: template, to: "nunjucks" }, parser);
    if (!printed.ok) return [{ template, erb: ours, njk: formatErrors(printed.diagnostics) }];
    const given = { file: "variables.json", text: variables };
    const rendered = renderErbFile({ file: "generated.njk", text: printed.value, variables: given }, parser);
    const njk = rendered.ok ? rendered.value : formatErrors(rendered.diagnostics);
    return njk === ours ? [] : [{ template, erb: ours, njk }];
  });
}
