// `defined?(x)`: what Ruby would call it, without evaluating it. A local is a method here, as in Pharos.
import { isFunction } from "../core/functions.ts";
import { hasConstant } from "../core/module.ts";
import { TemplateFailure } from "../core/failure.ts";
import { RubyProc } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { anonymous } from "./arguments.ts";
import type { Closure, RubyCompiler } from "./compiler.ts";
import { outsideDefinition } from "./definitions.ts";
import { isNode, nodeName } from "./node-name.ts";

export function definedAs(node: RubyNode, compiler: RubyCompiler): Closure {
  if (isNode(node, "ParenthesesNode")) {
    return isNode(node.body, "StatementsNode") && node.body.body.length === 1
      ? definedAs(node.body.body[0] ?? node, compiler)
      : () => (node.body === null ? "nil" : "expression");
  }
  if (isNode(node, "LocalVariableReadNode")) return () => "local-variable";
  if (isNode(node, "YieldNode")) {
    if (!compiler.inDefinition) return outsideDefinition(node, "yield", compiler);
    return (scope) => (scope.get(anonymous.block) instanceof RubyProc ? "yield" : null);
  }
  if (isNode(node, "NilNode")) return () => "nil";
  if (isNode(node, "TrueNode")) return () => "true";
  if (isNode(node, "FalseNode")) return () => "false";
  if (isNode(node, "SelfNode")) return () => "self";
  // What a template cannot have is not defined.
  if (/^(?:Instance|Global|Class)Variable.*Read/.test(nodeName(node))) return () => null;
  if (isNode(node, "ConstantReadNode"))
    return ({ machine }) => (machine.constants.has(node.name) || hasConstant(node.name) ? "constant" : null);
  if (isNode(node, "CallNode")) {
    const { name, receiver } = node;
    if (receiver === null) {
      return ({ machine }) => (machine.local(name) !== undefined || isFunction(name) ? "method" : null);
    }
    const self = compiler.compile(receiver);
    return (scope) => {
      try {
        const value = self(scope);
        const answers = scope.machine.send(value, "respond_to?", [name]);
        return answers === true ? "method" : null;
      } catch (failure) {
        if (failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
        throw failure;
      }
    };
  }
  return nodeName(node).includes("Write") ? () => "assignment" : () => "expression";
}
