// Blocks and lambdas → procs, with Ruby's ways of binding their parameters.
import { leavable, NextSignal } from "../core/failure.ts";
import type { TemplateFailure } from "../core/failure.ts";
import { wrongNumber } from "../core/machine.ts";
import { RubyHash } from "../core/hash-value.ts";
import { RubyProc } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { assignTo } from "./assignments.ts";
import { nil } from "./compiler.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { Range } from "./ruby-text.ts";
import { Scope } from "./scope.ts";

interface Parameters {
  readonly bind: (scope: Scope, args: readonly Value[]) => void;
  readonly arity: number;
  /** A block with these spreads a single Array over them. */
  readonly spreads: boolean;
  readonly min: number;
  readonly max: number;
}

const noParameters: Parameters = { bind: () => undefined, arity: 0, spreads: false, min: 0, max: 0 };

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
  const body = compiler.inside(loop, () => compiler.compileOptional(node.body));
  const range = compiler.source.placeOf(node.location);
  return (scope) => {
    const call = (args: readonly Value[]): Value => {
      const { min, max } = parameters;
      if (args.length < min || (max >= 0 && args.length > max)) {
        throw wrongNumberAt(range, args.length, min, max);
      }
      return leavable(loop, () => runBlock(scope, parameters, body, args));
    };
    return new RubyProc(call, parameters.arity, true);
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
      (args) => {
        const [only] = args;
        const spread = parameters.spreads && args.length === 1 && Array.isArray(only) ? only : args;
        return runBlock(scope, parameters, body, spread);
      },
      parameters.arity,
      false,
    );
}

/** Ruby reports a wrong number of arguments where the parameters stand. */
export function wrongNumberAt(range: Range, given: number, min: number, max: number): TemplateFailure {
  const failure = wrongNumber(given, min, max);
  failure.range = range;
  return failure;
}

/** The parameters of a `def`; its own variables begin as nil. */
export function compileMethodParameters(node: NodeOf<"DefNode">, compiler: RubyCompiler): Parameters {
  const parameters = node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
  return withLocals(node.locals, parameters);
}

function runBlock(around: Scope, { bind }: Parameters, body: Closure, args: readonly Value[]): Value {
  const { machine } = around;
  machine.enter();
  const scope = new Scope(machine, around);
  try {
    bind(scope, args);
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
    bind: (scope, args) => {
      for (const name of names) scope.declare(name, null);
      parameters.bind(scope, args);
    },
  };
}

function numbered(maximum: number): Parameters {
  const names = Array.from({ length: maximum }, (_, at) => `_${at + 1}`);
  return {
    bind: (scope, args) => {
      for (const [at, name] of names.entries()) scope.declare(name, args[at] ?? null);
    },
    arity: maximum,
    spreads: maximum > 1,
    min: maximum,
    max: maximum,
  };
}

function compileNamed(node: NodeOf<"ParametersNode">, compiler: RubyCompiler): Parameters {
  const { requireds, optionals, rest, posts, keywords, keywordRest, block } = node;
  for (const odd of [block, keywordRest]) {
    if (odd !== null) compiler.unsupported(odd, "this kind of parameter", "use plain parameters");
  }
  const first = requireds.map((target) => assignTo(target, compiler));
  const last = posts.map((target) => assignTo(target, compiler));
  const middle = optionals.map((optional) => compileOptionalParameter(optional, compiler));
  const named = keywords.map((keyword) => compileKeyword(keyword, compiler));
  const restName = isNode(rest, "RestParameterNode") ? rest.name : null;
  const needed = first.length + last.length;
  const takesRest = isNode(rest, "RestParameterNode");
  return {
    bind: (scope, given) => {
      const keywordArguments = named.length > 0 ? given.at(-1) : undefined;
      const args = keywordArguments instanceof RubyHash ? given.slice(0, -1) : given;
      for (const [at, assign] of first.entries()) assign(scope, args[at] ?? null);
      const spare = Math.max(0, args.length - needed);
      const filled = Math.min(spare, middle.length);
      for (const [at, optional] of middle.entries()) {
        const value = at < filled ? args[first.length + at] : undefined;
        scope.declare(optional.name, value ?? optional.fallback(scope));
      }
      const restEnd = takesRest
        ? Math.max(first.length + filled, args.length - last.length)
        : first.length + filled;
      if (restName !== null) scope.declare(restName, args.slice(first.length + filled, restEnd));
      for (const [at, assign] of last.entries()) assign(scope, args[restEnd + at] ?? null);
      for (const bind of named) bind(scope, keywordArguments);
    },
    arity: optionals.length > 0 || takesRest ? -needed - 1 : needed,
    spreads: needed + optionals.length > 1 || rest !== null,
    min: needed,
    max: takesRest ? -1 : needed + optionals.length + (named.length > 0 ? 1 : 0),
  };
}

function compileOptionalParameter(
  node: RubyNode,
  compiler: RubyCompiler,
): { name: string; fallback: Closure } {
  if (!isNode(node, "OptionalParameterNode")) return { name: "_", fallback: nil };
  return { name: node.name, fallback: compiler.compile(node.value) };
}

function compileKeyword(
  node: RubyNode,
  compiler: RubyCompiler,
): (scope: Scope, given: Value | undefined) => void {
  compiler.unsupported(node, "keyword parameters", "use plain parameters");
  return () => undefined;
}
