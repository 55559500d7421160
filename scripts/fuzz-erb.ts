// Random templates through the ERB engine in a process that is watched: an exception that is no finding, a crash
// or more than two seconds is printed with its seed and saved, cut down to what is needed for it.
// node scripts/fuzz-erb.ts [--seconds 300] [--seed 1]
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { examine, readTemplates } from "../test/support/erb-fuzz/examine.ts";
import { mutant } from "../test/support/erb-fuzz/mutants.ts";

const mostMilliseconds = 2000;

async function serve(): Promise<void> {
  const { loadRubyParser } = await import("../src/adapters/ruby-parser.ts");
  const parser = await loadRubyParser(new URL("../dist/prism.wasm", import.meta.url));
  process.on("message", (text: string) => {
    const started = process.cpuUsage().user;
    const problem = examine(text, parser);
    const took = (process.cpuUsage().user - started) / 1000;
    process.send?.(problem ?? (took > mostMilliseconds ? `${Math.round(took)} ms` : ""));
  });
  process.send?.("ready");
}

class Watched {
  #child: ChildProcess | undefined;

  /** What is wrong, or an empty text. */
  async ask(text: string): Promise<string> {
    const child = await this.#started();
    return new Promise((resolve) => {
      const done = (problem: string) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(problem);
      };
      // The process measures itself; this is for what never ends.
      const timer = setTimeout(() => {
        this.stop();
        done("no end");
      }, 10 * mostMilliseconds);
      child.once("message", (answer: string) => done(answer));
      child.once("exit", (code, signal) => {
        this.#child = undefined;
        done(`exit ${code ?? signal}`);
      });
      child.send(text);
    });
  }

  async #started(): Promise<ChildProcess> {
    if (this.#child !== undefined) return this.#child;
    const child = fork(fileURLToPath(import.meta.url), ["--serve"], {
      execArgv: ["--max-old-space-size=400", "--no-warnings"],
    });
    this.#child = child;
    await new Promise((resolve) => child.once("message", resolve));
    return child;
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}

/** Takes away ever smaller parts as long as the problem stays of its kind. */
async function reduce(text: string, problem: string, watched: Watched): Promise<string> {
  const sort = problem.split("\n")[0]?.replaceAll(/\d+/g, "");
  const deadline = performance.now() + 60_000;
  let kept = text;
  for (let size = kept.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < kept.length && performance.now() < deadline;) {
      const tried = kept.slice(0, at) + kept.slice(at + size);
      const still = (await watched.ask(tried)).split("\n")[0]?.replaceAll(/\d+/g, "");
      if (still === sort) kept = tried;
      else at += size;
    }
  }
  return kept;
}

async function fuzz(seconds: number, firstSeed: number): Promise<number> {
  const corpus = readTemplates();
  const watched = new Watched();
  const folder = mkdtempSync(join(tmpdir(), "fuzz-erb-"));
  const seen = new Set<string>();
  const deadline = performance.now() + seconds * 1000;
  let seed = firstSeed;
  for (; performance.now() < deadline; seed += 1) {
    const problem = await watched.ask(mutant(corpus, seed));
    if (problem === "") continue;
    const sort = problem.split("\n").slice(0, 2).join(" ");
    if (seen.has(sort)) continue;
    seen.add(sort);
    const least = await reduce(mutant(corpus, seed), problem, watched);
    const file = join(folder, `${seed}.erb`);
    writeFileSync(file, least);
    console.log(`seed ${seed}: ${problem}\n${JSON.stringify(least.slice(0, 500))}\nsaved as ${file}\n`);
  }
  watched.stop();
  console.log(`${seed - firstSeed} templates from seed ${firstSeed}, ${seen.size} findings`);
  return seen.size === 0 ? 0 : 1;
}

if (process.argv.includes("--serve")) await serve();
else {
  const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
  process.exitCode = await fuzz(Number(values.seconds ?? 300), Number(values.seed ?? 1));
}
