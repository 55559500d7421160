// Where a generator decides: numbers from fast-check or from a recording. A recording that ends gives zeros,
// and zero always is the simplest choice, so that any shortened recording is a smaller template.

export class Choices {
  readonly made: number[] = [];
  readonly #next: () => number;

  constructor(next: () => number) {
    this.#next = next;
  }

  static replay(recording: readonly number[]): Choices {
    let at = 0;
    return new Choices(() => {
      at += 1;
      return recording[at - 1] ?? 0;
    });
  }

  /** A number from 0 to `count - 1`. */
  below(count: number): number {
    const choice = this.#next() % count;
    this.made.push(choice);
    return choice;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError("nothing to choose from");
    return found;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }
}
