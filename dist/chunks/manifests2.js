import { i as formatYaml } from "./yaml.js";

// src/report/manifests.ts
function formatStream(manifests) {
	return manifests.map(formatDocument).join("");
}
function toManifestFiles(manifests) {
	const digits = String(manifests.length).length;
	return manifests.map((manifest, at) => {
		const { kind, metadata } = manifest.object;
		const safe = [
			kind,
			metadata["namespace"],
			metadata["name"]
		].filter((word) => typeof word === "string").map((word) => word.replaceAll(/[^A-Za-z0-9.-]/g, "_").slice(0, 80)).join("-");
		return {
			name: `${String(at + 1).padStart(digits, "0")}-${safe}.yaml`,
			text: formatDocument(manifest)
		};
	});
}
function formatDocument({ object, origin }) {
	return `---\n# Source: ${origin.file.replaceAll(/[\r\n]/g, " ")}\n${formatYaml(object)}`;
}

export { toManifestFiles as n, formatStream as t };