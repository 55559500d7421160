// Strings that change in place, and the output as one of them, in templates that nobody wrote: Ruby and we
// print the same, or we refuse.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capturedText } from "./captured-text.ts";
import { renderWithRuby } from "./corpus.ts";
import type { Case } from "./corpus.ts";
import { renderWithUs } from "./engine.ts";
import { judge } from "./law.ts";
import { sharedStrings } from "./shared-strings.ts";

const numRuns = Number(process.env["ORACLE_SAMPLES"] ?? 200);
const seed = Number(process.env["ORACLE_SEED"] ?? 5);

describe.for([
  ["Strings that several hold", sharedStrings],
  ["text whose value is asked for", capturedText],
] as const)("%s", ([, templates]) => {
  test(`are what they are in Ruby (seed ${seed})`, async () => {
    const cases = fc
      .sample(templates, { numRuns, seed })
      .map((template, at): Case => ({ name: String(at), template, variables: '{ "cluster_config": {} }' }));
    const { differences, rendered, refused } = judge(cases, renderWithRuby(cases), await renderWithUs(cases));
    expect(differences).toEqual([]);
    expect(rendered).toBeGreaterThan(numRuns / 2);
    expect(refused).toBeLessThan(rendered / 20);
  });
});
