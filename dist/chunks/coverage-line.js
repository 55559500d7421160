import { _ as formatJson } from "./yaml.js";
import { n as formatCount, r as formatNumberOf, t as clip } from "./visible2.js";

// src/report/place.ts
function formatPlace({ file, start }) {
	return `${file}:${start.line}:${start.column}`;
}
function formatPlaceUrl({ file, start, end }, blobUrl) {
	const steps = file.split("/");
	if (blobUrl === void 0 || !isWellFormed(file) || file.startsWith("<")) return void 0;
	if (file.length > 1e3 || steps.some((step) => step === "" || step === "." || step === "..")) return void 0;
	const lines = end.line > start.line ? `#L${start.line}-L${end.line}` : `#L${start.line}`;
	return `${blobUrl}/${steps.map(toUrlStep).join("/")}${lines}`;
}
function toUrlStep(step) {
	return encodeURIComponent(step).replaceAll(/[()!'*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isWellFormed(text) {
	return !/\p{Cs}/u.test(text);
}

// src/report/value.ts
function toFieldText({ label, base, desired }, max) {
	const from = base === void 0 ? void 0 : formatValue(base);
	const to = desired === void 0 ? void 0 : formatValue(desired);
	const skip = from === void 0 || to === void 0 ? 0 : toSkip(from, to, max);
	return {
		label: clip(label, 250),
		...from === void 0 ? {} : { base: shorten(from, skip, max) },
		...to === void 0 ? {} : { desired: shorten(to, skip, max) }
	};
}
function formatValue(value) {
	if (typeof value !== "string") return formatJson(value);
	return !/^$|^\s|\s$|[\n\r]|^(?:[[{"]|(?:true|false|null)$)/.test(value) && Number.isNaN(Number(value)) ? value : JSON.stringify(value);
}
function toSkip(left, right, max) {
	if (left.length <= max && right.length <= max) return 0;
	let same = 0;
	while (same < left.length && same < right.length && left[same] === right[same]) same += 1;
	return same <= max / 2 ? 0 : same - Math.floor(max / 4);
}
function shorten(text, skip, max) {
	if (skip === 0) return clip(text, max);
	return `\u2026${clip(text.slice(skip).replace(/^[\uDC00-\uDFFF]/, ""), max)}`;
}

// src/report/coverage-line.ts
const maxListed = 10;
function formatCoverageLine({ kubernetesVersion, checked, withoutSchema }, show) {
	const [first, ...rest] = checked;
	const counted = first === void 0 ? "No object checked" : `${formatNumberOf(first.objects, "object")} checked against Kubernetes ${show(kubernetesVersion)} for ${first.arch}${rest.map(({ arch, objects }) => `, ${formatCount(objects)} for ${arch}`).join("")}`;
	if (withoutSchema.length === 0) return counted;
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind } of withoutSchema) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	const named = [...kinds].slice(0, maxListed).map(([kind, count]) => `${formatCount(count)} \u00d7 ${show(kind)}`);
	const more = kinds.size > maxListed ? [`${formatCount(kinds.size - maxListed)} more kinds`] : [];
	return `${counted}; not checked: ${[...named, ...more].join(", ")} (no schema)`;
}

export { formatPlaceUrl as i, toFieldText as n, formatPlace as r, formatCoverageLine as t };