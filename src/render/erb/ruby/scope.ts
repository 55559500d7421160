// Ruby's variables during a rendering: one scope a block, each seeing those around it.
import type { Exit } from "../core/failure.ts";
import type { Machine } from "../core/machine.ts";
import type { Value } from "../core/value.ts";

/** Runs the template text inside a block, in the block's scope. */
export type Body = (scope: Scope) => void;

export class Scope {
  readonly machine: Machine;
  /** The text bodies that the statement being evaluated may run. */
  readonly bodies: readonly Body[];
  /** The call of a method or lambda that `return` leaves. */
  method: Exit | undefined;
  /** The call whose block this is, which `break` leaves. */
  call: Exit | undefined;
  #variables = new Map<string, Value>();
  readonly #parent: Scope | undefined;

  constructor(machine: Machine, parent?: Scope, bodies: readonly Body[] = parent?.bodies ?? []) {
    this.machine = machine;
    this.#parent = parent;
    this.bodies = bodies;
    this.method = parent?.method;
    this.call = parent?.call;
  }

  /** The same variables, with other text bodies. */
  withBodies(bodies: readonly Body[]): Scope {
    const same = new Scope(this.machine, this.#parent, bodies);
    same.#variables = this.#variables;
    same.method = this.method;
    same.call = this.call;
    return same;
  }

  /** Undefined: no variable of that name is in sight. */
  get(name: string): Value | undefined {
    const value = this.#variables.get(name);
    return value === undefined ? this.#parent?.get(name) : value;
  }

  /** Into the scope that has the variable, else into this one. */
  set(name: string, value: Value): void {
    const owner = this.#owner(name);
    (owner ?? this).#variables.set(name, value);
  }

  /** A variable of this very scope, whatever is around it: a block's parameter. */
  declare(name: string, value: Value): void {
    this.#variables.set(name, value);
  }

  names(): string[] {
    const own = [...this.#variables.keys()].filter((name) => !name.startsWith("&"));
    return [...own, ...(this.#parent?.names() ?? [])];
  }

  #owner(name: string): Scope | undefined {
    if (this.#variables.has(name)) return this;
    return this.#parent === undefined ? undefined : this.#parent.#owner(name);
  }
}
