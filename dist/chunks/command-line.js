import { t as archs } from "./arch.js";
import { t as parseEnvironmentNames } from "./environment-names.js";
import { parseArgs } from "node:util";

// src/verbs.ts
const file = {
	name: "file",
	short: "f",
	value: "FILE",
	about: "the cluster configuration; - reads stdin (default: cluster.yml, or cluster.yml.erb)"
};
const env = {
	name: "env",
	value: "NAME,…",
	about: "environment variables that a cluster.yml.erb may read"
};
const arch = {
	name: "arch",
	value: "ARCH",
	choices: [...archs, "all"],
	about: "which architectures the stack is for (default: all)"
};
const kubernetes = {
	name: "kubernetes-version",
	value: "MINOR",
	about: "check against this minor, such as 1.36 (default: the newest known)"
};
const verbs = {
	validate: {
		about: "Check cluster.yml",
		options: [file, env]
	},
	render: {
		about: "Print the manifests that the stack renders to, Secrets as they are",
		options: [
			file,
			env,
			arch,
			{
				name: "output",
				value: "DIR",
				about: "a new or empty folder, one file an object; - prints one YAML stream (default: -)"
			}
		]
	},
	check: {
		about: "Check the rendered manifests: schemas, removed APIs, names, architectures",
		options: [
			file,
			env,
			arch,
			kubernetes,
			{
				name: "format",
				value: "FORMAT",
				choices: ["text", "json"],
				about: "text or json (default: text)"
			}
		]
	},
	plan: {
		about: "Show what a change does to the objects of the cluster",
		options: [
			file,
			env,
			arch,
			kubernetes,
			{
				name: "base",
				value: "REF|DIR",
				about: "compare with the merge base with this Git ref, or with this folder"
			},
			{
				name: "target",
				value: "NAME",
				about: "name of the cluster that the plan is for, when there are several"
			},
			{
				name: "format",
				value: "FORMAT",
				choices: [
					"text",
					"json",
					"markdown"
				],
				about: "text, json or markdown (default: text)"
			},
			{
				name: "output",
				value: "FILE",
				about: "write the plan there instead of to stdout"
			}
		]
	},
	erb: {
		about: "Render one ERB or nunjucks (.njk) template without Ruby",
		operands: "FILE",
		options: [{
			name: "vars",
			value: "FILE.json",
			about: "the template's variables"
		}, {
			name: "to",
			value: "LANGUAGE",
			choices: ["nunjucks"],
			about: "nunjucks: print the template in that language instead of its result"
		}]
	}
};
function isVerb(word) {
	return Object.hasOwn(verbs, word);
}

// src/help.ts
function formatOverview() {
	const width = Math.max(...Object.keys(verbs).map((name) => name.length));
	return [
		"Review a change of a Pharos cluster's network before it reaches the cluster.",
		"",
		"Usage: pharos-network COMMAND [OPTIONS]",
		"",
		...Object.entries(verbs).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`),
		"",
		"pharos-network COMMAND --help tells more, pharos-network --version the version.",
		"",
		"Exit codes: 0 fine, 1 errors were found, 2 wrong usage, 3 a file, Git or the network refused, 70 a bug here.",
		""
	].join("\n");
}
function formatHelp(name) {
	const verb = verbs[name];
	const heads = verb.options.map(({ name: option, short, value }) => `${short === void 0 ? "    " : `-${short}, `}--${option} ${value}`);
	const width = Math.max(...heads.map((head) => head.length));
	const operands = verb.operands === void 0 ? "" : ` ${verb.operands}`;
	return [
		`${verb.about}.`,
		"",
		`Usage: pharos-network ${name}${operands} [OPTIONS]`,
		"",
		...verb.options.map(({ about }, at) => `  ${(heads[at] ?? "").padEnd(width)}  ${about}`),
		""
	].join("\n");
}

// src/command-line.ts
var UsageError = class extends Error {
	name = "UsageError";
};
function parseCommandLine(argv) {
	const [first, ...rest] = argv;
	if (first === void 0) throw new UsageError("no command given");
	if (first === "--version" || first === "-V") return { verb: "version" };
	if (first === "--help" || first === "-h" || first === "help") {
		const about = rest[0];
		return {
			verb: "help",
			text: about !== void 0 && isVerb(about) ? formatHelp(about) : formatOverview()
		};
	}
	if (!isVerb(first)) throw new UsageError(`unknown command ${first}`);
	if (rest.includes("--help") || rest.includes("-h")) return {
		verb: "help",
		text: formatHelp(first)
	};
	return {
		verb: first,
		...readOptions(first, rest)
	};
}
function readOptions(verb, argv) {
	const { options: known, operands: wanted } = verbs[verb];
	const { values, positionals } = parseStrictly(argv, Object.fromEntries(known.map(({ name, short }) => [name, {
		type: "string",
		...short === void 0 ? {} : { short }
	}])));
	const options = {};
	for (const { name, choices } of known) {
		const value = values[name];
		if (typeof value !== "string") continue;
		if (value === "") throw new UsageError(`--${name} wants a value`);
		if (choices !== void 0 && !choices.includes(value)) throw new UsageError(`--${name} wants ${choices.join(", ")}, not ${value}`);
		options[name] = value;
	}
	const count = wanted === void 0 ? 0 : 1;
	const extra = positionals[count];
	if (extra !== void 0) throw new UsageError(`${extra}: one too many`);
	if (positionals.length < count) throw new UsageError(`${verb} wants ${wanted}`);
	return {
		options,
		operands: positionals
	};
}
function parseStrictly(argv, options) {
	try {
		return parseArgs({
			args: [...argv],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error));
	}
}
function toEnvironmentNames(option) {
	const { names, wrong } = parseEnvironmentNames(option ?? "");
	const [first] = wrong;
	if (first !== void 0) throw new UsageError(`--env wants names of environment variables, not ${JSON.stringify(first)}`);
	return names;
}
function toArchitectures(option) {
	return archs.filter((name) => option === void 0 || option === "all" || option === name);
}

export { toEnvironmentNames as i, parseCommandLine as n, toArchitectures as r, UsageError as t };