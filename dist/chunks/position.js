// src/text/position.ts
var LineIndex = class {
	text;
	#starts;
	constructor(text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.text = text;
		this.#starts = starts;
	}
	get lineCount() {
		return this.#starts.length;
	}
	positionAt(offset) {
		const bounded = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: bounded - (this.#starts[low] ?? 0) + 1
		};
	}
	lineText(line) {
		const start = this.#starts[line - 1];
		if (start === void 0) return "";
		const next = this.#starts[line];
		const end = next === void 0 ? this.text.length : next - 1;
		return this.text.slice(start, end).replace(/\r$/, "");
	}
	spanOf(file, start, end) {
		return {
			file,
			start: this.positionAt(start),
			end: this.positionAt(Math.max(start, end))
		};
	}
};

export { LineIndex as t };