// src/text/template-limits.ts
const limitAbout = {
	steps: "method calls, loop turns and printed pieces",
	characters: "characters of the output, and of any one String",
	elements: "elements of any one Array or Hash",
	depth: "blocks and calls inside each other",
	"regexp-steps": "steps of one search with a Regexp",
	bits: "bits of any one Integer"
};
const most = {
	steps: 1e9,
	characters: 268435456,
	elements: 5e7,
	depth: 1e3,
	"regexp-steps": 5e7,
	bits: 1e7
};
function parseTemplateLimits(text) {
	const limits = {};
	for (const word of text.split(/[\s,]+/)) {
		if (word === "") continue;
		const [, name = "", digits = ""] = /^([a-z-]+)=(\d+(?:_\d+)*)$/.exec(word) ?? [];
		if (!isLimit(name)) return {
			wrong: word,
			hint: `write NAME=NUMBER, separated by commas; the names are ${Object.keys(limitAbout).join(", ")}`
		};
		const value = Number(digits.replaceAll("_", ""));
		if (value < 1 || value > most[name]) return {
			wrong: word,
			hint: `${name} can be between 1 and ${most[name]}`
		};
		limits[name] = value;
	}
	return { limits };
}
function isLimit(name) {
	return Object.hasOwn(limitAbout, name);
}

// src/text/environment-names.ts
function parseEnvironmentNames(text) {
	const words = [...new Set(text.split(/[\s,]+/))].filter((word) => word !== "");
	return {
		names: words.filter(isName),
		wrong: words.filter((word) => !isName(word))
	};
}
function isName(word) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(word);
}

export { limitAbout as n, parseTemplateLimits as r, parseEnvironmentNames as t };