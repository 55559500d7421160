import { t as PortError } from "./ports.js";
import { readFile } from "node:fs/promises";

// src/adapters/ruby-parser.ts
async function loadRubyParser(wasm) {
	const [module, { parsePrism }] = await Promise.all([readWasm(wasm).then((bytes) => webAssembly().compile(bytes)), import("./parsePrism.js")]);
	let prism = instantiate(module);
	return { parse: (source) => {
		try {
			const { value, errors, comments } = parsePrism(prism, source, { version: "3.3" });
			return {
				program: value,
				errors: errors.map(({ type, message, location }) => ({
					error: type,
					message,
					location
				})),
				comments: comments.map(({ location }) => location)
			};
		} catch (failure) {
			if (!isExhausted(failure)) throw failure;
			prism = instantiate(module);
			const { value } = parsePrism(prism, "", { version: "3.3" });
			return {
				program: value,
				errors: [{
					error: "nesting_too_deep",
					message: "the Ruby nests too deeply",
					location: {
						startOffset: 0,
						length: 0
					}
				}],
				comments: []
			};
		}
	} };
}
function instantiate(module) {
	const { exports } = new (webAssembly()).Instance(module, toInertImports(module));
	exports._initialize?.();
	return exports;
}
function isExhausted(failure) {
	return failure instanceof RangeError || failure instanceof Error && failure.name === "RuntimeError";
}
function webAssembly() {
	return globalThis.WebAssembly;
}
function toInertImports(module) {
	const refused = 52;
	const functions = webAssembly().Module.imports(module).map(({ name }) => [name, () => refused]);
	return { wasi_snapshot_preview1: {
		...Object.fromEntries(functions),
		proc_exit: stop
	} };
}
function stop(code) {
	throw new Error(`Prism stopped with ${code}`);
}
async function readWasm(wasm) {
	try {
		return await readFile(wasm);
	} catch (cause) {
		const inPackage = new URL("../../node_modules/@ruby/prism/src/prism.wasm", import.meta.url);
		return readFile(inPackage).catch(() => {
			throw new PortError("files", "the Ruby parser's prism.wasm cannot be read", {
				cure: "use a complete copy of dist/",
				cause
			});
		});
	}
}

export { loadRubyParser as t };