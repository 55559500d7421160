// Ruby's messages → what to write instead, where the message alone does not say it.
import { findSimilar } from "../../../text/similar.ts";
import { RubyHash } from "./hash-value.ts";
import type { Value } from "./value.ts";

const ofMessages: readonly (readonly [message: RegExp, cure: string])[] = [
  [/^no implicit conversion of nil|^nil can't be coerced|with nil failed$/, "look where the nil comes from"],
  [/^no implicit conversion of \S+ into String$/, 'put the value into the text: "#{value}"'],
  [
    /^no implicit conversion of (?:String|Symbol) into Integer$/,
    "an Array is indexed by numbers: [0], first",
  ],
  [/^String can't be coerced into/, "make them the same class: .to_i, .to_f or .to_s"],
  [/^comparison of (\S+) with \1 failed$/, "say what to compare: sort_by { |x| x.name }"],
  [/^comparison of \S+ with .+ failed$/, "make them the same class first: map(&:to_s)"],
  [/^key not found: /, "give a default as the second argument, or look at the spelling"],
  [/^can't modify frozen /, "change a copy: .dup"],
];

/** The cure for a message of Ruby's that has none of its own. */
export function cureOf(message: string): string | undefined {
  return ofMessages.find(([words]) => words.test(message))?.[1];
}

// Methods that other libraries add to Ruby, as people remember them.
const fromElsewhere = new Map([
  ["blank?", "Ruby has no blank?: write .to_s.empty?"],
  ["present?", "Ruby has no present?: write !….to_s.empty?"],
  ["presence", "Ruby has no presence: write || with a default"],
  ["try", "Ruby has no try: write &. before the method"],
  ["indent", "Ruby has no indent: write .gsub(/^/, '  ')"],
  ["squish", "Ruby has no squish: write .split.join(' ')"],
  ["titleize", "Ruby has no titleize: write .split.map(&:capitalize).join(' ')"],
  ["underscore", "Ruby has no underscore: write .tr('-', '_')"],
  ["dasherize", "Ruby has no dasherize: write .tr('_', '-')"],
  ["deep_merge", "Ruby has no deep_merge: write .merge(other) { |_, a, b| … }"],
  ["symbolize_keys", "Ruby has no symbolize_keys: write .transform_keys(&:to_sym)"],
  ["stringify_keys", "Ruby has no stringify_keys: write .transform_keys(&:to_s)"],
  ["in?", "Ruby has no in?: write list.include?(x)"],
  ["quote", "Ruby has no quote: write .inspect"],
  ["toJson", "Ruby has no toJson: write .to_json"],
  ["toYaml", "Ruby has no toYaml: write .to_yaml"],
  ["each", "only lists, Hashes and ranges have it: look where the value comes from"],
  ["b64enc", "Ruby has no b64enc: write Base64.strict_encode64(text)"],
]);

/** For a method that a value has not; `known` are the names that it has. */
export function cureOfMethod(self: Value, name: string, known: Iterable<string>): string | undefined {
  if (self === null) {
    const use = /^\w/.test(name) ? `write &.${name} if that is fine, or look` : "look";
    return `the value before ${/^\w/.test(name) ? "." : ""}${name} is nil: ${use} where it should come from`;
  }
  const keys = self instanceof RubyHash ? self.keys().filter((key) => typeof key === "string") : [];
  const key = findSimilar(name, keys);
  if (key !== undefined) return `did you mean ['${key}']?`;
  const elsewhere = fromElsewhere.get(name);
  if (elsewhere !== undefined) return elsewhere;
  const near = findSimilar(name, known);
  if (near !== undefined) return `did you mean ${near}?`;
  return keys.length === 0 ? undefined : `the keys of this Hash are ${keys.slice(0, 12).join(", ")}`;
}

const words: Readonly<Record<string, string>> = {
  elseif: "write elsif",
  elif: "write elsif",
  foreach: "write list.each do |item|",
  endif: "write end",
  endfor: "write end",
  include: "a template is one file: write the text where it is needed",
  render: "a template is one file: write the text where it is needed",
  partial: "a template is one file: write the text where it is needed",
};

/** For a word that is none of the template's variables and methods. */
export function cureOfName(name: string, known: readonly string[]): string {
  if (/[‘’“”]/.test(name)) return "write straight quotation marks: ' or \"";
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  if (word !== undefined) return word;
  if (name === "options" && known.includes("cluster_config")) {
    return "write cluster_config.network.custom.options";
  }
  const near = findSimilar(name, known);
  if (near !== undefined) return `did you mean ${near}?`;
  if (name === "config" && known.includes("cluster_config")) return "did you mean cluster_config?";
  return known.length === 0
    ? "this template has no variables; give it some with --vars"
    : `the variables here are ${known.slice(0, 12).join(", ")}`;
}
