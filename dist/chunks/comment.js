import { t as formatRef } from "./object-ref.js";
import { a as formatVerdict, c as clip, d as toVisibleBlock, f as toVisibleLine, i as formatFindingCounts, l as formatCount, n as decideVerdict, r as formatCounts, s as toRanked, t as countActions, u as formatNumberOf } from "./verdict.js";
import { i as formatPlaceUrl, n as toFieldText, r as formatPlace, t as formatCoverageLine } from "./coverage-line.js";
import { createHash } from "node:crypto";

// src/report/marker.ts
const opening = "<!-- pharos-network ";
const maxTarget = 200;
function formatMarker(target) {
	return `${opening}{"target":${toSafeJson(target === void 0 ? null : shorten(target))},`;
}
function formatMachineLine(plan, headCommit) {
	const rest = {
		verdict: decideVerdict(plan),
		...plan.changeSet?.digests,
		...headCommit !== void 0 && /^[0-9a-f]{7,64}$/.test(headCommit) ? { head: headCommit } : {}
	};
	return `${formatMarker(plan.target)}${toSafeJson(rest).slice(1)} -->`;
}
function withoutMarker(text) {
	return text.replaceAll(opening, "<!--␣pharos-network ");
}
function shorten(target) {
	return target.length <= maxTarget ? target : `sha256:${createHash("sha256").update(target).digest("hex")}`;
}
function toSafeJson(value) {
	return JSON.stringify(value).replaceAll(/[<>&@#`\u007F-\uFFFF]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/report/markdown.ts
function toCode(text, max = 300) {
	const line = withoutMarker(toVisibleLine(clip(text, max)));
	if (line.trim() === "") return `<code>${line.replaceAll(" ", "␣")}</code>`;
	const ticks = "`".repeat(longestRun(line) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") || line.endsWith(" ") ? " " : "";
	return `${ticks}${pad}${line}${pad}${ticks}`;
}
function toHtmlCode(text, max = 300) {
	return `<code>${escapeHtml(toVisibleLine(clip(text, max)))}</code>`;
}
function toProse(text, max = 1e3) {
	let out = "";
	const add = (piece) => {
		out += out.endsWith("`") && piece.startsWith("`") ? ` ${piece}` : piece;
	};
	for (const [at, part] of toVisibleLine(clip(text, max)).split(/`([^`]*)`/).entries()) if (at % 2 === 1) add(toCode(part, max));
	else for (const word of part.split(/( +)/)) add(toWord(word));
	return out;
}
function toLink(text, url) {
	return url === void 0 ? toCode(text) : `[${toCode(text)}](${url})`;
}
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
const plainWord = /^["'(]*[\p{L}\p{N}\p{M}]*(?:[.,;'’/=%+…→-]+[\p{L}\p{N}\p{M}]+)*[.,;:'")?!%…→-]*$/u;
const linkedWord = /www\.|[0-9a-f]{7}|[a-z]-\d/i;
function toWord(word) {
	if (word === "" || word.startsWith(" ")) return word;
	if (plainWord.test(word) && !linkedWord.test(word)) return word;
	const { before = "", core = "", after = "" } = /^(?<before>["'(]*)(?<core>.*?)(?<after>[.,;:'")?!]*)$/u.exec(word)?.groups ?? {};
	return core === "" ? toCode(word, word.length) : `${before}${toCode(core, core.length)}${after}`;
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return longest;
}

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

// src/report/finding-markdown.ts
const signs = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const maxRelated = 5;
function formatFindingItem(found, blobUrl) {
	const { code, severity, message, hint, span, subject, related = [] } = found;
	const place = span === void 0 ? subject === void 0 ? "" : `${toCode(formatRef(subject))} ` : `${toLink(formatPlace(span), formatPlaceUrl(span, blobUrl))} `;
	const lines = [`- ${signs[severity]} ${place}**${toProse(message.trim())}** \`${code}\``];
	if (hint !== void 0) lines.push(`→ ${toProse(hint.trim())}`);
	for (const it of related.slice(0, maxRelated)) lines.push(`see ${toLink(formatPlace(it.span), formatPlaceUrl(it.span, blobUrl))}: ${toProse(it.message.trim(), 300)}`);
	if (related.length > maxRelated) lines.push(`and ${related.length - maxRelated} more places`);
	return lines.join("<br>");
}

// src/report/footer.ts
const nextSteps = {
	errors: "**Next:** correct the errors and push; this report follows every push.",
	changes: "**Next:** if this is what should happen to the cluster, approve and merge. Until then nothing is written to it.",
	"no-changes": ""
};
function formatFacts({ base, changeSet, coverage }) {
	const facts = [];
	if (changeSet !== void 0) {
		const label = toCode(base.label, 200);
		const compared = {
			rendered: `Compared with ${label}`,
			missing: `No stack on base (${label}), so every object is shown as new`,
			failed: `Base (${label}) cannot be rendered, so every object is shown as new`
		}[base.state];
		const { unchanged } = countActions(changeSet.changes);
		facts.push(unchanged > 0 ? `${compared}: ${formatNumberOf(unchanged, "object")} unchanged.` : `${compared}.`);
	}
	if (coverage !== void 0) facts.push(`${formatCoverageLine(coverage, (text) => toCode(text, 100))}.`);
	return facts.join("<br>");
}
function formatFooter(plan) {
	return [nextSteps[decideVerdict(plan)], plan.changeSet === void 0 ? "" : `<sub>plan ${toCode(plan.changeSet.digests.change.slice(0, 19))}</sub>`].filter((part) => part !== "").join("<br>");
}

// src/report/headline.ts
const maxListed = 10;
function formatHeadline(plan) {
	const verdict = decideVerdict(plan);
	const target = plan.target === void 0 ? "" : ` for ${toCode(plan.target, 100)}`;
	if (verdict === "errors") return `### ❌ Network plan${target} ${formatVerdict(plan)}`;
	return `### ${verdict === "no-changes" ? "✅ " : ""}Network plan${target}: ${formatVerdict(plan)}`;
}
function formatEffects({ changes }) {
	const deleted = changes.flatMap((change) => change.action === "delete" ? [`${toCode(formatRef(change.ref))}: ${toProse(change.reason, 300)}`] : []);
	const restarted = changes.flatMap((change) => {
		const why = whyPodsRestart(change);
		return why === void 0 ? [] : [`${toCode(formatRef(change.ref))}${change.arch === "any" ? "" : ` on ${change.arch}`}: ${why}`];
	});
	if (deleted.length + restarted.length === 0) return "";
	const lines = ["[!WARNING]"];
	if (deleted.length > 0) lines.push(`**${formatNumberOf(deleted.length, "object is", "objects are")} deleted**`, ...toList(deleted));
	if (deleted.length > 0 && restarted.length > 0) lines.push("");
	if (restarted.length > 0) lines.push(`**${formatNumberOf(restarted.length, "workload restarts its", "workloads restart their")} pods**`, ...toList(restarted));
	return lines.map((line) => `> ${line}`).join("\n");
}
function formatArchCounts({ changes, architectures }) {
	if (architectures.length < 2) return "";
	return ["any", ...architectures].flatMap((arch) => {
		const counts = formatCounts(changes.filter((change) => change.arch === arch));
		return counts === "" ? [] : [`${formatArch(arch, architectures)}: **${counts}**`];
	}).join(" · ");
}
function whyPodsRestart(change) {
	if (change.action !== "restart" && !(change.action === "update" && change.restartsPods)) return void 0;
	const [first, ...rest] = change.causes ?? [];
	if (first === void 0) return "its pod template changes";
	return `${formatCause(first)}${rest.length === 0 ? "" : `, and ${formatNumberOf(rest.length, "more source")}`}`;
}
function toList(items) {
	const shown = items.slice(0, maxListed).map((item) => `- ${item}`);
	return items.length > maxListed ? [...shown, `- and ${formatCount(items.length - maxListed)} more`] : shown;
}
function formatArch(arch, all) {
	return arch === "any" ? all.join(" and ") : `${arch} only`;
}

// src/report/omissions.ts
function formatOmissions(left, options, place) {
	const named = [
		[left.errors, formatNumberOf(left.errors, "error")],
		[left.otherFindings, formatNumberOf(left.otherFindings, "other finding")],
		[left.objects, formatNumberOf(left.objects, "changed object")],
		[left.fields, formatNumberOf(left.fields, "changed field")],
		[left.diffLines, `${formatNumberOf(left.diffLines, "line")} of ${formatNumberOf(left.diffs, "diff")}`]
	].filter(([count]) => count > 0).map(([, words]) => words);
	if (named.length === 0) return "";
	const command = toCode(options.command ?? "pharos-network plan --format json", 300);
	const whole = `${place === "comment" ? `The ${formatSummaryLink(options.runUrl)} has room for more of it, and ` : ""}${command} prints all of it.`;
	return `> [!NOTE]\n> Too much for ${place === "comment" ? "a comment" : "a job summary"}; left out: ${named.join(", ")}. ${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}
function formatSummaryLink(runUrl) {
	return runUrl !== void 0 && /^https?:\/\/[\w.:/-]{1,300}$/.test(runUrl) ? `[job summary](${runUrl})` : "job summary";
}

// src/report/fence.ts
const maxLine = 400;
function formatFence(content, language, bytes) {
	const lines = [];
	let ticks = 3;
	let size = 2 * ticks + language.length + 2;
	let at = 0;
	while (at < content.length) {
		const next = content.indexOf("\n", at);
		const end = next < 0 ? content.length : next;
		const line = withoutMarker(toVisibleBlock(clip(content.slice(at, end), maxLine)));
		const needed = Math.max(ticks, longestRun(line) + 1);
		const grown = size + 2 * (needed - ticks) + Buffer.byteLength(line) + 1;
		if (grown > bytes) break;
		lines.push(line);
		ticks = needed;
		size = grown;
		at = end + 1;
	}
	const fence = "`".repeat(ticks);
	return {
		text: `${fence}${language}\n${lines.map((line) => `${line}\n`).join("")}${fence}`,
		lines: lines.length,
		left: countLines(content, at)
	};
}
function countLines(text, from) {
	let count = 0;
	for (let at = from; at < text.length; count += 1) {
		const next = text.indexOf("\n", at);
		at = next < 0 ? text.length : next + 1;
	}
	return count;
}

// src/report/sections.ts
const noteSize = 64;
const diffFrame = 64;
const leastList = 160;
const leastDiff = 400;
const openObjects = 6;
const openBytes = 4e3;
function formatSections(sections, budget) {
	const wholes = sections.map(({ items }) => countFitting(items, Number.POSITIVE_INFINITY).bytes);
	const wanted = sections.map(({ moreItems }, at) => moreItems > 0 ? budget : (wholes[at] ?? 0) + 2);
	const lists = toShares(wanted, budget, leastList).map((share, at) => cutItems(sections[at], share));
	const left = budget - lists.reduce((sum, { text }) => sum + sizeOf(text) + 2, 0);
	const diffSizes = sections.map(({ patch }) => toDiffSize(patch, left));
	const diffShares = toShares(diffSizes, left, leastDiff);
	const diffs = sections.map(({ patch }, at) => cutDiff(patch, diffShares[at] ?? 0, lists[at]?.text !== ""));
	const open = sections.length <= openObjects && wholes.reduce((sum, bytes) => sum + bytes, 0) <= openBytes;
	return {
		parts: sections.map(({ summary }, at) => {
			const list = lists[at]?.text ?? "";
			const body = [list, diffs[at]?.text ?? ""].filter((piece) => piece !== "").join("\n\n");
			if (body === "") return `<p>${summary}</p>`;
			return `<details${open && list !== "" ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n</details>`;
		}),
		fieldsLeft: lists.reduce((sum, { rest }) => sum + rest, 0),
		diffsLeft: diffs.filter(({ rest }) => rest > 0).length,
		linesLeft: diffs.reduce((sum, { rest }) => sum + rest, 0)
	};
}
function cutItems(section, share) {
	const { items, moreItems } = section ?? {
		items: [],
		moreItems: 0
	};
	const whole = moreItems === 0 && countFitting(items, share).count === items.length;
	const shown = items.slice(0, whole ? items.length : countFitting(items, share - noteSize).count);
	const rest = items.length - shown.length + moreItems;
	const note = rest > 0 && share >= noteSize ? [`- … ${formatCount(rest)} more left out here`] : [];
	return {
		text: [...shown, ...note].join("\n"),
		rest
	};
}
function cutDiff(patch, share, folded) {
	if (patch === "") return {
		text: "",
		rest: 0
	};
	const fence = formatFence(patch, "diff", share - noteSize - diffFrame);
	const note = fence.left > 0 && share >= 128 ? [`… ${formatCount(fence.left)} more lines of the diff left out here`] : [];
	const text = [...fence.lines > 0 ? [fence.text] : [], ...note].join("\n\n");
	return {
		text: folded && fence.lines > 0 ? `<details><summary>diff</summary>\n\n${text}\n</details>` : text,
		rest: fence.left
	};
}
function toDiffSize(patch, most) {
	if (patch === "") return 0;
	if (patch.length > most) return patch.length;
	return sizeOf(formatFence(patch, "diff", Number.POSITIVE_INFINITY).text) + noteSize + diffFrame + 8;
}

// src/report/plan-markdown.ts
const reserve = 1500;
function formatPlanMarkdown(plan, options, room) {
	const { changeSet } = plan;
	const top = [room.place === "comment" ? formatMachineLine(plan, options.headCommit) : "", formatHeadline(plan)];
	const counts = changeSet === void 0 ? "" : formatArchCounts(changeSet);
	const effects = changeSet === void 0 ? "" : formatEffects(changeSet);
	const bottom = [formatFacts(plan), formatFooter(plan)];
	let left = room.bytes - reserve;
	for (const part of [
		...top,
		counts,
		effects,
		...bottom
	]) left -= sizeOf(part) + 2;
	const ranked = toRanked(plan.diagnostics);
	const firstOther = ranked.findIndex(({ severity }) => severity !== "error");
	const errors = firstOther < 0 ? ranked : ranked.slice(0, firstOther);
	const others = ranked.slice(errors.length);
	const changes = (changeSet?.changes ?? []).filter(({ action }) => action !== "unchanged");
	const shownErrors = takeFindings(errors, options, left / 2);
	left -= shownErrors.bytes;
	const { sections, bytes } = takeSections(changes, {
		blobUrl: options.blobUrl,
		valueLength: room.valueLength,
		bytes: left
	}, left * .75);
	left -= bytes;
	const shownOthers = takeFindings(others, options, left / 2);
	left -= shownOthers.bytes;
	const objects = formatSections(sections, left);
	const note = formatOmissions({
		errors: errors.length - shownErrors.items.length,
		otherFindings: others.length - shownOthers.items.length,
		objects: changes.length - sections.length,
		fields: objects.fieldsLeft,
		diffs: objects.diffsLeft,
		diffLines: objects.linesLeft
	}, options, room.place);
	const findings = [ranked.length === 0 ? "" : `#### ${formatFindingCounts(ranked)}`, [...shownErrors.items, ...shownOthers.items].join("\n")];
	const heading = changes.length === 0 ? "" : `#### ${formatNumberOf(changes.length, "changed object")}`;
	const middle = decideVerdict(plan) === "errors" ? [
		...findings,
		heading,
		counts,
		effects
	] : [
		counts,
		effects,
		...findings,
		heading
	];
	return [
		...top,
		note,
		...middle,
		...objects.parts,
		...bottom
	].filter((part) => part !== "").join("\n\n");
}
function takeFindings(found, { blobUrl }, budget) {
	const items = [];
	let bytes = 0;
	for (const it of found) {
		const item = formatFindingItem(it, blobUrl);
		const grown = bytes + sizeOf(item) + 1;
		if (grown > budget) break;
		bytes = grown;
		items.push(item);
	}
	return {
		items,
		bytes
	};
}
function takeSections(changes, options, budget) {
	const sections = [];
	let bytes = 0;
	for (const change of changes) {
		const section = toChangeSection(change, options);
		const grown = bytes + sizeOf(section.summary) + 40;
		if (grown > budget) break;
		bytes = grown;
		sections.push(section);
	}
	return {
		sections,
		bytes
	};
}

// src/report/comment.ts
function formatComment(plan, options = {}) {
	return `${formatPlanMarkdown(plan, options, {
		place: "comment",
		bytes: 65535,
		valueLength: 120
	})}\n`;
}

export { formatPlanMarkdown as n, formatMarker as r, formatComment as t };