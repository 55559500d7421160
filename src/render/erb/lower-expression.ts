// Ruby expressions → nunjucks expressions: attribute chains, plain literals, comparisons and truth as nunjucks
// says them, everything else as `ruby("…")` with its own text.
import type { RubyNode } from "../../ports.ts";
import type { Path } from "../../text/path.ts";
import type { Place } from "./nunjucks/runtime.ts";
import { RubyCompiler } from "./ruby/compiler.ts";
import type { Closure, Finding, Surroundings } from "./ruby/compiler.ts";
import { losesMark } from "./ruby/leading-mark.ts";
import { readInteger } from "./ruby/literals.ts";
import { childrenOf, isNode } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";
import { refusedMethod } from "./ruby/refusals.ts";
import type { RubyText } from "./ruby/ruby-text.ts";

/** nunjucks text with the places of its parts, by index in the text. */
export interface Lowered {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly at: number;
  readonly place: Place;
}

export interface ExpressionContext {
  readonly source: RubyText;
  readonly findings: Finding[];
  /** Names that are variables somewhere in the template: as methods they need parentheses. */
  readonly variables: ReadonlySet<string>;
  /** What `next`, `break` and `return` may leave. */
  readonly surroundings: Surroundings;
}

// What nunjucks reads as something other than a name.
const reserved = " and or not in is if else elif none null true false loop for set r ";
const plainName = /^[a-z_][A-Za-z0-9_]*$/;

export function isPlainName(name: string): boolean {
  return plainName.test(name) && !reserved.includes(` ${name} `);
}

export function lowerExpression(node: RubyNode, context: ExpressionContext): Lowered {
  return lowerPlain(node, context) ?? lowerRuby(node, context);
}

/** The condition of an `if`: Ruby's truth, as comparisons have it already. */
export function lowerCondition(node: RubyNode, context: ExpressionContext): Lowered {
  const inner = withoutParentheses(node);
  if (isComparison(inner)) {
    const compared = lowerPlain(inner, context);
    if (compared !== undefined) return compared;
  }
  const value = lowerExpression(node, context);
  return join(value, " | ", { text: "truth", marks: [{ at: 0, place: placeOf(node, context) }] });
}

export function join(...parts: readonly (Lowered | string)[]): Lowered {
  let text = "";
  const marks: Mark[] = [];
  for (const part of parts) {
    if (typeof part !== "string") {
      for (const { at, place } of part.marks) marks.push({ at: at + text.length, place });
    }
    text += typeof part === "string" ? part : part.text;
  }
  return { text, marks };
}

export function compileClosure(node: RubyNode, context: ExpressionContext): Closure {
  const compiler = new RubyCompiler(context.source, context.surroundings);
  const closure = compiler.compile(node);
  context.findings.push(...compiler.findings);
  return closure;
}

/** `ruby("…")` with the text of the expression. */
export function lowerRuby(node: RubyNode, context: ExpressionContext): Lowered {
  const place = { ...placeOf(node, context), closure: compileClosure(node, context) };
  const text = `ruby(${quote(rubyTextOf(node, context))})`;
  return { text, marks: [{ at: "ruby".length, place }] };
}

/** The expression's text; a name that is a method here but elsewhere a variable is called with `()`. */
export function rubyTextOf(node: RubyNode, { source, variables }: ExpressionContext): string {
  if (isNode(node, "CallNode") && node.isVariableCall() && variables.has(node.name)) return `${node.name}()`;
  const [start, end] = source.rangeOf(node.location);
  const text = source.text.slice(start, end);
  // `a = 1, 2` and `a = *b` are Arrays without brackets.
  if (isNode(node, "ArrayNode") && node.openingLoc === null) return `[${text}]`;
  if (!/<<[~-]?["'`A-Z_a-z]/.test(text)) return text;
  return source.text.slice(start, Math.max(end, lastOffset(node, source)));
}

/** A heredoc's text lies behind the expression that opens it. */
export function lastOffset(node: RubyNode, source: RubyText): number {
  let last = source.rangeOf(node.location)[1];
  for (const child of childrenOf(node)) last = Math.max(last, lastOffset(child, source));
  if (isNode(node, "StringNode") || isNode(node, "InterpolatedStringNode")) {
    if (node.closingLoc !== null) last = Math.max(last, source.rangeOf(node.closingLoc)[1]);
  }
  return last;
}

export function quote(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `"${escaped}"`;
}

export function placeOf(node: RubyNode, { source }: ExpressionContext): Place {
  const [from, to] = source.placeOf(node.location);
  return { from, to };
}

function withoutParentheses(node: RubyNode): RubyNode {
  if (!isNode(node, "ParenthesesNode") || !isNode(node.body, "StatementsNode")) return node;
  const [only, second] = node.body.body;
  return only !== undefined && second === undefined ? withoutParentheses(only) : node;
}

const comparisons = " == != < > <= >= ";

function isComparison(node: RubyNode): boolean {
  return isNode(node, "CallNode") && comparisons.includes(` ${node.name} `) && node.receiver !== null;
}

/** Undefined: nunjucks has no plain way to say it. */
function lowerPlain(node: RubyNode, context: ExpressionContext): Lowered | undefined {
  if (isNode(node, "TrueNode")) return { text: "true", marks: [] };
  if (isNode(node, "FalseNode")) return { text: "false", marks: [] };
  if (isNode(node, "NilNode")) return { text: "none", marks: [] };
  if (isNode(node, "StringNode")) return lowerString(node, context);
  if (isNode(node, "IntegerNode")) {
    const value = readInteger(context.source.sourceOf(node));
    const isSmall = value >= 0n && value <= 1_000_000_000n;
    return isSmall ? { text: String(value), marks: [] } : undefined;
  }
  if (isNode(node, "LocalVariableReadNode")) {
    if (!isPlainName(node.name)) return undefined;
    return { text: node.name, marks: [{ at: 0, place: placeOf(node, context) }] };
  }
  return isNode(node, "CallNode") ? lowerCall(node, context) : undefined;
}

function lowerString(node: RubyNode, context: ExpressionContext): Lowered | undefined {
  if (!isNode(node, "StringNode") || node.openingLoc === null) return undefined;
  const { value, validEncoding, encoding } = node.unescaped;
  // A literal may hold what nunjucks cannot write, or be a heredoc.
  const isFine =
    validEncoding && /^(?:utf-8|us-ascii|ascii)$/i.test(encoding) && !/[^\P{C}\n\t]/u.test(value);
  if (!isFine || losesMark(node, context.source) || context.source.slice(node.openingLoc).startsWith("<<"))
    return undefined;
  return { text: quote(value), marks: [] };
}

function lowerCall(node: RubyNode, context: ExpressionContext): Lowered | undefined {
  if (!isNode(node, "CallNode") || node.block !== null || node.isSafeNavigation()) return undefined;
  const { name, receiver } = node;
  const place = placeOf(node, context);
  const args = node.arguments_?.arguments_ ?? [];
  if (receiver === null) {
    const isBare =
      node.isVariableCall() &&
      isPlainName(name) &&
      !context.variables.has(name) &&
      refusedMethod(name, false) === undefined;
    if (!isBare || compileClosureQuietly(node, context)) return undefined;
    return { text: name, marks: [{ at: 0, place }] };
  }
  const [first, second] = args;
  if (comparisons.includes(` ${name} `)) {
    const left = lowerPlain(receiver, context);
    const right = first === undefined || second !== undefined ? undefined : lowerPlain(first, context);
    // A comparison inside another would chain.
    if (left === undefined || right === undefined || isComparison(receiver)) return undefined;
    if (first !== undefined && isComparison(first)) return undefined;
    // The position of a comparison is that of its right side's sign.
    return join(left, " ", { text: name, marks: [{ at: 0, place }] }, " ", right);
  }
  const self = lowerChain(receiver, context);
  if (self === undefined) return undefined;
  if (name === "[]" && second === undefined && isNode(first, "StringNode")) {
    const key = lowerString(first, context);
    const open = { text: "[", marks: [{ at: 0, place }] };
    return key === undefined ? undefined : join(self, open, key, "]");
  }
  if (args.length > 0 || !isPlainName(name) || compileClosureQuietly(node, context)) return undefined;
  return join(self, { text: ".", marks: [{ at: 0, place: placeOfName(node, context) }] }, name);
}

/** An attribute that is missing is missed at its name. */
function placeOfName(node: NodeOf<"CallNode">, { source }: ExpressionContext): Place {
  const [from, to] = source.placeOf(node.messageLoc ?? node.location);
  return { from, to };
}

/** What attributes may be read of. */
function lowerChain(node: RubyNode, context: ExpressionContext): Lowered | undefined {
  if (isNode(node, "LocalVariableReadNode")) return lowerPlain(node, context);
  if (isNode(node, "CallNode") && !isComparison(node)) return lowerCall(node, context);
  return undefined;
}

/** Whether Ruby refuses the call itself: then its closure says so. */
function compileClosureQuietly(node: RubyNode, { source }: ExpressionContext): boolean {
  const compiler = new RubyCompiler(source);
  compiler.compile(node);
  return compiler.findings.length > 0;
}

/** Path in the configuration of a bare chain such as `cluster_config.network.custom.options['mtu']`. */
export function configPathOf(node: RubyNode): Path | undefined {
  if (!isNode(node, "CallNode") || node.block !== null) return undefined;
  const { name, receiver } = node;
  if (receiver === null) return name === "cluster_config" && node.isVariableCall() ? [] : undefined;
  const above = configPathOf(receiver);
  if (above === undefined) return undefined;
  const [key, second] = node.arguments_?.arguments_ ?? [];
  if (name === "[]" && second === undefined) {
    if (isNode(key, "StringNode") || isNode(key, "SymbolNode")) return [...above, key.unescaped.value];
    return isNode(key, "IntegerNode") ? [...above, key.value] : undefined;
  }
  if (key !== undefined || !plainName.test(name)) return undefined;
  return [...above, above.length === 0 && name === "networking" ? "network" : name];
}
