// Blocks and lambdas → procs, with Ruby's ways of calling and leaving them.
import { Exit, leavableOnce, NextSignal, unsupported } from "../core/failure.ts";
import { RubyProc } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import type { NodeOf } from "./node-name.ts";
import { checkCount, compileBlockParameters } from "./parameters.ts";
import type { Parameters } from "./parameters.ts";
import { Scope } from "./scope.ts";

export const blockHandlers: Handlers = {
  LambdaNode: (node, compiler) => compileLambda(node, compiler),
};

/** Stands for the call whose block this is: which one, the scope knows. */
export const ownCall = {};

/** `->(x) { … }` and `lambda { |x| … }`: the arguments must be as many as the parameters. */
export function compileLambda(
  node: NodeOf<"LambdaNode"> | NodeOf<"BlockNode">,
  compiler: RubyCompiler,
): (scope: Scope) => RubyProc {
  const parameters = compileBlockParameters(node, compiler);
  const body = compiler.insideMethod(() =>
    compiler.inside(ownCall, () => compiler.compileOptional(node.body)),
  );
  const range = compiler.source.placeOf(node.location);
  return (scope) => {
    const call = (args: readonly Value[], passed?: RubyProc): Value => {
      checkCount(parameters, args, range);
      const exit = new Exit();
      const inner = new Scope(scope.machine, scope);
      inner.method = exit;
      inner.call = exit;
      return leavableOnce(exit, () => runBlock(inner, parameters, body, args, passed));
    };
    return new RubyProc(call, parameters.arity, true, parameters.list);
  };
}

/** The block of a call: `do |x| … end` or `{ |x| … }`. `break` in it leaves the call. */
export function compileBlock(
  node: NodeOf<"BlockNode">,
  compiler: RubyCompiler,
): (scope: Scope, call: Exit) => RubyProc {
  const parameters = compileBlockParameters(node, compiler);
  const body = compiler.inside(ownCall, () => compiler.compileOptional(node.body));
  return (scope, call) =>
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
        const inner = new Scope(scope.machine, scope);
        inner.call = call;
        return runBlock(inner, parameters, body, spread, passed);
      },
      parameters.blockArity,
      false,
      parameters.list,
    );
}

function runBlock(
  scope: Scope,
  { bind }: Parameters,
  body: Closure,
  args: readonly Value[],
  passed: RubyProc | undefined,
): Value {
  const { machine } = scope;
  machine.enter();
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
