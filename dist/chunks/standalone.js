import { t as diagnostic } from "./diagnostic.js";
import { t as LineIndex } from "./position.js";
import { A as NextSignal, F as rubyError, i as textLoop, j as TemplateFailure, k as LeaveSignal, n as namedBody, t as RubyCompiler } from "./compiler.js";
import { n as compileNunjucks, r as RubyText, t as NunjucksError } from "./compile.js";

// src/render/erb/nunjucks/places.ts
const longestTag = 4096;
var NunjucksPlaces = class {
	list = [];
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
		this.#starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	offsetOf(line, column) {
		return (this.#starts[line] ?? 0) + column;
	}
	placeOf = (line, column, data) => {
		const offset = this.offsetOf(line, column);
		this.list.push(data === void 0 ? this.#tagAt(offset) : this.#dataAt(offset, data));
		return this.list.length - 1;
	};
	#dataAt(offset, data) {
		const from = this.#text.startsWith(data, offset) ? offset : this.#text.indexOf(data, offset);
		if (from === -1) return {
			from: offset,
			to: offset + 1,
			verbatim: false
		};
		return {
			from,
			to: from + data.length,
			verbatim: true
		};
	}
	#tagAt(offset) {
		if (this.#text.startsWith("{{", offset)) {
			const to = this.#endOfTag(offset + 2);
			const configPath = configPathOf(this.#text.slice(offset + 2, to - 2));
			const place = {
				from: offset,
				to,
				verbatim: false
			};
			return configPath === void 0 ? place : {
				...place,
				configPath
			};
		}
		if (this.#text[offset] === "(") return {
			from: offset - (this.#text.startsWith("ruby", offset - 4) ? 4 : 0),
			to: this.#endOfTag(offset)
		};
		const from = this.#text[offset] === "." ? offset + 1 : offset;
		const word = /\w*/y;
		word.lastIndex = from;
		const [name = ""] = word.exec(this.#text) ?? [];
		return {
			from,
			to: /^ruby(?:block)?$/.test(name) ? this.#endOfTag(from) : from + Math.max(1, name.length)
		};
	}
	#endOfTag(from) {
		let quote = "";
		const last = Math.min(this.#text.length, from + longestTag);
		for (let at = from; at < last; at += 1) {
			const char = this.#text[at] ?? "";
			if (quote !== "") {
				if (char === "\\") at += 1;
				else if (char === quote) quote = "";
			} else if (char === "\"" || char === "'") quote = char;
			else if (this.#text[at + 1] === "}" && (char === "}" || char === "%")) return at + 2;
		}
		return from + 1;
	}
};
const step = /\.([a-z_]\w*)|\[(?:"([^"\\]*)"|'([^'\\]*)'|(\d{1,9}))\]/y;
function configPathOf(tag) {
	const chain = tag.replace(/^-?\s*/, "").replace(/-?$/, "").trimEnd();
	if (!chain.startsWith("cluster_config")) return void 0;
	const path = [];
	step.lastIndex = 14;
	while (step.lastIndex < chain.length) {
		const found = step.exec(chain);
		if (found === null) return void 0;
		const [, name, double, single, index] = found;
		const key = name ?? double ?? single;
		if (key === void 0) path.push(Number(index));
		else path.push(path.length === 0 && key === "networking" ? "network" : key);
	}
	return path;
}

// src/render/erb/nunjucks/standalone.ts
const longBlank = /\s{5000}/;
function compileNunjucksFile(file, text, parser) {
	const lines = new LineIndex(text);
	const limit = (message, hint, offset) => fail([diagnostic("render/template-limit", message, {
		hint,
		span: lines.spanOf(file, offset, offset + 1)
	})]);
	const blank = text.search(longBlank);
	if (blank !== -1) return limit("the template has thousands of blanks in a row", "remove them", blank);
	const places = new NunjucksPlaces(text);
	try {
		return {
			ok: true,
			value: {
				file,
				nunjucks: text,
				lines,
				program: guarded(compileNunjucks(text, places.list, places.placeOf)),
				resolve: toResolver(parser, text)
			},
			diagnostics: []
		};
	} catch (failure) {
		if (failure instanceof RangeError) return limit("the template nests too deeply", "split the expressions", 0);
		if (!(failure instanceof NunjucksError)) throw failure;
		return fail(failure.problems.map(({ message, hint, line, column }) => {
			const offset = places.offsetOf(line, column);
			const span = lines.spanOf(file, offset, offset + 1);
			return diagnostic("render/njk-refused", message, {
				hint,
				span
			});
		}));
	}
}
function fail(diagnostics) {
	return {
		ok: false,
		diagnostics
	};
}
function guarded({ places, run }) {
	return {
		places,
		run: (scope, runtime) => {
			try {
				run(scope, runtime);
			} catch (signal) {
				if (!(signal instanceof LeaveSignal || signal instanceof NextSignal)) throw signal;
				const failure = rubyError("SyntaxError", "next, break or return outside of a loop, block or method", "remove it, or write it in the loop that it leaves");
				failure.range = runtime.machine.range;
				throw failure;
			}
		}
	};
}
function toResolver(parser, source) {
	const known = /* @__PURE__ */ new Map();
	return (text, names, place) => {
		const ofPlace = known.get(place) ?? /* @__PURE__ */ new Map();
		known.set(place, ofPlace);
		const key = names.toSorted().join(" ");
		const closure = ofPlace.get(key) ?? compileRuby(text, names, parser, toOffsets(text, source, place));
		ofPlace.set(key, closure);
		return closure;
	};
}
function toOffsets(text, source, place) {
	const { from, to } = place ?? {
		from: 0,
		to: 0
	};
	const at = source.slice(from, to).indexOf(text);
	if (at === -1) return (_, edge) => edge === "start" ? from : to;
	return (offset) => from + at + Math.max(0, offset);
}
function compileRuby(text, names, parser, toTemplate) {
	const known = names.length === 0 ? "" : `if false; ${names.join(" = ")} = nil; end; `;
	const { program, errors } = parser.parse(known + text);
	const error = errors.find((one) => one.error !== "invalid_block_exit");
	if (error !== void 0) throw rubyError("SyntaxError", error.message);
	const place = (offset, edge) => toTemplate(offset - known.length, edge);
	const compiler = new RubyCompiler(new RubyText(known + text, place), {
		bodyOf: namedBody,
		loop: textLoop,
		inMethod: true,
		inDefinition: true
	});
	const closure = compiler.compile(program);
	const [finding] = compiler.findings;
	if (finding !== void 0) {
		const failure = new TemplateFailure(finding.code, finding.message, finding);
		failure.range = finding.range;
		throw failure;
	}
	return closure;
}

export { compileNunjucksFile as t };