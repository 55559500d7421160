// What the code of a compiled template may call: reads names and attributes as Ruby does, prints with the place
// that each piece came from, runs Ruby expressions. Nothing of nunjucks' own runtime is used.
import type { Path } from "../../../text/path.ts";
import { caseEquals } from "../core/case-equality.ts";
import { leavable, NextSignal, TemplateFailure } from "../core/failure.ts";
import { toS } from "../core/inspect.ts";
import type { Machine } from "../core/machine.ts";
import { isTruthy, RubyProc, RubyString } from "../core/value.ts";
import type { Value } from "../core/value.ts";
import { textLoop } from "../ruby/control.ts";
import type { Closure } from "../ruby/compiler.ts";
import type { Body } from "../ruby/scope.ts";
import { Scope } from "../ruby/scope.ts";
import { OutputString, outputVariable } from "./output.ts";

/** Where a piece of the nunjucks text comes from. */
export interface Place {
  /** In the template. */
  readonly from: number;
  readonly to: number;
  /** Text that is printed as it stands. */
  readonly verbatim?: boolean;
  readonly configPath?: Path;
  /** The expression of a `ruby("…")` or the statement of a tag, already compiled. */
  readonly closure?: Closure;
}

/** Compiles Ruby that has no closure yet; `names` are the variables that it sees. */
export type RubyResolver = (text: string, names: readonly string[], place: Place | undefined) => Closure;

const unknownPlace: Place = { from: 0, to: 0 };

export class TemplateRuntime {
  readonly machine: Machine;
  readonly #places: readonly Place[];
  readonly #resolve: RubyResolver;

  constructor(machine: Machine, places: readonly Place[], resolve: RubyResolver) {
    this.machine = machine;
    this.#places = places;
    this.#resolve = resolve;
  }

  /** What the next piece is appended to: Ruby looks at the variable before it evaluates what is printed. */
  output(scope: Scope, place: number): Value {
    const output = scope.get(outputVariable);
    if (output !== undefined) return output;
    return this.#at(place, () => {
      throw this.machine.unknownName(outputVariable, scope.names());
    });
  }

  text(scope: Scope, text: string, place: number): void {
    // Every piece is kept with its place.
    this.machine.steps(2);
    const output = this.output(scope, place);
    this.#print(output, text, place, this.#places[place]?.verbatim ?? true);
  }

  print(output: Value, value: Value | undefined, place: number): void {
    this.machine.steps(2);
    const text = this.#at(place, () => toS(value ?? null, this.machine));
    this.#print(output, text, place, this.#places[place]?.verbatim ?? false);
  }

  #print(output: Value, text: string, index: number, verbatim: boolean): void {
    const { machine } = this;
    machine.value = output;
    machine.traces += 1;
    // Else a String that came in the place of the output, or whatever takes `<<`.
    if (!(output instanceof OutputString) || output.frozen) {
      machine.value = this.#at(index, () => machine.send(output, "<<", [text]));
      return;
    }
    if (output.length + text.length > machine.limits.characters) {
      this.#at(index, () => machine.checkPrinted(output.length + text.length));
    }
    const { from, to, configPath } = this.#places[index] ?? unknownPlace;
    output.print(text, from, to, verbatim, configPath);
  }

  /** A body, or a branch, begins. */
  begin(): void {
    this.machine.value = null;
  }

  /** A variable, else one of the locals. */
  name(scope: Scope, name: string, place: number): Value {
    return this.#at(place, () => {
      const variable = scope.get(name);
      const value = variable === undefined ? this.#own(name) : variable;
      if (value === undefined) throw this.machine.unknownName(name, scope.names());
      return value;
    });
  }

  #own(name: string): Value | undefined {
    const { machine } = this;
    const local = machine.local(name);
    return local === undefined ? machine.definitions.get(name)?.call([]) : local;
  }

  attribute(self: Value, name: string, place: number): Value {
    return this.#at(place, () => this.machine.send(self, name));
  }

  index(self: Value, key: Value, place: number): Value {
    return this.#at(place, () => this.machine.send(self, "[]", [key]));
  }

  compare(operator: string, left: Value, right: Value, place: number): Value {
    return this.#at(place, () => this.machine.send(left, operator, [right]));
  }

  string(text: string): Value {
    return new RubyString(text);
  }

  assign(scope: Scope, name: string, value: Value): void {
    scope.set(name, value);
    this.machine.value = value;
  }

  ruby(scope: Scope, text: string, place: number): Value {
    return this.#at(place, () => this.#closure(scope, text, place)(scope));
  }

  #closure(scope: Scope, text: string, place: number): Closure {
    return this.#places[place]?.closure ?? this.#resolve(text, scope.names(), this.#places[place]);
  }

  statement(scope: Scope, text: string, place: number, bodies: readonly Body[]): void {
    const inner = bodies.length === 0 ? scope : scope.withBodies(bodies);
    const value = this.#at(place, () => this.#closure(scope, text, place)(inner));
    this.machine.value = value;
  }

  filter(name: string, place: number, self: Value, ...args: readonly Value[]): Value {
    switch (name) {
      case "truth":
        return isTruthy(self);
      case "matches":
        return this.#at(place, () => args.some((pattern) => caseEquals(pattern, self, this.machine)));
      default:
        return this.#toLoop(self, place);
    }
  }

  /** `each`: a proc that takes the body of the loop, so that the loop is the receiver's own. */
  #toLoop(self: Value, place: number): RubyProc {
    return new RubyProc(
      ([body]) => this.#at(place, () => this.machine.send(self, "each", [], body as RubyProc)),
      1,
      true,
    );
  }

  /** `{% for a, b in list | each %}`, also without `each`: parameters are bound as a block binds them. */
  each(scope: Scope, names: readonly string[], list: Value, place: number, body: Body): void {
    const { machine } = this;
    const loop = list instanceof RubyProc ? list : this.#toLoop(list, place);
    const turn = (args: readonly Value[]): Value => {
      const inner = new Scope(machine, scope);
      const [only] = args;
      const values = names.length > 1 && args.length === 1 && Array.isArray(only) ? only : args;
      for (const [at, name] of names.entries()) inner.declare(name, values[at] ?? null);
      machine.enter();
      this.begin();
      try {
        body(inner);
        return machine.value;
      } catch (signal) {
        if (signal instanceof NextSignal) return signal.value as Value;
        throw signal;
      } finally {
        machine.leave();
      }
    };
    const value = leavable(textLoop, () => loop.call([new RubyProc(turn, names.length, false)]));
    machine.value = value;
  }

  handleError(error: unknown): unknown {
    return error;
  }

  #at<T>(place: number, run: () => T): T {
    const origin = this.#places[place];
    if (origin !== undefined) this.machine.range = [origin.from, origin.to];
    try {
      return run();
    } catch (failure) {
      throw failure instanceof TemplateFailure ? this.#located(failure, origin) : failure;
    }
  }

  #located(failure: TemplateFailure, place: Place | undefined): TemplateFailure {
    if (place !== undefined) failure.range ??= [place.from, place.to];
    return failure;
  }
}
