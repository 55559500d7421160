// Method calls: on a value, on the template itself (its locals), on constants, with blocks.
import { cureOfName } from "../core/advice.ts";
import { callFunction, isFunction } from "../core/functions.ts";
import { nameForConversion } from "../core/describe.ts";
import { RubyHash } from "../core/hash-value.ts";
import { Exit, leavableOnce, refused, rubyError } from "../core/failure.ts";
import { isKnownToRuby } from "../core/core-methods.ts";
import { toMethodProc } from "../core/symbol.ts";
import { RubyProc, RubySymbol } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { Machine } from "../core/machine.ts";
import { toName } from "../core/coerce.ts";
import type { RubyNode } from "../../../ports.ts";
import { anonymous, compileArguments, refuseHashForKeywords } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import { compileBlock, compileLambda } from "./blocks.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { definedAs } from "./defined.ts";
import { outsideDefinition } from "./definitions.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import { refusedMethod } from "./refusals.ts";
import type { Scope } from "./scope.ts";

/** Runs a call with the block that it is given. */
type WithBlock = (scope: Scope, run: (block: RubyProc | undefined) => Value) => Value;

export const callHandlers: Handlers = {
  CallNode: (node, compiler) => compileCall(node, compiler),
  SelfNode: (node, compiler) =>
    compiler.unsupported(node, "self is not supported in templates here", "name the variable that you mean"),
  DefinedNode: (node, compiler) => definedAs(node.value, compiler),
};

function compileCall(node: NodeOf<"CallNode">, compiler: RubyCompiler): Closure {
  const { name, receiver } = node;
  const isOwn = receiver === null || isNode(receiver, "SelfNode");
  const refusal = refusedMethod(name, !isOwn);
  if (refusal !== undefined && !(isOwn && node.isVariableCall())) compiler.reject(node, refusal);
  if (receiver === null && name === "lambda" && isNode(node.block, "BlockNode")) {
    return compileLambda(node.block, compiler);
  }
  if (isOwn && name === "block_given?") return blockGiven(node, compiler);
  const args = compileArguments(node.arguments_?.arguments_ ?? [], compiler);
  const block = compileBlockOf(node, compiler);
  const run = isOwn
    ? compileOwnCall(node, args, block, refusal)
    : compileSend(node, receiver, args, block, compiler);
  return compiler.placed(node, run, compiler.callRange(node));
}

function compileSend(
  node: NodeOf<"CallNode">,
  receiver: RubyNode,
  args: Arguments,
  withBlock: WithBlock,
  compiler: RubyCompiler,
): Closure {
  const self = compiler.compile(receiver);
  const { name } = node;
  const safe = node.isSafeNavigation();
  const range = compiler.source.placeOf(node.location);
  if (node.isAttributeWrite() && name !== "[]=" && name !== "default=") {
    return compiler.unsupported(
      node,
      `\`${compiler.source.sourceOf(node)}\` would change an object that others read, too`,
      "assign to a variable",
    );
  }
  // `a[i] = v` and `!a` give other values than their methods.
  if (node.isAttributeWrite()) {
    return (scope) => {
      const target = self(scope);
      const values = args(scope);
      scope.machine.send(target, name, values);
      return values.at(-1) ?? null;
    };
  }
  return (scope) => {
    const target = self(scope);
    if (safe && target === null) return null;
    const { machine } = scope;
    const values = args(scope);
    refuseHashForKeywords(name, values);
    return withBlock(scope, (block) => {
      machine.range = range;
      return machine.send(target, name, values, block);
    });
  };
}

function compileOwnCall(
  node: NodeOf<"CallNode">,
  args: Arguments,
  withBlock: WithBlock,
  refusal: ReturnType<typeof refusedMethod>,
): Closure {
  const { name } = node;
  const bare = node.isVariableCall();
  return (scope) => {
    const { machine } = scope;
    machine.step();
    const local = machine.local(name);
    if (local !== undefined) {
      const given = args(scope).length;
      if (given > 0)
        throw rubyError("ArgumentError", `wrong number of arguments (given ${given}, expected 0)`);
      return local;
    }
    const defined = machine.definitions.get(name);
    if (defined !== undefined) {
      const given = args(scope);
      return withBlock(scope, (block) => defined.call(given, block));
    }
    if (name === "respond_to?") return respondsTo(args(scope)[0] ?? null, machine);
    if (isFunction(name)) {
      const given = args(scope);
      refuseHashForKeywords(name, given);
      return withBlock(scope, (block) => callFunction(name, given, { machine, block, name }));
    }
    if (refusal !== undefined) throw refused(refusal.message, refusal.hint);
    if (bare || isKnownToRuby("Kernel", name)) throw machine.unknownName(name, scope.names());
    throw rubyError(
      "NoMethodError",
      `undefined method \`${name}' for an instance of Pharos::YamlFile::Namespace`,
      cureOfName(name, [...machine.definitions.keys(), ...machine.locals.keys()]),
    );
  };
}

function respondsTo(name: Value, machine: Machine): boolean {
  const text = toName(name);
  return machine.locals.has(text) || machine.definitions.has(text);
}

function compileBlockOf(node: NodeOf<"CallNode">, compiler: RubyCompiler): WithBlock {
  const { block } = node;
  if (block === null) {
    const last = node.arguments_?.arguments_.at(-1);
    return isNode(last, "ForwardingArgumentsNode")
      ? (scope, run) => run(passedBlock(scope))
      : (_, run) => run(undefined);
  }
  if (isNode(block, "BlockNode")) {
    const made = compileBlock(block, compiler);
    return (scope, run) => {
      const exit = new Exit();
      return leavableOnce(exit, () => run(made(scope, exit)));
    };
  }
  if (!isNode(block, "BlockArgumentNode") || block.expression === null) {
    return (scope, run) => run(passedBlock(scope));
  }
  const value = compiler.compile(block.expression);
  return (scope, run) => run(toProc(value(scope), scope));
}

/** The block that the method around was called with. */
function passedBlock(scope: Scope): RubyProc | undefined {
  const block = scope.get(anonymous.block);
  return block instanceof RubyProc ? block : undefined;
}

function blockGiven(node: NodeOf<"CallNode">, compiler: RubyCompiler): Closure {
  if (!compiler.inDefinition) return outsideDefinition(node, "block_given?", compiler);
  return (scope) => passedBlock(scope) !== undefined;
}

function toProc(value: Value, scope: Scope): RubyProc | undefined {
  if (value === null) return undefined;
  if (value instanceof RubyProc) return value;
  if (value instanceof RubySymbol) return toMethodProc(value.name, scope.machine);
  if (value instanceof RubyHash) return toProc(scope.machine.send(value, "to_proc"), scope);
  throw rubyError("TypeError", `wrong argument type ${nameForConversion(value)} (expected Proc)`);
}
