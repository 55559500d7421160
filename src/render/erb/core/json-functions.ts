// Ruby's JSON as a module: generate, pretty_generate, dump and parse.
import { toText } from "./coerce.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { parseJson } from "./json-text.ts";
import { toJson, toPrettyJson } from "./json.ts";
import type { Methods } from "./method.ts";
import type { RubyModule } from "./value.ts";
import { RubySymbol } from "./value.ts";

export const jsonFunctions: Methods<RubyModule> = {
  generate: [1, 1, (_, [value = null], { machine }) => toJson(value, machine)],
  dump: [1, 1, (_, [value = null], { machine }) => toJson(value, machine)],
  pretty_generate: [1, 1, (_, [value = null], { machine }) => toPrettyJson(value, machine)],
  parse: [
    1,
    2,
    (_, [text, options], { machine }) => {
      const symbols = options instanceof RubyHash && options.get(RubySymbol.of("symbolize_names")) === true;
      const parsed = parseJson(toText(text), { symbolKeys: symbols });
      if ("problem" in parsed) throw rubyError("JSON::ParserError", parsed.problem);
      machine.steps(toText(text).length >> 4);
      return parsed.value;
    },
  ],
};
