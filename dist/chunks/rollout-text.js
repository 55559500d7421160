import { a as toVisibleLine, r as formatNumberOf } from "./visible2.js";

// src/report/blast-text.ts
function formatBlast({ action, ref, blast }) {
	const { pods, lost, residue } = blast ?? {};
	const lines = [];
	if (pods !== void 0) {
		const all = pods.nodes.reduce((sum, { count }) => sum + count, 0);
		const archs = pods.nodes.map(({ arch, count }) => `${count} ${arch}`).join(", ");
		const where = all === 0 ? "" : ` on ${formatNumberOf(all, "node")} (${archs})`;
		const verb = action === "delete" ? "stopped" : action === "recreate" ? "stopped, and made anew" : "replaced";
		const are = pods.count === 1 ? "is" : "are";
		lines.push(`${formatNumberOf(pods.count, "pod")}${where} ${are} ${verb}`);
	}
	if (lost !== void 0) {
		const more = lost.count > lost.names.length ? ` and ${lost.count - lost.names.length} more` : "";
		const goes = lost.count === 1 ? "goes" : "go";
		lines.push(`${formatNumberOf(lost.count, "custom resource")} ${goes} with it: ${lost.names.join(", ")}${more}`);
	}
	if (residue !== void 0) lines.push(`${ref.name} leaves on its nodes:`, ...residue.map((each) => `- ${each}`));
	return lines.map(toVisibleLine);
}

// src/report/rollout-text.ts
const mostNodes = 10;
function formatRollout(change) {
	const { rollout } = change;
	if (rollout === void 0) return change.action === "update" && change.podsStay === true ? ["its strategy is OnDelete: running pods stay as they are until someone deletes them"] : [];
	const { canaries, rest, parted } = rollout;
	const [first, then] = canaries.length > 0 ? [canaries, rest] : [rest.slice(0, 1), rest.slice(1)];
	const count = formatNumberOf(canaries.length + rest.length, "node");
	const more = then.length > mostNodes ? `, and ${then.length - mostNodes} more` : "";
	return [
		`replaces its pods on ${count}, one after the other: first ${formatNodes(first)}`,
		...then.length === 0 ? [] : [`then ${formatNodes(then.slice(0, mostNodes))}${more}`],
		...parted === true && canaries.length + rest.length > 1 ? ["until the last node, pods on nodes with the new agents may not reach those on the others"] : [],
		...change.action === "update" ? ["its strategy is OnDelete meanwhile, and put back after the last node"] : []
	].map(toVisibleLine);
}
function formatNodes(nodes) {
	return nodes.map(({ node, arch, isSilent }) => {
		const notes = [...arch === void 0 ? [] : [arch], ...isSilent === true ? ["does not answer"] : []];
		return notes.length === 0 ? node : `${node} (${notes.join(", ")})`;
	}).join(", ");
}

export { formatBlast as n, formatRollout as t };