// Arguments of a call. Which list ends in keywords is known by the list itself, never by the Hash: a Hash in
// braces is a plain argument in Ruby, and one that was passed on as a value is no keywords any more.
import { unsupported } from "../core/failure.ts";
import { RubyHash } from "../core/hash-value.ts";
import type { Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import type { RubyCompiler } from "./compiler.ts";
import { compileItems } from "./literals.ts";
import { isNode } from "./node-name.ts";
import type { Scope } from "./scope.ts";

export type Arguments = (scope: Scope) => Value[];

/** Variables that a method's parameters without a name live in; no name of Ruby's begins so. */
export const anonymous = { block: "&block", rest: "&rest", keywords: "&keywords" } as const;

const endInKeywords = new WeakSet<readonly Value[]>();

/** The keywords that a list of arguments ends in. */
export function keywordsOf(args: readonly Value[]): RubyHash | undefined {
  const last = endInKeywords.has(args) ? args.at(-1) : undefined;
  return last instanceof RubyHash ? last : undefined;
}

const takingKeywords: ReadonlySet<string> = new Set(
  "Float Integer clone each_line encode lines load named_captures parameters round safe_load sample shuffle step unpack unpack1 urlsafe_encode64".split(
    " ",
  ),
);

/** What Ruby's own methods take by name they do not take out of a Hash that is a value. */
export function refuseHashForKeywords(name: string, args: readonly Value[]): void {
  if (takingKeywords.has(name) && args.at(-1) instanceof RubyHash && !endInKeywords.has(args)) {
    throw unsupported(`${name} takes no Hash but keywords`, "leave the braces out, or write **options");
  }
}

function withKeywords(args: Value[]): Value[] {
  const last = args.at(-1);
  // `**{}` passes nothing.
  if (last instanceof RubyHash && last.size === 0) args.pop();
  else endInKeywords.add(args);
  return args;
}

export function compileArguments(elements: readonly RubyNode[], compiler: RubyCompiler): Arguments {
  const last = elements.at(-1);
  if (isNode(last, "ForwardingArgumentsNode")) {
    const before = compileItems(elements.slice(0, -1), compiler);
    return (scope) => {
      const rest = scope.get(anonymous.rest);
      const keywords = scope.get(anonymous.keywords);
      const args = [...before(scope), ...(Array.isArray(rest) ? rest : [])];
      return keywords instanceof RubyHash ? withKeywords([...args, keywords.copy()]) : args;
    };
  }
  const items = compileItems(elements, compiler);
  return isNode(last, "KeywordHashNode") ? (scope) => withKeywords(items(scope)) : items;
}
