// Keyword parameters: what a call names, or their defaults; ArgumentError for those missing and those unknown.
import { rubyError } from "../core/failure.ts";
import { RubyHash } from "../core/hash-value.ts";
import { inspect } from "../core/inspect.ts";
import { RubySymbol } from "../core/value.ts";
import { anonymous } from "./arguments.ts";
import type { Closure, RubyCompiler } from "./compiler.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { Scope } from "./scope.ts";

export interface Keywords {
  readonly bind: (scope: Scope, given: RubyHash | undefined) => void;
  readonly required: boolean;
}

/** Undefined: the parameters take no keywords. */
export function compileKeywords(
  { keywords, keywordRest }: NodeOf<"ParametersNode">,
  compiler: RubyCompiler,
): Keywords | undefined {
  if (isNode(keywordRest, "NoKeywordsParameterNode")) {
    compiler.unsupported(keywordRest, "**nil is not supported in templates here", "leave it out");
    return undefined;
  }
  if (keywords.length === 0 && keywordRest === null) return undefined;
  const named = keywords.flatMap((keyword): { name: string; fallback: Closure | undefined }[] => {
    if (isNode(keyword, "OptionalKeywordParameterNode")) {
      return [{ name: keyword.name, fallback: compiler.compile(keyword.value) }];
    }
    return isNode(keyword, "RequiredKeywordParameterNode")
      ? [{ name: keyword.name, fallback: undefined }]
      : [];
  });
  const restName = isNode(keywordRest, "KeywordRestParameterNode")
    ? (keywordRest.name ?? anonymous.keywords)
    : anonymous.keywords;
  return {
    required: named.some(({ fallback }) => fallback === undefined),
    bind: (scope, given) => {
      const rest = given?.copy() ?? new RubyHash();
      const values = named.map(({ name }) => rest.delete(RubySymbol.of(name)));
      const missing = named.filter(({ fallback }, at) => fallback === undefined && values[at] === undefined);
      complain(
        "missing",
        missing.map(({ name }) => `:${name}`),
      );
      if (keywordRest === null) {
        complain(
          "unknown",
          rest.keys().map((key) => inspect(key, scope.machine)),
        );
      } else scope.declare(restName, rest);
      for (const [at, { name, fallback }] of named.entries()) {
        const value = values[at];
        scope.declare(name, value === undefined ? (fallback?.(scope) ?? null) : value);
      }
    },
  };
}

function complain(what: "missing" | "unknown", names: readonly string[]): void {
  if (names.length === 0) return;
  const word = names.length === 1 ? "keyword" : "keywords";
  throw rubyError("ArgumentError", `${what} ${word}: ${names.join(", ")}`);
}
