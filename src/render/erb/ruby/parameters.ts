// Parameters of blocks, lambdas and methods: how arguments are bound to them, and how many there may be.
import { wrongNumber } from "../core/machine.ts";
import type { ProcParameter, RubyProc, Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { anonymous, keywordsOf } from "./arguments.ts";
import { assignTo } from "./assignments.ts";
import { nil } from "./compiler.ts";
import type { Closure, RubyCompiler } from "./compiler.ts";
import { compileKeywords } from "./keywords.ts";
import { isNode } from "./node-name.ts";
import { listParameters } from "./parameter-list.ts";
import type { NodeOf } from "./node-name.ts";
import type { Range } from "./ruby-text.ts";
import type { Scope } from "./scope.ts";

export interface Parameters {
  readonly bind: (scope: Scope, args: readonly Value[], passed?: RubyProc) => void;
  readonly list: readonly ProcParameter[];
  readonly arity: number;
  /** Of a block, which does not insist on its parameters. */
  readonly blockArity: number;
  readonly keywords: boolean;
  /** A block with these spreads a single Array over them. */
  readonly spreads: boolean;
  readonly min: number;
  readonly max: number;
}

const noParameters: Parameters = {
  bind: () => undefined,
  list: [],
  arity: 0,
  blockArity: 0,
  keywords: false,
  spreads: false,
  min: 0,
  max: 0,
};

function requiredKeywords({ list }: Parameters): readonly string[] {
  return list.flatMap(([sort, name = ""]) => (sort === "keyreq" ? [name] : []));
}

/** The parameters of a `def`; its own variables begin as nil. */
export function compileMethodParameters(node: NodeOf<"DefNode">, compiler: RubyCompiler): Parameters {
  const parameters = node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
  return withLocals(node.locals, parameters);
}

/** Ruby reports a wrong number of arguments where the parameters stand. */
export function checkCount(parameters: Parameters, args: readonly Value[], range: Range): void {
  const { keywords, min, max } = parameters;
  const given = args.length - (keywords && keywordsOf(args) !== undefined ? 1 : 0);
  if (given >= min && (max < 0 || given <= max)) return;
  const failure = wrongNumber(given, min, max, requiredKeywords(parameters));
  failure.range = range;
  throw failure;
}

/** The parameters of a block or lambda, with the variables of its own. */
export function compileBlockParameters(
  node: NodeOf<"BlockNode"> | NodeOf<"LambdaNode">,
  compiler: RubyCompiler,
): Parameters {
  return withLocals(node.locals, compileParameters(node.parameters, compiler));
}

function compileParameters(node: RubyNode | null, compiler: RubyCompiler): Parameters {
  if (node === null) return noParameters;
  if (isNode(node, "NumberedParametersNode")) return numbered(node.maximum);
  if (!isNode(node, "BlockParametersNode")) {
    compiler.unsupported(node, "parameters of this form", "name the parameters: |a, b|");
    return noParameters;
  }
  return node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
}

// What Ruby's parser found to be the block's own is its own, even where the same name is used around it.
function withLocals(names: readonly string[], parameters: Parameters): Parameters {
  if (names.length === 0) return parameters;
  return {
    ...parameters,
    bind: (scope, args, passed) => {
      for (const name of names) scope.declare(name, null);
      parameters.bind(scope, args, passed);
    },
  };
}

function numbered(maximum: number): Parameters {
  const names = Array.from({ length: maximum }, (_, at) => `_${at + 1}`);
  return {
    bind: (scope, args) => {
      for (const [at, name] of names.entries()) scope.declare(name, args[at] ?? null);
    },
    list: names.map((name) => ["req", name]),
    arity: maximum,
    blockArity: maximum,
    keywords: false,
    spreads: maximum > 1,
    min: maximum,
    max: maximum,
  };
}

function compileNamed(node: NodeOf<"ParametersNode">, compiler: RubyCompiler): Parameters {
  const { requireds, optionals, rest, posts, keywordRest, block } = node;
  const first = requireds.map((target) => assignTo(target, compiler));
  const last = posts.map((target) => assignTo(target, compiler));
  const middle = optionals.map((optional) => compileOptionalParameter(optional, compiler));
  const keywords = compileKeywords(node, compiler);
  const forwards = isNode(keywordRest, "ForwardingParameterNode");
  const takesRest = isNode(rest, "RestParameterNode") || forwards;
  const restName = isNode(rest, "RestParameterNode") ? (rest.name ?? anonymous.rest) : anonymous.rest;
  const blockName = isNode(block, "BlockParameterNode") ? block.name : null;
  const needed = first.length + last.length;
  const required = keywords?.required === true;
  const counted = needed + (required ? 1 : 0);
  return {
    bind: (scope, given, passed) => {
      const named = keywords === undefined ? undefined : keywordsOf(given);
      const args = named === undefined ? given : given.slice(0, -1);
      for (const [at, assign] of first.entries()) assign(scope, args[at] ?? null);
      const spare = Math.max(0, args.length - needed);
      const filled = Math.min(spare, middle.length);
      for (const [at, optional] of middle.entries()) {
        const value = at < filled ? args[first.length + at] : undefined;
        scope.declare(optional.name, value === undefined ? optional.fallback(scope) : value);
      }
      const restEnd = takesRest
        ? Math.max(first.length + filled, args.length - last.length)
        : first.length + filled;
      if (takesRest) scope.declare(restName, args.slice(first.length + filled, restEnd));
      for (const [at, assign] of last.entries()) assign(scope, args[restEnd + at] ?? null);
      keywords?.bind(scope, named);
      if (blockName !== null) scope.declare(blockName, passed ?? null);
    },
    list: listParameters(node),
    arity:
      optionals.length > 0 || takesRest || (keywords !== undefined && !required) ? -counted - 1 : counted,
    blockArity: takesRest ? -counted - 1 : counted,
    spreads: needed + optionals.length > (rest === null ? 1 : 0),
    keywords: keywords !== undefined,
    min: needed,
    max: takesRest ? -1 : needed + optionals.length,
  };
}

function compileOptionalParameter(
  node: RubyNode,
  compiler: RubyCompiler,
): { name: string; fallback: Closure } {
  if (!isNode(node, "OptionalParameterNode")) return { name: "_", fallback: nil };
  return { name: node.name, fallback: compiler.compile(node.value) };
}
