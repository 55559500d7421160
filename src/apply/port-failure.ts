// What the world refused in the middle of a run → a failure of that run. Anything else is a bug, and passes on.
import { PortError } from "../ports.ts";
import type { Failure } from "./result.ts";

/** Throws what is no PortError. */
export function toPortFailure(error: unknown): Failure {
  if (!(error instanceof PortError)) throw error;
  return { reason: error.message, ...(error.cure === undefined ? {} : { cure: error.cure }) };
}
