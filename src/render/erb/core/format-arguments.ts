// The arguments of a format: one after the other, by number, or by name; Ruby does not let them be mixed.
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import { RubySymbol, withoutIdentity } from "./value.ts";
import type { Value } from "./value.ts";

export class FormatArguments {
  readonly #values: readonly Value[];
  #used = 0;
  #way: "numbered" | "named" | undefined;

  constructor(values: readonly Value[]) {
    this.#values = values;
  }

  next(): Value {
    if (this.#way !== undefined) {
      throw rubyError("ArgumentError", `unnumbered(${this.#used + 1}) mixed with ${this.#way}`);
    }
    this.#used += 1;
    return this.#get(this.#used - 1);
  }

  /** The first is 1. */
  at(number: number): Value {
    if (this.#used > 0) {
      throw rubyError("ArgumentError", `numbered(${number}) after unnumbered(${this.#used})`);
    }
    if (this.#way === "named") throw rubyError("ArgumentError", `numbered(${number}) after named`);
    if (number < 1) throw rubyError("ArgumentError", `invalid index - ${number}$`);
    this.#way = "numbered";
    return this.#get(number - 1);
  }

  /** `shown`: the name as it is written, `<name>` or `{name}`. */
  named(name: string, shown: string, machine: Machine): Value {
    if (this.#used > 0) throw rubyError("ArgumentError", `named${shown} after unnumbered(${this.#used})`);
    if (this.#way === "numbered") throw rubyError("ArgumentError", `named${shown} after numbered`);
    this.#way = "named";
    const [hash] = this.#values;
    if (this.#values.length !== 1 || !(hash instanceof RubyHash)) {
      throw rubyError("ArgumentError", "one hash required");
    }
    const key = RubySymbol.of(name);
    const value = hash.get(key) ?? (hash.has(key) ? null : machine.send(hash, "default", [key]));
    if (value === null && !hash.has(key)) throw rubyError("KeyError", `key${shown} not found`);
    return withoutIdentity(value);
  }

  #get(index: number): Value {
    const value = this.#values[index];
    if (value === undefined) throw rubyError("ArgumentError", "too few arguments");
    return withoutIdentity(value);
  }
}
