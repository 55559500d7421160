// Real Ruby for the oracle suites: Debian's program where there is one, else the WebAssembly build from
// npm, which is always there. A script gives its answer from one function, so either runs it once.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export type RubyBuild = "native" | "wasm";

/** `native` when `ruby` is on PATH; ORACLE_RUBY=wasm asks for the other one all the same. */
export function decideRubyBuild(): RubyBuild {
  if (process.env["ORACLE_RUBY"] === "wasm") return "wasm";
  return spawnSync("ruby", ["--version"]).status === 0 ? "native" : "wasm";
}

/**
 * Loads a Ruby file that defines `answer(text)` and gives what that returns for `input`.
 * Throws with what Ruby says when the script itself fails.
 */
export function runRuby(script: string, input: string, build = decideRubyBuild()): string {
  const [program, ...args] = commandOf(build);
  const { status, stdout, stderr, error } = spawnSync(program, [...args, script], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, TZ: "UTC" },
  });
  if (status !== 0) throw new Error(`Ruby (${build}) failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** As `runRuby`, beside other work; killed after two minutes. */
export async function askRuby(script: string, input: string, build = decideRubyBuild()): Promise<string> {
  const [program, ...args] = commandOf(build);
  const ruby = spawn(program, [...args, script], { env: { ...process.env, TZ: "UTC" }, timeout: 120_000 });
  const ended = new Promise<number | null>((resolve) => {
    ruby.on("close", resolve);
  });
  ruby.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(ruby.stdout), text(ruby.stderr), ended]);
  if (status !== 0) throw new Error(`Ruby (${build}) failed: ${stderr}`);
  return stdout;
}

function commandOf(build: RubyBuild): [program: string, ...args: string[]] {
  if (build === "native") {
    return ["ruby", "-EUTF-8", "-e", "load ARGV.fetch(0); STDOUT.write(answer(STDIN.read))"];
  }
  const program = fileURLToPath(new URL("ruby-wasm.mjs", import.meta.url));
  const wasm = createRequire(import.meta.url).resolve("@ruby/3.3-wasm-wasi/dist/ruby+stdlib.wasm");
  return [process.execPath, "--no-warnings", program, wasm];
}
