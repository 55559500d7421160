// Ruby's Set: the keys of a Hash, so elements are compared as eql? compares them and keep their order.
import { RubyHash } from "./hash-value.ts";
import type { Value } from "./value.ts";

export class RubySet {
  readonly hash = new RubyHash();

  static of(elements: Iterable<Value>): RubySet {
    const set = new RubySet();
    for (const element of elements) set.add(element);
    return set;
  }

  get size(): number {
    return this.hash.size;
  }

  has(element: Value): boolean {
    return this.hash.has(element);
  }

  add(element: Value): void {
    this.hash.set(element, true);
  }

  elements(): Value[] {
    return this.hash.keys();
  }

  isSubsetOf(other: RubySet): boolean {
    return this.size <= other.size && this.elements().every((element) => other.has(element));
  }
}
