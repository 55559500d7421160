// Ruby's WebAssembly build from npm as a program: its file and a script's name as arguments, the script's
// input on stdin, what its `answer` returns on stdout.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { WASI } from "node:wasi";
import { RubyVM } from "@ruby/3.3-wasm-wasi";

const [wasm = "", name = ""] = process.argv.slice(2);
const { vm } = await RubyVM.instantiateModule({
  module: await WebAssembly.compile(await readFile(wasm)),
  wasip1: new WASI({ env: { TZ: "UTC" }, version: "preview1" }),
  args: ["ruby.wasm", "-EUTF-8", "--disable-gems", "-e_=0"],
});
const [script, input] = await Promise.all([readFile(name, "utf8"), text(process.stdin)]);
vm.eval(script);
const literal = `'${input.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
process.stdout.write(vm.eval(`answer(${literal})`).toString());
