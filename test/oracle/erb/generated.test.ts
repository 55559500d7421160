// Templates and values that nobody wrote: what Ruby renders, we render to the same bytes or refuse; what
// Ruby raises on, we never render.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson } from "../../../src/kube/json.ts";
import { jsonValue } from "../../support/json-values.ts";
import { renderWithRuby } from "./corpus.ts";
import type { Case } from "./corpus.ts";
import { renderWithUs } from "./engine.ts";
import { judge } from "./law.ts";

const samples = Number(process.env["ORACLE_SAMPLES"] ?? 1500);
const seed = Number(process.env["ORACLE_SEED"] ?? 5);

const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: samples, seed });

const blanks = fc.constantFrom("", "", " ", "  ", "\t", "\n", "\r\n", "\n\n", " \n", "\n  ");
const texts = fc.constantFrom(
  "x",
  "a: b",
  "- c",
  "{{ d }}",
  "{% e %}",
  "{# f #}",
  "%",
  "-",
  '"',
  "\\",
  "%%>",
  "<%%",
  "é🙂",
  "#g",
);
const text = fc.tuple(blanks, texts, blanks).map((parts) => parts.join(""));

const outputs = fc.constantFrom(
  "t",
  "n",
  "list",
  "name",
  "n + 1",
  "none",
  "list.size",
  "name.upcase",
  "'%%>'",
  "1 -2",
  "[n, none]",
);

const tag = (code: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      blanks,
      fc.constantFrom("<% ", "<%- ", "<%", "<%-\n"),
      fc.constantFrom(" %>", " -%>", "%>", "-%>"),
      blanks,
    )
    .map(
      ([before, open, close, after]) => `${before}${open}${open === "<%" ? " " : ""}${code}${close}${after}`,
    );

const output = fc
  .tuple(blanks, outputs, fc.constantFrom(" %>", " -%>", "\n%>", "# c\n%>"), blanks)
  .map(([before, code, close, after]) => `${before}<%= ${code}${close}${after}`);

const comment = fc
  .tuple(
    blanks,
    fc.constantFrom("<%# c %>", "<%# c -%>", "<%#\n%>", "<%#= t %>", "<%- # c\n-%>", "<% # c\n%>"),
    blanks,
  )
  .map((parts) => parts.join(""));

const { template } = fc.letrec<{ template: string; piece: string }>((tie) => ({
  template: fc.array(tie("piece"), { maxLength: 5 }).map((pieces) => pieces.join("")),
  piece: fc.oneof(
    { maxDepth: 3 },
    text,
    output,
    comment,
    fc
      .tuple(tag("if t"), tie("template"), tag("else"), tie("template"), tag("end"))
      .map((parts) => parts.join("")),
    fc.tuple(tag("unless none"), tie("template"), tag("end")).map((parts) => parts.join("")),
    fc
      .tuple(fc.constantFrom("if n > 5", "if none", "if list.empty?"), tie("template"), tie("template"))
      .chain(([condition, yes, no]) =>
        fc
          .tuple(tag(condition), tag("elsif n == 3"), tag("end"))
          .map(([open, other, end]) => open + yes + other + no + end),
      ),
    fc.tuple(tag("list.each do |i|"), tie("template"), output, tag("end")).map((parts) => parts.join("")),
    fc.tuple(tag("2.times { |i|"), tie("template"), tag("}")).map((parts) => parts.join("")),
    fc
      .tuple(tag("h.each do |k, v|"), fc.constant("<%= k %>=<%= v %>"), tag("end"))
      .map((parts) => parts.join("")),
    tag("n2 = n").chain((assign) => tag("n2 += 1").map((add) => `${assign}${add}<%= n2 %>`)),
  ),
}));

const scraps = fc
  .array(
    fc.constantFrom(
      ..."<% <%- <%= <%# <%% %> -%> %%> % > < - # x 1 t { } {{ }} {% %} # ' if end".split(" "),
      " ",
      "\n",
      "\r\n",
      "\t",
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

const variables =
  '{ "cluster_config": {}, "t": true, "n": 3, "none": null, "name": "wéave", "list": [1, "{{ b }}"], "h": { "9": "x", "10": null } }';

/** The shortest few templates on which the law is broken, and how many were refused. */
async function compare(cases: readonly Case[]) {
  const { differences, refused, rendered } = judge(cases, renderWithRuby(cases), await renderWithUs(cases));
  return { broken: differences.slice(0, 5), refused, rendered };
}

const toCases = (templates: readonly string[]): Case[] =>
  templates.map((source) => ({ name: "generated.erb", template: source, variables }));

test("tags of every form around text of every form print what Ruby prints", async () => {
  const { broken, refused, rendered } = await compare(toCases(sample(template)));
  expect(broken).toEqual([]);
  expect(refused).toBe(0);
  expect(rendered).toBe(samples);
});

test("scraps of tags are read as Ruby reads them", async () => {
  const { broken, refused, rendered } = await compare(toCases(sample(scraps)));
  expect(broken).toEqual([]);
  expect(rendered).toBeGreaterThan(samples * 0.2);
  expect(refused).toBeLessThan(rendered * 0.02);
});

// What Ruby holds for printable grows with Unicode, so letters are taken from what all versions know.
const wellKnown =
  /^[\0-\u{7f}\u{a0}-\u{24f}\u{391}-\u{3a1}\u{410}-\u{44f}\u{4e00}-\u{9fa5}\u{2028}\u{feff}\u{1f600}]*$/u;

test("any value prints, inspects and becomes JSON and YAML as in Ruby", async () => {
  const source =
    "<%= v %>|<%= v.inspect %>|<%= v.to_json %>|<%= v.to_yaml %>|<%= [v, { 'k' => v }].to_yaml %>";
  const cases = sample(jsonValue.map(formatJson).filter((json) => wellKnown.test(json))).map((json) => ({
    name: "generated.erb",
    template: source,
    variables: `{ "cluster_config": {}, "v": ${json} }`,
  }));
  const { broken, refused, rendered } = await compare(cases);
  expect(broken).toEqual([]);
  expect(refused).toBe(0);
  expect(rendered).toBe(samples);
});
