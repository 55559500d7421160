import { i as tooLarge, n as maxFileBytes, t as decodeText } from "./text-file.js";
import { t as PortError } from "./ports.js";
import { t as toTemplateConfig } from "./template-config.js";
import { readFile } from "node:fs/promises";

// src/commands/erb.ts
/** The text for stdout. */
async function renderErbFile(request, parser) {
	const [{ compileErb }, { renderTemplate }, { readVariables }] = await Promise.all([
		import("./template.js"),
		import("./render.js"),
		import("./variables.js")
	]);
	const { file, text, variables, to } = request;
	const compiled = compileErb(file, text, parser);
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
	const rendered = renderTemplate(compiled.value, locals.value);
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

// src/commands/run-erb.ts
/** Returns the exit code; throws PortError when a file cannot be read. */
async function runErb({ operands, options }, terminal, artifacts) {
	const [file = ""] = operands;
	const variables = options["vars"];
	const [text, variablesText, { loadRubyParser }] = await Promise.all([
		readText(file),
		variables === void 0 ? void 0 : readText(variables),
		import("./ruby-parser.js")
	]);
	const parser = await loadRubyParser(new URL("prism.wasm", artifacts));
	const request = {
		file,
		text,
		...variables === void 0 || variablesText === void 0 ? {} : { variables: {
			file: variables,
			text: variablesText
		} },
		...options["to"] === "nunjucks" ? { to: "nunjucks" } : {}
	};
	const { diagnostics, ...outcome } = await renderErbFile(request, parser);
	if (diagnostics.length > 0) {
		const { formatDiagnostics } = await import("./text2.js");
		const sources = /* @__PURE__ */ new Map([[file, text]]);
		if (variables !== void 0 && variablesText !== void 0) sources.set(variables, variablesText);
		terminal.tell(formatDiagnostics(diagnostics, sources, { color: terminal.errorColor }));
	}
	if (!outcome.ok) return 1;
	terminal.print(outcome.value);
	return 0;
}
async function readText(name) {
	const bytes = await readFile(name).catch((cause) => {
		const isMissing = cause.code === "ENOENT";
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new PortError("files", isMissing ? `there is no ${name}` : `${name} cannot be read: ${why}`, { cause });
	});
	if (bytes.length > 16777216) throw tooLarge(name, bytes.length);
	return decodeText(name, bytes);
}

export { runErb };