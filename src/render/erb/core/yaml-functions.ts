// Ruby's YAML, that is Psych, as a module; and the options of to_yaml.
import { toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Method, Methods } from "./method.ts";
import { readKeywords } from "./options.ts";
import type { Value } from "./value.ts";
import { isTruthy, RubyModule, RubySymbol, textOf } from "./value.ts";
import { usualLayout } from "./yaml-writer.ts";
import type { YamlLayout } from "./yaml-writer.ts";
import { loadYaml } from "./yaml-load.ts";
import { toYaml } from "./yaml.ts";

/** What Psych does not know is passed over, as it does. */
export function layoutWith(options: Value): YamlLayout {
  if (options === null) return usualLayout;
  if (!(options instanceof RubyHash)) {
    throw unsupported(
      "to_yaml into something else is not supported in templates here",
      "print what it returns",
    );
  }
  const step = integer(options, "indentation") ?? 2;
  const width = integer(options, "line_width") ?? 80;
  if (width < -1) {
    const problem = `Invalid line_width ${width}, must be non-negative or -1 for unlimited.`;
    throw rubyError("ArgumentError", problem);
  }
  if (isTruthy(option(options, "canonical"))) {
    throw unsupported("the option canonical of to_yaml is not supported in templates here", "leave it out");
  }
  const indent = step < 2 || step > 9 ? 2 : step;
  return {
    step: indent,
    width: width < 0 ? Infinity : width <= 2 * indent ? 80 : width,
    foldFrom: has(options, "line_width") && width >= 0 ? width : undefined,
    header: isTruthy(option(options, "header")) || has(options, "version") ? header(options) : "",
  };
}

function header(options: RubyHash): string {
  const version = option(options, "version");
  if (version === null || textOf(version) === "1.1") return "%YAML 1.1\n";
  throw unsupported("this version of YAML is not supported in templates here", "leave it out");
}

function has(options: RubyHash, name: string): boolean {
  return options.has(RubySymbol.of(name));
}

function option(options: RubyHash, name: string): Value {
  return options.get(RubySymbol.of(name)) ?? null;
}

function integer(options: RubyHash, name: string): number | undefined {
  if (!has(options, name)) return undefined;
  const value = option(options, name);
  if (typeof value === "bigint" && value >= -1000n && value <= 100_000n) return Number(value);
  throw unsupported(
    `this ${name} of to_yaml is not supported in templates here`,
    "give an Integer, such as -1",
  );
}

const keywords = [
  "permitted_classes",
  "permitted_symbols",
  "aliases",
  "filename",
  "fallback",
  "symbolize_names",
  "freeze",
  "strict_integer",
] as const;

function classNames(given: Value): string[] {
  if (!Array.isArray(given)) throw unsupported("permitted_classes of this class", "give an Array of classes");
  return given.map((one) => {
    if (one instanceof RubyModule) return one.name;
    throw unsupported("permitted_classes of this kind", "give an Array of classes, such as [Symbol]");
  });
}

/** `permitted`: the classes that are permitted without a word; `fallback`: for a text without a document. */
function loading(permitted: readonly string[] | undefined, fallback: Value): Method<RubyModule> {
  return [
    1,
    2,
    (_, [source, options], { machine }) => {
      const text = toText(source);
      const given = readKeywords(options, keywords, machine);
      const read = (name: (typeof keywords)[number]) => given.get(name) ?? null;
      for (const name of ["permitted_symbols", "freeze", "strict_integer"] as const) {
        if (isTruthy(read(name))) {
          throw unsupported(`${name} of YAML.load is not supported in templates here`, "leave it out");
        }
      }
      if (permitted === undefined && (given.has("permitted_classes") || given.has("aliases"))) {
        throw rubyError("ArgumentError", "unknown keywords: permitted_classes, aliases");
      }
      const classes = given.has("permitted_classes") ? classNames(read("permitted_classes")) : permitted;
      const rules = {
        aliases: permitted === undefined || isTruthy(read("aliases")),
        permitted: classes === undefined ? undefined : new Set(classes),
        symbolKeys: isTruthy(read("symbolize_names")),
      };
      const documents = loadYaml(text, rules, machine);
      if (documents.length === 0) return given.has("fallback") ? read("fallback") : fallback;
      return documents[0] ?? null;
    },
  ];
}

export const yamlFunctions: Methods<RubyModule> = {
  dump: [
    1,
    3,
    (_, [value = null, target = null, options = null], { machine }) =>
      toYaml(value, machine, layoutWith(target ?? options)),
  ],
  load: loading(["Symbol"], null),
  safe_load: loading([], null),
  unsafe_load: loading(undefined, false),
};
