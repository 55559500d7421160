// How long an apply waits for what it has written, and how it looks again and again until then.
import type { LiveChange } from "../diff/live-change.ts";
import { nodesOf } from "./steps.ts";

export interface Limits {
  /** For one object to become what it should, in milliseconds. */
  readonly objectMs: number;
  /** For all waiting of one run together, in milliseconds. */
  readonly totalMs: number;
  /** How long an agent must run on without a restart; missing: as long as most need that fail. */
  readonly calmMs?: number;
}

const minuteMs = 60_000;

/** By default ten minutes, and one more for every node whose agents are replaced; half of it an object. */
export function toLimits(
  { timeoutMs, calmMs }: { readonly timeoutMs?: number; readonly calmMs?: number },
  changes: readonly LiveChange[],
): Limits {
  const nodes = new Set(changes.flatMap(nodesOf));
  const totalMs = timeoutMs ?? (10 + nodes.size) * minuteMs;
  return { objectMs: totalMs / 2, totalMs, ...(calmMs === undefined ? {} : { calmMs }) };
}

/** One run's time, from its first write on. */
export interface Patience {
  readonly limits: Limits;
  /** `performance.now()` when nothing is waited for any more. */
  readonly endsAt: number;
}

const firstPauseMs = 100;
const longestPauseMs = 2000;

export function startPatience(limits: Limits): Patience {
  return { limits, endsAt: performance.now() + limits.totalMs };
}

/** When the wait for one more object ends. */
export function endOfOne({ limits, endsAt }: Patience): number {
  return Math.min(endsAt, performance.now() + limits.objectMs);
}

/** Calls `look` until it finds something; undefined when the time is over. It is called at least once. */
export async function poll<T>(endsAt: number, look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
    const found = await look();
    if (found !== undefined) return found;
    const leftMs = endsAt - performance.now();
    if (leftMs <= 0) return undefined;
    await new Promise((resolve) => setTimeout(resolve, Math.min(pauseMs, leftMs)));
  }
}
