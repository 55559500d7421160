import { a as renderTemplate, i as listHint, l as toLimits, n as compileErb, r as EnvironmentHash } from "./erb-engine.js";
import { t as SourceMap } from "./source-map.js";

// src/render/config-template.ts
function renderConfig(file, template, environment, parser, limits) {
	const compiled = compileErb(file, template, parser, { readsEnvironment: true });
	if (!compiled.ok) return compiled;
	const locals = /* @__PURE__ */ new Map();
	for (const [name, value] of environment) if (value !== void 0) locals.set(name, value);
	const constants = /* @__PURE__ */ new Map([["ENV", new EnvironmentHash(environment)]]);
	const rendered = renderTemplate(compiled.value, locals, toLimits(limits), constants);
	const diagnostics = [...compiled.diagnostics, ...rendered.diagnostics.map(withCure)];
	if (!rendered.ok) return {
		ok: false,
		diagnostics
	};
	const { text, chunks } = rendered.value;
	const map = new SourceMap(file, template, text, chunks);
	const spanOf = ({ start, end }) => {
		const lineEnd = text.indexOf("\n", start);
		return map.locate(start, lineEnd > start && lineEnd < end ? lineEnd : end).span;
	};
	return {
		ok: true,
		value: {
			text,
			spanOf
		},
		diagnostics
	};
}
function withCure(found) {
	return found.message.startsWith("NameError: undefined local variable or method") ? {
		...found,
		hint: listHint
	} : found;
}

export { renderConfig };