// The parts of a parsed Regexp, and what is wrong with a pattern.
import type { CharacterSet } from "./regexp-sets.ts";

export type Part =
  | { readonly part: "set"; readonly set: CharacterSet }
  | { readonly part: "text"; readonly text: string }
  | { readonly part: "anchor"; readonly anchor: Anchor }
  | { readonly part: "group"; readonly index: number; readonly inner: Part }
  | { readonly part: "sequence"; readonly parts: readonly Part[] }
  | { readonly part: "choice"; readonly choices: readonly Part[] }
  | Repeat
  | { readonly part: "ahead"; readonly inner: Part; readonly negative: boolean }
  | { readonly part: "behind"; readonly choices: readonly Behind[]; readonly negative: boolean }
  | { readonly part: "atomic"; readonly inner: Part }
  | { readonly part: "backreference"; readonly groups: readonly number[]; readonly folded: boolean }
  | { readonly part: "condition"; readonly groups: readonly number[]; readonly yes: Part; readonly no: Part }
  /** `\K`: the match begins here. */
  | { readonly part: "keep" };

export interface Repeat {
  readonly part: "repeat";
  readonly inner: Part;
  readonly min: number;
  readonly max: number;
  readonly mode: "greedy" | "lazy" | "possessive";
}

/** What must end where the look-behind stands, and how many characters it takes. */
export interface Behind {
  readonly inner: Part;
  readonly width: number;
}

export type Anchor =
  | "line-start"
  | "line-end"
  | "start"
  | "end"
  | "end-or-newline"
  | "search-start"
  | "boundary"
  | "no-boundary";

export interface ParsedRegexp {
  readonly root: Part;
  readonly groups: number;
  /** Groups by name: several may share one. */
  readonly names: ReadonlyMap<string, readonly number[]>;
}

/** Ruby refuses the pattern, too. */
export class PatternProblem extends Error {}

/** Ruby knows what we do not. */
export class UnsupportedPattern extends Error {}
