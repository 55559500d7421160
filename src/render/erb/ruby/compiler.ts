// A syntax tree of Ruby → closures that evaluate it over a scope. What is not supported is found here,
// before anything is evaluated, all of it at once.
import type { DiagnosticCode } from "../../../diagnostic.ts";
import type { RubyNode } from "../../../ports.ts";
import { LeaveSignal, TemplateFailure } from "../core/failure.ts";
import type { Value } from "../core/value.ts";
import { assignmentHandlers } from "./assignments.ts";
import { blockHandlers } from "./blocks.ts";
import { callHandlers } from "./calls.ts";
import { constantHandlers } from "./constants.ts";
import { controlHandlers, targetOf, textLoop } from "./control.ts";
import { definitionHandlers } from "./definitions.ts";
import { matchVariableHandlers } from "./match-variables.ts";
import { rescueHandlers } from "./rescue.ts";
import { literalHandlers } from "./literals.ts";
import { isNode, nodeName } from "./node-name.ts";
import type { NodeName, NodeOf } from "./node-name.ts";
import { refusalOf } from "./refusals.ts";
import type { Range, RubyText } from "./ruby-text.ts";
import type { Scope } from "./scope.ts";

export type Closure = (scope: Scope) => Value;

export interface Finding {
  readonly code: Extract<DiagnosticCode, "render/ruby-unsupported" | "render/ruby-refused">;
  readonly message: string;
  readonly hint: string;
  readonly range: Range;
}

/** What is known of the place where a piece of Ruby stands. */
export interface Surroundings {
  /** Number of the body of template text that a statement belongs to. */
  readonly bodyOf?: ((node: RubyNode) => number | undefined) | undefined;
  /** What `break` leaves. */
  readonly loop?: object | undefined;
  readonly inMethod?: boolean;
  readonly inDefinition?: boolean;
}

export class RubyCompiler {
  readonly source: RubyText;
  readonly findings: Finding[] = [];
  readonly #bodyOf: (node: RubyNode) => number | undefined;
  loop: object | undefined;
  /** Within `def` or a lambda: there is something to return from. */
  inMethod: boolean;
  /** Within `def`: there is a block to yield to. */
  inDefinition: boolean;

  constructor(
    source: RubyText,
    { bodyOf = noBody, loop, inMethod = false, inDefinition = false }: Surroundings = {},
  ) {
    this.source = source;
    this.#bodyOf = bodyOf;
    this.loop = loop;
    this.inMethod = inMethod;
    this.inDefinition = inDefinition;
  }

  compile(node: RubyNode): Closure {
    const body = this.#bodyOf(node);
    if (body !== undefined) return runBody(body, this.loop);
    const name = nodeName(node);
    const handler = handlerOf(name);
    if (handler === undefined) {
      this.reject(node, refusalOf(name, this.source.sourceOf(node)));
      return never;
    }
    return handler(node as never, this);
  }

  compileAll(nodes: readonly RubyNode[]): Closure[] {
    return nodes.map((node) => this.compile(node));
  }

  /** Nothing gives nil. */
  compileOptional(node: RubyNode | null): Closure {
    return node === null ? nil : this.compile(node);
  }

  /** Compiles with another loop around it. */
  inside<T>(loop: object, compile: () => T): T {
    const outer = this.loop;
    this.loop = loop;
    try {
      return compile();
    } finally {
      this.loop = outer;
    }
  }

  /** Compiles the body of a method: no loop outside of it can be left. */
  insideMethod<T>(compile: () => T, isDefinition = this.inDefinition): T {
    const outer = { loop: this.loop, inMethod: this.inMethod, inDefinition: this.inDefinition };
    this.loop = undefined;
    this.inMethod = true;
    this.inDefinition = isDefinition;
    try {
      return compile();
    } finally {
      this.loop = outer.loop;
      this.inMethod = outer.inMethod;
      this.inDefinition = outer.inDefinition;
    }
  }

  reject(node: RubyNode, finding: Omit<Finding, "range">): void {
    this.findings.push({ ...finding, range: this.source.placeOf(node.location) });
  }

  unsupported(node: RubyNode, message: string, hint: string): Closure {
    this.reject(node, { code: "render/ruby-unsupported", message, hint });
    return never;
  }

  /** Where a call fails: at its name, which may stand lines below its receiver; an index where its receiver is called. */
  callRange(node: NodeOf<"CallNode">): Range {
    const { location, messageLoc, name, receiver } = node;
    const [whole, end] = this.source.placeOf(location);
    if (messageLoc === null || receiver === null) return [whole, end];
    if (name === "[]") {
      const isSpread = this.source.sourceOf(receiver).includes("\n");
      return [isSpread ? (this.#calledAt(receiver) ?? whole) : whole, end];
    }
    const [start] = this.source.placeOf(messageLoc);
    return [start, Math.max(start, end)];
  }

  #calledAt(node: RubyNode): number | undefined {
    if (isNode(node, "CallNode")) return this.callRange(node)[0];
    if (isNode(node, "OrNode") || isNode(node, "AndNode")) return this.source.placeOf(node.operatorLoc)[0];
    const body = isNode(node, "ParenthesesNode") ? node.body : null;
    const [only, more] = body !== null && isNode(body, "StatementsNode") ? body.body : [];
    return only === undefined || more !== undefined ? undefined : this.#calledAt(only);
  }

  /** Failures of the closure get the node's place, unless something within was more exact. */
  placed(node: RubyNode, closure: Closure, range: Range = this.source.placeOf(node.location)): Closure {
    return (scope) => {
      try {
        return closure(scope);
      } catch (failure) {
        if (failure instanceof TemplateFailure) failure.range ??= range;
        throw failure;
      }
    };
  }
}

export type Handlers = { readonly [K in NodeName]?: (node: NodeOf<K>, compiler: RubyCompiler) => Closure };

type AnyHandler = (node: never, compiler: RubyCompiler) => Closure;

let handlers: Map<NodeName, AnyHandler> | undefined;

function handlerOf(name: NodeName): AnyHandler | undefined {
  handlers ??= new Map(
    Object.entries({
      ...literalHandlers,
      ...callHandlers,
      ...constantHandlers,
      ...controlHandlers,
      ...assignmentHandlers,
      ...blockHandlers,
      ...rescueHandlers,
      ...definitionHandlers,
      ...matchVariableHandlers,
    }) as [NodeName, AnyHandler][],
  );
  return handlers.get(name);
}

export const nil: Closure = () => null;

/** Stands where something was refused: the template is never evaluated then. */
export const never: Closure = () => {
  throw new TypeError("evaluates what was refused");
};

function noBody(): undefined {}

/** Of text that names its bodies itself: `template_text(0)`. */
export function namedBody(node: RubyNode): number | undefined {
  if (!isNode(node, "CallNode") || node.receiver !== null || node.name !== "template_text") return undefined;
  const [index] = node.arguments_?.arguments_ ?? [];
  return isNode(index, "IntegerNode") ? index.value : undefined;
}

// A `break` in the text leaves the loop that Ruby would leave.
function runBody(index: number, loop: object | undefined): Closure {
  return (scope) => {
    try {
      scope.machine.value = null;
      scope.bodies[index]?.(scope);
    } catch (signal) {
      if (signal instanceof LeaveSignal && signal.target === textLoop && loop !== undefined) {
        throw new LeaveSignal(targetOf(loop, scope), signal.value);
      }
      throw signal;
    }
    return scope.machine.value;
  };
}
