// Whole templates that nobody wrote, over every statement and method that is supported: the bytes that Ruby
// prints, or the class and line of what Ruby raises. ERB_TEMPLATES and ERB_SEED ask for more and for others.
import { beforeAll, expect, test } from "vitest";
import { compare } from "./grammar/compare.ts";
import type { Compared } from "./grammar/compare.ts";
import { forms } from "./grammar/forms.ts";
import { differingAsNunjucks } from "./grammar/as-nunjucks.ts";
import { askForms } from "./grammar/known-forms.ts";
import type { KnownForms } from "./grammar/known-forms.ts";
import { shrink } from "./grammar/shrink.ts";
import { generateMany } from "./grammar/template.ts";

const count = Number(process.env["ERB_TEMPLATES"] ?? 100);
const seed = Number(process.env["ERB_SEED"] ?? 11);

let answer: KnownForms;
let compared: readonly Compared[];

beforeAll(async () => {
  process.stdout.write(`${count} templates of the grammar, ERB_SEED=${seed}\n`);
  answer = await askForms();
  compared = await compare(generateMany(count, seed, answer.known));
});

test("a template prints what Ruby prints, or raises what Ruby raises on its line", async () => {
  const different = compared
    .filter(({ outcome }) => outcome === "different")
    .toSorted((a, b) => a.template.length - b.template.length);
  const smallest: Compared[] = [];
  for (const one of different.slice(0, 3)) smallest.push(await shrink(one, answer.known));
  expect(
    smallest.map(({ template, variables, ruby, ours }) => ({ template, variables, ruby, ours })),
  ).toEqual([]);
});

test("what the nunjucks of a template prints is what the template prints", async () => {
  const rendered = compared.filter(({ isRendered, outcome }) => isRendered && outcome === "same");
  const some = rendered.slice(0, Math.max(100, rendered.length / 10));
  expect((await differingAsNunjucks(some)).slice(0, 3)).toEqual([]);
  expect(some.length).toBeGreaterThan(count * 0.07);
});

test("of the templates that Ruby renders, at least 95 of 100 are rendered", () => {
  const rendered = compared.filter(({ isRendered }) => isRendered);
  const refused = rendered.filter(({ outcome }) => outcome === "refused");
  process.stdout.write(`Ruby renders ${rendered.length} of them, ${refused.length} of these are refused\n`);
  expect(rendered.length).toBeGreaterThan(count * 0.75);
  expect(refused.length).toBeLessThanOrEqual(rendered.length * 0.05);
});

test("every form of a call is known, and generated among enough templates", () => {
  const lines = new Set(answer.known.map(({ line }) => line));
  const missing = [...lines].filter((line) => !compared.some(({ used }) => used.has(line)));
  expect(lines.size).toBeGreaterThan(700);
  expect(missing.length).toBeLessThanOrEqual(count >= 5000 ? 0 : lines.size);
  expect(answer.known.length).toBeGreaterThan(forms.length * 0.8);
});
