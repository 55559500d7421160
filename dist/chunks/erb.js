import { t as toTemplateConfig } from "./template-config.js";
import { t as compileNunjucksFile } from "./standalone.js";
import { r as toLimits } from "./limits2.js";
import { t as renderTemplate } from "./render.js";
import { t as compileErb } from "./template.js";
import { t as diagnostic } from "./diagnostic.js";
import { t as LineIndex } from "./position.js";
import { E as RubySymbol, T as RubyStruct, d as parseJson, h as RubyHash } from "./compiler.js";

// src/render/erb/variables.ts
function readVariables(file, text, toConfig) {
	const fail = (message, hint, offset = 0) => ({
		ok: false,
		diagnostics: [problem(file, text, message, hint, offset)]
	});
	const parsed = parseJson(text);
	if ("problem" in parsed) return fail(`the variables are no JSON: ${parsed.problem}`, "write a JSON object", parsed.offset);
	if (!(parsed.value instanceof RubyHash)) return fail("the variables are no JSON object", "write { \"name\": \"value\" }");
	const marks = parsed.value;
	const structs = marks.get("__struct__") ?? [];
	if (!Array.isArray(structs) || !structs.every((path) => typeof path === "string")) return fail("__struct__ is no list of paths", "write \"__struct__\": [\"config\", \"config.pool\"]");
	const shape = {
		structs: new Set(structs),
		symbolKeys: marks.get("__symbol_keys__") === true
	};
	const locals = /* @__PURE__ */ new Map();
	for (const [name, value] of marks.pairs()) {
		if (typeof name !== "string" || /^__.*__$/s.test(name)) continue;
		if (name !== "cluster_config") locals.set(name, shaped(value, name, shape));
		else if (value instanceof RubyHash) locals.set(name, toConfig(toConfigHash(value)));
		else return fail("cluster_config is no object", "give it the shape of a cluster.yml");
	}
	return {
		ok: true,
		value: locals,
		diagnostics: []
	};
}
function problem(file, text, message, hint, offset) {
	const span = new LineIndex(text).spanOf(file, offset, offset + 1);
	return diagnostic("render/erb-variables", message, {
		hint,
		span
	});
}
function shaped(value, path, shape) {
	if (Array.isArray(value)) return value.map((item) => shaped(item, `${path}.[]`, shape));
	if (!(value instanceof RubyHash)) return value;
	const entries = value.pairs().map(([key, item]) => {
		const name = typeof key === "string" ? key : "";
		return [name, shaped(item, `${path}.${name}`, shape)];
	});
	if (shape.structs.has(path)) return new RubyStruct("OpenStruct", new Map(entries), { open: true });
	return RubyHash.from(entries.map(([name, item]) => [shape.symbolKeys ? RubySymbol.of(name) : name, item]));
}
function toConfigHash(hash) {
	const entries = hash.pairs().map(([key, value]) => [typeof key === "string" ? key : "", toConfigValue(value)]);
	return new Map(entries);
}
function toConfigValue(value) {
	if (Array.isArray(value)) return value.map(toConfigValue);
	if (value instanceof RubyHash) return toConfigHash(value);
	return value;
}

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