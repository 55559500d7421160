// Ruby's variables in nunjucks: which a template has, and which need a nil before they are first met.
import type { RubyNode } from "../../ports.ts";
import { childrenOf, isNode, nodeName } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";

/** Names that are assigned below a node, blocks included. */
export function collectVariables(node: RubyNode, names: Set<string>): void {
  if ("name" in node && "depth" in node && !isNode(node, "LocalVariableReadNode")) names.add(node.name);
  if (isNode(node, "RequiredParameterNode")) names.add(node.name);
  for (const child of childrenOf(node)) collectVariables(child, names);
}

/**
 * A variable exists from where Ruby's parser first sees it assigned, also when that is never reached. Gives
 * those of `locals` that a statement brings in otherwise than by assigning them, by statement.
 */
export function undeclaredBefore(
  statements: readonly RubyNode[],
  locals: readonly string[],
): ReadonlyMap<RubyNode, readonly string[]> {
  const found = new Map<RubyNode, readonly string[]>();
  const left = new Set(locals.filter((name) => name !== "_erbout"));
  for (const statement of statements) {
    if (left.size === 0) break;
    const written = new Set<string>();
    collectVariables(statement, written);
    const names = [...left].filter((name) => written.has(name));
    for (const name of names) left.delete(name);
    const needed = names.filter((name) => !assigns(statement, name));
    if (needed.length > 0) found.set(statement, needed);
  }
  return found;
}

export type VariableScope = NodeOf<"BlockNode"> | NodeOf<"LambdaNode"> | NodeOf<"DefNode">;

/** The variables of a block or method that are no parameters. */
export function ownVariables({ locals, parameters }: VariableScope): string[] {
  const named = new Set<string>();
  if (parameters !== null) collectParameters(parameters, named);
  return locals.filter((name) => !named.has(name) && !/^_[1-9]$/.test(name));
}

function collectParameters(node: RubyNode, names: Set<string>): void {
  if (nodeName(node).endsWith("ParameterNode") && "name" in node && typeof node.name === "string") {
    names.add(node.name);
  }
  for (const child of childrenOf(node)) collectParameters(child, names);
}

function assigns(statement: RubyNode, name: string): boolean {
  return (
    isNode(statement, "LocalVariableWriteNode") && statement.name === name && !mentions(statement.value, name)
  );
}

function mentions(node: RubyNode, name: string): boolean {
  if ("name" in node && "depth" in node && node.name === name) return true;
  return childrenOf(node).some((child) => mentions(child, name));
}
