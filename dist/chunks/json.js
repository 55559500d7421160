// src/kube/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function emptyJsonObject() {
	return Object.create(null);
}
function formatJson(value, indent = 0) {
	return write(value, indent, "\n", Object.keys);
}
function formatCanonicalJson(value) {
	return write(value, 0, "\n", (object) => Object.keys(object).toSorted(byCodeUnit));
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
function byCodeUnit(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function write(value, indent, margin, keysOf) {
	if (typeof value === "bigint") return value.toString();
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = indent === 0 ? "" : margin + " ".repeat(indent);
	const close = indent === 0 ? "" : margin;
	const nested = indent === 0 ? margin : inner;
	if (Array.isArray(value)) {
		if (value.length === 0) return "[]";
		return `[${value.map((item) => inner + write(item, indent, nested, keysOf)).join(",")}${close}]`;
	}
	const object = value;
	const keys = keysOf(object);
	if (keys.length === 0) return "{}";
	const colon = indent === 0 ? ":" : ": ";
	return `{${keys.map((key) => inner + JSON.stringify(key) + colon + write(object[key] ?? null, indent, nested, keysOf)).join(",")}${close}}`;
}

export { jsonEquals as a, isJsonObject as i, formatCanonicalJson as n, formatJson as r, emptyJsonObject as t };