// The programs that decide what a YAML text means: Ruby's Psych, as Pharos read manifests, and
// sigs.k8s.io/yaml, as kubectl does. One process for any number of texts.
import { execFileSync, spawnSync } from "node:child_process";
import type { ExecFileSyncOptionsWithStringEncoding } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A value with its Ruby class: `["int", "5"]`, `["list", […]]`, `["map", [[key, value], …]]`. */
export type Tagged = readonly [ruby: string, ...rest: unknown[]];

export type PsychReading = { readonly documents: readonly Tagged[] } | { readonly error: string };

export interface KubectlReading {
  /** JSON text. */
  readonly json?: string;
  readonly error?: string;
  /** Why strict reading refuses what plain reading takes. */
  readonly strict?: string;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const maxBuffer = 1 << 30;

/** Debian's ruby, or else Ruby compiled to WebAssembly from npm: never nothing. */
export function readWithPsych(texts: readonly string[]): readonly PsychReading[] {
  const script = join(here, "psych.rb");
  const input = JSON.stringify(texts);
  const env = { ...process.env, TZ: "UTC" };
  const hasRuby = process.env["ORACLE_RUBY"] !== "wasm" && spawnSync("ruby", ["--version"]).status === 0;
  const options: ExecFileSyncOptionsWithStringEncoding = {
    input,
    env,
    maxBuffer,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  };
  const wasm = ["--no-warnings", join(here, "run-wasm-ruby.mjs"), script];
  const output = hasRuby
    ? execFileSync("ruby", [script], options)
    : execFileSync(process.execPath, wasm, options);
  return JSON.parse(output) as PsychReading[];
}

export function readWithKubectl(texts: readonly string[]): readonly KubectlReading[] {
  const output = execFileSync(builtReader(), { input: JSON.stringify(texts), maxBuffer, encoding: "utf8" });
  return JSON.parse(output) as KubectlReading[];
}

/** Built once for each state of its sources. */
function builtReader(): string {
  const sources = join(here, "go");
  const hash = createHash("sha256");
  for (const name of ["go.mod", "go.sum", "main.go"]) hash.update(readFileSync(join(sources, name)));
  const cache = join(tmpdir(), "pharos-network-oracle");
  const binary = join(cache, `yaml-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(binary)) return binary;
  mkdirSync(cache, { recursive: true });
  execFileSync("go", ["build", "-trimpath", "-o", binary, "."], {
    cwd: sources,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return binary;
}
