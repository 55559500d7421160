// What people write who are tired, or know Helm, Jinja or Rails better than Ruby: each is told at the right place,
// in one line, with the cure for this very slip.
import { describe, expect, test } from "vitest";
import { attempt } from "./engine.ts";

const variables = {
  name: "custom_network",
  arch: "amd64",
  cluster_config: {
    hosts: [
      { address: "10.0.0.1", role: "master" },
      { address: "10.0.0.2", role: "worker" },
    ],
    network: {
      provider: "custom",
      custom: { manifest_path: "./x", options: { mtu: 1450, backend: "vxlan" } },
    },
  },
};

const options = "cluster_config.network.custom.options";

/** Template → line:column, the words and the cure of the first finding. */
const mistakes: readonly (readonly [template: string, finding: string, cure: string | RegExp])[] = [
  ["mtu: <%= options['mtu'] %>", "1:10 NameError: undefined", `write ${options}`],
  ["<%= config.mtu %>", "1:5 NameError: undefined", "did you mean cluster_config?"],
  ["<%= nmae %>", "1:5 NameError: undefined", "the variables here are name, arch, cluster_config"],
  ["<%= cluster_confg.hosts %>", "1:5 NameError: undefined", "did you mean cluster_config?"],
  [`<%= ${options}['mut'] + 1 %>`, "1:50 NoMethodError: undefined method `+' for nil", /is nil: look/],
  [
    "<%= cluster_config.network.calico.mtu %>",
    "1:35 NoMethodError: undefined method `mtu' for nil",
    /&\.mtu/,
  ],
  [`<%= ${options}.backend_ %>`, "1:43 NoMethodError: undefined", "did you mean ['backend']?"],
  [`<%= ${options}.peers %>`, "1:43 NoMethodError: undefined", "the keys of this Hash are mtu, backend"],
  ["<%= name.upcas %>", "1:10 NoMethodError: undefined", "did you mean upcase?"],
  ["<%= name.blank? %>", "1:10 NoMethodError: undefined", "Ruby has no blank?: write .to_s.empty?"],
  [
    `<%= "mtu-" + ${options}['mtu'] %>`,
    "1:12 TypeError: no implicit",
    'put the value into the text: "#{value}"',
  ],
  [`<%= ${options}['mtu'] + '0' %>`, "1:50 TypeError: String can't be", /\.to_i/],
  [`<%= ${options}.fetch('mut') %>`, '1:43 KeyError: key not found: "mut"', /default as the second argument/],
  ["<%= name[‘a’] %>", "1:10 NameError: undefined", /straight quotation marks/],
  ["<% puts name %>", "1:4 puts writes to the terminal", "print with <%= … %>"],
  ["<%= ENV['HOME'] %>", "1:5 ENV differs from machine to machine", /cluster\.yml/],
  ["<%= rand(10) %>", "1:5 rand makes every run print", /cluster\.yml/],
  ["<%= File.read('ca.pem') %>", "1:5 File reaches outside of the template", /cluster\.yml/],
  ["<%= OpenStruct.new(a: 1).a %>", "1:5 OpenStruct is not supported", /Hash/],
  ["<%= if name == 'x' %>\na\n<% end %>", "1:5 SyntaxError: the tag that prints opens `if`", /without =/],
  ["<%= cluster_config.hosts.each do |h| %>\na\n<% end %>", "1:31 SyntaxError: the tag", /without =/],
  [
    "<% if name %>\na\n<% [1].each do |x| %>\n<% end %>\n",
    "5:1 SyntaxError: the `if` of line 1",
    /<% end %>/,
  ],
  ["<% [1].each { |x| %>\na\n<% end %>", "3:4 SyntaxError: the `{` of line 1", /or do instead of \{/],
  ["<% if name %>\na\n<% else if arch %>\nb\n<% end %>", "5:10 SyntaxError: `else if` opens", "write elsif"],
  ["<% [1].each |x| %>\na\n<% end %>", "1:17 SyntaxError: unexpected end of the tag", /write do before/],
  ["<% for (h in cluster_config.hosts) %>\na\n<% end %>", "1:28 SyntaxError: unexpected '.'", /\.each do/],
  ["<%= name == 'x' ? 'a' %>", "1:22 SyntaxError: expected a `:`", "write condition ? value : other value"],
  ["<%= name # the name %>\n", "2:1 SyntaxError: a comment hides the end", /<%# comment %>/],
  ["<%== name %>", "1:4 SyntaxError: unexpected '='", "write <%= … %> with one ="],
  ['<%= "100%>" %>', "1:5 SyntaxError: unterminated string", /write %%>/],
  [`<%= ${options}['mtu"] %>`, "1:43 SyntaxError: unterminated string", /begins with ' before %>/],
  [
    "<%= [1, 2].join(',' %>",
    "1:21 SyntaxError: unexpected end of the tag; expected a `)`",
    "close the parenthesis",
  ],
  ["<% case name %>\n<% when 'x' %>\na\n<% end %>", "1:16 SyntaxError: text stands between", /into one tag/],
  ["<%= cluster_config.hosts.sort %>", "1:26 ArgumentError: comparison", /sort_by/],
  ["<%= cluster_config.hosts.first[:adress] %>", "1:5 Dry::Struct::Missing", "did you mean [:address]?"],
  ["<%= name.each { |x| x } %>", "1:10 NoMethodError: undefined", /only lists, Hashes and ranges/],
  ["<%= [3, 1].sort_by %>", "1:1 Enumerator prints", "give the method its block, or print .to_a"],
  ["<%= (1..Float::INFINITY).map { |x| x } %>", "1:26 the template", /smaller range/],
  ["<%= render 'peers' %>", "1:5 NoMethodError: undefined", /a template is one file/],
];

function isCure(hint = "", wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? hint === wanted : wanted.test(hint);
}

describe("a typical mistake", () => {
  test.each(mistakes)("%j", (template, finding, cure) => {
    const { diagnostics } = attempt(template, variables);
    const first = diagnostics[0];
    const place = `${first?.span?.start.line}:${first?.span?.start.column}`;
    expect(`${place} ${first?.message}`.slice(0, finding.length)).toBe(finding);
    expect(isCure(first?.hint, cure), first?.hint).toBe(true);
    expect(diagnostics).toHaveLength(1);
    expect(first?.message).not.toMatch(/\n/);
  });
});
