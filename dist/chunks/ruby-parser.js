import { t as PortError } from "./ports.js";
import { readFile } from "node:fs/promises";

// src/adapters/ruby-parser.ts
/** Loads the WASM; in a work tree without dist/, from the package. Throws PortError. */
async function loadRubyParser(wasm) {
	const [bytes, { parsePrism }] = await Promise.all([readWasm(wasm), import("./parsePrism.js")]);
	const module = await webAssembly().compile(bytes);
	const { exports } = await webAssembly().instantiate(module, toInertImports(module));
	exports._initialize?.();
	return { parse: (source, locals = []) => {
		const scopes = locals.length === 0 ? {} : { scopes: [[...locals]] };
		const { value, errors, comments } = parsePrism(exports, source, {
			version: "3.3",
			...scopes
		});
		return {
			program: value,
			errors: errors.map(({ type, message, location }) => ({
				error: type,
				message,
				location
			})),
			comments: comments.map(({ location }) => location)
		};
	} };
}
function webAssembly() {
	return globalThis.WebAssembly;
}
/** Prism parses memory and calls none of these but proc_exit, when it gives up. */
function toInertImports(module) {
	const refused = 52;
	const functions = webAssembly().Module.imports(module).map(({ name }) => [name, () => refused]);
	const stop = (code) => {
		throw new Error(`Prism stopped with ${code}`);
	};
	return { wasi_snapshot_preview1: {
		...Object.fromEntries(functions),
		proc_exit: stop
	} };
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

export { loadRubyParser };