import { t as diagnostic } from "./diagnostic.js";
import { D as leavable, E as TemplateFailure, O as limitReached, S as isTruthy, _ as RubyProc, b as RubyStruct, c as Machine, d as RubyHash, f as CapturedOutput, g as RubyModule, h as RubyMatch, i as Scope, j as unsupported, m as RubyException, p as RubyEnumerator, r as textLoop, s as toS, u as caseEquals, v as RubyRange, w as NextSignal, x as RubySymbol, y as RubyRegexp } from "./compiler.js";

// src/render/erb/core/from-config.ts
function toRubyValues(values) {
	const converted = /* @__PURE__ */ new Map();
	return new Map([...values].map(([name, value]) => [name, toRuby(value, converted)]));
}
function isRuby(value) {
	return [
		RubyHash,
		RubyStruct,
		RubySymbol,
		RubyRange,
		RubyProc,
		RubyModule,
		RubyRegexp,
		RubyMatch,
		RubyEnumerator,
		RubyException,
		CapturedOutput
	].some((kind) => value instanceof kind);
}
function toRuby(value, converted) {
	if (typeof value !== "object" || value === null) return value;
	if (isRuby(value)) return value;
	const known = converted.get(value);
	if (known !== void 0) return known;
	const made = toRubyObject(value, converted);
	converted.set(value, made);
	return made;
}
function toRubyObject(value, converted) {
	if (isList(value)) return value.map((item) => toRuby(item, converted));
	if (!("struct" in value)) return RubyHash.from(Array.from(value, ([key, item]) => [key, toRuby(item, converted)]));
	const attributes = /* @__PURE__ */ new Map();
	for (const [name, item] of value.attributes) attributes.set(name, item === void 0 ? void 0 : toRuby(item, converted));
	if (value.struct === "Hash") {
		const given = [...attributes].filter(([, item]) => item !== void 0);
		return RubyHash.from(given.map(([name, item]) => [RubySymbol.of(name), item ?? null]));
	}
	const data = value.data === void 0 ? void 0 : toRuby(value.data, converted);
	return new RubyStruct(value.struct, attributes, {
		source: value,
		...data instanceof RubyHash ? { data } : {}
	});
}
function isList(value) {
	return Array.isArray(value);
}

// src/render/erb/core/limits.ts
const defaultLimits = {
	steps: 2e6,
	characters: 16777216,
	elements: 1e6,
	depth: 400,
	bits: 1e5
};

// src/render/erb/nunjucks/runtime.ts
var TemplateRuntime = class {
	machine;
	chunks = [];
	#places;
	#resolve;
	#parts = [];
	#length = 0;
	constructor(machine, places, resolve) {
		this.machine = machine;
		this.#places = places;
		this.#resolve = resolve;
	}
	get output() {
		return this.#parts.join("");
	}
	text(text, place) {
		this.machine.step();
		this.#print(text, place, this.#places[place]?.verbatim ?? true);
	}
	print(value, place) {
		this.machine.step();
		const text = this.#at(place, () => {
			if (value instanceof CapturedOutput) throw unsupported("a block that holds template text is printed", "write <% instead of <%=");
			return toS(value ?? null, this.machine);
		});
		this.#print(text, place, this.#places[place]?.verbatim ?? false);
	}
	#print(text, index, verbatim) {
		const place = this.#places[index];
		const start = this.#length;
		this.#length += text.length;
		if (this.#length > this.machine.limits.characters) throw this.#located(limitReached(`the template prints more than ${this.machine.limits.characters} characters`, "look for a loop that does not end"), place);
		this.#parts.push(text);
		if (place === void 0) return;
		const { from, to, configPath } = place;
		const chunk = {
			start,
			end: this.#length,
			from,
			to,
			verbatim
		};
		this.chunks.push(configPath === void 0 ? chunk : {
			...chunk,
			configPath
		});
	}
	name(scope, name, place) {
		return this.#at(place, () => {
			const variable = scope.get(name);
			const value = variable === void 0 ? this.#own(name) : variable;
			if (value === void 0) throw this.machine.unknownName(name, scope.names());
			return value;
		});
	}
	#own(name) {
		const { machine } = this;
		const local = machine.local(name);
		return local === void 0 ? machine.definitions.get(name)?.call([]) : local;
	}
	attribute(self, name, place) {
		return this.#at(place, () => this.machine.send(self, name));
	}
	index(self, key, place) {
		return this.#at(place, () => this.machine.send(self, "[]", [key]));
	}
	compare(operator, left, right, place) {
		return this.#at(place, () => this.machine.send(left, operator, [right]));
	}
	assign(scope, name, value) {
		scope.set(name, value);
	}
	ruby(scope, text, place) {
		return this.#at(place, () => this.#closure(scope, text, place)(scope));
	}
	#closure(scope, text, place) {
		return this.#places[place]?.closure ?? this.#resolve(text, scope.names(), this.#places[place]);
	}
	statement(scope, text, place, bodies) {
		const inner = bodies.length === 0 ? scope : scope.withBodies(bodies);
		this.#at(place, () => this.#closure(scope, text, place)(inner));
	}
	filter(name, place, self, ...args) {
		switch (name) {
			case "truth": return isTruthy(self);
			case "matches": return this.#at(place, () => args.some((pattern) => caseEquals(pattern, self, this.machine)));
			default: return this.#toLoop(self, place);
		}
	}
	#toLoop(self, place) {
		return new RubyProc(([body]) => this.#at(place, () => this.machine.send(self, "each", [], body)), 1, true);
	}
	each(scope, names, list, place, body) {
		const { machine } = this;
		const loop = list instanceof RubyProc ? list : this.#toLoop(list, place);
		const turn = (args) => {
			const inner = new Scope(machine, scope);
			const [only] = args;
			const values = names.length > 1 && args.length === 1 && Array.isArray(only) ? only : args;
			for (const [at, name] of names.entries()) inner.declare(name, values[at] ?? null);
			machine.enter();
			try {
				body(inner);
			} catch (signal) {
				if (!(signal instanceof NextSignal)) throw signal;
			} finally {
				machine.leave();
			}
			return machine.output;
		};
		leavable(textLoop, () => loop.call([new RubyProc(turn, names.length, false)]));
	}
	handleError(error) {
		return error;
	}
	#at(place, run) {
		const origin = this.#places[place];
		if (origin !== void 0) this.machine.range = [origin.from, origin.to];
		try {
			return run();
		} catch (failure) {
			throw failure instanceof TemplateFailure ? this.#located(failure, origin) : failure;
		}
	}
	#located(failure, place) {
		if (place !== void 0) failure.range ??= [place.from, place.to];
		return failure;
	}
};

// src/render/erb/render.ts
function renderTemplate(template, locals, limits = defaultLimits, constants = /* @__PURE__ */ new Map()) {
	const { file, lines, program, resolve = lacksClosure } = template;
	const machine = new Machine(toRubyValues(locals), limits);
	for (const [name, value] of constants) machine.constants.set(name, value);
	const runtime = new TemplateRuntime(machine, program.places, resolve);
	const failure = run(() => program.run(new Scope(machine), runtime));
	const toSpan = (range) => range === void 0 ? {} : { span: lines.spanOf(file, ...range) };
	const notices = machine.notices.map(({ code, message, hint, range }) => diagnostic(code, message, {
		hint,
		...toSpan(range)
	}));
	if (failure !== void 0) return {
		ok: false,
		diagnostics: [...notices, toDiagnostic(failure, toSpan(failure.range))]
	};
	return {
		ok: true,
		value: {
			text: runtime.output,
			chunks: runtime.chunks,
			localsRead: machine.localsRead
		},
		diagnostics: notices
	};
}
function lacksClosure() {
	throw new TypeError("a lowered template carries its closures");
}
function run(render) {
	try {
		render();
		return;
	} catch (failure) {
		if (failure instanceof TemplateFailure) return failure;
		if (failure instanceof RangeError) return new TemplateFailure("render/template-limit", "the template nests too deeply or makes too much", { hint: "look for something that calls itself without an end" });
		throw failure;
	}
}
function toDiagnostic(failure, place) {
	const { code, rubyClass, hint } = failure;
	const message = failure.message.replaceAll(/\s*\n\s*/g, " ");
	const words = rubyClass === void 0 ? message : `${rubyClass}: ${message}`;
	return diagnostic(code, words, {
		...hint === void 0 ? {} : { hint },
		...place
	});
}

export { defaultLimits as n, renderTemplate as t };