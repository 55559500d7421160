// The groups of a pattern while it is read: their numbers and names, and who refers to them.
import { PatternProblem, UnsupportedPattern } from "./regexp-part.ts";
import type { PatternReader } from "./regexp-reader.ts";

export class PatternGroups {
  readonly names = new Map<string, number[]>();
  readonly #open = new Set<number>();
  count = 0;
  #highest = 0;
  #numbered = false;

  open(name: string | undefined): number {
    this.count += 1;
    if (name !== undefined) this.names.set(name, [...(this.names.get(name) ?? []), this.count]);
    this.#open.add(this.count);
    return this.count;
  }

  close(index: number): void {
    this.#open.delete(index);
  }

  /** Groups that the number or name found by `sticky` stands for; undefined when it finds none. */
  refer(reader: PatternReader, sticky: RegExp): readonly number[] | undefined {
    const found = reader.match(sticky);
    if (found === undefined) return undefined;
    const [, number, ...names] = found;
    const name = names.find((one) => one !== undefined);
    const groups = name === undefined ? [Number(number)] : this.names.get(name);
    if (groups === undefined) {
      throw new UnsupportedPattern(`the name ${name} that is used before its group`);
    }
    if (groups.some((group) => this.#open.has(group))) {
      throw new UnsupportedPattern("a group that refers to itself");
    }
    if (name === undefined) {
      this.#numbered = true;
      this.#highest = Math.max(this.#highest, ...groups);
    }
    return groups;
  }

  /** When the whole pattern has been read; `areNamed`: plain parentheses did not count. */
  check(areNamed: boolean): void {
    if (areNamed && this.#numbered) {
      throw new PatternProblem("numbered backref/call is not allowed. (use name)");
    }
    if (this.#highest > this.count && this.names.size === 0) {
      throw new PatternProblem("invalid backref number/name");
    }
  }
}
