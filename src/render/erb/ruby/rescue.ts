// begin/rescue/else/ensure and the rescue modifier. Only what Ruby itself would raise can be rescued: neither
// limits nor what is refused here.
import { rubyError, TemplateFailure } from "../core/failure.ts";
import { toException } from "../core/exception-methods.ts";
import { descendsFrom } from "../core/exception-classes.ts";
import { RubyModule } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import { elementsForSplat } from "../core/splat.ts";
import { assignTo } from "./assignments.ts";
import type { Closure, Handlers, RubyCompiler } from "./compiler.ts";
import { compileItems } from "./literals.ts";
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { Scope } from "./scope.ts";

/** Undefined: the exception is none of this clause's. */
type Clause = (scope: Scope, failure: TemplateFailure) => Value | undefined;

export const rescueHandlers: Handlers = {
  BeginNode: (node, compiler) => {
    const body = compiler.compileOptional(node.statements);
    const rescued = node.rescueClause === null ? undefined : compileRescue(node.rescueClause, compiler);
    const otherwise = node.elseClause === null ? undefined : compiler.compile(node.elseClause);
    const guarded: Closure =
      rescued === undefined
        ? body
        : (scope) => {
            let value: Value;
            try {
              value = body(scope);
            } catch (failure) {
              return handled(scope, failure, rescued);
            }
            return otherwise === undefined ? value : otherwise(scope);
          };
    if (node.ensureClause === null) return guarded;
    const ensure = compiler.compileOptional(node.ensureClause.statements);
    return (scope) => {
      const { machine } = scope;
      const outer = machine.error;
      try {
        return guarded(scope);
      } catch (failure) {
        if (failure instanceof TemplateFailure && failure.rubyClass !== undefined) {
          machine.error = toException(failure);
        }
        throw failure;
      } finally {
        ensure(scope);
        machine.error = outer;
      }
    };
  },
  RescueModifierNode: (node, compiler) => {
    const expression = compiler.compile(node.expression);
    const fallback = compiler.compile(node.rescueExpression);
    return (scope) => {
      try {
        return expression(scope);
      } catch (failure) {
        return handled(scope, failure, (within, { rubyClass = "" }) =>
          descendsFrom(rubyClass, "StandardError") ? fallback(within) : undefined,
        );
      }
    };
  },
};

function handled(scope: Scope, failure: unknown, clause: Clause): Value {
  if (!(failure instanceof TemplateFailure) || failure.code !== "render/ruby-error") throw failure;
  const { machine } = scope;
  machine.steps(8);
  const outer = machine.error;
  machine.error = toException(failure);
  try {
    const value = clause(scope, failure);
    if (value === undefined) throw failure;
    return value;
  } finally {
    machine.error = outer;
  }
}

function compileRescue(node: NodeOf<"RescueNode">, compiler: RubyCompiler): Clause {
  const classes = compileItems(node.exceptions, compiler);
  const isBare = node.exceptions.length === 0;
  const assign = node.reference === null ? undefined : assignTo(node.reference, compiler);
  const body = compiler.compileOptional(node.statements);
  const next = isNode(node.subsequent, "RescueNode") ? compileRescue(node.subsequent, compiler) : undefined;
  return (scope, failure) => {
    const { rubyClass = "" } = failure;
    const wanted = isBare ? [new RubyModule("StandardError")] : classes(scope);
    const matches = wanted
      .flatMap((one) => elementsForSplat(one, scope.machine))
      .some((one) => {
        if (one instanceof RubyModule) return descendsFrom(rubyClass, one.name);
        throw rubyError("TypeError", "class or module required for rescue clause");
      });
    if (!matches) return next?.(scope, failure);
    assign?.(scope, toException(failure));
    return body(scope);
  };
}
