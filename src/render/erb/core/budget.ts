// What one rendering may cost: steps, nested calls, texts and elements, each counted before it is spent.
import { limitReached } from "./failure.ts";
import { howToRaise } from "./limits.ts";
import type { Limits } from "./limits.ts";

/** Every method but `leave` throws TemplateFailure when a limit is reached. */
export class Budget {
  readonly limits: Limits;
  #steps = 0;
  #depth = 0;
  #spent = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  step(): void {
    this.#steps += 1;
    if (this.#steps > this.limits.steps) {
      throw limitReached(
        `the template needs more than ${this.limits.steps} steps`,
        `look for a loop that does not end, or ${howToRaise("steps", this.limits)}`,
      );
    }
  }

  /** Many steps at once: what one call does over a whole collection or text. */
  steps(count: number): void {
    this.#steps += count;
    this.step();
  }

  enter(): void {
    this.#depth += 1;
    if (this.#depth > this.limits.depth) {
      throw limitReached(
        `calls nest deeper than ${this.limits.depth}`,
        `look for something that calls itself without an end, or ${howToRaise("depth", this.limits)}`,
      );
    }
  }

  leave(): void {
    this.#depth -= 1;
  }

  /** Before a text of that many UTF-16 units is made; long ones also draw on a budget for all of them. */
  checkText(characters: number): void {
    if (characters <= 4096) return;
    this.#spent += characters;
    if (characters > this.limits.characters || this.#spent > 32 * this.limits.characters) {
      throw limitReached(
        `the template makes texts of more than ${this.limits.characters} characters`,
        `look for a value that grows with every turn of a loop, or ${howToRaise("characters", this.limits)}`,
      );
    }
  }

  /** Before the output gets as long as that. */
  checkPrinted(characters: number): void {
    if (characters <= this.limits.characters) return;
    throw limitReached(
      `the template prints more than ${this.limits.characters} characters`,
      "look for a loop that does not end",
    );
  }

  /** Before a text of that length grows in place by so much: only that is made. */
  checkGrowth(characters: number, added: number): void {
    this.#spent += added;
    if (characters > this.limits.characters) this.checkText(characters);
    if (this.#spent > 32 * this.limits.characters) this.checkText(added);
  }

  checkElements(count: number): void {
    if (count > 4096) this.steps(count >> 4);
    if (count > this.limits.elements) {
      throw limitReached(
        `the template makes a collection of more than ${this.limits.elements} elements`,
        `use a smaller range or a shorter list, or ${howToRaise("elements", this.limits)}`,
      );
    }
  }
}

// For what walks values without a Machine at hand: equality, keys. Rendering is synchronous, so there is one at a time.
let running: Budget | undefined;

/** Runs a rendering on its budget. */
export function onBudget<T>(budget: Budget, run: () => T): T {
  const before = running;
  running = budget;
  try {
    return run();
  } finally {
    running = before;
  }
}

/** Before a collection of that size is walked. */
export function spendOn(size: number): void {
  running?.steps(1 + (size >> 4));
}
