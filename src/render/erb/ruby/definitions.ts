// `def` in a template: a method of the template itself. It sees no variables but its own.
import { Exit, leavableOnce, LeaveSignal, rubyError } from "../core/failure.ts";
import { RubyProc, RubySymbol } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { anonymous, compileArguments } from "./arguments.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { compileValues } from "./control.ts";
import type { NodeOf } from "./node-name.ts";
import { checkCount, compileMethodParameters } from "./parameters.ts";
import { Scope } from "./scope.ts";

export const definitionHandlers: Handlers = {
  DefNode: (node, compiler) => compileDefinition(node, compiler),
  ReturnNode: (node, compiler) => {
    if (!compiler.inMethod) {
      return compiler.unsupported(
        node,
        "return outside of def and lambda is not supported in templates here",
        "wrap what follows in unless … end",
      );
    }
    const value = compileValues(node.arguments_, compiler);
    return compiler.placed(node, (scope) => {
      const given = value(scope);
      if (scope.method?.open !== true) throw rubyError("LocalJumpError", "unexpected return");
      throw new LeaveSignal(scope.method, given);
    });
  },
  YieldNode: (node, compiler) => {
    if (!compiler.inDefinition) return outsideDefinition(node, "yield", compiler);
    const args = compileArguments(node.arguments_?.arguments_ ?? [], compiler);
    return compiler.placed(node, (scope) => {
      const block = scope.get(anonymous.block);
      if (!(block instanceof RubyProc)) throw rubyError("LocalJumpError", "no block given (yield)");
      scope.machine.step();
      return block.call(args(scope));
    });
  },
};

/** Around a template lies a method of Pharos' own, whose block nobody can name. */
export function outsideDefinition(node: RubyNode, word: string, compiler: RubyCompiler): Closure {
  return compiler.unsupported(
    node,
    `${word} outside of def is not supported in templates here`,
    "write the text where it is needed",
  );
}

function compileDefinition(node: NodeOf<"DefNode">, compiler: RubyCompiler): Closure {
  if (node.receiver !== null) {
    return compiler.unsupported(node, "def of an object's own method", "define it without `self.`");
  }
  const { name } = node;
  const range = compiler.source.placeOf(node.location);
  const parameters = compileMethodParameters(node, compiler);
  const body = compiler.insideMethod(() => compiler.compileOptional(node.body), true);
  return ({ machine, bodies }) => {
    const call = (args: readonly Value[], passed?: RubyProc): Value => {
      checkCount(parameters, args, range);
      machine.enter();
      try {
        const scope = new Scope(machine, undefined, bodies);
        const exit = new Exit();
        scope.method = exit;
        scope.declare(anonymous.block, passed ?? null);
        parameters.bind(scope, args, passed);
        return leavableOnce(exit, () => body(scope));
      } finally {
        machine.leave();
      }
    };
    machine.definitions.set(name, new RubyProc(call, parameters.arity, true));
    return RubySymbol.of(name);
  };
}
