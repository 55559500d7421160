import { a as toVisibleLine } from "./visible2.js";

// src/report/undo-text.ts
const undoneWords = {
	reverted: "is as it was",
	removed: "is deleted again",
	"made-anew": "is made anew"
};
function formatUndoOutlook({ onFailure, isFirst, unfinished, finished }, shown, paint) {
	const lines = [];
	if (finished !== void 0) lines.push(`${paint("yellow", "finished first:")} the rollback of ${toRun(finished)}, which had not ended; it brought back what stood there before that run, so nobody had to review it\n`);
	if (unfinished?.phase === "ended") lines.push(`${paint("dim", "left over:")} the record of ${toRun(unfinished)}; apply takes it away\n`);
	else if (unfinished !== void 0) {
		const next = unfinished.phase === "applying" ? "did not end; apply goes on from where it stopped" : onFailure === "stop" ? "failed, and its rollback did not end; apply goes forward from where that stopped" : "failed, and its rollback did not end; apply finishes the rollback first";
		lines.push(`${paint("yellow", "unfinished:")} ${toRun(unfinished)} ${next}\n`);
	}
	if (isFirst && shown.some(({ action }) => action !== "keep" && action !== "blocked")) {
		const end = onFailure === "rollback" ? "should it fail, what it created is deleted again (--on-failure stop leaves it)" : "should it fail, it stops, and what it created stays (--on-failure rollback deletes it)";
		lines.push(`${paint("dim", "first install:")} ${end}\n`);
	}
	return lines;
}
function toRun({ holder, since }) {
	return toVisibleLine(`the run of ${holder} at ${since}`);
}

export { undoneWords as n, formatUndoOutlook as t };