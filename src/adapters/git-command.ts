// Runs git on one repository through @actions/exec: silent, without prompts, hooks, pagers or clean-up
// jobs, and with what it says kept free of passwords.
import { PortError } from "../ports.ts";

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Git {
  /** Any exit code is a result; throws PortError only when git cannot be started. */
  run(args: readonly string[], input?: string): Promise<GitResult>;
  /** Stdout as text without the last line break; undefined when git fails. */
  ask(args: readonly string[]): Promise<string | undefined>;
}

// The user's configuration stays in force (credentials, proxies and safe.directory live there), but for
// what would run programs or write more than the objects that are asked for. A stalled transfer ends.
const settings = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "fetch.writeCommitGraph=false",
  "fetch.recurseSubmodules=false",
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60",
];

/** They would point git at another repository than the one that it is asked about. */
const misleading = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
]);

export function openGit(root: string): Git {
  const run = async (args: readonly string[], input?: string): Promise<GitResult> => {
    const { exec } = await import("@actions/exec");
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const flags = ["--no-pager", "--literal-pathspecs", ...settings.flatMap((setting) => ["-c", setting])];
    const exitCode = await exec("git", [...flags, ...args], {
      cwd: root,
      env: environment(),
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout: (data) => void stdout.push(data),
        stderr: (data) => void stderr.push(data),
      },
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
    }).catch((cause: unknown) => {
      throw new PortError("git", "git cannot be started", { cure: "install git and put it on PATH", cause });
    });
    return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") };
  };
  return {
    run,
    async ask(args) {
      const { exitCode, stdout } = await run(args);
      return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") : undefined;
    },
  };
}

/** What git complained about, in one line that may be shown: no passwords, no control characters. */
export function complaint({ stderr, exitCode }: GitResult): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((text) => /^(fatal|error|remote): /.test(text)) ?? lines.at(-1);
  if (line === undefined) return `git ended with code ${exitCode}`;
  return line
    .slice(0, 500)
    .replace(/^(fatal|error|remote): /, "")
    .replace(/:\/\/[^/\s@]*@/g, "://")
    .replace(/\p{Cc}/gu, " ")
    .trim();
}

function environment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !misleading.has(name)) kept[name] = value;
  }
  return {
    ...kept,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}
