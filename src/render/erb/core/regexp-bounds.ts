// Quantifiers of a pattern: `*`, `+?`, `{2,}`.
import { PatternProblem } from "./regexp-part.ts";
import type { Repeat } from "./regexp-part.ts";
import type { PatternReader } from "./regexp-reader.ts";

interface Bounds extends Pick<Repeat, "min" | "max" | "mode"> {
  /** The whole repetition may be left out. */
  readonly optional: boolean;
}

/** Undefined: what comes next is no quantifier. */
export function readBounds(reader: PatternReader): Bounds | undefined {
  const sign = reader.match(/[*+?]/y)?.[0];
  if (sign !== undefined) {
    const mode = reader.take("?") ? "lazy" : reader.take("+") ? "possessive" : "greedy";
    return { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity, mode, optional: false };
  }
  const found = reader.match(/\{(?:(\d+)(,?)(\d*)|,(\d+))\}/y);
  if (found === undefined) return undefined;
  const [, low, comma, high, most] = found;
  const min = Number(low ?? 0);
  const max = most !== undefined ? Number(most) : comma === "" ? min : high === "" ? Infinity : Number(high);
  if (min > 100_000 || (max !== Infinity && max > 100_000)) {
    throw new PatternProblem("too big number for repeat range");
  }
  if (max < min) throw new PatternProblem("upper is smaller than lower in repeat range");
  const marked = reader.take("?");
  const isFixed = low !== undefined && comma === "";
  return { min, max, mode: marked && !isFixed ? "lazy" : "greedy", optional: marked && isFixed };
}
