// `defined?(x)`: what Ruby would call it, without evaluating it. A local is a method here, as in Pharos.
import { isKnownToRuby } from "../core/core-methods.ts";
import { isFunction } from "../core/functions.ts";
import { hasConstant } from "../core/module.ts";
import { TemplateFailure, unsupported } from "../core/failure.ts";
import { RubyModule, RubyProc } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { anonymous } from "./arguments.ts";
import type { Closure, RubyCompiler } from "./compiler.ts";
import { outsideDefinition } from "./definitions.ts";
import { isNode, nodeName } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import { refusedConstant } from "./refusals.ts";

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
  if (/^(?:Instance|Class)Variable.*Read/.test(nodeName(node)) || nodeName(node).includes("SuperNode")) {
    return () => null;
  }
  if (/^(?:GlobalVariable|NumberedReference|BackReference)Read/.test(nodeName(node))) {
    return unknown(node, compiler);
  }
  if (isNode(node, "ConstantReadNode") || isNode(node, "ConstantPathNode")) return constantAs(node, compiler);
  if (isNode(node, "ArrayNode")) return whenAll(node.elements, compiler, () => "expression");
  if (isNode(node, "CallNode")) return callAs(node, compiler);
  return nodeName(node).includes("Write") ? () => "assignment" : () => "expression";
}

function unknown(node: RubyNode, compiler: RubyCompiler): Closure {
  const source = compiler.source.sourceOf(node).slice(0, 60);
  return compiler.unsupported(
    node,
    `whether ${source} is defined is not known here`,
    "leave the question out",
  );
}

/** Nil as soon as one of the nodes is not defined. */
function whenAll(nodes: readonly RubyNode[], compiler: RubyCompiler, answer: Closure): Closure {
  const parts = nodes.map((node) => definedAs(node, compiler));
  return (scope) => (parts.every((part) => part(scope) !== null) ? answer(scope) : null);
}

function constantAs(
  node: NodeOf<"ConstantReadNode"> | NodeOf<"ConstantPathNode">,
  compiler: RubyCompiler,
): Closure {
  const path = compiler.source.sourceOf(node).replace(/^::/, "");
  const parts = path.split("::");
  if (!hasConstant(path) && parts.some((part) => refusedConstant(part) !== undefined)) {
    return unknown(node, compiler);
  }
  return ({ machine }) => (machine.constants.has(path) || hasConstant(path) ? "constant" : null);
}

function callAs(node: NodeOf<"CallNode">, compiler: RubyCompiler): Closure {
  const { name, receiver } = node;
  if (node.block !== null || node.isSafeNavigation()) return () => "expression";
  const args = node.arguments_?.arguments_ ?? [];
  if (receiver === null) {
    return whenAll(args, compiler, ({ machine }) => {
      const isKnown = machine.local(name) !== undefined || machine.definitions.has(name);
      return isKnown || isFunction(name) || isKnownToRuby("Kernel", name) ? "method" : null;
    });
  }
  const self = compiler.compile(receiver);
  return whenAll([receiver, ...args], compiler, (scope) => {
    try {
      const value = self(scope);
      if (value instanceof RubyModule)
        throw unsupported(`whether ${value.name} has ${name} is not known here`, "call it");
      return scope.machine.send(value, "respond_to?", [name]) === true ? "method" : null;
    } catch (failure) {
      if (failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
      throw failure;
    }
  });
}
