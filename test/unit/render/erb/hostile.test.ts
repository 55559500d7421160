// Templates by strangers who want out: through Ruby, through nunjucks in text and in values, through names of
// JavaScript's prototypes, by never ending. Each is refused, or is nothing but text, and has no effect.
import { describe, expect, test } from "vitest";
import { attempt, failures, render, renderNunjucksText, toNunjucks } from "./engine.ts";

const escapes = [
  "''.constructor.constructor('globalThis.escaped = 1')()",
  "range.constructor('globalThis.escaped = 1')()",
  "cycler.__proto__.constructor.constructor('globalThis.escaped = 1')()",
  "self._TemplateReference__context",
  "joiner.constructor",
];

/** Milliseconds of work so far: others may use the machine, too. */
function cpuTime(): number {
  return process.threadCpuUsage().user / 1000;
}

function escaped(): unknown {
  return (globalThis as Record<string, unknown>)["escaped"];
}

describe("nunjucks syntax", () => {
  const marks = [
    "{{ x }}",
    "{% raw %}",
    "{# note #}",
    "{{",
    "{%",
    "{#",
    "#}",
    "}}",
    "%}",
    "{",
    "{{{%",
    "{{ '{{' }}",
    "{%- if x -%}",
    "{% endif %}",
  ];

  test.each([...marks, ...escapes.map((escape) => `{{ ${escape} }}`)])("in text is text: %s", (text) => {
    expect(render(`a${text}<%= 1 %>${text}\n${text}`)).toBe(`a${text}1${text}\n${text}`);
    expect(render(text)).toBe(text);
    expect(escaped()).toBeUndefined();
  });

  test.each([...marks, ...escapes.map((escape) => `{{ ${escape} }}`)])("in a value is text: %s", (text) => {
    expect(render("<%= v %>", { v: text })).toBe(text);
    expect(
      render(`<% if v == ${JSON.stringify(text).replaceAll("#{", "\\#{")} %>same<% end %>`, { v: text }),
    ).toBe("same");
    expect(render(`<%= '${text.replaceAll("'", "\\'")}' %>`)).toBe(text);
    expect(escaped()).toBeUndefined();
  });

  test("in a comment of ERB ends nothing", () => {
    expect(render("a<%# #} {{ x }} {% y %} -%>\nb")).toBe("ab");
    expect(render("a<%#- #} -%>\n  b")).toBe("a  b");
  });

  test("text keeps its blanks and line breaks around every mark", () => {
    const text = " \n{%- x -%} \r\n {{- y -}}\t\u2028\u2029\0\\n\"'";
    expect(render(`${text}<% 1 %>${text}`)).toBe(text + text);
  });
});

describe("nunjucks of a stranger's own", () => {
  test.each(escapes.map((escape) => `{{ ${escape} }}`))("cannot reach JavaScript: %s", (text) => {
    expect(renderNunjucksText(text).rendered).toBeUndefined();
    expect(escaped()).toBeUndefined();
  });

  test.each([
    '{% include "/etc/passwd" %}',
    '{% import "x" as y %}',
    '{% from "x" import y %}',
    '{% extends "x" %}',
    "{% macro f() %}{% endmacro %}",
    "{% call f() %}{% endcall %}",
    "{% block b %}{% endblock %}",
    "{% set x %}a{% endset %}",
    '{{ a["\\\\"](globalThis.escaped = 1) }}',
    '{{ a["x\\"); globalThis.escaped = 1; (\\""]() }}',
    '{{ a"+globalThis.escaped=1+"b }}',
    "{{ r/(a+)+$/.test('x') }}",
    "{{ x | safe }}",
    "{{ x | constructor }}",
    "{{ {constructor: 1} }}",
    "{{ a.b() }}",
    "{{ x is string }}",
    "{% asyncEach x in y %}{% endeach %}",
    "{% switch x %}{% case 1 %}{% endswitch %}",
    "{{ 1 + 1 }}",
    "{{ a }",
    "{% if %}",
    "{% ruby 'File.read(1)' %}",
    "{{ ruby('`id`') }}",
    "{{ ruby(x) }}",
  ])("%s is refused at its place", (text) => {
    const { rendered, findings } = renderNunjucksText(text, { a: 1, x: "1" });
    expect(rendered).toBeUndefined();
    expect(findings[0]).toMatch(/^1:\d+ render\//);
    expect(escaped()).toBeUndefined();
  });
});

describe("names of JavaScript", () => {
  const names = ["constructor", "__proto__", "prototype", "hasOwnProperty", "toString", "valueOf"];

  test.each(names)("%s is no method", (name) => {
    for (const receiver of [
      "''",
      "1",
      "1.5",
      "nil",
      "[]",
      "{}",
      ":a",
      "(1..2)",
      "->(x) { x }",
      "Base64",
      "true",
    ]) {
      expect(failures(`<%= ${receiver}.${name} %>`)[0], receiver).toMatch(/NoMethodError|unsupported/);
    }
    expect(failures("<%= cluster_config.network." + name + " %>", { cluster_config: {} })[0]).toContain(
      "NoMethodError",
    );
    expect(failures(`<%= ${name} %>`)[0]).toContain("NameError");
  });

  test.each(names)("%s is a key like any other", (name) => {
    const variables = { h: JSON.parse(`{"${name}": "mine", "b": {"${name}": 2}}`) as unknown };
    expect(render(`<%= h['${name}'] %> <%= h['b'].to_json %> <%= h.key?('${name}') %>`, variables)).toBe(
      `mine {"${name}":2} true`,
    );
    expect(render(`<% h = { '${name}' => 1 } %><%= h %><%= {}['${name}'].inspect %>`)).toBe(
      `{"${name}"=>1}nil`,
    );
    expect(render(`<% ${name} = 5 %><%= ${name} %>`)).toBe("5");
    expect(({} as Record<string, unknown>)["mine"]).toBeUndefined();
  });

  test.each(names.filter((name) => !name.startsWith("__")))("%s is a local like any other", (name) => {
    const variables = JSON.parse(`{"${name}": "v"}`) as Record<string, unknown>;
    expect(render(`<%= ${name} %>`, variables)).toBe("v");
  });

  test("no variable's name becomes code", () => {
    const names = [
      'a"+globalThis.escaped+"',
      "a');globalThis.escaped=1;('",
      "none",
      "if",
      "in",
      "r",
      "loop",
      "frame",
      "runtime",
      "env",
      "cb",
      "context",
    ];
    for (const name of names) expect(attempt("<%= 1 %>", { [name]: 1 }).rendered?.text).toBe("1");
    expect(
      render("<% frame = 1; runtime = 2; none = 3; r = 4; loop_ = 5 %><%= frame + runtime + none + r %>"),
    ).toBe("10");
    expect(
      render(
        "<% [7].each do |runtime| %><%= runtime %><% end %><% [8].each do |none| %><%= none %><% end %>",
      ),
    ).toBe("78");
    expect(escaped()).toBeUndefined();
  });
});

describe("the world outside", () => {
  test.each([
    "`id`",
    "%x(id)",
    "system('id')",
    "exec 'id'",
    "spawn('id')",
    "fork",
    "exit",
    "abort('x')",
    "eval('1')",
    "instance_eval { 1 }",
    "''.instance_eval('1')",
    "''.send(:system, 'id')",
    "''.__send__(:upcase)",
    "''.public_send(:upcase)",
    "''.method(:upcase)",
    "binding",
    "require 'socket'",
    "load '/etc/passwd'",
    "open('/etc/passwd')",
    "File.read('/etc/passwd')",
    "::File.read('x')",
    "IO.popen('id')",
    "Dir['*']",
    "ENV['HOME']",
    "ENV.fetch('HOME')",
    "Process.pid",
    "Kernel.system('id')",
    "Object.const_get(:File)",
    "String.class_eval { 1 }",
    "ObjectSpace.each_object",
    "Thread.new { 1 }",
    "Time.now",
    "Date.today",
    "rand",
    "Random.new",
    "SecureRandom.hex",
    "sleep 1",
    "$stdout",
    "$0",
    "__FILE__",
    "puts 'x'",
    "gets",
    "define_method(:x) { 1 }",
    "self.class",
    "Pharos::Config",
    "Marshal.load('x')",
    "at_exit { 1 }",
    "alias x y",
    "undef x",
    "BEGIN { 1 }",
  ])("%s is not reached", (ruby) => {
    const [finding = ""] = failures(`<% ${ruby} %>`);
    expect(finding).toMatch(/render\/(?:ruby-refused|ruby-unsupported|ruby-error|ruby-syntax): /);
    expect(failures(`<%= (${ruby}) %>`)[0]).toMatch(/render\//);
  });
});

describe("what never ends or swells", () => {
  test.each([
    "<% loop { } %>",
    "<% while true %>a<% end %>",
    "<% while true; end %>",
    "<% until false do x = 1 end %>",
    "<% (1..).each { |i| i } %>",
    "<% a = [1]; a.each { |x| a << x } %>",
    "<% a = 'x'; 99.times { a += a } %>",
    "<% a = [1]; 99.times { a += a } %>",
    "<% a = [1]; 99.times { a = [a, a] } %><%= a %>",
    "<% a = [1]; 99.times { a = [a, a] } %><%= a.to_json %>",
    "<% a = [1]; 99.times { a = [a, a] } %><%= a.flatten.size %>",
    "<% a = { 'a' => 1 }; 99.times { a = { 'a' => a, 'b' => a } } %><%= a == a.dup %><%= a.to_yaml.size %><%= a.inspect.size %>",
    "<%= 'x' * 10**12 %>",
    "<%= [1] * 10**9 %>",
    "<%= 'x'.ljust(10**9) %>",
    "<%= '%999999999d' % 1 %>",
    "<%= 2**10**9 %>",
    "<%= 1 << 10**9 %>",
    "<% n = 2; 99.times { n = n * n } %>",
    "<%= (1..10**12).to_a %>",
    "<%= ('a'..'zzzzzzzz').to_a.size %>",
    "<%= Array.new(10**9, 0) %>",
    "<% f = ->(x) { f.call(x) }; f.call(1) %>",
    "<% def f(x) = f(x); f(1) %>",
    "<%= [1].cycle { |x| x } %>",
    "<%= ('a' * 5000) =~ /(a+)+$b/ %>",
    "<%= ('a' * 30) =~ /^(a|aa)+$b/ %>",
    "<%= ('a' * 100_000).gsub(/a*?$b/, '') %>",
    "<% a = []; a << a; %><%= a.flatten %>",
    "<% 1_000_000.times do |i| %>0123456789012345678901234567890123456789<% end %>",
    `<%= ${"[".repeat(3000)}${"]".repeat(3000)} %>`,
    `<%= ${"(".repeat(20_000)}1${")".repeat(20_000)} %>`,
    "<%= (1..20).to_a.product((1..20).to_a, (1..20).to_a, (1..20).to_a, (1..20).to_a).size %>",
  ])("%s is stopped", (template) => {
    const started = cpuTime();
    // A tenth of what is allowed by default, to be quick.
    const { rendered, findings } = attempt(template, {}, { steps: 200_000 });
    expect(rendered?.text.slice(0, 100)).toBeUndefined();
    expect(findings.join()).toMatch(/render\/(?:template-limit|ruby-error|ruby-syntax)/);
    expect(cpuTime() - started).toBeLessThan(2000);
  });

  test("the limits that hold by default stop a loop within seconds", () => {
    const started = cpuTime();
    expect(failures("<% while true %>text<% end %>")[0]).toMatch(/^1:\d+ render\/template-limit: /);
    expect(cpuTime() - started).toBeLessThan(3000);
  });

  test("limits can be set, and name the tag that hit them", () => {
    expect(failures("a\n<% 50.times do |i| %>x<% end %>", {}, { steps: 100 })[0]).toMatch(
      /^2:\d+ render\/template-limit: /,
    );
    expect(failures("<% 50.times do |i| %>xxxxxxxxxx<% end %>", {}, { characters: 100 })[0]).toMatch(
      /^1:22 render\/template-limit/,
    );
  });
});

describe("the printed nunjucks", () => {
  test("is plain where nunjucks can say it", () => {
    expect(toNunjucks("<% if a %>x<% elsif b == 'c' %>y<% else %>z<% end %>")).toBe(
      '{% if a | truth %}x{% elif b == "c" %}y{% else %}z{% endif %}',
    );
    expect(toNunjucks("<% list.each do |k, v| %><%= v['a'].b %><% end %>")).toBe(
      '{% for k, v in list | each %}{{ v["a"].b }}{% endfor %}',
    );
    expect(toNunjucks("<% x = a.b %><%= x %><%# note %>")).toBe("{% set x = a.b %}{{ x }}{# note #}");
  });

  test("carries Ruby where it cannot, and gives the same on its own", () => {
    const template =
      '<% n = 0 %><% 3.times do |i| %><% next if i == 1 %><% n += i %>{{ <%= "#{i}-#{n}" %><% end %>' +
      "<% case n when 0 then 1 when 2 %>two<% end %><% x = 1 if false %><%= x.inspect %>";
    expect(toNunjucks(template)).toContain('{% rubyblock "3.times do |i|; template_text(0); end" %}');
    const alone = renderNunjucksText(toNunjucks(template));
    expect(alone.findings).toEqual([]);
    expect(alone.rendered?.text).toBe(render(template));
    expect(render(template)).toBe("{{ 0-0{{ 2-2twonil");
  });
});
