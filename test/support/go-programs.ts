// Go programs that tests need, built once from pinned modules into a cache outside of the checkout.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export interface GoProgram {
  /** Folder with the go.mod that pins it. */
  readonly module: string;
  /** Import path of its package, `.` for the module's own. */
  readonly target: string;
  readonly flags?: readonly string[];
  /** Further linker flags: `-X path.name=value`. */
  readonly linkerFlags?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function cachePath(...parts: readonly string[]): string {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(cache, "pharos-network", ...parts);
}

export function hasGo(): boolean {
  return spawnSync("go", ["version"]).status === 0;
}

/** Does nothing when the file is there. */
export function buildProgram(file: string, program: GoProgram): void {
  if (existsSync(file)) return;
  const { module, target, flags = [], linkerFlags = "", env } = program;
  console.log(`building ${file} (once; minutes)`);
  mkdirSync(dirname(file), { recursive: true });
  // Under another name first: a build that is cut leaves nothing that looks whole.
  const partial = `${file}.${process.pid}`;
  const args = ["build", "-trimpath", ...flags, "-ldflags", `-s -w ${linkerFlags}`, "-o", partial, target];
  go(module, args, env);
  renameSync(partial, file);
}

/** What it prints; throws with the end of what it complains. */
export function go(
  module: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly", ...more };
  const { status, stdout, stderr } = spawnSync("go", args, {
    cwd: module,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`go ${args.join(" ")} failed: ${stderr.slice(-2000)}`);
  return stdout.trim();
}
