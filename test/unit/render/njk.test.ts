// nunjucks files of a stack: the same variables as ERB, the same places, and nothing that could reach out.
import { describe, expect, test } from "vitest";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { parseClusterConfig } from "../../../src/config/config.ts";
import { renderStack } from "../../../src/render/render.ts";
import { renderNunjucksText } from "./erb/engine.ts";

const parser = loadRubyParser(new URL("../../../dist/prism.wasm", import.meta.url));

const cluster = `hosts:
  - {address: 192.168.10.11, role: master}
network:
  provider: custom
  custom:
    manifest_path: ./net
    options: {mtu: 1450, peers: [10.0.0.1, 10.0.0.2]}
`;

async function render(text: string) {
  const config = parseClusterConfig("cluster.yml", cluster);
  if (!config.ok) throw new Error(config.diagnostics.map(({ message }) => message).join("\n"));
  const { manifests, diagnostics } = await renderStack({
    files: [{ name: "net/a.yml.njk", text }],
    config: config.value,
    architectures: ["amd64", "arm64"],
    loadRuby: () => parser,
  });
  const findings = diagnostics.map(
    ({ code, span }) => `${code} ${span?.file}:${span?.start.line}:${span?.start.column}`,
  );
  return { amd64: manifests.get("amd64") ?? [], arm64: manifests.get("arm64") ?? [], findings };
}

const head = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cfg\ndata:\n";

describe("a .njk file of the stack", () => {
  test("has the variables of the ERB templates", async () => {
    const { amd64, arm64, findings } = await render(
      `${head}  name: {{ name }}\n  firewalld: "{{ firewalld_enabled }}{{ reload_iptables }}"\n  peers: "` +
        `{%- for peer in cluster_config.network.custom.options['peers'] %}{{ peer }} {% endfor %}"\n`,
    );
    expect(findings).toEqual([]);
    expect(amd64[0]?.object).toMatchObject({
      data: { name: "custom_network", firewalld: "falsefalse", peers: "10.0.0.1 10.0.0.2 " },
    });
    expect(arm64[0]).toBe(amd64[0]);
  });

  test("is rendered for each architecture when it asks for it", async () => {
    const { amd64, arm64 } = await render(`${head}  image: flannel-{{ arch }}\n`);
    expect([amd64[0]?.object, arm64[0]?.object]).toMatchObject([
      { data: { image: "flannel-amd64" } },
      { data: { image: "flannel-arm64" } },
    ]);
  });

  test("shows a bad value at the tag that printed it, and bad text where it stands", async () => {
    const mtu = "{{ cluster_config.network.custom.options['mtu'] }}";
    expect((await render(`${head}  ? [a]\n  : b\n  ${mtu}: x\n`)).findings).toEqual([
      "render/key-not-text net/a.yml.njk:6:5",
      "render/key-not-text net/a.yml.njk:8:3",
    ]);
    const trimmed = `{% if true -%}\n\n${head}{% endif %}  1: x\n`;
    expect((await render(trimmed)).findings).toEqual(["render/key-not-text net/a.yml.njk:8:14"]);
  });

  test("reports everything that is not allowed at once, and an unknown name where it stands", async () => {
    expect((await render("{% include 'x' %}\n{{ 1 + 1 }}{% macro f() %}{% endmacro %}\n")).findings).toEqual([
      "render/njk-refused net/a.yml.njk:1:4",
      "render/njk-refused net/a.yml.njk:2:4",
      "render/njk-refused net/a.yml.njk:2:15",
    ]);
    expect((await render(`${head}  a: {{ nope }}\n`)).findings).toEqual([
      "render/ruby-error net/a.yml.njk:6:9",
    ]);
  });
});

describe("nunjucks that a person writes", () => {
  const variables = { list: ["a", "b"], map: { x: 1, y: 2 }, text: "t" };
  const run = (text: string) => {
    const { rendered, findings } = renderNunjucksText(text, variables);
    return rendered?.text ?? findings.join("\n");
  };

  test("loops over lists and mappings, with or without each", () => {
    expect(run("{% for x in list %}{{ x }}{% endfor %}")).toBe("ab");
    expect(run("{% for k, v in map %}{{ k }}{{ v }} {% endfor %}")).toBe("x1 y2 ");
    expect(run("{% for k, v in map | each %}{{ k }}{{ v }} {% endfor %}")).toBe("x1 y2 ");
    expect(run("{% for x in text %}{% endfor %}")).toMatch(/^1:4 render\/ruby-error: NoMethodError/);
  });

  test("shows an error of its Ruby at the character, when the text stands there as it is", () => {
    expect(run('\n{{ ruby("text.upcase + nope") }}')).toMatch(/^2:24 render\/ruby-error: NameError/);
    expect(run('{% ruby "x = [1]; x.first.foo" %}')).toMatch(/^1:27 render\/ruby-error: NoMethodError/);
    expect(run('{{ ruby("File.read(text)") }}')).toMatch(/^1:10 render\/ruby-refused/);
    expect(run('\n {{ ruby("\\"a\\".foo") }}')).toMatch(/^2:5 render\/ruby-error: NoMethodError/);
  });

  test.each([
    ["{% for x in list %}a{% else %}b{% endfor %}", "1:4"],
    ["{% set a, b = 1 %}", "1:4"],
    ["{{ 1 < 2 < 3 }}", "1:6"],
    ["{{ (1, 2) }}", "1:4"],
    ["{{ 99999999999999999999 }}", "1:4"],
    ["{% raw %}{{ text }}{% endraw %}", "1:4"],
    ["a\n{% if text %}", "2:14"],
    ["{{ text", "1:8"],
    ["{{ text | upper }}", "1:11"],
  ])("%s is refused, not printed in part", (text, place) => {
    expect(run(text)).toMatch(new RegExp(`^${place} render/njk-refused: [^\\n]+$`));
  });

  test.each(["next", "break"])("%s outside of a loop is an error at its tag", (word) => {
    expect(run(`a{% ruby "${word}" %}`)).toMatch(/^1:5 render\/ruby-error: SyntaxError/);
  });

  test.each([
    `{{ ${"(".repeat(50_000)}1${")".repeat(50_000)} }}`,
    "{% if text %}".repeat(20_000),
    `a${" ".repeat(200_000)}b{%- if text %}{% endif %}`,
    `{% rubyblock "loop do; template_text(0); end" %}x{% endrubyblock %}`,
  ])("a template that takes too much is stopped: %#", (text) => {
    const started = performance.now();
    const { rendered, findings } = renderNunjucksText(text, variables, { steps: 20_000 });
    expect(rendered).toBeUndefined();
    expect(findings.join()).toMatch(/^1:\d+ render\/template-limit/);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
