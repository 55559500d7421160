// Ruby's JSON as a module: generate and its kin, parse and its kin.
import { toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { levels, prettyJson, compactJson, styleWith } from "./json-style.ts";
import type { JsonStyle } from "./json-style.ts";
import { parseJson } from "./json-text.ts";
import type { JsonRules } from "./json-text.ts";
import { toJson } from "./json.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import type { RubyModule, Value } from "./value.ts";
import { isTruthy, RubySymbol } from "./value.ts";

function parse(source: Value, rules: JsonRules, machine: Machine): Value {
  const text = toText(source);
  machine.steps(text.length >> 4);
  const parsed = parseJson(text, rules);
  if ("value" in parsed) return parsed.value;
  throw rubyError(parsed.tooDeep ? "JSON::NestingError" : "JSON::ParserError", parsed.problem);
}

const ofRuby: JsonRules = { comments: true, maxNesting: 100 };
const lenient: JsonRules = { ...ofRuby, maxNesting: 0, allowNan: true };

/** What other classes to make is refused; what json does not know is passed over, as it does. */
function rulesWith(options: Value, base: JsonRules): JsonRules {
  if (options === null) return base;
  if (!(options instanceof RubyHash)) throw rubyError("TypeError", "no implicit conversion into Hash");
  const read = (name: string): Value => options.get(RubySymbol.of(name)) ?? null;
  const has = (name: string) => options.has(RubySymbol.of(name));
  for (const name of ["create_additions", "object_class", "array_class", "decimal_class", "match_string"]) {
    if (isTruthy(read(name))) {
      throw unsupported(`the option ${name} of JSON is not supported in templates here`, "leave it out");
    }
  }
  return {
    ...base,
    symbolKeys: isTruthy(read("symbolize_names")),
    ...(has("allow_nan") ? { allowNan: isTruthy(read("allow_nan")) } : {}),
    ...(has("max_nesting") ? { maxNesting: levels(read("max_nesting")) } : {}),
  };
}

function generating(base: JsonStyle): Method<RubyModule> {
  return [
    1,
    2,
    (_, [value = null, options = null], { machine }) => toJson(value, machine, styleWith(options, base)),
  ];
}

function parsing(base: JsonRules): Method<RubyModule> {
  return [
    1,
    2,
    (_, [source = null, options = null], { machine }) => parse(source, rulesWith(options, base), machine),
  ];
}

function alone(run: (value: Value, machine: Machine) => Value): Method<RubyModule> {
  return [
    1,
    -1,
    (_, [value = null, ...more], { machine, name }) => {
      if (more.length === 0) return run(value, machine);
      throw unsupported(`JSON.${name} with more than a value is not supported`, "give it the value alone");
    },
  ];
}

const unlimited: JsonStyle = { ...compactJson, maxNesting: 0 };
const generate = generating(compactJson);
const parseStrictly = parsing(ofRuby);

export const jsonFunctions: Methods<RubyModule> = {
  generate,
  unparse: generate,
  fast_generate: alone((value, machine) => toJson(value, machine, unlimited)),
  dump: alone((value, machine) => toJson(value, machine, { ...unlimited, allowNan: true })),
  pretty_generate: generating(prettyJson),
  parse: parseStrictly,
  "parse!": parsing(lenient),
  // With the classes that Ruby would make of `json_class` refused.
  load: alone((source, machine) =>
    source === null || source === "" ? null : parse(source, { ...lenient, classes: false }, machine),
  ),
  "[]": [
    1,
    2,
    (self, args, call) => (typeof args[0] === "string" ? parseStrictly[2] : generate[2])(self, args, call),
  ],
};
