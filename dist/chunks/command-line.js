import { t as archs } from "./arch.js";
import { n as isImageReference, t as defaultProbeImage } from "./probe.js";
import { d as parseEnvironmentNames, f as parseDuration, m as parseTemplateLimits, p as limitAbout } from "./leaves.js";
import { parseArgs } from "node:util";

// src/options.ts
const file = {
	name: "file",
	short: "f",
	value: "FILE",
	about: "the cluster configuration; - reads stdin (default: cluster.yml, or cluster.yml.erb)"
};
const env = {
	name: "env",
	value: "NAME,\u2026",
	about: "environment variables that a cluster.yml.erb may read"
};
const limits = {
	name: "template-limits",
	value: "NAME=N,\u2026",
	about: `what a template may take: ${Object.keys(limitAbout).join(", ")}`
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
const target = {
	name: "target",
	value: "NAME",
	about: "name of the cluster that the plan is for, when there are several"
};
const base = {
	name: "base",
	value: "REF|DIR",
	about: "compare with the merge base with this Git ref, or with this folder"
};
const kubeconfig = {
	name: "kubeconfig",
	value: "FILE",
	about: "how to reach the cluster: a path, the text itself or its base64 (default: KUBECONFIG, ~/.kube/config)"
};
const context = {
	name: "context",
	value: "NAME",
	about: "context of the kubeconfig (default: its current one)"
};
const readOnly = {
	name: "read-only",
	about: "ask the cluster by GET alone, and predict what a dry run would tell"
};
const forceConflicts = {
	name: "force-conflicts",
	about: "take over fields that another manager holds"
};
const noPrune = {
	name: "no-prune",
	about: "leave objects whose manifest is gone"
};
const maxDeletes = {
	name: "max-deletes",
	value: "COUNT",
	about: "refuse a plan that deletes more objects than this (default: 10)"
};
const allowDelete = {
	name: "allow-delete",
	value: "NAME,\u2026",
	about: "objects of protected kinds that may be deleted, such as \"Namespace weave\""
};
const recreate = {
	name: "recreate",
	value: "NAME,\u2026",
	about: "objects that may be deleted and made anew, such as \"DaemonSet kube-system/flannel\""
};
const allowTwoNetworks = {
	name: "allow-two-networks",
	about: "let a network come while another one stays"
};
const inventory = {
	name: "inventory",
	value: "NAME",
	about: "ConfigMap in kube-system that records what is ours: one for each stack of a cluster (default: pharos-network)"
};
const onFailure = {
	name: "on-failure",
	value: "ACT",
	choices: ["rollback", "stop"],
	about: "when something fails: put everything back, or leave it as far as it came (default: rollback)"
};
const timeout = {
	name: "timeout",
	value: "DURATION",
	about: "give up when pods and definitions are not ready by then, such as 90s or 20m (default: 10m, and 1m for each node whose agents are replaced)"
};
const probe = {
	name: "probe",
	value: "WHAT",
	choices: ["pods", "none"],
	about: "pods: let short-lived pods on all nodes reach each other, on a canary and after the last node; without an answer the run has failed (default: none)"
};
const probeImage = {
	name: "probe-image",
	value: "IMAGE",
	about: `what these pods run: sh, httpd, wget and timeout for all architectures (default: ${defaultProbeImage})`
};
const planFormat = {
	name: "format",
	value: "FORMAT",
	choices: [
		"text",
		"json",
		"markdown"
	],
	about: "text, json or markdown (default: text)"
};
const output = {
	name: "output",
	value: "FILE",
	about: "write the plan there instead of to stdout"
};
const clusterOptions = [
	kubeconfig,
	context,
	inventory
];
const consents = [
	forceConflicts,
	noPrune,
	maxDeletes,
	allowDelete,
	recreate,
	allowTwoNetworks,
	onFailure
];

// src/verbs.ts
const verbs = {
	validate: {
		about: "Check cluster.yml",
		options: [
			file,
			env,
			limits
		]
	},
	render: {
		about: "Print the manifests that the stack renders to, Secrets as they are",
		options: [
			file,
			env,
			limits,
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
			limits,
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
			limits,
			arch,
			kubernetes,
			base,
			target,
			{
				name: "live",
				about: "compare with a cluster, too: what would be written, and what had drifted"
			},
			...clusterOptions,
			readOnly,
			...consents,
			probe,
			probeImage,
			planFormat,
			output
		]
	},
	apply: {
		about: "Bring a cluster to what the stack renders to, and delete what is ours and no longer in it",
		options: [
			file,
			env,
			limits,
			arch,
			kubernetes,
			base,
			target,
			...clusterOptions,
			...consents,
			probe,
			probeImage,
			timeout,
			{
				name: "plan-digest",
				value: "DIGEST",
				about: "apply only the plan with this digest: the one that was reviewed"
			}
		]
	},
	drift: {
		about: "Show where a cluster differs from what the stack renders to; exit code 1 when it does",
		options: [
			file,
			env,
			limits,
			arch,
			kubernetes,
			target,
			...clusterOptions,
			readOnly,
			planFormat,
			output
		]
	},
	rbac: {
		about: "Print the least ClusterRole with which the stack can be applied",
		options: [
			file,
			env,
			limits,
			arch,
			base,
			inventory,
			probe,
			{
				name: "read-only",
				about: "only what plan --live --read-only and drift --read-only need"
			},
			{
				name: "escalate",
				about: "let Roles be written by the verb escalate, not by holding what they grant"
			},
			{
				name: "adopt",
				about: "also what the first apply on a cluster that Pharos set up needs, to take its network away"
			}
		]
	},
	erb: {
		about: "Render one ERB or nunjucks (.njk) template without Ruby",
		operands: "FILE",
		options: [
			limits,
			{
				name: "vars",
				value: "FILE.json",
				about: "the template's variables"
			},
			{
				name: "to",
				value: "LANGUAGE",
				choices: ["nunjucks"],
				about: "nunjucks: print the template in that language instead of its result"
			}
		],
		more: "docs/erb.md tells which Ruby is supported, how to read an error and how to leave Ruby."
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
		"Exit codes: 0 fine, 1 errors were found, 2 wrong usage, 3 a file, Git, the network or the cluster refused,",
		"4 partly applied, 5 failed and rolled back, 70 a bug here.",
		""
	].join("\n");
}
function formatHelp(name) {
	const verb = verbs[name];
	const heads = verb.options.map(({ name: option, short, value }) => `${short === void 0 ? "    " : `-${short}, `}--${option}${value === void 0 ? "" : ` ${value}`}`);
	const width = Math.max(...heads.map((head) => head.length));
	const operands = verb.operands === void 0 ? "" : ` ${verb.operands}`;
	return [
		`${verb.about}.`,
		"",
		`Usage: pharos-network ${name}${operands} [OPTIONS]`,
		"",
		...verb.options.map(({ about }, at) => `  ${(heads[at] ?? "").padEnd(width)}  ${about}`),
		"",
		...verb.more === void 0 ? [] : [verb.more, ""]
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
	const { values, positionals } = parseStrictly(argv, Object.fromEntries(known.map(({ name, short, value }) => [name, {
		type: value === void 0 ? "boolean" : "string",
		...short === void 0 ? {} : { short }
	}])));
	const options = {};
	for (const { name, choices } of known) {
		const value = values[name];
		if (value === true) options[name] = "true";
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
function toTemplateLimits(option) {
	const parsed = parseTemplateLimits(option ?? "");
	if ("limits" in parsed) return parsed.limits;
	throw new UsageError(`--template-limits does not take ${JSON.stringify(parsed.wrong)}: ${parsed.hint}`);
}
function toArchitectures(option) {
	return archs.filter((name) => option === void 0 || option === "all" || option === name);
}
function toNames(option) {
	const names = (option ?? "").split(",").map((name) => name.trim());
	return new Set(names.filter((name) => name !== ""));
}
function toCount(option, name, otherwise) {
	if (option === void 0) return otherwise;
	if (!/^\d{1,6}$/.test(option)) throw new UsageError(`--${name} wants a number, not ${JSON.stringify(option)}`);
	return Number(option);
}
function toDurationMs(option, name) {
	if (option === void 0) return void 0;
	const durationMs = parseDuration(option);
	if (durationMs === void 0) throw new UsageError(`--${name} wants a duration such as 90s or 10m, not ${JSON.stringify(option)}`);
	return durationMs;
}
function toProbe(option, image) {
	if (image !== void 0 && !isImageReference(image)) throw new UsageError(`--probe-image wants an image such as ${defaultProbeImage}, not ${JSON.stringify(image)}`);
	return option === "pods" ? { image: image ?? "busybox:1.37" } : void 0;
}

export { toDurationMs as a, toProbe as c, toCount as i, toTemplateLimits as l, parseCommandLine as n, toEnvironmentNames as o, toArchitectures as r, toNames as s, UsageError as t };