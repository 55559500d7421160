// docs/erb.md: what it says that Ruby prints is what Ruby prints, its tables are those of the engine, and of
// Ruby's methods nearly all are there.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatErbPage, formatMigrated } from "../../../scripts/build-erb-docs.ts";
import { libraries, statements } from "../../../scripts/erb-examples.ts";
import { findWithoutReason, readClassTables, shareOf } from "../../../scripts/erb-method-tables.ts";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { leftOutNames } from "../../../src/render/erb/core/left-out.ts";
import { squeeze } from "../../support/markdown.ts";
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

/**
 * With so few methods that two or three make less than nine in ten: of Rational numbers, and of encodings. Of an
 * Enumerator what steps through it from outside is left out as a whole.
 */
const small = new Set(["Enumerator", "NilClass", "Regexp"]);

describe("Ruby's methods", async () => {
  const classes = await readClassTables();

  test("nine in ten of all are there", () => {
    const there = classes.flatMap((one) => one.there);
    const lacking = classes.flatMap((one) => one.lacking);
    expect(there.length / (there.length + lacking.length)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(classes.filter(({ name }) => !small.has(name)))("of $name: nine in ten are there", (one) => {
    expect(shareOf(one), one.lacking.join(" ")).toBeGreaterThanOrEqual(0.9);
  });

  test("are refused with a reason, all that are not there", () => {
    expect(findWithoutReason(classes)).toEqual([]);
  });

  test.each(classes)("of $name are left out for reasons that still hold", ({ name, there }) => {
    expect(leftOutNames(name).filter((method) => there.includes(method))).toEqual([]);
  });

  test("stand in docs/erb.md as they are", async () => {
    const page = read("docs/erb.md");
    expect(squeeze(page)).toBe(squeeze(await formatErbPage(page)));
  });
});
