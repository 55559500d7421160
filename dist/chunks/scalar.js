import { i as SCALAR_STYLE, o as getScalarValue, t as CHOMPING_MODE } from "./js-yaml.js";

// src/yaml/kubectl-scalar.ts
const floatText = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const dottedText = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
function readKubectlScalar(text) {
	if (text === "") return null;
	if (text.length <= 5) {
		const word = words(text);
		if (word !== void 0) return word;
	}
	const first = text.charCodeAt(0);
	if (first === 46) return finite(dottedText.test(text) ? text.replaceAll("_", "") : void 0) ?? text;
	if (!(first >= 48 && first <= 57 || first === 43 || first === 45)) return text;
	const plain = text.replaceAll("_", "");
	return readInteger$1(plain) ?? finite(floatText.test(plain) ? plain : void 0) ?? text;
}
function readInteger$1(plain) {
	const match = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)$/.exec(plain);
	const digits = match?.[2];
	if (match === null || digits === void 0 || digits.length > 70) return void 0;
	const magnitude = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits}`) : BigInt(digits);
	if (match[1] === "-") return magnitude <= 2n ** 63n ? -magnitude : void 0;
	return magnitude < (match[1] === "+" ? 2n ** 63n : 2n ** 64n) ? magnitude : void 0;
}
function finite(text) {
	if (text === void 0) return void 0;
	const value = Number(text);
	return Number.isFinite(value) ? value : void 0;
}
function words(text) {
	switch (text) {
		case "y":
		case "Y":
		case "yes":
		case "Yes":
		case "YES":
		case "true":
		case "True":
		case "TRUE":
		case "on":
		case "On":
		case "ON": return true;
		case "n":
		case "N":
		case "no":
		case "No":
		case "NO":
		case "false":
		case "False":
		case "FALSE":
		case "off":
		case "Off":
		case "OFF": return false;
		case "~":
		case "null":
		case "Null":
		case "NULL": return null;
		case ".nan":
		case ".NaN":
		case ".NAN": return NaN;
		case ".inf":
		case ".Inf":
		case ".INF":
		case "+.inf":
		case "+.Inf":
		case "+.INF": return 1e400;
		case "-.inf":
		case "-.Inf":
		case "-.INF": return -1e400;
		default: return;
	}
}

// src/yaml/psych-time.ts
const date = /^(\d{4})-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)$/;
const time = /^(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
function readPsychDate(text) {
	if (text.length > 10) return void 0;
	const match = date.exec(text);
	if (match === null) return void 0;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	const moment = utc(year, month, day, 0, 0, 0);
	if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return void 0;
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}
function readPsychTime(text) {
	const match = time.exec(text);
	if (match === null) return void 0;
	const year = Number(match[1]);
	const [month, day, hour, minute, second] = match.slice(2, 7).map(Number);
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && minute < 60 && second <= 60) || !(hour < 24 || hour === 24 && minute === 0 && second === 0)) return void 0;
	const zone = zoneOf(match[7]);
	if (zone === void 0) return void 0;
	const moment = utc(year, month, day, hour, minute, second);
	const full = moment.getUTCFullYear();
	return `${`${full < 0 ? "-" : ""}${pad(Math.abs(full), 4)}-${pad(moment.getUTCMonth() + 1)}-${pad(moment.getUTCDate())}`} ${`${pad(moment.getUTCHours())}:${pad(moment.getUTCMinutes())}:${pad(moment.getUTCSeconds())}`} ${zone}`;
}
function utc(year, month, day, hour, minute, second) {
	const moment = /* @__PURE__ */ new Date(0);
	moment.setUTCFullYear(year, month - 1, day);
	moment.setUTCHours(hour, minute, second);
	return moment;
}
function zoneOf(written) {
	if (written === "Z") return "UTC";
	if (written === void 0) return "+0000";
	const match = /^([-+])(\d{1,2}):?(\d\d)?$/.exec(written);
	if (match === null) return void 0;
	const [hours, minutes] = [Number(match[2]), Number(match[3] ?? "0")];
	const total = hours * 60 + minutes;
	if (total >= 1440) return void 0;
	return `${match[1] === "-" && hours > 0 ? "-" : "+"}${pad(Math.floor(total / 60))}${pad(total % 60)}`;
}
function pad(value, width = 2) {
	return String(value).padStart(width, "0");
}

// src/yaml/psych-scalar.ts
const integer = /^(?:[-+]?0b[01_,]+|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[0-9a-fA-F_,]+)$/;
const float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(\.[0-9_]*)?$/;
const special = /^[-+]?\.inf$|^\.nan$/i;
const longestInteger = 2e3;
function readPsychScalar(text) {
	const first = text.charCodeAt(0);
	if (text.length <= 5 && isWordStart(first)) return readWord(text);
	if (text === "") return null;
	if (text.includes("\n")) return text;
	if (first === 58) return text.length > 1 ? symbol(text) : text;
	if (!isNumberStart(first)) return text;
	return readNumber(text);
}
function readSexagesimal(text, isFloat) {
	const parts = text.split(":");
	if (isFloat) {
		let sum = 0;
		for (const [place, part] of parts.entries()) sum += rubyToFloat(part) * 60 ** Math.abs(place - 2);
		return sum;
	}
	let sum = 0n;
	for (const [place, part] of parts.entries()) sum += rubyToInteger(part) * 60n ** BigInt(Math.abs(place - 2));
	return sum;
}
function readNumber(text) {
	const time = readPsychTime(text);
	if (time !== void 0) return {
		text: time,
		ruby: "Time"
	};
	const date = readPsychDate(text);
	if (date !== void 0) return {
		text: date,
		ruby: "Date"
	};
	if (special.test(text)) return /nan/i.test(text) ? NaN : text.startsWith("-") ? -1e400 : 1e400;
	const base60 = sexagesimal.exec(text);
	if (base60 !== null && text.length <= longestInteger) return readSexagesimal(text, base60[1] !== void 0);
	if (float.test(text)) return /^[-+]?\.$/.test(text) ? text : readFloat(text);
	if (text.length <= longestInteger && integer.test(text)) return readInteger(text) ?? text;
	return text;
}
function readFloat(text) {
	const value = Number(text.replace(/[,_]/g, "").replace(/\.(?=[Ee]|$)/, ""));
	return Number.isNaN(value) ? text : value;
}
function readInteger(text) {
	const negative = text.startsWith("-");
	const magnitude = magnitudeOf(text.replace(/[,_]/g, "").replace(/^[-+]/, ""));
	return magnitude === void 0 ? void 0 : negative ? -magnitude : magnitude;
}
function magnitudeOf(digits) {
	if (/^0[bx]$/.test(digits)) return void 0;
	if (/^0[0-7]+$/.test(digits)) return BigInt(`0o${digits}`);
	return BigInt(digits);
}
function rubyToInteger(text) {
	const digits = /^[-+]?[0-9]+(?:_[0-9]+)*/.exec(text)?.[0] ?? "0";
	return BigInt(digits.replaceAll("_", "").replace(/^\+/, ""));
}
function rubyToFloat(text) {
	const digits = /^[-+]?[0-9]+(?:_[0-9]+)*(?:\.[0-9]+(?:_[0-9]+)*)?/.exec(text)?.[0] ?? "0";
	return Number(digits.replaceAll("_", ""));
}
function symbol(text) {
	const quoted = /^:(["'])(.*)\1/.exec(text)?.[2];
	return {
		text: quoted === void 0 ? text.slice(1) : quoted.replace(/^:/, ""),
		ruby: "Symbol"
	};
}
function readWord(text) {
	if (text === "~") return null;
	if (/^[^ytonf~]/im.test(text)) return text;
	if (/^null$/im.test(text)) return null;
	if (/^(?:yes|true|on)$/im.test(text)) return true;
	if (/^(?:no|false|off)$/im.test(text)) return false;
	return text;
}
function isWordStart(code) {
	switch (code | 32) {
		case 121:
		case 116:
		case 111:
		case 110:
		case 102: return true;
		default: return code === 126;
	}
}
function isNumberStart(code) {
	return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}

// src/yaml/scalar-offsets.ts
function offsetRuns(text, event) {
	const { LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
	return event.style === LITERAL_BLOCK || event.style === FOLDED_BLOCK ? blockRuns(text, event) : flowRuns(text, event);
}
function offsetIn(runs, index, end) {
	let low = 0;
	let high = runs.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((runs[middle]?.index ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	const run = runs[low];
	return run === void 0 ? end : Math.min(run.offset + Math.max(0, index - run.index), end);
}
function flowRuns(text, event) {
	const runs = [{
		index: 0,
		offset: event.valueStart
	}];
	let index = 0;
	let at = event.valueStart;
	const double = event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	const single = event.style === SCALAR_STYLE.SINGLE_QUOTED;
	while (at < event.valueEnd) {
		const char = text[at];
		if (char === "\n" || char === "\r" || char === " " || char === "	") {
			const fold = foldAt(text, at, event.valueEnd);
			if (fold.breaks === 0) index += fold.end - at;
			else {
				runs.push({
					index,
					offset: at
				});
				index += Math.max(1, fold.breaks - 1);
				runs.push({
					index,
					offset: fold.end
				});
			}
			at = fold.end;
		} else if (single && char === "'") {
			index += 1;
			at += 2;
			runs.push({
				index,
				offset: at
			});
		} else if (double && char === "\\") {
			const escape = escapeAt(text, at, event.valueEnd);
			if (escape.chars > 0) runs.push({
				index,
				offset: at
			});
			index += escape.chars;
			at = escape.end;
			runs.push({
				index,
				offset: at
			});
		} else {
			index += 1;
			at += 1;
		}
	}
	return runs;
}
function foldAt(text, from, end) {
	let breaks = 0;
	let at = from;
	for (; at < end; at += 1) {
		const char = text[at];
		if (char === "\n" || char === "\r" && text[at + 1] !== "\n") breaks += 1;
		else if (char !== " " && char !== "	" && char !== "\r") break;
	}
	return {
		breaks,
		end: at
	};
}
function escapeAt(text, at, end) {
	const escaped = text[at + 1];
	if (escaped === "\n" || escaped === "\r") return {
		chars: 0,
		end: foldAt(text, at + 1, end).end
	};
	const digits = escaped === "x" ? 2 : escaped === "u" ? 4 : escaped === "U" ? 8 : 0;
	return {
		chars: digits === 8 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 65535 ? 2 : 1,
		end: at + 2 + digits
	};
}
function blockRuns(text, event) {
	const runs = [];
	const folded = event.style === SCALAR_STYLE.FOLDED_BLOCK;
	let index = 0;
	let pending = [];
	let moreIndented = false;
	let hasContent = false;
	for (let start = event.valueStart; start < event.valueEnd;) {
		const line = lineAt(text, start, event.valueEnd);
		const indent = indentOf(text, start, line.end, event.indent);
		if (event.indent >= 0 && indent < line.end - start) {
			const first = text[start + event.indent];
			const isIndented = first === " " || first === "	";
			const breaks = folded ? foldedBreaks(pending.length, hasContent, isIndented || moreIndented) : pending.length;
			for (let place = 0; place < breaks; place += 1) {
				runs.push({
					index,
					offset: pending[Math.min(place, pending.length - 1)] ?? start
				});
				index += 1;
			}
			runs.push({
				index,
				offset: start + event.indent
			});
			index += line.end - start - event.indent;
			pending = [];
			moreIndented = isIndented;
			hasContent = true;
		}
		pending.push(line.end);
		start = line.next;
	}
	const kept = event.chomping === CHOMPING_MODE.KEEP ? pending : pending.slice(0, hasContent ? 1 : 0);
	for (const offset of kept) {
		runs.push({
			index,
			offset
		});
		index += 1;
	}
	return runs;
}
function foldedBreaks(breaks, hasContent, keeps) {
	if (!hasContent || keeps) return breaks;
	return Math.max(1, breaks - 1);
}
function indentOf(text, start, end, most) {
	let spaces = 0;
	while (spaces < most && start + spaces < end && text[start + spaces] === " ") spaces += 1;
	return spaces;
}
function lineAt(text, start, limit) {
	let end = start;
	while (end < limit && text[end] !== "\n" && text[end] !== "\r") end += 1;
	return {
		end,
		next: text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1
	};
}

// src/yaml/scalar.ts
function readPlainScalar(text) {
	if (isOrdinary(text)) return { value: text };
	const psych = readPsychScalar(text);
	const kubectl = readKubectlScalar(text);
	const ruby = isRubyText(psych) ? { ruby: psych.ruby } : {};
	const value = isRubyText(psych) ? psych.text : psych;
	return sameInJson(value, kubectl) ? {
		value,
		...ruby
	} : {
		value,
		...ruby,
		kubectl
	};
}
var Scalar = class {
	node = "scalar";
	start;
	end;
	value;
	style;
	#text;
	#event;
	#runs;
	constructor(text, event, start, end, reading) {
		this.start = start;
		this.end = end;
		this.value = reading.value;
		this.style = styleOf(event);
		if (reading.kubectl !== void 0) this.kubectl = reading.kubectl;
		if (reading.ruby !== void 0) this.ruby = reading.ruby;
		this.#text = text;
		this.#event = event;
	}
	offsetOf(index) {
		const { valueStart, valueEnd, fast } = this.#event;
		if (valueStart < 0) return this.start;
		if (fast) return Math.min(valueStart + Math.max(0, index), valueEnd);
		this.#runs ??= offsetRuns(this.#text, this.#event);
		return offsetIn(this.#runs, index, valueEnd);
	}
};
function scalarText(text, event) {
	const value = getScalarValue(text, event);
	return lacksLastBreak(text, event) ? value.replace(/\n$/, "") : value;
}
function lacksLastBreak(text, event) {
	if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) return false;
	const last = text[event.valueEnd - 1];
	if (event.chomping === CHOMPING_MODE.STRIP || event.valueEnd === event.valueStart) return false;
	if (last === "\n" || last === "\r") return false;
	const line = text.slice(text.lastIndexOf("\n", event.valueEnd - 1) + 1, event.valueEnd);
	return event.chomping === CHOMPING_MODE.KEEP || line.slice(Math.max(0, event.indent)) !== "";
}
function styleOf(event) {
	const { SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
	if (event.style === SINGLE_QUOTED) return "single-quoted";
	if (event.style === DOUBLE_QUOTED) return "double-quoted";
	if (event.style === LITERAL_BLOCK) return "literal";
	return event.style === FOLDED_BLOCK ? "folded" : "plain";
}
function isRubyText(value) {
	return typeof value === "object" && value !== null;
}
function sameInJson(left, right) {
	if (typeof left === "bigint" && typeof right === "number") return sameNumber(left, right);
	if (typeof left === "number" && typeof right === "bigint") return sameNumber(right, left);
	return left === right || Object.is(left, right);
}
function sameNumber(integer, float) {
	return Number.isInteger(float) && BigInt(float) === integer;
}
function isOrdinary(text) {
	const code = text.charCodeAt(0) | 32;
	return code >= 97 && code <= 122 && (text.length > 5 || !/^[ytonf]/i.test(text));
}

export { readPsychScalar as i, readPlainScalar as n, scalarText as r, Scalar as t };