// Generated calls of one library, in Ruby and here. A sample is a template's text with its variable `v`.
import * as fc from "fast-check";
import { formatJson } from "../../../../src/kube/json.ts";
import type { Json } from "../../../../src/kube/json.ts";
import { renderWithRuby } from "../corpus.ts";
import type { RubyBuild } from "../../../support/ruby.ts";
import { renderWithUs } from "../engine.ts";
import { judge } from "../law.ts";

export interface Sample {
  readonly template: string;
  readonly v: Json;
}

const samples = Number(process.env["ORACLE_SAMPLES"] ?? 800);
const seed = Number(process.env["ORACLE_SEED"] ?? 7);

// What Ruby holds for printable grows with Unicode, so letters are taken from what all versions know.
const wellKnown =
  /^[\0-\u{7f}\u{a0}-\u{24f}\u{391}-\u{3a1}\u{410}-\u{44f}\u{4e00}-\u{9fa5}\u{2028}\u{feff}\u{1f600}-\u{1f64f}]*$/u;

export function isWellKnown(text: string): boolean {
  return wellKnown.test(text);
}

/** The shortest few samples on which the law is broken, the share of what is refused, and the seed to repeat it. */
export async function compareSamples(arbitrary: fc.Arbitrary<Sample>, build?: RubyBuild) {
  const cases = fc.sample(arbitrary, { numRuns: samples, seed }).map(({ template, v }) => ({
    name: template,
    template,
    variables: `{ "cluster_config": {}, "v": ${formatJson(v)} }`,
  }));
  const { differences, refused, rendered } = judge(
    cases,
    renderWithRuby(cases, build),
    await renderWithUs(cases),
  );
  const broken = differences
    .slice(0, Number(process.env["ORACLE_SHOW"] ?? 5))
    .map(({ template, variables, ruby, ours }) => ({ seed, template, variables, ruby, ours }));
  return { broken, refused: refused / rendered, rendered: rendered / cases.length };
}
