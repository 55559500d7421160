// src/report/visible.ts
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const harmless = /* @__PURE__ */ new Set([
	"\n",
	"	",
	"\ufe0f"
]);
function toVisibleLine(text) {
	return text.replaceAll(/\r?\n/g, "\u21b5").replaceAll("	", " ").replace(hidden, nameOf);
}
function toVisibleBlock(text) {
	return text.replace(hidden, nameOf);
}
function clip(text, max) {
	if (text.length <= max) return text;
	const kept = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
	return `${kept}\u2026 (${formatCount(text.length - kept.length)} more characters)`;
}
function formatCount(count) {
	return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
function formatNumberOf(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function nameOf(character) {
	if (harmless.has(character)) return character;
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

export { toVisibleLine as a, toVisibleBlock as i, formatCount as n, formatNumberOf as r, clip as t };