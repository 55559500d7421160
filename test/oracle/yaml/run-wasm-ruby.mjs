// Runs a Ruby file in Ruby's WebAssembly build from npm; stdin and stdout are the script's.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { DefaultRubyVM } from "@ruby/3.3-wasm-wasi/dist/node";

const wasm = createRequire(import.meta.url).resolve("@ruby/3.3-wasm-wasi/dist/ruby+stdlib.wasm");
const module = await WebAssembly.compile(await readFile(wasm));
const { vm } = await DefaultRubyVM(module, { env: { TZ: "UTC" } });
vm.eval(await readFile(process.argv[2] ?? "", "utf8"));
