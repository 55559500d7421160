import { u as PortError } from "./leaves.js";
import { promisify } from "node:util";
import { randomFillSync } from "node:crypto";
import { readdir } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { brotliDecompress } from "node:zlib";
import { setFlagsFromString } from "node:v8";

// packages/kubeconform-wasm/src/kubeconform-error.ts
var KubeconformError = class extends Error {
	fault;
	constructor(fault, message, options = {}) {
		super(message, options);
		this.name = "KubeconformError";
		this.fault = fault;
	}
};

// packages/kubeconform-wasm/src/artifacts.ts
async function readVersions(artifacts) {
	return (await readdir(artifacts).catch((cause) => {
		throw new KubeconformError("artifact", "the folder of schemas cannot be read", { cause });
	})).flatMap((name) => /^schemas-1\.(\d+)\.jsonl\.br$/.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b).map((minor) => `1.${minor}`);
}
async function readArtifact(artifacts, name) {
	try {
		const chunkSize = name.endsWith(".wasm.br") ? 2 ** 23 : 2 ** 19;
		return await promisify(brotliDecompress)(readFileSync(new URL(name, artifacts)), { chunkSize });
	} catch (cause) {
		throw new KubeconformError("artifact", `${name} cannot be read`, { cause });
	}
}

// packages/kubeconform-wasm/src/cut-schema.ts
function cutSchema(store, key, documents) {
	const line = store.kind(key);
	if (line === void 0) return void 0;
	const slash = key.lastIndexOf("/");
	const root = {
		...store.definition(line),
		properties: {
			...store.definition(line).properties,
			apiVersion: { enum: [key.slice(0, slash)] },
			kind: { enum: [key.slice(slash + 1)] }
		}
	};
	const definitions = /* @__PURE__ */ new Map();
	const whole = documents === void 0;
	const rootSeen = {
		schema: root,
		properties: whole ? void 0 : /* @__PURE__ */ new Set()
	};
	const waiting = whole ? [[rootSeen, void 0]] : documents.map((it) => [rootSeen, it]);
	const refer = (ref) => {
		let seen = definitions.get(ref);
		if (seen === void 0) {
			seen = {
				schema: readDefinition(store, ref),
				properties: whole ? void 0 : /* @__PURE__ */ new Set()
			};
			definitions.set(ref, seen);
			if (whole) waiting.push([seen, void 0]);
		}
		return seen;
	};
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const [seen, value] = next;
		for (const [name, property] of propertiesOf(seen.schema, value, whole)) {
			seen.properties?.add(name);
			follow(property, whole ? void 0 : value[name], refer, waiting);
		}
	}
	return JSON.stringify({
		...keep(rootSeen),
		definitions: Object.fromEntries([...definitions].map(([ref, seen]) => [ref.slice(14), keep(seen)]))
	}).replaceAll("\"format\":\"int64\"", "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807");
}
function readDefinition(store, ref) {
	const nullable = ref.endsWith("?");
	const schema = store.definition(Number(ref.slice(14, nullable ? -1 : void 0)));
	return nullable && schema.type !== void 0 ? {
		...schema,
		type: [...schema.type, "null"]
	} : schema;
}
function* propertiesOf(schema, value, whole) {
	const { properties } = schema;
	if (properties === void 0) return;
	if (whole) yield* Object.entries(properties);
	else if (isObject$1(value)) for (const name of Object.keys(value)) {
		const property = Object.hasOwn(properties, name) ? properties[name] : void 0;
		if (property !== void 0) yield [name, property];
	}
}
function follow(schema, value, refer, waiting) {
	if (schema.$ref !== void 0) {
		const seen = refer(schema.$ref);
		if (value !== void 0) waiting.push([seen, value]);
		return;
	}
	const inside = schema.items ?? schema.additionalProperties;
	if (inside === void 0 || inside === false) return;
	const values = typeof value === "object" && value !== null ? Object.values(value) : [];
	for (const each of [void 0, ...values]) follow(inside, each, refer, waiting);
}
function keep({ schema, properties }) {
	if (properties === void 0 || schema.properties === void 0) return schema;
	return {
		...schema,
		properties: Object.fromEntries(Object.entries(schema.properties).filter(([name]) => properties.has(name)))
	};
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// packages/kubeconform-wasm/src/known-fields.ts
function knownFields(store, key, path) {
	const line = store.kind(key);
	let schema = line === void 0 ? void 0 : store.definition(line);
	for (const step of path) {
		if (schema === void 0) return [];
		schema = resolve(store, typeof step === "number" ? schema.items : memberOf(schema, step));
	}
	return Object.keys(schema?.properties ?? {});
}
function memberOf({ properties = {}, additionalProperties }, name) {
	if (Object.hasOwn(properties, name)) return properties[name];
	return additionalProperties === false ? void 0 : additionalProperties;
}
function resolve(store, schema) {
	const line = /^#\/definitions\/(\d+)\??$/.exec(schema?.$ref ?? "")?.[1];
	return line === void 0 ? schema : store.definition(Number(line));
}

// packages/kubeconform-wasm/src/store.ts
const scalarPatterns = {
	quantity: String.raw`^\s*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?\s*$`,
	bytes: String.raw`^[\r\n]*([A-Za-z0-9+/][\r\n]*[A-Za-z0-9+/][\r\n]*([A-Za-z0-9+/][\r\n]*([A-Za-z0-9+/][\r\n]*|=[\r\n]*$)|=[\r\n]*=[\r\n]*$))*$`
};
function parseStore(text) {
	const lines = text.split("\n");
	const kinds = new Map(Object.entries(JSON.parse(lines[0] ?? "{}")));
	const parsed = /* @__PURE__ */ new Map();
	return {
		kind: (key) => kinds.get(key),
		kinds: [...kinds.keys()],
		definition(line) {
			let schema = parsed.get(line);
			if (schema === void 0) {
				const source = lines[line + 1];
				if (source === void 0) throw new RangeError(`the store has no definition ${line}`);
				schema = JSON.parse(source);
				parsed.set(line, schema);
			}
			return schema;
		}
	};
}

// packages/kubeconform-wasm/src/problems.ts
const shownCharacters = 60;
function toProblems(failure, document, options = {}) {
	const found = /* @__PURE__ */ new Map();
	for (const leaf of leaves(failure)) for (const problem of describe(leaf, options.secret === true)) found.set(JSON.stringify([problem.path, problem.message]), problem);
	const placeOf = createPlaces(document);
	return [...found.values()].map((problem) => ({
		problem,
		place: placeOf(problem.path)
	})).sort(comparePlaced).map(({ problem }) => problem);
}
function leaves(failure) {
	const { keyword, causes = [] } = failure;
	if (causes.length === 0) return [failure];
	if (keyword !== "anyOf" && keyword !== "oneOf") return causes.flatMap(leaves);
	const branches = causes.map(leaves);
	const place = failure.path.length;
	const refused = branches.filter((branch) => branch.some((it) => it.keyword === "type" && it.path.length === place));
	const [first] = refused;
	if (refused.length === branches.length && first !== void 0) return [{
		...failure,
		...first[0],
		want: refused.flatMap((branch) => branch.flatMap(({ want = [] }) => want))
	}];
	return branches.filter((branch) => !refused.includes(branch)).sort((a, b) => a.length - b.length)[0] ?? [];
}
function describe(failure, secret) {
	const { path, keyword, keys = [] } = failure;
	if (keyword === "additionalProperties") return keys.map((key) => ({
		path: [...path, key],
		keyword,
		message: `unknown field ${quote(key)}`
	}));
	if (keyword === "required") return keys.map((key) => ({
		path,
		keyword,
		message: `missing field ${quote(key)}`
	}));
	return [{
		path,
		keyword,
		message: toMessage(failure, secret)
	}];
}
function toMessage({ keyword, want = [], value }, secret) {
	const shown = secret || value === void 0 ? "" : shorten(value);
	const got = shown === "" ? "" : `, got ${shown}`;
	const [first = ""] = want;
	switch (keyword) {
		case "type": return describeType(want, value, secret);
		case "enum":
		case "const": return `must be ${want.length > 1 ? "one of " : ""}${want.map(shorten).join(", ")}${got}`;
		case "minimum": return `must be at least ${first}${got}`;
		case "maximum": return `must be at most ${first}${got}`;
		case "format": return first === "date-time" ? `wanted a time such as "2006-01-02T15:04:05Z"${got}` : `is not a valid ${first}${got}`;
		case "pattern": return describePattern(first, got);
		default: return keyword === "" ? "is not valid" : `does not satisfy ${[keyword, ...want].join(" ")}${got}`;
	}
}
function describePattern(pattern, got) {
	if (pattern === scalarPatterns.quantity) return `wanted a quantity such as 100m, 2 or 64Mi${got}`;
	if (pattern === scalarPatterns.bytes) return "wanted base64";
	return `must match ${pattern}${got}`;
}
const wordOf = { array: "list" };
function describeType(want, value, secret) {
	const sentence = `wanted ${[...new Set(want)].filter((name) => name !== "null").map((name) => wordOf[name] ?? name).join(" or ")}`;
	if (value === void 0) return sentence;
	if (value === "null" || value === "[]" || value === "{}") return `${sentence}, got ${typeWord(value)}`;
	return `${sentence}, got ${typeWord(value)}${secret ? "" : ` ${shorten(value)}`}`;
}
function typeWord(value) {
	if (value === "null") return "null";
	if (value === "true" || value === "false") return "boolean";
	if (value.startsWith("\"")) return "string";
	if (value.startsWith("[")) return "list";
	if (value.startsWith("{")) return "object";
	return /[.eE]/.test(value) ? "number" : "integer";
}
function quote(text) {
	return shorten(JSON.stringify(text));
}
function shorten(json) {
	if (json.length <= shownCharacters) return json;
	const cut = json.slice(0, shownCharacters).replace(/[\uD800-\uDBFF]$/, "");
	return json.startsWith("\"") ? `${cut}\u2026"` : `${cut}\u2026`;
}
function comparePlaced(a, b) {
	for (let at = 0; at < Math.min(a.place.length, b.place.length); at += 1) {
		const order = (a.place[at] ?? 0) - (b.place[at] ?? 0);
		if (order !== 0) return order;
	}
	return a.place.length - b.place.length || (a.problem.message < b.problem.message ? -1 : 1);
}
function createPlaces(document) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		let value = document;
		return path.map((step) => {
			if (typeof value !== "object" || value === null) return 0;
			let places = known.get(value);
			if (places === void 0) {
				places = new Map(Object.keys(value).map((key, at) => [key, at]));
				known.set(value, places);
			}
			const place = places.get(String(step));
			value = place === void 0 ? void 0 : value[String(step)];
			return place ?? 0;
		});
	};
}

// packages/kubeconform-wasm/src/wasi.ts
var ProgramExit = class extends Error {
	output;
	constructor(code, output) {
		super(`the program ended with code ${code}`);
		this.name = "ProgramExit";
		this.output = output;
	}
};
const errno = {
	success: 0,
	badf: 8,
	nosys: 52
};
const characterDevice = 2;
const refuse$1 = () => errno.nosys;
function createWasi(names) {
	let memory;
	let output = "";
	const view = () => {
		if (memory === void 0) throw new Error("a system call before the program was attached");
		return new DataView(memory.buffer);
	};
	const bytes = (at, size) => new Uint8Array(view().buffer, at, size);
	const nothing = (count, size) => {
		view().setUint32(count, 0, true);
		view().setUint32(size, 0, true);
		return errno.success;
	};
	const calls = {
		clock_time_get(_clock = 0, _precision = 0, at = 0) {
			const now = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e3)) * 1000n;
			view().setBigUint64(at, now, true);
			return errno.success;
		},
		random_get(at = 0, size = 0) {
			randomFillSync(bytes(at, size));
			return errno.success;
		},
		args_sizes_get: (count = 0, size = 0) => nothing(count, size),
		args_get: () => errno.success,
		environ_sizes_get: (count = 0, size = 0) => nothing(count, size),
		environ_get: () => errno.success,
		fd_write(_fd = 0, vectors = 0, count = 0, written = 0) {
			let size = 0;
			for (let at = vectors; at < vectors + 8 * count; at += 8) {
				const part = bytes(view().getUint32(at, true), view().getUint32(at + 4, true));
				output = (output + Buffer.from(part).toString("utf8")).slice(0, 4e3);
				size += part.length;
			}
			view().setUint32(written, size, true);
			return errno.success;
		},
		fd_fdstat_get(_fd = 0, at = 0) {
			bytes(at, 24).fill(0);
			view().setUint8(at, characterDevice);
			return errno.success;
		},
		fd_fdstat_set_flags: () => errno.success,
		fd_prestat_get: () => errno.badf,
		sched_yield: () => errno.success,
		proc_exit(code = 0) {
			throw new ProgramExit(code, output);
		}
	};
	return {
		imports: Object.fromEntries(names.map((name) => [name, calls[name] ?? refuse$1])),
		attach(its) {
			memory = its;
		}
	};
}

// packages/kubeconform-wasm/src/web-assembly.ts
function webAssembly() {
	return globalThis.WebAssembly;
}

// packages/kubeconform-wasm/src/program.ts
const namespace = "wasi_snapshot_preview1";
async function startProgram(module) {
	const names = webAssembly().Module.imports(module).map(({ name }) => name);
	const wasi = createWasi(names);
	const program = (await webAssembly().instantiate(module, { [namespace]: wasi.imports })).exports;
	wasi.attach(program.memory);
	program._initialize();
	return { judge(schemas, documents) {
		const request = formatRequest(schemas, documents);
		const at = program.allocate(request.length) >>> 0;
		request.copy(new Uint8Array(program.memory.buffer, at, request.length));
		const size = program.validate() >>> 0;
		const answer = Buffer.from(program.memory.buffer, program.answer() >>> 0, size);
		return JSON.parse(answer.toString("utf8"));
	} };
}
function formatRequest(schemas, documents) {
	const parts = [toBytes(schemas.size)];
	const add = (text) => {
		const bytes = Buffer.from(text, "utf8");
		parts.push(toBytes(bytes.length), bytes);
	};
	for (const [name, schema] of schemas) {
		add(name);
		add(schema);
	}
	parts.push(toBytes(documents.length));
	for (const document of documents) add(document);
	return Buffer.concat(parts);
}
function toBytes(number) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(number);
	return bytes;
}

// packages/kubeconform-wasm/src/kubeconform.ts
async function loadKubeconform(artifacts) {
	const alive = setInterval(() => void 0, 2 ** 30);
	try {
		const program = loadProgram(artifacts);
		program.catch(() => void 0);
		const versions = await readVersions(artifacts);
		const stores = /* @__PURE__ */ new Map();
		const storeOf = (version) => {
			let store = stores.get(version);
			if (store === void 0) {
				store = readArtifact(artifacts, `schemas-${version}.jsonl.br`).then((bytes) => parseStore(bytes.toString("utf8")));
				stores.set(version, store);
			}
			return store;
		};
		const newest = versions.at(-1);
		if (newest !== void 0) storeOf(newest).catch(() => void 0);
		const running = await program;
		return {
			versions,
			async validate(documents, version) {
				if (!versions.includes(version)) throw new KubeconformError("version", `there are no schemas for Kubernetes ${version}`);
				return validate(running, await storeOf(version), documents);
			}
		};
	} finally {
		clearInterval(alive);
	}
}
async function loadProgram(artifacts) {
	const bytes = await readArtifact(artifacts, "kubeconform.wasm.br");
	compileOnce();
	try {
		return await startProgram(await webAssembly().compile(bytes));
	} catch (cause) {
		throw new KubeconformError("artifact", "kubeconform.wasm cannot be started", { cause });
	}
}
function compileOnce() {
	try {
		setFlagsFromString("--no-wasm-dynamic-tiering");
		setFlagsFromString("--no-wasm-tier-up");
	} catch {}
}
function validate(program, store, documents) {
	const parsed = documents.map(parseDocument);
	const byKind = /* @__PURE__ */ new Map();
	for (const document of parsed) {
		const key = kindKey(document);
		if (key === void 0) continue;
		const same = byKind.get(key);
		if (same === void 0) byKind.set(key, [document]);
		else same.push(document);
	}
	const schemas = /* @__PURE__ */ new Map();
	for (const [key, same] of byKind) {
		const schema = cutSchema(store, key, same);
		if (schema !== void 0) schemas.set(key, schema);
	}
	return judge(program, schemas, documents).map((verdict, at) => withKnownFields(toVerdict(verdict, parsed[at]), store, parsed[at]));
}
function judge(program, schemas, documents) {
	try {
		return program.judge(schemas, documents);
	} catch (cause) {
		const output = cause instanceof ProgramExit ? cause.output.split("\n")[0] : void 0;
		throw new KubeconformError("stopped", `kubeconform stopped: ${output || String(cause)}`, { cause });
	}
}
function toVerdict(verdict, document) {
	if (verdict.verdict === "invalid") {
		const secret = kindKey(document) === "v1/Secret";
		return {
			verdict: "invalid",
			problems: toProblems(verdict.failure, document, { secret })
		};
	}
	if (verdict.verdict === "error") return {
		verdict: "invalid",
		problems: [describeNonObject(document, verdict.reason)]
	};
	return verdict;
}
function withKnownFields(verdict, store, document) {
	const key = kindKey(document);
	if (verdict.verdict !== "invalid" || key === void 0) return verdict;
	return {
		verdict: "invalid",
		problems: verdict.problems.map((problem) => {
			if (problem.keyword !== "additionalProperties") return problem;
			const { path, keyword, message } = problem;
			return {
				path,
				keyword,
				message,
				known: knownFields(store, key, path.slice(0, -1))
			};
		})
	};
}
function describeNonObject(document, reason) {
	if (!isObject(document)) return {
		path: [],
		keyword: "type",
		message: "wanted an object with apiVersion and kind"
	};
	for (const field of ["apiVersion", "kind"]) {
		if (!Object.hasOwn(document, field)) return {
			path: [],
			keyword: "required",
			message: `missing field "${field}"`
		};
		if (typeof document[field] !== "string") return {
			path: [field],
			keyword: "type",
			message: "wanted string"
		};
	}
	return {
		path: [],
		keyword: "",
		message: reason.replace("error unmarshalling resource: ", "")
	};
}
function parseDocument(json) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new KubeconformError("document", "a document is not JSON", { cause });
	}
}
function kindKey(document) {
	if (!isObject(document)) return void 0;
	const { apiVersion, kind } = document;
	return typeof apiVersion === "string" && typeof kind === "string" ? `${apiVersion}/${kind}` : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/adapters/schema-validator.ts
async function loadSchemaValidator(artifacts) {
	const kubeconform = await loadKubeconform(artifacts).catch(refuse);
	return {
		kubernetesVersions: kubeconform.versions,
		async validate(documents, kubernetesVersion) {
			const texts = documents.map(({ json }) => json);
			return kubeconform.validate(texts, kubernetesVersion).catch((error) => refuse(error, kubeconform.versions));
		}
	};
}
function refuse(error, versions = []) {
	if (!(error instanceof KubeconformError)) throw error;
	const cure = cureOf(error.fault, versions);
	throw new PortError("schemas", error.message, {
		...cure === void 0 ? {} : { cure },
		cause: error
	});
}
function cureOf(fault, versions) {
	if (fault === "artifact") return "this copy of pharos-network is incomplete: use a release, or build dist/kubeconform again";
	if (fault === "version") return `choose one of ${versions[0]} to ${versions.at(-1)}`;
}

export { loadSchemaValidator };