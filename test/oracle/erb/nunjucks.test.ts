// Every template of fixtures/erb/corpus as `erb --to nunjucks` prints it, saved as .njk: it renders what the ERB
// renders, which erb.test.ts compares with Ruby.
import { expect, test } from "vitest";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { renderErbFile } from "../../../src/commands/erb.ts";
import { readCases } from "./corpus.ts";
import { formatErrors } from "./engine.ts";

const parser = await loadRubyParser(new URL("../../../dist/prism.wasm", import.meta.url));
const cases = readCases("corpus");

test("the corpus is there", () => {
  expect(cases.length).toBeGreaterThan(200);
});

test.for(cases)("$name saved as nunjucks renders the same bytes", ({ name, template, variables }) => {
  const given = { file: "variables.json", text: variables };
  const erb = renderErbFile({ file: name, text: template, variables: given }, parser);
  const printed = renderErbFile({ file: name, text: template, to: "nunjucks" }, parser);
  if (!printed.ok) throw new Error(formatErrors(printed.diagnostics));
  const file = name.replace(/\.erb$/, ".njk");
  const njk = renderErbFile({ file, text: printed.value, variables: given }, parser);
  expect(njk.ok ? njk.value : formatErrors(njk.diagnostics)).toBe(
    erb.ok ? erb.value : formatErrors(erb.diagnostics),
  );
});
