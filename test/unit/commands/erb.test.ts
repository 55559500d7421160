import { expect, test } from "vitest";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { renderErbFile } from "../../../src/commands/erb.ts";

const parser = await loadRubyParser(new URL("../../../dist/prism.wasm", import.meta.url));

function run(text: string, variables?: string, to?: "nunjucks") {
  const given = variables === undefined ? {} : { variables: { file: "v.json", text: variables } };
  return renderErbFile({ file: "t.erb", text, ...given, ...(to === undefined ? {} : { to }) }, parser);
}

test("a template is printed with its variables", () => {
  expect(run("<%= cluster_config.network.provider %> <%= n %>", '{"cluster_config": {}, "n": 2.0}')).toEqual({
    ok: true,
    value: "weave 2.0",
    diagnostics: [],
  });
});

test("to nunjucks needs no variables", () => {
  expect(run("<%= a.b %>", undefined, "nunjucks")).toMatchObject({ ok: true, value: "{{ a.b }}" });
});

test("a .njk file is read as nunjucks", () => {
  const request = { file: "t.yml.njk", text: "{% for x in [1, 2] %}{{ x }},{% endfor %}<%= 1 %>" };
  expect(renderErbFile(request, parser)).toMatchObject({ ok: true, value: "1,2,<%= 1 %>" });
});

test("warnings come with the text, errors instead of it", () => {
  expect(run("<% # x %>y")).toMatchObject({ ok: true, diagnostics: [{ severity: "warning" }] });
  expect(run("<% # x %>y\n<%= nope %>")).toMatchObject({
    ok: false,
    diagnostics: [{ severity: "warning" }, { severity: "error", span: { file: "t.erb" } }],
  });
  expect(run("x", "[]")).toMatchObject({ ok: false, diagnostics: [{ span: { file: "v.json" } }] });
});

test("a limit that stops a template is named with how to raise it, and can be raised", () => {
  const request = { file: "t.erb", text: "<% 30.times do |i| %><%= i %><% end %>" };
  expect(renderErbFile({ ...request, limits: { steps: 50 } }, parser)).toMatchObject({
    ok: false,
    diagnostics: [
      {
        code: "render/template-limit",
        hint: expect.stringContaining("--template-limits steps=100 (input template-limits)") as string,
        span: { start: { line: 1 } },
      },
    ],
  });
  expect(renderErbFile({ ...request, limits: { steps: 500 } }, parser).ok).toBe(true);
});
