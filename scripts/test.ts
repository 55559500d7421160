// The whole test run, in the order in which it fails fastest: style and types, then the suites. Ends
// with one line that counts, skipped tests included; a run without a passed test has failed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";

const report = ".cache/tests.json";

const steps: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ["format", "oxfmt", "--check"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["types", "tsc", "--noEmit"],
  ["dead code", "knip"],
  ["tests", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
];

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function main(): number {
  if (Number(process.versions.node.split(".")[0]) < 24) {
    console.error(
      `The tests run on Node 24, this is ${process.version}: start them by npm (npm cit, npm test), which brings it.`,
    );
    return 2;
  }
  mkdirSync(".cache", { recursive: true });
  for (const [name, program, ...args] of steps) {
    const started = performance.now();
    const { status, error } = spawnSync(program, args, { stdio: "inherit" });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`${name}: failed after ${seconds} s${error === undefined ? "" : ` (${error.message})`}`);
      return 1;
    }
    console.log(`${name}: fine, ${seconds} s`);
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as Report;
  console.log(
    `\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`,
  );
  return numPassedTests > 0 && numFailedTests === 0 ? 0 : 1;
}

process.exitCode = main();
