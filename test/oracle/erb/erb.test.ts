// Every template of the corpus through real Ruby's ERB and through ours: the same bytes.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readCases, renderWithRuby } from "./corpus.ts";
import type { RubyAnswer } from "./corpus.ts";
import { formatErrors, renderWithUs } from "./engine.ts";
import type { OurAnswer } from "./engine.ts";
import { skipped } from "./skips.ts";

const cases = readCases("corpus");

describe("a template of the corpus", () => {
  let ruby: readonly RubyAnswer[];
  let ours: readonly OurAnswer[];

  beforeAll(async () => {
    ruby = renderWithRuby(cases);
    ours = await renderWithUs(cases);
  });

  test("is one of all that there are", () => {
    const corpus = fileURLToPath(new URL("../../../fixtures/erb/corpus", import.meta.url));
    const files = readdirSync(corpus, { recursive: true, withFileTypes: true });
    const templates = files.filter((file) => file.isFile() && !file.name.endsWith(".json"));
    expect(cases).toHaveLength(templates.length);
    expect(ruby).toHaveLength(templates.length);
    expect(cases.length).toBeGreaterThan(200);
  });

  test("is skipped only with a reason, and rarely", () => {
    const names = new Set(cases.map(({ name }) => name));
    expect([...skipped.keys()].filter((name) => !names.has(name))).toEqual([]);
    expect([...skipped.values()].filter((reason) => reason.length < 10)).toEqual([]);
    expect(skipped.size).toBeLessThanOrEqual(cases.length * 0.02);
  });

  test.for(cases.map(({ name }, at) => ({ name, at })))(
    "$name prints the bytes that Ruby prints",
    ({ name, at }) => {
      const theirs = ruby[at];
      if (theirs === undefined || "error" in theirs)
        throw new Error(`Ruby itself fails: ${JSON.stringify(theirs)}`);
      const mine = ours[at] ?? { errors: [] };
      const printed = "output" in mine ? mine.output : `refused: ${formatErrors(mine.errors)}`;
      if (skipped.has(name)) expect(printed, "this skip is stale").not.toBe(theirs.output);
      else expect(printed).toBe(theirs.output);
    },
  );
});
