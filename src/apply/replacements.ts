// Pods that a run replaces one by one → how far it has come with each workload, whatever it is that ends it.
import { formatRef, type ObjectRef } from "../kube/object-ref.ts";
import type { Deed } from "./result.ts";

interface Replacing {
  readonly ref: ObjectRef;
  /** Its strategy is OnDelete meanwhile; `perhaps`: no answer came when it was put back. */
  held: "held" | "perhaps" | "no";
  readonly replaced: Set<string>;
  /** Deleted, and what takes its place is not known to be well. */
  readonly begun: Set<string>;
  left: readonly string[];
}

/** By nodes for agents, by the names of the former pods for other workloads. */
export class Replacements {
  readonly #all = new Map<string, Replacing>();

  /** From now on nobody but us replaces its pods. */
  hold(ref: ObjectRef, nodes: readonly string[]): void {
    const one = this.#of(ref);
    one.held = "held";
    one.left = nodes;
  }

  /** The strategy of the files is about to be put back, or is. */
  release(ref: ObjectRef, held: "perhaps" | "no"): void {
    this.#of(ref).held = held;
  }

  expect(ref: ObjectRef, names: readonly string[]): void {
    this.#of(ref).left = names;
  }

  begin(ref: ObjectRef, name: string): void {
    const one = this.#of(ref);
    one.begun.add(name);
    one.left = one.left.filter((each) => each !== name);
  }

  /** What takes its place is well. */
  end(ref: ObjectRef, name: string): void {
    const one = this.#of(ref);
    one.begun.delete(name);
    one.replaced.add(name);
  }

  /** The deeds, with those that did not come to their end as what they are, and what nobody told of yet. */
  tell(deeds: readonly Deed[]): readonly Deed[] {
    const known = deeds.map((deed): Deed => {
      const one = this.#all.get(formatRef(deed.ref));
      return one !== undefined && isOpen(one) ? toDeed(one) : deed;
    });
    const named = new Set(deeds.map(({ ref }) => formatRef(ref)));
    const more = [...this.#all].flatMap(([name, one]): readonly Deed[] => {
      if (named.has(name)) return [];
      if (isOpen(one)) return [toDeed(one)];
      return one.replaced.size > 0 ? [{ deed: "restarted", ref: one.ref }] : [];
    });
    return [...known, ...more];
  }

  #of(ref: ObjectRef): Replacing {
    const name = formatRef(ref);
    const one = this.#all.get(name) ?? { ref, held: "no", replaced: new Set(), begun: new Set(), left: [] };
    this.#all.set(name, one);
    return one;
  }
}

/** Of one of which no pod was touched yet, nothing is to be told. */
function isOpen({ held, replaced, begun, left }: Replacing): boolean {
  return held !== "no" || begun.size > 0 || (left.length > 0 && replaced.size > 0);
}

function toDeed({ ref, held, replaced, begun, left }: Replacing): Deed {
  return { deed: "replacing", ref, held, replaced: [...replaced], begun: [...begun], left };
}
