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

export { readPsychScalar as t };