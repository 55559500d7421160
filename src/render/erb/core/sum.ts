// sum: exact for Integers, compensated (Kahan and Babuska) as soon as a Float comes.
import { unsupported } from "./failure.ts";
import type { Machine } from "./machine.ts";
import { textOf } from "./value.ts";
import type { Value } from "./value.ts";

/** Adds one element after the other. */
export class Sum {
  #total: Value;
  /** What rounding lost; undefined: the sum is not, or no longer, one of Floats. */
  #lost: number | undefined;
  #isExact: boolean;
  readonly #machine: Machine;

  constructor(initial: Value, machine: Machine) {
    this.#total = initial;
    this.#isExact = typeof initial === "bigint";
    this.#lost = typeof initial === "number" ? 0 : undefined;
    this.#machine = machine;
  }

  get result(): Value {
    return typeof this.#total === "number" ? this.#total + (this.#lost ?? 0) : this.#total;
  }

  add(element: Value): void {
    const total = this.#total;
    const isNumber = typeof element === "bigint" || typeof element === "number";
    if (this.#isExact && typeof element === "bigint" && typeof total === "bigint") {
      this.#total = total + element;
    } else if (this.#isExact && typeof element === "number") {
      this.#isExact = false;
      [this.#total, this.#lost] = [Number(total), 0];
      this.#addFloat(element);
    } else if (this.#lost !== undefined && isNumber) this.#addFloat(Number(element));
    else {
      this.#isExact = false;
      this.#lost = undefined;
      this.#total = this.#machine.send(total, "+", [element]);
    }
  }

  #addFloat(value: number): void {
    const sum = this.#total as number;
    if (Number.isNaN(sum)) return;
    if (!Number.isFinite(value)) {
      // Infinities of both signs make no number.
      this.#total = Number.isFinite(sum) ? value : sum + value;
      if (Number.isNaN(this.#total)) this.#lost = 0;
    } else if (Number.isFinite(sum)) {
      const next = sum + value;
      const lost = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      this.#lost = (this.#lost ?? 0) + lost;
      this.#total = next;
    }
  }
}

/** Ruby 3.3 compensates in an Array only when it begins with an Integer, older ones always. */
export class PlainSum {
  #total: Value;
  /** Nothing was added yet to what is no number, no text and no Array. */
  #isUnlike: boolean;
  readonly #compensated: Sum;
  readonly #machine: Machine;

  constructor(initial: Value, machine: Machine) {
    this.#total = initial;
    this.#isUnlike = typeof initial !== "number" && textOf(initial) === undefined && !Array.isArray(initial);
    this.#compensated = new Sum(typeof initial === "number" ? initial : 0n, machine);
    this.#machine = machine;
  }

  get result(): Value {
    const total = this.#total;
    if (typeof total === "number" && !Object.is(total, this.#compensated.result)) {
      throw unsupported(
        "the sum of Floats from a Float is another one in Ruby 3.3 than before",
        "leave the initial value out: sum compensates for rounding then",
      );
    }
    return total;
  }

  add(element: Value): void {
    const isNumber = typeof element === "bigint" || typeof element === "number";
    if (isNumber && this.#isUnlike) {
      throw unsupported(
        "numbers are added to that in Ruby 3.3, and that to the numbers before",
        "begin with a number",
      );
    }
    this.#isUnlike = false;
    this.#total = this.#machine.send(this.#total, "+", [element]);
    if (typeof this.#total === "number") this.#compensated.add(element);
  }
}
