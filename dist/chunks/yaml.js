// src/kube/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function emptyJsonObject() {
	return Object.create(null);
}
function formatJson(value, indent = 0) {
	try {
		return JSON.stringify(value, void 0, indent);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return write(value, indent, "\n");
	}
}
function formatCanonicalJson(value) {
	if (typeof value === "string") return quote(value);
	if (typeof value === "bigint") return value.toString();
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	let text = "";
	if (Array.isArray(value)) {
		for (const item of value) text += `${text === "" ? "" : ","}${formatCanonicalJson(item)}`;
		return `[${text}]`;
	}
	const object = value;
	for (const key of Object.keys(object).toSorted()) text += `${text === "" ? "" : ","}${quote(key)}:${formatCanonicalJson(object[key] ?? null)}`;
	return `{${text}}`;
}
function jsonEquals(left, right) {
	if (left === right) return true;
	if (Array.isArray(left) && Array.isArray(right)) return left.length === right.length && left.every((item, at) => jsonEquals(item, right[at] ?? null));
	if (!isJsonObject(left) || !isJsonObject(right)) return false;
	const keys = Object.keys(left);
	if (keys.length !== Object.keys(right).length) return false;
	return keys.every((key) => {
		const other = right[key];
		const own = left[key];
		return own !== void 0 && other !== void 0 && jsonEquals(own, other);
	});
}
const unescaped = /^[ !#-[\]-~]*$/;
function quote(text) {
	return unescaped.test(text) ? `"${text}"` : JSON.stringify(text);
}
function write(value, indent, margin) {
	if (typeof value === "bigint") return value.toString();
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = indent === 0 ? "" : margin + " ".repeat(indent);
	const close = indent === 0 ? "" : margin;
	const nested = indent === 0 ? margin : inner;
	if (Array.isArray(value)) {
		if (value.length === 0) return "[]";
		return `[${value.map((item) => inner + write(item, indent, nested)).join(",")}${close}]`;
	}
	const object = value;
	const keys = Object.keys(object);
	if (keys.length === 0) return "{}";
	const colon = indent === 0 ? ":" : ": ";
	return `{${keys.map((key) => inner + JSON.stringify(key) + colon + write(object[key] ?? null, indent, nested)).join(",")}${close}}`;
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks$1(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks$1(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks$1(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks$1(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar$1(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar$1(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/yaml/padded-text.ts
const pad$1 = " ".repeat(64);
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
			pieces.push(pad$1, text.slice(at, next));
			at = next;
		}
		if (starts.length === 0) return void 0;
		const before = (place) => starts.filter((start) => start <= place).length;
		const known = this.#pads.map((place) => place + before(place) * pad$1.length);
		const added = starts.map((start, line) => start + line * pad$1.length);
		const pads = [...known, ...added].toSorted((left, right) => left - right);
		return {
			padded: new PaddedText(pieces.join("") + text.slice(at), pads),
			end: at + starts.length * pad$1.length
		};
	}
	original(offset) {
		let inserted = 0;
		for (const at of this.#pads) {
			if (at >= offset) break;
			inserted += Math.min(pad$1.length, offset - at);
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
const words$1 = [
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
	for (const [pattern, entry] of words$1) {
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
	return readNumber$1(text);
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
function readNumber$1(text) {
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

// src/yaml/read-yaml.ts
function readYaml(text) {
	const { events, problems: syntax } = parseStream(text);
	const problems = [];
	const documents = new TreeReader(text, events, problems).readDocuments();
	problems.push(...syntax);
	return {
		documents,
		problems: problems.toSorted((left, right) => left.start - right.start)
	};
}

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

// src/yaml/to-json.ts
function toJson(node, report) {
	return convert(node, report ?? (() => void 0), /* @__PURE__ */ new Map());
}
function keyText(key) {
	return key.node === "scalar" ? String(key.value ?? "") : "";
}
function convert(node, report, known) {
	if (node.node === "scalar") return fromScalar(node, report);
	const done = known.get(node);
	if (done !== void 0) return done;
	const value = node.node === "sequence" ? node.items.map((item) => convert(item, report, known)) : fromMapping(node, report, known);
	known.set(node, value);
	return value;
}
function fromMapping(node, report, known) {
	const object = emptyJsonObject();
	for (const { key, value } of node.entries) {
		if (key.node !== "scalar" || typeof key.value !== "string") report({
			problem: "not-a-string",
			node: key
		});
		object[keyText(key)] = convert(value, report, known);
	}
	return object;
}
function fromScalar(node, report) {
	const { value } = node;
	if (typeof value === "bigint") {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : value;
	}
	if (typeof value === "number" && !Number.isFinite(value)) {
		report({
			problem: "not-a-number",
			node
		});
		return null;
	}
	return value;
}

// src/yaml/ruby-marshal.ts
function formatMarshal(node) {
	const writer = new Writer();
	return writer.write(node) ? Buffer.concat([Buffer.from([4, 8]), ...writer.parts]) : void 0;
}
var Writer = class {
	parts = [];
	#symbols = /* @__PURE__ */ new Map();
	#objects = /* @__PURE__ */ new Map();
	#count = 0;
	write(node) {
		if (node.node === "scalar") {
			if (node.ruby !== void 0) return false;
			this.#writeScalar(node.value, node);
			return true;
		}
		if (this.#objects.has(node)) return false;
		this.#add(node);
		if (node.node === "sequence") {
			this.#mark("[", toLong(node.items.length));
			return node.items.every((item) => this.write(item));
		}
		this.#mark("{", toLong(node.entries.length));
		return node.entries.every(({ key, value }) => {
			if (key.node !== "scalar" || typeof key.value !== "string") return false;
			this.#writeSymbol(key.value);
			return this.write(value);
		});
	}
	#writeScalar(value, node) {
		if (value === null) this.#mark("0");
		else if (typeof value === "boolean") this.#mark(value ? "T" : "F");
		else if (typeof value === "bigint") this.#writeInteger(value);
		else if (typeof value === "number") {
			if (this.#link(value)) return;
			this.#mark("f", toBytes(formatFloat(value)));
		} else {
			if (this.#link(node)) return;
			this.#mark("I\"", toBytes(value));
			this.#writeEncoding();
		}
	}
	#writeInteger(value) {
		if (value >= -(2n ** 30n) && value < 2n ** 30n) {
			this.#mark("i", toLong(Number(value)));
			return;
		}
		this.#count += 1;
		const shorts = [];
		for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 16n) shorts.push(Number(rest & 65535n));
		this.#mark(value < 0n ? "l-" : "l+", toLong(shorts.length));
		this.parts.push(Buffer.from(shorts.flatMap((short) => [short % 256, short >> 8])));
	}
	#writeSymbol(name) {
		const known = this.#symbols.get(name);
		if (known !== void 0) {
			this.#mark(";", toLong(known));
			return;
		}
		const isAscii = /^[\0-\x7f]*$/.test(name);
		this.#mark(isAscii ? ":" : "I:", toBytes(name));
		this.#symbols.set(name, this.#symbols.size);
		if (!isAscii) this.#writeEncoding();
	}
	#writeEncoding() {
		this.parts.push(toLong(1));
		this.#writeSymbol("E");
		this.#mark("T");
	}
	#link(object) {
		const known = this.#objects.get(object);
		if (known === void 0) {
			this.#add(object);
			return false;
		}
		this.#mark("@", toLong(known));
		return true;
	}
	#add(object) {
		this.#objects.set(object, this.#count);
		this.#count += 1;
	}
	#mark(mark, bytes = Buffer.alloc(0)) {
		this.parts.push(Buffer.from(mark, "latin1"), bytes);
	}
};
function toBytes(text) {
	const bytes = Buffer.from(text, "utf8");
	return Buffer.concat([toLong(bytes.length), bytes]);
}
function toLong(value) {
	if (value === 0) return Buffer.from([0]);
	if (value > 0 && value < 123) return Buffer.from([value + 5]);
	if (value < 0 && value > -124) return Buffer.from([value - 5 & 255]);
	const bytes = [];
	const end = value < 0 ? -1 : 0;
	for (let rest = value; rest !== end; rest >>= 8) bytes.push(rest & 255);
	return Buffer.from([value < 0 ? 256 - bytes.length : bytes.length, ...bytes]);
}
function formatFloat(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
	if (value === 0) return Object.is(value, -0) ? "-0" : "0";
	const [, sign = "", first = "", rest = "", exponent = "0"] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
	const digits = first + rest;
	const point = Number(exponent) + 1;
	if (point < -3 || point > digits.length) return `${sign}${first}${rest === "" ? "" : `.${rest}`}e${point - 1}`;
	if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
	const fraction = digits.slice(point);
	return `${sign}${digits.slice(0, point)}${fraction === "" ? "" : `.${fraction}`}`;
}

export { formatJson as _, readYaml as a, scalarText as c, COLLECTION_STYLE as d, EVENT_ID as f, formatCanonicalJson as g, emptyJsonObject as h, formatYaml as i, readPsychScalar as l, load as m, keyText as n, TreeReader as o, SCALAR_STYLE as p, toJson as r, readPlainScalar as s, formatMarshal as t, parseStream as u, isJsonObject as v, jsonEquals as y };