// src/render/erb/core/limits.ts
const defaultLimits = {
	steps: 2e6,
	characters: 4194304,
	elements: 1e6,
	depth: 400,
	"regexp-steps": 2e6,
	bits: 1e5
};
function toLimits(raised) {
	return {
		...defaultLimits,
		...raised
	};
}
function howToRaise(name, { [name]: now }) {
	return `raise the limit with --template-limits ${name}=${2 * now} (input template-limits)`;
}

export { howToRaise as n, toLimits as r, defaultLimits as t };