// `def` in a template: a method of the template itself. It sees no variables but its own.
import { ReturnSignal } from "../core/failure.ts";
import { RubyProc, RubySymbol } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import { compileMethodParameters, wrongNumberAt } from "./blocks.ts";
import { nil } from "./compiler.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import { Scope } from "./scope.ts";

export const definitionHandlers: Handlers = {
  DefNode: (node, compiler) => compileDefinition(node, compiler),
  ReturnNode: (node, compiler) => {
    const [only, second] = node.arguments_?.arguments_ ?? [];
    if (compiler.method === undefined || second !== undefined || isNode(only, "SplatNode")) {
      return compiler.unsupported(
        node,
        "return outside of def, or with several values, is not supported in templates here",
        "wrap what follows in unless … end",
      );
    }
    const value = only === undefined ? nil : compiler.compile(only);
    const target = compiler.method;
    return (scope) => {
      throw new ReturnSignal(target, value(scope));
    };
  },
};

function compileDefinition(node: NodeOf<"DefNode">, compiler: RubyCompiler): Closure {
  if (node.receiver !== null) {
    return compiler.unsupported(node, "def of an object's own method", "define it without `self.`");
  }
  const method = {};
  const { name } = node;
  const range = compiler.source.placeOf(node.location);
  const parameters = compileMethodParameters(node, compiler);
  const body = compiler.insideMethod(method, () => compiler.compileOptional(node.body));
  return ({ machine }) => {
    const call = (args: readonly Value[]): Value => {
      const { min, max } = parameters;
      if (args.length < min || (max >= 0 && args.length > max)) {
        throw wrongNumberAt(range, args.length, min, max);
      }
      machine.enter();
      try {
        const scope = new Scope(machine);
        parameters.bind(scope, args);
        return body(scope);
      } catch (signal) {
        if (signal instanceof ReturnSignal && signal.target === method) return signal.value as Value;
        throw signal;
      } finally {
        machine.leave();
      }
    };
    machine.definitions.set(name, new RubyProc(call, parameters.arity, true));
    return RubySymbol.of(name);
  };
}
