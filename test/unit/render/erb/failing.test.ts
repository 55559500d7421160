import { describe, expect, test } from "vitest";
import { attempt, failures } from "./engine.ts";

describe("what is wrong with a template", () => {
  test("an unknown name is a NameError at its place, with what was meant", () => {
    const { findings, diagnostics } = attempt("a\n  <%= mtuu %>\n", { mtu: 1450 });
    expect(findings).toEqual([
      "2:7 render/ruby-error: NameError: undefined local variable or method `mtuu' for an instance of Pharos::YamlFile::Namespace",
    ]);
    expect(diagnostics[0]?.hint).toBe("did you mean mtu?");
  });

  test("nil's missing methods say so in Ruby 3.3's words", () => {
    expect(failures("<%= nil.upcase %>")).toEqual([
      "1:9 render/ruby-error: NoMethodError: undefined method `upcase' for nil",
    ]);
  });

  test.each([
    ["<%= 1 / 0 %>", "1:7 render/ruby-error: ZeroDivisionError: divided by 0"],
    ["<%= 1 + 'a' %>", "1:7 render/ruby-error: TypeError: String can't be coerced into Integer"],
    ["<%= 'a' + 1 %>", "1:9 render/ruby-error: TypeError: no implicit conversion of Integer into String"],
    ["<%= { 'a' => 1 }.fetch('b') %>", '1:18 render/ruby-error: KeyError: key not found: "b"'],
    [
      "<%= [3, 'a'].sort %>",
      "1:14 render/ruby-error: ArgumentError: comparison of Integer with String failed",
    ],
    [
      "<%= Foo %>",
      "1:5 render/ruby-error: NameError: uninitialized constant Pharos::YamlFile::Namespace::Foo",
    ],
    ["<% raise 'not here' %>", "1:4 render/ruby-error: RuntimeError: not here"],
    [
      "<%= 'a'.reverse(1, 2) %>",
      "1:9 render/ruby-error: ArgumentError: wrong number of arguments (given 2, expected 0)",
    ],
  ])("%j", (template, finding) => {
    expect(failures(template)).toEqual([finding]);
  });

  test("an error in a chain over several lines stands at the method's own line", () => {
    expect(failures("<%= [1]\n  .first\n  .nope %>")[0]).toMatch(/^3:4 /);
  });

  test("all that can be found without evaluating is told at once", () => {
    const findings = failures(
      "<%= `id` %>\n<%= File.read('x') %>\n<% system('ls') %>\n<%= ENV['HOME'] %>\n<% @a = 1 %>",
    );
    expect(findings.map((finding) => finding.replace(/: .*/, ""))).toEqual([
      "1:5 render/ruby-refused",
      "2:5 render/ruby-refused",
      "3:4 render/ruby-refused",
      "4:5 render/ruby-refused",
      "5:4 render/ruby-unsupported",
    ]);
  });

  test("everything that is refused says what to write instead", () => {
    const templates = [
      "<%= Time.now %>",
      "<% class A; end %>",
      "<% x in [1] %>",
      "<%= $PROGRAM_NAME %>",
      "<% s = 'a'; s << 'b' %>",
    ];
    for (const template of templates) {
      for (const { hint, span } of attempt(template).diagnostics) {
        expect(hint, template).toMatch(/\w{3}/);
        expect(span, template).toBeDefined();
      }
    }
  });

  test("a Hash with String keys that is asked for a Symbol warns with the cure", () => {
    const { findings, diagnostics, rendered } = attempt("[<%= options[:mtu] %>]", { options: { mtu: 1 } });
    expect(rendered?.text).toBe("[]");
    expect(findings).toEqual(['1:6 render/ruby-symbol-key: [:mtu] is nil: the key is the String "mtu"']);
    expect(diagnostics[0]).toMatchObject({ severity: "warning", hint: "write ['mtu']" });
  });

  test("a Ruby comment that swallows text warns, and swallows as in Ruby", () => {
    const { findings, rendered } = attempt("<% # note %>gone\nalso <%= 1 %>");
    expect(rendered?.text).toBe("1");
    expect(findings).toEqual([
      '1:4 render/erb-swallowed-text: this comment swallows the text "gone\\nalso ", as in Ruby',
    ]);
  });

  test("a tag that is never closed warns and prints", () => {
    const { findings, rendered } = attempt("a <% b");
    expect(rendered?.text).toBe("a  b");
    expect(findings[0]).toMatch(/^1:3 render\/erb-unterminated: /);
  });
});

describe("Ruby's syntax errors", () => {
  test.each([
    ["<% if a %>\nx\n", "3:1", "the `if` of line 1 is not closed by `end`"],
    ["<% case x %>\n<% when 1 %><% end %>", "1:13", "text stands between `case` and the first `when`"],
    ["x\n<% end %>", "2:4", "unexpected 'end'"],
    ["<%= x # note %>", "1:16", "a comment hides the end of its tag"],
    ["<%= '%>' %>", "1:5", "unterminated string"],
    ["<%= 1 + %>", "1:9", "expected an expression after the operator"],
  ])("%j", (template, place, words) => {
    const [first = ""] = failures(template);
    expect(first).toContain("render/ruby-syntax: SyntaxError: ");
    expect(first).toContain(words);
    expect(first.split(" ")[0]).toBe(place);
  });
});
