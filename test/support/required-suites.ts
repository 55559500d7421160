// Suites that not every machine can run are skipped where it cannot, unless that machine is meant to.

/** Throws when `REQUIRED_SUITES`, names between spaces, has the suite: then its absence is a failure. */
export function allowSkipping(suite: string, obstacle: string): void {
  const required = process.env["REQUIRED_SUITES"]?.split(" ") ?? [];
  if (required.includes(suite)) throw new Error(`the suite ${suite} is required, but ${obstacle}`);
}
