import { r as LineIndex } from "./leaves.js";

// src/render/source-map.ts
var SourceMap = class {
	file;
	#lines;
	#rendered;
	#chunks;
	constructor(file, source, rendered, chunks) {
		this.file = file;
		this.#lines = new LineIndex(source);
		this.#rendered = rendered;
		this.#chunks = chunks ?? [{
			start: 0,
			end: source.length,
			from: 0,
			to: source.length,
			verbatim: true
		}];
	}
	renderedText(start, end) {
		return this.#rendered.slice(start, end);
	}
	locate(start, end) {
		const tag = this.tagWithin(start, end);
		if (tag !== void 0) return this.#locationOf(tag);
		const from = this.#sourceOffset(start);
		const to = end > start ? this.#sourceOffset(end - 1) + 1 : from;
		return { span: this.#lines.spanOf(this.file, from, Math.max(from, to)) };
	}
	locateLine(start) {
		const tag = this.tagWithin(start, start + 1);
		if (tag !== void 0) return this.#locationOf(tag);
		const from = this.#sourceOffset(start);
		const { line, column } = this.#lines.positionAt(from);
		const rest = this.#lines.lineText(line).slice(column - 1).trimEnd();
		return { span: this.#lines.spanOf(this.file, from, from + Math.max(1, rest.length)) };
	}
	tagWithin(start, end) {
		const isEmpty = end <= start;
		const last = isEmpty ? this.#endOfBlanks(start) : end;
		for (let at = this.#firstEndingAt(start); at < this.#chunks.length; at += 1) {
			const chunk = this.#chunks[at];
			if (chunk === void 0 || chunk.start > last) return void 0;
			if (!chunk.verbatim && (isEmpty || chunk.end > start && chunk.start < last)) return chunk;
		}
	}
	#locationOf({ from, to, configPath }) {
		const span = this.#lines.spanOf(this.file, from, to);
		return configPath === void 0 ? { span } : {
			span,
			configPath
		};
	}
	#endOfBlanks(start) {
		let at = start;
		while (this.#rendered[at] === " " || this.#rendered[at] === "	") at += 1;
		return at;
	}
	#sourceOffset(offset) {
		let at = this.#firstEndingAt(offset);
		while ((this.#chunks[at + 1]?.start ?? 1e400) <= offset) at += 1;
		const chunk = this.#chunks[at] ?? this.#chunks.at(-1);
		if (chunk === void 0) return 0;
		if (!chunk.verbatim) return chunk.from;
		return Math.min(chunk.from + Math.max(0, offset - chunk.start), chunk.to);
	}
	#firstEndingAt(offset) {
		let low = 0;
		let high = this.#chunks.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#chunks[middle]?.end ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};

export { SourceMap as t };