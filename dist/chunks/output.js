import { w as RubyString } from "./compiler.js";

// src/render/erb/nunjucks/output.ts
const outputVariable = "_erbout";
const nowhere = [0, 0];
var OutputString = class extends RubyString {
	chunks = [];
	#length = 0;
	constructor() {
		super("");
	}
	get length() {
		return this.#length;
	}
	print(text, from, to, verbatim, configPath) {
		const start = this.#length;
		const end = start + text.length;
		this.#length = end;
		super.append(text);
		this.chunks.push(configPath === void 0 ? {
			start,
			end,
			from,
			to,
			verbatim
		} : {
			start,
			end,
			from,
			to,
			verbatim,
			configPath
		});
	}
	append(text, [from, to] = nowhere) {
		if (text !== "") this.print(text, from, to, false);
	}
	write(text, [from, to] = nowhere) {
		const same = sameBeginning(this.text, text);
		super.write(text);
		const { chunks } = this;
		while ((chunks.at(-1)?.end ?? 0) > same) {
			const last = chunks.pop();
			if (last === void 0 || last.start >= same) continue;
			const end = last.verbatim ? last.from + (same - last.start) : last.to;
			chunks.push({
				...last,
				end: same,
				to: end
			});
		}
		this.#length = text.length;
		if (same < text.length) chunks.push({
			start: same,
			end: text.length,
			from,
			to,
			verbatim: false
		});
	}
};
function wholeChunk(text, templateLength) {
	return [{
		start: 0,
		end: text.length,
		from: 0,
		to: templateLength,
		verbatim: false
	}];
}
function sameBeginning(a, b) {
	const end = Math.min(a.length, b.length);
	let at = 0;
	while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
	return at;
}

export { outputVariable as n, wholeChunk as r, OutputString as t };