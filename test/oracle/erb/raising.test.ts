// Templates that raise: we report the class and the line that Ruby does.
import { beforeAll, describe, expect, test } from "vitest";
import { readCases, renderWithRuby } from "./corpus.ts";
import type { RubyAnswer } from "./corpus.ts";
import { formatErrors, renderWithUs } from "./engine.ts";
import type { OurAnswer } from "./engine.ts";
import { skippedRaising } from "./skips.ts";

const cases = readCases("raising");

describe("a template that raises in Ruby", () => {
  let ruby: readonly RubyAnswer[];
  let ours: readonly OurAnswer[];

  beforeAll(async () => {
    ruby = renderWithRuby(cases);
    ours = await renderWithUs(cases);
  });

  /** The exception as `Class at line N`; for us it is the first error, with its words if it is another one. */
  function compare(at: number): { readonly ruby: string; readonly ours: string } {
    const theirs = ruby[at];
    if (theirs === undefined || "output" in theirs) throw new Error(`nothing raised: ${theirs?.output}`);
    const answer = ours[at] ?? { errors: [] };
    if ("output" in answer) return { ruby: theirs.error, ours: `rendered: ${answer.output}` };
    const first = answer.errors[0];
    const isNamed =
      theirs.error === "SyntaxError"
        ? first?.code === "render/ruby-syntax"
        : first?.code === "render/ruby-error" && first.message.startsWith(`${theirs.error}: `);
    return {
      ruby: `${theirs.error} at line ${theirs.line}`,
      ours: `${isNamed ? theirs.error : formatErrors(answer.errors)} at line ${first?.span?.start.line}`,
    };
  }

  const named = cases.map(({ name }, at) => ({ name, at }));

  test("is one of many", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect([...skippedRaising.keys()].filter((name) => !cases.some((item) => item.name === name))).toEqual(
      [],
    );
    expect(skippedRaising.size).toBeLessThanOrEqual(cases.length * 0.1);
  });

  test.for(named.filter(({ name }) => !skippedRaising.has(name)))(
    "is reported with Ruby's class and line: $name",
    ({ at }) => {
      const { ruby: theirs, ours: mine } = compare(at);
      expect(mine).toBe(theirs);
    },
  );

  test.for(named.filter(({ name }) => skippedRaising.has(name)))(
    "is still told otherwise: $name",
    ({ at }) => {
      const { ruby: theirs, ours: mine } = compare(at);
      expect(mine).not.toBe(theirs);
      expect(mine).not.toMatch(/^rendered/);
    },
  );
});
