// Searches whose Regexp would try for longer than anybody waits: each pattern in two kinds of search.

const evil = [
  ["(a+)+$", "a"],
  ["(a|aa)+$", "a"],
  ["(a|a?)+$", "a"],
  ["^(a*)*$", "a"],
  ["(.*)*x", "a"],
  ["(.*a){20}$", "a"],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a"],
  ["(x+x+)+y", "x"],
  ["(?:a?){40}a{40}$", "a"],
  ["(\\w+\\s?)+$", "a "],
  ["^(\\d+)*\\.$", "1"],
  ["(?=(a+)+$)b", "a"],
  ["(?<!a)(a+)+$", "a"],
  ["(a*?)*?$", "a"],
  ["((a{0,9}){0,9}){0,9}$", "a"],
  ["(a)*\\1*(a)*\\2*$", "a"],
  ["(?i:(A|a|aa)+)$", "a"],
  ["(?>a+|b)*?(a|b)*?$", "a"],
] as const;

const forms = [
  (pattern: string, text: string) => `<%= ${text} =~ ${pattern} %>`,
  (pattern: string, text: string) => `<%= ${text}.match?(${pattern}) %>`,
  (pattern: string, text: string) => `<%= ${text}.match(${pattern}) %>`,
  (pattern: string, text: string) => `<%= ${text}.scan(${pattern}).size %>`,
  (pattern: string, text: string) => `<%= ${text}.gsub(${pattern}, 'y') %>`,
  (pattern: string, text: string) => `<%= ${text}.sub(${pattern}) { 'y' } %>`,
  (pattern: string, text: string) => `<%= ${text}.split(${pattern}) %>`,
  (pattern: string, text: string) => `<% case ${text} when ${pattern} %>y<% end %>`,
  (pattern: string, text: string) => `<%= ${text}.index(${pattern}) %>`,
  (pattern: string, text: string) => `<%= ${text}[${pattern}] %>`,
  (pattern: string, text: string) => `<%= ${text}.partition(${pattern}) %>`,
  (pattern: string, text: string) => `<%= ${text}.start_with?(${pattern}) %>`,
  (pattern: string, text: string) => `<%= [${text}].grep(${pattern}) %>`,
];

const evilSearches = evil.flatMap(([pattern, letters], at) => {
  const text = `('${letters}' * 3000 + '!')`;
  return [0, 5].map((offset) => {
    const search = forms[(at + offset) % forms.length];
    return search === undefined ? "" : search(`/${pattern}/`, text);
  });
});

/** Templates. */
export const searches: readonly string[] = [
  ...evilSearches,
  "<%= ('a' * 100_000).gsub(/a*?$b/, '') %>",
  "<%= ('ab' * 50_000).scan(/(?=(.*)b)c/) %>",
  "<%= ('a' * 60_000).split(/(?<=a)(?=.*b)/).size %>",
  "<%= ('a' * 200_000).gsub(/.*?b/, '') %>",
  "<%= ('a' * 1000) =~ Regexp.new('(a?)' * 500 + 'a' * 500 + 'b') %>",
  "<%= ('a' * 1_000_000) =~ /\\A(?:a|b|c)*\\z!/ %>",
  "<%= ('a' * 1_000_000).match?(/(?:a{1,1000}){1,1000}b/) %>",
  "<% 1000.times { ('a' * 2000) =~ /a*a*a*b/ } %>",
];
