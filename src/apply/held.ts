// A Lease that another run holds → why this one waits for it.
import type { LeaseAnswer } from "./lease.ts";
import type { Failure } from "./result.ts";

export function toHeld({ holder, until }: Extract<LeaseAnswer, { readonly lease: "held" }>): Failure {
  return {
    reason: `another run is at work on this cluster: ${holder}, until ${until} unless it goes on`,
    cure: "wait for it to end, and run again; the Lease of a run that died runs out by itself",
  };
}
