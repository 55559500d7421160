import { u as PortError } from "./leaves.js";

// src/adapters/text-file.ts
const maxFileBytes = 16777216;
function decodeText(name, bytes) {
	if (bytes.length > 16777216) throw tooLarge(name, bytes.length);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw new PortError("files", `${name} is not UTF-8 text`, {
			cure: `save ${name} as UTF-8`,
			cause
		});
	}
}
function tooLarge(name, size) {
	return new PortError("files", `${name} has ${mebibytes(size)}, more than ${mebibytes(maxFileBytes)}`, { cure: "leave files that are no manifests out of the stack's folder" });
}
function mebibytes(bytes) {
	return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}
function outside(name) {
	return new PortError("files", `${name} lies outside the repository`, { cure: "name a path inside the repository; links must stay inside, too" });
}

export { tooLarge as i, maxFileBytes as n, outside as r, decodeText as t };