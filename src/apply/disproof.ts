// Why a probe has not proven that pods reach each other, in words.
import type { Failure } from "./result.ts";

/** `cut off`: pods were asked, and some did not answer; `untold`: they could not be asked. */
export interface Disproof {
  readonly disproof: "cut off" | "untold";
  readonly failure: Failure;
}

const mostLines = 20;

/** `lines`: the ways that are cut; `count`: all that were asked for. */
export function toCutOff(lines: readonly string[], count: number): Disproof {
  const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
  const failure = {
    reason: `pods do not reach each other: ${lines.length} of ${count} ways between them are cut`,
    cure: "compare what the agents of these nodes log with what this run changes; --probe none applies without this proof",
    details: [...lines.slice(0, mostLines), ...more],
  };
  return { disproof: "cut off", failure };
}

/** Pods cannot be part of a network at all. */
export function toDark(reason: string, details: readonly string[]): Disproof {
  const cure = "see to the agents of these nodes and to what this run changes, or apply with --probe none";
  return { disproof: "cut off", failure: { reason, cure, details } };
}

export function toUntold(reason: string, cure?: string, details: readonly string[] = []): Disproof {
  const failure = {
    reason: `whether pods reach each other cannot be told: ${reason}`,
    ...(cure === undefined ? {} : { cure }),
    ...(details.length === 0 ? {} : { details }),
  };
  return { disproof: "untold", failure };
}
