// The bytes of which Pharos makes its checksum, as Ruby itself writes them.
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatYaml } from "../../../src/yaml/format-yaml.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { formatMarshal } from "../../../src/yaml/ruby-marshal.ts";
import { jsonValue } from "../../support/json-values.ts";
import { runRuby } from "../../support/ruby.ts";
import { documents, scalars } from "./corpus.ts";

const script = fileURLToPath(new URL("marshal.rb", import.meta.url));

function ours(text: string): string | undefined {
  const { documents: found, problems } = readYaml(text);
  const root = found[0]?.root;
  if (root === undefined || problems.some(({ problem }) => problem !== "duplicate-key")) return undefined;
  return formatMarshal(root)?.toString("hex");
}

/** Texts of which we know what Ruby writes, with what Ruby wrote. */
function compare(texts: readonly string[]): { readonly own: string[]; readonly ruby: unknown[] } {
  const answers = JSON.parse(runRuby(script, JSON.stringify(texts))) as (string | null)[];
  const known = texts.flatMap((text, at) => {
    const own = ours(text);
    // Texts of bytes are not told from others.
    if (own === undefined || answers[at] === null || text.includes("!!binary")) return [];
    return [{ text, own, ruby: answers[at] }];
  });
  expect(known.length).toBeGreaterThan(texts.length * 0.6);
  return {
    own: known.map(({ text, own }) => `${text}\n${own}`),
    ruby: known.map(({ text, ruby }) => `${text}\n${ruby}`),
  };
}

test("every scalar is marshalled as Ruby does", () => {
  const { own, ruby } = compare(scalars.map((scalar) => `a: ${scalar}\n`));
  expect(own).toEqual(ruby);
});

test("documents of every form are marshalled as Ruby does", () => {
  const own = [
    "a: &x é\nb: *x\nc: {é: *x, é2: é}\n",
    "a: [1.5, 1.5, 2.5, 1.5]\nb: &x t\nc: *x\n",
    "a: 1.5\nb: 36893488147419103232\nc: &x t\nd: *x\n",
    "a: [0, 1, 122, 123, 255, 256, 65535, 65536, 1073741823, 1073741824, -1, -123, -124, -129, -256, -257, -65537, -1073741824, -1073741825]\n",
    "a: [100.0, 1000000.0, 0.001, 0.0001, 0.00001, 123.456, 1.0e+300, 5.0e-324, -2.5, -0.0]\n",
    "a: &x {b: c}\nd:\n  <<: *x\n  e: f\n",
  ];
  const { own: mine, ruby } = compare([...own, ...documents]);
  expect(mine).toEqual(ruby);
});

test("whatever JSON holds is marshalled as Ruby does", () => {
  const values = fc.sample(jsonValue, { numRuns: 1500, seed: 7 });
  const { own, ruby } = compare(values.map((value) => formatYaml({ value })));
  expect(own).toEqual(ruby);
});
