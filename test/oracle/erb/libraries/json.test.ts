// JSON.generate with its options over any value, and JSON.parse over texts that are nearly JSON.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson } from "../../../../src/kube/json.ts";
import { jsonValue } from "../../../support/json-values.ts";
import { compareSamples, isWellKnown } from "./compare.ts";

const blank = fc.constantFrom("''", "' '", "'  '", '"\\t"', '"\\n"', "'-'", "nil");
const count = fc.constantFrom("0", "1", "2", "3", "4", "false", "nil", "100");
const option = fc.oneof(
  fc
    .tuple(fc.constantFrom("indent", "space", "space_before", "object_nl", "array_nl"), blank)
    .map(([name, value]) => `${name}: ${value}`),
  fc.tuple(fc.constantFrom("max_nesting", "depth"), count).map(([name, value]) => `${name}: ${value}`),
  fc
    .tuple(fc.constantFrom("ascii_only", "allow_nan", "unknown"), fc.constantFrom("true", "false", "nil"))
    .map(([name, value]) => `${name}: ${value}`),
);
const options = fc
  .uniqueArray(option, { maxLength: 5, selector: (one) => one.split(":")[0] })
  .map((list) => list.map((one) => `, ${one}`).join(""));

const wrapped = fc.constantFrom(
  "v",
  "[v]",
  "{ 'k' => v }",
  "{ k: v, nil => :s }",
  "[v, [], {}]",
  "[[[v]]]",
  "{ 1 => [v, 1.5e300, -0.0] }",
  "[Float::NAN, v]",
);

test("values become the JSON of Ruby under any options", async () => {
  const call = fc.oneof(
    fc
      .tuple(fc.constantFrom("JSON.generate", "JSON.pretty_generate"), wrapped, options)
      .map(([name, value, more]) => `<%= ${name}(${value}${more}) %>`),
    fc
      .tuple(wrapped, options)
      .map(([value, more]) => `<%= (${value}).to_json${more === "" ? "" : `(${more.slice(2)})`} %>`),
    wrapped.map((value) => `<%= JSON.dump(${value}) %>`),
  );
  const { broken, refused, rendered } = await compareSamples(fc.record({ template: call, v: jsonValue }));
  expect(broken).toEqual([]);
  expect(refused).toBe(0);
  expect(rendered).toBeGreaterThan(0.5);
});

const scraps = fc.constantFrom(
  ...'{ } [ ] , : " \\ 1 -0 0.5 1e5 -1.5E+10 01 1. .5 + - true false null nul NaN Infinity -Infinity /*x*/ //y /* */ \\u0041 \\ud83d\\ude42 \\n \\q \\/ "a" "k": \'x\' é 🙂 12345678901234567890'.split(
    " ",
  ),
  " ",
  "\n",
  "\t",
  "\v",
);

/** A JSON text with something cut out or put in. */
const nearlyJson = fc
  .tuple(jsonValue.map(formatJson), fc.array(fc.tuple(fc.nat(400), fc.nat(3), scraps), { maxLength: 2 }))
  .map(([text, edits]) => {
    let edited = text;
    for (const [place, cut, scrap] of edits) {
      const at = place % (edited.length + 1);
      edited = edited.slice(0, at) + scrap + edited.slice(at + cut);
    }
    return edited;
  })
  .filter(isWellKnown);

test("texts are read as Ruby's JSON reads them, or refused as it refuses them", async () => {
  const text = fc.oneof(
    nearlyJson,
    fc.array(scraps, { maxLength: 9 }).map((list) => list.join("")),
  );
  const call = fc.constantFrom(
    "<%= JSON.parse(v).inspect %>",
    "<%= JSON.parse(v, symbolize_names: true).inspect %>",
    "<%= JSON.parse(v, max_nesting: 2).inspect %>",
    "<%= JSON.parse(v, allow_nan: true).inspect %>",
    "<%= JSON.load(v).inspect %>",
    "<%= JSON.parse(v).to_json %>",
  );
  const { broken, refused, rendered } = await compareSamples(fc.record({ template: call, v: text }));
  expect(broken).toEqual([]);
  expect(refused).toBeLessThan(0.02);
  expect(rendered).toBeGreaterThan(0.2);
});
