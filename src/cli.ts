#!/usr/bin/env node
// The entry for a terminal: argv → the pipeline → stdout and an exit code. Results go to stdout,
// everything else to stderr.
import { type Invocation, parseCommandLine, UsageError } from "./command-line.ts";
import { PortError } from "./ports.ts";

const bugs = "https://github.com/org/pharos-network/issues";

/** Runs one command; returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const invocation: Invocation = parseCommandLine(argv);
  if (invocation.verb === "help") {
    process.stdout.write(invocation.text);
    return 0;
  }
  if (invocation.verb === "version") {
    const { version } = await import("./version.ts");
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runVerb } = await import("./commands/verbs.ts");
  // Both as src/cli.ts and as dist/cli.js, this is the folder of what the bundle carries.
  return runVerb(invocation, new URL("../dist/", import.meta.url));
}

async function exitCodeOf(error: unknown): Promise<number> {
  if (error instanceof UsageError) {
    process.stderr.write(`pharos-network: ${error.message}; see pharos-network --help\n`);
    return 2;
  }
  if (error instanceof PortError) {
    const { toVisibleBlock } = await import("./report/visible.ts");
    const cure = error.cure === undefined ? "" : `\n  ${error.cure}`;
    // Part of it may be the words of a server.
    process.stderr.write(toVisibleBlock(`pharos-network: ${error.message}${cure}\n`));
    return 3;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${trace}\npharos-network: this is a bug here, not in your files; please report it: ${bugs}\n`,
  );
  return 70;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(141);
});
// Until the run has ended: an event loop that runs dry early must not look like success.
process.exitCode = 70;
process.exitCode = await main(process.argv.slice(2)).catch(exitCodeOf);
