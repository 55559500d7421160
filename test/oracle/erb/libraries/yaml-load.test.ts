// YAML.load over documents of every form and over texts that are nearly YAML.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareSamples } from "./compare.ts";

const plain = fc.constantFrom(
  ..."a eth0 10.0.0.0/16 fd00::/64 y n yes No on OFF true False ~ null Null 0 -1 +1 08 017 0o17 0x1F 0b11 1_000 1,000 1.5 .5 1. 1e3 1.5e+3 1.0e-3 .inf -.INF .nan 1:30 1:30:45 190:20:30.5 12:30:45 1.2.3 - a-b a:b -a :sym :\"quoted a:b:c http://x.y/z #a a#b 'it''s' \"q\" =".split(
    " ",
  ),
  "two words",
  "it's",
  "a #b",
  "a, b",
  "key: value",
  "2020-01-01",
  "2020-01-01 10:00:00",
  "",
);
const quoted = fc.constantFrom(
  "'single ''q'''",
  '"double \\n \\u00e9 \\x41 \\t\\" \\/"',
  "'1'",
  '"true"',
  "''",
  '""',
  '"a\\\n  b"',
  "'a\n  b'",
  '"a\n\n  b"',
);
const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3 },
    plain,
    quoted,
    fc
      .array(tie("flow"), { maxLength: 3 })
      .chain((items) => fc.constantFrom(", ", ",", " , ").map((comma) => `[${items.join(comma)}]`)),
    fc
      .array(fc.tuple(plain, tie("flow")), { maxLength: 3 })
      .map((entries) => `{${entries.map(([key, item]) => `${key}: ${item}`).join(", ")}}`),
    fc.constantFrom("*x", "&x a", "[a: b]", "{a}", "{a, b: c}", "[a,]", "{a: 1,}"),
  ),
}));
const block = fc
  .tuple(
    fc.constantFrom("|", "|-", "|+", ">", ">-", ">+", "|2", ">1-"),
    fc.array(fc.constantFrom("line", "  deeper", "", "# no comment", "a: b", "- c", " "), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([head, lines]) => [head, ...lines.map((line) => (line === "" ? "" : `@${line}`))].join("\n"));

/** Lines are indented where `@` stands. */
const indented = (text: string, columns: number) => text.replaceAll("@", " ".repeat(columns));
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: flow.map((text) => ` ${text}`) },
    { weight: 1, arbitrary: block.map((text) => ` ${text}`) },
    {
      weight: 3,
      arbitrary: fc
        .array(
          fc.tuple(
            fc.constantFrom("a", "b", "c", "'q'", "1", "true", "<<", "k e y", "? d", ":s", "a"),
            tie("node"),
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((entries) => entries.map(([key, item]) => `\n@${key}:${item.replaceAll("@", "@  ")}`).join("")),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(tie("node"), { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `\n@-${item.replaceAll("@", "@  ")}`).join("")),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(" &x", " *x", " # note", " &y"), tie("node"))
        .map(([mark, item]) => (mark === " *x" ? mark : mark + item)),
    },
  ),
}));
const document = fc
  .tuple(
    fc.constantFrom("", "", "---", "--- ", "# note\n", "\n", "---\n"),
    node,
    fc.constantFrom("", "\n", "\n...\n", "\n---\nb: 2\n", "\n# end\n"),
  )
  .map(([start, root, end]) => start + indented(root.replace(/^\n/, start === "---" ? "\n" : ""), 0) + end);
const broken = fc
  .tuple(
    document,
    fc.nat(200),
    fc.nat(2),
    fc.constantFrom(
      "",
      " ",
      "  ",
      ":",
      ": ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "'",
      '"',
      "#",
      "&",
      "*",
      "\n",
      "\t",
      "?",
      "|",
    ),
  )
  .map(([text, place, cut, scrap]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + scrap + text.slice(at + cut);
  });

const call = fc.constantFrom(
  "YAML.load(v)",
  "YAML.load(v)",
  "YAML.load(v, aliases: true)",
  "YAML.load(v, symbolize_names: true)",
  "YAML.safe_load(v)",
  "YAML.safe_load(v, permitted_classes: [Symbol], aliases: true)",
  "YAML.load(v, fallback: 'none')",
  "YAML.unsafe_load(v)",
);

const show = (loading: fc.Arbitrary<string>) =>
  fc.tuple(loading, fc.constantFrom(".inspect", ".to_yaml")).map((parts) => `<%= ${parts.join("")} %>`);

test("documents are loaded as Psych loads them", async () => {
  const {
    broken: differences,
    refused,
    rendered,
  } = await compareSamples(fc.record({ template: show(call), v: document }));
  expect(differences).toEqual([]);
  expect(refused).toBeLessThan(0.45);
  expect(rendered).toBeGreaterThan(0.4);
});

test("texts that are nearly YAML are loaded, refused or raise as in Psych", async () => {
  const {
    broken: differences,
    refused,
    rendered,
  } = await compareSamples(fc.record({ template: show(call), v: broken }));
  expect(differences).toEqual([]);
  expect(refused).toBeLessThan(0.5);
  expect(rendered).toBeGreaterThan(0.2);
});
