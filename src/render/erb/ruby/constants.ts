// Constants: Ruby's own, those of the libraries, and the template's.
import { rubyError } from "../core/failure.ts";
import { inspect } from "../core/inspect.ts";
import { constantOf, hasConstant } from "../core/module.ts";
import { isTruthy, RubyModule } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import type { NodeOf } from "./node-name.ts";
import { refusedConstant } from "./refusals.ts";
import type { Scope } from "./scope.ts";

function read({ machine }: Scope, name: string): Value {
  const own = machine.constants.get(name);
  return own === undefined ? constantOf(name) : own;
}

function write({ machine }: Scope, name: string, value: Value): Value {
  machine.constants.set(name, value);
  return value;
}

function isDefined({ machine }: Scope, name: string): boolean {
  return machine.constants.has(name) || hasConstant(name);
}

/** `A op= value`: a constant that has no value yet may only be given one by `||=`. */
function compileOperator(
  node: RubyNode & { readonly name: string; readonly value: RubyNode },
  compiler: RubyCompiler,
  next: (scope: Scope, current: Value, value: Closure) => Value,
): Closure {
  refuse(node, compiler, node.name);
  const value = compiler.compile(node.value);
  return compiler.placed(node, (scope) => {
    const current = read(scope, node.name);
    const result = next(scope, current, value);
    return result === current ? current : write(scope, node.name, result);
  });
}

function refuse(node: RubyNode, compiler: RubyCompiler, name: string): void {
  const refusal = refusedConstant(name);
  if (refusal !== undefined) compiler.reject(node, refusal);
}

function compilePath(node: NodeOf<"ConstantPathNode">, compiler: RubyCompiler): Closure {
  const path = compiler.source.sourceOf(node).replace(/^::/, "");
  if (!/^[A-Z]\w*(?:::[A-Z]\w*)*$/.test(path)) {
    return compiler.unsupported(node, "a constant of a computed module", "write the constant's whole name");
  }
  const [root = "", ...inner] = path.split("::");
  const refusal = hasConstant(path) ? undefined : (refusedConstant(root) ?? refusedConstant(node.name ?? ""));
  if (refusal !== undefined) compiler.reject(node, refusal);
  return compiler.placed(node, (scope) => {
    if (hasConstant(path) && !scope.machine.constants.has(root)) return constantOf(path);
    // What is not there is missed from the left.
    return inner.reduce(
      (above, name) => {
        if (above instanceof RubyModule) return constantOf(`${above.name}::${name}`);
        throw rubyError("TypeError", `${inspect(above, scope.machine)} is not a class/module`);
      },
      read(scope, root),
    );
  });
}

export const constantHandlers: Handlers = {
  ConstantReadNode: (node, compiler) => {
    refuse(node, compiler, node.name);
    return compiler.placed(node, (scope) => read(scope, node.name));
  },
  ConstantWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    return (scope) => write(scope, node.name, value(scope));
  },
  ConstantOrWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    return (scope) => {
      const current = isDefined(scope, node.name) ? read(scope, node.name) : null;
      return isTruthy(current) ? current : write(scope, node.name, value(scope));
    };
  },
  ConstantAndWriteNode: (node, compiler) =>
    compileOperator(node, compiler, (scope, current, value) => (isTruthy(current) ? value(scope) : current)),
  ConstantOperatorWriteNode: (node, compiler) =>
    compileOperator(node, compiler, (scope, current, value) =>
      scope.machine.send(current, node.binaryOperator, [value(scope)]),
    ),
  ConstantPathNode: compilePath,
};
