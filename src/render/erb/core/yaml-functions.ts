// Ruby's YAML, that is Psych, as a module; and the options of to_yaml.
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Methods } from "./method.ts";
import type { RubyModule, Value } from "./value.ts";
import { isTruthy, RubySymbol, textOf } from "./value.ts";
import { usualLayout } from "./yaml-writer.ts";
import type { YamlLayout } from "./yaml-writer.ts";
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

export const yamlFunctions: Methods<RubyModule> = {
  dump: [
    1,
    3,
    (_, [value = null, target = null, options = null], { machine }) =>
      toYaml(value, machine, layoutWith(target ?? options)),
  ],
};
