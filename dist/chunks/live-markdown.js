import { t as formatRef } from "./object-ref.js";
import { n as formatBlast } from "./rollout-text.js";
import { a as toProse, i as toLink, n as toCode, r as toHtmlCode } from "./markdown.js";
import { i as formatPlaceUrl, n as toFieldText } from "./coverage-line.js";
import { r as formatNumberOf } from "./visible2.js";

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
		summary: `<b>${change.action}</b> ${facts.join(" \u00b7 ")}`,
		...itemsOf(change, options),
		patch: "patch" in change ? change.patch() : ""
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
	if (baseApiVersion !== void 0 && !fields.some(({ path }) => path.length === 1 && path[0] === "apiVersion")) items.push(`- \`apiVersion\`: ${toCode(baseApiVersion)} \u2192 ${toCode(ref.apiVersion)}`);
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
	const change = base === void 0 ? `added ${to}` : desired === void 0 ? `removed, was ${from}` : `${from} \u2192 ${to}`;
	const { span } = field;
	const place = span === void 0 ? "" : ` \u00b7 ${toLink(`${span.file}:${span.start.line}`, formatPlaceUrl(span, blobUrl))}`;
	const gap = label.length + change.length > 90 ? "<br>" : " ";
	return `- ${toCode(label)}:${gap}${change}${place}`;
}

// src/report/live-markdown.ts
const field = {
	blobUrl: void 0,
	valueLength: 120,
	bytes: 4e3
};
function formatDifferences(changes, bytes) {
	return takeItems(changes.map((change) => formatFields(change, fieldsOf(change))), bytes);
}
function formatDriftList(changes, bytes) {
	return formatDifferences(changes.filter((change) => isDrift(change)), bytes).text;
}
function isDrift({ action }) {
	return action !== "unchanged" && action !== "keep";
}
function fieldsOf(change) {
	return change.action === "update" || change.action === "recreate" ? change.fields : [];
}
function formatFields(change, fields) {
	const lines = fields.slice(0, 30).map((each) => {
		const { manager, time } = each;
		const when = time === void 0 ? "" : ` at ${toCode(time, 40)}`;
		const who = manager === void 0 ? "" : ` (written by ${toCode(manager, 100)}${when})`;
		return `  ${formatField({
			...each,
			label: each.label
		}, field)}${who}`;
	});
	const rest = fields.length - lines.length;
	const beyond = formatBlast(change).map((each) => `  - ${toProse(each.replace(/^- /, ""), 500)}`);
	return [
		formatDifference(change),
		...beyond,
		...lines,
		...rest > 0 ? [`  - and ${rest} more fields`] : []
	].join("\n");
}
function formatDifference(change) {
	const name = toCode(formatRef(change.ref));
	switch (change.action) {
		case "delete":
		case "recreate":
		case "keep": return `- **${change.action}** ${name}: ${toProse(change.reason, 300)}`;
		case "blocked": return `- **blocked** ${name}: ${toProse(change.reason, 500)}. ${toProse(change.cure, 500)}`;
		case "update": return change.held.length === 0 ? `- **update** ${name}` : `- **update** ${name}, taking ${change.held.slice(0, 10).map(({ field: held, manager }) => `${toCode(held, 100)} from ${toCode(manager, 100)}`).join(", ")}`;
		case "create": return `- **create** ${name}: it is missing`;
		case "adopt": return `- **adopt** ${name}: only ownership`;
		case "restart":
		case "unchanged": return `- **${change.action}** ${name}`;
		default: return change;
	}
}
function takeItems(items, bytes) {
	const taken = [];
	let left = bytes - 60;
	for (const item of items) {
		left -= sizeOf(item) + 1;
		if (left < 0) break;
		taken.push(item);
	}
	const rest = items.length - taken.length;
	const note = rest > 0 ? [`- and ${formatNumberOf(rest, "more object")}`] : [];
	return {
		text: [...taken, ...note].join("\n"),
		left: rest
	};
}

export { toChangeSection as a, toShares as c, formatCause as i, formatDriftList as n, countFitting as o, isDrift as r, sizeOf as s, formatDifferences as t };