// Whatever stands in a template: a text or findings, and soon. scripts/fuzz-erb.ts looks longer.
import { expect, test } from "vitest";
import { examine, readTemplates } from "../../../support/erb-fuzz/examine.ts";
import { mutant } from "../../../support/erb-fuzz/mutants.ts";
import { parser } from "./engine.ts";

test("a template without sense is rendered or refused, never a bug", () => {
  const corpus = readTemplates();
  for (let seed = 1; seed <= 200; seed += 1) {
    const text = mutant(corpus, seed);
    expect(examine(text, parser), `seed ${seed}: ${JSON.stringify(text)}`).toBeUndefined();
  }
}, 60_000);
