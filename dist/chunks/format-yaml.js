import { i as isJsonObject, r as formatJson } from "./json.js";
import { n as readPlainScalar } from "./scalar.js";

// src/yaml/format-scalar.ts
const longestKey = 1e3;
const printable = /^[\t\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10fffd}]*$/u;
const indicatorFirst = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/;
const indicatorWithin = /: |:$| #|\t|^ | $/;
function formatString(text) {
	if (text.includes("\n") && canBeLiteral(text)) return literal(text);
	return [canBePlain(text) ? text : quoted(text)];
}
function formatKey(key) {
	if (key === "<<") return "!!str \"<<\"";
	return canBePlain(key) ? key : quoted(key);
}
function formatNumber(value) {
	if (Object.is(value, -0)) return "-0.0";
	if (!Number.isFinite(value)) return "null";
	const text = String(value);
	const exponent = text.indexOf("e");
	if (exponent === -1) return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${text}.0` : text;
	const mantissa = text.slice(0, exponent);
	return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}${text.slice(exponent)}`;
}
function canBePlain(text) {
	if (text === "" || text.includes("\n") || !printable.test(text)) return false;
	if (indicatorFirst.test(text) || indicatorWithin.test(text)) return false;
	const { value, kubectl, ruby } = readPlainScalar(text);
	return value === text && kubectl === void 0 && ruby === void 0;
}
function canBeLiteral(text) {
	if (/^\s/.test(text) || /[ \t]\n*$/.test(text)) return false;
	return text.split("\n").every((line) => printable.test(line));
}
function literal(text) {
	const body = text.replace(/\n+$/, "");
	const breaks = text.length - body.length;
	const lines = body.split("\n");
	if (breaks === 0) return ["|-", ...lines];
	if (breaks === 1) return ["|", ...lines];
	return [
		"|+",
		...lines,
		...Array.from({ length: breaks - 1 }, () => "")
	];
}
function quoted(text) {
	return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/yaml/format-yaml.ts
function formatYaml(value) {
	const lines = [];
	writeBlock(isJsonObject(value) ? conventional(value) : value, "", lines);
	return `${lines.join("\n")}\n`;
}
function writeBlock(value, indent, lines) {
	if (Array.isArray(value) && value.length > 0) writeItems(value, indent, lines);
	else if (isJsonObject(value) && Object.keys(value).length > 0) writeEntries(value, indent, lines);
	else lines.push(...inlineLines(indent, value, indent));
}
function writeEntries(object, indent, lines) {
	for (const key of Object.keys(object)) {
		const value = object[key] ?? null;
		const head = keyHead(key, indent);
		if (!isNested(value)) {
			for (const line of inlineLines(`${head} `, value, indent)) lines.push(line);
			continue;
		}
		lines.push(head);
		writeBlock(value, Array.isArray(value) ? indent : `${indent}  `, lines);
	}
}
function keyHead(key, indent) {
	const text = formatKey(key);
	return text.length > 1e3 ? `${indent}? ${text}\n${indent}:` : `${indent}${text}:`;
}
function writeItems(items, indent, lines) {
	for (const item of items) {
		if (!isNested(item)) {
			for (const line of inlineLines(`${indent}- `, item, indent)) lines.push(line);
			continue;
		}
		const first = lines.length;
		writeBlock(item, `${indent}  `, lines);
		lines[first] = `${indent}- ${(lines[first] ?? "").slice(indent.length + 2)}`;
	}
}
function inlineLines(head, value, indent) {
	if (Array.isArray(value)) return [`${head}[]`];
	if (isJsonObject(value)) return [`${head}{}`];
	if (typeof value === "string") {
		const [first = "", ...rest] = formatString(value);
		return [head + first, ...rest.map((line) => line === "" ? "" : `${indent}  ${line}`)];
	}
	return [head + (typeof value === "number" ? formatNumber(value) : formatJson(value))];
}
function isNested(value) {
	if (Array.isArray(value)) return value.length > 0;
	return isJsonObject(value) && Object.keys(value).length > 0;
}
function conventional(object) {
	const first = [
		"apiVersion",
		"kind",
		"metadata"
	].filter((key) => object[key] !== void 0);
	const keys = [...first, ...Object.keys(object).filter((key) => !first.includes(key))];
	const ordered = Object.create(null);
	for (const key of keys) ordered[key] = object[key] ?? null;
	return ordered;
}

export { formatYaml as t };