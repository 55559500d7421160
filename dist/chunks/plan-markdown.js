import { a as toChangeSection, c as toShares, i as formatCause, o as countFitting, s as sizeOf, t as formatDifferences } from "./live-markdown.js";
import { t as formatRef } from "./object-ref.js";
import { a as toProse, i as toLink, n as toCode, o as formatMachineLine } from "./markdown.js";
import { i as formatPlaceUrl, r as formatPlace, t as formatCoverageLine } from "./coverage-line.js";
import { c as hasErrors } from "./leaves.js";
import { a as formatVerdict, i as formatFindingCounts, n as decideVerdict, r as formatCounts, s as toRanked, t as countActions } from "./verdict.js";
import { n as formatCount, r as formatNumberOf } from "./visible2.js";
import { o as objectKey } from "./kinds.js";
import { n as formatBlast, t as formatRollout } from "./rollout-text.js";
import { t as formatFence } from "./fence.js";

// src/report/finding-markdown.ts
const signs = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
const maxRelated = 5;
function formatFindingItem(found, blobUrl) {
	const { code, severity, message, hint, span, subject, related = [] } = found;
	const place = span === void 0 ? subject === void 0 ? "" : `${toCode(formatRef(subject))} ` : `${toLink(formatPlace(span), formatPlaceUrl(span, blobUrl))} `;
	const lines = [`- ${signs[severity]} ${place}**${toProse(message.trim())}** \`${code}\``];
	if (hint !== void 0) lines.push(`\u2192 ${toProse(hint.trim())}`);
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
const nextOnCluster = "**Next:** see to what stands in the way on the cluster, then run this job again; what the files can mend, push.";
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
	const isCluster = plan.changeSet !== void 0 && !hasErrors(plan.diagnostics);
	const verdict = decideVerdict(plan);
	return [verdict === "errors" && isCluster ? nextOnCluster : nextSteps[verdict], plan.changeSet === void 0 ? "" : `<sub>plan ${toCode(plan.changeSet.digests.change.slice(0, 19))}</sub>`].filter((part) => part !== "").join("<br>");
}

// src/report/list.ts
function toList(items, most, mark = "- ") {
	const shown = items.slice(0, most).map((item) => `${mark}${item}`);
	const rest = items.length - shown.length;
	return rest > 0 ? [...shown, `${mark}and ${formatCount(rest)} more`] : shown;
}

// src/report/headline.ts
const maxListed$1 = 10;
function formatHeadline(plan) {
	const verdict = decideVerdict(plan);
	const target = plan.target === void 0 ? "" : ` for ${toCode(plan.target, 100)}`;
	if (verdict === "errors") return `### \u274c Network plan${target} ${formatVerdict(plan)}`;
	return `### ${verdict === "no-changes" ? "\u2705 " : ""}Network plan${target}: ${formatVerdict(plan)}`;
}
function formatEffects({ changes }) {
	const deleted = changes.flatMap((change) => change.action === "delete" ? [`${toCode(formatRef(change.ref))}: ${toProse(change.reason, 300)}`] : []);
	const restarted = changes.flatMap((change) => {
		const why = whyPodsRestart(change);
		return why === void 0 ? [] : [`${toCode(formatRef(change.ref))}${change.arch === "any" ? "" : ` on ${change.arch}`}: ${why}`];
	});
	if (deleted.length + restarted.length === 0) return "";
	const lines = ["[!WARNING]"];
	if (deleted.length > 0) lines.push(`**${formatNumberOf(deleted.length, "object is", "objects are")} deleted**`, ...toList(deleted, maxListed$1));
	if (deleted.length > 0 && restarted.length > 0) lines.push("");
	if (restarted.length > 0) lines.push(`**${formatNumberOf(restarted.length, "workload restarts its", "workloads restart their")} pods**`, ...toList(restarted, maxListed$1));
	return lines.map((line) => `> ${line}`).join("\n");
}
function formatArchCounts({ changes, architectures }) {
	if (architectures.length < 2) return "";
	return ["any", ...architectures].flatMap((arch) => {
		const counts = formatCounts(changes.filter((change) => change.arch === arch));
		return counts === "" ? [] : [`${formatArch(arch, architectures)}: **${counts}**`];
	}).join(" \u00b7 ");
}
function whyPodsRestart(change) {
	if (change.action !== "restart" && !(change.action === "update" && change.restartsPods)) return void 0;
	const [first, ...rest] = change.causes ?? [];
	if (first === void 0) return "its pod template changes";
	return `${formatCause(first)}${rest.length === 0 ? "" : `, and ${formatNumberOf(rest.length, "more source")}`}`;
}
function formatArch(arch, all) {
	return arch === "any" ? all.join(" and ") : `${arch} only`;
}

// src/report/live-section.ts
const maxListed = 10;
function formatLiveSection(live, ofFiles, bytes) {
	const { server, changes, unseen = [], foreign = [], failure } = live;
	if (failure !== void 0) return {
		text: formatUnasked(failure),
		isWhole: true
	};
	if (changes === void 0) return {
		text: "",
		isWhole: true
	};
	const beyond = findBeyond(changes, ofFiles);
	const blocked = beyond.filter(({ action }) => action === "blocked");
	const others = beyond.filter(({ action }) => action !== "blocked").toSorted(byWeight);
	const [inTheWay, more] = [formatDifferences(blocked, bytes / 3), formatDifferences(others, bytes / 2)];
	return {
		text: [
			"#### On the cluster",
			blocked.length === 0 ? "" : `> [!CAUTION]\n> **${formatNumberOf(blocked.length, "object cannot", "objects cannot")} be applied as it stands; nothing at all would be written**\n\n${inTheWay.text}`,
			blocked.length > 0 && others.length === 0 ? "" : formatOthers(others.length, more.text, server),
			formatAdopted(changes),
			formatBlasts(changes, beyond),
			formatRollouts(changes),
			titled("What stays as it is", foreign.map((each) => toProse(each, 300))),
			titled("Not looked at", unseen.map((each) => toProse(each, 300)))
		].filter((part) => part !== "").join("\n\n"),
		isWhole: more.left === 0
	};
}
function formatOthers(count, list, server) {
	const where = toProse(server, 200);
	if (count === 0) return `Nothing beyond this change would be written to ${where}.`;
	return `Beyond this change, applying to ${where} would also:\n\n${list}`;
}
function formatUnasked({ reason, cure }) {
	const next = cure === void 0 ? "" : `\n>\n> **What to do:** ${toProse(cure)}`;
	return `#### On the cluster\n\n> [!CAUTION]\n> The cluster could not be asked: ${toProse(reason)}${next}`;
}
function byWeight(one, other) {
	return weightOf(one) - weightOf(other);
}
function weightOf(change) {
	if (change.action === "delete" || change.action === "recreate") return 0;
	return change.action === "update" && change.held.length > 0 ? 0 : 1;
}
function findBeyond(live, changes) {
	const announced = new Map(changes.map((change) => [objectKey(change.ref), change.action]));
	return live.flatMap((each) => {
		const ofFiles = announced.get(each.key);
		switch (each.action) {
			case "unchanged":
			case "keep":
			case "adopt": return [];
			case "blocked":
			case "recreate": return [each];
			case "create":
			case "delete": return ofFiles === each.action ? [] : [each];
			case "restart": return ofFiles === "restart" || ofFiles === "update" ? [] : [each];
			case "update": {
				const fields = each.fields.filter(({ bucket }) => bucket === "drift");
				return fields.length + each.held.length === 0 ? [] : [{
					...each,
					fields
				}];
			}
			default: return each;
		}
	});
}
function formatAdopted(changes) {
	const count = changes.filter(({ action }) => action === "adopt").length;
	if (count === 0) return "";
	return `${formatNumberOf(count, "object that stands there becomes", "objects that stand there become")} ours; only ownership is written.`;
}
function formatBlasts(changes, beyond) {
	const told = new Set(beyond.map(({ key }) => key));
	return titled("What goes with this change", changes.flatMap((change) => {
		const lines = told.has(change.key) ? [] : formatBlast(change);
		return lines.length === 0 ? [] : [`${toCode(formatRef(change.ref))}: ${toProse(lines.join("; "), 600)}`];
	}));
}
function formatRollouts(changes) {
	return titled("In which order the nodes get their agents", changes.flatMap((change) => {
		if (change.action !== "update" && change.action !== "restart") return [];
		const lines = formatRollout(change);
		return lines.length === 0 ? [] : [`${toCode(formatRef(change.ref))} ${toProse(lines.join("; "), 600)}`];
	}));
}
function titled(title, items) {
	return items.length === 0 ? "" : `${title}:\n\n${toList(items, maxListed).join("\n")}`;
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
	const note = rest > 0 && share >= noteSize ? [`- \u2026 ${formatCount(rest)} more left out here`] : [];
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
	const note = fence.left > 0 && share >= 128 ? [`\u2026 ${formatCount(fence.left)} more lines of the diff left out here`] : [];
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
const liveShare = .3;
function formatPlanMarkdown(plan, options, room) {
	const { changeSet } = plan;
	const live = plan.live === void 0 ? {
		text: "",
		isWhole: true
	} : formatLiveSection(plan.live, changeSet?.changes ?? [], room.bytes * liveShare);
	const top = [room.place === "comment" ? formatMachineLine(plan, options.headCommit, live.isWhole) : "", formatHeadline(plan)];
	const counts = changeSet === void 0 ? "" : formatArchCounts(changeSet);
	const effects = changeSet === void 0 ? "" : formatEffects(changeSet);
	const bottom = [formatFacts(plan), formatFooter(plan)];
	let left = room.bytes - reserve;
	for (const part of [
		...top,
		counts,
		effects,
		live.text,
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
		live.text,
		heading,
		counts,
		effects
	] : [
		counts,
		effects,
		live.text,
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

export { toList as n, formatPlanMarkdown as t };