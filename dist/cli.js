#!/usr/bin/env node
import { n as parseCommandLine, t as UsageError } from "./chunks/command-line.js";
import { u as PortError } from "./chunks/leaves.js";

// src/cli.ts
const bugs = "https://github.com/org/pharos-network/issues";
async function main(argv) {
	const invocation = parseCommandLine(argv);
	if (invocation.verb === "help") {
		process.stdout.write(invocation.text);
		return 0;
	}
	if (invocation.verb === "version") {
		const { version } = await import("./chunks/version2.js");
		process.stdout.write(`${version}\n`);
		return 0;
	}
	const { runVerb } = await import("./chunks/verbs.js");
	return runVerb(invocation, new URL("../dist/", import.meta.url));
}
async function exitCodeOf(error) {
	if (error instanceof UsageError) {
		process.stderr.write(`pharos-network: ${error.message}; see pharos-network --help\n`);
		return 2;
	}
	if (error instanceof PortError) {
		const { toVisibleBlock } = await import("./chunks/visible.js");
		const cure = error.cure === void 0 ? "" : `\n  ${error.cure}`;
		process.stderr.write(toVisibleBlock(`pharos-network: ${error.message}${cure}\n`));
		return 3;
	}
	const trace = error instanceof Error ? error.stack ?? error.message : String(error);
	process.stderr.write(`${trace}\npharos-network: this is a bug here, not in your files; please report it: ${bugs}\n`);
	return 70;
}
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(141);
});
process.exitCode = 70;
process.exitCode = await main(process.argv.slice(2)).catch(exitCodeOf);

export {  };