// Assignments to variables, indices and several targets at once.
import { isTruthy } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { compileItems } from "./literals.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { Scope } from "./scope.ts";

type Assign = (scope: Scope, value: Value) => void;

function read(scope: Scope, name: string): Value {
  return scope.get(name) ?? null;
}

function write(scope: Scope, name: string, value: Value): Value {
  scope.set(name, value);
  return value;
}

interface IndexWrite {
  readonly receiver: RubyNode | null;
  readonly arguments_: NodeOf<"ArgumentsNode"> | null;
  readonly value: RubyNode;
}

/** `a[i] op= v`: receiver and index are evaluated once. */
function compileIndexWrite(
  node: RubyNode & IndexWrite,
  compiler: RubyCompiler,
  next: (scope: Scope, current: Value, value: Closure) => Value | undefined,
): Closure {
  if (node.receiver === null) return compiler.unsupported(node, "self[…] =", "assign to a variable");
  const receiver = compiler.compile(node.receiver);
  const index = compileItems(node.arguments_?.arguments_ ?? [], compiler);
  const value = compiler.compile(node.value);
  return compiler.placed(node, (scope) => {
    const self = receiver(scope);
    const at = index(scope);
    const current = scope.machine.send(self, "[]", at);
    const result = next(scope, current, value);
    if (result === undefined) return current;
    scope.machine.send(self, "[]=", [...at, result]);
    return result;
  });
}

export const assignmentHandlers: Handlers = {
  LocalVariableReadNode: (node) => {
    const { name } = node;
    return (scope) => read(scope, name);
  },
  LocalVariableWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    return (scope) => write(scope, node.name, value(scope));
  },
  LocalVariableOrWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    return (scope) => {
      const current = read(scope, node.name);
      return isTruthy(current) ? current : write(scope, node.name, value(scope));
    };
  },
  LocalVariableAndWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    return (scope) => {
      const current = read(scope, node.name);
      return isTruthy(current) ? write(scope, node.name, value(scope)) : current;
    };
  },
  LocalVariableOperatorWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    return compiler.placed(node, (scope) => {
      const current = read(scope, node.name);
      return write(scope, node.name, scope.machine.send(current, node.binaryOperator, [value(scope)]));
    });
  },
  IndexOrWriteNode: (node, compiler) =>
    compileIndexWrite(node, compiler, (scope, current, value) =>
      isTruthy(current) ? undefined : value(scope),
    ),
  IndexAndWriteNode: (node, compiler) =>
    compileIndexWrite(node, compiler, (scope, current, value) =>
      isTruthy(current) ? value(scope) : undefined,
    ),
  IndexOperatorWriteNode: (node, compiler) =>
    compileIndexWrite(node, compiler, (scope, current, value) =>
      scope.machine.send(current, node.binaryOperator, [value(scope)]),
    ),
  MultiWriteNode: (node, compiler) => {
    const value = compiler.compile(node.value);
    const assign = compileTargets(node, compiler);
    return (scope) => {
      const values = value(scope);
      assign(scope, values);
      return values;
    };
  },
};

interface Targets {
  readonly lefts: readonly RubyNode[];
  readonly rest: RubyNode | null;
  readonly rights: readonly RubyNode[];
}

/** `a, *b, c = value`: an Array is spread, anything else is the first. */
export function compileTargets({ lefts, rest, rights }: Targets, compiler: RubyCompiler): Assign {
  const before = lefts.map((target) => assignTo(target, compiler));
  const after = rights.map((target) => assignTo(target, compiler));
  const middle =
    isNode(rest, "SplatNode") && rest.expression !== null ? assignTo(rest.expression, compiler) : undefined;
  return (scope, value) => {
    const values = Array.isArray(value) ? value : [value];
    for (const [at, assign] of before.entries()) assign(scope, values[at] ?? null);
    const restEnd = Math.max(before.length, values.length - after.length);
    middle?.(scope, values.slice(before.length, restEnd));
    const firstAfter = rest === null ? before.length : restEnd;
    for (const [at, assign] of after.entries()) assign(scope, values[firstAfter + at] ?? null);
  };
}

/** One target of an assignment, of a block's parameters or of `for`. */
export function assignTo(target: RubyNode, compiler: RubyCompiler): Assign {
  if (isNode(target, "LocalVariableTargetNode")) {
    const { name } = target;
    return (scope, value) => scope.set(name, value);
  }
  if (isNode(target, "RequiredParameterNode")) {
    const { name } = target;
    return (scope, value) => scope.declare(name, value);
  }
  if (isNode(target, "MultiTargetNode")) return compileTargets(target, compiler);
  if (isNode(target, "IndexTargetNode")) {
    const receiver = compiler.compile(target.receiver);
    const index = compileItems(target.arguments_?.arguments_ ?? [], compiler);
    return (scope, value) => {
      scope.machine.send(receiver(scope), "[]=", [...index(scope), value]);
    };
  }
  compiler.unsupported(
    target,
    `assigning to \`${compiler.source.sourceOf(target)}\` is not supported in templates here`,
    "assign to a variable whose name begins with a small letter",
  );
  return () => undefined;
}
