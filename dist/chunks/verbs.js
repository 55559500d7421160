import { l as toTemplateLimits, o as toEnvironmentNames, r as toArchitectures } from "./command-line.js";
import { c as hasErrors, u as PortError } from "./leaves.js";
import { t as readEnvironment } from "./environment.js";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/adapters/terminal.ts
function openTerminal() {
	const plain = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
	const errorColor = process.stderr.isTTY && !plain;
	return {
		color: process.stdout.isTTY && !plain,
		errorColor,
		print: (text) => void process.stdout.write(text),
		tell: (text) => void process.stderr.write(text),
		progress: (message) => {
			if (process.stderr.isTTY) process.stderr.write(errorColor ? `\u001B[2m${message} \u2026\u001B[22m\n` : `${message} \u2026\n`);
		},
		writeFile: (name, text) => refused(name, () => writeFile(name, text)),
		writeFolder: async (folder, files) => {
			await refused(folder, () => mkdir(folder, { recursive: true }));
			if ((await refused(folder, () => readdir(folder))).length > 0) throw new PortError("files", `${folder} is not empty`, { cure: "name a new or empty folder, so that nothing old is taken for part of this render" });
			await Promise.all(files.map(({ name, text }) => refused(name, () => writeFile(join(folder, name), text))));
		}
	};
}
async function refused(name, action) {
	try {
		return await action();
	} catch (cause) {
		throw new PortError("files", `${name} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}

// src/commands/verbs.ts
async function runVerb(invocation, artifacts) {
	const terminal = openTerminal();
	if (invocation.verb === "erb") {
		const { runErb } = await import("./run-erb.js");
		return runErb(invocation, terminal, artifacts);
	}
	const { openWorld } = await import("./world.js");
	const { options } = invocation;
	const { world, config, root } = await openWorld({
		config: options["file"],
		base: options["base"],
		artifacts,
		log: terminal,
		checks: !["validate", "render"].includes(invocation.verb)
	});
	const request = {
		config,
		environment: readEnvironment(toEnvironmentNames(options["env"])),
		templateLimits: toTemplateLimits(options["template-limits"]),
		architectures: toArchitectures(options["arch"]),
		...given("kubernetesVersion", options["kubernetes-version"]),
		...given("target", options["target"])
	};
	switch (invocation.verb) {
		case "validate": return validate(request, world, terminal);
		case "render": return render(request, world, terminal, options["output"] ?? "-");
		case "check": return check(request, world, terminal, options["format"] === "json");
		case "apply":
		case "drift": {
			const { runOnCluster } = await import("./run-on-cluster.js");
			return runOnCluster({
				verb: invocation.verb,
				options,
				root
			}, request, world, terminal);
		}
		case "rbac": {
			const { runRbac } = await import("./run-rbac.js");
			return runRbac(options, request, world, terminal);
		}
		case "plan":
			if (options["live"] !== void 0) {
				const { runOnCluster } = await import("./run-on-cluster.js");
				return runOnCluster({
					verb: "plan",
					options,
					root
				}, request, world, terminal);
			}
			return plan(request, world, terminal, options["format"] ?? "text", options["output"]);
		default: return invocation.verb;
	}
}
async function validate(request, world, terminal) {
	const pipeline = await import("./pipeline2.js");
	const { formatDiagnostics } = await import("./text2.js");
	const stack = await pipeline.validate(request, world);
	terminal.print(formatDiagnostics(stack.diagnostics, stack.sources, { color: terminal.color }));
	if (stack.complete) terminal.print(`${request.config} is valid\n`);
	return exitCode(stack.diagnostics);
}
async function render(request, world, terminal, output) {
	const stack = await (await import("./pipeline2.js")).render(request, world);
	await warn(stack, terminal);
	if (!stack.complete) return 1;
	const { formatStream, toManifestFiles } = await import("./manifests.js");
	if (output === "-") terminal.print(formatStream(stack.manifests));
	else await terminal.writeFolder(output, toManifestFiles(stack.manifests));
	return 0;
}
async function check(request, world, terminal, asJson) {
	const result = await (await import("./pipeline2.js")).check(request, world);
	if (asJson) {
		const { formatCheckJson } = await import("./json.js");
		terminal.print(formatCheckJson(result.diagnostics, result.coverage));
	} else {
		const { formatCoverage, formatDiagnostics } = await import("./text2.js");
		terminal.print(formatDiagnostics(result.diagnostics, result.sources, { color: terminal.color }));
		if (result.coverage !== void 0) terminal.print(formatCoverage(result.coverage));
	}
	return exitCode(result.diagnostics);
}
async function plan(request, world, terminal, format, output) {
	const result = await (await import("./pipeline2.js")).plan(request, world);
	let text;
	if (format === "json") text = (await import("./json.js")).formatPlanJson(result);
	else if (format === "markdown") text = (await import("./comment.js")).formatComment(result);
	else text = (await import("./text2.js")).formatText(result, { color: terminal.color && output === void 0 });
	if (output === void 0) terminal.print(text);
	else await terminal.writeFile(output, text);
	return exitCode(result.diagnostics);
}
async function warn({ diagnostics, sources }, terminal) {
	if (diagnostics.length === 0) return;
	const { formatDiagnostics } = await import("./text2.js");
	terminal.tell(formatDiagnostics(diagnostics, sources, { color: terminal.errorColor }));
}
function exitCode(diagnostics) {
	return hasErrors(diagnostics) ? 1 : 0;
}
function given(key, value) {
	if (value === void 0) return {};
	return { [key]: value };
}

export { runVerb };