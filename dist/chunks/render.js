import { t as diagnostic } from "./diagnostic.js";
import { A as NextSignal, C as RubyRegexp, D as isTruthy, E as RubySymbol, I as unsupported, M as leavable, N as limitReached, O as textOf, S as RubyRange, T as RubyStruct, _ as RubyEnumerator, a as Scope, b as RubyModule, f as caseEquals, g as onBudget, h as RubyHash, i as textLoop, j as TemplateFailure, m as cureOf, p as Machine, u as toS, v as RubyException, w as RubyString, x as RubyProc, y as RubyMatch } from "./compiler.js";
import { t as defaultLimits } from "./limits2.js";
import { n as outputVariable, r as wholeChunk, t as OutputString } from "./output.js";

// src/render/erb/core/from-config.ts
function toRubyValues(values) {
	const converted = /* @__PURE__ */ new Map();
	return new Map([...values].map(([name, value]) => [name, toRuby(value, converted)]));
}
function isRuby(value) {
	return [
		RubyHash,
		RubyStruct,
		RubyString,
		RubySymbol,
		RubyRange,
		RubyProc,
		RubyModule,
		RubyRegexp,
		RubyMatch,
		RubyEnumerator,
		RubyException
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

// src/render/erb/nunjucks/runtime.ts
const unknownPlace = {
	from: 0,
	to: 0
};
var TemplateRuntime = class {
	machine;
	#places;
	#resolve;
	constructor(machine, places, resolve) {
		this.machine = machine;
		this.#places = places;
		this.#resolve = resolve;
	}
	output(scope, place) {
		const output = scope.get(outputVariable);
		if (output !== void 0) return output;
		return this.#at(place, () => {
			throw this.machine.unknownName(outputVariable, scope.names());
		});
	}
	text(scope, text, place) {
		this.machine.steps(2);
		const output = this.output(scope, place);
		this.#print(output, text, place, this.#places[place]?.verbatim ?? true);
	}
	print(output, value, place) {
		this.machine.steps(2);
		const text = this.#at(place, () => toS(value ?? null, this.machine));
		this.#print(output, text, place, this.#places[place]?.verbatim ?? false);
	}
	#print(output, text, index, verbatim) {
		const { machine } = this;
		machine.value = output;
		machine.traces += 1;
		if (!(output instanceof OutputString) || output.frozen) {
			machine.value = this.#at(index, () => machine.send(output, "<<", [text]));
			return;
		}
		if (output.length + text.length > machine.limits.characters) this.#at(index, () => machine.checkPrinted(output.length + text.length));
		const { from, to, configPath } = this.#places[index] ?? unknownPlace;
		output.print(text, from, to, verbatim, configPath);
	}
	begin() {
		this.machine.value = null;
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
	string(text) {
		return new RubyString(text);
	}
	assign(scope, name, value) {
		scope.set(name, value);
		this.machine.value = value;
	}
	ruby(scope, text, place) {
		return this.#at(place, () => this.#closure(scope, text, place)(scope));
	}
	#closure(scope, text, place) {
		return this.#places[place]?.closure ?? this.#resolve(text, scope.names(), this.#places[place]);
	}
	statement(scope, text, place, bodies) {
		const inner = bodies.length === 0 ? scope : scope.withBodies(bodies);
		const value = this.#at(place, () => this.#closure(scope, text, place)(inner));
		this.machine.value = value;
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
			this.begin();
			try {
				body(inner);
				return machine.value;
			} catch (signal) {
				if (signal instanceof NextSignal) return signal.value;
				throw signal;
			} finally {
				machine.leave();
			}
		};
		machine.value = leavable(textLoop, () => loop.call([new RubyProc(turn, names.length, false)]));
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
	const scope = new Scope(machine);
	scope.declare(outputVariable, new OutputString());
	const failure = run(() => {
		onBudget(machine, () => program.run(scope, runtime));
		if (textOf(scope.get("_erbout")) === void 0) throw noText();
	}, () => machine.range);
	const toSpan = (range) => range === void 0 ? {} : { span: lines.spanOf(file, ...range) };
	const notices = machine.notices.map(({ code, message, hint, range }) => diagnostic(code, message, {
		hint,
		...toSpan(range)
	}));
	if (failure !== void 0) return {
		ok: false,
		diagnostics: [...notices, toDiagnostic(failure, toSpan(failure.range))]
	};
	const output = scope.get(outputVariable);
	const text = textOf(output) ?? "";
	return {
		ok: true,
		value: {
			text,
			chunks: output instanceof OutputString ? output.chunks : wholeChunk(text, lines.text.length),
			localsRead: machine.localsRead
		},
		diagnostics: notices
	};
}
function noText() {
	return unsupported(`${outputVariable}, which ends up with something other than a String`, "assign a String to it, or leave it alone");
}
function lacksClosure() {
	throw new TypeError("a lowered template carries its closures");
}
function run(render, range) {
	try {
		render();
		return;
	} catch (failure) {
		if (failure instanceof TemplateFailure) return failure;
		if (failure instanceof RangeError) {
			const limit = limitReached("the template nests too deeply or makes too much", "look for something that calls itself, or a range, without an end");
			limit.range = range();
			return limit;
		}
		throw failure;
	}
}
function toDiagnostic(failure, place) {
	const { code, rubyClass } = failure;
	const hint = failure.hint ?? cureOf(failure.message);
	const message = failure.message.replaceAll(/\s*\n\s*/g, " ") || "unhandled exception";
	const words = rubyClass === void 0 ? message : `${rubyClass}: ${message}`;
	return diagnostic(code, words, {
		...hint === void 0 ? {} : { hint },
		...place
	});
}

export { renderTemplate as t };