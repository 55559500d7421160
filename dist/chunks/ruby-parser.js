import { u as PortError } from "./leaves.js";
import { readFile } from "node:fs/promises";

// src/adapters/prism-stack.ts
const stackBytes = 4194304;
const stackPointer = "stack_pointer";
const exportSection = 7;
const globalKind = 3;
function exportStackPointer(wasm) {
	let at = 8;
	while (at < wasm.length) {
		const size = readNumber(wasm, at + 1);
		const end = size.end + size.value;
		if (wasm[at] === exportSection) {
			const count = readNumber(wasm, size.end);
			const name = new TextEncoder().encode(stackPointer);
			const added = [
				name.length,
				...name,
				globalKind,
				0
			];
			const head = writeNumber(count.value + 1);
			const section = head.length + end - count.end + added.length;
			return Buffer.concat([
				wasm.subarray(0, at),
				Uint8Array.from([
					exportSection,
					...writeNumber(section),
					...head
				]),
				wasm.subarray(count.end, end),
				Uint8Array.from(added),
				wasm.subarray(end)
			]);
		}
		at = end;
	}
	throw new TypeError("prism.wasm exports nothing");
}
function moveStack(exports) {
	const { malloc, [stackPointer]: pointer } = exports;
	pointer.value = malloc(stackBytes) + stackBytes & -16;
}
function readNumber(bytes, start) {
	let value = 0;
	for (let at = start, shift = 0;; at += 1, shift += 7) {
		const byte = bytes[at] ?? 0;
		value |= (byte & 127) << shift;
		if (byte < 128) return {
			value,
			end: at + 1
		};
	}
}
function writeNumber(value) {
	const bytes = [];
	let rest = value;
	for (; rest > 127; rest >>>= 7) bytes.push(rest & 127 | 128);
	return [...bytes, rest];
}

// src/adapters/ruby-parser.ts
async function loadRubyParser(wasm) {
	const [module, { parsePrism }] = await Promise.all([readWasm(wasm).then((bytes) => webAssembly().compile(exportStackPointer(bytes))), import("./parsePrism.js")]);
	let prism = instantiate(module);
	const unread = (message) => {
		const { value } = parsePrism(prism, "", { version: "3.3" });
		return {
			program: value,
			errors: [{
				error: "nesting_too_deep",
				message,
				location: {
					startOffset: 0,
					length: 0
				}
			}],
			comments: []
		};
	};
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
			prism = instantiate(module);
			return unread(isExhausted(failure) ? "the Ruby nests too deeply" : "the Ruby cannot be read");
		}
	} };
}
function instantiate(module) {
	const { exports } = new (webAssembly()).Instance(module, toInertImports(module));
	exports._initialize?.();
	moveStack(exports);
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