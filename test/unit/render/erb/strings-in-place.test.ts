import { describe, expect, test } from "vitest";
import { attempt, failures, render } from "./engine.ts";

describe("a String that changes in place", () => {
  test("cannot be one of the variables, which others may hold", () => {
    const { findings, diagnostics } = attempt("a\n<% name << '-x' %>", { name: "calico" });
    expect(findings).toEqual([
      "2:9 render/ruby-unsupported: String#<< would change a String that may also be held elsewhere",
    ]);
    expect(diagnostics[0]?.hint).toBe("take a copy of your own first: text = text.dup");
    expect(render("<% own = name.dup %><% own << '-x' %><%= own %> <%= name %>", { name: "calico" })).toBe(
      "calico-x calico",
    );
  });

  test("that Ruby has frozen says so", () => {
    expect(failures("<% name = 'a'.freeze %>\n<% name.upcase! %>")).toEqual([
      `2:9 render/ruby-error: FrozenError: can't modify frozen String: "a"`,
    ]);
  });

  test.each([
    "<% a = 'x' * 1000 %><% loop { a << a } %>",
    "<% a = 'x' %><% loop { a.concat(a, a) } %>",
    "<% a = 'x' %><% loop { a.insert(0, a) } %>",
    "<% a = 'x' %><% loop { a.gsub!('x', 'xx') } %>",
    "<% a = 'x' %><% loop { a.prepend('y' * 5000) } %>",
    "<% a = 'x' %><% loop { a.replace(a * 2) } %>",
    "<% a = ['x' * 1000] * 1000 %><% loop { a.each { |s| s << s } } %>",
  ])("and grows without an end meets a limit: %s", (template) => {
    expect(failures(template)[0]).toMatch(/render\/template-limit/);
  });

  test.each([
    "x<% loop { _erbout << _erbout } %>",
    "<% loop { _erbout << 'x' * 5000 } %>",
    "x<% loop { _erbout.insert(0, _erbout) } %>",
    "<% _erbout = +'' %><% loop do %><%= 'text' * 5000 %><% end %>",
    "<% f = lambda do %>text<% f.call %><% end %><% f.call %>",
    "<% text = 'x' * 1_000_000 %><% loop { text.length } %>",
  ])("and so does output without an end: %s", (template) => {
    expect(failures(template)[0]).toMatch(/render\/template-limit/);
  });

  test("cannot be told what a comparison prints, as Ruby compares in an order of its own", () => {
    expect(failures("<% [2, 1, 3].sort do |a, b| %>x<% a <=> b %><% end %>")).toEqual([
      "1:14 render/ruby-unsupported: a block of sort that prints, or changes a String",
    ]);
  });

  test("is appended to in linear time", () => {
    const template = "<% text = +'' %><% 100_000.times { |i| text << 'line of text' } %><%= text.length %>";
    expect(render(template)).toBe("1200000");
  });
});
