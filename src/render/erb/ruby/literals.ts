// Literals: what stands for itself in Ruby.
import { RubyIpAddress } from "../core/ip-address.ts";
import { RubyHash } from "../core/hash-value.ts";
import { toS } from "../core/inspect.ts";
import { RubyRange, RubyRegexp, RubyString, RubySymbol, textOf as textOfString } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import { noConversion } from "../core/coerce.ts";
import { rubyError } from "../core/failure.ts";
import { elementsForSplat } from "../core/splat.ts";
import { findPatternProblem, toRegexp } from "../core/regexp-text.ts";
import type { RubyNode } from "../../../ports.ts";
import { nil } from "./compiler.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { losesMark } from "./leading-mark.ts";
import { isNode, nodeName } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { Scope } from "./scope.ts";

function constant(value: Value): Closure {
  return () => value;
}

/** Prism's own number is wrong beyond 32 bits, so the text is read again. */
export function readInteger(source: string): bigint {
  const digits = source.replaceAll("_", "").toLowerCase();
  const negative = digits.startsWith("-");
  const plain = digits.replace(/^[-+]/, "");
  const prefixed = plain.startsWith("0d")
    ? plain.slice(2)
    : /^0\d/.test(plain)
      ? `0o${plain.slice(1)}`
      : plain;
  const value = BigInt(prefixed);
  return negative ? -value : value;
}

/** Parts of an interpolated text. */
function compileParts(
  parts: readonly RubyNode[],
  compiler: RubyCompiler,
): (scope: Parameters<Closure>[0]) => string {
  const closures = parts.map((part): Closure => {
    if (isNode(part, "StringNode")) return constant(textOf(part, compiler));
    return compiler.compile(part);
  });
  return (scope) => {
    let text = "";
    for (const closure of closures) text += toS(closure(scope), scope.machine);
    scope.machine.checkText(text.length);
    return text;
  };
}

/** The content of a String literal; text that is not UTF-8 is refused. */
export function textOf(node: NodeOf<"StringNode" | "SymbolNode">, compiler: RubyCompiler): string {
  const { value, validEncoding, encoding } = node.unescaped;
  if (!validEncoding || !/^(?:utf-8|us-ascii|ascii)$/i.test(encoding)) {
    compiler.unsupported(node, "a String of bytes that are not UTF-8", "write text, or its Base64 form");
  }
  if (losesMark(node, compiler.source)) {
    compiler.unsupported(node, "text that begins with U+FEFF", "write it behind other text, or leave it out");
  }
  return value;
}

export const literalHandlers: Handlers = {
  NilNode: () => nil,
  TrueNode: () => constant(true),
  FalseNode: () => constant(false),
  IntegerNode: (node, compiler) => constant(readInteger(compiler.source.sourceOf(node))),
  FloatNode: (node) => constant(node.value),
  StringNode: (node, compiler) => {
    const text = textOf(node, compiler);
    return () => new RubyString(text);
  },
  SymbolNode: (node, compiler) => constant(RubySymbol.of(textOf(node, compiler))),
  InterpolatedStringNode: (node, compiler) => {
    const text = compileParts(node.parts, compiler);
    return (scope) => new RubyString(text(scope));
  },
  InterpolatedSymbolNode: (node, compiler) => {
    const text = compileParts(node.parts, compiler);
    return (scope) => RubySymbol.of(text(scope));
  },
  EmbeddedStatementsNode: (node, compiler) => compiler.compileOptional(node.statements),
  RegularExpressionNode: (node, compiler) => {
    const closing = compiler.source.slice(node.closingLoc);
    const source = regexpSource(compiler.source.slice(node.contentLoc), closing);
    const flags = regexpFlags(closing);
    const problem = findPatternProblem(source, flags);
    if (problem !== undefined) {
      const words = problem.ours ? `${problem.message} is not supported in templates here` : problem.message;
      return compiler.unsupported(node, words, "write the pattern with simpler means");
    }
    return constant(new RubyRegexp(source, flags));
  },
  InterpolatedRegularExpressionNode: (node, compiler) => {
    const closing = compiler.source.slice(node.closingLoc);
    const flags = regexpFlags(closing);
    const closures = node.parts.map((part): Closure =>
      isNode(part, "StringNode")
        ? constant(regexpSource(compiler.source.slice(part.contentLoc), closing))
        : compiler.compile(part),
    );
    return compiler.placed(node, (scope) => {
      let source = "";
      for (const closure of closures) {
        const part = closure(scope);
        source += toS(part, scope.machine);
        scope.machine.checkText(source.length);
      }
      return toRegexp(source, flags);
    });
  },
  ArrayNode: (node, compiler) => {
    const items = compileItems(node.elements, compiler);
    return (scope) => items(scope);
  },
  HashNode: (node, compiler) => compiler.placed(node, compileHash(node.elements, compiler)),
  KeywordHashNode: (node, compiler) => compiler.placed(node, compileHash(node.elements, compiler)),
  ImplicitNode: (node, compiler) => compiler.compile(node.value),
  RangeNode: (node, compiler) => {
    const first = compiler.compileOptional(node.left);
    const last = compiler.compileOptional(node.right);
    const exclusive = node.isExcludeEnd();
    return compiler.placed(node, (scope) => toRange(first(scope), last(scope), exclusive));
  },
};

function regexpFlags(closing: string): string {
  return closing.replace(/^[^a-z]*/, "");
}

// The delimiter loses its backslash unless it means something in a pattern; a continued line is one line.
function regexpSource(text: string, closing: string): string {
  const [delimiter = ""] = closing;
  const plain = /[$*+.?^|)\]}>]/.test(delimiter) ? "" : delimiter;
  return text.replaceAll(/\\([^])/gu, (found, character: string) =>
    character === "\n" ? "" : character === plain || character > "\x7f" ? character : found,
  );
}

function isNumber(value: Value): boolean {
  return typeof value === "bigint" || typeof value === "number";
}

function toRange(first: Value, last: Value, exclusive: boolean): RubyRange {
  const fine =
    first === null ||
    last === null ||
    (isNumber(first) && isNumber(last)) ||
    (textOfString(first) !== undefined && textOfString(last) !== undefined) ||
    (first instanceof RubyIpAddress && last instanceof RubyIpAddress && first.family === last.family) ||
    (first instanceof RubySymbol && last instanceof RubySymbol);
  if (!fine) throw rubyError("ArgumentError", "bad value for range");
  return new RubyRange(first, last, exclusive);
}

/** Elements of an Array or arguments of a call, splats spread. */
export function compileItems(
  elements: readonly RubyNode[],
  compiler: RubyCompiler,
): (scope: Parameters<Closure>[0]) => Value[] {
  const items = elements.map((element) => {
    if (isNode(element, "SplatNode")) {
      if (element.expression === null) {
        return { splat: true, closure: (scope: Scope) => scope.get("&rest") ?? null };
      }
      return { splat: true, closure: compiler.placed(element, compiler.compile(element.expression)) };
    }
    return { splat: false, closure: compiler.compile(element) };
  });
  if (!items.some(({ splat }) => splat)) {
    const closures = items.map(({ closure }) => closure);
    return (scope) => closures.map((closure) => closure(scope));
  }
  return (scope) => {
    const values: Value[] = [];
    for (const { splat, closure } of items) {
      if (!splat) values.push(closure(scope));
      else for (const value of elementsForSplat(closure(scope), scope.machine)) values.push(value);
    }
    scope.machine.checkElements(values.length);
    return values;
  };
}

function compileHash(elements: readonly RubyNode[], compiler: RubyCompiler): Closure {
  // Ruby's compiler drops the first of two equal literal keys, and with it the key's place in the order.
  const seen = new Set<string>();
  for (const element of elements) {
    if (!isNode(element, "AssocNode") || !/^(?:Symbol|String|Integer|Float)Node$/.test(nodeName(element.key)))
      continue;
    const text = compiler.source.sourceOf(element.key);
    if (seen.has(text)) {
      compiler.unsupported(
        element.key,
        `the key ${text} twice in one Hash is not supported`,
        "leave one of them out",
      );
    }
    seen.add(text);
  }
  const entries = elements.map((element) => {
    if (isNode(element, "AssocNode")) {
      return { key: compiler.compile(element.key), value: compiler.compile(element.value) };
    }
    if (isNode(element, "AssocSplatNode") && element.value !== null) {
      return { key: undefined, value: compiler.placed(element, compiler.compile(element.value)) };
    }
    return { key: undefined, value: (scope: Scope) => scope.get("&keywords") ?? new RubyHash() };
  });
  return (scope) => {
    const hash = new RubyHash();
    for (const { key, value } of entries) {
      if (key !== undefined) hash.set(key(scope), value(scope));
      else {
        const spread = value(scope);
        if (!(spread instanceof RubyHash)) throw noConversion(spread, "Hash");
        for (const [k, v] of spread.pairs()) hash.set(k, v);
      }
    }
    return hash;
  };
}
