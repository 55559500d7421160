// How far a template may go. Generous for any manifest, small enough that a runaway one stops within
// seconds and some hundred megabytes.
import type { LimitName, TemplateLimits } from "../../../text/template-limits.ts";

export type Limits = Readonly<Record<LimitName, number>>;

export const defaultLimits: Limits = {
  /** Method calls, loop turns and printed pieces; what a call does over a whole collection counts in part. */
  steps: 2_000_000,
  /** UTF-16 units of the rendered text, and of any one String. */
  characters: 4 * 1024 * 1024,
  /** Elements of any one Array or Hash. */
  elements: 1_000_000,
  /** Blocks and calls inside each other. */
  depth: 400,
  /** Of one search; sixteen of them count as one of `steps`. */
  "regexp-steps": 2_000_000,
  /** Bits of any one Integer. */
  bits: 100_000,
};

export function toLimits(raised: TemplateLimits | undefined): Limits {
  return { ...defaultLimits, ...raised };
}

/** The end of a hint: how to go further. */
export function howToRaise(name: LimitName, { [name]: now }: Limits): string {
  return `raise the limit with --template-limits ${name}=${2 * now} (input template-limits)`;
}
