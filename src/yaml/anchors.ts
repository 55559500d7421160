// The anchors of a document and what their aliases may cost.
import type { YamlNode, YamlProblem } from "./node.ts";

export interface Anchored {
  readonly node: YamlNode;
  /** Nodes and characters that the value has when its aliases are written out. */
  readonly weight: number;
}

/** How much aliases may add to a stream: more than any manifest needs, less than memory has. */
const mostWeight = 4_000_000;

export class Anchors {
  readonly #problems: YamlProblem[];
  #values = new Map<string, Anchored>();
  /** Anchors of collections that are being read. */
  #open = new Set<string>();
  #left = mostWeight;

  constructor(problems: YamlProblem[]) {
    this.#problems = problems;
  }

  /** Anchors hold within one document; the cost of aliases is counted over all of them. */
  startDocument(): void {
    this.#values = new Map();
    this.#open = new Set();
  }

  open(name: string): void {
    this.#open.add(name);
  }

  define(name: string, value: Anchored): void {
    this.#open.delete(name);
    this.#values.set(name, value);
  }

  /** The value of the alias at [start, end); null after a problem. */
  resolve(name: string, start: number, end: number): Anchored {
    const target = this.#open.has(name) ? undefined : this.#values.get(name);
    if (target === undefined) {
      this.#problems.push({ ...this.#whyUnknown(name), problem: "unknown-anchor", start, end });
      return { node: nullNode(start), weight: 1 };
    }
    const left = this.#left;
    this.#left -= target.weight;
    if (this.#left >= 0) return target;
    if (left >= 0) {
      this.#problems.push({
        problem: "too-large",
        message: `the aliases of this file, written out, are larger than ${mostWeight} characters`,
        hint: "repeat less through aliases",
        start,
        end,
      });
    }
    return { node: nullNode(start), weight: 1 };
  }

  #whyUnknown(name: string): { readonly message: string; readonly hint: string } {
    if (this.#open.has(name)) {
      return { message: `the alias *${name} stands within its own anchor`, hint: "write the value out" };
    }
    return {
      message: `there is no anchor &${name} before the alias *${name}`,
      hint: `put the text in quotes, or write &${name} before the value that is to be repeated`,
    };
  }
}

function nullNode(start: number): YamlNode {
  return { node: "scalar", start, end: start, value: null, style: "plain", offsetOf: () => start };
}
