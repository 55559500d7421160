// Thousands of expressions, and statements in short templates, in Ruby and here: the same value, the same
// class of exception, or a refusal.
import { beforeAll, describe, expect, test } from "vitest";
import { renderWithRuby } from "./corpus.ts";
import type { Case } from "./corpus.ts";
import { renderWithUs } from "./engine.ts";
import { expressions, snippets } from "./expressions.ts";
import { judge } from "./law.ts";
import type { Verdict } from "./law.ts";
import { skippedExpressions } from "./skips.ts";

const toCase = (name: string, template: string): Case => ({
  name,
  template,
  variables: '{ "cluster_config": {} }',
});

const cases = expressions.map((expression) => toCase(expression, `<%= ${expression} %>`));

describe("an expression", () => {
  let verdict: Verdict;

  beforeAll(async () => {
    verdict = judge(cases, renderWithRuby(cases), await renderWithUs(cases));
  });

  test("has the value that it has in Ruby, or raises what Ruby raises", () => {
    const unexpected = verdict.differences.filter(({ name }) => !skippedExpressions.has(name));
    expect(unexpected.map(({ name, ruby, ours }) => ({ name, ruby, ours }))).toEqual([]);
  });

  test("is left out of that for a reason that still holds", () => {
    const differing = new Set(verdict.differences.map(({ name }) => name));
    expect([...skippedExpressions.keys()].filter((name) => !differing.has(name))).toEqual([]);
  });

  test("is seldom refused when Ruby knows its value", () => {
    expect(verdict.rendered).toBeGreaterThan(3500);
    expect(verdict.refused / verdict.rendered).toBeLessThan(0.05);
  });
});

describe("a short template", () => {
  test("prints what Ruby prints, or raises what Ruby raises", async () => {
    const short = snippets.map((snippet) => toCase(snippet, snippet));
    const verdict = judge(short, renderWithRuby(short), await renderWithUs(short));
    expect(verdict.differences).toEqual([]);
    expect(verdict.rendered).toBeGreaterThan(80);
    expect(verdict.refused / verdict.rendered).toBeLessThan(0.3);
  });
});
