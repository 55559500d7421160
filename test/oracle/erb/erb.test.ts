// Every template of fixtures/erb through real Ruby's ERB and through ours. The law: the same bytes, or a
// refusal at its place; never other bytes.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostic.ts";
import { readCases, renderWithRuby } from "./corpus.ts";
import type { RubyAnswer } from "./corpus.ts";
import { formatErrors, renderWithUs } from "./engine.ts";
import type { OurAnswer } from "./engine.ts";
import { isRefusal } from "./law.ts";
import { skipped } from "./skips.ts";

const corpus = readCases("corpus");
const beyond = readCases("refused");
const all = [...corpus, ...beyond];

describe("real Ruby and the shim", () => {
  let ruby: ReadonlyMap<string, RubyAnswer>;
  let ours: ReadonlyMap<string, OurAnswer>;

  beforeAll(async () => {
    const byName = <T>(answers: readonly T[]) =>
      new Map(answers.map((answer, at) => [all[at]?.name ?? "", answer]));
    ruby = byName(renderWithRuby(all));
    ours = byName(await renderWithUs(all));
  });

  /** What Ruby prints; throws when a template of ours is none that Ruby renders. */
  function rubyText(name: string): string {
    const answer = ruby.get(name);
    if (answer === undefined || "error" in answer) throw new Error(`no text: ${JSON.stringify(answer)}`);
    return answer.output;
  }

  function ourText(name: string): string {
    const answer = ours.get(name) ?? { errors: [] };
    return "output" in answer ? answer.output : `refused: ${formatErrors(answer.errors)}`;
  }

  function ourErrors(name: string): readonly Diagnostic[] {
    const answer = ours.get(name) ?? { errors: [] };
    return "output" in answer ? [] : answer.errors;
  }

  test("see every template that there is", () => {
    const folders = ["corpus", "refused"].map((name) =>
      fileURLToPath(new URL(`../../../fixtures/erb/${name}`, import.meta.url)),
    );
    const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
    const templates = files.filter((file) => file.isFile() && !file.name.endsWith(".json"));
    expect(all).toHaveLength(templates.length);
    expect(ruby.size).toBe(templates.length);
    expect(corpus.length).toBeGreaterThan(200);
  });

  test("are compared on all but a few templates, each left out for a reason", () => {
    const names = new Set(corpus.map(({ name }) => name));
    expect([...skipped.keys()].filter((name) => !names.has(name))).toEqual([]);
    expect(skipped.size).toBeLessThanOrEqual(corpus.length * 0.02);
  });

  test.for(corpus.map(({ name }) => name).filter((name) => !skipped.has(name)))(
    "print the same bytes for %s",
    (name) => {
      expect(ourText(name)).toBe(rubyText(name));
    },
  );

  test.for([...skipped])("still differ on %s: %s", ([name]) => {
    expect(ourText(name)).not.toBe(rubyText(name));
  });

  test.for(beyond.map(({ name }) => name))("part on %s, which is refused at its place", (name) => {
    expect(rubyText(name), "rendered now: move it to the corpus").not.toBe(ourText(name));
    expect(ourErrors(name).length).toBeGreaterThan(0);
    expect(ourErrors(name).filter((error) => !isRefusal(error))).toEqual([]);
  });
});
