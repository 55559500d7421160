// The examples of docs/erb.md. Each is rendered by real Ruby and by the engine in test/oracle/docs, and what
// it prints stands beside it.

export interface Example {
  readonly what: string;
  readonly template: string;
}

export const statements: readonly Example[] = [
  { what: "output, `-` trim, comments", template: "<%# the network -%>\nmtu: <%= mtu %>" },
  { what: "`<%%` and `%%>`", template: "<%% is a tag, <%= '%%>' %> ends one" },
  {
    what: "`if`, `elsif`, `else`, `unless`",
    template: "<% if mtu > 8000 %>jumbo<% elsif mtu >= 1450 %>plain<% else %>small<% end %>",
  },
  {
    what: "modifiers, ternary, `and`, `or`, `not`",
    template: "<% big = true if mtu > 8000 %><%= big ? 'jumbo' : 'plain' %>",
  },
  {
    what: "`case`/`when` with values, ranges, classes, regexes",
    template: "<% case mtu when 0..1400 %>small<% when Integer %>plain<% end %>",
  },
  {
    what: "`each` and other blocks around text",
    template: "<% peers.each do |peer| %>- <%= peer['address'] %> <% end %>",
  },
  {
    what: "`each_with_index`, destructuring",
    template: "<% options.each do |key, value| %><%= key %>=<%= value.inspect %> <% end %>",
  },
  {
    what: "`for`, `while`, `until`, `loop`, `next`, `break`",
    template: "<% for i in 1..9 do next if i.odd?; break if i > 6 %><%= i %> <% end %>",
  },
  {
    what: "assignment, several at once, splats",
    template: "<% first, *rest = cidr.split('.') %><%= first %> and <%= rest.size %> more",
  },
  { what: "`||=`, `+=` and the like", template: "<% port ||= 6783; port += 1 %><%= port %>" },
  { what: "safe navigation", template: "<%= options['proxy']&.upcase.inspect %>" },
  { what: "interpolation, heredocs", template: '<%= "#{name}-#{mtu + 1}" %>' },
  {
    what: "`begin`, `rescue`, `else`, `ensure`, `raise`",
    template: "<% begin; Integer('x'); rescue ArgumentError => e %><%= e.message %><% end %>",
  },
  {
    what: "`def` with default and keyword arguments",
    template: "<% def port(base, offset: 0) base + offset end %><%= port(6783, offset: 2) %>",
  },
  {
    what: "lambdas, procs, `&:name`, numbered parameters",
    template: "<% twice = ->(x) { x * 2 } %><%= [1, 2].map(&twice).sum %> <%= [3].map { _1 + 1 }.first %>",
  },
  {
    what: "literals: Arrays, Hashes, Symbols, ranges, `%w`",
    template: "<%= { a: [1, 2.0, nil], 'b' => %w[x y] } %>",
  },
  {
    what: "Integers of any size, Floats as Ruby prints them",
    template: "<%= 2**70 %> <%= 1e16 %> <%= 7 / 2 %> <%= -7 / 2 %>",
  },
  { what: "regexes, `=~`, `$1`, named groups", template: "<%= $1 if cidr =~ %r{/(\\d+)$} %>" },
  { what: "`defined?`", template: "<%= defined?(mtu) %> <%= defined?(nothing).inspect %>" },
  { what: "constants", template: "<% PORTS = [6783, 6784].freeze %><%= PORTS.join(',') %>" },
];

export const libraries: readonly (Example & { readonly module: string })[] = [
  {
    module: "JSON",
    what: "also `to_json`",
    template: "<%= JSON.generate('Network' => cidr, 'Backend' => { 'Type' => 'vxlan' }) %>",
  },
  { module: "YAML", what: "also `to_yaml`", template: "<%= YAML.load('mtu: 1450')['mtu'] %>" },
  { module: "Base64", what: "", template: "<%= Base64.strict_encode64('secret') %>" },
  {
    module: "Digest::SHA256",
    what: "also MD5, SHA1, SHA384, SHA512",
    template: "<%= Digest::SHA256.hexdigest('flannel')[0, 12] %>",
  },
  {
    module: "IPAddr",
    what: "IPv4 and IPv6",
    template:
      "<% net = IPAddr.new(cidr) %><%= net.to_range.first %> … <%= net.to_range.last %> /<%= net.prefix %>",
  },
  { module: "Set", what: "", template: "<%= Set.new(%w[a b]) | ['c'] %>" },
  { module: "ERB::Util", what: "", template: "<%= ERB::Util.html_escape('a < b') %>" },
  { module: "CGI", what: "", template: "<%= CGI.escape('a b&c') %>" },
  { module: "Shellwords", what: "", template: '<%= Shellwords.escape("it\'s") %>' },
  { module: "Math", what: "", template: "<%= Math.sqrt(16) %>" },
];

/** What is refused, in the order of the table. */
export const refused: readonly string[] = [
  "<%= File.read('ca.pem') %>",
  "<%= `hostname` %>",
  "<% system('kubectl apply') %>",
  "<%= ENV['HTTP_PROXY'] %>",
  "<%= Time.now.year %>",
  "<%= rand(10) %>",
  "<%= peers.shuffle %>",
  "<% require 'net/http' %>",
  "<%= eval('1 + 1') %>",
  "<%= name.send(:upcase) %>",
  "<% puts name %>",
  "<% case mtu; in Integer then 1; end %>",
  "<% Port = Struct.new(:number) %>",
  "<% class Peer; end %>",
  "<% Thread.new { mtu } %>",
  "<%= $PROGRAM_NAME %>",
  "<%= name.hash %>",
  "<%= 3.to_r %>",
];

/** Fine for Ruby, and seldom what was meant: each comes with a warning or is worth knowing. */
export const traps: readonly Example[] = [
  {
    what: "Keys of options are Strings: a Symbol finds nothing, and nil prints as nothing.",
    template: "backend: [<%= options[:backend] %>]\n",
  },
  {
    what: "`<% # …` comments out the text behind the tag.",
    template: "<% # the mtu %>\nmtu: <%= mtu %>\nname: <%= name %>\n",
  },
  { what: "A tag without its end is text.", template: "mtu: <%= mtu >\n" },
];

/** Wrong on purpose: how an error looks. */
export const mistake = "kind: ConfigMap\ndata:\n  mtu: \"<%= options['mtu'] - 50 %>\"\n";
