// Real Ruby for the oracle suites: Debian's program where there is one, else the WebAssembly build from
// npm, which is always there. A script gives its answer from one function, so either runs it once.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

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
export function runRuby(script: string, input: string, build = decideRubyBuild()): Promise<string> {
  return build === "native" ? Promise.resolve(runNative(script, input)) : runWasm(script, input);
}

function runNative(script: string, input: string): string {
  const program = "load ARGV.fetch(0); STDOUT.write(answer(STDIN.read))";
  const { status, stdout, stderr } = spawnSync("ruby", ["-EUTF-8:UTF-8", "-e", program, script], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, TZ: "UTC" },
  });
  if (status !== 0) throw new Error(`ruby failed: ${stderr}`);
  return stdout;
}

async function runWasm(script: string, input: string): Promise<string> {
  // Both modules greet with a warning, so only a run that needs them loads them.
  const [{ WASI }, { RubyVM }] = await Promise.all([import("node:wasi"), import("@ruby/3.3-wasm-wasi")]);
  const wasm = createRequire(import.meta.url).resolve("@ruby/3.3-wasm-wasi/dist/ruby+stdlib.wasm");
  const { vm } = await RubyVM.instantiateModule({
    module: await WebAssembly.compile(await readFile(wasm)),
    wasip1: new WASI({ env: { TZ: "UTC" }, version: "preview1" }),
    args: ["ruby.wasm", "-EUTF-8", "--disable-gems", "-e_=0"],
  });
  vm.eval(await readFile(script, "utf8"));
  return vm.eval(`answer(${rubyLiteral(input)})`).toString();
}

function rubyLiteral(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
