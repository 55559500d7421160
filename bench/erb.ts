// ERB here against `ruby -rerb`: a stack of 200 objects rendered many times in one process, and one template
// in a process of its own. Ends with 1 when a bound is missed. `--runs N` measures more often than 15 times.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadRubyParser } from "../src/adapters/ruby-parser.ts";
import { renderTemplate } from "../src/render/erb/render.ts";
import { compileErb } from "../src/render/erb/template.ts";
import { readVariables } from "../src/render/erb/variables.ts";
import { toTemplateConfig } from "../src/config/template-config.ts";
import { measureTime, median } from "./measure.ts";
import { toStack } from "./erb-stack.ts";

const bounds = { throughput: 1, cold: 2 } as const;
const rounds = 20;

interface Times {
  readonly ours: number[];
  readonly theirs: number[];
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "15" } } });
  const runs = Math.max(15, Number(values.runs) || 0);
  process.chdir(fileURLToPath(new URL("../", import.meta.url)));
  if (!existsSync("dist/cli.js")) {
    process.stderr.write("bench: there is no dist/cli.js, run npm run build first\n");
    return 2;
  }
  return report(await measureWarm(runs), measureCold(runs), runs);
}

/** Milliseconds for one rendering of the whole stack, in turns of Ruby and this. */
async function measureWarm(runs: number): Promise<Times> {
  const stack = toStack(200);
  const render = await compileStack(stack);
  const times: Times = { ours: [], theirs: [] };
  for (let run = -1; run < runs; run += 1) {
    const ruby = renderWithRuby(stack);
    let text = "";
    const started = performance.now();
    for (let round = 0; round < rounds; round += 1) text = render();
    const ours = (performance.now() - started) / rounds;
    if (text !== ruby.text) throw new Error("the two sides print different texts");
    // The first run warms both up.
    if (run < 0) continue;
    times.ours.push(ours);
    times.theirs.push(ruby.milliseconds);
  }
  return times;
}

async function compileStack({ templates, variables }: ReturnType<typeof toStack>): Promise<() => string> {
  const parser = await loadRubyParser(new URL("../dist/prism.wasm", import.meta.url));
  const compiled = templates.map((template, at) => {
    const outcome = compileErb(`${at}.yml.erb`, template, parser);
    if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
    return outcome.value;
  });
  const locals = readVariables("variables.json", JSON.stringify(variables), toTemplateConfig);
  if (!locals.ok) throw new Error("the variables cannot be read");
  return () =>
    compiled
      .map((template) => {
        const outcome = renderTemplate(template, locals.value);
        if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
        return outcome.value.text;
      })
      .join("");
}

function renderWithRuby(stack: ReturnType<typeof toStack>): {
  readonly milliseconds: number;
  readonly text: string;
} {
  const input = JSON.stringify({ ...stack, rounds });
  const { stdout, status, stderr } = spawnSync("ruby", ["-EUTF-8", "bench/erb.rb"], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`ruby failed: ${stderr}`);
  return JSON.parse(stdout) as { milliseconds: number; text: string };
}

function measureCold(runs: number): Times {
  const [template, variables] = ["fixtures/erb/readme.yml.erb", "fixtures/erb/readme.json"];
  const ours = {
    program: process.execPath,
    args: ["dist/cli.js", "erb", template, "--vars", variables],
  };
  const script =
    "require 'json'; print ERB.new(File.read(ARGV[0]), trim_mode: '-').result_with_hash(JSON.parse(File.read(ARGV[1])))";
  const theirs = { program: "ruby", args: ["-rerb", "-e", script, template, variables] };
  const times: Times = { ours: [], theirs: [] };
  for (let run = -2; run < runs; run += 1) {
    const pair = [measureTime([ours]), measureTime([theirs])] as const;
    // The first runs fill the caches of the file system.
    if (run < 0) continue;
    times.ours.push(pair[0]);
    times.theirs.push(pair[1]);
  }
  return times;
}

function report(warm: Times, cold: Times, runs: number): number {
  const throughput = median(warm.theirs) / median(warm.ours);
  const ratio = median(cold.ours) / median(cold.theirs);
  process.stdout.write(
    [
      `Node ${process.version}, ${runs} runs of each in turns, median ms`,
      `${"".padEnd(24)}${"here".padStart(8)}${"ruby".padStart(8)}`,
      row("200 objects, warm", warm),
      row("one template, cold", cold),
      "",
      `throughput ${throughput.toFixed(2)} of Ruby's (bound ${bounds.throughput.toFixed(1)}), cold ${ratio.toFixed(2)} times Ruby's time (bound ${bounds.cold.toFixed(1)})`,
      "",
    ].join("\n"),
  );
  const missed = [
    ...(throughput >= bounds.throughput ? [] : [`the throughput is ${throughput.toFixed(2)} of Ruby's`]),
    ...(ratio <= bounds.cold ? [] : [`a cold run takes ${ratio.toFixed(2)} times as long as Ruby's`]),
  ];
  for (const miss of missed) process.stdout.write(`MISSED: ${miss}\n`);
  return missed.length === 0 ? 0 : 1;
}

function row(name: string, { ours, theirs }: Times): string {
  return name.padEnd(24) + [ours, theirs].map((times) => median(times).toFixed(1).padStart(8)).join("");
}

process.exitCode = await main();
