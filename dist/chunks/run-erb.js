import { l as toTemplateLimits } from "./command-line.js";
import { t as loadRubyParser } from "./ruby-parser.js";
import { i as tooLarge, n as maxFileBytes, t as decodeText } from "./text-file.js";
import { u as PortError } from "./leaves.js";
import { readFile } from "node:fs/promises";

// src/commands/run-erb.ts
async function runErb({ operands, options }, terminal, artifacts) {
	const [file = ""] = operands;
	const variables = options["vars"];
	const [text, variablesText, parser, { renderErbFile }] = await Promise.all([
		readText(file),
		variables === void 0 ? void 0 : readText(variables),
		loadRubyParser(new URL("prism.wasm", artifacts)),
		import("./erb.js")
	]);
	const { diagnostics, ...outcome } = renderErbFile({
		file,
		text,
		limits: toTemplateLimits(options["template-limits"]),
		...variables === void 0 || variablesText === void 0 ? {} : { variables: {
			file: variables,
			text: variablesText
		} },
		...options["to"] === "nunjucks" ? { to: "nunjucks" } : {}
	}, parser);
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