// Statements and the ways through them: if, unless, case, and/or, loops, next and break.
import { Exit, leavable, LeaveSignal, NextSignal, rubyError } from "../core/failure.ts";
import { caseEquals } from "../core/case-equality.ts";
import { elementsForSplat } from "../core/splat.ts";
import { isTruthy, RubyProc } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import type { RubyNode } from "../../../ports.ts";
import { assignTo } from "./assignments.ts";
import { ownCall } from "./blocks.ts";
import { nil } from "./compiler.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { compileItems } from "./literals.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { Scope } from "./scope.ts";

export const controlHandlers: Handlers = {
  ProgramNode: (node, compiler) => compiler.compile(node.statements),
  StatementsNode: (node, compiler) => {
    for (const one of node.body.slice(0, -1)) refuseUnusedHash(one, compiler);
    const closures = compiler.compileAll(node.body);
    const [only] = closures;
    if (only === undefined) return nil;
    if (closures.length === 1) return only;
    return (scope) => {
      let value: Value = null;
      for (const closure of closures) value = closure(scope);
      return value;
    };
  },
  ParenthesesNode: (node, compiler) => compiler.compileOptional(node.body),
  IfNode: (node, compiler) => {
    const condition = compiler.compile(node.predicate);
    const then = compiler.compileOptional(node.statements);
    const otherwise = compiler.compileOptional(node.subsequent);
    return (scope) => (isTruthy(condition(scope)) ? then(scope) : otherwise(scope));
  },
  UnlessNode: (node, compiler) => {
    const condition = compiler.compile(node.predicate);
    const then = compiler.compileOptional(node.statements);
    const otherwise = compiler.compileOptional(node.elseClause);
    return (scope) => (isTruthy(condition(scope)) ? otherwise(scope) : then(scope));
  },
  ElseNode: (node, compiler) => compiler.compileOptional(node.statements),
  AndNode: (node, compiler) => {
    const left = compiler.compile(node.left);
    const right = compiler.compile(node.right);
    return (scope) => {
      const value = left(scope);
      return isTruthy(value) ? right(scope) : value;
    };
  },
  OrNode: (node, compiler) => {
    const left = compiler.compile(node.left);
    const right = compiler.compile(node.right);
    return (scope) => {
      const value = left(scope);
      return isTruthy(value) ? value : right(scope);
    };
  },
  CaseNode: (node, compiler) => compileCase(node, compiler),
  WhileNode: (node, compiler) => compileLoop(node, compiler, true),
  UntilNode: (node, compiler) => compileLoop(node, compiler, false),
  ForNode: (node, compiler) => {
    const loop = {};
    const collection = compiler.compile(node.collection);
    const assign = assignTo(node.index, compiler);
    const body = compiler.inside(loop, () => compiler.compileOptional(node.statements));
    const targets = isNode(node.index, "MultiTargetNode") ? 2 : 1;
    // `each` with a block, whose variables are those around it.
    return compiler.placed(node, (scope) => {
      const turn = (args: readonly Value[]): Value => {
        const isOne = targets === 1 || args.length === 1;
        assign(scope, isOne ? (args[0] ?? null) : [...args]);
        return oneTurn(() => body(scope));
      };
      const over = collection(scope);
      return leavable(loop, () => scope.machine.send(over, "each", [], new RubyProc(turn, targets, false)));
    });
  },
  NextNode: (node, compiler) => {
    const value = compileValues(node.arguments_, compiler);
    if (compiler.loop === undefined) return outsideLoop(node, "next", compiler);
    return (scope) => {
      throw new NextSignal(value(scope));
    };
  },
  BreakNode: (node, compiler) => {
    const value = compileValues(node.arguments_, compiler);
    const { loop } = compiler;
    if (loop === undefined) return outsideLoop(node, "break", compiler);
    return compiler.placed(node, (scope) => {
      const given = value(scope);
      throw new LeaveSignal(targetOf(loop, scope), given);
    });
  },
};

/** Stands for the loop or block whose body is template text: the text's own runtime knows which. */
export const textLoop = {};

/** What `break` leaves here; a call that has ended cannot be left. */
export function targetOf(loop: object, scope: Scope): object {
  const target = loop === ownCall ? scope.call : loop;
  if (target === undefined || (target instanceof Exit && !target.open)) {
    throw rubyError("LocalJumpError", "break from proc-closure");
  }
  return target;
}

function outsideLoop(node: RubyNode, word: string, compiler: RubyCompiler): Closure {
  return compiler.unsupported(node, `${word} outside of a block or loop`, "use it inside each, while or for");
}

/** What `return`, `break` or `next` gives: nothing is nil, several are an Array. */
export function compileValues(node: NodeOf<"ArgumentsNode"> | null, compiler: RubyCompiler): Closure {
  const [only, second] = node?.arguments_ ?? [];
  if (only === undefined) return nil;
  if (second === undefined && !isNode(only, "SplatNode")) return compiler.compile(only);
  return compileItems(node?.arguments_ ?? [], compiler);
}

/** One turn, which `next` may end. */
export function oneTurn(run: () => Value): Value {
  try {
    return run();
  } catch (signal) {
    if (signal instanceof NextSignal) return signal.value as Value;
    throw signal;
  }
}

/** Ruby does not look at what `**` spreads into a Hash that nobody gets. */
function refuseUnusedHash(node: RubyNode, compiler: RubyCompiler): void {
  if (!isNode(node, "HashNode") || !node.elements.some((one) => isNode(one, "AssocSplatNode"))) return;
  compiler.unsupported(node, "a Hash with ** that is not used", "leave it out");
}

function compileLoop(
  node: NodeOf<"WhileNode"> | NodeOf<"UntilNode">,
  compiler: RubyCompiler,
  whileTruthy: boolean,
): Closure {
  const loop = {};
  const condition = compiler.compile(node.predicate);
  const body = compiler.inside(loop, () => compiler.compileOptional(node.statements));
  const bodyFirst = node.isBeginModifier();
  const goesOn = (scope: Scope) => isTruthy(condition(scope)) === whileTruthy;
  return compiler.placed(node, (scope) =>
    leavable(loop, () => {
      if (bodyFirst) oneTurn(() => body(scope));
      while (goesOn(scope)) {
        scope.machine.step();
        oneTurn(() => body(scope));
      }
      return null;
    }),
  );
}

/** One condition of a `when`; with a subject it is asked whether it matches. */
export function compileWhen(
  condition: RubyNode,
  compiler: RubyCompiler,
): (scope: Scope, subject: Value | undefined) => boolean {
  if (isNode(condition, "SplatNode") && condition.expression !== null) {
    const list = compiler.compile(condition.expression);
    return (scope, subject) =>
      elementsForSplat(list(scope), scope.machine).some((pattern) =>
        subject === undefined ? isTruthy(pattern) : caseEquals(pattern, subject, scope.machine),
      );
  }
  const closure = compiler.compile(condition);
  return (scope, subject) => {
    const pattern = closure(scope);
    return subject === undefined ? isTruthy(pattern) : caseEquals(pattern, subject, scope.machine);
  };
}

function compileCase(node: NodeOf<"CaseNode">, compiler: RubyCompiler): Closure {
  const predicate = node.predicate === null ? undefined : compiler.compile(node.predicate);
  const branches = node.conditions.map((when) => {
    if (!isNode(when, "WhenNode")) return { conditions: [], body: nil };
    return {
      conditions: when.conditions.map((condition) => compileWhen(condition, compiler)),
      body: compiler.compileOptional(when.statements),
    };
  });
  const otherwise = compiler.compileOptional(node.elseClause);
  return compiler.placed(node, (scope) => {
    const subject = predicate?.(scope);
    for (const { conditions, body } of branches) {
      if (conditions.some((holds) => holds(scope, subject))) return body(scope);
    }
    return otherwise(scope);
  });
}
