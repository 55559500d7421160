// Every method of Ruby's core classes, called with usual and odd arguments, against Ruby 3.3.
import { describe, expect, test } from "vitest";
import { coverageOf, reportOf, seed } from "./method-calls.ts";
import { pools } from "./method-pools/pools.ts";

describe.each(pools)("the methods of $className", ({ className, covered }) => {
  test(`give what they give in Ruby, or are refused (seed ${seed})`, async () => {
    const { differences } = await reportOf(className);
    expect(differences.join("\n")).toBe("");
  });

  test(`are there, ${Math.round(100 * covered)} % of them at least`, async () => {
    const { there, lacking } = await coverageOf(className);
    const share = there.length / (there.length + lacking.length);
    expect(share, `lacking: ${lacking.join(" ")}`).toBeGreaterThanOrEqual(covered);
  });
});
