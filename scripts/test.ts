// The whole test run, in the order in which it fails fastest: style and types, then the suites. What
// the suites need besides npm packages (Go, Debian's packages) is looked for first and named.
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "dead code", command: ["knip"] },
  { name: "tests", command: ["vitest", "run"] },
];

function main(): number {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 24) {
    console.error(
      `The tests run on Node 24, not ${process.version}: start them through npm (npm cit, npm test), which brings it.`,
    );
    return 2;
  }
  for (const { name, command } of steps) {
    const started = performance.now();
    const [program = "", ...args] = command;
    const { status, error } = spawnSync(program, args, { stdio: "inherit" });
    if (error !== undefined || status !== 0) {
      console.error(`${name}: failed${error === undefined ? "" : ` (${error.message})`}`);
      return 1;
    }
    console.log(`${name}: fine (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  return 0;
}

process.exitCode = main();
