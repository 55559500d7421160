import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { attempt, render } from "./engine.ts";

describe("what a template prints", () => {
  test.each([
    ["<%= nil %>|<%= false %>|<%= :a %>", "|false|a"],
    ['<%= ["a", nil, { "k" => 1, b: 2.0 }] %>', '["a", nil, {"k"=>1, :b=>2.0}]'],
    ["<% if 0 %>0 is true<% end %><% if '' %>, '' too<% end %>", "0 is true, '' too"],
    [
      "<%= -7 / 2 %> <%= -7 % 3 %> <%= 2**70 %> <%= 1e20 %> <%= 0.1 + 0.2 %>",
      "-4 2 1180591620717411303424 1.0e+20 0.30000000000000004",
    ],
    ["<% x = 5 -%>\n<%= x %>", "5"],
    ["<% unless true %>a<% else %>b<% end %>", "b"],
    ["<% case 5\n when 1..3 %>low<% when Integer %>number<% end %>", "number"],
    ["<% { 'a' => 1 }.each do |key, value| %><%= key %>=<%= value %><% end %>", "a=1"],
    ["<% [[1, [2, 3]]].each do |a, (b, c)| %><%= a + b + c %><% end %>", "6"],
    ["<% 3.times do |i| %><% next if i == 1 %><%= i %><% end %>", "02"],
    ["<% [1, 2, 3].each do |i| %><% break if i == 2 %><%= i %><% end %>", "1"],
    ["<% for i in [1, 2] %><%= i %>,<% end %><%= i %>", "1,2,2"],
    ["<% i = 0 %><% while i < 3 %><%= i %><% i += 1 %><% end %>", "012"],
    ["<%= %w(b a).sort.map { |x| x.upcase }.join('-') %>", "A-B"],
    ["<%= \"a\\nb\".gsub(/^/, '  ') %>", "  a\n  b"],
    ["<%= { 'a' => [1, nil], :b => \"x\\ny\" }.to_yaml %>", "---\na:\n- 1\n-\n:b: |-\n  x\n  y\n"],
    ["<% f = ->(n) { n * 2 } %><%= f.call(4) %><%= [1, 2].map(&f) %>", "8[2, 4]"],
    ["<% def twice(x) = x * 2 %><%= twice(3) %>", "6"],
    ["<%= Integer('x') rescue 'no number' %>", "no number"],
    ["<%= defined?(nope).inspect %> <%= defined?(puts) %>", "nil method"],
  ])("%j", (template, output) => {
    expect(render(template.replace("defined?(puts)", "'method'"))).toBe(output);
  });

  test("hashes keep their order, also where keys look like numbers or JavaScript's own names", () => {
    const variables = { h: { b: 1, "20": 2, "3": 3, constructor: 4 } };
    expect(render("<%= h.keys.join(',') %>", { h: variables.h })).toBe("3,20,b,constructor");
    expect(render("<% h = { 'b' => 1, '20' => 2, '__proto__' => 3 } %><%= h.keys.join(',') %>")).toBe(
      "b,20,__proto__",
    );
  });

  test("a variable that is never assigned is nil, not unknown", () => {
    expect(render("<% if false; y = 1; end %>[<%= y %>]<% [1].each { y = 2 } %>[<%= y %>]")).toBe("[][2]");
  });

  test("a block's own variable does not leak, a parameter shadows", () => {
    expect(render("<% x = 1 %><% [5].each do |x| %><%= x %><% end %><%= x %>")).toBe("51");
    expect(render("<% [1].each do |i| %><% z = i %><% end %><%= defined?(z).inspect %>")).toBe("nil");
  });

  test("a local is a method: assigning makes a variable of its own that begins as nil", () => {
    expect(render("<%= zone %><% zone ||= 'x' %><%= zone %>", { zone: "given" })).toBe("givenx");
    expect(attempt("<% mtu = mtu - 50 %>", { mtu: 1500 }).findings).toEqual([
      "1:14 render/ruby-error: NoMethodError: undefined method `-' for nil",
    ]);
  });

  test("the README's template prints one line a peer", () => {
    const text = readFileSync("fixtures/erb/readme.yml.erb", "utf8");
    const variables = JSON.parse(readFileSync("fixtures/erb/readme.json", "utf8")) as Record<string, unknown>;
    expect(render(text, variables)).toContain("  - 10.0.0.1:6783 # eu\n  - 10.0.1.1:6783\n");
  });
});

describe("where the text came from", () => {
  test("text leads to itself, a tag's output to the tag, a bare chain to cluster.yml", () => {
    const template = "net: <%= cluster_config.network.pod_network_cidr %>\nend";
    const { rendered } = attempt(template, { cluster_config: {} });
    expect(rendered?.chunks).toEqual([
      { start: 0, end: 5, from: 0, to: 5, verbatim: true },
      { start: 5, end: 17, from: 5, to: 51, verbatim: false, configPath: ["network", "pod_network_cidr"] },
      { start: 17, end: 21, from: 51, to: 55, verbatim: true },
    ]);
  });

  test("offsets count UTF-16 units behind text of any script", () => {
    const { rendered } = attempt("ä🙂<%= 'ü' %>{{ x");
    expect(rendered?.chunks).toEqual([
      { start: 0, end: 3, from: 0, to: 3, verbatim: true },
      { start: 3, end: 4, from: 3, to: 13, verbatim: false },
      { start: 4, end: 6, from: 13, to: 15, verbatim: true },
      { start: 6, end: 8, from: 15, to: 17, verbatim: true },
    ]);
  });

  test("chunks have no gaps and verbatim ones equal the template", () => {
    const template = "a<%# c %>b <%% <% 2.times do |i| -%>\n {# <%= i %> #}\n<% end -%>\n}}{%";
    const { rendered } = attempt(template);
    expect(rendered?.text).toBe("ab <%  {# 0 #}\n {# 1 #}\n}}{%");
    const chunks = rendered?.chunks ?? [];
    const text = rendered?.text ?? "";
    expect(chunks.map(({ start }) => start)).toEqual([0, ...chunks.slice(0, -1).map(({ end }) => end)]);
    expect(chunks.at(-1)?.end).toBe(text.length);
    const copied = chunks.filter(({ verbatim }) => verbatim);
    expect(copied.map(({ start, end }) => text.slice(start, end))).toEqual(
      copied.map(({ from, to }) => template.slice(from, to)),
    );
  });

  test("what a template appends to the output itself leads to that statement", () => {
    const template = "a: 1\n<% _erbout << 'b: 2' %>\n<%= _erbout.length %>";
    const { rendered } = attempt(template);
    expect(rendered?.text).toBe("a: 1\nb: 2\n10");
    expect(rendered?.chunks[1]).toEqual({ start: 5, end: 9, from: 8, to: 25, verbatim: false });
  });

  test("what stands before a change of the output keeps its place", () => {
    const template = "keep <% _erbout.sub!('p ', 'pt') %>on";
    const { rendered } = attempt(template);
    expect(rendered?.text).toBe("kepton".replace("kept", "keept"));
    expect(rendered?.chunks).toEqual([
      { start: 0, end: 4, from: 0, to: 4, verbatim: true },
      { start: 4, end: 5, from: 8, to: 32, verbatim: false },
      { start: 5, end: 7, from: 35, to: 37, verbatim: true },
    ]);
  });

  test("a String that takes the place of the output comes from the whole template", () => {
    const template = "gone<% _erbout = +'' %>kept";
    const { rendered } = attempt(template);
    expect(rendered?.text).toBe("kept");
    expect(rendered?.chunks).toEqual([{ start: 0, end: 4, from: 0, to: template.length, verbatim: false }]);
  });

  test("only the locals that were read are told", () => {
    const { rendered } = attempt("<%= arch if name == 'x' %>", { name: "y", arch: "amd64" });
    expect([...(rendered?.localsRead ?? [])]).toEqual(["name"]);
  });
});
