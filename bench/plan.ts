// A cold plan of the demo's change against the pipeline that a person would script for it: ERB in Ruby for
// both sides and architectures, kubeconform per variant of the head, git diff. Ends with 1 when a bound is
// missed. `--runs N` measures more often than 15 times.
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildNative, writeSchemaFolder } from "../packages/kubeconform-wasm/scripts/native.ts";
import { type Command, measureMemory, measureTime, median } from "./measure.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const architectures = ["amd64", "arm64"] as const;
const kubernetesVersion = "1.36";
const bounds = { ratio: 2, memoryMb: 300, distMb: 25 } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "15" } } });
  const runs = Math.max(15, Number(values.runs) || 0);
  process.chdir(root);
  if (!existsSync("dist/cli.js")) {
    process.stderr.write("bench: there is no dist/cli.js, run npm run build first\n");
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), "pharos-network-bench-"));
  try {
    const ours = [toPlan()];
    const theirs = await toScript(folder);
    const times = measureBoth(ours, theirs, runs);
    const memory = [await measureMemory(ours), await measureMemory(theirs)] as const;
    return report(times, memory, runs);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toPlan(): Command {
  const { base, head } = { base: "fixtures/demo/base", head: "fixtures/demo/head/cluster.yml" };
  return { program: process.execPath, args: ["dist/cli.js", "plan", "-f", head, "--base", base] };
}

async function toScript(folder: string): Promise<readonly Command[]> {
  const kubeconform = await buildNative();
  const artifacts = new URL("../dist/kubeconform/", import.meta.url);
  const { location } = await writeSchemaFolder(artifacts, kubernetesVersion, join(folder, "schemas"));
  const [base, head] = [join(folder, "base"), join(folder, "head")];
  const render = (side: string, output: string): Command => ({
    program: "ruby",
    args: ["bench/render.rb", `fixtures/demo/${side}`, output, ...architectures],
  });
  const check = (arch: string): Command => ({
    program: kubeconform,
    args: ["-n", "1", "-strict", "-schema-location", location, join(head, arch)],
  });
  return [
    render("base", base),
    render("head", head),
    ...architectures.map(check),
    // It ends with 1 when there is a difference.
    { program: "git", args: ["diff", "--no-index", base, head], fine: [1] },
  ];
}

/** In turns, so that whatever else the machine does meets both. */
function measureBoth(ours: readonly Command[], theirs: readonly Command[], runs: number) {
  const measured: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
  for (let run = -2; run < runs; run += 1) {
    const pair = [measureTime(ours), measureTime(theirs)] as const;
    // The first runs fill the caches of the file system.
    if (run < 0) continue;
    measured.ours.push(pair[0]);
    measured.theirs.push(pair[1]);
  }
  return measured;
}

function report(
  times: { readonly ours: readonly number[]; readonly theirs: readonly number[] },
  [ourMemory, theirMemory]: readonly [number, number],
  runs: number,
): number {
  const ratio = median(times.ours) / median(times.theirs);
  const distMb = sizeOf("dist") / 1e6;
  process.stdout.write(
    [
      `Node ${process.version}, ${runs} runs of each in turns`,
      `${"".padEnd(18)}${"median".padStart(8)}${"best".padStart(8)}${"memory".padStart(10)}`,
      `${"".padEnd(18)}${"ms".padStart(8)}${"ms".padStart(8)}${"MB".padStart(10)}`,
      row("plan", times.ours, ourMemory),
      row("scripted pipeline", times.theirs, theirMemory),
      "",
      `ratio ${ratio.toFixed(2)} (bound ${bounds.ratio.toFixed(1)}), dist ${distMb.toFixed(1)} MB (bound ${bounds.distMb})`,
      "",
    ].join("\n"),
  );
  const missed = [
    ...(ratio <= bounds.ratio
      ? []
      : [`the plan takes ${ratio.toFixed(2)} times as long, not ${bounds.ratio}`]),
    ...(ourMemory <= bounds.memoryMb
      ? []
      : [`the plan needs ${ourMemory.toFixed(0)} MB, not ${bounds.memoryMb}`]),
    ...(distMb <= bounds.distMb ? [] : [`dist holds ${distMb.toFixed(1)} MB, not ${bounds.distMb}`]),
  ];
  for (const miss of missed) process.stdout.write(`MISSED: ${miss}\n`);
  return missed.length === 0 ? 0 : 1;
}

function row(name: string, times: readonly number[], memoryMb: number): string {
  const numbers = [
    [median(times), 8],
    [Math.min(...times), 8],
    [memoryMb, 10],
  ] as const;
  return name.padEnd(18) + numbers.map(([number, width]) => number.toFixed(0).padStart(width)).join("");
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

process.exitCode = await main();
