// src/render/erb/core/value.ts
var RubySymbol = class RubySymbol {
	name;
	constructor(name) {
		this.name = name;
	}
	static #known = /* @__PURE__ */ new Map();
	/** The one Symbol of that name. */
	static of(name) {
		const known = RubySymbol.#known.get(name)?.deref();
		if (known !== void 0) return known;
		const made = new RubySymbol(name);
		RubySymbol.#known.set(name, new WeakRef(made));
		return made;
	}
};
var RubyRange = class {
	first;
	last;
	exclusive;
	constructor(first, last, exclusive) {
		this.first = first;
		this.last = last;
		this.exclusive = exclusive;
	}
};
var RubyProc = class {
	/** Parameters that must be given, as Ruby's `arity` counts them. */
	arity;
	lambda;
	/** `spread`: the arguments are bound one by one; otherwise as a block binds them. */
	call;
	constructor(call, arity, lambda) {
		this.call = call;
		this.arity = arity;
		this.lambda = lambda;
	}
};
/** An object with attributes: Pharos' configuration, or the open structs of a variables file. */
var RubyStruct = class {
	className;
	attributes;
	/** An open one answers nil to every name and takes String and Symbol indices alike. */
	open;
	/** Pharos::Config only. */
	data;
	source;
	constructor(className, attributes, more = {}) {
		this.className = className;
		this.attributes = attributes;
		this.open = more.open ?? false;
		this.data = more.data;
		this.source = more.source;
	}
};
/** A class or module: `String`, `Base64`. */
var RubyModule = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
var RubyRegexp = class {
	source;
	flags;
	constructor(source, flags) {
		this.source = source;
		this.flags = flags;
	}
};
var RubyMatch = class {
	text;
	/** Start and end of the whole and of every group; -1 for a group without part in the match. */
	places;
	names;
	constructor(text, places, names) {
		this.text = text;
		this.places = places;
		this.names = names;
	}
	group(index) {
		const start = this.places[2 * index] ?? -1;
		return start < 0 ? null : this.text.slice(start, this.places[2 * index + 1]);
	}
};
/** What a block whose last statement is template text returns: the output as a whole. Nobody may look at it. */
var CapturedOutput = class {};
function isTruthy(value) {
	return value !== null && value !== false;
}

// src/render/erb/core/hash-value.ts
var RubyHash = class RubyHash {
	#entries = /* @__PURE__ */ new Map();
	#composites = /* @__PURE__ */ new Map();
	/** What an absent key gives: a value, or a block that is asked. */
	fallback = null;
	static from(entries) {
		const hash = new RubyHash();
		for (const [key, value] of entries) hash.set(key, value);
		return hash;
	}
	get size() {
		return this.#entries.size;
	}
	has(key) {
		return this.#entries.has(this.#identity(key));
	}
	/** Undefined when the key is absent; the fallback is not asked. */
	get(key) {
		return this.#entries.get(this.#identity(key))?.value;
	}
	/** As `hash[key]`. */
	fetch(key) {
		const found = this.get(key);
		if (found !== void 0) return found;
		return typeof this.fallback === "function" ? this.fallback(this, key) : this.fallback;
	}
	set(key, value) {
		const identity = this.#identity(key);
		const entry = this.#entries.get(identity);
		if (entry === void 0) this.#entries.set(identity, {
			key,
			value
		});
		else entry.value = value;
	}
	delete(key) {
		const identity = this.#identity(key);
		const entry = this.#entries.get(identity);
		this.#entries.delete(identity);
		return entry?.value;
	}
	clear() {
		this.#entries.clear();
	}
	keys() {
		return Array.from(this.#entries.values(), ({ key }) => key);
	}
	values() {
		return Array.from(this.#entries.values(), ({ value }) => value);
	}
	pairs() {
		return Array.from(this.#entries.values(), ({ key, value }) => [key, value]);
	}
	copy() {
		const copy = RubyHash.from(this.pairs());
		copy.fallback = this.fallback;
		return copy;
	}
	#identity(key) {
		if (!Array.isArray(key) && !(key instanceof RubyHash)) return key;
		const content = contentOf(key, 0);
		let identity = this.#composites.get(content);
		if (identity === void 0) {
			identity = Symbol("composite key");
			this.#composites.set(content, identity);
		}
		return identity;
	}
};
const objectIds = /* @__PURE__ */ new WeakMap();
let lastObjectId = 0;
/** Two values have the same content text exactly when eql? holds for them. */
function contentOf(value, depth) {
	if (depth > 100) throw new RangeError("a key that nests too deeply");
	if (value === null) return "nil";
	if (typeof value === "bigint") return `i${value}`;
	if (typeof value === "number") return `f${Object.is(value, -0) ? 0 : value}`;
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return `[${value.map((item) => contentOf(item, depth + 1)).join(",")}]`;
	if (value instanceof RubyHash) return `{${value.pairs().map(([k, v]) => `${contentOf(k, depth + 1)}>${contentOf(v, depth + 1)}`).sort().join(",")}}`;
	if (value instanceof RubyStruct && value.source !== void 0) return `s${objectId(value.source)}`;
	return `o${objectId(value)}`;
}
function objectId(value) {
	let id = objectIds.get(value);
	if (id === void 0) {
		lastObjectId += 1;
		id = lastObjectId;
		objectIds.set(value, id);
	}
	return id;
}

// src/render/erb/core/json-text.ts
var JsonProblem = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function parseJson(text, options = {}) {
	try {
		return { value: new JsonReader(text, options).readAll() };
	} catch (problem) {
		if (problem instanceof JsonProblem) return {
			problem: problem.message,
			offset: problem.offset
		};
		throw problem;
	}
}
const blanks = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
var JsonReader = class {
	#text;
	#symbolKeys;
	#at = 0;
	constructor(text, { symbolKeys = false }) {
		this.#text = text;
		this.#symbolKeys = symbolKeys;
	}
	readAll() {
		const value = this.#value(0);
		this.#skipBlanks();
		if (this.#at < this.#text.length) this.#fail("more text follows the value");
		return value;
	}
	#value(depth) {
		if (depth > 100) this.#fail("values nest deeper than 100");
		this.#skipBlanks();
		const character = this.#text[this.#at];
		if (character === "{") return this.#object(depth);
		if (character === "[") return this.#array(depth);
		if (character === "\"") return this.#string();
		for (const [word, value] of [
			["true", true],
			["false", false],
			["null", null]
		]) if (this.#text.startsWith(word, this.#at)) {
			this.#at += word.length;
			return value;
		}
		return this.#number();
	}
	#object(depth) {
		const hash = new RubyHash();
		this.#at += 1;
		if (this.#take("}")) return hash;
		do {
			this.#skipBlanks();
			const key = this.#string();
			if (!this.#take(":")) this.#fail("a `:` is missing behind the key");
			hash.set(this.#symbolKeys ? RubySymbol.of(key) : key, this.#value(depth + 1));
		} while (this.#take(","));
		if (!this.#take("}")) this.#fail("a `,` or `}` is missing");
		return hash;
	}
	#array(depth) {
		const items = [];
		this.#at += 1;
		if (this.#take("]")) return items;
		do
			items.push(this.#value(depth + 1));
		while (this.#take(","));
		if (!this.#take("]")) this.#fail("a `,` or `]` is missing");
		return items;
	}
	#string() {
		const found = this.#match(string);
		if (found === void 0) this.#fail("a text in `\"` is expected here");
		return JSON.parse(found[0]);
	}
	#number() {
		const found = this.#match(number);
		if (found === void 0) this.#fail("a value is expected here");
		const [text, fraction, exponent] = found;
		if (fraction === void 0 && exponent === void 0) return BigInt(text);
		return Number(text);
	}
	#take(character) {
		this.#skipBlanks();
		if (this.#text[this.#at] !== character) return false;
		this.#at += 1;
		return true;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found === null) return void 0;
		this.#at += found[0].length;
		return found;
	}
	#skipBlanks() {
		this.#match(blanks);
	}
	#fail(message) {
		throw new JsonProblem(message, this.#at);
	}
};

export { RubyMatch as a, RubyRange as c, RubySymbol as d, isTruthy as f, CapturedOutput as i, RubyRegexp as l, RubyHash as n, RubyModule as o, contentOf as r, RubyProc as s, parseJson as t, RubyStruct as u };