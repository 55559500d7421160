// The whole test run: style and types, then the suites; all of it even when a part fails. Ends with one
// line that counts, skipped tests included.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const report = ".cache/tests.json";

type Step = readonly [name: string, program: string, ...args: string[]];

const steps: readonly Step[] = [
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
  rmSync(report, { force: true });
  const failed = steps.filter((step) => !passes(step)).map(([name]) => name);
  if (existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, "utf8")) as Report;
    console.log(`\n${formatCounts(counts)}`);
    if (counts.numPassedTests === 0) failed.push("no test ran");
  }
  if (failed.length > 0) console.error(`failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

function passes([name, program, ...args]: Step): boolean {
  const started = performance.now();
  const { status, error } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ERB_TEMPLATES: "20000", ...process.env },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ending = status === 0 ? "fine" : `FAILED${error === undefined ? "" : ` (${error.message})`}`;
  console.log(`${name}: ${ending}, ${seconds} s`);
  return status === 0;
}

/** The line by which a run is judged from outside. */
function formatCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }: Report): string {
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
}

process.exitCode = main();
