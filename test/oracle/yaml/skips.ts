// Texts that we read otherwise than the reference, each with its reason. An entry that is not needed
// any more fails the suite.

const tabs = "libyaml refuses this tab; nothing is misread when it is taken for a blank or for text";

export const skippedForPsych: ReadonlyMap<string, string> = new Map([
  ["a: |\n  \ttab\n", tabs],
  ["m:\n  a: {\n\tb: 1\n\t}\n", tabs],
  ["- a\n-\tb", tabs],
  ["a: {a\n : b}", "YAML 1.2 lets the colon stand on the next line within braces; libyaml does not"],
]);

export const skippedForKubectl: ReadonlyMap<string, string> = new Map([
  ["a: |\n  \ttab\n", tabs],
  ["m:\n  a: {\n\tb: 1\n\t}\n", tabs],
  ["- a\n-\tb", tabs],
  ["a: {a\n : b}", "YAML 1.2 lets the colon stand on the next line within braces; libyaml does not"],
  ['a: "\\/"', "an escape of JSON that Psych and YAML 1.2 know and the Go library does not"],
  ["<<: 1", "merges nothing; Psych, whose reading counts, takes it for an ordinary key"],
  ["k: +9223372036854775808", "the same number: a float there, of which Go prints the shortest digits"],
]);
