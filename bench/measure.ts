// Runs programs as a shell would, and says how long they took and how much memory they had at their peak.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Exit codes that mean success; 0 without it. */
  readonly fine?: readonly number[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Milliseconds from the start of the first to the end of the last, one after the other. */
export function measureTime(commands: readonly Command[]): number {
  const started = performance.now();
  for (const { program, args, fine = [0], cwd, env } of commands) {
    const { status, error, stderr } = spawnSync(program, args, { cwd, env, maxBuffer: 2 ** 28 });
    if (error !== undefined || !fine.includes(status ?? -1))
      throw new Error(
        `${program} ${args.join(" ")} ended with ${status}: ${error?.message ?? stderr.toString()}`,
      );
  }
  return performance.now() - started;
}

/** Megabytes of the largest of `commands`, from the high-water mark that Linux keeps per process. */
export async function measureMemory(commands: readonly Command[]): Promise<number> {
  let peak = 0;
  for (const command of commands) peak = Math.max(peak, await readPeak(command));
  return peak / 1e6;
}

function readPeak({ program, args, cwd, env }: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "ignore", cwd, env });
    let peak = 0;
    const timer = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? peak / 1024) * 1024;
      } catch {
        // It has just ended: the last mark counts.
      }
    }, 2);
    child.on("error", reject).on("close", () => {
      clearInterval(timer);
      resolve(peak);
    });
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
