// The variables that a place of the template knows, each with its type.
import { data } from "./literals.ts";

const printable: ReadonlySet<string> = new Set(["any", "own", "mine", "fresh", ...data]);

interface Variable {
  readonly name: string;
  readonly type: string;
}

export class Scope {
  #variables: Variable[] = [];
  readonly #held = new Set<string>();

  declare(name: string, type: string): void {
    this.#variables = [...this.#variables.filter((one) => one.name !== name), { name, type }];
  }

  /** Names of these types; what is being walked may not be had for changing. */
  namesOf(wanted: string, types: readonly string[]): readonly string[] {
    const changes = wanted === "own" || wanted === "mine" || wanted === "fresh";
    return this.#variables
      .filter(({ name, type }) => {
        if (changes && this.#held.has(name)) return false;
        return wanted === "any" ? printable.has(type) : types.includes(type);
      })
      .map(({ name }) => name);
  }

  /** Until the returned function is called, a variable of that name is not changed. */
  hold(name: string): () => void {
    if (this.#held.has(name)) return () => undefined;
    this.#held.add(name);
    return () => this.#held.delete(name);
  }

  /** What is declared from now on ends with the call of the returned function. */
  enter(): () => void {
    const outside = this.#variables;
    return () => {
      this.#variables = outside;
    };
  }

  /** As `enter`, and what is outside is not seen: the body of a method. */
  enterMethod(): () => void {
    const leave = this.enter();
    this.#variables = [];
    return leave;
  }
}
