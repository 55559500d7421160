import { t as __commonJSMin } from "./rolldown-runtime.js";
import { a as YAMLException, c as parseEvents, i as SCALAR_STYLE, n as COLLECTION_STYLE, r as EVENT_ID } from "./js-yaml.js";
import { n as readPlainScalar, r as scalarText, t as Scalar } from "./scalar.js";

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/text/similar.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function findSimilar(written, known, most = 3) {
	if (written.length > 80) return void 0;
	const lower = written.toLowerCase();
	let best;
	let least = Math.min(most, Math.floor(written.length / 3)) + 1;
	for (const word of known) {
		if (word === written || Math.abs(word.length - written.length) >= least) continue;
		const slips = (0, import_fastest_levenshtein.distance)(lower, word.toLowerCase());
		if (slips < least) [best, least] = [word, slips];
	}
	return best;
}

// src/yaml/padded-text.ts
const pad = " ".repeat(64);
var PaddedText = class PaddedText {
	text;
	#pads;
	constructor(text, pads) {
		this.text = text;
		this.#pads = pads;
	}
	static of(text) {
		return new PaddedText(text, []);
	}
	get isOriginal() {
		return this.#pads.length === 0;
	}
	pad(offset, count) {
		const { text } = this;
		const first = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
		const starts = [];
		const pieces = [text.slice(0, first)];
		let at = first;
		while (starts.length < count && at < text.length) {
			starts.push(at);
			const end = text.indexOf("\n", at);
			const next = end === -1 ? text.length : end + 1;
			pieces.push(pad, text.slice(at, next));
			at = next;
		}
		if (starts.length === 0) return void 0;
		const before = (place) => starts.filter((start) => start <= place).length;
		const known = this.#pads.map((place) => place + before(place) * pad.length);
		const added = starts.map((start, line) => start + line * pad.length);
		const pads = [...known, ...added].toSorted((left, right) => left - right);
		return {
			padded: new PaddedText(pieces.join("") + text.slice(at), pads),
			end: at + starts.length * pad.length
		};
	}
	original(offset) {
		let inserted = 0;
		for (const at of this.#pads) {
			if (at >= offset) break;
			inserted += Math.min(pad.length, offset - at);
		}
		return offset - inserted;
	}
};

// src/yaml/syntax-places.ts
const reach = 4e3;
function reservedCharacter(text, at) {
	const char = text[at];
	if (char !== "@" && char !== "`" && (char !== "%" || isLineStart(text, at))) return void 0;
	return {
		message: `no value can begin with ${char}`,
		hint: "put the text in quotes"
	};
}
function tabbed(text, at) {
	const start = lineStart(text, at);
	const indent = /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? "";
	const tab = text[at] === "	" ? at - start : indent.indexOf("	");
	if (tab === -1) return void 0;
	return {
		message: "a tab is used for indentation",
		hint: "indent with spaces: YAML does not allow tabs there",
		at: start + tab
	};
}
function strayText(text, at) {
	if (isLineStart(text, at)) return void 0;
	if (text[at] === ":" && !/:\s/.test(text.slice(lineStart(text, at), at))) return {
		message: "this line continues the value above, so it cannot hold a key",
		hint: "line the key up with its neighbours; a line above it that lacks its `:` needs one"
	};
	if (text[at] === ":") return {
		message: "a second `: ` stands on this line",
		hint: "put the value in quotes, or start a new line"
	};
	return {
		message: "text stands after the end of the value",
		hint: "put the whole value in quotes"
	};
}
function openQuote(text, at) {
	for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
		const quote = text[place];
		if (quote !== "\"" && quote !== "'" || !/[\s,[{(:-]/.test(text[place - 1] ?? "\n")) continue;
		if (text.slice(place + 1, at).includes(quote)) return void 0;
		return {
			message: "this quote is not closed",
			hint: `close the text with ${quote}`,
			at: place
		};
	}
}
function openBracket(text, at) {
	let closed = 0;
	for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
		const char = text[place];
		if (char === "]" || char === "}") closed += 1;
		if (char !== "[" && char !== "{") continue;
		closed -= 1;
		if (closed >= 0) continue;
		const close = char === "[" ? "]" : "}";
		if (at >= text.length || text.slice(place, at).includes("\n")) return {
			message: `this ${char} is not closed`,
			hint: `close it with ${close}, or quote the text`,
			at: place
		};
		return;
	}
}
function isLineStart(text, at) {
	return text.slice(lineStart(text, at), at).trim() === "";
}
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}

// src/yaml/syntax-words.ts
const words = [
	[/./, reservedCharacter],
	[/deficient indentation|quoted scalar|valid JSON character/, openQuote],
	[/deficient indentation|flow collection|missed comma/, openBracket],
	[/indentation|separator is expected/, tabbed],
	[/mapping entry|separator is expected/, strayText],
	[/bad indentation of a mapping entry/, {
		message: "the indentation does not fit the keys above",
		hint: "line this key up with the keys that it stands beside"
	}],
	[/bad indentation of a sequence entry/, {
		message: "the indentation does not fit the list above",
		hint: "line every `-` of a list up in one column"
	}],
	[/separator is expected/, {
		message: "this line belongs to nothing above it",
		hint: "check the indentation of this line and of the ones before it; a new document starts with `---`"
	}],
	[/expected ':' after a mapping key|multiline key/, {
		message: "a key without `:` stands here",
		hint: "write `key: value`; text that runs over several lines must be indented deeper than its key"
	}],
	[/unknown escape sequence/, {
		message: "this backslash escape does not exist",
		hint: "double the backslash, or use single quotes"
	}],
	[/hexadecimal character/, {
		message: "this escape needs more hexadecimal digits",
		hint: "write \\xHH, \\uHHHH or \\UHHHHHHHH"
	}],
	[/missed comma/, {
		message: "a comma is missing between two entries",
		hint: "separate the entries within brackets with commas"
	}],
	[/found ','/, {
		message: "a comma stands where an entry should be",
		hint: "remove the comma, or write the entry before it"
	}],
	[/deficient indentation/, {
		message: "this line must be indented deeper",
		hint: "indent it deeper than the key that it belongs to"
	}],
	[/whitespace character is expected after the key-value/, {
		message: "a space is missing after `:`",
		hint: "write `key: value`, or quote the whole text"
	}],
	[/duplication of an? (?:tag|anchor)/, {
		message: "a value has two tags or two anchors",
		hint: "keep one of them"
	}],
	[/alias node should not have/, {
		message: "an alias has a tag or an anchor of its own",
		hint: "remove the tag or the anchor"
	}],
	[/name of an (?:alias|anchor) node/, {
		message: "a name is missing after `*` or `&`",
		hint: "name it, or quote text that begins with `*` or `&`"
	}],
	[/a line break is expected/, {
		message: "text stands beside the sign of a block (`|` or `>`)",
		hint: "start the text on the next line"
	}],
	[/indentation width|chomping mode/, {
		message: "the sign of this block (`|` or `>`) is not valid",
		hint: "write `|`, `|-` or `|+`"
	}],
	[/non-printable|null byte/, {
		message: "a control character stands here",
		hint: "remove it, or write it as an escape in double quotes"
	}],
	[/tag/, {
		message: "this tag is not valid",
		hint: "remove it, or quote text that begins with `!`"
	}],
	[/directive|unacceptable YAML version/, {
		message: "this % directive is not valid",
		hint: "remove the line, or quote text that begins with `%`"
	}]
];
function wordsForSyntax(reason, text, at) {
	for (const [pattern, entry] of words) {
		if (!pattern.test(reason)) continue;
		const said = typeof entry === "function" ? entry(text, at) : entry;
		if (said !== void 0) return said;
	}
	return {
		message: `this is not valid YAML: ${reason}`,
		hint: "quote the text if it is meant as text"
	};
}

// src/yaml/parse-stream.ts
const maxDepth = 200;
const mostWork = 6e7;
const thin = "deficient indentation";
const costOfAttempt = 2e4;
function parseStream(text) {
	const budget = { characters: mostWork };
	const whole = parseChunk(text, 0, budget);
	if (Array.isArray(whole)) return {
		events: whole,
		problems: []
	};
	const events = [];
	const problems = [];
	const starts = documentStarts(text);
	for (const [place, from] of starts.entries()) {
		const parsed = parseChunk(text.slice(from, starts[place + 1]), from, budget);
		if (!Array.isArray(parsed)) problems.push(parsed);
		else if (problems.length === 0) for (const event of parsed) events.push(event);
	}
	if (problems.length === 0) return {
		events: [],
		problems: [whole]
	};
	return {
		events,
		problems
	};
}
function parseChunk(text, from, budget) {
	const { padded, result } = parseThin(text, budget);
	if ("reason" in result) return syntaxProblem(text, from, result.reason, padded.original(result.at));
	if (padded.isOriginal && from === 0) return result.events;
	const shift = (offset) => offset < 0 ? offset : padded.original(offset) + from;
	return result.events.map((event) => moved(event, shift));
}
function parseThin(text, budget) {
	let padded = PaddedText.of(text);
	let result = attempt(padded.text);
	let lines = 1;
	while ("reason" in result && result.reason === thin && budget.characters > 0) {
		const wider = padded.pad(result.at, lines);
		if (wider === void 0) break;
		budget.characters -= wider.padded.text.length + costOfAttempt;
		const next = attempt(wider.padded.text);
		if (lines > 1 && "reason" in next && next.at < wider.end) {
			lines = 1;
			continue;
		}
		lines *= 2;
		padded = wider.padded;
		result = next;
	}
	return {
		padded,
		result
	};
}
function attempt(text) {
	try {
		return { events: parseEvents(text, { maxDepth }) };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return {
			reason: error.reason,
			at: error.mark?.position ?? 0
		};
	}
}
function syntaxProblem(text, from, reason, position) {
	const at = Math.min(position, text.length);
	const place = {
		start: from + at,
		end: from + endOfWord(text, at)
	};
	if (reason.includes("maxDepth")) return {
		problem: "too-large",
		message: `values are nested more than ${maxDepth} levels deep`,
		hint: "nest them less",
		...place
	};
	const { message, hint, at: begin = at } = wordsForSyntax(reason, text, at);
	return {
		problem: "syntax",
		message,
		hint,
		start: from + begin,
		end: from + (begin === at ? endOfWord(text, at) : begin + 1)
	};
}
function endOfWord(text, from) {
	let at = from;
	while (at < text.length && !/\s/.test(text[at] ?? "")) at += 1;
	return Math.max(at, Math.min(from + 1, text.length));
}
function documentStarts(text) {
	const starts = [0];
	let directives;
	for (let at = 0; at < text.length;) {
		const end = text.indexOf("\n", at);
		const next = end === -1 ? text.length : end + 1;
		if (text[at] === "%") directives ??= at;
		else if (/^---(?:\s|$)/.test(text.slice(at, Math.min(at + 4, text.length)))) {
			const start = directives ?? at;
			if (start > 0) starts.push(start);
			directives = void 0;
		} else if (text[at] !== "#" && text.slice(at, next).trim() !== "") directives = void 0;
		at = next;
	}
	return starts;
}
function moved(event, move) {
	if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
	const anchor = {
		anchorStart: move(event.anchorStart),
		anchorEnd: move(event.anchorEnd)
	};
	if (event.type === EVENT_ID.ALIAS) return {
		...event,
		...anchor
	};
	const tag = {
		tagStart: move(event.tagStart),
		tagEnd: move(event.tagEnd)
	};
	if (event.type === EVENT_ID.SCALAR) {
		const value = {
			valueStart: move(event.valueStart),
			valueEnd: move(event.valueEnd)
		};
		return {
			...event,
			...anchor,
			...tag,
			...value
		};
	}
	return {
		...event,
		...anchor,
		...tag,
		start: move(event.start)
	};
}

// src/yaml/anchors.ts
const mostWeight = 4e6;
var Anchors = class {
	#problems;
	#values = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#left = mostWeight;
	constructor(problems) {
		this.#problems = problems;
	}
	startDocument() {
		this.#values = /* @__PURE__ */ new Map();
		this.#open = /* @__PURE__ */ new Set();
	}
	open(name) {
		this.#open.add(name);
	}
	define(name, value) {
		this.#open.delete(name);
		this.#values.set(name, value);
	}
	resolve(name, start, end) {
		const target = this.#open.has(name) ? void 0 : this.#values.get(name);
		if (target === void 0) {
			this.#problems.push({
				...this.#whyUnknown(name),
				problem: "unknown-anchor",
				start,
				end
			});
			return {
				node: nullNode(start),
				weight: 1
			};
		}
		const left = this.#left;
		this.#left -= target.weight;
		if (this.#left >= 0) return target;
		if (left >= 0) this.#problems.push({
			problem: "too-large",
			message: `the aliases of this file, written out, are larger than ${mostWeight} characters`,
			hint: "repeat less through aliases",
			start,
			end
		});
		return {
			node: nullNode(start),
			weight: 1
		};
	}
	#whyUnknown(name) {
		if (this.#open.has(name)) return {
			message: `the alias *${name} stands within its own anchor`,
			hint: "write the value out"
		};
		return {
			message: `there is no anchor &${name} before the alias *${name}`,
			hint: `put the text in quotes, or write &${name} before the value that is to be repeated`
		};
	}
};
function nullNode(start) {
	return {
		node: "scalar",
		start,
		end: start,
		value: null,
		style: "plain",
		offsetOf: () => start
	};
}

// src/yaml/mapping.ts
function toEntries(raw) {
	const entries = [];
	const problems = [];
	const places = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	const put = (identity, entry) => {
		const place = identity === void 0 ? void 0 : places.get(identity);
		if (place !== void 0) {
			entries[place] = entry;
			return;
		}
		if (identity !== void 0) places.set(identity, entries.length);
		entries.push(entry);
	};
	for (const { key, value, isAlias, isPlainText } of raw) {
		const merged = isMergeKey(key) && !isPlainText ? mergeSources(value, isAlias) : void 0;
		if (merged !== void 0) {
			for (const entry of merged) put(identityOf(entry.key), entry);
			continue;
		}
		const identity = identityOf(key);
		const first = identity === void 0 ? void 0 : written.get(identity);
		if (first !== void 0) problems.push(duplicate(key, first));
		else if (identity !== void 0) written.set(identity, key);
		put(identity, {
			key,
			value
		});
	}
	return {
		entries,
		problems
	};
}
function isMergeKey(key) {
	return key.node === "scalar" && key.value === "<<";
}
function mergeSources(value, isAlias) {
	if (value.node === "mapping") return value.entries;
	if (value.node !== "sequence" || isAlias) return void 0;
	if (!value.items.every((item) => item.node === "mapping")) return void 0;
	return value.items.toReversed().flatMap((item) => item.node === "mapping" ? item.entries : []);
}
function identityOf(key) {
	if (key.node !== "scalar") return void 0;
	return `${key.ruby ?? (key.value === null ? "nil" : typeof key.value)} ${key.value}`;
}
function duplicate(key, first) {
	const name = key.node === "scalar" ? String(key.value) : "";
	return {
		problem: "duplicate-key",
		message: `the key ${JSON.stringify(name)} is given twice`,
		hint: "keep one of the two: Pharos takes the last one, kubectl refuses both",
		start: key.start,
		end: key.end,
		first: {
			start: first.start,
			end: first.end
		}
	};
}

// src/yaml/places.ts
function placeOfEmpty(text, from, slot) {
	if (slot === "value") {
		const at = skipBlank(text, from);
		return text[at] === ":" ? at + 1 : from;
	}
	if (slot === "item") {
		const at = skipBlank(text, from);
		return text[at] === "-" ? at + 1 : from;
	}
	return Math.min(skipBlank(text, from), text.length);
}
function placeOfHeader(text, from, event) {
	const sign = event.style === SCALAR_STYLE.LITERAL_BLOCK ? "|" : ">";
	const line = text.lastIndexOf("\n", Math.max(0, event.valueStart - 2)) + 1;
	const start = text.indexOf(sign, Math.max(from, line));
	let end = event.valueEnd;
	while (end > event.valueStart && /\s/.test(text[end - 1] ?? "")) end -= 1;
	const header = start === -1 || start >= event.valueStart ? Math.max(from, event.valueStart - 1) : start;
	return [header, Math.max(end, header + 1)];
}
function closingBracket(text, from, bracket) {
	let at = from;
	for (;;) {
		at = skipBlank(text, at);
		const char = text[at];
		if (char === bracket) return at + 1;
		if (char !== "," && char !== ":" && char !== "?") return from;
		at += 1;
	}
}
function skipBlank(text, from) {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 32 || code === 9 || code === 10 || code === 13 || code === 65279) at += 1;
		else if (code === 35) {
			const end = text.indexOf("\n", at);
			at = end === -1 ? text.length : end;
		} else return at;
	}
}

// src/yaml/tags.ts
const yamlOrg = "tag:yaml.org,2002:";
function tagName(written, handles) {
	if (written.startsWith("!<")) return written.slice(2, -1);
	const handle = /^!(?:[0-9A-Za-z-]*!)?/.exec(written)?.[0] ?? "!";
	return (handles.get(handle) ?? (handle === "!!" ? yamlOrg : handle)) + percentDecoded(written.slice(handle.length));
}
function refuseCollectionTag(tag, written) {
	const short = shortName(tag);
	if (short === "map" || short === "seq" || short === "set") return void 0;
	return refusal(written);
}
function readTaggedScalar(tag, written, text) {
	switch (shortName(tag)) {
		case "str": return { value: text };
		case "binary": return readBinary(text);
		case "int":
		case "float": return readNumber(written, text);
		case "bool":
		case "null":
		case "timestamp": return readPlainScalar(text);
		default: return refusal(written);
	}
}
function shortName(tag) {
	return tag.startsWith(yamlOrg) ? tag.slice(18) : "";
}
function refusal(written) {
	return {
		message: `the tag ${written} is not known to Kubernetes or Pharos`,
		hint: "remove the tag; when the text itself begins with `!`, quote it"
	};
}
function readNumber(written, text) {
	const reading = readPlainScalar(text);
	if (typeof reading.value !== "bigint" && typeof reading.value !== "number") return {
		message: `${written} needs a number, not ${JSON.stringify(text)}`,
		hint: "remove the tag or write a number"
	};
	if (!written.endsWith("float")) return reading;
	return {
		...reading,
		value: Number(reading.value)
	};
}
function readBinary(text) {
	const bytes = Uint8Array.from(atobOrEmpty(text), (char) => char.charCodeAt(0));
	try {
		return { value: new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes) };
	} catch {
		return {
			message: "the bytes of !!binary are no UTF-8 text, so JSON cannot carry them",
			hint: "put the base64 text into `data` of a Secret or `binaryData` of a ConfigMap, without the tag"
		};
	}
}
function atobOrEmpty(text) {
	const digits = text.replace(/[^A-Za-z0-9+/]/g, "");
	return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}
function percentDecoded(suffix) {
	try {
		return decodeURIComponent(suffix);
	} catch {
		return suffix;
	}
}

// src/yaml/tree.ts
var TreeReader = class {
	#text;
	#events;
	#problems;
	#at = 0;
	#cursor = 0;
	#handles = /* @__PURE__ */ new Map();
	#anchors;
	constructor(text, events, problems) {
		this.#text = text;
		this.#events = events;
		this.#problems = problems;
		this.#anchors = new Anchors(problems);
	}
	readDocuments() {
		const documents = [];
		for (let event = this.#next(); event !== void 0; event = this.#next()) {
			if (event.type !== EVENT_ID.DOCUMENT) continue;
			documents.push(this.#readDocument(event));
		}
		return documents;
	}
	#readDocument(event) {
		this.#anchors.startDocument();
		this.#handles = new Map(event.directives.flatMap((directive) => directive.kind === "tag" ? [[directive.handle, directive.prefix]] : []));
		const first = this.#events[this.#at];
		const isEmpty = first?.type === EVENT_ID.SCALAR && first.valueStart < 0 && first.tagStart < 0;
		const { node } = this.#readNode("document");
		return isEmpty ? {
			start: node.start,
			root: void 0
		} : {
			start: node.start,
			root: node
		};
	}
	#next() {
		const event = this.#events[this.#at];
		this.#at += 1;
		return event;
	}
	#readNode(slot) {
		const event = this.#next();
		if (event?.type === EVENT_ID.SCALAR) return this.#readScalar(event, slot);
		if (event?.type === EVENT_ID.SEQUENCE) return this.#readSequence(event);
		if (event?.type === EVENT_ID.MAPPING) return this.#readMapping(event);
		if (event?.type === EVENT_ID.ALIAS) return this.#readAlias(event.anchorStart, event.anchorEnd);
		throw new Error("YAML events end within a node");
	}
	#readScalar(event, slot) {
		const text = scalarText(this.#text, event);
		const [start, end] = this.#placeOf(event, slot);
		this.#cursor = end;
		const isPlain = event.style === SCALAR_STYLE.PLAIN;
		const tag = this.#tagOf(event);
		let reading = isPlain ? readPlainScalar(text) : { value: text };
		if (tag !== void 0) reading = readTaggedScalar(tag, this.#written(event), text);
		if ("message" in reading) {
			this.#problems.push({
				problem: "refused-tag",
				...reading,
				start: event.tagStart,
				end: event.tagEnd
			});
			reading = { value: text };
		}
		const node = new Scalar(this.#text, event, start, end, reading);
		return this.#anchored(event, {
			node,
			weight: 1 + text.length,
			isAlias: false
		});
	}
	#placeOf(event, slot) {
		const { valueStart, valueEnd, style } = event;
		const after = Math.max(this.#cursor, event.tagEnd, event.anchorEnd);
		if (valueStart < 0) {
			const place = after > this.#cursor ? after : placeOfEmpty(this.#text, after, slot);
			return [place, place];
		}
		if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
		if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return [valueStart - 1, valueEnd + 1];
		return placeOfHeader(this.#text, after, event);
	}
	#readSequence(event) {
		this.#openCollection(event);
		const items = [];
		let weight = 1;
		while (!this.#closes()) {
			const item = this.#readNode("item");
			items.push(item.node);
			weight += item.weight;
		}
		const end = this.#closeCollection(event, "]");
		return this.#anchored(event, {
			node: {
				node: "sequence",
				start: event.start,
				end,
				items
			},
			weight,
			isAlias: false
		});
	}
	#readMapping(event) {
		this.#openCollection(event);
		const raw = [];
		let weight = 1;
		while (!this.#closes()) {
			const keyEvent = this.#events[this.#at];
			const isPlainText = keyEvent?.type === EVENT_ID.SCALAR && this.#tagOf(keyEvent)?.endsWith(":str") === true;
			const key = this.#readNode("key");
			const value = this.#readNode("value");
			raw.push({
				key: key.node,
				value: value.node,
				isAlias: value.isAlias,
				isPlainText
			});
			weight += key.weight + value.weight;
		}
		const { entries, problems } = toEntries(raw);
		for (const problem of problems) this.#problems.push(problem);
		const end = this.#closeCollection(event, "}");
		return this.#anchored(event, {
			node: {
				node: "mapping",
				start: event.start,
				end,
				entries
			},
			weight,
			isAlias: false
		});
	}
	#openCollection(event) {
		const tag = this.#tagOf(event);
		const refused = tag === void 0 ? void 0 : refuseCollectionTag(tag, this.#written(event));
		if (refused !== void 0) this.#problems.push({
			problem: "refused-tag",
			...refused,
			start: event.tagStart,
			end: event.tagEnd
		});
		const name = this.#anchorOf(event);
		if (name !== void 0) this.#anchors.open(name);
		this.#cursor = event.style === COLLECTION_STYLE.FLOW ? event.start + 1 : event.start;
	}
	#closeCollection(event, bracket) {
		if (event.style === COLLECTION_STYLE.FLOW) this.#cursor = closingBracket(this.#text, this.#cursor, bracket);
		return this.#cursor;
	}
	#closes() {
		if (this.#events[this.#at]?.type !== EVENT_ID.POP) return false;
		this.#at += 1;
		return true;
	}
	#readAlias(anchorStart, anchorEnd) {
		const name = this.#text.slice(anchorStart, anchorEnd);
		this.#cursor = anchorEnd;
		return {
			...this.#anchors.resolve(name, anchorStart - 1, anchorEnd),
			isAlias: true
		};
	}
	#anchored(event, read) {
		const name = this.#anchorOf(event);
		if (name !== void 0) this.#anchors.define(name, read);
		return read;
	}
	#anchorOf(event) {
		return event.anchorStart < 0 ? void 0 : this.#text.slice(event.anchorStart, event.anchorEnd);
	}
	#written(event) {
		return event.tagStart < 0 ? "" : this.#text.slice(event.tagStart, event.tagEnd);
	}
	#tagOf(event) {
		return event.tagStart < 0 ? void 0 : tagName(this.#written(event), this.#handles);
	}
};

export { require_fastest_levenshtein as i, parseStream as n, findSimilar as r, TreeReader as t };