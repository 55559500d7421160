import { o as objectKey } from "./kinds.js";
import { createHash } from "node:crypto";

// src/apply/gate.ts
function findStop(seen, reviewed) {
	const { digests, recorded, baseState, base } = seen;
	if (digests.change !== reviewed.change) return { stop: "other-plan" };
	if (recorded.state === void 0) {
		if (base === "failed") return { stop: "base-failed" };
		const found = base === "missing" ? [] : findForeignGround(seen);
		if (found.length > 0) return {
			stop: "unknown-ground",
			found
		};
	} else if (recorded.state !== digests.state) {
		if (base === "failed") return { stop: "base-failed" };
		if (recorded.state !== baseState) return {
			stop: "moved",
			...recorded.commit === void 0 ? {} : { commit: recorded.commit }
		};
	}
	const found = findUnannounced(seen);
	if (found.length === 0 || reviewed.announced === toDigest(found)) return void 0;
	return {
		stop: "unannounced",
		found
	};
}
function isIdle({ changes, digests, recorded }) {
	return recorded.state === digests.state && changes.every(({ action }) => action === "unchanged");
}
function digestOfUnannounced(seen) {
	const found = findUnannounced(seen);
	return found.length === 0 ? void 0 : toDigest(found);
}
function toDigest(found) {
	const lines = found.map(({ deed, ref }) => `${deed} ${objectKey(ref)}`);
	return `sha256:${createHash("sha256").update(lines.toSorted().join("\n")).digest("hex")}`;
}
function findUnannounced({ live, changes }) {
	const deleted = new Set(changes.flatMap((each) => each.action === "delete" ? [objectKey(each.ref)] : []));
	return live.flatMap((each) => {
		if (each.action === "delete" && !deleted.has(each.key)) return [{
			deed: "delete",
			ref: each.ref
		}];
		if (each.action === "recreate") return [{
			deed: "recreate",
			ref: each.ref
		}];
		if (each.action === "update" && each.held.length > 0) return [{
			deed: "force",
			ref: each.ref
		}];
		return [];
	});
}
function findForeignGround({ live, changes }) {
	const changed = new Set(changes.flatMap((each) => each.action === "unchanged" ? [] : [objectKey(each.ref)]));
	return live.flatMap((each) => {
		const isOurs = changed.has(each.key);
		if (each.action === "create" || each.action === "restart") return isOurs ? [] : [{
			deed: each.action,
			ref: each.ref
		}];
		if (each.action !== "update") return [];
		return isOurs && each.fields.every(({ bucket }) => bucket === "change") ? [] : [{
			deed: "update",
			ref: each.ref
		}];
	});
}

export { findStop as n, isIdle as r, digestOfUnannounced as t };