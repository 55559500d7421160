// What the writers of statements share: a statement stands either over text and tags (a template) or as plain
// code within one tag; its parts are the same, only what stands around them differs.
import type { Choices } from "./choices.ts";
import type { Expressions } from "./expressions.ts";
import { asOperand } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { writeOutput, writeTag } from "./text.ts";

/** A writer of one statement; `depth`: how deep others may stand inside. */
export type Statement = (writer: StatementWriter, depth: number) => string;

export abstract class StatementWriter {
  readonly choices: Choices;
  readonly scope: Scope;
  readonly expressions: Expressions;
  #names = 0;
  #loops = 0;
  #inCode = 0;

  constructor(expressions: Expressions) {
    this.expressions = expressions;
    this.choices = expressions.choices;
    this.scope = expressions.scope;
  }

  /** Text, tags and statements. */
  abstract template(depth: number): string;

  /** Statements and nothing else. */
  abstract code(depth: number): string;

  get inCode(): boolean {
    return this.#inCode > 0;
  }

  /** `next` and `break` have something to leave. */
  get inLoop(): boolean {
    return this.#loops > 0;
  }

  value(type: string, depth = 2): string {
    return this.expressions.value(type, depth);
  }

  condition(): string {
    return this.value("bool", 2);
  }

  /** Of a new variable. */
  name(): string {
    this.#names += 1;
    return `v${this.#names}`;
  }

  tag(code: string): string {
    return this.inCode ? `${code}\n` : writeTag(code, this.choices);
  }

  end(): string {
    return this.tag("end");
  }

  print(code: string): string {
    return this.inCode ? `log << ${asOperand(code)}\n` : writeOutput(code, this.choices);
  }

  /** What a statement holds; its variables end with it. */
  body(depth: number, inLoop = false): string {
    const leave = this.scope.enter();
    if (inLoop) this.#loops += 1;
    const skip = inLoop && this.choices.below(5) === 4 ? this.#leaveLoop() : "";
    const text = skip + (this.inCode ? this.code(depth - 1) : this.template(depth - 1));
    if (inLoop) this.#loops -= 1;
    leave();
    return text;
  }

  #leaveLoop(): string {
    const value = this.choices.below(3) === 2 ? ` ${this.value("int", 0)}` : "";
    return this.tag(
      `${this.choices.pick(["next", "break"])}${value} ${this.choices.pick(["if", "unless"])} ${this.condition()}`,
    );
  }

  /** A body in which variables of these types are known. */
  with(variables: readonly (readonly [name: string, type: string])[], depth: number, inLoop = true): string {
    const leave = this.scope.enter();
    for (const [name, type] of variables) this.scope.declare(name, type);
    const body = this.body(depth, inLoop);
    leave();
    return body;
  }

  /** Within one tag. */
  asCode(write: () => string): string {
    this.#inCode += 1;
    const code = write();
    this.#inCode -= 1;
    return code;
  }

  /** In a method, where the loops and variables around are not seen. */
  inMethod(write: () => string): string {
    const leave = this.scope.enterMethod();
    const loops = this.#loops;
    this.#loops = 0;
    const text = write();
    this.#loops = loops;
    leave();
    return text;
  }
}

/** Names in a row, of values that may be anything. */
export function untyped(names: string): (readonly [string, string])[] {
  return names === "" ? [] : names.split(" ").map((name) => [name, "any"] as const);
}
