// Runs dist/cli.js as a user does: a process of its own, with an environment of our choosing.
import { spawn } from "node:child_process";
import { repository } from "./world.ts";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string;
  /** The node to run with; the tests' own without it. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** It is killed at once when that has come, or when it has said that on stderr. */
  readonly killedAt?: Promise<unknown> | RegExp;
  /** Told what it says on stderr, piece by piece. */
  readonly heard?: (text: string) => void;
}

export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = repository, stdin = "", node = process.execPath, env = {}, killedAt, heard } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [`${repository}dist/cli.js`, ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...env },
    });
    if (killedAt instanceof Promise) void killedAt.then(() => child.kill("SIGKILL"));
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      heard?.(text);
      if (killedAt instanceof RegExp && killedAt.test(stderr)) child.kill("SIGKILL");
    });
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}
