// `apply` and `plan --live` against kubectl on one API server: a first apply of 1,000 objects, one with
// nothing to do, the plan of a change, and the change with its deletions; then 5,000 objects against 1,000.
// Ends with 1 when a bound is missed. `--runs N` measures more or less often than 5 times.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Binaries, buildBinaries } from "../test/support/control-plane/binaries.ts";
import { startControlPlane } from "../test/support/control-plane/control-plane.ts";
import { makeNamespace, type Plane, type Side, type Step, toKubectl, toOurs } from "./cluster-sides.ts";
import { measureMemory, measureTime, median } from "./measure.ts";

const bounds: Readonly<Record<Step, number>> = {
  "first apply": 0.6,
  "apply, nothing to do": 0.4,
  "live plan of a change": 0.3,
  "apply with prune": 0.6,
};
const steps = Object.keys(bounds) as Step[];
const [few, many, mostTimes] = [1000, 5000, 5.5];

/** Milliseconds of each run. */
type Times = Record<Step, number[]>;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
  const runs = Math.max(1, Number(values.runs) || 0);
  const program = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
  const binaries = buildBinaries();
  if (binaries === undefined || !existsSync(program)) {
    process.stderr.write("bench: it needs Go, and dist/cli.js: run npm run build first\n");
    return 2;
  }
  const [ours, theirs, large] = [toTimes(), toTimes(), toTimes()];
  let memoryMb = 0;
  for (let run = 0; run < runs; run += 1) {
    await onFreshPlane(binaries, (plane) => {
      const sides = [
        { times: ours, side: toOurs(plane, program, few, "ours") },
        { times: theirs, side: toKubectl(plane, few, "theirs") },
      ];
      // The first one meets a server that has seen less.
      measureSides(plane, run % 2 === 0 ? sides : sides.toReversed());
    });
    await onFreshPlane(binaries, async (plane) => {
      const side = toOurs(plane, program, many, "ours");
      measureSides(plane, [{ times: large, side }]);
      memoryMb = Math.max(memoryMb, await measureMemory([side.commands["live plan of a change"]]));
    });
  }
  return report({ ours, theirs, large, memoryMb, runs });
}

function toTimes(): Times {
  return Object.fromEntries(steps.map((step) => [step, [] as number[]])) as Times;
}

async function onFreshPlane(binaries: Binaries, use: (plane: Plane) => Promise<void> | void): Promise<void> {
  const running = await startControlPlane(binaries, { serverOnly: true });
  const { folder, admin } = running;
  try {
    await use({ folder, kubeconfig: admin, kubectl: `${binaries.folder}/kubectl` });
  } finally {
    await running.stop();
  }
}

function measureSides(plane: Plane, sides: readonly { readonly times: Times; readonly side: Side }[]): void {
  for (const { side } of sides) {
    makeNamespace(plane, side.namespace);
    // Fills the caches of the file system, and what a program keeps of the server.
    measureTime([side.warmUp]);
  }
  for (const step of steps) {
    for (const { times, side } of sides) {
      const first = side.prepare[step];
      if (first !== undefined) measureTime([first]);
      const time = measureTime([side.commands[step]]);
      process.stderr.write(`${side.namespace}: ${step}: ${time.toFixed(0)} ms\n`);
      times[step].push(time);
    }
  }
}

interface Measured {
  readonly ours: Times;
  readonly theirs: Times;
  readonly large: Times;
  readonly memoryMb: number;
  readonly runs: number;
}

function report({ ours, theirs, large, memoryMb, runs }: Measured): number {
  const missed: string[] = [];
  const rows = steps.map((step) => {
    const [own, other, ofMany] = [ours, theirs, large].map((times) => median(times[step])) as Triple;
    const [ratio, times] = [own / other, ofMany / own];
    if (ratio > bounds[step]) missed.push(`${step}: ${ratio.toFixed(2)} of kubectl's time`);
    if (times > mostTimes) missed.push(`${step}: ${many} objects take ${times.toFixed(1)} times as long`);
    return row(step, [
      own.toFixed(0),
      other.toFixed(0),
      ratio.toFixed(2),
      bounds[step].toFixed(1),
      ofMany.toFixed(0),
      times.toFixed(1),
    ]);
  });
  process.stdout.write(
    [
      `Node ${process.version}, ${runs} runs of each in turns, median ms`,
      "no nodes and no controllers: kubectl waits for no rollout, so there is none, and nothing else takes the time",
      row("", ["here", "kubectl", "ratio", "bound", "5,000", "times"]),
      ...rows,
      "",
      `5,000 objects: at most ${mostTimes} times, ${memoryMb.toFixed(0)} MB at the peak of a plan`,
      "",
    ].join("\n"),
  );
  for (const miss of missed) process.stdout.write(`MISSED: ${miss}\n`);
  return missed.length === 0 ? 0 : 1;
}

type Triple = [number, number, number];

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join("");
}

process.exitCode = await main();
