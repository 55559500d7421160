// Blocks and lambdas → procs, with Ruby's ways of binding their parameters.
import { leavable, NextSignal, ReturnSignal, unsupported } from "../core/failure.ts";
import { wrongNumber } from "../core/machine.ts";
import { RubyProc } from "../core/value.ts";
import type { ProcParameter, Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { anonymous, keywordsOf } from "./arguments.ts";
import { assignTo } from "./assignments.ts";
import { nil } from "./compiler.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { compileKeywords } from "./keywords.ts";
import { isNode } from "./node-name.ts";
import { listParameters } from "./parameter-list.ts";
import type { NodeOf } from "./node-name.ts";
import type { Range } from "./ruby-text.ts";
import { Scope } from "./scope.ts";

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

export const blockHandlers: Handlers = {
  LambdaNode: (node, compiler) => compileLambda(node, compiler),
};

/** `->(x) { … }` and `lambda { |x| … }`: the arguments must be as many as the parameters. */
export function compileLambda(
  node: NodeOf<"LambdaNode"> | NodeOf<"BlockNode">,
  compiler: RubyCompiler,
): (scope: Scope) => RubyProc {
  const loop = {};
  const parameters = withLocals(node.locals, compileParameters(node.parameters, compiler));
  const method = {};
  const body = compiler.insideMethod(method, () =>
    compiler.inside(loop, () => compiler.compileOptional(node.body)),
  );
  const range = compiler.source.placeOf(node.location);
  return (scope) => {
    const call = (args: readonly Value[], passed?: RubyProc): Value => {
      checkCount(parameters, args, range);
      return leavable(loop, () => returnable(method, () => runBlock(scope, parameters, body, args, passed)));
    };
    return new RubyProc(call, parameters.arity, true, parameters.list);
  };
}

/** The block of a call: `do |x| … end` or `{ |x| … }`. `break` in it leaves `loop`, which is the call. */
export function compileBlock(
  node: NodeOf<"BlockNode">,
  loop: object,
  compiler: RubyCompiler,
): (scope: Scope) => RubyProc {
  const parameters = withLocals(node.locals, compileParameters(node.parameters, compiler));
  const body = compiler.inside(loop, () => compiler.compileOptional(node.body));
  return (scope) =>
    new RubyProc(
      (args, passed) => {
        const [only] = args;
        if (parameters.keywords && parameters.max === 1 && Array.isArray(only)) {
          throw unsupported(
            "a block with one parameter and keywords takes an Array apart in Ruby 3.1 but not in 3.3",
            "name two parameters, or leave the keywords out",
          );
        }
        const spread = parameters.spreads && args.length === 1 && Array.isArray(only) ? only : args;
        return runBlock(scope, parameters, body, spread, passed);
      },
      parameters.blockArity,
      false,
      parameters.list,
    );
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

function requiredKeywords({ list }: Parameters): readonly string[] {
  return list.flatMap(([sort, name = ""]) => (sort === "keyreq" ? [name] : []));
}

/** Runs what `return` may leave. */
export function returnable(method: object, run: () => Value): Value {
  try {
    return run();
  } catch (signal) {
    if (signal instanceof ReturnSignal && signal.target === method) return signal.value as Value;
    throw signal;
  }
}

/** The parameters of a `def`; its own variables begin as nil. */
export function compileMethodParameters(node: NodeOf<"DefNode">, compiler: RubyCompiler): Parameters {
  const parameters = node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
  return withLocals(node.locals, parameters);
}

function runBlock(
  around: Scope,
  { bind }: Parameters,
  body: Closure,
  args: readonly Value[],
  passed: RubyProc | undefined,
): Value {
  const { machine } = around;
  machine.enter();
  const scope = new Scope(machine, around);
  try {
    bind(scope, args, passed);
    return body(scope);
  } catch (signal) {
    if (signal instanceof NextSignal) return signal.value as Value;
    throw signal;
  } finally {
    machine.leave();
  }
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
    spreads: needed + optionals.length > 1 || rest !== null,
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
