import { t as formatRef } from "./object-ref.js";
import { a as toProse, i as toLink, n as toCode, r as toHtmlCode } from "./markdown.js";
import { i as formatPlaceUrl, n as toFieldText } from "./coverage-line.js";
import { u as formatNumberOf } from "./verdict.js";

// src/report/shares.ts
function toShares(sizes, budget, least = 0) {
	const shares = Array.from({ length: sizes.length }).fill(0);
	const ascending = sizes.map((size, at) => ({
		size,
		at
	})).toSorted((left, right) => left.size - right.size);
	let left = Math.max(0, budget);
	let waiting = sizes.length;
	for (const { size, at } of ascending) {
		const share = Math.min(size, Math.floor(left / waiting));
		shares[at] = share;
		left -= share;
		waiting -= 1;
	}
	const useless = (at) => (shares[at] ?? 0) < Math.min(least, sizes[at] ?? 0);
	const poor = [...shares.keys()].filter(useless);
	left += poor.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
	for (const at of poor) {
		const share = Math.min(sizes[at] ?? 0, left);
		shares[at] = share < Math.min(least, sizes[at] ?? 0) ? 0 : share;
		left -= shares[at] ?? 0;
	}
	return shares;
}
function countFitting(texts, budget) {
	let count = 0;
	let bytes = 0;
	for (const text of texts) {
		const grown = bytes + sizeOf(text) + 1;
		if (grown > budget) break;
		bytes = grown;
		count += 1;
	}
	return {
		count,
		bytes
	};
}
function sizeOf(text) {
	return Buffer.byteLength(text);
}

// src/report/change-markdown.ts
function toChangeSection(change, options) {
	const facts = [
		toHtmlCode(formatRef(change.ref)),
		...change.arch === "any" ? [] : [change.arch],
		...factsOf(change)
	];
	return {
		summary: `<b>${change.action}</b> ${facts.join(" · ")}`,
		...itemsOf(change, options),
		patch: "patch" in change ? change.patch : ""
	};
}
function formatCause({ source, keys }) {
	const shown = keys.slice(0, 5).map((key) => toCode(key, 100));
	const rest = keys.length > shown.length ? ` and ${keys.length - shown.length} more keys` : "";
	return `reads ${shown.join(", ")}${rest} of ${toCode(formatRef(source))}, which changes`;
}
function factsOf(change) {
	if (change.action !== "update") return [];
	const facts = change.fields.length === 0 ? [] : [formatNumberOf(change.fields.length, "field")];
	return change.restartsPods ? [...facts, "<b>restarts its pods</b>"] : facts;
}
function itemsOf(change, options) {
	if (change.action === "restart") return {
		items: toCauseItems(change.causes),
		moreItems: 0
	};
	if (change.action === "delete") return {
		items: [`- reason: ${toProse(change.reason, 500)}`],
		moreItems: 0
	};
	if (change.action !== "update") return {
		items: [],
		moreItems: 0
	};
	const { baseApiVersion, causes = [], fields, ref } = change;
	const items = [...toCauseItems(causes)];
	if (baseApiVersion !== void 0 && !fields.some(({ path }) => path.length === 1 && path[0] === "apiVersion")) items.push(`- \`apiVersion\`: ${toCode(baseApiVersion)} → ${toCode(ref.apiVersion)}`);
	let bytes = 0;
	let formatted = 0;
	for (const field of fields) {
		const item = formatField(field, options);
		bytes += sizeOf(item);
		if (bytes > options.bytes) break;
		items.push(item);
		formatted += 1;
	}
	return {
		items,
		moreItems: fields.length - formatted
	};
}
function toCauseItems(causes) {
	return causes.slice(0, 50).map((cause) => `- ${formatCause(cause)}`);
}
function formatField(field, { blobUrl, valueLength }) {
	const { label, base, desired } = toFieldText(field, valueLength);
	const from = base === void 0 ? "" : toCode(base, 2 * valueLength);
	const to = desired === void 0 ? "" : toCode(desired, 2 * valueLength);
	const change = base === void 0 ? `added ${to}` : desired === void 0 ? `removed, was ${from}` : `${from} → ${to}`;
	const { span } = field;
	const place = span === void 0 ? "" : ` · ${toLink(`${span.file}:${span.start.line}`, formatPlaceUrl(span, blobUrl))}`;
	const gap = label.length + change.length > 90 ? "<br>" : " ";
	return `- ${toCode(label)}:${gap}${change}${place}`;
}

export { sizeOf as a, countFitting as i, formatField as n, toShares as o, toChangeSection as r, formatCause as t };