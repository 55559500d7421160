// How far a template may go. Generous for any manifest, small enough that a runaway one stops within
// seconds and some hundred megabytes.

export interface Limits {
  /** Method calls, loop turns and printed pieces. */
  readonly steps: number;
  /** UTF-16 units of the rendered text, and of any one String. */
  readonly characters: number;
  /** Elements of any one Array or Hash. */
  readonly elements: number;
  /** Blocks and calls inside each other. */
  readonly depth: number;
  /** Steps that one search with a Regexp may take; sixteen of them count as one of `steps`. */
  readonly regexpSteps: number;
  /** Bits of any one Integer. */
  readonly bits: number;
}

export const defaultLimits: Limits = {
  steps: 2_000_000,
  characters: 16 * 1024 * 1024,
  elements: 1_000_000,
  depth: 400,
  regexpSteps: 2_000_000,
  bits: 100_000,
};
