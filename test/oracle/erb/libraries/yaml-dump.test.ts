// to_yaml over values that Psych has to quote, fold, block or anchor, with its options.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson } from "../../../../src/kube/json.ts";
import type { Json } from "../../../../src/kube/json.ts";
import { jsonValue } from "../../../support/json-values.ts";
import { compareSamples, isWellKnown } from "./compare.ts";

const word = fc.constantFrom(
  ..."a word eth0 10.0.0.0/16 y null ~ on 08 1_0 1:30 2020-01-01 .5 0x1f 1e3 : - # ? ! & * | > ' \" % @ ` { [ , ] } << = a: :b -c #d é 🙂".split(
    " ",
  ),
  "x".repeat(30),
  "y".repeat(90),
);
const gap = fc.constantFrom(
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\t",
  "",
  ": ",
  " #",
  "\u0085",
  "\u2028",
  "\r\n",
);
const prose = fc
  .array(fc.tuple(word, gap), { maxLength: 40 })
  .map((pieces) => pieces.map((pair) => pair.join("")).join(""));
const value: fc.Arbitrary<Json> = fc.oneof(
  prose,
  fc.array(prose, { maxLength: 3 }),
  fc.tuple(prose, prose).map(([key, item]) => ({ [key === "__proto__" ? "k" : key]: item })),
  jsonValue.filter((one) => isWellKnown(formatJson(one))),
);

const layout = fc.oneof(
  fc.constant(""),
  fc.constantFrom(-1, 0, 1, 10, 20, 40, 79, 80, 81, 200).map((width) => `line_width: ${width}`),
  fc.nat(10).map((step) => `indentation: ${step}`),
  fc.tuple(fc.nat(9), fc.nat(100)).map(([step, width]) => `indentation: ${step}, line_width: ${width}`),
  fc.constantFrom("header: true", "version: '1.1'", "unknown: 1"),
);
const wrapped = fc.constantFrom(
  "v",
  "[v]",
  "{ 'k' => v }",
  "{ k: v, 'l' => 1 }",
  "[[v, [v]], { 'a' => [v] }]",
  "{ v => 1 }",
  "{ [v] => [v], { 'a' => v } => { 'b' => v } }",
  "(l = [v]; [l, { 'x' => l, 'y' => [l] }])",
  "(h = { 'a' => v }; { 'x' => h, h => 1, 'y' => [h, h] })",
  "{ 'a' => { 'b' => { 'c' => v } }, 'd' => [[[v]]] }",
  "[v, :sym, nil, 1.5, v]",
);

test("values become the YAML of Psych under any options", async () => {
  const template = fc
    .tuple(wrapped, layout, fc.boolean())
    .map(([item, options, asDump]) =>
      asDump
        ? `<%= YAML.dump(${item}${options === "" ? "" : `, ${options}`}) %>`
        : `<%= (${item}).to_yaml${options === "" ? "" : `(${options})`} %>`,
    );
  const { broken, refused, rendered } = await compareSamples(fc.record({ template, v: value }));
  expect(broken).toEqual([]);
  expect(refused).toBe(0);
  expect(rendered).toBeGreaterThan(0.95);
});
