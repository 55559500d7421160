// docs/erb.md: what it says that Ruby prints is what Ruby prints.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatMigrated } from "../../../scripts/build-erb-docs.ts";
import { libraries, statements } from "../../../scripts/erb-examples.ts";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { renderWithRuby } from "../erb/corpus.ts";
import { renderWithUs } from "../erb/engine.ts";

const project = new URL("../../../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, project), "utf8");
const variables = `{"cluster_config":{},${read("fixtures/erb/guide/flannel.json").trimStart().slice(1)}`;
const toCase = (template: string) => ({ name: template, template, variables });

describe("an example of docs/erb.md", () => {
  const cases = [...statements, ...libraries].map(({ template }) => toCase(template));
  const ruby = renderWithRuby(cases);

  test.each(cases.map(({ name }, at) => [name, at] as const))("%s prints what Ruby prints", async (_, at) => {
    const answers = await renderWithUs(cases);
    expect(ruby[at]).toHaveProperty("output");
    expect(answers[at]).toEqual(ruby[at]);
  });

  test("renders the same in ERB and in nunjucks", async () => {
    const parser = await loadRubyParser(new URL("dist/prism.wasm", project));
    expect(read("fixtures/erb/guide/flannel.yml.njk")).toBe(formatMigrated(parser));
    const template = toCase(read("fixtures/erb/guide/flannel.yml.erb"));
    const migrated = { ...toCase(read("fixtures/erb/guide/flannel.yml.njk")), name: "flannel.yml.njk" };
    const [before, after] = await renderWithUs([template, migrated]);
    expect(after).toEqual(before);
    expect(before).toEqual(renderWithRuby([template])[0]);
  });
});
