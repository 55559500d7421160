import { t as readPsychScalar } from "./psych-scalar.js";
import { t as findSimilar } from "./similar.js";
import { Wn as nodes_exports } from "./nodes.js";

// src/render/erb/core/failure.ts
var TemplateFailure = class extends Error {
	code;
	hint;
	rubyClass;
	range;
	constructor(code, message, more = {}) {
		super(message);
		this.code = code;
		this.hint = more.hint;
		this.rubyClass = more.rubyClass;
	}
};
function rubyError(rubyClass, message, hint) {
	return new TemplateFailure("render/ruby-error", message, {
		rubyClass,
		...hint === void 0 ? {} : { hint }
	});
}
function unsupported(message, hint) {
	return new TemplateFailure("render/ruby-unsupported", message, { hint });
}
function refused(message, hint) {
	return new TemplateFailure("render/ruby-refused", message, { hint });
}
function limitReached(message, hint) {
	return new TemplateFailure("render/template-limit", message, { hint });
}
var BreakSignal = class {
	target;
	value;
	constructor(target, value) {
		this.target = target;
		this.value = value;
	}
};
var ReturnSignal = class {
	target;
	value;
	constructor(target, value) {
		this.target = target;
		this.value = value;
	}
};
var NextSignal = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
function leavable(loop, run) {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof BreakSignal && signal.target === loop) return signal.value;
		throw signal;
	}
}

// src/render/erb/core/value.ts
var RubySymbol = class RubySymbol {
	name;
	constructor(name) {
		this.name = name;
	}
	static #known = /* @__PURE__ */ new Map();
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
	arity;
	lambda;
	call;
	constructor(call, arity, lambda) {
		this.call = call;
		this.arity = arity;
		this.lambda = lambda;
	}
};
var RubyStruct = class {
	className;
	attributes;
	open;
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
var RubyException = class {
	className;
	message;
	constructor(className, message) {
		this.className = className;
		this.message = message;
	}
};
var RubyEnumerator = class {
	self;
	method;
	args;
	constructor(self, method, args) {
		this.self = self;
		this.method = method;
		this.args = args;
	}
};
var CapturedOutput = class {
	stands = "for the output";
};
function isTruthy(value) {
	return value !== null && value !== false;
}

// src/render/erb/core/ip-address.ts
const ipv4 = 2n;
const ipv6 = 10n;
var RubyIpAddress = class {
	family;
	address;
	mask;
	constructor(family, address, mask) {
		this.family = family;
		this.address = address;
		this.mask = mask;
	}
};
function allOnes(family) {
	return (1n << bitsOf(family)) - 1n;
}
function bitsOf(family) {
	return family === 2n ? 32n : 128n;
}
function invalid(address, hint) {
	return rubyError("IPAddr::InvalidAddressError", `invalid address: ${address ?? ""}`, hint);
}
function invalidPrefix(problem) {
	return rubyError("IPAddr::InvalidPrefixError", problem, "write the length of the prefix, as in 10.0.0.0/16, or a whole mask, as in 10.0.0.0/255.255.0.0");
}
function withAddress(from, address) {
	if (address < 0n || address > allOnes(from.family)) throw invalid(from.address, "the result lies outside of all addresses");
	return new RubyIpAddress(from.family, address, from.mask);
}
function ofNumber(address, family) {
	const ones = allOnes(family);
	if (address < 0n || address > ones) throw invalid(void 0, `${address} lies outside of all addresses`);
	return new RubyIpAddress(family, address, ones);
}
function parseIpAddress(text, wanted) {
	const slash = text.indexOf("/");
	let address = slash < 0 ? text : text.slice(0, slash);
	const hint = `${JSON.stringify(text.slice(0, 60))} is no IPv4 or IPv6 address`;
	if (address.length > 100) throw invalid(void 0, hint);
	let family = wanted;
	const bracketed = /^\[([^\n]*)\]$/.exec(address);
	if (bracketed !== null) {
		address = bracketed[1] ?? "";
		family = ipv6;
	}
	if (/%\w+$/.test(address)) throw unsupported("an IPv6 address with a zone is not supported in templates here", "leave the %… out");
	const number4 = family === 10n ? void 0 : toIpv4(address, hint);
	let found;
	if (number4 !== void 0) found = ofNumber(number4, ipv4);
	else if (family === 2n) throw unsupported("an IPv6 address where IPv4 is asked for", "leave the family out");
	else found = ofNumber(toIpv6(address, hint), ipv6);
	return slash < 0 ? found : masked(found, text.slice(slash + 1));
}
function masked(ip, mask) {
	const { family, address } = ip;
	if (typeof mask === "string" && !/^\d+$/.test(mask)) return maskedBy(ip, mask);
	if (typeof mask === "string" && /^0./.test(mask)) throw invalidPrefix("leading zeros in prefix");
	if (typeof mask === "string" && mask.length > 100) throw invalidPrefix(`invalid length: ${address}`);
	const length = BigInt(mask);
	const bits = bitsOf(family);
	if (length < 0n || length > bits) throw invalidPrefix(`invalid length: ${address}`);
	const rest = bits - length;
	return new RubyIpAddress(family, address >> rest << rest, allOnes(family) >> rest << rest);
}
function maskedBy({ family, address }, text) {
	const given = parseIpAddress(text);
	if (given.family !== family) throw invalidPrefix(`address family is not same: ${address}`);
	const gap = given.address ^ given.mask;
	if ((gap + 1n & gap) !== 0n) throw invalidPrefix(`invalid mask ${text}: ${address}`);
	return new RubyIpAddress(family, address & given.address, given.address);
}
function toIpv4(text, hint) {
	const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1);
	if (parts === void 0 || text.includes("\n")) return void 0;
	return parts.reduce((sum, part) => {
		if (BigInt(part) > 255n) throw invalid(void 0, hint);
		if (/^0./.test(part)) throw rubyError("IPAddr::InvalidAddressError", "zero-filled number in IPv4 address is ambiguous: ", `${hint}: write its numbers without leading zeros`);
		return sum << 8n | BigInt(part);
	}, 0n);
}
const group = /^[\da-f]{1,4}$/i;
function toIpv6(text, hint) {
	const fail = () => invalid(void 0, hint);
	const colon = text.lastIndexOf(":");
	const dotted = text.slice(colon + 1);
	const has4 = dotted.includes(".");
	const low = has4 ? toIpv4(dotted, hint) : 0n;
	if (low === void 0 || colon < 0) throw fail();
	const halves = (has4 ? `${text.slice(0, colon + 1)}0:0` : text).split("::");
	const [left = [], right = []] = halves.map((half) => half === "" ? [] : half.split(":"));
	const count = left.length + right.length;
	const isComplete = halves.length === 1 && count === 8;
	const isShort = halves.length === 2 && count <= 7;
	if (!isComplete && !isShort) throw fail();
	const groups = [
		...left,
		...Array.from({ length: 8 - count }, () => "0"),
		...right
	];
	if (!groups.every((one) => group.test(one))) throw fail();
	return groups.reduce((sum, one) => sum << 16n | BigInt(`0x${one}`), 0n) | low;
}
function toFullText(family, number) {
	if (family === 2n) return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => number >> shift & 255n).join(".");
	return (number.toString(16).padStart(32, "0").match(/.{4}/g) ?? []).join(":");
}
function ipAddressToS({ family, address }) {
	if (family === 2n) return toFullText(family, address);
	const text = shorten(toFullText(family, address).split(":").map((one) => one.replace(/^0{1,3}/, "")));
	const end = /^::(ffff:)?([\da-f]{1,4}):([\da-f]{1,4})$/.exec(text);
	return end === null ? text : `::${end[1] ?? ""}${toFullText(ipv4, address & 4294967295n)}`;
}
function shorten(groups) {
	for (let length = 8; length >= 2; length -= 1) for (let at = 0; at + length <= 8; at += 1) if (groups.slice(at, at + length).every((one) => one === "0")) return `${groups.slice(0, at).join(":")}::${groups.slice(at + length).join(":")}`;
	return groups.join(":");
}
function inspectIpAddress({ family, address, mask }) {
	return `#<IPAddr: ${family === 2n ? "IPv4" : "IPv6"}:${toFullText(family, address)}/${toFullText(family, mask)}>`;
}

// src/render/erb/core/set-value.ts
var RubySet = class RubySet {
	hash = new RubyHash();
	static of(elements) {
		const set = new RubySet();
		for (const element of elements) set.add(element);
		return set;
	}
	get size() {
		return this.hash.size;
	}
	has(element) {
		return this.hash.has(element);
	}
	add(element) {
		this.hash.set(element, true);
	}
	elements() {
		return this.hash.keys();
	}
	isSubsetOf(other) {
		return this.size <= other.size && this.elements().every((element) => other.has(element));
	}
};

// src/render/erb/core/hash-value.ts
var RubyHash = class RubyHash {
	#entries = /* @__PURE__ */ new Map();
	#composites = /* @__PURE__ */ new Map();
	iterations = 0;
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
	get(key) {
		return this.#entries.get(this.#identity(key))?.value;
	}
	fetch(key) {
		const found = this.get(key);
		if (found !== void 0) return found;
		return typeof this.fallback === "function" ? this.fallback(this, key) : this.fallback;
	}
	set(key, value) {
		const identity = this.#identity(key);
		const entry = this.#entries.get(identity);
		if (entry === void 0) {
			if (this.iterations > 0) throw rubyError("RuntimeError", "can't add a new key into hash during iteration");
			this.#entries.set(identity, {
				key,
				value
			});
		} else entry.value = value;
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
		if (typeof key !== "object" || key === null || key instanceof RubySymbol) return key;
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
function contentOf(value, depth) {
	if (depth > 100) throw new RangeError("a key that nests too deeply");
	if (value === null) return "nil";
	if (typeof value === "bigint") return `i${value}`;
	if (typeof value === "number") return `f${Object.is(value, -0) ? 0 : value}`;
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return `[${value.map((item) => contentOf(item, depth + 1)).join(",")}]`;
	if (value instanceof RubyHash) return `{${value.pairs().map(([k, v]) => `${contentOf(k, depth + 1)}>${contentOf(v, depth + 1)}`).sort().join(",")}}`;
	if (value instanceof RubyRange) {
		const { first, last, exclusive } = value;
		return `r${contentOf(first, depth + 1)}${exclusive ? "..." : ".."}${contentOf(last, depth + 1)}`;
	}
	if (value instanceof RubySet) return `t{${value.elements().map((element) => contentOf(element, depth + 1)).sort().join(",")}}`;
	if (value instanceof RubyIpAddress) return `a${value.family},${value.address},${value.mask}`;
	if (value instanceof RubyModule) return `m${value.name}`;
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

// src/render/erb/core/format-float.ts
function formatFloat(value) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
	if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
	const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
	const exponent = Number(exponentText);
	const digits = mantissa.replace(/[-.]/g, "");
	if (exponent >= 15 && digits.length <= exponent + 1 || exponent < -4) {
		const sign = exponent < 0 ? "-" : "+";
		const power = String(Math.abs(exponent)).padStart(2, "0");
		return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${sign}${power}`;
	}
	const sign = value < 0 ? "-" : "";
	if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
	return `${sign}${digits.slice(0, exponent + 1).padEnd(exponent + 1, "0")}.${digits.slice(exponent + 1) || "0"}`;
}
function formatFixed(value, count) {
	const [mantissa = "", exponentText = "0"] = Math.abs(value).toExponential().split("e");
	const digits = mantissa.replace(".", "");
	const places = digits.length - 1 - Number(exponentText);
	return (value < 0 || Object.is(value, -0) ? "-" : "") + withPoint(roundedDigits(BigInt(digits), places, count), count);
}
function roundedDigits(digits, places, count) {
	if (places <= count) return digits * 10n ** BigInt(count - places);
	const unit = 10n ** BigInt(places - count);
	const floor = digits / unit;
	const twice = 2n * (digits % unit);
	return twice > unit || twice === unit && floor % 2n === 1n ? floor + 1n : floor;
}
function withPoint(number, count) {
	if (count === 0) return String(number);
	const text = String(number).padStart(count + 1, "0");
	return `${text.slice(0, -count)}.${text.slice(-count)}`;
}

// src/render/erb/core/regexp-sets.ts
var CharacterSet = class {
	#ignoreCase;
	#ranges = [];
	#sets = [];
	constructor(ignoreCase) {
		this.#ignoreCase = ignoreCase;
	}
	add(set) {
		this.#sets.push(set);
	}
	addRange(low, high) {
		this.#ranges.push([low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0]);
	}
	matches() {
		const has = (character) => {
			const code = character.codePointAt(0) ?? 0;
			return this.#ranges.some(([low, high]) => code >= low && code <= high) || this.#sets.some((set) => set(character));
		};
		if (!this.#ignoreCase) return has;
		return (character) => has(character) || has(character.toLowerCase()) || has(character.toUpperCase());
	}
};
function isWord(character) {
	return /^[A-Za-z0-9_]$/.test(character);
}
function shorthand(letter) {
	switch (letter) {
		case "d": return (character) => character >= "0" && character <= "9" && character.length === 1;
		case "w": return isWord;
		case "s": return (character) => /^[ \t\r\n\f\v]$/.test(character);
		case "h": return (character) => /^[0-9a-fA-F]$/.test(character);
		case "D":
		case "W":
		case "S":
		case "H": {
			const positive = shorthand(letter.toLowerCase());
			return positive === void 0 ? void 0 : (character) => !positive(character);
		}
		default: return;
	}
}
const unicode = {
	alpha: /^\p{Alphabetic}$/u,
	digit: /^\p{Nd}$/u,
	alnum: /^[\p{Alphabetic}\p{Nd}]$/u,
	upper: /^\p{Uppercase}$/u,
	lower: /^\p{Lowercase}$/u,
	space: /^\p{White_Space}$/u,
	blank: /^[\p{Zs}\t]$/u,
	cntrl: /^\p{Cc}$/u,
	punct: /^[\p{P}$+<=>^`|~]$/u,
	graph: /^[^\p{White_Space}\p{Cc}\p{Cn}\p{Cs}]$/u,
	print: /^[^\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]$/u,
	word: /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u,
	xdigit: /^[0-9a-fA-F]$/,
	ascii: /^[\0-\x7f]$/,
	l: /^\p{L}$/u,
	lu: /^\p{Lu}$/u,
	ll: /^\p{Ll}$/u,
	n: /^\p{N}$/u,
	nd: /^\p{Nd}$/u,
	p: /^\p{P}$/u,
	s: /^\p{S}$/u
};
function namedSet(name) {
	const key = name.toLowerCase();
	const pattern = Object.hasOwn(unicode, key) ? unicode[key] : void 0;
	return pattern === void 0 ? void 0 : (character) => pattern.test(character);
}

// src/render/erb/core/regexp-parse.ts
var Problem = class extends Error {};
function parseRegexp(source, flags) {
	try {
		return new Parser(source, flags).parse();
	} catch (problem) {
		if (problem instanceof Problem) return { problem: `${problem.message}: /${source}/` };
		throw problem;
	}
}
var Parser = class {
	#source;
	#names = /* @__PURE__ */ new Map();
	#hasNames;
	#options;
	#at = 0;
	#groups = 0;
	#depth = 0;
	constructor(source, flags) {
		this.#source = source;
		this.#hasNames = /\(\?(?:<(?![=!])|')/.test(source.replaceAll(/\\./gs, ""));
		this.#options = {
			ignoreCase: flags.includes("i"),
			dotAll: flags.includes("m"),
			extended: flags.includes("x")
		};
	}
	parse() {
		const root = this.#choice();
		if (this.#at < this.#source.length) throw new Problem("unmatched close parenthesis");
		return {
			root,
			groups: this.#groups,
			names: this.#names
		};
	}
	#peek() {
		return this.#source[this.#at] ?? "";
	}
	#take(text) {
		if (!this.#source.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
	#next() {
		const code = this.#source.codePointAt(this.#at);
		if (code === void 0) throw new Problem("end pattern at escape");
		const character = String.fromCodePoint(code);
		this.#at += character.length;
		return character;
	}
	#choice() {
		this.#depth += 1;
		if (this.#depth > 100) throw new Problem("a pattern that nests too deeply");
		const options = this.#options;
		const choices = [this.#sequence()];
		while (this.#take("|")) choices.push(this.#sequence());
		this.#options = options;
		this.#depth -= 1;
		const [only] = choices;
		return choices.length === 1 && only !== void 0 ? only : {
			part: "choice",
			choices
		};
	}
	#sequence() {
		const parts = [];
		while (this.#at < this.#source.length && this.#peek() !== "|" && this.#peek() !== ")") {
			if (this.#options.extended && this.#skipBlank()) continue;
			const atom = this.#atom();
			if (atom !== void 0) parts.push(this.#quantified(atom));
		}
		const [only] = parts;
		return parts.length === 1 && only !== void 0 ? only : {
			part: "sequence",
			parts
		};
	}
	#skipBlank() {
		const blank = /(?:\s|#[^\n]*)+/y;
		blank.lastIndex = this.#at;
		const found = blank.exec(this.#source);
		if (found === null) return false;
		this.#at += found[0].length;
		return true;
	}
	#quantified(atom) {
		let inner = atom;
		for (;;) {
			if (this.#options.extended) this.#skipBlank();
			const bounds = this.#bounds();
			if (bounds === void 0) return inner;
			const [min, max, braced] = bounds;
			if (max < min) throw new Problem("too big wide range repeat");
			if (max !== 1e400 && max > 1e3) throw new Problem("too big number for repeat range");
			let mode = "greedy";
			if (this.#take("?")) mode = "lazy";
			else if (!braced && this.#take("+")) mode = "possessive";
			inner = {
				part: "repeat",
				inner,
				min,
				max,
				mode
			};
		}
	}
	#bounds() {
		if (this.#take("*")) return [
			0,
			1e400,
			false
		];
		if (this.#take("+")) return [
			1,
			1e400,
			false
		];
		if (this.#take("?")) return [
			0,
			1,
			false
		];
		const braces = /\{(\d*)(,?)(\d*)\}/y;
		braces.lastIndex = this.#at;
		const found = braces.exec(this.#source);
		if (found === null) return void 0;
		const [whole, low = "", comma = "", high = ""] = found;
		if (low === "" && high === "") return void 0;
		this.#at += whole.length;
		const min = low === "" ? 0 : Number(low);
		return [
			min,
			comma === "" ? min : high === "" ? 1e400 : Number(high),
			true
		];
	}
	#set(matches) {
		return {
			part: "set",
			matches
		};
	}
	#text(character) {
		return {
			part: "text",
			character,
			folded: this.#options.ignoreCase
		};
	}
	#atom() {
		const character = this.#next();
		switch (character) {
			case "(": return this.#group();
			case "[": return this.#set(this.#bracket());
			case ".": {
				const { dotAll } = this.#options;
				return this.#set((one) => dotAll || one !== "\n");
			}
			case "^": return {
				part: "anchor",
				anchor: "line-start"
			};
			case "$": return {
				part: "anchor",
				anchor: "line-end"
			};
			case "\\": return this.#escape();
			case "*":
			case "+":
			case "?": throw new Problem("target of repeat operator is not specified");
			default: return this.#text(character);
		}
	}
	#group() {
		if (!this.#take("?")) {
			if (this.#hasNames) return this.#closed();
			return this.#capture();
		}
		if (this.#take("#")) {
			const end = this.#source.indexOf(")", this.#at);
			if (end === -1) throw new Problem("end pattern in group");
			this.#at = end + 1;
			return;
		}
		if (this.#take(":")) return this.#closed();
		if (this.#take("=")) return {
			part: "look",
			inner: this.#closed(),
			ahead: true,
			negative: false
		};
		if (this.#take("!")) return {
			part: "look",
			inner: this.#closed(),
			ahead: true,
			negative: true
		};
		if (this.#take(">")) return {
			part: "atomic",
			inner: this.#closed()
		};
		if (this.#take("<=")) return {
			part: "look",
			inner: this.#closed(),
			ahead: false,
			negative: false
		};
		if (this.#take("<!")) return {
			part: "look",
			inner: this.#closed(),
			ahead: false,
			negative: true
		};
		const name = /<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y;
		name.lastIndex = this.#at;
		const named = name.exec(this.#source);
		if (named !== null) {
			this.#at += named[0].length;
			return this.#capture(named[1] ?? named[2]);
		}
		return this.#optionGroup();
	}
	#optionGroup() {
		const options = /([imx]*)(?:-([imx]*))?([:)])/y;
		options.lastIndex = this.#at;
		const found = options.exec(this.#source);
		if (found === null) throw new Problem("undefined group option");
		const [whole, on = "", off = "", end = ""] = found;
		this.#at += whole.length;
		const before = this.#options;
		const pick = (flag, now) => on.includes(flag) ? true : off.includes(flag) ? false : now;
		this.#options = {
			ignoreCase: pick("i", before.ignoreCase),
			dotAll: pick("m", before.dotAll),
			extended: pick("x", before.extended)
		};
		if (end === ")") return this.#choice();
		const inner = this.#closed();
		this.#options = before;
		return inner;
	}
	#capture(name) {
		this.#groups += 1;
		const index = this.#groups;
		if (name !== void 0) {
			if (this.#names.has(name)) throw new Problem("a group name that is used twice is not supported");
			this.#names.set(name, index);
		}
		return {
			part: "group",
			index,
			inner: this.#closed()
		};
	}
	#closed() {
		const inner = this.#choice();
		if (!this.#take(")")) throw new Problem("end pattern with unmatched parenthesis");
		return inner;
	}
	#escape() {
		const character = this.#next();
		const short = shorthand(character);
		if (short !== void 0) return this.#set(short);
		switch (character) {
			case "A": return {
				part: "anchor",
				anchor: "start"
			};
			case "z": return {
				part: "anchor",
				anchor: "end"
			};
			case "Z": return {
				part: "anchor",
				anchor: "end-or-newline"
			};
			case "b": return {
				part: "anchor",
				anchor: "boundary"
			};
			case "B": return {
				part: "anchor",
				anchor: "no-boundary"
			};
			case "k": {
				const name = /<(\w+)>/y;
				name.lastIndex = this.#at;
				const found = name.exec(this.#source);
				if (found?.[1] === void 0) throw new Problem("invalid backref number/name");
				this.#at += found[0].length;
				return {
					part: "backreference",
					index: /^\d+$/.test(found[1]) ? Number(found[1]) : found[1],
					folded: this.#options.ignoreCase
				};
			}
			case "p":
			case "P": return this.#set(this.#property(character === "P"));
			case "G":
			case "K":
			case "X":
			case "R":
			case "g": throw new Problem(`\\${character} in a pattern is not supported`);
		}
		if (/[1-9]/.test(character)) return {
			part: "backreference",
			index: Number(character),
			folded: this.#options.ignoreCase
		};
		return this.#text(this.#literalEscape(character));
	}
	#property(negated) {
		const property = /\{(\^?)([A-Za-z_]+)\}/y;
		property.lastIndex = this.#at;
		const found = property.exec(this.#source);
		if (found === null) throw new Problem("invalid character property name");
		this.#at += found[0].length;
		const set = namedSet(found[2] ?? "");
		if (set === void 0) throw new Problem(`invalid character property name {${found[2]}}`);
		return negated !== (found[1] === "^") ? (character) => !set(character) : set;
	}
	#literalEscape(character) {
		const simple = {
			n: "\n",
			t: "	",
			r: "\r",
			f: "\f",
			v: "\v",
			a: "\x07",
			e: "\x1B",
			0: "\0"
		};
		if (Object.hasOwn(simple, character)) return simple[character] ?? character;
		const code = /^(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\})/.exec(character + this.#source.slice(this.#at, this.#at + 8));
		if (code === null) {
			if (/[A-Za-z]/.test(character)) throw new Problem(`\\${character} in a pattern is not supported`);
			return character;
		}
		this.#at += code[0].length - 1;
		return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "0", 16));
	}
	#bracket() {
		const negated = this.#take("^");
		const set = new CharacterSet(this.#options.ignoreCase);
		const intersections = [];
		let current = set;
		let first = true;
		for (;;) {
			if (this.#at >= this.#source.length) throw new Problem("premature end of char-class");
			if (!first && this.#take("]")) break;
			if (this.#take("&&")) {
				intersections.push(current.matches());
				current = new CharacterSet(this.#options.ignoreCase);
				continue;
			}
			this.#bracketItem(current);
			first = false;
		}
		const all = [...intersections, current.matches()];
		const matches = (character) => all.every((one) => one(character));
		return negated ? (character) => !matches(character) : matches;
	}
	#bracketItem(set) {
		const posix = /\[:(\^?)([a-z]+):\]/y;
		posix.lastIndex = this.#at;
		const found = posix.exec(this.#source);
		if (found !== null) {
			this.#at += found[0].length;
			const named = namedSet(found[2] ?? "");
			if (named === void 0) throw new Problem("invalid POSIX bracket type");
			set.add(found[1] === "^" ? (character) => !named(character) : named);
			return;
		}
		if (this.#take("[")) {
			set.add(this.#bracket());
			return;
		}
		const low = this.#bracketCharacter(set);
		if (low === void 0) return;
		if (this.#peek() === "-" && !/^-(?:\]|&&|$)/.test(this.#source.slice(this.#at, this.#at + 3))) {
			this.#at += 1;
			const high = this.#bracketCharacter(set);
			if (high === void 0) throw new Problem("char-class value at end of range");
			if (high < low && (high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0)) throw new Problem("empty range in char class");
			set.addRange(low, high);
			return;
		}
		set.addRange(low, low);
	}
	#bracketCharacter(set) {
		const character = this.#next();
		if (character !== "\\") return character;
		const escaped = this.#next();
		if (escaped === "b") return "\b";
		const short = shorthand(escaped);
		if (short !== void 0) {
			set.add(short);
			return;
		}
		if (escaped === "p" || escaped === "P") {
			set.add(this.#property(escaped === "P"));
			return;
		}
		return this.#literalEscape(escaped);
	}
};

// src/render/erb/core/regexp-text.ts
function parseRegexpLiteral(source, flags) {
	if (/[^imxou]/.test(flags)) return `the option ${flags} of a Regexp is not supported`;
	const parsed = parseRegexp(source, flags);
	return "problem" in parsed ? parsed.problem : void 0;
}
function inspectRegexp({ source, flags }) {
	return `/${source.replaceAll(/\\[^]|\//g, (found) => found === "/" ? "\\/" : found)}/${[
		"m",
		"i",
		"x"
	].filter((flag) => flags.includes(flag)).join("")}`;
}
function regexpToS({ source, flags }) {
	const on = [
		"m",
		"i",
		"x"
	].filter((flag) => flags.includes(flag)).join("");
	const off = [
		"m",
		"i",
		"x"
	].filter((flag) => !flags.includes(flag)).join("");
	return `(?${on}${off === "" ? "" : `-${off}`}:${source})`;
}
const escaped = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["	", "\\t"],
	["\r", "\\r"],
	["\f", "\\f"],
	["\v", "\\v"],
	[" ", "\\ "]
]);
function escapeRegexp(text) {
	return text.replaceAll(/[[\]{}()|\-*.\\?+^$# \n\t\r\f\v]/g, (character) => escaped.get(character) ?? `\\${character}`);
}

// src/render/erb/core/describe.ts
function describe(value) {
	if (value === null) return "nil";
	if (typeof value === "boolean") return String(value);
	if (value instanceof RubyModule) return `module ${value.name}`;
	return `an instance of ${classOf(value).name}`;
}
function nameForConversion(value) {
	return value === null || typeof value === "boolean" ? String(value ?? "nil") : classOf(value).name;
}

// src/render/erb/core/coerce.ts
function toText$1(value) {
	if (typeof value === "string") return value;
	throw noConversion(value, "String");
}
function toIndex(value) {
	const integer = toInteger(value);
	if (integer > 9007199254740991n || integer < -9007199254740991n) throw rubyError("RangeError", `bignum too big to convert into \`long'`);
	return Number(integer);
}
function toInteger(value) {
	if (typeof value === "bigint") return value;
	if (typeof value === "number") return truncated(value);
	const from = value === null || value === void 0 ? "from nil to integer" : void 0;
	if (from !== void 0) throw rubyError("TypeError", `no implicit conversion ${from}`);
	throw noConversion(value, "Integer");
}
function truncated(value) {
	if (!Number.isFinite(value)) throw rubyError("FloatDomainError", Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
	return BigInt(Math.trunc(value));
}
function toArray(value) {
	if (Array.isArray(value)) return value;
	throw noConversion(value, "Array");
}
function toHash$2(value) {
	if (value instanceof RubyHash) return value;
	throw noConversion(value, "Hash");
}
function toName(value) {
	if (value instanceof RubySymbol) return value.name;
	return toText$1(value);
}
function noConversion(value, into) {
	return rubyError("TypeError", `no implicit conversion of ${nameForConversion(value ?? null)} into ${into}`);
}
function halfOf(args) {
	const options = args.at(-1);
	const half = options instanceof RubyHash ? options.get(RubySymbol.of("half")) ?? null : null;
	if (half === null) return "up";
	const name = toName(half);
	if (name === "up" || name === "even" || name === "down") return name;
	throw rubyError("ArgumentError", `invalid rounding mode: ${name}`);
}
function blockOf(call) {
	if (call.block !== void 0) return call.block;
	throw unsupported(`${call.name} without a block is not supported in templates here`, `write .${call.name} { |x| … }`);
}

// src/render/erb/core/describe-comparison.ts
function describeForComparison(a, b, machine) {
	const isSpecial = b === null || typeof b === "boolean" || typeof b === "bigint" || typeof b === "number";
	return `${classOf(a).name} with ${isSpecial ? inspect(b, machine) : classOf(b).name}`;
}

// src/render/erb/core/ip-address-coerce.ts
function toIpAddress(value, family) {
	if (value instanceof RubyIpAddress) return value;
	if (typeof value === "string") return parseIpAddress(value);
	return ofNumber(toNumber$1(value), family);
}
function toNumber$1(value) {
	if (typeof value === "bigint") return value;
	if (typeof value === "number") return truncated(value);
	if (value === null) return 0n;
	throw rubyError("NoMethodError", "undefined method `to_i'", "give an address, its text or its number");
}
function toComparable(value, family) {
	try {
		const other = toIpAddress(value, family);
		return other.family === family ? other : void 0;
	} catch (failure) {
		if (failure instanceof TemplateFailure && failure.rubyClass !== void 0) return void 0;
		throw failure;
	}
}
function toFamily(value) {
	if (value === 0n || value === 2n || value === 10n) return value === 0n ? void 0 : value;
	if (typeof value === "bigint") throw rubyError("IPAddr::AddressFamilyError", `unsupported address family: ${value}`);
	throw unsupported("this family of addresses", "leave it out, or write Socket::AF_INET or AF_INET6");
}

// src/render/erb/core/equality.ts
function equals(a, b) {
	if (a === b) return true;
	if (b instanceof RubyIpAddress && (typeof a === "bigint" || typeof a === "number")) return equals(b, a);
	if (typeof a === "bigint" || typeof a === "number") return (typeof b === "bigint" || typeof b === "number") && a == b;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => equals(item, b[at] ?? null));
	if (a instanceof RubyHash) {
		if (!(b instanceof RubyHash) || a.size !== b.size) return false;
		return a.pairs().every(([key, value]) => {
			const other = b.get(key);
			return other !== void 0 && equals(value, other);
		});
	}
	if (a instanceof RubyRange) return b instanceof RubyRange && a.exclusive === b.exclusive && equals(a.first, b.first) && equals(a.last, b.last);
	if (a instanceof RubySet) return b instanceof RubySet && a.size === b.size && a.isSubsetOf(b);
	if (a instanceof RubyIpAddress) return toComparable(b, a.family)?.address === a.address;
	if (a instanceof RubyStruct) return b instanceof RubyStruct && sameStruct(a, b);
	if (a instanceof RubyRegexp) return b instanceof RubyRegexp && a.source === b.source && a.flags === b.flags;
	if (a instanceof RubyModule) return b instanceof RubyModule && a.name === b.name;
	return false;
}
function isEql(a, b) {
	return a === b || contentOf(a, 0) === contentOf(b, 0);
}
function sameStruct(a, b) {
	if (a.className !== b.className || a.attributes.size !== b.attributes.size) return false;
	return [...a.attributes].every(([name, value]) => equals(value ?? null, b.attributes.get(name) ?? null));
}
function compare(a, b, machine) {
	if ((typeof a === "bigint" || typeof a === "number") && (typeof b === "bigint" || typeof b === "number")) return a < b ? -1 : a > b ? 1 : Number.isNaN(a) || Number.isNaN(b) ? void 0 : 0;
	if (typeof a === "string") return typeof b === "string" ? compareText(a, b) : void 0;
	if (a instanceof RubySymbol) return b instanceof RubySymbol ? compareText(a.name, b.name) : void 0;
	if (a instanceof RubyIpAddress) {
		const other = toComparable(b, a.family)?.address;
		return other === void 0 ? void 0 : a.address < other ? -1 : a.address > other ? 1 : 0;
	}
	if (a instanceof RubySet && b instanceof RubySet && a.size !== b.size) {
		const isSmaller = a.size < b.size;
		return (isSmaller ? a.isSubsetOf(b) : b.isSubsetOf(a)) ? isSmaller ? -1 : 1 : void 0;
	}
	if (Array.isArray(a)) {
		if (!Array.isArray(b)) return void 0;
		for (const [at, item] of a.entries()) {
			const other = b[at];
			if (other === void 0) break;
			machine.step();
			const order = compare(item, other, machine);
			if (order !== 0) return order;
		}
		return Math.sign(a.length - b.length);
	}
	return equals(a, b) ? 0 : void 0;
}
function compareText(a, b) {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at += 1) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left === right) continue;
		const leftHigh = left >= 55296 && left <= 57343;
		if (leftHigh !== (right >= 55296 && right <= 57343)) return leftHigh ? 1 : -1;
		return left < right ? -1 : 1;
	}
	return Math.sign(a.length - b.length);
}
function order(a, b, machine) {
	machine.step();
	const result = compare(a, b, machine);
	if (result !== void 0) return result;
	throw incomparable(a, b, machine);
}
function incomparable(a, b, machine) {
	return rubyError("ArgumentError", `comparison of ${describeForComparison(a, b, machine)} failed`);
}

// src/render/erb/core/array-changes.ts
function assign(self, args, { machine }) {
	const [key = null, value = null] = args;
	if (args.length > 2 || key instanceof RubyRange) throw unsupported("assigning to a part of an Array", "build a new Array with + and [from...to]");
	const index = toIndex(key);
	const at = index < 0 ? self.length + index : index;
	if (at < 0) throw rubyError("IndexError", `index ${index} too small for array; minimum: -${self.length}`);
	machine.checkElements(at + 1);
	while (self.length < at) self.push(null);
	self[at] = value;
	return value;
}
function inPlace(name) {
	return [
		0,
		-1,
		(self, args, { machine, block }) => {
			const result = machine.send(self, name, args, block);
			const changed = Array.isArray(result) && !(result.length === self.length && result.every((one, at) => one === self[at]));
			if (Array.isArray(result)) self.splice(0, self.length, ...result);
			return changed || /^(?:map|collect|sort|sort_by|reverse|rotate)$/.test(name) ? self : null;
		}
	];
}
function push(self, items, { machine }) {
	machine.checkElements(self.length + items.length);
	self.push(...items);
	return self;
}
const add$1 = [
	0,
	-1,
	push
];
const prepend = [
	0,
	-1,
	(self, items, { machine }) => {
		machine.checkElements(self.length + items.length);
		self.unshift(...items);
		return self;
	}
];
function concat(lists, machine) {
	machine.checkElements(lists.reduce((sum, { length }) => sum + length, 0));
	return lists.flat(1);
}
const arrayChanges = {
	"<<": [
		1,
		1,
		push
	],
	"[]=": [
		2,
		3,
		assign
	],
	append: add$1,
	clear: [
		0,
		0,
		(self) => (self.splice(0), self)
	],
	concat: [
		0,
		-1,
		(self, lists, call) => push(self, concat(lists.map(toArray), call.machine), call)
	],
	delete: [
		1,
		1,
		(self, [gone = null]) => {
			const found = self.findLast((one) => equals(one, gone));
			const kept = self.filter((one) => !equals(one, gone));
			self.splice(0, self.length, ...kept);
			return found ?? null;
		}
	],
	delete_at: [
		1,
		1,
		(self, [at]) => self.splice(toIndex(at), 1)[0] ?? null
	],
	delete_if: [
		0,
		0,
		(self, _, call) => (call.machine.send(self, "reject!", [], blockOf(call)), self)
	],
	fill: [
		0,
		3,
		(self, args, { block }) => {
			const [filler = null, ...places] = block === void 0 ? args : [null, ...args];
			if (places.length > 0) throw unsupported("Array#fill of a part of the Array", "write it with map.with_index");
			for (const at of self.keys()) self[at] = block === void 0 ? filler : block.call([BigInt(at)]);
			return self;
		}
	],
	insert: [
		1,
		-1,
		(self, [index, ...items], { machine }) => {
			const at = toIndex(index);
			machine.checkElements(self.length + items.length);
			while (self.length < at) self.push(null);
			self.splice(at < 0 ? self.length + at + 1 : at, 0, ...items);
			return self;
		}
	],
	keep_if: [
		0,
		0,
		(self, _, call) => (call.machine.send(self, "select!", [], blockOf(call)), self)
	],
	pop: [
		0,
		1,
		(self, args) => args.length === 0 ? self.pop() ?? null : self.splice(Math.max(0, self.length - toIndex(args[0])))
	],
	prepend,
	push: add$1,
	replace: [
		1,
		1,
		(self, [other]) => (self.splice(0, self.length, ...toArray(other)), self)
	],
	shift: [
		0,
		1,
		(self, args) => args.length === 0 ? self.shift() ?? null : self.splice(0, toIndex(args[0]))
	],
	unshift: prepend,
	"collect!": inPlace("collect"),
	"compact!": inPlace("compact"),
	"flatten!": inPlace("flatten"),
	"map!": inPlace("map"),
	"reject!": inPlace("reject"),
	"reverse!": inPlace("reverse"),
	"rotate!": inPlace("rotate"),
	"select!": inPlace("select"),
	"filter!": inPlace("filter"),
	"sort!": inPlace("sort"),
	"sort_by!": inPlace("sort_by"),
	"uniq!": inPlace("uniq")
};

// src/render/erb/core/regexp-match.ts
const mostSteps = 5e5;
const compiled = /* @__PURE__ */ new WeakMap();
function matchRegexp(regexp, text, from, machine) {
	const { parsed, matcher } = compiledOf(regexp);
	const attempt = {
		text,
		places: [],
		steps: 0
	};
	try {
		for (let at = from; at <= text.length; at += widthAt(text, at) || 1) {
			attempt.places.length = 0;
			const end = matcher(attempt, at, (reached) => reached);
			if (end < 0) continue;
			const places = Array.from({ length: 2 * parsed.groups + 2 }, (_, index) => attempt.places[index] ?? -1);
			[places[0], places[1]] = [at, end];
			return new RubyMatch(text, places, parsed.names);
		}
		return;
	} catch (failure) {
		if (failure instanceof RangeError) throw tooSlow();
		throw failure;
	} finally {
		machine.steps(attempt.steps >> 4);
	}
}
function compiledOf(regexp) {
	let found = compiled.get(regexp);
	if (found === void 0) {
		const parsed = parseRegexp(regexp.source, regexp.flags);
		if ("problem" in parsed) throw new TypeError(parsed.problem);
		found = {
			parsed,
			matcher: toMatcher(parsed.root, parsed.names)
		};
		compiled.set(regexp, found);
	}
	return found;
}
function tooSlow() {
	return limitReached("a Regexp takes too long on this text", "write the pattern without nested repetitions");
}
function count$1(attempt) {
	attempt.steps += 1;
	if (attempt.steps > mostSteps) throw tooSlow();
}
function widthAt(text, at) {
	const code = text.codePointAt(at);
	return code === void 0 ? 0 : code > 65535 ? 2 : 1;
}
function toMatcher(part, names) {
	const compile = (inner) => toMatcher(inner, names);
	switch (part.part) {
		case "set": {
			const { matches } = part;
			return single((character) => matches(character));
		}
		case "text": {
			const { character, folded } = part;
			const lower = character.toLowerCase();
			return single(folded ? (one) => one.toLowerCase() === lower : (one) => one === character);
		}
		case "anchor": return (attempt, at, rest) => holds(part.anchor, attempt.text, at) ? rest(at) : -1;
		case "group": return toGroup(part.index, compile(part.inner));
		case "sequence": return part.parts.map(compile).reduceRight((rest, matcher) => (attempt, at, then) => matcher(attempt, at, (reached) => rest(attempt, reached, then)), (_, at, then) => then(at));
		case "choice": {
			const choices = part.choices.map(compile);
			return (attempt, at, rest) => {
				for (const choice of choices) {
					count$1(attempt);
					const saved = [...attempt.places];
					const end = choice(attempt, at, rest);
					if (end >= 0) return end;
					restore(attempt, saved);
				}
				return -1;
			};
		}
		case "repeat": return toRepeat(part, names);
		case "look": return toLook(part, compile(part.inner));
		case "atomic": return toAtomic(compile(part.inner));
		case "backreference": return toBackreference(part, names);
		default: return part;
	}
}
function restore(attempt, places) {
	attempt.places.length = 0;
	attempt.places.push(...places);
}
function single(matches) {
	return (attempt, at, rest) => {
		count$1(attempt);
		const width = widthAt(attempt.text, at);
		return width > 0 && matches(attempt.text.slice(at, at + width)) ? rest(at + width) : -1;
	};
}
function toGroup(index, inner) {
	return (attempt, at, rest) => inner(attempt, at, (end) => {
		const [start, stop] = [attempt.places[2 * index] ?? -1, attempt.places[2 * index + 1] ?? -1];
		attempt.places[2 * index] = at;
		attempt.places[2 * index + 1] = end;
		const reached = rest(end);
		if (reached < 0) [attempt.places[2 * index], attempt.places[2 * index + 1]] = [start, stop];
		return reached;
	});
}
function toAtomic(inner) {
	return (attempt, at, rest) => {
		const end = inner(attempt, at, (reached) => reached);
		return end < 0 ? -1 : rest(end);
	};
}
function toLook({ ahead, negative }, inner) {
	return (attempt, at, rest) => {
		const saved = [...attempt.places];
		if ((ahead ? inner(attempt, at, (end) => end) >= 0 : looksBack(attempt, at, inner)) === negative) {
			restore(attempt, saved);
			return -1;
		}
		if (negative) restore(attempt, saved);
		return rest(at);
	};
}
function looksBack(attempt, at, inner) {
	for (let from = at; from >= 0; from -= 1) {
		count$1(attempt);
		if (inner(attempt, from, (end) => end === at ? end : -1) >= 0) return true;
	}
	return false;
}
function toRepeat({ inner, min, max, mode }, names) {
	const matcher = toMatcher(inner, names);
	if ((inner.part === "set" || inner.part === "text") && mode !== "lazy") return repeatSingle(matcher, min, max, mode === "greedy");
	const turns = (attempt, at, done, rest) => {
		count$1(attempt);
		const more = () => {
			if (done >= max) return -1;
			return matcher(attempt, at, (end) => {
				if (end === at && done >= min) return -1;
				return turns(attempt, end, done + 1, rest);
			});
		};
		if (done < min) return more();
		if (mode === "lazy") {
			const end = rest(at);
			return end >= 0 ? end : more();
		}
		const end = more();
		return end >= 0 ? end : rest(at);
	};
	if (mode !== "possessive") return (attempt, at, rest) => turns(attempt, at, 0, rest);
	return toAtomic((attempt, at, rest) => turns(attempt, at, 0, rest));
}
function repeatSingle(matcher, min, max, givesBack) {
	return (attempt, at, rest) => {
		const ends = [at];
		let end = at;
		while (ends.length <= max) {
			end = matcher(attempt, end, (reached) => reached);
			if (end < 0) break;
			ends.push(end);
		}
		if (!givesBack) return ends.length > min ? rest(ends.at(-1) ?? at) : -1;
		for (let turns = ends.length - 1; turns >= min; turns -= 1) {
			count$1(attempt);
			const reached = rest(ends[turns] ?? at);
			if (reached >= 0) return reached;
		}
		return -1;
	};
}
function toBackreference({ index, folded }, names) {
	const group = typeof index === "string" ? names.get(index) ?? 0 : index;
	const fold = (text) => folded ? text.toLowerCase() : text;
	return (attempt, at, rest) => {
		count$1(attempt);
		const start = attempt.places[2 * group] ?? -1;
		if (start < 0) return -1;
		const wanted = attempt.text.slice(start, attempt.places[2 * group + 1]);
		const found = attempt.text.slice(at, at + wanted.length);
		return fold(found) === fold(wanted) ? rest(at + wanted.length) : -1;
	};
}
function holds(anchor, text, at) {
	switch (anchor) {
		case "start": return at === 0;
		case "end": return at === text.length;
		case "end-or-newline": return at === text.length || at === text.length - 1 && text[at] === "\n";
		case "line-start": return at === 0 || text[at - 1] === "\n" && at < text.length;
		case "line-end": return at === text.length || text[at] === "\n";
		case "boundary": return isBoundary(text, at);
		case "no-boundary": return !isBoundary(text, at);
		default: return anchor;
	}
}
const isUnicodeWord = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;
function isBoundary(text, at) {
	const before = at > 0 ? characterBefore(text, at) : "";
	const after = text.slice(at, at + widthAt(text, at));
	return isUnicodeWord.test(before) !== isUnicodeWord.test(after);
}
function characterBefore(text, at) {
	const unit = text.charCodeAt(at - 1);
	const isLow = unit >= 56320 && unit <= 57343 && at > 1;
	return text.slice(isLow ? at - 2 : at - 1, at);
}

// src/render/erb/core/json.ts
function toJson(value, machine) {
	return write$2(value, machine, void 0, 0);
}
function toPrettyJson(value, machine) {
	return write$2(value, machine, "  ", 0);
}
function write$2(value, machine, indent, depth) {
	machine.step();
	if (depth > 100) throw rubyError("JSON::NestingError", `nesting of ${depth} is too deep`);
	if (value === null) return "null";
	if (typeof value === "string") return quote(value);
	if (typeof value === "bigint" || typeof value === "boolean") return String(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw rubyError("JSON::GeneratorError", `${formatFloat(value)} not allowed in JSON`);
		return formatFloat(value);
	}
	if (Array.isArray(value)) return bracketed("[", value.map((item) => write$2(item, machine, indent, depth + 1)), "]", indent, depth, machine);
	if (value instanceof RubyHash) {
		const colon = indent === void 0 ? ":" : ": ";
		return bracketed("{", value.pairs().map(([key, item]) => `${quote(toS(key, machine))}${colon}${write$2(item, machine, indent, depth + 1)}`), "}", indent, depth, machine);
	}
	if (value instanceof RubyStruct) return write$2(machine.send(value, "to_json"), machine, indent, depth);
	return quote(toS(value, machine));
}
function bracketed(open, items, close, indent, depth, machine) {
	const length = items.reduce((sum, item) => sum + item.length, 0);
	machine.checkText(length);
	if (indent === void 0) return `${open}${items.join(",")}${close}`;
	if (items.length === 0) return `${open}\n${open === "[" ? "\n" : ""}${indent.repeat(depth)}${close}`;
	const inner = indent.repeat(depth + 1);
	return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent.repeat(depth)}${close}`;
}
function quote(text) {
	return JSON.stringify(text);
}

// src/render/erb/core/text.ts
function charactersOf(text) {
	return Array.from(text);
}
function isPlain(text) {
	return !/[\ud800-\udfff]/.test(text);
}
function codePointCount(text) {
	if (isPlain(text)) return text.length;
	let count = 0;
	for (const _ of text) count += 1;
	return count;
}
function sliceText(text, start, length) {
	const characters = isPlain(text) ? text : charactersOf(text);
	const from = start < 0 ? characters.length + start : start;
	if (from < 0 || from > characters.length || length < 0) return void 0;
	const part = characters.slice(from, from + length);
	return typeof part === "string" ? part : part.join("");
}
function unitIndex(text, character) {
	if (isPlain(text)) return Math.min(character, text.length);
	let index = 0;
	let seen = 0;
	for (const one of text) {
		if (seen === character) return index;
		seen += 1;
		index += one.length;
	}
	return index;
}

// src/render/erb/core/yaml-scalar.ts
const wordCharacter = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;
function scalarOf(text) {
	const form = (style, tag) => ({
		text,
		style,
		tag
	});
	if (hasInnerBreak(text)) return form("literal");
	if (text === "<<") return form("single", "!!str");
	if (text === "y" || text === "n") return form("double");
	if (isOddStart(text)) return form("double");
	if (typeof readPsychScalar(text) !== "string" || /^0[0-7]*[89]/.test(text)) return form("single");
	return form("plain");
}
function hasInnerBreak(text) {
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
		const rest = text.length - at - 1;
		if (rest > 1 || rest === 1 && text[at + 1] !== "\n") return true;
	}
	return false;
}
function isOddStart(text) {
	for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
		const [sign = ""] = text.slice(at, at + 2);
		if (wordCharacter.test(sign)) continue;
		const rest = text.slice(at + sign.length);
		const end = lineEnd(rest, 0);
		if (!rest.slice(0, end).includes("\"")) return true;
	}
	return false;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function analyze(text) {
	if (text === "") return {
		multiline: false,
		plain: true,
		single: true,
		block: false
	};
	let indicators = text.startsWith("---") || text.startsWith("...");
	let special = false;
	let breaks = false;
	let breakSpace = false;
	let spaceBreak = false;
	let before;
	let blankBefore = true;
	const characters = charactersOf(text);
	for (const [at, character] of characters.entries()) {
		const blankAfter = at + 1 === characters.length || isBlankOrBreak(characters[at + 1] ?? "");
		if (at === 0) {
			if ("#,[]{}&*!|>'\"%@`".includes(character)) indicators = true;
			else if ("?:-".includes(character) && blankAfter) indicators = true;
		} else if (character === ":" && blankAfter || character === "#" && blankBefore) indicators = true;
		if (!isPrintable(character)) special = true;
		if (isBreak(character)) {
			breaks = true;
			if (before === "space") spaceBreak = true;
			before = "break";
		} else if (character === " ") {
			if (before === "break") breakSpace = true;
			before = "space";
		} else before = "other";
		blankBefore = isBlankOrBreak(character);
	}
	const first = characters[0] ?? "";
	const last = characters.at(-1) ?? "";
	const edge = [first, last].some((one) => one === " " || isBreak(one));
	const unquotable = spaceBreak || special;
	return {
		multiline: breaks,
		plain: !edge && !breakSpace && !unquotable && !breaks && !indicators,
		single: !breakSpace && !unquotable,
		block: last !== " " && !unquotable
	};
}
function isBreak(character) {
	return /^[\r\n\u0085\u2028\u2029]$/.test(character);
}
function isBlankOrBreak(character) {
	return character === " " || character === "	" || isBreak(character);
}
function isPrintable(character) {
	return /^[\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/u.test(character);
}

// src/render/erb/core/yaml-writer.ts
const bestWidth = 80;
var YamlWriter = class {
	#parts = [];
	#column = 0;
	isAtItem = false;
	#openEnded = false;
	#atLineStart = false;
	put(text) {
		this.#parts.push(text);
		this.#column += charactersOf(text).length;
		this.isAtItem = false;
		this.#openEnded = false;
	}
	newLine(indent) {
		if (!this.#atLineStart) this.#break();
		this.#atLineStart = false;
		this.put(" ".repeat(indent));
		this.#column = indent;
	}
	indicator(sign) {
		if (this.isAtItem || this.#column > 0 && this.#parts.at(-1)?.endsWith(" ") === false) this.put(" ");
		this.put(sign);
		this.isAtItem = true;
	}
	word(text) {
		this.put(this.#column === 0 || this.#parts.at(-1)?.endsWith(" ") === true ? text : ` ${text}`);
	}
	finish() {
		if (this.#openEnded) this.#parts.push("...\n");
		else if (this.#column > 0) this.#parts.push("\n");
		return this.#parts.join("");
	}
	scalar(form, indent, isKey) {
		const style = styleOf(form, isKey);
		const inner = indent < 0 ? 2 : indent + 2;
		const tag = form.tag ?? (style === "plain" || form.isNull !== true && form.needsTag !== true ? "" : "!");
		if (tag !== "") this.word(tag);
		switch (style) {
			case "plain":
				if (form.text !== "") this.#plain(form.text, inner, !isKey);
				return;
			case "single": return this.#single(form.text, inner, !isKey);
			case "double": return this.#double(form.text, inner, !isKey);
			case "literal": return this.#literal(form.text, inner);
		}
	}
	#break() {
		this.#parts.push("\n");
		this.#column = 0;
		this.isAtItem = false;
	}
	#plain(text, indent, wraps) {
		this.word("");
		this.#wrapped(text, indent, wraps, (character) => this.put(character));
	}
	#single(text, indent, wraps) {
		this.word("'");
		const characters = charactersOf(text);
		let spaces = false;
		let breaks = false;
		for (const [at, character] of characters.entries()) {
			if (character === " ") {
				if (!wraps || spaces || this.#column <= bestWidth || at === 0 || at === characters.length - 1 || characters[at + 1] === " ") this.put(" ");
				else this.newLine(indent);
				spaces = true;
				continue;
			}
			if (isBreak(character)) {
				if (!breaks && character === "\n") this.#break();
				if (character === "\n") this.#break();
				else {
					this.#parts.push(character);
					this.#column = 0;
				}
				breaks = true;
				continue;
			}
			if (breaks) this.put(" ".repeat(indent));
			this.put(character === "'" ? "''" : character);
			spaces = false;
			breaks = false;
		}
		if (breaks) this.put(" ".repeat(indent));
		this.put("'");
	}
	#wrapped(text, indent, wraps, write) {
		const characters = charactersOf(text);
		let spaces = false;
		for (const [at, character] of characters.entries()) {
			if (character === " " && wraps && !spaces && this.#column > bestWidth && characters[at + 1] !== " ") this.newLine(indent);
			else write(character);
			spaces = character === " ";
		}
	}
	#double(text, indent, wraps) {
		this.word("\"");
		const characters = charactersOf(text);
		let spaces = false;
		for (const [at, character] of characters.entries()) if (!isPrintable(character) || isBreak(character) || character === "\"" || character === "\\") {
			this.put(escapeCharacter(character));
			spaces = false;
		} else if (character === " ") {
			const inside = at > 0 && at < characters.length - 1;
			if (wraps && !spaces && this.#column > bestWidth && inside) {
				this.newLine(indent);
				if (characters[at + 1] === " ") this.put("\\");
			} else this.put(" ");
			spaces = true;
		} else {
			this.put(character);
			spaces = false;
		}
		this.put("\"");
	}
	#literal(text, indent) {
		const first = text[0] ?? "";
		const hint = first === " " || isBreak(first) ? "2" : "";
		const chomping = !text.endsWith("\n") ? "-" : text === "\n" || text.endsWith("\n\n") ? "+" : "";
		this.word(`|${hint}${chomping}`);
		for (const line of text.replace(/\n$/, "").split("\n")) {
			this.#break();
			if (line !== "") this.put(" ".repeat(indent) + line);
		}
		if (chomping !== "+") return;
		this.#break();
		this.#atLineStart = true;
		this.#openEnded = true;
	}
};
function styleOf({ text, style, isNull = false }, isKey) {
	const analysis = analyze(text);
	let chosen = style;
	if (isKey && analysis.multiline) chosen = "double";
	if (chosen === "plain" && (!analysis.plain || text === "" && isKey)) chosen = "single";
	if (chosen === "plain" && text === "" && !isNull) chosen = "single";
	if (chosen === "single" && !analysis.single) chosen = "double";
	if (chosen === "literal" && (!analysis.block || isKey)) chosen = "double";
	return chosen;
}
const named = /* @__PURE__ */ new Map([
	["\0", "\\0"],
	["\x07", "\\a"],
	["\b", "\\b"],
	["	", "\\t"],
	["\n", "\\n"],
	["\v", "\\v"],
	["\f", "\\f"],
	["\r", "\\r"],
	["\x1B", "\\e"],
	["\"", "\\\""],
	["\\", "\\\\"],
	["", "\\N"],
	["\xA0", "\\_"],
	["\u2028", "\\L"],
	["\u2029", "\\P"]
]);
function escapeCharacter(character) {
	const known = named.get(character);
	if (known !== void 0) return known;
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

// src/render/erb/core/yaml.ts
function toYaml(value, machine) {
	const writer = new YamlWriter();
	const dumper = new Dumper(writer, anchorsOf(value), machine);
	writer.put("---");
	dumper.write(value, -1, false);
	const text = writer.finish();
	machine.checkText(text.length);
	return text;
}
function anchorsOf(value) {
	const seen = /* @__PURE__ */ new Set();
	const anchors = /* @__PURE__ */ new Map();
	const visit = (part) => {
		if (!Array.isArray(part) && !(part instanceof RubyHash)) return;
		if (seen.has(part)) {
			if (!anchors.has(part)) anchors.set(part, anchors.size + 1);
			return;
		}
		seen.add(part);
		if (Array.isArray(part)) part.forEach(visit);
		else for (const [key, item] of part.pairs()) {
			visit(key);
			visit(item);
		}
	};
	visit(value);
	return anchors;
}
var Dumper = class {
	#writer;
	#anchors;
	#machine;
	#written = /* @__PURE__ */ new Set();
	constructor(writer, anchors, machine) {
		this.#writer = writer;
		this.#anchors = anchors;
		this.#machine = machine;
	}
	write(value, indent, inMapping) {
		this.#machine.step();
		const anchor = this.#anchors.get(value);
		if (anchor !== void 0) {
			if (this.#written.has(value)) return this.#writer.word(`*${anchor}`);
			this.#written.add(value);
			this.#writer.word(`&${anchor}`);
		}
		if (Array.isArray(value)) return this.#sequence(value, indent, inMapping, anchor !== void 0);
		if (value instanceof RubyHash) return this.#mapping(value, indent, anchor !== void 0);
		this.#writer.scalar(formOf(value), indent, false);
	}
	#sequence(items, around, inMapping, anchored) {
		if (items.length === 0) return this.#writer.word("[]");
		const indent = inMapping ? around : deeper(around);
		const beside = !inMapping && !anchored && this.#writer.isAtItem;
		for (const [at, item] of items.entries()) {
			if (at > 0 || !beside) this.#writer.newLine(indent);
			this.#writer.indicator("-");
			this.write(item, indent, false);
		}
	}
	#mapping(hash, around, anchored) {
		if (hash.size === 0) return this.#writer.word("{}");
		const indent = deeper(around);
		let beside = !anchored && this.#writer.isAtItem;
		for (const [key, value] of hash.pairs()) {
			if (!beside) this.#writer.newLine(indent);
			beside = false;
			if (this.#isSimpleKey(key)) {
				if (this.#anchors.has(key)) this.write(key, indent, false);
				else if (Array.isArray(key)) this.#writer.word("[]");
				else if (key instanceof RubyHash) this.#writer.word("{}");
				else this.#writer.scalar(formOf(key), indent, true);
				this.#writer.put(":");
			} else {
				this.#writer.indicator("?");
				this.write(key, indent, false);
				this.#writer.newLine(indent);
				this.#writer.indicator(":");
				this.write(value, indent, false);
				continue;
			}
			this.write(value, indent, true);
		}
	}
	#isSimpleKey(key) {
		if (Array.isArray(key)) return key.length === 0;
		if (key instanceof RubyHash) return key.size === 0;
		const { text } = formOf(key);
		return !analyze(text).multiline && Buffer.byteLength(text) <= 128;
	}
};
function deeper(indent) {
	return indent < 0 ? 0 : indent + 2;
}
function formOf(value) {
	if (value === null) return {
		text: "",
		style: "plain",
		tag: void 0,
		isNull: true
	};
	if (typeof value === "string") return scalarOf(value);
	if (typeof value === "bigint" || typeof value === "boolean") return plain(String(value));
	if (typeof value === "number") {
		if (Number.isFinite(value)) return plain(formatFloat(value));
		return plain(Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf");
	}
	if (value instanceof RubySymbol && value.name !== "") return {
		text: `:${value.name}`,
		style: "plain",
		tag: void 0,
		needsTag: true
	};
	throw unsupported(`to_yaml of ${describe(value)} is not supported in templates here`, "turn it into a Hash, Array, String or number first");
}
function plain(text) {
	return {
		text,
		style: "plain",
		tag: void 0
	};
}

// src/render/erb/core/kernel.ts
const isA = [
	1,
	1,
	(self, [module = null]) => {
		if (!(module instanceof RubyModule)) throw rubyError("TypeError", "class or module required");
		return isInstanceOf(self, module);
	}
];
function isInstanceOf(value, { name }) {
	const { ancestors } = classOf(value);
	return ancestors.some((ancestor) => ancestor.name === name);
}
function respondsTo$1(self, name, { machine }) {
	if (self instanceof RubyStruct) return self.attributes.has(name) || machine.find(self, name) !== void 0;
	return machine.find(self, name) !== void 0;
}
function copyOf$1(self) {
	if (Array.isArray(self)) return [...self];
	return self instanceof RubyHash ? self.copy() : self;
}
const passOn = [
	0,
	0,
	(self, _, call) => blockOf(call).call([self])
];
const kernelMethods = {
	"!": [
		0,
		0,
		(self) => !isTruthy(self)
	],
	"!=": [
		1,
		1,
		(self, [other = null], { machine }) => !isTruthy(machine.send(self, "==", [other]))
	],
	"==": [
		1,
		1,
		(self, [other = null]) => equals(self, other)
	],
	"===": [
		1,
		1,
		(self, [other = null], { machine }) => caseEquals(self, other, machine)
	],
	"=~": [
		1,
		1,
		() => null
	],
	"!~": [
		1,
		1,
		(self, [other = null], { machine }) => !isTruthy(machine.send(self, "=~", [other]))
	],
	"<=>": [
		1,
		1,
		(self, [other = null], { machine }) => {
			const order = compare(self, other, machine);
			return order === void 0 ? null : BigInt(order);
		}
	],
	class: [
		0,
		0,
		(self) => new RubyModule(classOf(self).name)
	],
	clone: [
		0,
		1,
		copyOf$1
	],
	dup: [
		0,
		0,
		copyOf$1
	],
	"eql?": [
		1,
		1,
		(self, [other = null]) => isEql(self, other)
	],
	"equal?": [
		1,
		1,
		(self, [other = null]) => {
			if (typeof self === "string" && typeof other === "string") throw unsupported("whether two Strings are the same object is not known here", "compare with ==");
			return self === other;
		}
	],
	freeze: [
		0,
		0,
		(self) => self
	],
	"frozen?": [
		0,
		0,
		(self) => {
			if (typeof self === "string" || typeof self === "object" && self !== null && !(self instanceof RubySymbol)) throw unsupported("whether an object is frozen is not known here", "leave the question out");
			return true;
		}
	],
	inspect: [
		0,
		0,
		(self, _, { machine }) => inspect(self, machine)
	],
	"instance_of?": [
		1,
		1,
		(self, [module = null]) => module instanceof RubyModule && classOf(self).name === module.name
	],
	"is_a?": isA,
	"kind_of?": isA,
	itself: [
		0,
		0,
		(self) => self
	],
	"nil?": [
		0,
		0,
		() => false
	],
	"respond_to?": [
		1,
		2,
		(self, [name], call) => respondsTo$1(self, toName(name), call)
	],
	tap: [
		0,
		0,
		(self, _, call) => {
			blockOf(call).call([self]);
			return self;
		}
	],
	then: passOn,
	yield_self: passOn,
	to_json: [
		0,
		1,
		(self, _, { machine }) => toJson(self, machine)
	],
	to_s: [
		0,
		0,
		(self, _, { machine }) => toS(self, machine)
	],
	to_yaml: [
		0,
		0,
		(self, _, { machine }) => toYaml(self, machine)
	]
};

// src/render/erb/core/range-cover.ts
function covers(range, value, machine) {
	const { first, last, exclusive } = range;
	if (first !== null) {
		const low = compare(first, value, machine);
		if (low === void 0 || low > 0) return false;
	}
	if (last === null) return true;
	const high = compare(value, last, machine);
	return high !== void 0 && (exclusive ? high < 0 : high <= 0);
}

// src/render/erb/core/case-equality.ts
function caseEquals(pattern, value, machine) {
	if (pattern instanceof RubyModule) return isInstanceOf(value, pattern);
	if (pattern instanceof RubyRange) return covers(pattern, value, machine);
	if (pattern instanceof RubyProc) return isTruthy(pattern.call([value]));
	if (pattern instanceof RubyRegexp) {
		const text = value instanceof RubySymbol ? value.name : value;
		machine.lastMatch = typeof text === "string" ? matchRegexp(pattern, text, 0, machine) ?? null : null;
		return machine.lastMatch !== null;
	}
	if (pattern instanceof RubySet || pattern instanceof RubyIpAddress) return isTruthy(machine.send(pattern, "===", [value]));
	return equals(pattern, value);
}

// src/render/erb/core/enumerator.ts
const enumerating = " each each_with_index each_entry each_slice each_cons each_pair each_key each_value each_char each_line each_index each_with_object reverse_each map collect flat_map collect_concat select filter reject find_all filter_map find detect find_index group_by partition sort_by min_by max_by times upto downto step chars lines delete_if keep_if map! collect! select! reject! transform_values transform_keys take_while drop_while gsub cycle with_index with_object ";
function toEnumerator(self, name, args) {
	if (!enumerating.includes(` ${name} `)) return void 0;
	if (typeof self === "string" && !/^(?:each_char|each_line|upto|gsub)$/.test(name)) return void 0;
	if (name === "chars" || name === "lines" || name === "find_index" && args.length > 0) return void 0;
	if (name === "gsub" && args.length > 1) return void 0;
	return new RubyEnumerator(self, name, args);
}
function run({ self, method, args }, machine, each) {
	const block = new RubyProc((given) => each(given.length === 1 ? given[0] ?? null : [...given]), -1, false);
	return machine.send(self, method, args, block);
}
function elementsOfEnumerator(enumerator, machine) {
	const elements = [];
	run(enumerator, machine, (element) => {
		elements.push(element);
		machine.checkElements(elements.length);
		return null;
	});
	return elements;
}
function withIndex$1(self, offset, call) {
	const block = blockOf(call);
	let index = BigInt(offset);
	return run(self, call.machine, (element) => {
		const value = block.call([element, index]);
		index += 1n;
		return value;
	});
}
function firstOf(enumerator, count, machine) {
	const elements = [];
	if (count <= 0) return elements;
	const stop = {};
	return leavable(stop, () => {
		run(enumerator, machine, (element) => {
			elements.push(element);
			if (elements.length >= count) throw new BreakSignal(stop, elements);
			return null;
		});
		return elements;
	});
}
const enumeratorMethods = {
	first: [
		0,
		1,
		(self, args, { machine }) => args.length === 0 ? firstOf(self, 1, machine)[0] ?? null : firstOf(self, toIndex(args[0]), machine)
	],
	take: [
		1,
		1,
		(self, [count], { machine }) => firstOf(self, toIndex(count), machine)
	],
	each: [
		0,
		0,
		(self, _, call) => run(self, call.machine, (element) => blockOf(call).call([element]))
	],
	each_with_index: [
		0,
		0,
		(self, _, call) => withIndex$1(self, 0, call)
	],
	with_index: [
		0,
		1,
		(self, [offset = 0n], call) => withIndex$1(self, offset === null ? 0 : toIndex(offset), call)
	],
	with_object: [
		1,
		1,
		(self, [memo = null], call) => {
			const block = blockOf(call);
			run(self, call.machine, (element) => block.call([element, memo]));
			return memo;
		}
	],
	size: [
		0,
		0,
		(self, _, { machine }) => BigInt(elementsOfEnumerator(self, machine).length)
	]
};

// src/render/erb/core/successor.ts
const groups$1 = [
	["0", "9"],
	["a", "z"],
	["A", "Z"]
];
function successor(text) {
	if (text === "") return "";
	if (/[^\0-\x7f]/.test(text)) throw unsupported("succ of text beyond ASCII is not supported in templates here", "write the values in a list");
	const characters = charactersOf(text);
	const last = characters.findLastIndex((character) => /[0-9a-zA-Z]/.test(character));
	if (last === -1) return successorOfLast(characters);
	for (let at = last; at >= 0; at -= 1) {
		const character = characters[at] ?? "";
		const group = groups$1.find(([low, high]) => character >= low && character <= high);
		if (group === void 0) {
			if (characters.slice(0, at).some((one) => /[0-9a-zA-Z]/.test(one))) continue;
			break;
		}
		const [low, high] = group;
		if (character !== high) {
			characters[at] = String.fromCharCode(character.charCodeAt(0) + 1);
			return characters.join("");
		}
		characters[at] = low;
		if (characters.slice(0, at).findLastIndex((one) => /[0-9a-zA-Z]/.test(one)) === -1) {
			characters.splice(at, 0, low === "0" ? "1" : low);
			return characters.join("");
		}
	}
	return characters.join("");
}
function successorOfLast(characters) {
	const code = characters.at(-1)?.codePointAt(0) ?? 0;
	return [...characters.slice(0, -1), String.fromCodePoint(code + 1)].join("");
}

// src/render/erb/core/elements.ts
function elementsOf(self, machine) {
	if (Array.isArray(self)) return self;
	if (self instanceof RubyHash) return self.pairs();
	if (self instanceof RubySet) return self.elements();
	if (self instanceof RubyEnumerator) return elementsOfEnumerator(self, machine);
	if (self instanceof RubyStruct && self.open) return openPairs(self);
	if (!(self instanceof RubyRange)) throw new TypeError("a value without elements");
	if (self.last === null) throw rubyError("RangeError", "cannot convert endless range to an array");
	const elements = [];
	for (const element of elementsOfRange(self, machine)) {
		elements.push(element);
		machine.checkElements(elements.length);
	}
	return elements;
}
function openPairs({ attributes }) {
	return Array.from(attributes, ([name, value]) => [name, value ?? null]);
}
function* elementsOfRange(range, machine) {
	const { first, last, exclusive } = range;
	if (typeof first === "bigint") {
		const end = last === null ? 1e400 : endOf(last, exclusive);
		for (let at = first; at <= end; at += 1n) {
			machine.step();
			yield at;
		}
		return;
	}
	if (typeof first === "string" && typeof last === "string") {
		yield* textsBetween(first, last, exclusive, machine);
		return;
	}
	if (first instanceof RubyIpAddress) {
		yield* addressesBetween(first, last, exclusive, machine);
		return;
	}
	if (typeof first === "string" || first === null) {
		if (first === null) throw rubyError("TypeError", "can't iterate from NilClass");
		throw unsupported("an endless Range of Strings", "give the Range an end");
	}
	throw rubyError("TypeError", `can't iterate from ${typeof first === "number" ? "Float" : "this class"}`);
}
function* addressesBetween(first, last, exclusive, machine) {
	if (last === null) throw unsupported("an endless Range of addresses", "give the Range an end");
	let at = first;
	for (;;) {
		machine.step();
		const order = compare(at, last, machine);
		if (order === void 0 || order > 0 || exclusive && order === 0) return;
		yield at;
		if (order === 0) return;
		at = machine.send(at, "succ");
	}
}
function endOf(last, exclusive) {
	if (typeof last === "bigint") return exclusive ? last - 1n : last;
	if (typeof last === "number") {
		const floor = BigInt(Math.floor(last));
		return exclusive && Number(floor) === last ? floor - 1n : floor;
	}
	throw rubyError("TypeError", "can't iterate to anything but a number");
}
function* textsBetween(first, last, exclusive, machine) {
	const digits = /^\d+$/;
	if (digits.test(first) && digits.test(last) && first.length <= 18 && last.length <= 18) {
		const end = BigInt(last) - (exclusive ? 1n : 0n);
		for (let at = BigInt(first); at <= end; at += 1n) {
			machine.step();
			yield String(at).padStart(first.length, "0");
		}
		return;
	}
	const order = compareText(first, last);
	if (order > 0 || exclusive && order === 0) return;
	let at = first;
	do {
		machine.step();
		yield at;
		if (at === last) return;
		at = successor(at);
		if (exclusive && at === last) return;
	} while (at.length <= last.length && at !== "");
}

// src/render/erb/core/enumerable-blocks.ts
function testOf$1(call) {
	const block = blockOf(call);
	return (element) => {
		call.machine.step();
		return isTruthy(block.call([element]));
	};
}
function mapOf(call) {
	const block = blockOf(call);
	return (element) => {
		call.machine.step();
		return block.call([element]);
	};
}
function question(args, call) {
	const [pattern] = args;
	if (pattern !== void 0) return (element) => caseEquals(pattern, element, call.machine);
	return call.block === void 0 ? isTruthy : testOf$1(call);
}
function list(run) {
	return [
		0,
		0,
		(self, _, call) => run(elementsOf(self, call.machine), call)
	];
}
function asking$1(run) {
	return [
		0,
		1,
		(self, args, call) => run(elementsOf(self, call.machine), question(args, call))
	];
}

// src/render/erb/core/set.ts
function elementsOfAny(value, machine) {
	if (!(Array.isArray(value) || value instanceof RubySet || value instanceof RubyHash || value instanceof RubyRange || value instanceof RubyEnumerator)) throw rubyError("ArgumentError", "value must be enumerable", "give an Array, Set, Hash or Range");
	return elementsOf(value, machine);
}
function toSet(elements, machine) {
	machine.checkElements(elements.length);
	machine.steps(elements.length >> 3);
	return RubySet.of(elements);
}
function setOf(value) {
	if (value instanceof RubySet) return value;
	throw rubyError("ArgumentError", "value must be a set", "make one of it with .to_set");
}
function addTo(self, elements, machine) {
	machine.checkElements(self.size + elements.length);
	machine.steps(elements.length >> 3);
	for (const element of elements) self.add(element);
	return self;
}
function copyOf(self, { machine }) {
	return toSet(self.elements(), machine);
}
const add = [
	1,
	1,
	(self, [element = null], { machine }) => addTo(self, [element], machine)
];
const union = [
	1,
	1,
	(self, [other = null], call) => addTo(copyOf(self, call), elementsOfAny(other, call.machine), call.machine)
];
const difference = [
	1,
	1,
	(self, [other = null], call) => {
		const rest = copyOf(self, call);
		for (const element of elementsOfAny(other, call.machine)) rest.hash.delete(element);
		return rest;
	}
];
const intersection = [
	1,
	1,
	(self, [other = null], { machine }) => {
		const walked = other instanceof RubySet && other.size > self.size ? self : other;
		const asked = walked === self && other instanceof RubySet ? other : self;
		return toSet(elementsOfAny(walked, machine).filter((element) => asked.has(element)), machine);
	}
];
const symmetricDifference = [
	1,
	1,
	(self, [other = null], { machine }) => {
		const result = toSet(elementsOfAny(other, machine), machine);
		for (const element of self.elements()) if (result.has(element)) result.hash.delete(element);
		else result.add(element);
		return result;
	}
];
function intersects(self, other, { machine }) {
	return elementsOfAny(other, machine).some((element) => self.has(element));
}
function relation(holds) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => {
			const set = setOf(other);
			machine.steps(Math.min(self.size, set.size) >> 3);
			return holds(self, set);
		}
	];
}
const includes$3 = [
	1,
	1,
	(self, [element = null]) => self.has(element)
];
const subset$1 = relation((self, other) => self.isSubsetOf(other));
const superset = relation((self, other) => other.isSubsetOf(self));
const properSubset = relation((self, other) => self.size < other.size && self.isSubsetOf(other));
const properSuperset = relation((self, other) => other.size < self.size && other.isSubsetOf(self));
const size$3 = [
	0,
	0,
	(self) => BigInt(self.size)
];
function classify(self, call) {
	const map = mapOf(call);
	const groups = new RubyHash();
	for (const element of self.elements()) {
		const key = map(element);
		const group = groups.get(key);
		if (group instanceof RubySet) group.add(element);
		else groups.set(key, RubySet.of([element]));
	}
	return groups;
}
function flattened(self, call, above, into) {
	for (const element of self.elements()) {
		call.machine.step();
		if (element instanceof RubySet) {
			if (above.includes(element)) throw rubyError("ArgumentError", "tried to flatten recursive Set");
			if (above.length > 100) throw unsupported("a Set that nests deeper than 100", "use fewer levels");
			flattened(element, call, [...above, element], into);
		} else into.add(element);
	}
	return into;
}
const duplicate = [
	0,
	0,
	(self, _, call) => copyOf(self, call)
];
const lacking$1 = [
	0,
	-1,
	(_, __, { name }) => {
		throw unsupported(`Set#${name} is not supported in templates here`, "make a new Set of the elements");
	}
];
const setMethods = {
	"&": intersection,
	"+": union,
	"-": difference,
	"<": properSubset,
	"<<": add,
	"<=": subset$1,
	"<=>": [
		1,
		1,
		(self, [other = null]) => {
			if (!(other instanceof RubySet)) return null;
			if (self.size === other.size) return self.isSubsetOf(other) ? 0n : null;
			if (self.size < other.size) return self.isSubsetOf(other) ? -1n : null;
			return other.isSubsetOf(self) ? 1n : null;
		}
	],
	"==": [
		1,
		1,
		(self, [other = null]) => equals(self, other)
	],
	"===": includes$3,
	">": properSuperset,
	">=": superset,
	"^": symmetricDifference,
	add,
	"add?": [
		1,
		1,
		(self, [element = null], { machine }) => self.has(element) ? null : addTo(self, [element], machine)
	],
	classify: [
		0,
		0,
		(self, _, call) => classify(self, call)
	],
	clone: duplicate,
	compare_by_identity: lacking$1,
	"compare_by_identity?": lacking$1,
	difference,
	"disjoint?": [
		1,
		1,
		(self, [other = null], call) => !intersects(self, other, call)
	],
	divide: [
		0,
		0,
		(self, _, call) => {
			if (blockOf(call).arity === 2) throw unsupported("Set#divide by pairs is not supported in templates here", "give a block with |x|");
			return toSet(classify(self, call).values(), call.machine);
		}
	],
	dup: duplicate,
	each: [
		0,
		0,
		(self, _, call) => {
			const map = mapOf(call);
			for (const element of self.elements()) map(element);
			return self;
		}
	],
	"empty?": [
		0,
		0,
		(self) => self.size === 0
	],
	flatten: [
		0,
		0,
		(self, _, call) => flattened(self, call, [self], new RubySet())
	],
	"flatten!": lacking$1,
	"include?": includes$3,
	"intersect?": [
		1,
		1,
		(self, [other = null], call) => intersects(self, other, call)
	],
	intersection,
	join: [
		0,
		1,
		(self, args, { machine }) => machine.send(self.elements(), "join", args)
	],
	length: size$3,
	"member?": includes$3,
	"proper_subset?": properSubset,
	"proper_superset?": properSuperset,
	reset: lacking$1,
	size: size$3,
	"subset?": subset$1,
	"superset?": superset,
	to_a: [
		0,
		0,
		(self) => self.elements()
	],
	to_set: [
		0,
		0,
		(self, _, call) => call.block === void 0 ? self : toSet(self.elements().map(mapOf(call)), call.machine)
	],
	union,
	"|": union
};
const setFunctions = {
	new: [
		0,
		1,
		(_, [source = null], call) => {
			if (source === null) return new RubySet();
			const elements = elementsOfAny(source, call.machine);
			return toSet(call.block === void 0 ? elements : elements.map(mapOf(call)), call.machine);
		}
	],
	"[]": [
		0,
		-1,
		(_, elements, { machine }) => toSet(elements, machine)
	]
};

// src/render/erb/core/enumerable.ts
function inject(self, args, call) {
	const elements = elementsOf(self, call.machine);
	const operator = call.block === void 0 ? args.at(-1) : void 0;
	const hasInitial = args.length === 2 || args.length === 1 && call.block !== void 0;
	const step = (memo, element) => {
		call.machine.step();
		if (operator !== void 0) return call.machine.send(memo, toName(operator), [element]);
		return blockOf(call).call([memo, element]);
	};
	const [first, ...rest] = elements;
	if (hasInitial) return elements.reduce(step, args[0] ?? null);
	return first === void 0 ? null : rest.reduce(step, first);
}
function withIndex(self, call) {
	const block = blockOf(call);
	for (const [at, element] of elementsOf(self, call.machine).entries()) {
		call.machine.step();
		block.call([element, BigInt(at)]);
	}
	return self;
}
function toHash$1(elements, call) {
	const hash = new RubyHash();
	for (const element of elements) {
		const pair = call.block === void 0 ? element : call.block.call([element]);
		if (!Array.isArray(pair) || pair.length !== 2) throw rubyError("TypeError", "wrong element type (expected array of two elements)");
		const [key = null, value = null] = pair;
		hash.set(key, value);
	}
	return hash;
}
const map = list((elements, call) => elements.map(mapOf(call)));
const select$1 = list((elements, call) => elements.filter(testOf$1(call)));
const find = list((elements, call) => elements.find(testOf$1(call)) ?? null);
const flatMap = list((elements, call) => elements.map(mapOf(call)).flatMap((part) => part));
const includes$2 = [
	1,
	1,
	(self, [wanted = null], { machine }) => elementsOf(self, machine).some((one) => equals(one, wanted))
];
const enumerableMethods = {
	"all?": asking$1((elements, test) => elements.every(test)),
	"any?": asking$1((elements, test) => elements.some(test)),
	collect: map,
	collect_concat: flatMap,
	count: [
		0,
		1,
		(self, args, call) => {
			const elements = elementsOf(self, call.machine);
			const [wanted] = args;
			if (wanted !== void 0) return BigInt(elements.filter((one) => equals(one, wanted)).length);
			return BigInt(call.block === void 0 ? elements.length : elements.filter(testOf$1(call)).length);
		}
	],
	detect: find,
	drop: [
		1,
		1,
		(self, [count], { machine }) => elementsOf(self, machine).slice(nonNegative(count, "drop"))
	],
	drop_while: list((elements, call) => {
		const test = testOf$1(call);
		const at = elements.findIndex((one) => !test(one));
		return at < 0 ? [] : elements.slice(at);
	}),
	each_entry: [
		0,
		0,
		(self, _, call) => {
			elementsOf(self, call.machine).forEach(mapOf(call));
			return self;
		}
	],
	each_with_index: [
		0,
		0,
		(self, _, call) => withIndex(self, call)
	],
	each_with_object: [
		1,
		1,
		(self, [memo = null], call) => {
			const block = blockOf(call);
			for (const element of elementsOf(self, call.machine)) {
				call.machine.step();
				block.call([element, memo]);
			}
			return memo;
		}
	],
	entries: list((elements) => [...elements]),
	filter: select$1,
	filter_map: list((elements, call) => elements.map(mapOf(call)).filter(isTruthy)),
	find,
	find_all: select$1,
	find_index: [
		0,
		1,
		(self, [wanted], call) => {
			const at = elementsOf(self, call.machine).findIndex(wanted === void 0 ? testOf$1(call) : (one) => equals(one, wanted));
			return at < 0 ? null : BigInt(at);
		}
	],
	first: [
		0,
		1,
		(self, args, { machine }) => {
			const elements = elementsOf(self, machine);
			return args.length === 0 ? elements[0] ?? null : elements.slice(0, nonNegative(args[0], "first"));
		}
	],
	flat_map: flatMap,
	grep: [
		1,
		1,
		(self, [pattern = null], call) => {
			const found = elementsOf(self, call.machine).filter((one) => caseEquals(pattern, one, call.machine));
			return call.block === void 0 ? found : found.map(mapOf(call));
		}
	],
	grep_v: [
		1,
		1,
		(self, [pattern = null], call) => {
			const found = elementsOf(self, call.machine).filter((one) => !caseEquals(pattern, one, call.machine));
			return call.block === void 0 ? found : found.map(mapOf(call));
		}
	],
	"include?": includes$2,
	inject: [
		0,
		2,
		inject
	],
	map,
	"member?": includes$2,
	"none?": asking$1((elements, test) => !elements.some(test)),
	"one?": asking$1((elements, test) => elements.filter(test).length === 1),
	reduce: [
		0,
		2,
		inject
	],
	reject: list((elements, call) => {
		const test = testOf$1(call);
		return elements.filter((one) => !test(one));
	}),
	reverse_each: [
		0,
		0,
		(self, _, call) => {
			for (const element of elementsOf(self, call.machine).toReversed()) mapOf(call)(element);
			return self;
		}
	],
	select: select$1,
	take: [
		1,
		1,
		(self, [count], { machine }) => elementsOf(self, machine).slice(0, nonNegative(count, "take"))
	],
	take_while: list((elements, call) => {
		const test = testOf$1(call);
		const at = elements.findIndex((one) => !test(one));
		return at < 0 ? [...elements] : elements.slice(0, at);
	}),
	to_a: list((elements) => [...elements]),
	to_h: list(toHash$1),
	to_set: list((elements, call) => toSet(call.block === void 0 ? elements : elements.map(mapOf(call)), call.machine)),
	zip: [
		0,
		-1,
		(self, others, { machine }) => {
			const lists = others.map((other) => Array.isArray(other) ? other : elementsOf(toArrayLike(other), machine));
			return elementsOf(self, machine).map((one, at) => [one].concat(lists.map((other) => other[at] ?? null)));
		}
	]
};
function toArrayLike(value) {
	return value instanceof RubySymbol || typeof value !== "object" ? toArray(value) : value;
}
function nonNegative(count, name) {
	const number = toIndex(count);
	if (number >= 0) return number;
	throw rubyError("ArgumentError", name === "first" ? "negative array size" : `attempt to ${name} negative size`);
}

// src/render/erb/core/sum.ts
function sumOf(elements, initial, machine) {
	let total = initial;
	for (const [at, element] of elements.entries()) {
		if (typeof total === "number" || typeof total === "bigint" && typeof element === "number") {
			const rest = elements.slice(at);
			const numbers = rest.findIndex((one) => typeof one !== "number" && typeof one !== "bigint");
			const floats = numbers < 0 ? rest : rest.slice(0, numbers);
			const sum = compensated(Number(total), floats.map(Number));
			return numbers < 0 ? sum : rest.slice(numbers).reduce((sofar, one) => machine.send(sofar, "+", [one]), sum);
		}
		total = machine.send(total, "+", [element]);
	}
	return total;
}
function compensated(start, values) {
	let sum = start;
	let lost = 0;
	for (const value of values) {
		if (!Number.isFinite(value)) {
			sum += value;
			lost = 0;
			continue;
		}
		const next = sum + value;
		lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return Number.isFinite(sum) ? sum + lost : sum;
}

// src/render/erb/core/enumerable-order.ts
function sorted(elements, call) {
	const { block, machine } = call;
	if (block === void 0) return elements.toSorted((a, b) => -order(b, a, machine));
	return elements.toSorted((a, b) => {
		machine.step();
		return toOrder(block.call([a, b]), a, b);
	});
}
function toOrder(result, a, b) {
	if (typeof result === "bigint") return result < 0n ? -1 : result > 0n ? 1 : 0;
	if (typeof result === "number") return result;
	throw rubyError("ArgumentError", `comparison of ${typeof a} with ${typeof b} failed`);
}
function sortedBy(elements, call) {
	const map = mapOf(call);
	return elements.map((element) => ({
		element,
		key: map(element)
	})).sort((a, b) => order(a.key, b.key, call.machine)).map(({ element }) => element);
}
function extreme$1(sign) {
	return [
		0,
		1,
		(self, [count], call) => {
			const elements = elementsOf(self, call.machine);
			if (count === void 0 || count === null) {
				const { block, machine } = call;
				const compare = (a, b) => block === void 0 ? order(a, b, machine) : toOrder(block.call([a, b]), a, b);
				return elements.length === 0 ? null : elements.reduce((best, one) => sign * compare(one, best) > 0 ? one : best);
			}
			const ascending = sorted(elements, call);
			return (sign === 1 ? ascending.toReversed() : ascending).slice(0, toIndex(count));
		}
	];
}
function extremeBy(sign) {
	return list((elements, call) => {
		const map = mapOf(call);
		let best;
		for (const element of elements) {
			const key = map(element);
			if (best === void 0 || sign * order(key, best.key, call.machine) > 0) best = {
				element,
				key
			};
		}
		return best?.element ?? null;
	});
}
function chunks(elements, size, step) {
	const out = [];
	for (let at = 0; at < elements.length; at += step) {
		if (step === 1 && size > 1 && at + size > elements.length) break;
		out.push(elements.slice(at, at + size));
	}
	return out;
}
function eachChunk(cons) {
	return [
		1,
		1,
		(self, [count], call) => {
			const size = toIndex(count);
			if (size <= 0) throw rubyError("ArgumentError", cons ? "invalid size" : "invalid slice size");
			const elements = elementsOf(self, call.machine);
			const parts = cons ? Array.from({ length: Math.max(0, elements.length - size + 1) }, (_, at) => elements.slice(at, at + size)) : chunks(elements, size, size);
			if (call.block === void 0) return parts;
			const map = mapOf(call);
			for (const part of parts) map(part);
			return self;
		}
	];
}
function runs(elements, call, together) {
	const block = blockOf(call);
	const out = [];
	for (const [at, element] of elements.entries()) {
		call.machine.step();
		const before = elements[at - 1];
		const last = out.at(-1);
		if (at > 0 && before !== void 0 && last !== void 0 && isTruthy(block.call([before, element])) === together) last.push(element);
		else out.push([element]);
	}
	return new RubyEnumerator(out, "each", []);
}
function groupBy(elements, call) {
	const map = mapOf(call);
	const groups = new RubyHash();
	for (const element of elements) {
		const key = map(element);
		const group = groups.get(key);
		if (Array.isArray(group)) group.push(element);
		else groups.set(key, [element]);
	}
	return groups;
}
function tally(elements) {
	const counts = new RubyHash();
	for (const element of elements) {
		const count = counts.get(element);
		counts.set(element, typeof count === "bigint" ? count + 1n : 1n);
	}
	return counts;
}
function unique(elements, call) {
	const seen = /* @__PURE__ */ new Set();
	return elements.filter((element) => {
		call.machine.step();
		const key = contentOf(call.block === void 0 ? element : call.block.call([element]), 0);
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}
const enumerableOrder = {
	chunk_while: list((elements, call) => runs(elements, call, true)),
	slice_when: list((elements, call) => runs(elements, call, false)),
	each_cons: eachChunk(true),
	each_slice: eachChunk(false),
	group_by: list(groupBy),
	max: extreme$1(1),
	max_by: extremeBy(1),
	min: extreme$1(-1),
	min_by: extremeBy(-1),
	minmax: list((elements, call) => {
		const ascending = sorted(elements, call);
		return [ascending[0] ?? null, ascending.at(-1) ?? null];
	}),
	partition: list((elements, call) => {
		const test = testOf$1(call);
		const [yes, no] = [[], []];
		for (const element of elements) (test(element) ? yes : no).push(element);
		return [yes, no];
	}),
	sort: list((elements, call) => sorted(elements, call)),
	sort_by: list((elements, call) => sortedBy(elements, call)),
	sum: [
		0,
		1,
		(self, [initial = 0n], call) => {
			const elements = elementsOf(self, call.machine);
			return sumOf(call.block === void 0 ? elements : elements.map(mapOf(call)), initial, call.machine);
		}
	],
	tally: list(tally),
	uniq: list(unique)
};

// src/render/erb/core/array.ts
function bounds({ first, last, exclusive }, length) {
	const start = first === null ? 0 : toIndex(first);
	const end = last === null ? -1 : toIndex(last);
	const from = start < 0 ? length + start : start;
	const to = (end < 0 ? length + end : end) + (exclusive && last !== null ? 0 : 1);
	return from < 0 || from > length ? void 0 : [from, Math.max(from, to)];
}
function slice(self, [key = null, count]) {
	if (key instanceof RubyRange) {
		const range = bounds(key, self.length);
		return range === void 0 ? null : self.slice(...range);
	}
	const at = toIndex(key);
	const from = at < 0 ? self.length + at : at;
	if (count === void 0) return self[from] ?? null;
	const length = toIndex(count);
	return from < 0 || from > self.length || length < 0 ? null : self.slice(from, from + length);
}
function joinText(self, separator, machine, above = []) {
	let out = "";
	for (const [at, item] of self.entries()) {
		machine.step();
		if (at > 0) out += separator;
		if (Array.isArray(item)) {
			if (above.includes(item) || item === self) throw rubyError("ArgumentError", "recursive array join");
			out += joinText(item, separator, machine, [...above, item]);
		} else out += toS(item, machine);
		machine.checkText(out.length);
	}
	return out;
}
function flatten(self, depth, machine, above = []) {
	const out = [];
	for (const item of self) {
		machine.step();
		if (Array.isArray(item) && depth !== 0) {
			if (above.includes(item)) throw rubyError("ArgumentError", "tried to flatten recursive array");
			for (const inner of flatten(item, depth - 1, machine, [...above, item])) out.push(inner);
		} else out.push(item);
	}
	machine.checkElements(out.length);
	return out;
}
function without(self, others) {
	const gone = new Set(others.map((one) => contentOf(one, 0)));
	return self.filter((one) => !gone.has(contentOf(one, 0)));
}
function dig$2(self, [index = null, ...rest], { machine }) {
	const found = slice(self, [index]);
	if (rest.length === 0 || found === null) return found;
	if (machine.find(found, "dig") === void 0) throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
	return machine.send(found, "dig", rest);
}
function combinations(self, size) {
	if (size === 0) return [[]];
	return self.flatMap((one, at) => combinations(self.slice(at + 1), size - 1).map((rest) => [one].concat(rest)));
}
const size$2 = [
	0,
	0,
	(self) => BigInt(self.length)
];
const arrayMethods = {
	"&": [
		1,
		1,
		(self, [other], call) => {
			const kept = new Set(toArray(other).map((one) => contentOf(one, 0)));
			return unique(self, {
				...call,
				block: void 0
			}).filter((one) => kept.has(contentOf(one, 0)));
		}
	],
	"|": [
		1,
		1,
		(self, [other], call) => unique([...self, ...toArray(other)], {
			...call,
			block: void 0
		})
	],
	"*": [
		1,
		1,
		(self, [by = null], { machine }) => {
			if (typeof by === "string") return joinText(self, by, machine);
			const times = toIndex(by);
			if (times < 0) throw rubyError("ArgumentError", "argument must be non-negative");
			machine.checkElements(self.length * times);
			return Array.from({ length: times }, () => self).flat(1);
		}
	],
	"+": [
		1,
		1,
		(self, [other], { machine }) => concat([self, toArray(other)], machine)
	],
	"-": [
		1,
		1,
		(self, [other]) => without(self, toArray(other))
	],
	"[]": [
		1,
		2,
		slice
	],
	assoc: [
		1,
		1,
		(self, [key = null]) => self.find((one) => Array.isArray(one) && equals(one[0] ?? null, key)) ?? null
	],
	at: [
		1,
		1,
		slice
	],
	combination: [
		1,
		1,
		(self, [count], call) => {
			const wanted = toIndex(count);
			if (self.length > 20) throw unsupported("combinations of more than 20 elements", "use a shorter list");
			const found = combinations(self, wanted);
			call.machine.checkElements(found.length);
			if (call.block === void 0) return found;
			for (const one of found) call.block.call([one]);
			return self;
		}
	],
	compact: [
		0,
		0,
		(self) => self.filter((one) => one !== null)
	],
	cycle: [
		0,
		1,
		(self, [count], call) => {
			const block = blockOf(call);
			const turns = count === void 0 || count === null ? 1e400 : toIndex(count);
			for (let turn = 0; turn < turns && self.length > 0; turn += 1) for (const one of self) {
				call.machine.step();
				block.call([one]);
			}
			return null;
		}
	],
	difference: [
		0,
		-1,
		(self, lists) => without(self, lists.flatMap(toArray))
	],
	dig: [
		1,
		-1,
		dig$2
	],
	each: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			for (let at = 0; at < self.length; at += 1) {
				call.machine.step();
				block.call([self[at] ?? null]);
			}
			return self;
		}
	],
	each_index: [
		0,
		0,
		(self, _, call) => {
			for (const at of self.keys()) blockOf(call).call([BigInt(at)]);
			return self;
		}
	],
	"empty?": [
		0,
		0,
		(self) => self.length === 0
	],
	fetch: [
		1,
		2,
		(self, [index, fallback], { block }) => {
			const at = toIndex(index);
			const found = self[at < 0 ? self.length + at : at];
			if (found !== void 0) return found;
			if (block !== void 0) return block.call([index ?? null]);
			if (fallback !== void 0) return fallback;
			throw rubyError("IndexError", `index ${at} outside of array bounds: ${-self.length}...${self.length}`);
		}
	],
	flatten: [
		0,
		1,
		(self, [depth = null], { machine }) => flatten(self, depth === null ? -1 : toIndex(depth), machine, [self])
	],
	index: enumerableMethods["find_index"],
	inspect: [
		0,
		0,
		(self, _, { machine }) => inspect(self, machine)
	],
	intersection: [
		0,
		-1,
		(self, lists, { machine }) => lists.reduce((kept, one) => machine.send(kept, "&", [one]), self)
	],
	"intersect?": [
		1,
		1,
		(self, [other]) => toArray(other).some((one) => self.some((mine) => equals(mine, one)))
	],
	join: [
		0,
		1,
		(self, [separator = null], { machine }) => {
			if (separator !== null && typeof separator !== "string") throw rubyError("TypeError", "no implicit conversion of Integer into String");
			return joinText(self, separator ?? "", machine, [self]);
		}
	],
	last: [
		0,
		1,
		(self, args) => {
			if (args.length === 0) return self.at(-1) ?? null;
			const count = toIndex(args[0]);
			if (count < 0) throw rubyError("ArgumentError", "negative array size");
			return count === 0 ? [] : self.slice(-count);
		}
	],
	length: size$2,
	permutation: [
		0,
		1,
		() => {
			throw unsupported("Array#permutation", "write the orders out");
		}
	],
	product: [
		0,
		-1,
		(self, lists, { machine }) => {
			let out = self.map((one) => [one]);
			for (const list of lists.map(toArray)) {
				machine.checkElements(out.length * list.length);
				out = out.flatMap((head) => list.map((one) => head.concat([one])));
			}
			return out;
		}
	],
	reverse: [
		0,
		0,
		(self) => self.toReversed()
	],
	rindex: [
		0,
		1,
		(self, [wanted], { block }) => {
			const at = self.findLastIndex((one) => block === void 0 ? equals(one, wanted ?? null) : isTruthy(block.call([one])));
			return at < 0 ? null : BigInt(at);
		}
	],
	rotate: [
		0,
		1,
		(self, [by = 1n]) => {
			if (self.length === 0) return [];
			const at = (toIndex(by) % self.length + self.length) % self.length;
			return [...self.slice(at), ...self.slice(0, at)];
		}
	],
	size: size$2,
	slice: [
		1,
		2,
		slice
	],
	sort: [
		0,
		0,
		(self, _, call) => sorted(self, call)
	],
	to_a: [
		0,
		0,
		(self) => self
	],
	to_ary: [
		0,
		0,
		(self) => self
	],
	to_s: [
		0,
		0,
		(self, _, { machine }) => inspect(self, machine)
	],
	transpose: [
		0,
		0,
		(self) => {
			const rows = self.map(toArray);
			const width = rows[0]?.length ?? 0;
			const odd = rows.find(({ length }) => length !== width);
			if (odd !== void 0) throw rubyError("IndexError", `element size differs (${odd.length} should be ${width})`);
			return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
		}
	],
	union: [
		0,
		-1,
		(self, lists, call) => unique([...self, ...lists.flatMap(toArray)], {
			...call,
			block: void 0
		})
	],
	values_at: [
		0,
		-1,
		(self, indices) => indices.map((index) => slice(self, [index]))
	],
	"<=>": [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (!Array.isArray(other)) return null;
			for (const [at, one] of self.entries()) {
				const against = other[at];
				if (against === void 0) break;
				const order = machine.send(one, "<=>", [against]);
				if (order !== 0n) return order;
			}
			return BigInt(Math.sign(self.length - other.length));
		}
	]
};

// src/render/erb/core/nil.ts
const nilMethods = {
	"&": [
		1,
		1,
		() => false
	],
	"|": [
		1,
		1,
		(_, [other = null]) => isTruthy(other)
	],
	"nil?": [
		0,
		0,
		() => true
	],
	to_a: [
		0,
		0,
		() => []
	],
	to_f: [
		0,
		0,
		() => 0
	],
	to_h: [
		0,
		0,
		() => new RubyHash()
	],
	to_i: [
		0,
		0,
		() => 0n
	]
};
const booleanMethods = {
	"&": [
		1,
		1,
		(self, [other = null]) => self && isTruthy(other)
	],
	"|": [
		1,
		1,
		(self, [other = null]) => self || isTruthy(other)
	],
	"^": [
		1,
		1,
		(self, [other = null]) => self !== isTruthy(other)
	]
};

// src/render/erb/core/comparable.ts
function ordered(self, other, { machine }) {
	const order = compare(self, other, machine);
	if (order === void 0) throw incomparable(self, other, machine);
	return order;
}
function comparison$2(holds) {
	return [
		1,
		1,
		(self, [other = null], call) => holds(ordered(self, other, call))
	];
}
const comparableMethods = {
	"<": comparison$2((order) => order < 0),
	"<=": comparison$2((order) => order <= 0),
	">": comparison$2((order) => order > 0),
	">=": comparison$2((order) => order >= 0),
	"between?": [
		2,
		2,
		(self, [low = null, high = null], call) => ordered(self, low, call) >= 0 && ordered(self, high, call) <= 0
	],
	clamp: [
		1,
		2,
		(self, args, call) => {
			const [first = null, second = null] = args;
			const range = first instanceof RubyRange && args.length === 1 ? first : void 0;
			const low = range === void 0 ? first : range.first;
			const high = range === void 0 ? second : range.last;
			if (low !== null && high !== null && ordered(low, high, call) > 0) throw rubyError("ArgumentError", "min argument must be less than or equal to max argument");
			if (range?.exclusive === true && high !== null) throw rubyError("ArgumentError", "cannot clamp with an exclusive range");
			if (low !== null && ordered(self, low, call) < 0) return low;
			return high !== null && ordered(self, high, call) > 0 ? high : self;
		}
	]
};

// src/render/erb/core/exception-classes.ts
const parents = {
	Exception: "Object",
	ScriptError: "Exception",
	NotImplementedError: "ScriptError",
	StandardError: "Exception",
	ArgumentError: "StandardError",
	IOError: "StandardError",
	IndexError: "StandardError",
	KeyError: "IndexError",
	StopIteration: "IndexError",
	LocalJumpError: "StandardError",
	NameError: "StandardError",
	NoMethodError: "NameError",
	RangeError: "StandardError",
	FloatDomainError: "RangeError",
	RegexpError: "StandardError",
	RuntimeError: "StandardError",
	FrozenError: "RuntimeError",
	"Math::DomainError": "ArgumentError",
	TypeError: "StandardError",
	ZeroDivisionError: "StandardError",
	"JSON::JSONError": "StandardError",
	"JSON::ParserError": "JSON::JSONError",
	"JSON::GeneratorError": "JSON::JSONError",
	"JSON::NestingError": "JSON::ParserError",
	"IPAddr::Error": "ArgumentError",
	"IPAddr::InvalidAddressError": "IPAddr::Error",
	"IPAddr::AddressFamilyError": "IPAddr::Error",
	"IPAddr::InvalidPrefixError": "IPAddr::InvalidAddressError",
	"Dry::Struct::MissingAttributeError": "KeyError"
};
function isExceptionClass(name) {
	return Object.hasOwn(parents, name);
}
function exceptionAncestors(name) {
	const parent = Object.hasOwn(parents, name) ? parents[name] : void 0;
	return parent === void 0 ? [name] : [name, ...exceptionAncestors(parent)];
}
function descendsFrom(name, ancestor) {
	return exceptionAncestors(name).includes(ancestor);
}

// src/render/erb/core/float.ts
function arithmetic$1(run) {
	return [
		1,
		1,
		(self, [other = null]) => run(self, toNumber(other))
	];
}
function toNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint") return Number(value);
	throw rubyError("TypeError", `${nameForConversion(value)} can't be coerced into Float`);
}
function comparison$1(holds) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (typeof other === "bigint" || typeof other === "number") return holds(self, other);
			throw incomparable(self, other, machine);
		}
	];
}
function floorModulo$1(a, b) {
	if (b === 0) throw rubyError("ZeroDivisionError", "divided by 0");
	const rest = a % b;
	return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}
function rounded$1(name, toWhole) {
	return [
		0,
		name === "round" ? 2 : 1,
		(self, args) => {
			const half = halfOf(args);
			const digits = args.find((arg) => !(arg instanceof RubyHash)) ?? 0n;
			const count = toIndex(digits);
			if (half !== "up" && count === 0) return truncated(roundedHalf(self, half));
			if (half !== "up") throw unsupported("round to digits with half:", "round without half:");
			if (count === 0) return truncated(Number.isFinite(self) ? toWhole(self) : self);
			if (count < 0) {
				const unit = 10 ** -count;
				return truncated(toWhole(self / unit)) * BigInt(unit);
			}
			if (!Number.isFinite(self) || self === 0 || hasNoMore(self, count)) return self;
			if (count > 14) throw unsupported("rounding to more than 14 digits", "use fewer digits");
			return toDigits(self, 10 ** count, name);
		}
	];
}
function hasNoMore(value, count) {
	const exponent = Math.floor(Math.log2(Math.abs(value))) + 1;
	return count >= 17 - (exponent > 0 ? Math.trunc(exponent / 4) : Math.trunc(exponent / 3) - 1);
}
function toDigits(value, unit, name) {
	switch (name) {
		case "floor": return floorTo(value, unit);
		case "ceil": return ceilTo(value, unit);
		case "truncate": return value > 0 ? floorTo(value, unit) : ceilTo(value, unit);
		default: {
			const whole = awayFromZero(value * unit);
			if (value > 0) return ((whole + .5) / unit <= value ? whole + 1 : whole) / unit;
			return ((whole - .5) / unit >= value ? whole - 1 : whole) / unit;
		}
	}
}
function floorTo(value, unit) {
	const whole = Math.floor(value * unit);
	const above = (whole + 1) / unit;
	return above > value ? whole / unit : above;
}
function ceilTo(value, unit) {
	const whole = Math.ceil(value * unit);
	const below = (whole - 1) / unit;
	return below < value ? whole / unit : below;
}
function roundedHalf(value, half) {
	const floor = Math.floor(value);
	if (value - floor !== .5) return awayFromZero(value);
	return (half === "even" ? floor % 2 !== 0 : value < 0) ? floor + 1 : floor;
}
function awayFromZero(value) {
	return Math.sign(value) * Math.floor(Math.abs(value) + .5);
}
const floatMethods = {
	"+": arithmetic$1((a, b) => a + b),
	"-": arithmetic$1((a, b) => a - b),
	"*": arithmetic$1((a, b) => a * b),
	"/": arithmetic$1((a, b) => a / b),
	fdiv: arithmetic$1((a, b) => a / b),
	"%": arithmetic$1(floorModulo$1),
	modulo: arithmetic$1(floorModulo$1),
	"**": arithmetic$1((a, b) => {
		if (a < 0 && !Number.isInteger(b)) throw unsupported("a Complex number", "use a positive base");
		return a ** b;
	}),
	"<": comparison$1((a, b) => a < b),
	"<=": comparison$1((a, b) => a <= b),
	">": comparison$1((a, b) => a > b),
	">=": comparison$1((a, b) => a >= b),
	"-@": [
		0,
		0,
		(self) => -self
	],
	"+@": [
		0,
		0,
		(self) => self
	],
	abs: [
		0,
		0,
		(self) => Math.abs(self)
	],
	ceil: rounded$1("ceil", Math.ceil),
	divmod: [
		1,
		1,
		(self, [other = null]) => {
			const by = toNumber(other);
			if (by === 0) throw rubyError("ZeroDivisionError", "divided by 0");
			return [truncated(Math.floor(self / by)), floorModulo$1(self, by)];
		}
	],
	div: [
		1,
		1,
		(self, [other = null]) => {
			const by = toNumber(other);
			if (by === 0) throw rubyError("ZeroDivisionError", "divided by 0");
			return truncated(Math.floor(self / by));
		}
	],
	"finite?": [
		0,
		0,
		(self) => Number.isFinite(self)
	],
	floor: rounded$1("floor", Math.floor),
	"infinite?": [
		0,
		0,
		(self) => self === 1e400 ? 1n : self === -1e400 ? -1n : null
	],
	"integer?": [
		0,
		0,
		() => false
	],
	"nan?": [
		0,
		0,
		(self) => Number.isNaN(self)
	],
	"negative?": [
		0,
		0,
		(self) => self < 0
	],
	"nonzero?": [
		0,
		0,
		(self) => self === 0 ? null : self
	],
	"positive?": [
		0,
		0,
		(self) => self > 0
	],
	round: rounded$1("round", awayFromZero),
	to_f: [
		0,
		0,
		(self) => self
	],
	to_i: [
		0,
		0,
		(self) => truncated(self)
	],
	to_int: [
		0,
		0,
		(self) => truncated(self)
	],
	truncate: rounded$1("truncate", Math.trunc),
	"zero?": [
		0,
		0,
		(self) => self === 0
	]
};

// src/render/erb/core/hash.ts
function testOf(call) {
	const block = blockOf(call);
	return ([key, value]) => {
		call.machine.step();
		return isTruthy(block.call([key, value]));
	};
}
function lookUp(self, key, { machine }) {
	const found = self.get(key);
	if (found !== void 0) return found;
	if (key instanceof RubySymbol && self.fallback === null && self.has(key.name)) machine.notice({
		code: "render/ruby-symbol-key",
		message: `[${inspect(key, machine)}] is nil: the key is the String ${inspect(key.name, machine)}`,
		hint: `write ['${key.name}']`
	});
	return self.fetch(key);
}
function select(keep) {
	return [
		0,
		0,
		(self, _, call) => {
			const test = testOf(call);
			return RubyHash.from(self.pairs().filter((pair) => test(pair) === keep));
		}
	];
}
function each$1(self, call) {
	const block = blockOf(call);
	for (const pair of self.pairs()) {
		call.machine.step();
		block.call([pair]);
	}
	return self;
}
function eachOf(parts) {
	return [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			for (const part of parts(self)) {
				call.machine.step();
				block.call([part]);
			}
			return self;
		}
	];
}
function mergeInto(target, others, { block, machine }) {
	for (const other of others) for (const [key, value] of toHash$2(other).pairs()) {
		machine.step();
		const present = target.get(key);
		target.set(key, present !== void 0 && block !== void 0 ? block.call([
			key,
			present,
			value
		]) : value);
	}
	return target;
}
function fetch(self, [key = null, fallback], { machine, block }) {
	const found = self.get(key);
	if (found !== void 0) return found;
	if (block !== void 0) return block.call([key]);
	if (fallback !== void 0) return fallback;
	const hint = key instanceof RubySymbol && self.has(key.name) ? `the key is a String: write ['${key.name}']` : void 0;
	throw rubyError("KeyError", `key not found: ${inspect(key, machine)}`, hint);
}
function dig$1(self, [key = null, ...rest], call) {
	const found = lookUp(self, key, call);
	if (rest.length === 0 || found === null) return found;
	const { machine } = call;
	if (machine.find(found, "dig") === void 0) throw rubyError("TypeError", `${toS(machine.send(found, "class"), machine)} does not have #dig method`);
	return machine.send(found, "dig", rest);
}
function transformKeys(self, [names], call) {
	const renamed = names instanceof RubyHash ? names : void 0;
	return RubyHash.from(self.pairs().map(([key, value]) => {
		const given = renamed?.get(key);
		if (given !== void 0) return [given, value];
		return [renamed !== void 0 && call.block === void 0 ? key : blockOf(call).call([key]), value];
	}));
}
function transformValues(self, call) {
	const block = blockOf(call);
	return self.pairs().map(([key, value]) => {
		call.machine.step();
		return [key, block.call([value])];
	});
}
function subset(self, of) {
	return self.pairs().every(([key, value]) => {
		const other = of.get(key);
		return other !== void 0 && equals(value, other);
	});
}
const hasKey = [
	1,
	1,
	(self, [key = null]) => self.has(key)
];
const hasValue = [
	1,
	1,
	(self, [value = null]) => self.values().some((one) => equals(one, value))
];
const size$1 = [
	0,
	0,
	(self) => BigInt(self.size)
];
const toText = [
	0,
	0,
	(self, _, { machine }) => inspect(self, machine)
];
function ask(run) {
	return [
		0,
		0,
		(self, _, call) => run(self.pairs(), call.block === void 0 ? () => true : testOf(call))
	];
}
const hashMethods = {
	"[]": [
		1,
		1,
		(self, [key = null], call) => lookUp(self, key, call)
	],
	"<": [
		1,
		1,
		(self, [other]) => self.size < toHash$2(other).size && subset(self, toHash$2(other))
	],
	"<=": [
		1,
		1,
		(self, [other]) => subset(self, toHash$2(other))
	],
	">": [
		1,
		1,
		(self, [other]) => self.size > toHash$2(other).size && subset(toHash$2(other), self)
	],
	">=": [
		1,
		1,
		(self, [other]) => subset(toHash$2(other), self)
	],
	"any?": ask((pairs, test) => pairs.some(test)),
	"all?": ask((pairs, test) => pairs.every(test)),
	"none?": ask((pairs, test) => !pairs.some(test)),
	count: [
		0,
		0,
		(self, _, call) => BigInt(call.block === void 0 ? self.size : self.pairs().filter(testOf(call)).length)
	],
	assoc: [
		1,
		1,
		(self, [key = null]) => {
			const value = self.get(key);
			return value === void 0 ? null : [key, value];
		}
	],
	rassoc: [
		1,
		1,
		(self, [value = null]) => self.pairs().find(([, one]) => equals(one, value)) ?? null
	],
	compact: [
		0,
		0,
		(self) => RubyHash.from(self.pairs().filter(([, value]) => value !== null))
	],
	compare_by_identity: [
		0,
		0,
		() => {
			throw unsupported("compare_by_identity is not supported in templates here", "use plain keys");
		}
	],
	default: [
		0,
		1,
		(self) => typeof self.fallback === "function" ? null : self.fallback
	],
	dig: [
		1,
		-1,
		dig$1
	],
	each: [
		0,
		0,
		(self, _, call) => each$1(self, call)
	],
	each_key: eachOf((self) => self.keys()),
	each_pair: [
		0,
		0,
		(self, _, call) => each$1(self, call)
	],
	each_value: eachOf((self) => self.values()),
	"empty?": [
		0,
		0,
		(self) => self.size === 0
	],
	"eql?": [
		1,
		1,
		(self, [other = null]) => isEql(self, other)
	],
	except: [
		0,
		-1,
		(self, keys) => {
			const copy = RubyHash.from(self.pairs());
			for (const key of keys) copy.delete(key);
			return copy;
		}
	],
	fetch: [
		1,
		2,
		fetch
	],
	fetch_values: [
		0,
		-1,
		(self, keys, call) => keys.map((key) => fetch(self, [key], call))
	],
	filter: select(true),
	find: [
		0,
		0,
		(self, _, call) => self.pairs().find(testOf(call)) ?? null
	],
	detect: [
		0,
		0,
		(self, _, call) => self.pairs().find(testOf(call)) ?? null
	],
	"has_key?": hasKey,
	"has_value?": hasValue,
	"include?": hasKey,
	inspect: toText,
	invert: [
		0,
		0,
		(self) => RubyHash.from(self.pairs().map(([key, value]) => [value, key]))
	],
	key: [
		1,
		1,
		(self, [value = null]) => self.pairs().find(([, one]) => equals(one, value))?.[0] ?? null
	],
	"key?": hasKey,
	keys: [
		0,
		0,
		(self) => self.keys()
	],
	length: size$1,
	"member?": hasKey,
	merge: [
		0,
		-1,
		(self, others, call) => {
			return mergeInto(self.copy(), others, call);
		}
	],
	partition: [
		0,
		0,
		(self, _, call) => {
			const test = testOf(call);
			const [yes, no] = [[], []];
			for (const pair of self.pairs()) (test(pair) ? yes : no).push(pair);
			return [yes, no];
		}
	],
	reject: select(false),
	select: select(true),
	size: size$1,
	slice: [
		0,
		-1,
		(self, keys) => RubyHash.from(keys.flatMap((key) => {
			const value = self.get(key);
			return value === void 0 ? [] : [[key, value]];
		}))
	],
	sum: [
		0,
		1,
		(self, args, { machine, block }) => machine.send(self.pairs(), "sum", args, block)
	],
	to_a: [
		0,
		0,
		(self) => self.pairs()
	],
	to_h: [
		0,
		0,
		(self, _, { machine, block }) => block === void 0 ? self : machine.send(self.pairs(), "to_h", [], block)
	],
	to_hash: [
		0,
		0,
		(self) => self
	],
	to_s: toText,
	transform_keys: [
		0,
		1,
		transformKeys
	],
	transform_values: [
		0,
		0,
		(self, _, call) => RubyHash.from(transformValues(self, call))
	],
	"value?": hasValue,
	values: [
		0,
		0,
		(self) => self.values()
	],
	values_at: [
		0,
		-1,
		(self, keys, call) => keys.map((key) => lookUp(self, key, call))
	]
};

// src/render/erb/core/hash-changes.ts
function store(self, [key = null, value = null], { machine }) {
	machine.checkElements(self.size + 1);
	self.set(key, value);
	return value;
}
function selectInPlace$1(keep, alwaysSelf) {
	return [
		0,
		0,
		(self, _, call) => {
			const test = testOf(call);
			const gone = self.pairs().filter((pair) => test(pair) !== keep);
			for (const [key] of gone) self.delete(key);
			return gone.length > 0 || alwaysSelf ? self : null;
		}
	];
}
const update = [
	0,
	-1,
	mergeInto
];
const write$1 = [
	2,
	2,
	store
];
const hashChanges = {
	"[]=": write$1,
	clear: [
		0,
		0,
		(self) => (self.clear(), self)
	],
	"default=": [
		1,
		1,
		(self, [fallback = null]) => {
			self.fallback = fallback;
			return fallback;
		}
	],
	delete: [
		1,
		1,
		(self, [key = null], { block }) => {
			return self.delete(key) ?? (block === void 0 ? null : block.call([key]));
		}
	],
	delete_if: selectInPlace$1(false, true),
	"filter!": selectInPlace$1(true, false),
	keep_if: selectInPlace$1(true, true),
	"merge!": update,
	"reject!": selectInPlace$1(false, false),
	"select!": selectInPlace$1(true, false),
	shift: [
		0,
		0,
		(self) => {
			const [first] = self.pairs();
			if (first === void 0) return null;
			self.delete(first[0]);
			return first;
		}
	],
	store: write$1,
	"transform_values!": [
		0,
		0,
		(self, _, call) => {
			for (const [key, value] of transformValues(self, call)) self.set(key, value);
			return self;
		}
	],
	update
};

// src/render/erb/core/ip-address-methods.ts
const ends = ({ family, address, mask }) => [address & mask, address | allOnes(family) ^ mask];
const includes$1 = [
	1,
	1,
	(self, [value = null]) => {
		const other = toIpAddress(value, self.family);
		if (other.family !== self.family) return false;
		const [first, last] = ends(self);
		const [from, to] = ends(other);
		return first <= from && last >= to;
	}
];
function combine(run) {
	return [
		1,
		1,
		(self, [value = null]) => withAddress(self, run(self.address, toIpAddress(value, self.family).address))
	];
}
function shiftOf(value) {
	if (typeof value !== "bigint") throw unsupported("a shift by this value", "give an Integer");
	return value > 256n ? 256n : value < -256n ? -256n : value;
}
function asking(run, of6) {
	return [
		0,
		0,
		({ family, address }) => family === 2n ? run(address) : of6(address)
	];
}
const isPrivate4 = (address) => address >> 24n === 10n || address >> 20n === 2753n || address >> 16n === 49320n;
function isPrivate6(address) {
	if (address >> 121n === 126n) return true;
	if ((address & 281470681743360n) === 281470681743360n && isPrivate4(address & 4294967295n)) throw unsupported("private? of an IPv4 address within IPv6 differs between Rubies", "ask .native.private?");
	return false;
}
const isMapped = ({ family, address }) => family === 10n && address >> 32n === 65535n;
function reversed({ family, address }) {
	return (family === 2n ? toFullText(family, address).split(".") : address.toString(16).padStart(32, "0").split("")).toReversed().join(".");
}
function reversed6(domain) {
	return [
		0,
		0,
		(self) => `${reversed(only(self, ipv6))}${domain}`
	];
}
function only(self, family) {
	if (self.family === family) return self;
	throw rubyError("IPAddr::InvalidAddressError", `not an ${family === 2n ? "IPv4" : "IPv6"} address: ${self.address}`);
}
function prefixOf({ family, mask }) {
	const gap = allOnes(family) ^ mask;
	return bitsOf(family) - (gap === 0n ? 0n : BigInt(gap.toString(2).length));
}
const lacking = [
	0,
	-1,
	(_, __, { name }) => {
		throw unsupported(`IPAddr#${name} is not supported in templates here`, "use to_s, to_i, mask or to_range");
	}
];
const ipAddressMethods = {
	"&": combine((left, right) => left & right),
	"|": combine((left, right) => left | right),
	"~": [
		0,
		0,
		(self) => withAddress(self, allOnes(self.family) ^ self.address)
	],
	"<<": [
		1,
		1,
		(self, [count]) => {
			const shift = shiftOf(count);
			return withAddress(self, self.address << shift & allOnes(self.family));
		}
	],
	">>": [
		1,
		1,
		(self, [count]) => withAddress(self, self.address >> shiftOf(count))
	],
	"===": includes$1,
	hton: lacking,
	"include?": includes$1,
	family: [
		0,
		0,
		({ family }) => family
	],
	inspect: [
		0,
		0,
		inspectIpAddress
	],
	ip6_arpa: reversed6(".ip6.arpa"),
	ip6_int: reversed6(".ip6.int"),
	ipv4_compat: lacking,
	"ipv4_compat?": lacking,
	"ipv4?": [
		0,
		0,
		({ family }) => family === ipv4
	],
	"ipv6?": [
		0,
		0,
		({ family }) => family === ipv6
	],
	ipv4_mapped: [
		0,
		0,
		(self) => {
			const { address, mask } = only(self, ipv4);
			return new RubyIpAddress(ipv6, address | 281470681743360n, mask | allOnes(ipv6) ^ allOnes(ipv4));
		}
	],
	"ipv4_mapped?": [
		0,
		0,
		isMapped
	],
	"link_local?": asking((address) => address >> 16n === 43518n, (address) => address >> 118n === 1018n),
	"loopback?": asking((address) => address >> 24n === 127n, (address) => address === 1n),
	mask: [
		1,
		1,
		(self, [mask]) => {
			if (typeof mask === "string" || typeof mask === "bigint") return masked(self, mask);
			throw unsupported("a mask of this class", "give the length of the prefix, or the mask's text");
		}
	],
	native: [
		0,
		0,
		(self) => {
			const low = self.address & allOnes(ipv4);
			const isCompatible = self.family === 10n && self.address >> 32n === 0n && low > 1n;
			if (!isMapped(self) && !isCompatible) return self;
			return new RubyIpAddress(ipv4, low, self.mask & allOnes(ipv4));
		}
	],
	netmask: [
		0,
		0,
		({ family, mask }) => toFullText(family, mask)
	],
	prefix: [
		0,
		0,
		prefixOf
	],
	"private?": asking(isPrivate4, isPrivate6),
	reverse: [
		0,
		0,
		(self) => `${reversed(self)}${self.family === 2n ? ".in-addr.arpa" : ".ip6.arpa"}`
	],
	succ: [
		0,
		0,
		(self) => withAddress(self, self.address + 1n)
	],
	to_i: [
		0,
		0,
		({ address }) => address
	],
	to_range: [
		0,
		0,
		(self) => {
			const [first, last] = ends(self);
			return new RubyRange(ofNumber(first, self.family), ofNumber(last, self.family), false);
		}
	],
	to_s: [
		0,
		0,
		ipAddressToS
	],
	to_string: [
		0,
		0,
		({ family, address }) => toFullText(family, address)
	],
	zone_id: [
		0,
		0,
		(self) => {
			if (self.family === 2n) throw rubyError("IPAddr::InvalidAddressError", "not an IPv6 address");
			return null;
		}
	]
};
const ipAddressFunctions = { new: [
	0,
	2,
	(_, [given = "::", socket = 0n]) => {
		const family = toFamily(socket);
		if (typeof given === "string") return parseIpAddress(given, family);
		if (family === void 0) throw rubyError("IPAddr::AddressFamilyError", "address family must be specified", "give the address as text, such as '10.0.0.1'");
		return ofNumber(given instanceof RubyIpAddress ? given.address : toNumber$1(given), family);
	}
] };

// src/render/erb/core/set-changes.ts
function selectInPlace(keep, alwaysSelf) {
	return [
		0,
		0,
		(self, _, call) => {
			const test = testOf$1(call);
			const gone = self.elements().filter((element) => test(element) !== keep);
			for (const element of gone) self.hash.delete(element);
			return gone.length > 0 || alwaysSelf ? self : null;
		}
	];
}
function replace(self, elements, machine) {
	self.hash.clear();
	return addTo(self, elements, machine);
}
const mapInPlace = [
	0,
	0,
	(self, _, call) => replace(self, self.elements().map(mapOf(call)), call.machine)
];
const merge = [
	1,
	1,
	(self, [other = null], { machine }) => addTo(self, elementsOfAny(other, machine), machine)
];
const setChanges = {
	clear: [
		0,
		0,
		(self) => (self.hash.clear(), self)
	],
	"collect!": mapInPlace,
	delete: [
		1,
		1,
		(self, [element = null]) => (self.hash.delete(element), self)
	],
	"delete?": [
		1,
		1,
		(self, [element = null]) => self.hash.delete(element) === void 0 ? null : self
	],
	delete_if: selectInPlace(false, true),
	"filter!": selectInPlace(true, false),
	keep_if: selectInPlace(true, true),
	"map!": mapInPlace,
	merge,
	"reject!": selectInPlace(false, false),
	replace: [
		1,
		1,
		(self, [other = null], { machine }) => replace(self, elementsOfAny(other, machine), machine)
	],
	"select!": selectInPlace(true, false),
	subtract: [
		1,
		1,
		(self, [other = null], { machine }) => {
			for (const element of elementsOfAny(other, machine)) self.hash.delete(element);
			return self;
		}
	]
};

// src/render/erb/core/integer.ts
function floorDivide(a, b) {
	if (b === 0n) throw rubyError("ZeroDivisionError", "divided by 0");
	const quotient = a / b;
	return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
function floorModulo(a, b) {
	return a - b * floorDivide(a, b);
}
function checkBits(value, machine) {
	if (value < 1n << 64n && value > -(1n << 64n)) return value;
	const digits = (value < 0n ? -value : value).toString(16).length;
	machine.steps(digits >> 6);
	if (4 * digits > machine.limits.bits) throw tooLarge(machine);
	return value;
}
function tooLarge({ limits }) {
	return limitReached(`an Integer has more than ${limits.bits} bits`, "use smaller numbers");
}
function arithmetic(name, run) {
	return [
		1,
		1,
		(self, [other = null], call) => {
			if (typeof other === "bigint") return checkBits(run(self, other, call), call.machine);
			if (typeof other === "number") return call.machine.send(Number(self), name, [other]);
			throw rubyError("TypeError", `${nameForConversion(other)} can't be coerced into Integer`);
		}
	];
}
function comparison(holds) {
	return [
		1,
		1,
		(self, [other = null], { machine }) => {
			if (typeof other === "bigint" || typeof other === "number") return holds(self, other);
			throw incomparable(self, other, machine);
		}
	];
}
function power(base, exponent, { machine }) {
	const bits = BigInt((base < 0n ? -base : base).toString(2).length);
	if (base !== 0n && base !== 1n && base !== -1n && bits * exponent > BigInt(machine.limits.bits)) throw tooLarge(machine);
	return base ** exponent;
}
function shiftLeft(self, by, { machine }) {
	if (by > BigInt(machine.limits.bits)) throw tooLarge(machine);
	return by < -BigInt(machine.limits.bits) ? self < 0n ? -1n : 0n : self << by;
}
function bits(run) {
	return [
		1,
		1,
		(self, [other = null]) => {
			if (typeof other === "bigint") return run(self, other);
			const name = typeof other === "number" ? formatFloat(other) : nameForConversion(other);
			throw rubyError("TypeError", `${name} can't be coerced into Integer`);
		}
	];
}
function rounded(mode) {
	return [
		0,
		mode === "round" ? 2 : 1,
		(self, args) => {
			const half = halfOf(args);
			const digits = args.find((arg) => !(arg instanceof RubyHash)) ?? 0n;
			const count = toIndex(digits);
			if (count >= 0) return self;
			const unit = 10n ** BigInt(Math.min(-count, 400));
			const floor = floorDivide(self, unit) * unit;
			if (floor === self || mode === "floor") return floor;
			if (mode === "ceil") return floor + unit;
			if (mode === "truncate") return self < 0n ? floor + unit : floor;
			const distance = self - floor;
			const isTie = 2n * distance === unit;
			const tieUp = half === "even" ? floor / unit % 2n !== 0n : half === "up" === self > 0n;
			return (isTie ? tieUp : 2n * distance > unit) ? floor + unit : floor;
		}
	];
}
function count(self, to, by, call) {
	const block = blockOf(call);
	for (let at = self; by > 0n ? at <= to : at >= to; at += by) {
		call.machine.step();
		block.call([at]);
	}
	return self;
}
function wholeNumber(other, name) {
	if (typeof other === "bigint") return other;
	throw unsupported(`Integer#${name} of another class`, "convert the argument with .to_i first");
}
const integerMethods = {
	"+": arithmetic("+", (a, b) => a + b),
	"-": arithmetic("-", (a, b) => a - b),
	"*": arithmetic("*", (a, b) => a * b),
	"/": arithmetic("/", floorDivide),
	"%": arithmetic("%", floorModulo),
	modulo: arithmetic("%", floorModulo),
	"**": [
		1,
		1,
		(self, [other = null], call) => {
			if (typeof other === "number") return call.machine.send(Number(self), "**", [other]);
			if (typeof other !== "bigint") throw rubyError("TypeError", `${nameForConversion(other)} can't be coerced into Integer`);
			if (other < 0n) throw unsupported("a negative power of an Integer, a Rational, is not supported in templates here", "use a Float");
			return power(self, other, call);
		}
	],
	"<": comparison((a, b) => a < b),
	"<=": comparison((a, b) => a <= b),
	">": comparison((a, b) => a > b),
	">=": comparison((a, b) => a >= b),
	"&": bits((a, b) => a & b),
	"|": bits((a, b) => a | b),
	"^": bits((a, b) => a ^ b),
	"<<": [
		1,
		1,
		(self, [by], call) => checkBits(shiftLeft(self, toInteger(by), call), call.machine)
	],
	">>": [
		1,
		1,
		(self, [by], call) => checkBits(shiftLeft(self, -toInteger(by), call), call.machine)
	],
	"~": [
		0,
		0,
		(self) => ~self
	],
	"-@": [
		0,
		0,
		(self) => -self
	],
	"+@": [
		0,
		0,
		(self) => self
	],
	abs: [
		0,
		0,
		(self) => self < 0n ? -self : self
	],
	ceil: rounded("ceil"),
	chr: [
		0,
		1,
		(self, [encoding]) => {
			if (encoding !== void 0 && encoding !== "UTF-8") throw unsupported("encodings other than UTF-8", "write .chr('UTF-8')");
			if (self < 0n || self > 1114111n) throw rubyError("RangeError", `${self} out of char range`);
			if (encoding === void 0 && !(self >= 32n && self < 127n || self === 9n || self === 10n || self === 13n)) throw unsupported(`${self}.chr is no plain character`, "write .chr('UTF-8')");
			return String.fromCodePoint(Number(self));
		}
	],
	digits: [
		0,
		1,
		(self, [base = 10n]) => {
			const radix = toInteger(base);
			if (self < 0n) throw rubyError("Math::DomainError", "out of domain");
			if (radix < 2n) throw rubyError("ArgumentError", radix < 0n ? "negative radix" : `invalid radix ${radix}`);
			const digits = [];
			for (let rest = self; digits.length === 0 || rest > 0n; rest /= radix) digits.push(rest % radix);
			return digits;
		}
	],
	div: [
		1,
		1,
		(self, [other = null]) => floorDivide(self, wholeNumber(other, "div"))
	],
	divmod: [
		1,
		1,
		(self, [other = null], call) => typeof other === "bigint" ? [floorDivide(self, other), floorModulo(self, other)] : call.machine.send(Number(self), "divmod", [other])
	],
	downto: [
		1,
		1,
		(self, [to], call) => count(self, toInteger(to), -1n, call)
	],
	"even?": [
		0,
		0,
		(self) => self % 2n === 0n
	],
	fdiv: [
		1,
		1,
		(self, [other = null], { machine }) => typeof other === "bigint" ? Number(self) / Number(other) : machine.send(Number(self), "fdiv", [other])
	],
	floor: rounded("floor"),
	gcd: [
		1,
		1,
		(self, [other = null]) => greatestDivisor(self, wholeNumber(other, "gcd"))
	],
	lcm: [
		1,
		1,
		(self, [other]) => {
			const by = toInteger(other);
			if (self === 0n || by === 0n) return 0n;
			const multiple = self / greatestDivisor(self, by) * by;
			return multiple < 0n ? -multiple : multiple;
		}
	],
	pow: [
		1,
		2,
		(self, [exponent = null, modulus], call) => {
			if (modulus !== void 0) return powerModulo(self, toInteger(exponent), toInteger(modulus));
			return call.machine.send(self, "**", [exponent]);
		}
	],
	size: [
		0,
		0,
		() => {
			throw unsupported("Integer#size depends on the machine", "write the number");
		}
	],
	"integer?": [
		0,
		0,
		() => true
	],
	"finite?": [
		0,
		0,
		() => true
	],
	"infinite?": [
		0,
		0,
		() => null
	],
	"negative?": [
		0,
		0,
		(self) => self < 0n
	],
	next: [
		0,
		0,
		(self) => self + 1n
	],
	"odd?": [
		0,
		0,
		(self) => self % 2n !== 0n
	],
	ord: [
		0,
		0,
		(self) => self
	],
	"positive?": [
		0,
		0,
		(self) => self > 0n
	],
	pred: [
		0,
		0,
		(self) => self - 1n
	],
	remainder: [
		1,
		1,
		(self, [other]) => self % nonZero(toInteger(other))
	],
	round: rounded("round"),
	succ: [
		0,
		0,
		(self) => self + 1n
	],
	times: [
		0,
		0,
		(self, _, call) => (count(0n, self - 1n, 1n, call), self)
	],
	to_f: [
		0,
		0,
		(self) => Number(self)
	],
	to_i: [
		0,
		0,
		(self) => self
	],
	to_int: [
		0,
		0,
		(self) => self
	],
	to_s: [
		0,
		1,
		(self, [radix = 10n]) => inRadix(self, toIndex(radix))
	],
	inspect: [
		0,
		1,
		(self, [radix = 10n]) => inRadix(self, toIndex(radix))
	],
	truncate: rounded("truncate"),
	upto: [
		1,
		1,
		(self, [to], call) => count(self, toInteger(to), 1n, call)
	],
	step: [
		1,
		2,
		(self, [to, by = 1n], call) => {
			if (typeof by === "number" || typeof to === "number") return countFloats(Number(self), Number(to), Number(by), call);
			if (toInteger(by) === 0n) throw rubyError("ArgumentError", "step can't be 0");
			return count(self, toInteger(to), toInteger(by), call);
		}
	],
	"zero?": [
		0,
		0,
		(self) => self === 0n
	],
	"nonzero?": [
		0,
		0,
		(self) => self === 0n ? null : self
	],
	bit_length: [
		0,
		0,
		(self) => BigInt(self === 0n ? 0 : (self < 0n ? ~self : self).toString(2).replace(/^0$/, "").length)
	]
};
function countFloats(from, to, by, call) {
	if (by === 0) throw rubyError("ArgumentError", "step can't be 0");
	const block = blockOf(call);
	const span = (to - from) / by;
	const error = (Math.abs(from) + Math.abs(to) + Math.abs(to - from)) / Math.abs(by) * Number.EPSILON;
	const turns = Math.floor(span + Math.min(error, .5)) + 1;
	for (let turn = 0; turn < turns; turn += 1) {
		call.machine.step();
		const at = turn * by + from;
		block.call([by > 0 ? Math.min(at, to) : Math.max(at, to)]);
	}
	return BigInt(from);
}
function powerModulo(base, exponent, modulus) {
	let result = 1n;
	let factor = floorModulo(base, nonZero(modulus));
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		if (rest & 1n) result = floorModulo(result * factor, modulus);
		factor = floorModulo(factor * factor, modulus);
	}
	return floorModulo(result, modulus);
}
function nonZero(value) {
	if (value === 0n) throw rubyError("ZeroDivisionError", "divided by 0");
	return value;
}
function greatestDivisor(a, b) {
	let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (right !== 0n) [left, right] = [right, left % right];
	return left;
}
function inRadix(value, radix) {
	if (radix < 2 || radix > 36) throw rubyError("ArgumentError", `invalid radix ${radix}`);
	return value.toString(radix);
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
const blanks$1 = /[ \t\r\n]*/y;
const number$1 = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
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
		const found = this.#match(number$1);
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
		this.#match(blanks$1);
	}
	#fail(message) {
		throw new JsonProblem(message, this.#at);
	}
};

// src/render/erb/core/core-methods.ts
const coreMethodNames = {
	NilClass: "& =~ ^ rationalize to_a to_c to_f to_h to_i to_r |",
	TrueClass: "& ^ |",
	FalseClass: "& ^ |",
	Integer: "% & * ** + +@ - -@ / < << <= > >= >> [] ^ abs abs2 allbits? angle anybits? arg between? bit_length ceil ceildiv chr clamp coerce conj conjugate denominator digits div divmod downto even? fdiv finite? floor gcd gcdlcm i imag imaginary infinite? integer? lcm magnitude modulo negative? next nobits? nonzero? numerator odd? ord phase polar positive? pow pred quo rationalize real real? rect rectangular remainder round singleton_method_added size step succ times to_c to_f to_i to_int to_r truncate upto zero? | ~",
	Float: "% * ** + +@ - -@ / < <= > >= abs abs2 angle arg between? ceil clamp coerce conj conjugate denominator div divmod fdiv finite? floor i imag imaginary infinite? integer? magnitude modulo nan? negative? next_float nonzero? numerator phase polar positive? prev_float quo rationalize real real? rect rectangular remainder round singleton_method_added step to_c to_f to_i to_int to_r truncate zero?",
	String: "% * + +@ -@ < << <= =~ > >= [] []= ascii_only? b between? byteindex byterindex bytes bytesize byteslice bytesplice capitalize capitalize! casecmp casecmp? center chars chomp chomp! chop chop! chr clamp clear codepoints concat count crypt dedup delete delete! delete_prefix delete_prefix! delete_suffix delete_suffix! downcase downcase! dump each_byte each_char each_codepoint each_grapheme_cluster each_line empty? encode encode! encoding end_with? force_encoding getbyte grapheme_clusters gsub gsub! hex include? index insert intern length lines ljust lstrip lstrip! match match? next next! oct ord partition prepend replace reverse reverse! rindex rjust rpartition rstrip rstrip! scan scrub scrub! setbyte size slice slice! split squeeze squeeze! start_with? strip strip! sub sub! succ succ! sum swapcase swapcase! to_c to_f to_i to_r to_str to_sym tr tr! tr_s tr_s! undump unicode_normalize unicode_normalize! unicode_normalized? unpack unpack1 upcase upcase! upto valid_encoding?",
	Symbol: "< <= =~ > >= [] between? capitalize casecmp casecmp? clamp downcase empty? encoding end_with? id2name intern length match match? name next size slice start_with? succ swapcase to_proc to_sym upcase",
	Array: "& * + - << [] []= all? any? append assoc at bsearch bsearch_index chain chunk chunk_while clear collect collect! collect_concat combination compact compact! concat count cycle deconstruct delete delete_at delete_if detect difference dig drop drop_while each each_cons each_entry each_index each_slice each_with_index each_with_object empty? entries fetch fill filter filter! filter_map find find_all find_index first flat_map flatten flatten! grep grep_v group_by include? index inject insert intersect? intersection join keep_if last lazy length map map! max max_by member? min min_by minmax minmax_by none? one? pack partition permutation pop prepend product push rassoc reduce reject reject! repeated_combination repeated_permutation replace reverse reverse! reverse_each rindex rotate rotate! sample select select! shift shuffle shuffle! size slice slice! slice_after slice_before slice_when sort sort! sort_by sort_by! sum take take_while tally to_a to_ary to_h to_set transpose union uniq uniq! unshift values_at zip |",
	Hash: "< <= > >= [] []= all? any? assoc chain chunk chunk_while clear collect collect_concat compact compact! compare_by_identity compare_by_identity? count cycle deconstruct_keys default default= default_proc default_proc= delete delete_if detect dig drop drop_while each each_cons each_entry each_key each_pair each_slice each_value each_with_index each_with_object empty? entries except fetch fetch_values filter filter! filter_map find find_all find_index first flat_map flatten grep grep_v group_by has_key? has_value? include? inject invert keep_if key key? keys lazy length map max max_by member? merge merge! min min_by minmax minmax_by none? one? partition rassoc reduce rehash reject reject! replace reverse_each select select! shift size slice slice_after slice_before slice_when sort sort_by store sum take take_while tally to_a to_h to_hash to_proc to_set transform_keys transform_keys! transform_values transform_values! uniq update value? values values_at zip",
	Range: "% all? any? begin bsearch chain chunk chunk_while collect collect_concat compact count cover? cycle detect drop drop_while each each_cons each_entry each_slice each_with_index each_with_object end entries exclude_end? filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject last lazy map max max_by member? min min_by minmax minmax_by none? one? overlap? partition reduce reject reverse_each select size slice_after slice_before slice_when sort sort_by step sum take take_while tally to_a to_h to_set uniq zip",
	Proc: "<< >> [] arity binding call curry lambda? parameters ruby2_keywords source_location to_proc yield",
	Regexp: "=~ casefold? encoding fixed_encoding? match match? named_captures names options source timeout ~",
	MatchData: "[] begin byteoffset captures deconstruct deconstruct_keys end length match match_length named_captures names offset post_match pre_match regexp size string to_a values_at",
	Module: "< <= > >= alias_method ancestors attr attr_accessor attr_reader attr_writer autoload autoload? class_eval class_exec class_variable_defined? class_variable_get class_variable_set class_variables const_defined? const_get const_missing const_set const_source_location constants define_method deprecate_constant include include? included_modules instance_method instance_methods method_defined? module_eval module_exec name prepend private_class_method private_constant private_instance_methods private_method_defined? protected_instance_methods protected_method_defined? public_class_method public_constant public_instance_method public_instance_methods public_method_defined? refinements remove_class_variable remove_method set_temporary_name singleton_class? undef_method undefined_instance_methods",
	Object: "! != !~ <=> == === __id__ __send__ class clone define_singleton_method display dup enum_for eql? equal? extend freeze frozen? hash inspect instance_eval instance_exec instance_of? instance_variable_defined? instance_variable_get instance_variable_set instance_variables is_a? itself kind_of? method methods nil? object_id private_methods protected_methods public_method public_methods public_send remove_instance_variable respond_to? send singleton_class singleton_method singleton_methods tap then to_enum to_s yield_self"
};
const sets = /* @__PURE__ */ new Map();
function isKnownToRuby(className, method) {
	return namesOf(className).has(method) || namesOf("Object").has(method);
}
function namesOf(className) {
	let known = sets.get(className);
	if (known === void 0) {
		known = new Set(Object.hasOwn(coreMethodNames, className) ? coreMethodNames[className]?.split(" ") : []);
		sets.set(className, known);
	}
	return known;
}

// src/render/erb/core/machine.ts
const asksOnce = " fetch delete merge! update merge tap then yield_self dig store ";
function changesSet(name) {
	return name.endsWith("!") || name === "delete_if" || name === "keep_if";
}
var Machine = class {
	limits;
	locals;
	output = new CapturedOutput();
	constants = /* @__PURE__ */ new Map();
	definitions = /* @__PURE__ */ new Map();
	lastMatch = null;
	localsRead = /* @__PURE__ */ new Set();
	notices = [];
	range;
	#steps = 0;
	#depth = 0;
	#spent = 0;
	constructor(locals, limits) {
		this.locals = locals;
		this.limits = limits;
	}
	step() {
		this.#steps += 1;
		if (this.#steps > this.limits.steps) throw limitReached(`the template needs more than ${this.limits.steps} steps`, "look for a loop that does not end, or split the template");
	}
	steps(count) {
		this.#steps += count;
		this.step();
	}
	enter() {
		this.#depth += 1;
		if (this.#depth > this.limits.depth) throw limitReached(`calls nest deeper than ${this.limits.depth}`, "look for something that calls itself without an end");
	}
	leave() {
		this.#depth -= 1;
	}
	checkText(characters) {
		if (characters <= 4096) return;
		this.#spent += characters;
		if (characters > this.limits.characters || this.#spent > 32 * this.limits.characters) throw limitReached(`the template makes texts of more than ${this.limits.characters} characters`, "look for a value that grows with every turn of a loop");
	}
	checkElements(count) {
		if (count > 4096) this.steps(count >> 4);
		if (count > this.limits.elements) throw limitReached(`the template makes a collection of more than ${this.limits.elements} elements`, "use a smaller range or a shorter list");
	}
	notice(notice) {
		const { range } = this;
		if (!this.notices.some((one) => one.range?.[0] === range?.[0] && one.message === notice.message) && this.notices.length < 100) this.notices.push({
			...notice,
			range
		});
	}
	local(name) {
		const value = this.locals.get(name);
		if (value !== void 0) this.localsRead.add(name);
		return value;
	}
	unknownName(name, variables = []) {
		if (isKnownToRuby("Object", name)) return unsupported(`${name} of the template itself is not supported in templates here`, "name the variable that you mean");
		const near = findSimilar(name, [...variables, ...this.locals.keys()]);
		const known = [...this.locals.keys()].slice(0, 12).join(", ");
		const hint = near === void 0 ? known === "" ? "this template has no variables; give it some with --vars" : `the variables here are ${known}` : `did you mean ${near}?`;
		return rubyError("NameError", `undefined local variable or method \`${name}' for an instance of Pharos::YamlFile::Namespace`, hint);
	}
	send(self, name, args = [], block) {
		this.step();
		const method = this.find(self, name);
		if (method === void 0) return this.#missing(self, name, args, block);
		const [min, max, run] = method;
		if (args.length < min || max >= 0 && args.length > max) throw wrongNumber(args.length, min, max);
		if (block === void 0) {
			const enumerator = toEnumerator(self, name, args);
			if (enumerator !== void 0) return enumerator;
		}
		const call = {
			machine: this,
			block,
			name
		};
		const walked = self instanceof RubySet && !changesSet(name) ? self.hash : self;
		if (block === void 0 || !(walked instanceof RubyHash) || asksOnce.includes(` ${name} `)) return run(self, args, call);
		walked.iterations += 1;
		try {
			return run(self, args, call);
		} finally {
			walked.iterations -= 1;
		}
	}
	find(self, name) {
		for (const { methods } of classOf(self).ancestors) if (Object.hasOwn(methods, name)) return methods[name];
	}
	#missing(self, name, args, block) {
		const rubyClass = classOf(self);
		const found = rubyClass.missing?.(self, name, args, this, block);
		if (found !== void 0) return found;
		if (self instanceof RubyException || self instanceof RubyModule && (name === "new" || name === "exception") || isKnownToRuby(rubyClass.rubyNames, name)) throw unsupported(`${self instanceof RubyModule ? `${self.name}.` : `${rubyClass.name}#`}${name} is not supported in templates here`, "compute the value in another way, or put it ready-made into the variables");
		const names = rubyClass.ancestors.flatMap(({ methods }) => Object.keys(methods));
		const near = findSimilar(name, names);
		throw rubyError("NoMethodError", `undefined method \`${name}' for ${describe(self)}`, self === null ? `the value before .${name} is nil: write &.${name} if that is fine, or look where it should come from` : near === void 0 ? void 0 : `did you mean ${near}?`);
	}
};
function wrongNumber(given, min, max) {
	const expected = max < 0 ? `${min}+` : min === max ? String(min) : `${min}..${max}`;
	return rubyError("ArgumentError", `wrong number of arguments (given ${given}, expected ${expected})`);
}

// src/render/erb/core/splat.ts
function elementsForSplat(value, machine) {
	if (value === null) return [];
	if (Array.isArray(value) || value instanceof RubyHash || value instanceof RubySet || value instanceof RubyRange || value instanceof RubyEnumerator) return elementsOf(value, machine);
	return [value];
}

// src/render/erb/core/module.ts
const encoder = new TextEncoder();
function base64(text) {
	return Buffer.from(encoder.encode(text)).toString("base64");
}
function decodeBase64(text, encoding) {
	const bytes = Buffer.from(text, encoding);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw unsupported("the decoded bytes are not UTF-8 text", "keep them in Base64");
	}
}
function htmlEscape(text) {
	const names = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#39;"
	};
	return text.replaceAll(/[&<>"']/g, (character) => names[character] ?? character);
}
function urlEscape(text) {
	return Array.from(encoder.encode(text), (byte) => {
		const character = String.fromCharCode(byte);
		if (/[\w.~-]/.test(character)) return character;
		return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
const escapeHtml = [
	1,
	1,
	(_, [text = null], { machine }) => htmlEscape(toS(text, machine))
];
const modules = {
	Base64: {
		encode64: [
			1,
			1,
			(_, [text]) => base64(toText$1(text)).replaceAll(/.{1,60}/g, "$&\n")
		],
		strict_encode64: [
			1,
			1,
			(_, [text]) => base64(toText$1(text))
		],
		urlsafe_encode64: [
			1,
			2,
			(_, [text, options]) => {
				const padded = base64(toText$1(text)).replaceAll("+", "-").replaceAll("/", "_");
				return (options === void 0 ? true : toHash$2(options).get(RubySymbol.of("padding"))) === false ? padded.replace(/=+$/, "") : padded;
			}
		],
		decode64: [
			1,
			1,
			(_, [text]) => decodeBase64(toText$1(text), "base64")
		],
		strict_decode64: [
			1,
			1,
			(_, [text]) => {
				const encoded = toText$1(text);
				if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(encoded)) throw rubyError("ArgumentError", "invalid base64");
				return decodeBase64(encoded, "base64");
			}
		],
		urlsafe_decode64: [
			1,
			1,
			(_, [text]) => decodeBase64(toText$1(text), "base64url")
		]
	},
	JSON: {
		generate: [
			1,
			1,
			(_, [value = null], { machine }) => toJson(value, machine)
		],
		dump: [
			1,
			1,
			(_, [value = null], { machine }) => toJson(value, machine)
		],
		pretty_generate: [
			1,
			1,
			(_, [value = null], { machine }) => toPrettyJson(value, machine)
		],
		parse: [
			1,
			2,
			(_, [text, options], { machine }) => {
				const symbols = options instanceof RubyHash && options.get(RubySymbol.of("symbolize_names")) === true;
				const parsed = parseJson(toText$1(text), { symbolKeys: symbols });
				if ("problem" in parsed) throw rubyError("JSON::ParserError", parsed.problem);
				machine.steps(toText$1(text).length >> 4);
				return parsed.value;
			}
		]
	},
	YAML: { dump: [
		1,
		1,
		(_, [value = null], { machine }) => toYaml(value, machine)
	] },
	Psych: { dump: [
		1,
		1,
		(_, [value = null], { machine }) => toYaml(value, machine)
	] },
	Math: { sqrt: [
		1,
		1,
		(_, [value = null]) => {
			const number = typeof value === "bigint" ? Number(value) : value;
			if (typeof number !== "number") throw rubyError("TypeError", "can't convert into Float");
			if (number < 0) throw rubyError("Math::DomainError", "Numerical argument is out of domain - \"sqrt\"");
			return Math.sqrt(number);
		}
	] },
	Integer: { sqrt: [
		1,
		1,
		(_, [value]) => integerRoot(toInteger(value))
	] },
	"ERB::Util": {
		html_escape: escapeHtml,
		h: escapeHtml,
		url_encode: [
			1,
			1,
			(_, [text = null], { machine }) => urlEscape(toS(text, machine))
		]
	},
	CGI: {
		escapeHTML: [
			1,
			1,
			(_, [text]) => htmlEscape(toText$1(text))
		],
		escape_html: [
			1,
			1,
			(_, [text]) => htmlEscape(toText$1(text))
		],
		escape: [
			1,
			1,
			(_, [text]) => urlEscape(toText$1(text)).replaceAll("%20", "+").replaceAll("~", "%7E").replaceAll("%7E", "~").replaceAll("%2A", "*")
		]
	},
	Regexp: {
		escape: [
			1,
			1,
			(_, [text]) => escapeRegexp(toText$1(text))
		],
		quote: [
			1,
			1,
			(_, [text]) => escapeRegexp(toText$1(text))
		],
		union: [
			0,
			-1,
			(_, args, { machine }) => {
				const sources = (args.length === 1 ? elementsForSplat(args[0] ?? null, machine) : [...args]).map((one) => one instanceof RubyRegexp ? one.source : escapeRegexp(toText$1(one)));
				return new RubyRegexp(sources.length === 0 ? "(?!)" : sources.join("|"), "");
			}
		],
		new: [
			1,
			2,
			(_, [source = null, options = null]) => {
				if (source instanceof RubyRegexp) return source;
				const flags = options === true || options === 1n ? "i" : "";
				const problem = parseRegexpLiteral(toText$1(source), flags);
				if (problem !== void 0) throw rubyError("RegexpError", problem);
				return new RubyRegexp(toText$1(source), flags);
			}
		]
	},
	Hash: {
		new: [
			0,
			1,
			(_, [fallback = null], { block }) => {
				const hash = new RubyHash();
				hash.fallback = block === void 0 ? fallback : (self, key) => block.call([self, key]);
				return hash;
			}
		],
		"[]": [
			1,
			1,
			(_, [source = null], { machine }) => source instanceof RubyHash ? RubyHash.from(source.pairs()) : machine.send(source, "to_h")
		]
	},
	Array: { new: [
		0,
		2,
		(_, [size = 0n, fill = null], { machine, block }) => {
			if (Array.isArray(size)) return [...size];
			const count = Number(size);
			if (count < 0) throw rubyError("ArgumentError", "negative array size");
			machine.checkElements(count);
			return Array.from({ length: count }, (__, at) => block === void 0 ? fill : block.call([BigInt(at)]));
		}
	] },
	String: { new: [
		0,
		1,
		(_, [text = ""]) => toText$1(text)
	] },
	Set: setFunctions,
	IPAddr: ipAddressFunctions
};
function integerRoot(value) {
	if (value < 0n) throw rubyError("Math::DomainError", "Numerical argument is out of domain - \"isqrt\"");
	if (value < 2n) return value;
	let root = 1n << BigInt(value.toString(2).length + 1 >> 1);
	for (;;) {
		const next = root + value / root >> 1n;
		if (next >= root) return root;
		root = next;
	}
}
const classNames = "String Symbol Integer Float Numeric Array Hash Range Proc Regexp MatchData NilClass TrueClass FalseClass Comparable Enumerable Object BasicObject Kernel Module Class";
let classes$1;
const values = {
	"Float::INFINITY": 1e400,
	"Float::NAN": NaN,
	"Float::EPSILON": Number.EPSILON,
	"Float::MAX": Number.MAX_VALUE,
	"Math::PI": Math.PI,
	"Math::E": Math.E,
	"Regexp::IGNORECASE": 1n,
	"IPAddr::IN4MASK": 4294967295n,
	"IPAddr::IN6MASK": (1n << 128n) - 1n,
	"Socket::AF_UNSPEC": 0n,
	"Socket::AF_INET": 2n,
	"Socket::AF_INET6": 10n
};
function hasConstant(name) {
	classes$1 ??= new Set(classNames.split(" "));
	return classes$1.has(name) || isExceptionClass(name) || Object.hasOwn(modules, name) || name === "ERB" || Object.hasOwn(values, name);
}
function constantOf(path) {
	if (Object.hasOwn(values, path)) return values[path] ?? null;
	if (hasConstant(path)) return new RubyModule(path);
	throw rubyError("NameError", path.includes("::") ? `uninitialized constant ${path}` : `uninitialized constant Pharos::YamlFile::Namespace::${path}`, "templates know Base64, JSON, YAML, ERB::Util, CGI, Math, Regexp and the classes of plain values");
}
const moduleMethods = {
	name: [
		0,
		0,
		(self) => self.name
	],
	to_s: [
		0,
		0,
		(self) => self.name
	],
	"==": [
		1,
		1,
		(self, [other]) => other instanceof RubyModule && other.name === self.name
	]
};
function missingModuleMethod(self, name, args, machine, block) {
	const { name: moduleName } = self;
	const methods = Object.hasOwn(modules, moduleName) ? modules[moduleName] : void 0;
	const method = methods !== void 0 && Object.hasOwn(methods, name) ? methods[name] : void 0;
	if (method === void 0) {
		if (methods === void 0 || machine.find(self, name) !== void 0) return void 0;
		throw unsupported(`${moduleName}.${name} is not supported in templates here`, `of ${moduleName} there are ${Object.keys(methods).join(", ")}`);
	}
	const [min, max, run] = method;
	if (args.length < min || max >= 0 && args.length > max) throw wrongNumber(args.length, min, max);
	return run(self, args, {
		machine,
		block,
		name
	});
}

// src/render/erb/core/proc.ts
const invoke = [
	0,
	-1,
	(self, args, { block }) => self.call(args, block)
];
function composed(call, { lambda }) {
	return new RubyProc(call, 1, lambda);
}
function needed({ arity }) {
	return arity < 0 ? -arity - 1 : arity;
}
function curried(proc, wanted, given) {
	if (given.length >= wanted) return proc.call(given);
	return new RubyProc((args) => curried(proc, wanted, [...given, ...args]), -1, proc.lambda);
}
const procMethods = {
	"()": invoke,
	"<<": [
		1,
		1,
		(self, [other = null], { machine }) => composed((args) => self.call([machine.send(other, "call", args)]), self)
	],
	">>": [
		1,
		1,
		(self, [other = null], { machine }) => composed((args) => machine.send(other, "call", [self.call(args)]), self)
	],
	"===": invoke,
	"[]": invoke,
	arity: [
		0,
		0,
		(self) => BigInt(self.arity)
	],
	call: invoke,
	curry: [
		0,
		1,
		(self, [count]) => curried(self, count === void 0 ? needed(self) : toIndex(count), [])
	],
	"lambda?": [
		0,
		0,
		(self) => self.lambda
	],
	to_proc: [
		0,
		0,
		(self) => self
	],
	yield: invoke
};

// src/render/erb/core/range.ts
const includes = [
	1,
	1,
	(self, [value = null], { machine }) => covers(self, value, machine)
];
const cover = [
	1,
	1,
	(self, [value = null], { machine }) => {
		if (!(value instanceof RubyRange)) return covers(self, value, machine);
		if (value.first === null || value.last === null || value.exclusive !== self.exclusive) throw unsupported("cover? of an open Range, or one of the other kind", "compare the ends with <= and >=");
		if (order(value.first, value.last, machine) > 0) return false;
		return covers(new RubyRange(self.first, self.last, false), value.last, machine) && covers(self, value.first, machine);
	}
];
function extremeOf(self, which, call) {
	const { first, last, exclusive } = self;
	if (call.block !== void 0 || first === null || last === null) return void 0;
	if (typeof first === "string" || typeof first === "bigint" && (exclusive || typeof last !== "bigint")) return void 0;
	if (exclusive && first instanceof RubyIpAddress) return void 0;
	if (exclusive && which === "max") throw rubyError("TypeError", "cannot exclude non Integer end value");
	const sign = order(first, last, call.machine);
	if (sign > 0 || exclusive && sign === 0) return null;
	return which === "min" ? first : last;
}
function extreme(which) {
	return [
		0,
		1,
		(self, args, call) => {
			const found = args.length === 0 ? extremeOf(self, which, call) : void 0;
			return found === void 0 ? call.machine.send(elementsOf(self, call.machine), which, args, call.block) : found;
		}
	];
}
const size = [
	0,
	0,
	(self) => {
		const { first, last, exclusive } = self;
		if (typeof first !== "bigint") {
			if (typeof first === "string") return null;
			throw unsupported("the size of a Range that does not begin with an Integer", "use .to_a.size");
		}
		if (last === null) return 1e400;
		const end = toInteger(last) - (exclusive ? 1n : 0n);
		return end < first ? 0n : end - first + 1n;
	}
];
const rangeMethods = {
	begin: [
		0,
		0,
		(self) => self.first
	],
	"cover?": cover,
	each: [
		0,
		0,
		(self, _, call) => {
			const block = blockOf(call);
			for (const element of elementsOfRange(self, call.machine)) block.call([element]);
			return self;
		}
	],
	end: [
		0,
		0,
		(self) => self.last
	],
	"exclude_end?": [
		0,
		0,
		(self) => self.exclusive
	],
	first: [
		0,
		1,
		(self, args, { machine }) => {
			if (args.length === 0) {
				if (self.first === null) throw rubyError("RangeError", "cannot get the first element of beginless range");
				return self.first;
			}
			const count = toIndex(args[0]);
			if (count < 0) throw rubyError("ArgumentError", "negative array size (or size too big)");
			const taken = [];
			if (count === 0) return taken;
			for (const element of elementsOfRange(self, machine)) {
				taken.push(element);
				if (taken.length === count) break;
			}
			return taken;
		}
	],
	"include?": includes,
	max: extreme("max"),
	min: extreme("min"),
	minmax: [
		0,
		0,
		(self, _, { machine, block }) => [machine.send(self, "min", [], block), machine.send(self, "max", [], block)]
	],
	last: [
		0,
		1,
		(self, args, { machine }) => {
			if (self.last === null) throw rubyError("RangeError", "cannot get the last element of endless range");
			if (args.length === 0) return self.last;
			const count = toIndex(args[0]);
			return count === 0 ? [] : elementsOf(self, machine).slice(-count);
		}
	],
	"member?": includes,
	"===": includes,
	size,
	step: [
		1,
		1,
		(self, [by], call) => {
			const step = toInteger(by);
			if (step <= 0n) throw rubyError("ArgumentError", step === 0n ? "step can't be 0" : "step can't be negative");
			if (typeof self.first !== "bigint") throw unsupported("step over anything but Integers", "use a Range of Integers");
			const block = blockOf(call);
			let index = 0n;
			for (const element of elementsOfRange(self, call.machine)) {
				if (index % step === 0n) block.call([element]);
				index += 1n;
			}
			return self;
		}
	],
	to_a: [
		0,
		0,
		(self, _, { machine }) => elementsOf(self, machine)
	]
};

// src/render/erb/core/regexp.ts
const regexpMethods = {
	"=~": [
		1,
		1,
		(self, [text = null], { machine }) => {
			machine.lastMatch = null;
			if (text === null) return null;
			const found = matchRegexp(self, toName(text), 0, machine);
			machine.lastMatch = found ?? null;
			return found === void 0 ? null : BigInt(codePointCount(toName(text).slice(0, found.places[0])));
		}
	],
	inspect: [
		0,
		0,
		(self) => inspectRegexp(self)
	],
	match: [
		1,
		1,
		(self, [text = null], { machine }) => {
			machine.lastMatch = text === null ? null : matchRegexp(self, toName(text), 0, machine) ?? null;
			return machine.lastMatch;
		}
	],
	"match?": [
		1,
		1,
		(self, [text = null], { machine }) => text !== null && matchRegexp(self, toName(text), 0, machine) !== void 0
	],
	source: [
		0,
		0,
		(self) => self.source
	],
	to_s: [
		0,
		0,
		(self) => regexpToS(self)
	]
};
function groupOf(self, key) {
	if (typeof key === "string" || key instanceof RubySymbol) {
		const index = self.names.get(toName(key));
		if (index === void 0) throw rubyError("IndexError", `undefined group name reference: ${toName(key)}`);
		return self.group(index);
	}
	const index = toIndex(key);
	return self.group(index < 0 ? self.places.length / 2 + index : index);
}
function groups(self) {
	return Array.from({ length: self.places.length / 2 }, (_, index) => self.group(index));
}
const matchMethods = {
	"[]": [
		1,
		1,
		(self, [key = null]) => groupOf(self, key)
	],
	begin: [
		1,
		1,
		(self, [index]) => {
			const place = self.places[2 * toIndex(index)] ?? -1;
			return place < 0 ? null : BigInt(codePointCount(self.text.slice(0, place)));
		}
	],
	end: [
		1,
		1,
		(self, [index]) => {
			const place = self.places[2 * toIndex(index) + 1] ?? -1;
			return place < 0 ? null : BigInt(codePointCount(self.text.slice(0, place)));
		}
	],
	captures: [
		0,
		0,
		(self) => groups(self).slice(1)
	],
	named_captures: [
		0,
		0,
		(self) => RubyHash.from([...self.names].map(([name, index]) => [name, self.group(index)]))
	],
	names: [
		0,
		0,
		(self) => [...self.names.keys()]
	],
	post_match: [
		0,
		0,
		(self) => self.text.slice(self.places[1])
	],
	pre_match: [
		0,
		0,
		(self) => self.text.slice(0, self.places[0])
	],
	string: [
		0,
		0,
		(self) => self.text
	],
	to_a: [
		0,
		0,
		groups
	],
	to_s: [
		0,
		0,
		(self) => self.group(0) ?? ""
	],
	values_at: [
		0,
		-1,
		(self, indices) => indices.map((index) => self.group(toIndex(index)))
	]
};

// src/render/erb/core/string-refusals.ts
const refuseChange = [
	0,
	-1,
	(_, __, { name }) => {
		const plain = name.replace(/!$/, "");
		const hint = name === "<<" || name === "concat" ? "write text += other (or text + other)" : `assign the result: text = text.${plain}${plain === name ? "" : "(…)"}`;
		throw unsupported(`String#${name}, which changes a String in place, is not supported in templates here`, hint);
	}
];
const stringRefusals = {
	insert: refuseChange,
	prepend: refuseChange,
	"<<": refuseChange,
	concat: refuseChange,
	replace: refuseChange,
	clear: refuseChange,
	"[]=": refuseChange,
	"capitalize!": refuseChange,
	"chomp!": refuseChange,
	"chop!": refuseChange,
	"delete!": refuseChange,
	"downcase!": refuseChange,
	"gsub!": refuseChange,
	"lstrip!": refuseChange,
	"reverse!": refuseChange,
	"rstrip!": refuseChange,
	"slice!": refuseChange,
	"squeeze!": refuseChange,
	"strip!": refuseChange,
	"sub!": refuseChange,
	"succ!": refuseChange,
	"swapcase!": refuseChange,
	"tr!": refuseChange,
	"upcase!": refuseChange
};

// src/render/erb/core/functions.ts
const format$1 = [
	1,
	-1,
	(_, [pattern, ...values], { machine }) => formatText(pattern ?? null, values, machine)
];
function mayRaise(args) {
	const options = args.at(-1);
	return !(options instanceof RubyHash && options.get(RubySymbol.of("exception")) === false);
}
function orNil(args, run) {
	if (mayRaise(args)) return run();
	try {
		return run();
	} catch (failure) {
		if (failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
		throw failure;
	}
}
const integerText = /^\s*([-+]?)(?:(0[xX])([\da-fA-F]+(?:_[\da-fA-F]+)*)|(0[bB])([01]+(?:_[01]+)*)|(0[oO]?)([0-7]+(?:_[0-7]+)*)|(0[dD])?(\d+(?:_\d+)*))\s*$/;
function readInteger$1(value, call) {
	if (typeof value !== "string") {
		if (value === null) throw rubyError("TypeError", "can't convert nil into Integer");
		if (typeof value === "bigint" || typeof value === "number") return toInteger(value);
		throw noConversion(value, "Integer");
	}
	const found = integerText.exec(value);
	if (found === null) throw rubyError("ArgumentError", `invalid value for Integer(): ${inspect(value, call.machine)}`);
	const [, sign, , hex, , binary, , octal, , decimal] = found;
	const digits = hex !== void 0 ? `0x${hex}` : binary !== void 0 ? `0b${binary}` : octal !== void 0 ? `0o${octal}` : decimal ?? "0";
	const read = BigInt(digits.replaceAll("_", ""));
	return sign === "-" ? -read : read;
}
const functions = {
	Array: [
		1,
		1,
		(_, [value = null], { machine }) => elementsForSplat(value, machine)
	],
	Float: [
		1,
		2,
		(_, args, call) => orNil(args, () => {
			const [value = null] = args;
			if (typeof value === "number") return value;
			if (typeof value === "bigint") return Number(value);
			if (value === null) throw rubyError("TypeError", "can't convert nil into Float");
			if (typeof value !== "string") throw noConversion(value, "Float");
			const text = value.trim();
			if (!/^[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?$/.test(text)) throw rubyError("ArgumentError", `invalid value for Float(): ${inspect(value, call.machine)}`);
			return Number(text.replaceAll("_", ""));
		})
	],
	Integer: [
		1,
		3,
		(_, args, call) => orNil(args, () => {
			const [value = null, radix] = args;
			if (typeof radix === "bigint" && typeof value === "string") return call.machine.send(value, "to_i", [BigInt(toIndex(radix))]);
			return readInteger$1(value, call);
		})
	],
	String: [
		1,
		1,
		(_, [value = null], { machine }) => toS(value, machine)
	],
	Hash: [
		1,
		1,
		(_, [value = null]) => {
			if (value === null || Array.isArray(value) && value.length === 0) return new RubyHash();
			if (value instanceof RubyHash) return value;
			throw rubyError("TypeError", "can't convert into Hash");
		}
	],
	"block_given?": [
		0,
		0,
		() => false
	],
	format: format$1,
	sprintf: format$1,
	lambda: [
		0,
		0,
		(_, __, call) => new RubyProc(blockOf(call).call, blockOf(call).arity, true)
	],
	proc: [
		0,
		0,
		(_, __, call) => blockOf(call)
	],
	loop: [
		0,
		0,
		(_, __, call) => {
			const block = blockOf(call);
			for (;;) {
				call.machine.step();
				block.call([]);
			}
		}
	],
	raise: [
		0,
		2,
		(_, args) => raise(args)
	],
	fail: [
		0,
		2,
		(_, args) => raise(args)
	]
};
function raise([first = null, message]) {
	const hint = "the template itself raises this";
	if (typeof first === "string") throw rubyError("RuntimeError", first, hint);
	if (first instanceof RubyModule) throw rubyError(first.name, typeof message === "string" ? message : first.name, hint);
	throw rubyError(equals(first, null) ? "RuntimeError" : "TypeError", "unhandled exception", hint);
}
function isFunction(name) {
	return Object.hasOwn(functions, name);
}
function callFunction(name, args, call) {
	const found = isFunction(name) ? functions[name] : void 0;
	if (found === void 0) throw new TypeError(`no function ${name}`);
	const [min, max, run] = found;
	if (args.length < min || max >= 0 && args.length > max) throw wrongNumber(args.length, min, max);
	return run(null, args, call);
}

// src/render/erb/core/format-text.ts
const directive = /%(?:%|(?:(\d+)\$)?([-+ 0#]*)(?:<(\w+)>)?([-+ 0#]*)(\d+|\*)?(?:\.(\d+))?(?:<(\w+)>)?([a-zA-Z])|\{(\w+)\})/gy;
function formatText(pattern, values, machine) {
	const text = toText$1(pattern);
	let next = 0;
	const take = (position) => {
		const value = values[position === void 0 ? next : Number(position) - 1];
		if (position === void 0) next += 1;
		if (value === void 0) throw rubyError("ArgumentError", "too few arguments");
		return value;
	};
	const named = (name) => {
		const [hash = null] = values;
		if (!(hash instanceof RubyHash)) throw rubyError("ArgumentError", "one hash required");
		const value = hash.get(RubySymbol.of(name));
		if (value === void 0) throw rubyError("KeyError", `key<${name}> not found`);
		return value;
	};
	let out = "";
	let at = 0;
	while (at < text.length) {
		const percent = text.indexOf("%", at);
		out += text.slice(at, percent < 0 ? text.length : percent);
		if (percent < 0) break;
		directive.lastIndex = percent;
		const found = directive.exec(text);
		if (found === null) throw rubyError("ArgumentError", percent === text.length - 1 ? "incomplete format specifier; use %% (double %) instead" : `malformed format string - %${text[percent + 1] ?? ""}`);
		at = percent + found[0].length;
		const [whole, position, flagsBefore = "", name, flagsAfter = "", width, precision, lateName, letter, braced] = found;
		if (whole === "%%") out += "%";
		else if (braced !== void 0) out += toS(named(braced), machine);
		else {
			const flags = flagsBefore + flagsAfter;
			const key = name ?? lateName;
			const wide = width === "*" ? Number(toInteger(take())) : width === void 0 ? 0 : Number(width);
			const value = key === void 0 ? take(position) : named(key);
			machine.checkText(wide);
			out += format(value, letter ?? "", {
				left: flags.includes("-") || wide < 0,
				zero: flags.includes("0"),
				sign: flags.includes("+") ? "+" : flags.includes(" ") ? " " : "",
				alternate: flags.includes("#"),
				width: Math.abs(wide),
				precision: precision === void 0 ? void 0 : Number(precision)
			}, machine);
		}
		machine.checkText(out.length);
	}
	return out;
}
function format(value, letter, options, machine) {
	switch (letter) {
		case "d":
		case "i":
		case "u": return number(digits(integer(value, machine), 10, options), options);
		case "x":
		case "X":
		case "o":
		case "b": {
			const radix = {
				x: 16,
				X: 16,
				o: 8,
				b: 2
			}[letter];
			const whole = integer(value, machine);
			if (whole < 0n) throw unsupported(`%${letter} of a negative number`, "format the number without its sign");
			const text = digits(whole, radix, options);
			const prefixed = options.alternate && whole !== 0n ? `${{
				x: "0x",
				X: "0X",
				o: "0",
				b: "0b"
			}[letter]}${text}` : text;
			return number(letter === "X" ? prefixed.toUpperCase() : prefixed, options);
		}
		case "f": return float(value, options, machine);
		case "e":
		case "E": {
			const [mantissa = "", exponent = "+0"] = toDouble(value, machine).toExponential(options.precision ?? 6).split("e");
			const written = `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
			return number(letter === "E" ? written.toUpperCase() : written, {
				...options,
				precision: void 0
			});
		}
		case "g":
		case "G": {
			const text = general(toDouble(value, machine), options.precision ?? 6);
			return number(letter === "G" ? text.toUpperCase() : text, {
				...options,
				precision: void 0
			});
		}
		case "a":
		case "A": throw unsupported(`%${letter} is not supported in templates here`, "use %f or to_s");
		case "s":
		case "p": {
			const text = letter === "s" ? toS(value, machine) : inspect(value, machine);
			return padded(options.precision === void 0 ? text : sliceText(text, 0, options.precision) ?? "", options);
		}
		case "c": return padded(typeof value === "bigint" ? String.fromCodePoint(Number(value)) : charactersOf(toText$1(value))[0] ?? "", options);
		default: throw rubyError("ArgumentError", `malformed format string - %${letter}`);
	}
}
function integer(value, machine) {
	if (typeof value === "number") return BigInt(Math.floor(value));
	if (value === null) throw rubyError("TypeError", "can't convert nil into Integer");
	const read = callFunction("Integer", [value], {
		machine,
		block: void 0,
		name: "Integer"
	});
	return toInteger(read);
}
function digits(value, radix, { precision }) {
	const text = (value < 0n ? -value : value).toString(radix).padStart(precision ?? 0, "0");
	return value < 0n ? `-${text}` : text;
}
function trim(text) {
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
function general(value, precision) {
	const digits = Math.max(1, precision);
	const [mantissa = "", exponent = "0"] = value.toExponential(digits - 1).split("e");
	const power = Number(exponent);
	if (power >= -4 && power < digits) return trim(value.toFixed(digits - 1 - power));
	return `${trim(mantissa)}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
function toDouble(value, machine) {
	const read = callFunction("Float", [value], {
		machine,
		block: void 0,
		name: "Float"
	});
	return typeof read === "number" ? read : 0;
}
function float(value, options, machine) {
	const number_ = toDouble(value, machine);
	const count = options.precision ?? 6;
	if (!Number.isFinite(number_)) return number(Number.isNaN(number_) ? "NaN" : number_ < 0 ? "-Inf" : "Inf", {
		...options,
		zero: false
	});
	if (count > 400) throw unsupported("a number that long", "round it first");
	return number(formatFixed(number_, count), {
		...options,
		precision: void 0
	});
}
function number(text, options) {
	const negative = text.startsWith("-");
	const sign = negative ? "-" : options.sign;
	const body = negative ? text.slice(1) : text;
	if (options.zero && !options.left && options.precision === void 0) return sign + body.padStart(options.width - sign.length, "0");
	return padded(sign + body, options);
}
function padded(text, { left, width }) {
	const missing = Math.max(0, width - codePointCount(text));
	return left ? text + " ".repeat(missing) : " ".repeat(missing) + text;
}

// src/render/erb/core/number-text.ts
const digitsOf = "0123456789abcdefghijklmnopqrstuvwxyz";
function parseLeadingInteger(text, radix) {
	if (radix !== 0 && (radix < 2 || radix > 36)) throw rubyError("ArgumentError", `invalid radix ${radix}`);
	const head = /^[\t\n\v\f\r ]*([-+]?)(.*)/s.exec(text);
	const sign = head?.[1] ?? "";
	let rest = (head?.[2] ?? "").toLowerCase();
	const prefix = /^0([xbod])/.exec(rest)?.[1];
	const radixOfPrefix = prefix === void 0 ? void 0 : {
		x: 16,
		b: 2,
		o: 8,
		d: 10
	}[prefix];
	let base = radix;
	if (radixOfPrefix !== void 0 && (radix === radixOfPrefix || radix === 0 || radix === 8 && prefix !== "d")) {
		base = radixOfPrefix;
		rest = rest.slice(2);
	} else if (radix === 0) base = rest.startsWith("0") ? 8 : 10;
	const allowed = new Set(digitsOf.slice(0, base));
	let digits = "";
	for (const [at, character] of charactersOf(rest.slice(0, 4e4)).entries()) {
		if (character === "_") {
			if (digits === "" || rest[at - 1] === "_" || !allowed.has(rest[at + 1] ?? "_")) break;
			continue;
		}
		if (!allowed.has(character)) break;
		digits += character;
	}
	const value = toBigInt(digits, base);
	return sign === "-" ? -value : value;
}
function toBigInt(digits, radix) {
	if (digits === "") return 0n;
	if (radix === 10) return BigInt(digits);
	let value = 0n;
	for (const digit of digits) value = value * BigInt(radix) + BigInt(digitsOf.indexOf(digit));
	return value;
}
function parseLeadingFloat(text) {
	const found = /^[\t\n\v\f\r ]*([-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+)/.exec(text);
	return found === null ? 0 : Number((found[1] ?? "0").replaceAll("_", ""));
}

// src/render/erb/core/replace.ts
function finder(self, pattern, machine) {
	if (pattern instanceof RubyRegexp) return (from) => matchRegexp(pattern, self, from, machine);
	if (typeof pattern !== "string") throw noConversion(pattern, "Regexp");
	return (from) => {
		machine.step();
		const at = self.indexOf(pattern, from);
		return at < 0 ? void 0 : new RubyMatch(self, [at, at + pattern.length], /* @__PURE__ */ new Map());
	};
}
function* matches(self, find, all) {
	let at = 0;
	while (at <= self.length) {
		const found = find(at);
		if (found === void 0) return;
		yield found;
		if (!all) return;
		const [start = 0, end = 0] = found.places;
		at = end > start ? end : end + ((self.codePointAt(end) ?? 0) > 65535 ? 2 : 1);
	}
}
function replaceText(self, [pattern = null, replacement], { machine, block, name }, all) {
	const find = finder(self, pattern, machine);
	let out = "";
	let last = 0;
	machine.lastMatch = null;
	for (const found of matches(self, find, all)) {
		const [start = 0, end = 0] = found.places;
		machine.lastMatch = found;
		out += self.slice(last, start);
		if (replacement instanceof RubyHash) out += toS(replacement.fetch(found.group(0)), machine);
		else if (replacement !== void 0) out += expand(toText$1(replacement), found);
		else if (block !== void 0) out += toS(block.call([found.group(0)]), machine);
		else throw unsupported(`${name} without a replacement`, `write ${name}(pattern, text)`);
		last = end;
		machine.checkText(out.length);
	}
	return out + self.slice(last);
}
function expand(replacement, found) {
	if (!replacement.includes("\\")) return replacement;
	return replacement.replaceAll(/\\(?:(\d)|k<(\w+)>|([&`'+\\]))/g, (whole, digit, name, sign) => {
		if (typeof digit === "string") return found.group(Number(digit)) ?? "";
		if (typeof name === "string") {
			const index = found.names.get(name);
			if (index === void 0) throw rubyError("IndexError", `undefined group name reference: ${name}`);
			return found.group(index) ?? "";
		}
		switch (sign) {
			case "&": return found.group(0) ?? "";
			case "`": return found.text.slice(0, found.places[0]);
			case "'": return found.text.slice(found.places[1]);
			case "+": {
				let last = found.places.length / 2 - 1;
				while (last > 0 && found.group(last) === null) last -= 1;
				return last > 0 ? found.group(last) ?? "" : "";
			}
			case "\\": return "\\";
			default: return whole;
		}
	});
}
function scanText(self, pattern, { machine, block }) {
	const found = [];
	for (const match of matches(self, finder(self, pattern, machine), true)) {
		const groups = match.places.length / 2;
		const item = groups === 1 ? match.group(0) : Array.from({ length: groups - 1 }, (_, at) => match.group(at + 1));
		machine.lastMatch = match;
		if (block === void 0) found.push(item);
		else block.call([item]);
		machine.checkElements(found.length);
	}
	return block === void 0 ? found : self;
}

// src/render/erb/core/split.ts
function splitText(self, [separator = null, limit = 0n], machine) {
	const most = toIndex(limit);
	if (self === "") return [];
	if (most === 1) return [self];
	machine.steps(self.length >> 6);
	let parts;
	if (separator === null || separator === " ") parts = splitBlanks(self, most);
	else if (typeof separator === "string") parts = splitBy(self, separator, most);
	else if (separator instanceof RubyRegexp) parts = splitByRegexp(self, separator, most, machine);
	else throw noConversion(separator, "String");
	if (most === 0) while (parts.length > 0 && parts.at(-1) === "") parts.pop();
	return parts;
}
const blanks = /[\t\n\v\f\r \0]/;
function splitBlanks(self, most) {
	const parts = [];
	let at = 0;
	const skip = () => {
		while (at < self.length && blanks.test(self[at] ?? "")) at += 1;
	};
	skip();
	while (at < self.length) {
		if (most > 0 && parts.length === most - 1) {
			parts.push(self.slice(at));
			return parts;
		}
		const start = at;
		while (at < self.length && !blanks.test(self[at] ?? "")) at += 1;
		parts.push(self.slice(start, at));
		const end = at;
		skip();
		if (at === self.length && end < at && most !== 0) parts.push("");
	}
	return parts;
}
function splitBy(self, separator, most) {
	if (separator === "") {
		const characters = charactersOf(self);
		if (most > 0 && characters.length > most) return [...characters.slice(0, most - 1), characters.slice(most - 1).join("")];
		return most === 0 ? characters : [...characters, ""];
	}
	const parts = self.split(separator);
	if (most > 0 && parts.length > most) return [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
	return parts;
}
function splitByRegexp(self, separator, most, machine) {
	const parts = [];
	let begin = 0;
	let start = 0;
	let sawEmpty = false;
	for (let count = 1; start <= self.length;) {
		const found = matchRegexp(separator, self, start, machine);
		if (found === void 0) break;
		const [from = 0, to = 0] = found.places;
		if (from === start && from === to) {
			if (!sawEmpty) {
				start += (self.codePointAt(start) ?? 0) > 65535 ? 2 : 1;
				sawEmpty = true;
				continue;
			}
			parts.push(self.slice(begin, start));
			begin = start;
		} else {
			parts.push(self.slice(begin, from));
			begin = to;
			start = to;
		}
		sawEmpty = false;
		for (let group = 1; group < found.places.length / 2; group += 1) {
			const captured = found.group(group);
			if (captured !== null) parts.push(captured);
		}
		count += 1;
		if (most > 0 && most <= count) break;
	}
	if (most !== 0 || self.length > begin) parts.push(self.slice(begin));
	return parts;
}

// src/render/erb/core/translate.ts
function parseSet(text) {
	const negated = text.length > 1 && text.startsWith("^");
	const source = charactersOf(negated ? text.slice(1) : text);
	const characters = [];
	for (let at = 0; at < source.length; at += 1) {
		let character = source[at] ?? "";
		if (character === "\\" && at + 1 < source.length) {
			at += 1;
			character = source[at] ?? "";
		}
		const high = source[at + 2];
		if (source[at + 1] === "-" && high !== void 0) {
			const from = character.codePointAt(0) ?? 0;
			const to = high.codePointAt(0) ?? 0;
			for (let code = from; code <= to && characters.length < 69632; code += 1) characters.push(String.fromCodePoint(code));
			at += 2;
		} else characters.push(character);
	}
	return {
		negated,
		characters
	};
}
function tester(sets) {
	const parsed = sets.map(parseSet).map(({ negated, characters }) => ({
		negated,
		members: new Set(characters)
	}));
	return (character) => parsed.every(({ negated, members }) => members.has(character) !== negated);
}
function countCharacters(text, sets) {
	const test = tester(sets);
	return charactersOf(text).filter(test).length;
}
function deleteCharacters(text, sets) {
	const test = tester(sets);
	return charactersOf(text).filter((character) => !test(character)).join("");
}
function squeezeCharacters(text, sets) {
	const test = tester(sets);
	let last;
	let out = "";
	for (const character of text) {
		if (character !== last || !test(character)) out += character;
		last = character;
	}
	return out;
}
function translate(text, from, to, squeeze) {
	if (to === "") return deleteCharacters(text, [from]);
	const { negated, characters } = parseSet(from);
	const { characters: targets } = parseSet(to.startsWith("^") && to.length > 1 ? `\\${to}` : to);
	const lastTarget = targets.at(-1) ?? "";
	const places = /* @__PURE__ */ new Map();
	for (const [at, character] of characters.entries()) if (!places.has(character)) places.set(character, at);
	let out = "";
	let last;
	for (const character of text) {
		const at = places.get(character);
		if (!(negated ? at === void 0 : at !== void 0)) {
			out += character;
			last = void 0;
			continue;
		}
		const target = negated || at === void 0 ? lastTarget : targets[at] ?? lastTarget;
		if (!squeeze || target !== last) out += target;
		last = target;
	}
	return out;
}

// src/render/erb/core/string.ts
function strip(text) {
	return trimEnd(text.replace(/^[\t\n\v\f\r ]+/, ""));
}
function trimEnd(text) {
	let end = text.length;
	while (end > 0 && "\0	\n\v\f\r ".includes(text[end - 1] ?? "x")) end -= 1;
	return text.slice(0, end);
}
function mapped(change) {
	return [
		0,
		0,
		(self, _, { machine }) => {
			machine.checkText(self.length);
			return change(self);
		}
	];
}
function capitalize(text) {
	const [first = ""] = text;
	return first.toUpperCase() + text.slice(first.length).toLowerCase();
}
function swapCase(text) {
	return Array.from(text, (one) => one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase()).join("");
}
function repeat(text, times, machine) {
	const count = toIndex(times);
	if (count < 0) throw rubyError("ArgumentError", "negative argument");
	machine.checkText(text.length * count);
	return text.repeat(count);
}
function pad(self, args, call, side) {
	const [width, filler = " "] = args;
	const fill = toText$1(filler);
	if (fill === "") throw rubyError("ArgumentError", "zero width padding");
	const missing = toIndex(width) - codePointCount(self);
	if (missing <= 0) return self;
	call.machine.checkText(self.length + 2 * missing);
	const before = side === "left" ? missing : side === "both" ? Math.floor(missing / 2) : 0;
	const padding = (count) => sliceText(fill.repeat(Math.ceil(count / codePointCount(fill))), 0, count) ?? "";
	return padding(before) + self + padding(missing - before);
}
function index(self, [key = null, second], { machine }) {
	if (typeof key === "string") return self.includes(key) ? key : null;
	if (key instanceof RubyRegexp) {
		const found = matchRegexp(key, self, 0, machine);
		if (found === void 0) return null;
		return machine.send(found, "[]", [second ?? 0n]);
	}
	if (key instanceof RubyRange) {
		const length = codePointCount(self);
		const first = key.first === null ? 0 : toIndex(key.first);
		const last = key.last === null ? -1 : toIndex(key.last);
		const from = first < 0 ? length + first : first;
		const to = (last < 0 ? length + last : last) + (key.exclusive && key.last !== null ? 0 : 1);
		return from < 0 ? null : sliceText(self, from, Math.max(0, to - from)) ?? null;
	}
	const at = toIndex(key);
	if (second !== void 0) return sliceText(self, at, toIndex(second)) ?? null;
	return sliceText(self, at, 1) || null;
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function some(test, regexp) {
	return [
		0,
		-1,
		(self, parts, { machine }) => parts.some((part) => {
			if (regexp && part instanceof RubyRegexp) return matchRegexp(part, self, 0, machine)?.places[0] === 0;
			return test(self, toText$1(part));
		})
	];
}
function place(self, [wanted = null, given], { machine }, last) {
	const start = given === void 0 ? 0 : toIndex(given);
	const units = unitIndex(self, start < 0 ? codePointCount(self) + start : start);
	let found;
	if (wanted instanceof RubyRegexp) {
		if (last) throw unsupported("rindex with a Regexp", "use rindex with a String, or scan");
		found = matchRegexp(wanted, self, units, machine)?.places[0] ?? -1;
	} else if (last) {
		if (start < 0 && codePointCount(self) + start < 0) return null;
		found = given === void 0 ? self.lastIndexOf(toText$1(wanted)) : self.lastIndexOf(toText$1(wanted), units);
	} else found = self.indexOf(toText$1(wanted), units);
	return found < 0 ? null : BigInt(codePointCount(self.slice(0, found)));
}
function split(before, last) {
	return [
		1,
		1,
		(self, [separator = null], { machine }) => {
			if (separator instanceof RubyRegexp) {
				if (last) throw unsupported("rpartition with a Regexp", "use a String");
				const found = matchRegexp(separator, self, 0, machine);
				return before(self, found?.places[0] ?? -1, (found?.places[1] ?? 0) - (found?.places[0] ?? 0));
			}
			const text = toText$1(separator);
			return before(self, last ? self.lastIndexOf(text) : self.indexOf(text), text.length);
		}
	];
}
function encodeCharacters(self) {
	return charactersOf(self);
}
const stringMethods = {
	"%": [
		1,
		1,
		(self, [values = null], { machine }) => formatText(self, Array.isArray(values) ? values : [values], machine)
	],
	"*": [
		1,
		1,
		(self, [times], { machine }) => repeat(self, times, machine)
	],
	"+": [
		1,
		1,
		(self, [other], { machine }) => {
			const text = toText$1(other);
			machine.checkText(self.length + text.length);
			return self + text;
		}
	],
	"+@": [
		0,
		0,
		(self) => self
	],
	"-@": [
		0,
		0,
		(self) => self
	],
	"=~": [
		1,
		1,
		(self, [pattern = null], { machine }) => {
			if (typeof pattern === "string") throw rubyError("TypeError", "type mismatch: String given");
			return machine.send(pattern, "=~", [self]);
		}
	],
	"===": [
		1,
		1,
		(self, [other = null]) => equals(self, other)
	],
	"[]": [
		1,
		2,
		index
	],
	slice: [
		1,
		2,
		index
	],
	"ascii_only?": [
		0,
		0,
		(self) => charactersOf(self).every((one) => one <= "")
	],
	bytes: [
		0,
		0,
		(self) => Array.from(new TextEncoder().encode(self), BigInt)
	],
	bytesize: [
		0,
		0,
		(self) => BigInt(Buffer.byteLength(self))
	],
	capitalize: mapped(capitalize),
	casecmp: [
		1,
		1,
		(self, [other]) => BigInt(compareText(asciiDown(self), asciiDown(toText$1(other))))
	],
	"casecmp?": [
		1,
		1,
		(self, [other]) => self.toLowerCase() === toText$1(other).toLowerCase()
	],
	center: [
		1,
		2,
		(self, args, call) => pad(self, args, call, "both")
	],
	chars: [
		0,
		0,
		encodeCharacters
	],
	chomp: [
		0,
		1,
		(self, [suffix]) => {
			if (suffix === void 0) return self.replace(/(?:\r\n|\n|\r)$/, "");
			const text = toText$1(suffix);
			if (text === "") return self.replace(/(?:\r?\n)+$/, "");
			return self.endsWith(text) ? self.slice(0, self.length - text.length) : self;
		}
	],
	chop: [
		0,
		0,
		(self) => self.endsWith("\r\n") ? self.slice(0, -2) : charactersOf(self).slice(0, -1).join("")
	],
	chr: [
		0,
		0,
		(self) => charactersOf(self)[0] ?? ""
	],
	codepoints: [
		0,
		0,
		(self) => Array.from(self, (one) => BigInt(one.codePointAt(0) ?? 0))
	],
	count: [
		1,
		-1,
		(self, sets) => BigInt(countCharacters(self, sets.map(toText$1)))
	],
	delete: [
		1,
		-1,
		(self, sets) => deleteCharacters(self, sets.map(toText$1))
	],
	delete_prefix: [
		1,
		1,
		(self, [prefix]) => self.startsWith(toText$1(prefix)) ? self.slice(toText$1(prefix).length) : self
	],
	delete_suffix: [
		1,
		1,
		(self, [suffix]) => self.endsWith(toText$1(suffix)) ? self.slice(0, self.length - toText$1(suffix).length) : self
	],
	downcase: mapped((text) => text.toLowerCase()),
	dump: [
		0,
		0,
		(self) => dumpString(self)
	],
	each_char: [
		0,
		0,
		(self, _, { machine, block }) => each(self, charactersOf(self), machine, block)
	],
	each_line: [
		0,
		0,
		(self, _, { machine, block }) => each(self, linesOf(self), machine, block)
	],
	"empty?": [
		0,
		0,
		(self) => self === ""
	],
	"end_with?": some((self, part) => self.endsWith(part), false),
	"eql?": [
		1,
		1,
		(self, [other]) => self === other
	],
	encode: [
		0,
		2,
		utf8Only
	],
	encoding: [
		0,
		0,
		() => "UTF-8"
	],
	force_encoding: [
		1,
		1,
		utf8Only
	],
	unicode_normalize: [
		0,
		1,
		(self, [form]) => self.normalize(form === void 0 ? "NFC" : toName(form).toUpperCase())
	],
	gsub: [
		1,
		2,
		(self, args, call) => replaceText(self, args, call, true)
	],
	hex: [
		0,
		0,
		(self) => parseLeadingInteger(self, 16)
	],
	"include?": [
		1,
		1,
		(self, [part]) => self.includes(toText$1(part))
	],
	index: [
		1,
		2,
		(self, args, call) => place(self, args, call, false)
	],
	inspect: [
		0,
		0,
		(self) => inspectString(self)
	],
	intern: [
		0,
		0,
		(self) => RubySymbol.of(self)
	],
	length: [
		0,
		0,
		(self) => BigInt(codePointCount(self))
	],
	lines: [
		0,
		0,
		(self, _, { machine }) => checked(linesOf(self), machine)
	],
	ljust: [
		1,
		2,
		(self, args, call) => pad(self, args, call, "right")
	],
	lstrip: [
		0,
		0,
		(self) => self.replace(/^[\0\t\n\v\f\r ]+/, "")
	],
	match: [
		1,
		1,
		(self, [pattern = null], { machine }) => machine.send(toPattern(pattern), "match", [self])
	],
	"match?": [
		1,
		1,
		(self, [pattern = null], { machine }) => machine.send(toPattern(pattern), "match?", [self])
	],
	next: [
		0,
		0,
		(self) => successor(self)
	],
	oct: [
		0,
		0,
		(self) => parseLeadingInteger(self, 8)
	],
	ord: [
		0,
		0,
		(self) => {
			if (self === "") throw rubyError("ArgumentError", "empty string");
			return BigInt(self.codePointAt(0) ?? 0);
		}
	],
	partition: split((self, at, length) => at < 0 ? [
		self,
		"",
		""
	] : [
		self.slice(0, at),
		self.slice(at, at + length),
		self.slice(at + length)
	], false),
	reverse: [
		0,
		0,
		(self) => charactersOf(self).toReversed().join("")
	],
	rindex: [
		1,
		2,
		(self, args, call) => place(self, args, call, true)
	],
	rjust: [
		1,
		2,
		(self, args, call) => pad(self, args, call, "left")
	],
	rpartition: split((self, at, length) => at < 0 ? [
		"",
		"",
		self
	] : [
		self.slice(0, at),
		self.slice(at, at + length),
		self.slice(at + length)
	], true),
	rstrip: [
		0,
		0,
		(self) => trimEnd(self)
	],
	scan: [
		1,
		1,
		(self, [pattern = null], call) => scanText(self, pattern, call)
	],
	size: [
		0,
		0,
		(self) => BigInt(codePointCount(self))
	],
	split: [
		0,
		2,
		(self, args, { machine }) => checked(splitText(self, args, machine), machine)
	],
	squeeze: [
		0,
		-1,
		(self, sets) => squeezeCharacters(self, sets.map(toText$1))
	],
	"start_with?": some((self, part) => self.startsWith(part), true),
	strip: [
		0,
		0,
		(self) => strip(self)
	],
	sub: [
		1,
		2,
		(self, args, call) => replaceText(self, args, call, false)
	],
	succ: [
		0,
		0,
		(self) => successor(self)
	],
	sum: [
		0,
		0,
		(self) => BigInt(new TextEncoder().encode(self).reduce((sum, byte) => sum + byte, 0) & 65535)
	],
	swapcase: mapped(swapCase),
	to_f: [
		0,
		0,
		(self) => parseLeadingFloat(self)
	],
	to_i: [
		0,
		1,
		(self, [radix = 10n]) => parseLeadingInteger(self, toIndex(radix))
	],
	to_s: [
		0,
		0,
		(self) => self
	],
	to_str: [
		0,
		0,
		(self) => self
	],
	to_sym: [
		0,
		0,
		(self) => RubySymbol.of(self)
	],
	tr: [
		2,
		2,
		(self, [from, to]) => translate(self, toText$1(from), toText$1(to), false)
	],
	tr_s: [
		2,
		2,
		(self, [from, to]) => translate(self, toText$1(from), toText$1(to), true)
	],
	undump: [
		0,
		0,
		() => {
			throw unsupported("String#undump", "write the text itself");
		}
	],
	unpack: [
		0,
		1,
		() => {
			throw unsupported("String#unpack", "use Base64 or to_i with a radix");
		}
	],
	unpack1: [
		0,
		1,
		() => {
			throw unsupported("String#unpack1", "use Base64 or to_i with a radix");
		}
	],
	upcase: mapped((text) => text.toUpperCase()),
	upto: [
		1,
		2,
		(self, [last, exclusive = null], { machine, block }) => {
			machine.send(new RubyRange(self, toText$1(last), exclusive === true), "each", [], block);
			return self;
		}
	],
	"valid_encoding?": [
		0,
		0,
		() => true
	],
	"between?": [
		2,
		2,
		(self, [low, high]) => compareText(self, toText$1(low)) >= 0 && compareText(self, toText$1(high)) <= 0
	]
};
function asciiDown(text) {
	return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function checked(list, machine) {
	machine.checkElements(list.length);
	return list;
}
function each(self, parts, machine, block) {
	if (block === void 0) return checked([...parts], machine);
	for (const part of parts) {
		machine.step();
		block.call([part]);
	}
	return self;
}
function utf8Only(self, [encoding = "UTF-8"]) {
	if (typeof encoding !== "string" || !/^utf-?8$/i.test(encoding)) throw unsupported("encodings other than UTF-8", "keep the text in UTF-8");
	return self;
}
function toPattern(pattern) {
	if (pattern instanceof RubyRegexp) return pattern;
	if (typeof pattern === "string") return new RubyRegexp(pattern, "");
	throw noConversion(pattern, "Regexp");
}

// src/render/erb/core/pharos.ts
function read$1(self, name) {
	return self.attributes.get(name) ?? null;
}
function hosts(self) {
	const list = read$1(self, "hosts");
	return Array.isArray(list) ? list.filter((host) => host instanceof RubyStruct) : [];
}
function withRole(self, role) {
	return hosts(self).filter((host) => read$1(host, "role") === role);
}
function region(host) {
	const labels = read$1(host, "labels");
	return (labels instanceof RubyHash ? labels.get("failure-domain.beta.kubernetes.io/region") : void 0) ?? "unknown";
}
function peerAddress(host) {
	return read$1(host, "private_address") ?? read$1(host, "private_interface_address") ?? read$1(host, "address");
}
function regionsOf(list) {
	return [...new Set(list.map(region))];
}
const config = {
	master_hosts: [
		0,
		0,
		(self) => withRole(self, "master")
	],
	master_host: [
		0,
		0,
		(self) => withRole(self, "master")[0] ?? null
	],
	worker_hosts: [
		0,
		0,
		(self) => withRole(self, "worker")
	],
	etcd_hosts: [
		0,
		0,
		(self) => {
			if (read$1(self, "etcd") instanceof RubyStruct) return [];
			const etcd = withRole(self, "etcd");
			return etcd.length > 0 ? etcd : withRole(self, "master");
		}
	],
	regions: [
		0,
		0,
		(self) => regionsOf(hosts(self))
	],
	etcd_regions: [
		0,
		0,
		(self) => regionsOf(withRole(self, "master"))
	],
	dns_replicas: [
		0,
		0,
		(self) => {
			const network = read$1(self, "network");
			const given = network instanceof RubyStruct ? read$1(network, "dns_replicas") : null;
			if (given !== null) return given;
			const count = hosts(self).length;
			return count === 1 ? 1n : 1n + BigInt(Math.ceil(count / 10));
		}
	],
	data: [
		0,
		0,
		(self) => self.data ?? null
	],
	networking: [
		0,
		0,
		(self) => read$1(self, "network")
	]
};
const host = {
	"master?": [
		0,
		0,
		(self) => read$1(self, "role") === "master"
	],
	"worker?": [
		0,
		0,
		(self) => read$1(self, "role") === "worker"
	],
	"docker?": [
		0,
		0,
		(self) => (read$1(self, "container_runtime") ?? "docker") === "docker"
	],
	"custom_docker?": [
		0,
		0,
		(self) => read$1(self, "container_runtime") === "custom_docker"
	],
	"containerd?": [
		0,
		0,
		(self) => read$1(self, "container_runtime") === "containerd"
	],
	peer_address: [
		0,
		0,
		peerAddress
	],
	region: [
		0,
		0,
		region
	],
	to_s: [
		0,
		0,
		(self) => read$1(self, "address")
	]
};
const hostFacts = " hostname cpu_arch os_release routes checks private_interface_address resolvconf short_hostname ";
const network = { dns_service_ip: [
	0,
	0,
	(self) => {
		const cidr = read$1(self, "service_cidr");
		const parts = typeof cidr === "string" ? /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(cidr) : null;
		if (parts === null) throw rubyError("IPAddr::InvalidAddressError", `invalid address: ${typeof cidr === "string" ? cidr : ""}`);
		const [a = 0, b = 0, c = 0, d = 0, length = 32] = parts.slice(1).map(Number);
		const address = ((a * 256 + b) * 256 + c) * 256 + d;
		const size = 2 ** (32 - length);
		const ip = (Math.floor(address / size) * size | 10) >>> 0;
		return [
			24,
			16,
			8,
			0
		].map((shift) => ip >>> shift & 255).join(".");
	}
] };
function methodsOf(className) {
	switch (className) {
		case "Pharos::Config": return config;
		case "Pharos::Configuration::Host": return host;
		case "Pharos::Configuration::Network": return network;
		default: return;
	}
}
function hasPharosAttribute({ className }, name) {
	const methods = methodsOf(className);
	if (methods !== void 0 && Object.hasOwn(methods, name)) return true;
	return className === "Pharos::Configuration::Host" && hostFacts.includes(` ${name} `);
}
function pharosAttribute(self, name, args, machine) {
	const methods = methodsOf(self.className);
	const method = methods !== void 0 && Object.hasOwn(methods, name) ? methods[name] : void 0;
	if (method !== void 0) {
		if (args.length > 0) throw wrongNumber(args.length, 0, 0);
		return method[2](self, args, {
			machine,
			block: void 0,
			name
		});
	}
	if (self.className === "Pharos::Configuration::Host" && hostFacts.includes(` ${name} `)) return null;
	if (!/^[a-z_]\w*\??$/.test(name)) return void 0;
	if (name === "to_json" || name === "to_yaml") throw unsupported(`${self.className}#${name} is not supported in templates here`, `write .to_h.${name}`);
	const names = [...self.attributes.keys(), ...Object.keys(methods ?? {})];
	const near = findSimilar(name, names);
	throw rubyError("NoMethodError", `undefined method \`${name}' for an instance of ${self.className}`, near === void 0 ? `it has ${[...self.attributes.keys()].join(", ")}` : `did you mean ${near}?`);
}

// src/render/erb/core/struct.ts
const structMethods = {
	"[]": [
		1,
		1,
		(self, [key = null], { machine }) => {
			if (self.open) return self.attributes.get(toName(key)) ?? null;
			if (key instanceof RubySymbol && self.attributes.has(key.name)) return attribute(self, key.name);
			throw rubyError("Dry::Struct::MissingAttributeError", `Missing attribute: ${inspect(key, machine)}`, typeof key === "string" && self.attributes.has(key) ? `write [:${key}] or .${key}` : `the attributes are ${[...self.attributes.keys()].join(", ")}`);
		}
	],
	dig: [
		1,
		-1,
		(self, path, { machine }) => dig(self, path, machine)
	],
	to_h: [
		0,
		0,
		toHash
	],
	to_hash: [
		0,
		0,
		toHash
	],
	each_pair: [
		0,
		0,
		(self, _, { machine, block }) => {
			if (block === void 0 || !self.open) throw rubyError("NoMethodError", "undefined method `each_pair'");
			for (const [name, value] of self.attributes) {
				machine.step();
				block.call([RubySymbol.of(name), value ?? null]);
			}
			return self;
		}
	]
};
function attribute({ attributes }, name) {
	return attributes.get(name) ?? null;
}
function dig(self, [key = null, ...rest], machine) {
	const found = digInto(self, key, machine);
	if (rest.length === 0 || found === null) return found;
	if (found instanceof RubyStruct) return dig(found, rest, machine);
	if (!self.open && !Array.isArray(found)) return null;
	return machine.send(found, "dig", rest);
}
function digInto(self, key, machine) {
	if (!(key instanceof RubySymbol) && typeof key !== "string") return null;
	const name = toName(key);
	if (self.attributes.has(name)) return attribute(self, name);
	return !self.open && hasPharosAttribute(self, name) ? pharosAttribute(self, name, [], machine) ?? null : null;
}
function toHash(self) {
	const hash = new RubyHash();
	for (const [name, value] of self.attributes) if (value !== void 0) hash.set(RubySymbol.of(name), toHashValue(value));
	return hash;
}
function toHashValue(value) {
	if (value instanceof RubyStruct && !value.open) return toHash(value);
	return Array.isArray(value) ? value.map(toHashValue) : value;
}
function missingStructMethod(self, name, args, machine) {
	if (!(self instanceof RubyStruct)) return void 0;
	if (self.attributes.has(name)) {
		if (args.length > 0) throw wrongNumber(args.length, 0, 0);
		return attribute(self, name);
	}
	if (self.open) return args.length === 0 && /^[a-z_]\w*$/i.test(name) ? null : void 0;
	return pharosAttribute(self, name, args, machine);
}
function missingHashMethod(self, name, args) {
	if (!(self instanceof RubyHash) || args.length > 0) return void 0;
	return self.get(name);
}

// src/render/erb/core/symbol.ts
function renamed(name) {
	return [
		0,
		0,
		(self, args, { machine }) => {
			const text = machine.send(self.name, name, args);
			return typeof text === "string" ? RubySymbol.of(text) : text;
		}
	];
}
function ofName(name, min, max) {
	return [
		min,
		max,
		(self, args, { machine }) => machine.send(self.name, name, args)
	];
}
function toMethodProc(name, machine) {
	const call = (args) => {
		const [self, ...rest] = args;
		if (self === void 0) throw rubyError("ArgumentError", "no receiver given");
		return machine.send(self, name, rest);
	};
	return new RubyProc(call, -2, true);
}
const symbolMethods = {
	capitalize: renamed("capitalize"),
	downcase: renamed("downcase"),
	swapcase: renamed("swapcase"),
	upcase: renamed("upcase"),
	"empty?": ofName("empty?", 0, 0),
	"end_with?": ofName("end_with?", 0, -1),
	"start_with?": ofName("start_with?", 0, -1),
	length: ofName("length", 0, 0),
	size: ofName("size", 0, 0),
	"[]": ofName("[]", 1, 2),
	"=~": ofName("=~", 1, 1),
	match: ofName("match", 1, 1),
	"match?": ofName("match?", 1, 1),
	id2name: [
		0,
		0,
		(self) => self.name
	],
	name: [
		0,
		0,
		(self) => self.name
	],
	to_s: [
		0,
		0,
		(self) => self.name
	],
	to_sym: [
		0,
		0,
		(self) => self
	],
	to_proc: [
		0,
		0,
		(self, _, { machine }) => toMethodProc(self.name, machine)
	]
};

// src/render/erb/core/class-of.ts
const kernel = [
	{
		name: "Object",
		methods: kernelMethods
	},
	{
		name: "Kernel",
		methods: {}
	},
	{
		name: "BasicObject",
		methods: {}
	}
];
const comparable = {
	name: "Comparable",
	methods: comparableMethods
};
const enumerable = [{
	name: "Enumerable",
	methods: enumerableMethods
}, {
	name: "Enumerable",
	methods: enumerableOrder
}];
function core(name, methods, ...modules) {
	return {
		name,
		rubyNames: name,
		ancestors: [
			{
				name,
				methods
			},
			...modules,
			...kernel
		]
	};
}
let classes;
function toClasses() {
	const numeric = {
		name: "Numeric",
		methods: {}
	};
	return {
		nil: core("NilClass", nilMethods),
		true: core("TrueClass", booleanMethods),
		false: core("FalseClass", booleanMethods),
		integer: core("Integer", integerMethods, numeric, comparable),
		float: core("Float", floatMethods, numeric, comparable),
		string: core("String", stringMethods, {
			name: "String",
			methods: stringRefusals
		}, comparable),
		symbol: core("Symbol", symbolMethods, comparable),
		array: core("Array", arrayMethods, {
			name: "Array",
			methods: arrayChanges
		}, ...enumerable),
		hash: {
			...core("Hash", hashMethods, {
				name: "Hash",
				methods: hashChanges
			}, ...enumerable),
			missing: missingHashMethod
		},
		range: core("Range", rangeMethods, ...enumerable),
		set: core("Set", setMethods, {
			name: "Set",
			methods: setChanges
		}, ...enumerable),
		ipAddress: core("IPAddr", ipAddressMethods, comparable),
		proc: core("Proc", procMethods),
		regexp: core("Regexp", regexpMethods),
		match: core("MatchData", matchMethods),
		module: {
			...core("Module", moduleMethods),
			missing: missingModuleMethod
		},
		enumerator: core("Enumerator", enumeratorMethods, ...enumerable),
		output: core("String", {})
	};
}
function classOf(value) {
	classes ??= toClasses();
	if (value === null) return classes.nil;
	if (typeof value === "string") return classes.string;
	if (typeof value === "bigint") return classes.integer;
	if (typeof value === "number") return classes.float;
	if (typeof value === "boolean") return value ? classes.true : classes.false;
	if (Array.isArray(value)) return classes.array;
	if (value instanceof RubyHash) return classes.hash;
	if (value instanceof RubySymbol) return classes.symbol;
	if (value instanceof RubyStruct) return structClass(value);
	if (value instanceof RubyRange) return classes.range;
	if (value instanceof RubySet) return classes.set;
	if (value instanceof RubyIpAddress) return classes.ipAddress;
	if (value instanceof RubyProc) return classes.proc;
	if (value instanceof RubyModule) return classes.module;
	if (value instanceof RubyRegexp) return classes.regexp;
	if (value instanceof RubyMatch) return classes.match;
	if (value instanceof RubyEnumerator) return classes.enumerator;
	if (value instanceof RubyException) return exceptionClass(value);
	if (value instanceof CapturedOutput) return classes.output;
	throw new TypeError("a value that is not Ruby's");
}
const exceptionMethods = {
	message: [
		0,
		0,
		(self) => self.message
	],
	to_s: [
		0,
		0,
		(self) => self.message
	],
	full_message: [
		0,
		1,
		(self) => self.message
	]
};
function exceptionClass({ className }) {
	const [, ...above] = exceptionAncestors(className);
	return core(className, exceptionMethods, ...above.map((name) => ({
		name,
		methods: {}
	})));
}
const structClasses = /* @__PURE__ */ new Map();
function structClass({ className, open }) {
	let found = structClasses.get(className);
	if (found === void 0) {
		found = {
			...core(className, structMethods),
			rubyNames: open ? "OpenStruct" : "Object",
			missing: missingStructMethod
		};
		structClasses.set(className, found);
	}
	return found;
}

// src/render/erb/core/inspect.ts
function toS(value, machine) {
	if (value === null) return "";
	if (typeof value === "string") return value;
	if (typeof value === "bigint" || typeof value === "boolean") return String(value);
	if (typeof value === "number") return formatFloat(value);
	if (value instanceof RubySymbol || value instanceof RubyModule) return value.name;
	if (value instanceof RubyRange) return `${toS(value.first, machine)}${value.exclusive ? "..." : ".."}${toS(value.last, machine)}`;
	if (value instanceof RubyMatch) return value.group(0) ?? "";
	if (value instanceof RubyIpAddress) return ipAddressToS(value);
	if (value instanceof RubyException) return value.message;
	if (value instanceof RubyRegexp) return regexpToS(value);
	if (value instanceof RubyStruct && value.className === "Pharos::Configuration::Host") return toS(value.attributes.get("address") ?? null, machine);
	return inspect(value, machine);
}
function inspect(value, machine) {
	const text = inspectInside(value, machine, []);
	machine.checkText(text.length);
	return text;
}
function inspectInside(value, machine, above) {
	machine.step();
	if (value === null) return "nil";
	if (typeof value === "string") return inspectString(value);
	if (typeof value !== "object") return toS(value, machine);
	if (value instanceof RubySymbol) return inspectSymbol(value.name);
	if (Array.isArray(value) || value instanceof RubyHash) {
		if (above.includes(value)) return Array.isArray(value) ? "[...]" : "{...}";
		if (above.length > 200) throw unsupported("a value that nests deeper than 200", "print its parts");
		const inside = [...above, value];
		if (Array.isArray(value)) return `[${value.map((item) => inspectInside(item, machine, inside)).join(", ")}]`;
		return `{${value.pairs().map(([k, v]) => `${inspectInside(k, machine, inside)}=>${inspectInside(v, machine, inside)}`).join(", ")}}`;
	}
	if (value instanceof RubyRange) {
		const end = (part) => part === null ? "" : inspectInside(part, machine, above);
		return `${end(value.first)}${value.exclusive ? "..." : ".."}${end(value.last)}`;
	}
	if (value instanceof RubySet) {
		if (above.includes(value)) return "#<Set: {...}>";
		const inside = [...above, value];
		if (inside.length > 200) throw unsupported("a value that nests deeper than 200", "print its parts");
		return `#<Set: {${value.elements().map((item) => inspectInside(item, machine, inside)).join(", ")}}>`;
	}
	if (value instanceof RubyIpAddress) return inspectIpAddress(value);
	if (value instanceof RubyModule) return value.name;
	if (value instanceof RubyException) return `#<${value.className}: ${value.message}>`;
	if (value instanceof RubyRegexp) return inspectRegexp(value);
	throw unsupported(`${classOf(value).name} prints in a form of Ruby's own that is of no use in a manifest`, "print one of its attributes, such as .name or .address");
}
const escapes = /* @__PURE__ */ new Map([
	["\"", "\\\""],
	["\\", "\\\\"],
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"],
	["\f", "\\f"],
	["\v", "\\v"],
	["\b", "\\b"],
	["\x07", "\\a"],
	["\x1B", "\\e"]
]);
const unprintable = /[\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;
function inspectString(text) {
	let out = "\"";
	for (const character of text) {
		const escaped = escapes.get(character);
		if (escaped !== void 0) out += escaped;
		else if (unprintable.test(character)) out += escapeUnicode(character);
		else out += character;
	}
	return `${out.replace(/#(?=[{$@])/g, "\\#")}"`;
}
function escapeUnicode(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
function dumpString(text) {
	let out = "\"";
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const escaped = escapes.get(character);
		if (escaped !== void 0) out += escaped;
		else if (code < 32 || code === 127) out += `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
		else if (code > 126) out += escapeUnicode(character);
		else out += character;
	}
	return `${out.replace(/#(?=[{$@])/g, "\\#")}"`;
}
const plainSymbol = /^(?:(?:[$@]|@@)?[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*|[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*[?!=]|\[\]=?|\*\*|[+-]@?|[*/%<>~!^&|`]|==|===|=~|!=|!~|<=>|<=|>=|<<|>>)$/u;
function inspectSymbol(name) {
	if (plainSymbol.test(name)) return `:${name}`;
	return `:${inspectString(name).replaceAll("\\u007F", "\\x7F")}`;
}

// src/render/erb/ruby/node-name.ts
let names;
function nodeName(node) {
	names ??= new Map(Object.entries(nodes_exports).map(([name, constructor]) => [constructor, name]));
	const name = names.get(node.constructor);
	if (name === void 0) throw new TypeError("a syntax node of an unknown class");
	return name;
}
function isNode(node, name) {
	return node !== null && node !== void 0 && nodeName(node) === name;
}

// src/render/erb/ruby/literals.ts
function constant(value) {
	return () => value;
}
function readInteger(source) {
	const digits = source.replaceAll("_", "").toLowerCase();
	const negative = digits.startsWith("-");
	const plain = digits.replace(/^[-+]/, "");
	const prefixed = plain.startsWith("0d") ? plain.slice(2) : /^0\d/.test(plain) ? `0o${plain.slice(1)}` : plain;
	const value = BigInt(prefixed);
	return negative ? -value : value;
}
function compileParts(parts, compiler) {
	const closures = parts.map((part) => {
		if (isNode(part, "StringNode")) return constant(textOf(part, compiler));
		return compiler.compile(part);
	});
	return (scope) => {
		let text = "";
		for (const closure of closures) text += toS(closure(scope), scope.machine);
		scope.machine.checkText(text.length);
		return text;
	};
}
function textOf(node, compiler) {
	const { value, validEncoding, encoding } = node.unescaped;
	if (!validEncoding || !/^(?:utf-8|us-ascii|ascii)$/i.test(encoding)) compiler.unsupported(node, "a String of bytes that are not UTF-8", "write text, or its Base64 form");
	return value;
}
const literalHandlers = {
	NilNode: () => nil,
	TrueNode: () => constant(true),
	FalseNode: () => constant(false),
	IntegerNode: (node, compiler) => constant(readInteger(compiler.source.sourceOf(node))),
	FloatNode: (node) => constant(node.value),
	StringNode: (node, compiler) => constant(textOf(node, compiler)),
	SymbolNode: (node, compiler) => constant(RubySymbol.of(textOf(node, compiler))),
	InterpolatedStringNode: (node, compiler) => compileParts(node.parts, compiler),
	InterpolatedSymbolNode: (node, compiler) => {
		const text = compileParts(node.parts, compiler);
		return (scope) => RubySymbol.of(text(scope));
	},
	EmbeddedStatementsNode: (node, compiler) => compiler.compileOptional(node.statements),
	RegularExpressionNode: (node, compiler) => {
		const source = compiler.source.slice(node.contentLoc);
		const flags = regexpFlags(compiler.source.slice(node.closingLoc));
		const problem = parseRegexpLiteral(source, flags);
		if (problem !== void 0) return compiler.unsupported(node, problem, "write the pattern with simpler means");
		return constant(new RubyRegexp(source, flags));
	},
	InterpolatedRegularExpressionNode: (node, compiler) => {
		const flags = regexpFlags(compiler.source.slice(node.closingLoc));
		const closures = node.parts.map((part) => isNode(part, "StringNode") ? constant(compiler.source.slice(part.contentLoc)) : compiler.compile(part));
		return compiler.placed(node, (scope) => {
			let source = "";
			for (const closure of closures) {
				const part = closure(scope);
				source += part instanceof RubyRegexp ? `(?:${part.source})` : toS(part, scope.machine);
			}
			const problem = parseRegexpLiteral(source, flags);
			if (problem !== void 0) throw rubyError("RegexpError", problem);
			return new RubyRegexp(source, flags);
		});
	},
	ArrayNode: (node, compiler) => {
		const items = compileItems(node.elements, compiler);
		return (scope) => items(scope);
	},
	HashNode: (node, compiler) => compileHash(node.elements, compiler),
	KeywordHashNode: (node, compiler) => compileHash(node.elements, compiler),
	ImplicitNode: (node, compiler) => compiler.compile(node.value),
	RangeNode: (node, compiler) => {
		const first = compiler.compileOptional(node.left);
		const last = compiler.compileOptional(node.right);
		const exclusive = node.isExcludeEnd();
		return compiler.placed(node, (scope) => toRange(first(scope), last(scope), exclusive));
	}
};
function regexpFlags(closing) {
	return closing.replace(/^[^a-z]*/, "");
}
function isNumber(value) {
	return typeof value === "bigint" || typeof value === "number";
}
function toRange(first, last, exclusive) {
	if (!(first === null || last === null || isNumber(first) && isNumber(last) || typeof first === "string" && typeof last === "string" || first instanceof RubyIpAddress && last instanceof RubyIpAddress && first.family === last.family || first instanceof RubySymbol && last instanceof RubySymbol)) throw rubyError("ArgumentError", "bad value for range");
	return new RubyRange(first, last, exclusive);
}
function compileItems(elements, compiler) {
	const items = elements.map((element) => {
		if (isNode(element, "SplatNode")) {
			if (element.expression === null) return {
				splat: true,
				closure: (scope) => scope.get("&rest") ?? null
			};
			return {
				splat: true,
				closure: compiler.placed(element, compiler.compile(element.expression))
			};
		}
		return {
			splat: false,
			closure: compiler.compile(element)
		};
	});
	if (!items.some(({ splat }) => splat)) {
		const closures = items.map(({ closure }) => closure);
		return (scope) => closures.map((closure) => closure(scope));
	}
	return (scope) => {
		const values = [];
		for (const { splat, closure } of items) if (!splat) values.push(closure(scope));
		else for (const value of elementsForSplat(closure(scope), scope.machine)) values.push(value);
		scope.machine.checkElements(values.length);
		return values;
	};
}
function compileHash(elements, compiler) {
	const seen = /* @__PURE__ */ new Set();
	for (const element of elements) {
		if (!isNode(element, "AssocNode") || !/^(?:Symbol|String|Integer|Float)Node$/.test(nodeName(element.key))) continue;
		const text = compiler.source.sourceOf(element.key);
		if (seen.has(text)) compiler.unsupported(element.key, `the key ${text} twice in one Hash is not supported`, "leave one of them out");
		seen.add(text);
	}
	const entries = elements.map((element) => {
		if (isNode(element, "AssocNode")) return {
			key: compiler.compile(element.key),
			value: compiler.compile(element.value)
		};
		if (isNode(element, "AssocSplatNode") && element.value !== null) return {
			key: void 0,
			value: compiler.placed(element, compiler.compile(element.value))
		};
		return {
			key: void 0,
			value: (scope) => scope.get("&keywords") ?? null
		};
	});
	return (scope) => {
		const hash = new RubyHash();
		for (const { key, value } of entries) if (key !== void 0) hash.set(key(scope), value(scope));
		else {
			const spread = value(scope);
			if (spread === null) continue;
			if (!(spread instanceof RubyHash)) throw rubyError("TypeError", "no implicit conversion into Hash");
			for (const [k, v] of spread.pairs()) hash.set(k, v);
		}
		return hash;
	};
}

// src/render/erb/ruby/assignments.ts
function read(scope, name) {
	return scope.get(name) ?? null;
}
function write(scope, name, value) {
	scope.set(name, value);
	return value;
}
function compileIndexWrite(node, compiler, next) {
	if (node.receiver === null) return compiler.unsupported(node, "self[…] =", "assign to a variable");
	const receiver = compiler.compile(node.receiver);
	const index = compileItems(node.arguments_?.arguments_ ?? [], compiler);
	const value = compiler.compile(node.value);
	return compiler.placed(node, (scope) => {
		const self = receiver(scope);
		const at = index(scope);
		const current = scope.machine.send(self, "[]", at);
		const result = next(scope, current, value);
		if (result === void 0) return current;
		scope.machine.send(self, "[]=", [...at, result]);
		return result;
	});
}
const assignmentHandlers = {
	LocalVariableReadNode: (node, compiler) => {
		const { name } = node;
		if (name !== "_erbout") return (scope) => read(scope, name);
		return compiler.unsupported(node, "_erbout, the output as a whole, is not supported in templates here", "print with <%= … %> where the text belongs");
	},
	LocalVariableWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => write(scope, node.name, value(scope));
	},
	LocalVariableOrWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => {
			const current = read(scope, node.name);
			return isTruthy(current) ? current : write(scope, node.name, value(scope));
		};
	},
	LocalVariableAndWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => {
			const current = read(scope, node.name);
			return isTruthy(current) ? write(scope, node.name, value(scope)) : current;
		};
	},
	LocalVariableOperatorWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return compiler.placed(node, (scope) => {
			const current = read(scope, node.name);
			return write(scope, node.name, scope.machine.send(current, node.binaryOperator, [value(scope)]));
		});
	},
	IndexOrWriteNode: (node, compiler) => compileIndexWrite(node, compiler, (scope, current, value) => isTruthy(current) ? void 0 : value(scope)),
	IndexAndWriteNode: (node, compiler) => compileIndexWrite(node, compiler, (scope, current, value) => isTruthy(current) ? value(scope) : void 0),
	IndexOperatorWriteNode: (node, compiler) => compileIndexWrite(node, compiler, (scope, current, value) => scope.machine.send(current, node.binaryOperator, [value(scope)])),
	MultiWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		const assign = compileTargets(node, compiler);
		return (scope) => {
			const values = value(scope);
			assign(scope, values);
			return values;
		};
	}
};
function compileTargets({ lefts, rest, rights }, compiler) {
	const before = lefts.map((target) => assignTo(target, compiler));
	const after = rights.map((target) => assignTo(target, compiler));
	const middle = isNode(rest, "SplatNode") && rest.expression !== null ? assignTo(rest.expression, compiler) : void 0;
	return (scope, value) => {
		const values = Array.isArray(value) ? value : [value];
		for (const [at, assign] of before.entries()) assign(scope, values[at] ?? null);
		const restEnd = Math.max(before.length, values.length - after.length);
		middle?.(scope, values.slice(before.length, restEnd));
		const firstAfter = rest === null ? before.length : restEnd;
		for (const [at, assign] of after.entries()) assign(scope, values[firstAfter + at] ?? null);
	};
}
function assignTo(target, compiler) {
	if (isNode(target, "LocalVariableTargetNode")) {
		const { name } = target;
		return (scope, value) => scope.set(name, value);
	}
	if (isNode(target, "RequiredParameterNode")) {
		const { name } = target;
		return (scope, value) => scope.declare(name, value);
	}
	if (isNode(target, "MultiTargetNode")) return compileTargets(target, compiler);
	if (isNode(target, "IndexTargetNode")) {
		const receiver = compiler.compile(target.receiver);
		const index = compileItems(target.arguments_?.arguments_ ?? [], compiler);
		return (scope, value) => {
			scope.machine.send(receiver(scope), "[]=", [...index(scope), value]);
		};
	}
	compiler.unsupported(target, `assigning to \`${compiler.source.sourceOf(target)}\` is not supported in templates here`, "assign to a variable whose name begins with a small letter");
	return () => void 0;
}

// src/render/erb/ruby/arguments.ts
const anonymous = {
	block: "&block",
	rest: "&rest",
	keywords: "&keywords"
};
const endInKeywords = /* @__PURE__ */ new WeakSet();
function keywordsOf(args) {
	const last = endInKeywords.has(args) ? args.at(-1) : void 0;
	return last instanceof RubyHash ? last : void 0;
}
function withKeywords(args) {
	const last = args.at(-1);
	if (last instanceof RubyHash && last.size === 0) args.pop();
	else endInKeywords.add(args);
	return args;
}
function compileArguments(elements, compiler) {
	const last = elements.at(-1);
	if (isNode(last, "ForwardingArgumentsNode")) {
		const before = compileItems(elements.slice(0, -1), compiler);
		return (scope) => {
			const rest = scope.get(anonymous.rest);
			const keywords = scope.get(anonymous.keywords);
			const args = [...before(scope), ...Array.isArray(rest) ? rest : []];
			return keywords instanceof RubyHash ? withKeywords([...args, keywords.copy()]) : args;
		};
	}
	const items = compileItems(elements, compiler);
	return isNode(last, "KeywordHashNode") ? (scope) => withKeywords(items(scope)) : items;
}

// src/render/erb/ruby/keywords.ts
function compileKeywords({ keywords, keywordRest }, compiler) {
	if (isNode(keywordRest, "NoKeywordsParameterNode")) {
		compiler.unsupported(keywordRest, "**nil is not supported in templates here", "leave it out");
		return;
	}
	if (keywords.length === 0 && keywordRest === null) return void 0;
	const named = keywords.flatMap((keyword) => {
		if (isNode(keyword, "OptionalKeywordParameterNode")) return [{
			name: keyword.name,
			fallback: compiler.compile(keyword.value)
		}];
		return isNode(keyword, "RequiredKeywordParameterNode") ? [{
			name: keyword.name,
			fallback: void 0
		}] : [];
	});
	const restName = isNode(keywordRest, "KeywordRestParameterNode") ? keywordRest.name ?? anonymous.keywords : anonymous.keywords;
	return {
		required: named.some(({ fallback }) => fallback === void 0),
		bind: (scope, given) => {
			const rest = given?.copy() ?? new RubyHash();
			const values = named.map(({ name }) => rest.delete(RubySymbol.of(name)));
			complain("missing", named.filter(({ fallback }, at) => fallback === void 0 && values[at] === void 0).map(({ name }) => `:${name}`));
			if (keywordRest === null) complain("unknown", rest.keys().map((key) => inspect(key, scope.machine)));
			else scope.declare(restName, rest);
			for (const [at, { name, fallback }] of named.entries()) {
				const value = values[at];
				scope.declare(name, value === void 0 ? fallback?.(scope) ?? null : value);
			}
		}
	};
}
function complain(what, names) {
	if (names.length === 0) return;
	const word = names.length === 1 ? "keyword" : "keywords";
	throw rubyError("ArgumentError", `${what} ${word}: ${names.join(", ")}`);
}

// src/render/erb/ruby/scope.ts
var Scope = class Scope {
	machine;
	bodies;
	#variables = /* @__PURE__ */ new Map();
	#parent;
	constructor(machine, parent, bodies = parent?.bodies ?? []) {
		this.machine = machine;
		this.#parent = parent;
		this.bodies = bodies;
	}
	withBodies(bodies) {
		const same = new Scope(this.machine, this.#parent, bodies);
		same.#variables = this.#variables;
		return same;
	}
	get(name) {
		const value = this.#variables.get(name);
		return value === void 0 ? this.#parent?.get(name) : value;
	}
	set(name, value) {
		(this.#owner(name) ?? this).#variables.set(name, value);
	}
	declare(name, value) {
		this.#variables.set(name, value);
	}
	names() {
		return [...[...this.#variables.keys()].filter((name) => !name.startsWith("&")), ...this.#parent?.names() ?? []];
	}
	#owner(name) {
		if (this.#variables.has(name)) return this;
		return this.#parent === void 0 ? void 0 : this.#parent.#owner(name);
	}
};

// src/render/erb/ruby/blocks.ts
const noParameters = {
	bind: () => void 0,
	arity: 0,
	blockArity: 0,
	keywords: false,
	spreads: false,
	min: 0,
	max: 0
};
const blockHandlers = { LambdaNode: (node, compiler) => compileLambda(node, compiler) };
function compileLambda(node, compiler) {
	const loop = {};
	const parameters = withLocals(node.locals, compileParameters(node.parameters, compiler));
	const method = {};
	const body = compiler.insideMethod(method, () => compiler.inside(loop, () => compiler.compileOptional(node.body)));
	const range = compiler.source.placeOf(node.location);
	return (scope) => {
		const call = (args, passed) => {
			checkCount(parameters, args, range);
			return leavable(loop, () => returnable(method, () => runBlock(scope, parameters, body, args, passed)));
		};
		return new RubyProc(call, parameters.arity, true);
	};
}
function compileBlock(node, loop, compiler) {
	const parameters = withLocals(node.locals, compileParameters(node.parameters, compiler));
	const body = compiler.inside(loop, () => compiler.compileOptional(node.body));
	return (scope) => new RubyProc((args, passed) => {
		const [only] = args;
		if (parameters.keywords && parameters.max === 1 && Array.isArray(only)) throw unsupported("a block with one parameter and keywords takes an Array apart in Ruby 3.1 but not in 3.3", "name two parameters, or leave the keywords out");
		const spread = parameters.spreads && args.length === 1 && Array.isArray(only) ? only : args;
		return runBlock(scope, parameters, body, spread, passed);
	}, parameters.blockArity, false);
}
function checkCount(parameters, args, range) {
	const { keywords, min, max } = parameters;
	const given = args.length - (keywords && keywordsOf(args) !== void 0 ? 1 : 0);
	if (given >= min && (max < 0 || given <= max)) return;
	const failure = wrongNumber(given, min, max);
	failure.range = range;
	throw failure;
}
function returnable(method, run) {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof ReturnSignal && signal.target === method) return signal.value;
		throw signal;
	}
}
function compileMethodParameters(node, compiler) {
	const parameters = node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
	return withLocals(node.locals, parameters);
}
function runBlock(around, { bind }, body, args, passed) {
	const { machine } = around;
	machine.enter();
	const scope = new Scope(machine, around);
	try {
		bind(scope, args, passed);
		return body(scope);
	} catch (signal) {
		if (signal instanceof NextSignal) return signal.value;
		throw signal;
	} finally {
		machine.leave();
	}
}
function compileParameters(node, compiler) {
	if (node === null) return noParameters;
	if (isNode(node, "NumberedParametersNode")) return numbered(node.maximum);
	if (!isNode(node, "BlockParametersNode")) {
		compiler.unsupported(node, "parameters of this form", "name the parameters: |a, b|");
		return noParameters;
	}
	return node.parameters === null ? noParameters : compileNamed(node.parameters, compiler);
}
function withLocals(names, parameters) {
	if (names.length === 0) return parameters;
	return {
		...parameters,
		bind: (scope, args, passed) => {
			for (const name of names) scope.declare(name, null);
			parameters.bind(scope, args, passed);
		}
	};
}
function numbered(maximum) {
	const names = Array.from({ length: maximum }, (_, at) => `_${at + 1}`);
	return {
		bind: (scope, args) => {
			for (const [at, name] of names.entries()) scope.declare(name, args[at] ?? null);
		},
		arity: maximum,
		blockArity: maximum,
		keywords: false,
		spreads: maximum > 1,
		min: maximum,
		max: maximum
	};
}
function compileNamed(node, compiler) {
	const { requireds, optionals, rest, posts, keywordRest, block } = node;
	const first = requireds.map((target) => assignTo(target, compiler));
	const last = posts.map((target) => assignTo(target, compiler));
	const middle = optionals.map((optional) => compileOptionalParameter(optional, compiler));
	const keywords = compileKeywords(node, compiler);
	const forwards = isNode(keywordRest, "ForwardingParameterNode");
	const takesRest = isNode(rest, "RestParameterNode") || forwards;
	const restName = isNode(rest, "RestParameterNode") ? rest.name ?? anonymous.rest : anonymous.rest;
	const blockName = isNode(block, "BlockParameterNode") ? block.name : null;
	const needed = first.length + last.length;
	const required = keywords?.required === true;
	const counted = needed + (required ? 1 : 0);
	return {
		bind: (scope, given, passed) => {
			const named = keywords === void 0 ? void 0 : keywordsOf(given);
			const args = named === void 0 ? given : given.slice(0, -1);
			for (const [at, assign] of first.entries()) assign(scope, args[at] ?? null);
			const spare = Math.max(0, args.length - needed);
			const filled = Math.min(spare, middle.length);
			for (const [at, optional] of middle.entries()) {
				const value = at < filled ? args[first.length + at] : void 0;
				scope.declare(optional.name, value === void 0 ? optional.fallback(scope) : value);
			}
			const restEnd = takesRest ? Math.max(first.length + filled, args.length - last.length) : first.length + filled;
			if (takesRest) scope.declare(restName, args.slice(first.length + filled, restEnd));
			for (const [at, assign] of last.entries()) assign(scope, args[restEnd + at] ?? null);
			keywords?.bind(scope, named);
			if (blockName !== null) scope.declare(blockName, passed ?? null);
		},
		arity: optionals.length > 0 || takesRest || keywords !== void 0 && !required ? -counted - 1 : counted,
		blockArity: takesRest ? -counted - 1 : counted,
		spreads: needed + optionals.length > 1 || rest !== null,
		keywords: keywords !== void 0,
		min: needed,
		max: takesRest ? -1 : needed + optionals.length
	};
}
function compileOptionalParameter(node, compiler) {
	if (!isNode(node, "OptionalParameterNode")) return {
		name: "_",
		fallback: nil
	};
	return {
		name: node.name,
		fallback: compiler.compile(node.value)
	};
}

// src/render/erb/ruby/control.ts
const controlHandlers = {
	ProgramNode: (node, compiler) => compiler.compile(node.statements),
	StatementsNode: (node, compiler) => {
		const closures = compiler.compileAll(node.body);
		const [only] = closures;
		if (only === void 0) return nil;
		if (closures.length === 1) return only;
		return (scope) => {
			let value = null;
			for (const closure of closures) value = closure(scope);
			return value;
		};
	},
	ParenthesesNode: (node, compiler) => compiler.compileOptional(node.body),
	IfNode: (node, compiler) => {
		const condition = compiler.compile(node.predicate);
		const then = compiler.compileOptional(node.statements);
		const otherwise = compiler.compileOptional(node.subsequent);
		return (scope) => isTruthy(condition(scope)) ? then(scope) : otherwise(scope);
	},
	UnlessNode: (node, compiler) => {
		const condition = compiler.compile(node.predicate);
		const then = compiler.compileOptional(node.statements);
		const otherwise = compiler.compileOptional(node.elseClause);
		return (scope) => isTruthy(condition(scope)) ? otherwise(scope) : then(scope);
	},
	ElseNode: (node, compiler) => compiler.compileOptional(node.statements),
	AndNode: (node, compiler) => {
		const left = compiler.compile(node.left);
		const right = compiler.compile(node.right);
		return (scope) => {
			const value = left(scope);
			return isTruthy(value) ? right(scope) : value;
		};
	},
	OrNode: (node, compiler) => {
		const left = compiler.compile(node.left);
		const right = compiler.compile(node.right);
		return (scope) => {
			const value = left(scope);
			return isTruthy(value) ? value : right(scope);
		};
	},
	CaseNode: (node, compiler) => compileCase(node, compiler),
	WhileNode: (node, compiler) => compileLoop(node, compiler, true),
	UntilNode: (node, compiler) => compileLoop(node, compiler, false),
	ForNode: (node, compiler) => {
		const loop = {};
		const collection = compiler.compile(node.collection);
		const assign = assignTo(node.index, compiler);
		const body = compiler.inside(loop, () => compiler.compileOptional(node.statements));
		return compiler.placed(node, (scope) => {
			const over = collection(scope);
			return leavable(loop, () => {
				for (const item of elementsForSplat(over, scope.machine)) {
					scope.machine.step();
					assign(scope, item);
					oneTurn(() => body(scope));
				}
				return over;
			});
		});
	},
	NextNode: (node, compiler) => {
		const value = compileValues(node.arguments_, compiler);
		if (compiler.loop === void 0) return outsideLoop(node, "next", compiler);
		return (scope) => {
			throw new NextSignal(value(scope));
		};
	},
	BreakNode: (node, compiler) => {
		const value = compileValues(node.arguments_, compiler);
		const { loop } = compiler;
		if (loop === void 0) return outsideLoop(node, "break", compiler);
		return (scope) => {
			throw new BreakSignal(loop, value(scope));
		};
	}
};
const textLoop = {};
function outsideLoop(node, word, compiler) {
	return compiler.unsupported(node, `${word} outside of a block or loop`, "use it inside each, while or for");
}
function compileValues(node, compiler) {
	const [only, second] = node?.arguments_ ?? [];
	if (only === void 0) return nil;
	if (second === void 0 && !isNode(only, "SplatNode")) return compiler.compile(only);
	return compileItems(node?.arguments_ ?? [], compiler);
}
function oneTurn(run) {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof NextSignal) return signal.value;
		throw signal;
	}
}
function compileLoop(node, compiler, whileTruthy) {
	const loop = {};
	const condition = compiler.compile(node.predicate);
	const body = compiler.inside(loop, () => compiler.compileOptional(node.statements));
	const bodyFirst = node.isBeginModifier();
	const goesOn = (scope) => isTruthy(condition(scope)) === whileTruthy;
	return compiler.placed(node, (scope) => leavable(loop, () => {
		if (bodyFirst) oneTurn(() => body(scope));
		while (goesOn(scope)) {
			scope.machine.step();
			oneTurn(() => body(scope));
		}
		return null;
	}));
}
function compileWhen(condition, compiler) {
	if (isNode(condition, "SplatNode") && condition.expression !== null) {
		const list = compiler.compile(condition.expression);
		return (scope, subject) => elementsForSplat(list(scope), scope.machine).some((pattern) => subject === void 0 ? isTruthy(pattern) : caseEquals(pattern, subject, scope.machine));
	}
	const closure = compiler.compile(condition);
	return (scope, subject) => {
		const pattern = closure(scope);
		return subject === void 0 ? isTruthy(pattern) : caseEquals(pattern, subject, scope.machine);
	};
}
function compileCase(node, compiler) {
	const predicate = node.predicate === null ? void 0 : compiler.compile(node.predicate);
	const branches = node.conditions.map((when) => {
		if (!isNode(when, "WhenNode")) return {
			conditions: [],
			body: nil
		};
		return {
			conditions: when.conditions.map((condition) => compileWhen(condition, compiler)),
			body: compiler.compileOptional(when.statements)
		};
	});
	const otherwise = compiler.compileOptional(node.elseClause);
	return compiler.placed(node, (scope) => {
		const subject = predicate?.(scope);
		for (const { conditions, body } of branches) if (conditions.some((holds) => holds(scope, subject))) return body(scope);
		return otherwise(scope);
	});
}

// src/render/erb/ruby/definitions.ts
const definitionHandlers = {
	DefNode: (node, compiler) => compileDefinition(node, compiler),
	ReturnNode: (node, compiler) => {
		const target = compiler.method;
		if (target === void 0) return compiler.unsupported(node, "return outside of def and lambda is not supported in templates here", "wrap what follows in unless … end");
		const value = compileValues(node.arguments_, compiler);
		return (scope) => {
			throw new ReturnSignal(target, value(scope));
		};
	},
	YieldNode: (node, compiler) => {
		if (!compiler.inDefinition) return outsideDefinition(node, "yield", compiler);
		const args = compileArguments(node.arguments_?.arguments_ ?? [], compiler);
		return compiler.placed(node, (scope) => {
			const block = scope.get(anonymous.block);
			if (!(block instanceof RubyProc)) throw rubyError("LocalJumpError", "no block given (yield)");
			scope.machine.step();
			return block.call(args(scope));
		});
	}
};
function outsideDefinition(node, word, compiler) {
	return compiler.unsupported(node, `${word} outside of def is not supported in templates here`, "write the text where it is needed");
}
function compileDefinition(node, compiler) {
	if (node.receiver !== null) return compiler.unsupported(node, "def of an object's own method", "define it without `self.`");
	const method = {};
	const { name } = node;
	const range = compiler.source.placeOf(node.location);
	const parameters = compileMethodParameters(node, compiler);
	const body = compiler.insideMethod(method, () => compiler.compileOptional(node.body), true);
	return ({ machine }) => {
		const call = (args, passed) => {
			checkCount(parameters, args, range);
			machine.enter();
			try {
				const scope = new Scope(machine);
				scope.declare(anonymous.block, passed ?? null);
				parameters.bind(scope, args, passed);
				return returnable(method, () => body(scope));
			} finally {
				machine.leave();
			}
		};
		machine.definitions.set(name, new RubyProc(call, parameters.arity, true));
		return RubySymbol.of(name);
	};
}

// src/render/erb/ruby/defined.ts
function definedAs(node, compiler) {
	if (isNode(node, "ParenthesesNode")) return isNode(node.body, "StatementsNode") && node.body.body.length === 1 ? definedAs(node.body.body[0] ?? node, compiler) : () => node.body === null ? "nil" : "expression";
	if (isNode(node, "LocalVariableReadNode")) return () => "local-variable";
	if (isNode(node, "YieldNode")) {
		if (!compiler.inDefinition) return outsideDefinition(node, "yield", compiler);
		return (scope) => scope.get(anonymous.block) instanceof RubyProc ? "yield" : null;
	}
	if (isNode(node, "NilNode")) return () => "nil";
	if (isNode(node, "TrueNode")) return () => "true";
	if (isNode(node, "FalseNode")) return () => "false";
	if (isNode(node, "SelfNode")) return () => "self";
	if (/^(?:Instance|Global|Class)Variable.*Read/.test(nodeName(node))) return () => null;
	if (isNode(node, "ConstantReadNode")) return ({ machine }) => machine.constants.has(node.name) || hasConstant(node.name) ? "constant" : null;
	if (isNode(node, "CallNode")) {
		const { name, receiver } = node;
		if (receiver === null) return ({ machine }) => machine.local(name) !== void 0 || isFunction(name) ? "method" : null;
		const self = compiler.compile(receiver);
		return (scope) => {
			try {
				const value = self(scope);
				return scope.machine.send(value, "respond_to?", [name]) === true ? "method" : null;
			} catch (failure) {
				if (failure instanceof TemplateFailure && failure.code === "render/ruby-error") return null;
				throw failure;
			}
		};
	}
	return nodeName(node).includes("Write") ? () => "assignment" : () => "expression";
}

// src/render/erb/ruby/refusals.ts
const dataHint = "templates are data: put the value into cluster.yml, under network.custom.options for instance, and read it from there";
function refuse$1(message, hint = dataHint) {
	return {
		code: "render/ruby-refused",
		message,
		hint
	};
}
function lack(message, hint) {
	return {
		code: "render/ruby-unsupported",
		message,
		hint
	};
}
const nodeHints = {
	CaseMatchNode: ["case/in (pattern matching)", "write case/when, or if with ==, dig and key?"],
	MatchPredicateNode: ["`in` (pattern matching)", "compare with == or is_a?"],
	MatchRequiredNode: ["`=>` (pattern matching)", "assign with = and dig or fetch"],
	RedoNode: ["redo", "write the loop with while or each"],
	RetryNode: ["retry", "write the loop with while or each"],
	YieldNode: ["yield", "write the text where it is needed"],
	SuperNode: ["super", "write the text where it is needed"],
	ForwardingSuperNode: ["super", "write the text where it is needed"],
	ClassNode: ["class", "use a Hash"],
	ModuleNode: ["module", "use a Hash"],
	SingletonClassNode: ["class <<", "use a Hash"],
	FlipFlopNode: ["a flip-flop", "keep a variable and test it"],
	RationalNode: ["a Rational", "write a Float or an Integer"],
	ImaginaryNode: ["a Complex number", "write a Float or an Integer"],
	ConstantWriteNode: ["a constant of the template's own", "use a variable: its name begins with a small letter"],
	PreExecutionNode: ["BEGIN", "write the statement first"],
	PostExecutionNode: ["END", "write the statement last"]
};
function refusalOf(name, source) {
	if (name === "XStringNode" || name === "InterpolatedXStringNode") return refuse$1("a command in backticks would be run");
	if (name.startsWith("GlobalVariable") || name === "BackReferenceReadNode" || name === "NumberedReferenceReadNode") return refuse$1(`the global variable ${firstWord(source)} belongs to the Ruby process`, dataHint);
	if (name.startsWith("InstanceVariable") || name.startsWith("ClassVariable")) return lack(`${firstWord(source)} is not supported in templates here`, "use a local variable: its name has no @");
	if (name === "AliasMethodNode" || name === "AliasGlobalVariableNode" || name === "UndefNode") return refuse$1(`${firstWord(source)} changes Ruby itself`, "write the expression where it is used");
	if (name === "SourceFileNode" || name === "SourceLineNode" || name === "SourceEncodingNode") return refuse$1(`${firstWord(source)} depends on where the template lies`, "write the text itself");
	const [what, hint] = nodeHints[name] ?? [`\`${firstWord(source)}\``, "write it with if, each, case/when and method calls"];
	return lack(`${what} is not supported in templates here`, hint);
}
function firstWord(source) {
	return /^\S{1,40}/.exec(source)?.[0] ?? source.slice(0, 40);
}
const processWords = "system exec spawn fork exit exit! abort trap sleep at_exit callcc syscall test select warn caller caller_locations set_trace_func trace_var untrace_var gets readline readlines open require require_relative load autoload autoload? putc srand rand";
const escapeWords = "eval instance_eval instance_exec class_eval class_exec module_eval module_exec send __send__ public_send binding method methods public_method public_methods private_methods protected_methods singleton_methods singleton_method singleton_class instance_method instance_methods instance_variable_get instance_variable_set instance_variable_defined? instance_variables remove_instance_variable define_method define_singleton_method remove_method undef_method alias_method const_get const_set const_missing constants remove_const class_variable_get class_variable_set local_variables global_variables local_variable_get local_variable_set object_id __id__ __method__ __dir__ instance_variable_names using refine unbind to_enum enum_for display";
const printWords = "puts print p pp printf";
let words;
function refusedMethod(name, hasReceiver) {
	words ??= new Map([
		...processWords.split(" ").map((word) => [word, "process"]),
		...escapeWords.split(" ").map((word) => [word, "escape"]),
		...printWords.split(" ").map((word) => [word, "print"])
	]);
	switch (words.get(name)) {
		case "process": return hasReceiver ? void 0 : refuse$1(`${name} reaches outside of the template`);
		case "escape": return refuseInternals(name);
		case "print": return hasReceiver ? void 0 : refuse$1(`${name} writes to the terminal, not into the manifest`, "print with <%= … %>");
		case void 0:
		default: return (name === "catch" || name === "throw") && !hasReceiver ? lack(`${name} is not supported in templates here`, "leave the loop with break or next") : void 0;
	}
}
function refuseInternals(name) {
	return refuse$1(`${name} reaches into Ruby itself`, "call the method, or index the Hash, by its name");
}
const refusedConstants = "ENV File Dir IO Kernel Process ObjectSpace GC Thread Mutex Queue Fiber Ractor Time Date DateTime Random SecureRandom Open3 Net Socket TCPSocket UDPSocket URI FileUtils Pathname Tempfile Etc Signal Marshal RubyVM TracePoint Binding Method UnboundMethod STDIN STDOUT STDERR ARGV ARGF DATA RUBY_VERSION RUBY_PLATFORM TOPLEVEL_BINDING Gem Bundler Pharos K8s Timeout Logger PTY Readline Zlib OpenSSL";
let constants;
const lackingConstants = " SortedSet Struct OpenStruct Data Digest Shellwords Rational Complex BigDecimal Enumerator Encoding StringIO StringScanner ";
function refusedConstant(name) {
	if (lackingConstants.includes(` ${name} `)) return lack(`${name} is not supported in templates here`, "put the computed value into the variables");
	constants ??= new Set(refusedConstants.split(" "));
	if (!constants.has(name)) return void 0;
	if (name === "ENV") return refuse$1("the environment differs from machine to machine");
	if (/^(?:Time|Date|DateTime)$/.test(name)) return refuse$1(`${name} makes every run print something else`);
	if (name.endsWith("Random")) return refuse$1(`${name} makes every run print something else`);
	return refuse$1(`${name} reaches outside of the template`);
}

// src/render/erb/ruby/calls.ts
const callHandlers = {
	CallNode: (node, compiler) => compileCall(node, compiler),
	SelfNode: (node, compiler) => compiler.unsupported(node, "self is not supported in templates here", "name the variable that you mean"),
	ConstantReadNode: (node, compiler) => {
		const refusal = refusedConstant(node.name);
		if (refusal !== void 0) compiler.reject(node, refusal);
		return compiler.placed(node, ({ machine }) => machine.constants.get(node.name) ?? constantOf(node.name));
	},
	ConstantWriteNode: (node, compiler) => {
		const value = compiler.compile(node.value);
		return (scope) => {
			const written = value(scope);
			scope.machine.constants.set(node.name, written);
			return written;
		};
	},
	ConstantPathNode: (node, compiler) => {
		const path = compiler.source.sourceOf(node).replace(/^::/, "");
		const [root = ""] = path.split("::");
		const refusal = hasConstant(path) ? void 0 : refusedConstant(root) ?? refusedConstant(node.name ?? "");
		if (refusal !== void 0) compiler.reject(node, refusal);
		return compiler.placed(node, () => constantOf(path));
	},
	DefinedNode: (node, compiler) => definedAs(node.value, compiler)
};
function compileCall(node, compiler) {
	const { name, receiver } = node;
	const isOwn = receiver === null || isNode(receiver, "SelfNode");
	const refusal = refusedMethod(name, !isOwn);
	if (refusal !== void 0 && !(isOwn && node.isVariableCall())) compiler.reject(node, refusal);
	if (receiver === null && name === "lambda" && isNode(node.block, "BlockNode")) return compileLambda(node.block, compiler);
	if (isOwn && name === "block_given?") return blockGiven(node, compiler);
	const args = compileArguments(node.arguments_?.arguments_ ?? [], compiler);
	const loop = {};
	const block = compileBlockOf(node, loop, compiler);
	const run = isOwn ? compileOwnCall(node, args, block, refusal) : compileSend(node, receiver, args, block, compiler);
	const placed = compiler.placed(node, run, compiler.callRange(node));
	if (!isNode(node.block, "BlockNode")) return placed;
	return (scope) => leavable(loop, () => placed(scope));
}
function compileSend(node, receiver, args, block, compiler) {
	const self = compiler.compile(receiver);
	const { name } = node;
	const safe = node.isSafeNavigation();
	const range = compiler.source.placeOf(node.location);
	if (node.isAttributeWrite() && name !== "[]=" && name !== "default=") return compiler.unsupported(node, `\`${compiler.source.sourceOf(node)}\` would change an object that others read, too`, "assign to a variable");
	if (node.isAttributeWrite()) return (scope) => {
		const target = self(scope);
		const values = args(scope);
		scope.machine.send(target, name, values);
		return values.at(-1) ?? null;
	};
	return (scope) => {
		const target = self(scope);
		if (safe && target === null) return null;
		const { machine } = scope;
		const values = args(scope);
		const proc = block(scope);
		machine.range = range;
		return machine.send(target, name, values, proc);
	};
}
function compileOwnCall(node, args, block, refusal) {
	const { name } = node;
	const bare = node.isVariableCall();
	return (scope) => {
		const { machine } = scope;
		machine.step();
		const local = machine.local(name);
		if (local !== void 0) {
			const given = args(scope).length;
			if (given > 0) throw rubyError("ArgumentError", `wrong number of arguments (given ${given}, expected 0)`);
			return local;
		}
		const defined = machine.definitions.get(name);
		if (defined !== void 0) return defined.call(args(scope), block(scope));
		if (name === "respond_to?") return respondsTo(args(scope)[0] ?? null, machine);
		if (isFunction(name)) return callFunction(name, args(scope), {
			machine,
			block: block(scope),
			name
		});
		if (refusal !== void 0) throw refused(refusal.message, refusal.hint);
		if (bare || isKnownToRuby("Object", name)) throw machine.unknownName(name, scope.names());
		throw rubyError("NoMethodError", `undefined method \`${name}' for an instance of Pharos::YamlFile::Namespace`);
	};
}
function respondsTo(name, machine) {
	const text = toName(name);
	return machine.locals.has(text) || machine.definitions.has(text);
}
function compileBlockOf(node, loop, compiler) {
	const { block } = node;
	if (block === null) {
		const last = node.arguments_?.arguments_.at(-1);
		return isNode(last, "ForwardingArgumentsNode") ? passedBlock : () => void 0;
	}
	if (isNode(block, "BlockNode")) return compileBlock(block, loop, compiler);
	if (!isNode(block, "BlockArgumentNode") || block.expression === null) return passedBlock;
	const value = compiler.compile(block.expression);
	return (scope) => toProc(value(scope), scope);
}
function passedBlock(scope) {
	const block = scope.get(anonymous.block);
	return block instanceof RubyProc ? block : void 0;
}
function blockGiven(node, compiler) {
	if (!compiler.inDefinition) return outsideDefinition(node, "block_given?", compiler);
	return (scope) => passedBlock(scope) !== void 0;
}
function toProc(value, scope) {
	if (value === null) return void 0;
	if (value instanceof RubyProc) return value;
	if (value instanceof RubySymbol) return toMethodProc(value.name, scope.machine);
	throw rubyError("TypeError", "wrong argument type (expected Proc)");
}

// src/render/erb/ruby/match-variables.ts
function ofMatch(read) {
	return ({ machine }) => machine.lastMatch instanceof RubyMatch ? read(machine.lastMatch) : null;
}
function refuse(node, compiler) {
	compiler.reject(node, refusalOf(nodeName(node), compiler.source.sourceOf(node)));
	return () => null;
}
const matchVariableHandlers = {
	NumberedReferenceReadNode: ({ number }) => ofMatch((match) => match.group(number)),
	BackReferenceReadNode: (node, compiler) => {
		switch (node.name) {
			case "$&": return ofMatch((match) => match.group(0));
			case "$`": return ofMatch((match) => match.text.slice(0, match.places[0]));
			case "$'": return ofMatch((match) => match.text.slice(match.places[1]));
			case "$+": return ofMatch((match) => {
				for (let group = match.places.length / 2 - 1; group > 0; group -= 1) {
					const text = match.group(group);
					if (text !== null) return text;
				}
				return null;
			});
			default: return refuse(node, compiler);
		}
	},
	GlobalVariableReadNode: (node, compiler) => node.name === "$~" ? ofMatch((match) => match) : refuse(node, compiler)
};

// src/render/erb/ruby/rescue.ts
const rescueHandlers = {
	BeginNode: (node, compiler) => {
		const body = compiler.compileOptional(node.statements);
		const rescued = node.rescueClause === null ? void 0 : compileRescue(node.rescueClause, compiler);
		const otherwise = node.elseClause === null ? void 0 : compiler.compile(node.elseClause);
		const guarded = rescued === void 0 ? body : (scope) => {
			let value;
			try {
				value = body(scope);
			} catch (failure) {
				return handled(scope, failure, rescued);
			}
			return otherwise === void 0 ? value : otherwise(scope);
		};
		if (node.ensureClause === null) return guarded;
		const ensure = compiler.compileOptional(node.ensureClause.statements);
		return (scope) => {
			try {
				return guarded(scope);
			} finally {
				ensure(scope);
			}
		};
	},
	RescueModifierNode: (node, compiler) => {
		const expression = compiler.compile(node.expression);
		const fallback = compiler.compile(node.rescueExpression);
		return (scope) => {
			try {
				return expression(scope);
			} catch (failure) {
				return handled(scope, failure, (within, { rubyClass = "" }) => descendsFrom(rubyClass, "StandardError") ? fallback(within) : void 0);
			}
		};
	}
};
function handled(scope, failure, clause) {
	if (!(failure instanceof TemplateFailure) || failure.code !== "render/ruby-error") throw failure;
	const value = clause(scope, failure);
	if (value === void 0) throw failure;
	return value;
}
function compileRescue(node, compiler) {
	const classes = compileItems(node.exceptions, compiler);
	const isBare = node.exceptions.length === 0;
	const assign = node.reference === null ? void 0 : assignTo(node.reference, compiler);
	const body = compiler.compileOptional(node.statements);
	const next = isNode(node.subsequent, "RescueNode") ? compileRescue(node.subsequent, compiler) : void 0;
	return (scope, failure) => {
		const { rubyClass = "" } = failure;
		if (!(isBare ? [new RubyModule("StandardError")] : classes(scope)).flatMap((one) => elementsForSplat(one, scope.machine)).some((one) => one instanceof RubyModule && descendsFrom(rubyClass, one.name))) return next?.(scope, failure);
		assign?.(scope, new RubyException(rubyClass, failure.message));
		return body(scope);
	};
}

// src/render/erb/ruby/compiler.ts
var RubyCompiler = class {
	source;
	findings = [];
	bodies;
	loop;
	method;
	inDefinition = false;
	namesBodies;
	constructor(source, bodies = /* @__PURE__ */ new Map(), loop, namesBodies = false) {
		this.namesBodies = namesBodies;
		this.source = source;
		this.bodies = bodies;
		this.loop = loop;
	}
	compile(node) {
		const body = this.bodies.get(node) ?? (this.namesBodies ? namedBody(node) : void 0);
		if (body !== void 0) return runBody(body, this.loop);
		const name = nodeName(node);
		const handler = handlerOf(name);
		if (handler === void 0) {
			this.reject(node, refusalOf(name, this.source.sourceOf(node)));
			return never;
		}
		return handler(node, this);
	}
	compileAll(nodes) {
		return nodes.map((node) => this.compile(node));
	}
	compileOptional(node) {
		return node === null ? nil : this.compile(node);
	}
	inside(loop, compile) {
		const outer = this.loop;
		this.loop = loop;
		try {
			return compile();
		} finally {
			this.loop = outer;
		}
	}
	insideMethod(method, compile, isDefinition = this.inDefinition) {
		const outer = {
			loop: this.loop,
			method: this.method,
			inDefinition: this.inDefinition
		};
		this.loop = void 0;
		this.method = method;
		this.inDefinition = isDefinition;
		try {
			return compile();
		} finally {
			this.loop = outer.loop;
			this.method = outer.method;
			this.inDefinition = outer.inDefinition;
		}
	}
	reject(node, finding) {
		this.findings.push({
			...finding,
			range: this.source.placeOf(node.location)
		});
	}
	unsupported(node, message, hint) {
		this.reject(node, {
			code: "render/ruby-unsupported",
			message,
			hint
		});
		return never;
	}
	callRange(node) {
		const [, end] = this.source.placeOf(node.location);
		const [start] = this.source.placeOf(node.messageLoc ?? node.location);
		return node.messageLoc === null || node.receiver === null ? this.source.placeOf(node.location) : [start, Math.max(start, end)];
	}
	placed(node, closure, range = this.source.placeOf(node.location)) {
		return (scope) => {
			try {
				return closure(scope);
			} catch (failure) {
				if (failure instanceof TemplateFailure) failure.range ??= range;
				throw failure;
			}
		};
	}
};
let handlers;
function handlerOf(name) {
	handlers ??= new Map(Object.entries({
		...literalHandlers,
		...callHandlers,
		...controlHandlers,
		...assignmentHandlers,
		...blockHandlers,
		...rescueHandlers,
		...definitionHandlers,
		...matchVariableHandlers
	}));
	return handlers.get(name);
}
const nil = () => null;
const never = () => {
	throw new TypeError("evaluates what was refused");
};
function namedBody(node) {
	if (!isNode(node, "CallNode") || node.receiver !== null || node.name !== "template_text") return void 0;
	const [index] = node.arguments_?.arguments_ ?? [];
	return isNode(index, "IntegerNode") ? index.value : void 0;
}
function runBody(index, loop) {
	return (scope) => {
		try {
			scope.bodies[index]?.(scope);
		} catch (signal) {
			if (signal instanceof BreakSignal && signal.target === textLoop && loop !== void 0) throw new BreakSignal(loop, signal.value);
			throw signal;
		}
		return scope.machine.output;
	};
}

export { rubyError as A, BreakSignal as C, leavable as D, TemplateFailure as E, limitReached as O, isTruthy as S, ReturnSignal as T, RubyProc as _, readInteger as a, RubyStruct as b, Machine as c, RubyHash as d, CapturedOutput as f, RubyModule as g, RubyMatch as h, Scope as i, unsupported as j, refused as k, parseJson as l, RubyException as m, refusedMethod as n, isNode as o, RubyEnumerator as p, textLoop as r, toS as s, RubyCompiler as t, caseEquals as u, RubyRange as v, NextSignal as w, RubySymbol as x, RubyRegexp as y };