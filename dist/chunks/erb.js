import { t as toTemplateConfig } from "./template-config.js";
import { a as renderTemplate, l as toLimits, n as compileErb, o as compileNunjucksFile, t as readVariables } from "./erb-engine.js";

// src/commands/erb.ts
function renderErbFile(request, parser) {
	const { file, text, variables, to } = request;
	const compiled = (file.endsWith(".njk") ? compileNunjucksFile : compileErb)(file, text, parser);
	if (!compiled.ok) return compiled;
	if (to === "nunjucks") return {
		...compiled,
		value: compiled.value.nunjucks
	};
	const locals = readVariables(variables?.file ?? "", variables?.text ?? "{}", toTemplateConfig);
	if (!locals.ok) return {
		ok: false,
		diagnostics: [...compiled.diagnostics, ...locals.diagnostics]
	};
	const rendered = renderTemplate(compiled.value, locals.value, toLimits(request.limits));
	const diagnostics = [
		...compiled.diagnostics,
		...locals.diagnostics,
		...rendered.diagnostics
	];
	return rendered.ok ? {
		ok: true,
		value: rendered.value.text,
		diagnostics
	} : {
		ok: false,
		diagnostics
	};
}

export { renderErbFile };