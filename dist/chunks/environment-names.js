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

export { parseEnvironmentNames as t };