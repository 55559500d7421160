import { t as __commonJSMin } from "./rolldown-runtime.js";

// src/text/template-limits.ts
const limitAbout = {
	steps: "method calls, loop turns and printed pieces; a call over a long list or text counts as several",
	characters: "characters of the output, and of any one String",
	elements: "elements of any one Array or Hash",
	depth: "blocks and calls inside each other",
	"regexp-steps": "steps of one search with a Regexp",
	bits: "bits of any one Integer"
};
const mostOfLimit = {
	steps: 1e9,
	characters: 268435456,
	elements: 5e7,
	depth: 1e3,
	"regexp-steps": 5e7,
	bits: 1e7
};
function parseTemplateLimits(text) {
	const limits = {};
	for (const word of text.split(/[\s,]+/)) {
		if (word === "") continue;
		const [, name = "", digits = ""] = /^([a-z-]+)=(\d+(?:_\d+)*)$/.exec(word) ?? [];
		if (!isLimit(name)) return {
			wrong: word,
			hint: `write NAME=NUMBER, separated by commas; the names are ${Object.keys(limitAbout).join(", ")}`
		};
		const value = Number(digits.replaceAll("_", ""));
		if (value < 1 || value > mostOfLimit[name]) return {
			wrong: word,
			hint: `${name} can be between 1 and ${mostOfLimit[name]}`
		};
		limits[name] = value;
	}
	return { limits };
}
function isLimit(name) {
	return Object.hasOwn(limitAbout, name);
}

// src/text/duration.ts
function parseDuration(text) {
	const [, count, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
	if (count === void 0 || Number(count) === 0) return void 0;
	return Number(count) * (unit === "s" ? 1e3 : unit === "m" ? 6e4 : 36e5);
}

// src/text/environment-names.ts
function parseEnvironmentNames(text) {
	const words = [...new Set(text.split(/[\s,]+/))].filter((word) => word !== "");
	return {
		names: words.filter(isName),
		wrong: words.filter((word) => !isName(word))
	};
}
function isName(word) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(word);
}

// src/ports.ts
var PortError = class extends Error {
	port;
	cure;
	constructor(port, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = "PortError";
		this.port = port;
		this.cure = options.cure;
	}
};

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/codes/check.ts
const checkCodes = {
	"check/removed-api": {
		severity: "error",
		title: "The cluster's Kubernetes no longer serves this API version.",
		cure: "Write the replacement that the hint names, and make the further changes that it lists."
	},
	"check/deprecated-api": {
		severity: "warning",
		title: "This API version still works but will be removed from Kubernetes.",
		cure: "Write the replacement that the hint names before the cluster is upgraded to the version that drops it."
	},
	"check/unknown-api": {
		severity: "error",
		title: "Kubernetes does not know this kind, or not in this API version.",
		cure: "Correct apiVersion or kind; the hint says how when the meant one can be told."
	},
	"check/unknown-version": {
		severity: "error",
		title: "The schemas of the wanted Kubernetes version are not part of this release.",
		cure: "Choose one of the versions that the hint lists with --kubernetes-version or the input of that name."
	},
	"check/no-schema": {
		severity: "notice",
		title: "Objects of these kinds were not checked, because no schema is known for them.",
		cure: "Nothing to do for custom resources: the API server checks them when they are applied."
	},
	"check/unknown-field": {
		severity: "error",
		title: "The object has a field that its kind does not know; the cluster would refuse or ignore it.",
		cure: "Correct the spelling, or move the field to the level that it belongs to."
	},
	"check/missing-field": {
		severity: "error",
		title: "The object lacks a field that its kind requires.",
		cure: "Add the field where the message says."
	},
	"check/wrong-type": {
		severity: "error",
		title: "A value is of another type than the field takes.",
		cure: "Write the type that the message wants; numbers and booleans that are meant as text need quotes."
	},
	"check/refused-value": {
		severity: "error",
		title: "A value is not among those that the field takes.",
		cure: "Write one of the values, or the form, that the message names."
	},
	"check/missing-namespace": {
		severity: "error",
		title: "An object that lives in a namespace does not say in which.",
		cure: "Write metadata.namespace; Pharos adds no default."
	},
	"check/needless-namespace": {
		severity: "warning",
		title: "An object that belongs to the whole cluster names a namespace, which has no effect.",
		cure: "Remove metadata.namespace."
	},
	"check/duplicate-object": {
		severity: "error",
		title: "The stack has the same object twice, also when the API versions differ.",
		cure: "Remove one of them or give it another name."
	},
	"check/duplicate-item": {
		severity: "error",
		title: "A list that Kubernetes keeps by key has two items with the same key; server-side apply refuses it.",
		cure: "Keep one of the two items."
	},
	"check/invalid-name": {
		severity: "error",
		title: "The name of the object or of its namespace breaks Kubernetes' rules for names.",
		cure: "Write lower-case letters, digits and hyphens, a letter or digit first and last."
	},
	"check/invalid-label": {
		severity: "error",
		title: "The key or the value of a label breaks Kubernetes' rules for labels.",
		cure: "Write at most 63 letters, digits, -, _ and ., a letter or digit first and last."
	},
	"check/selector-mismatch": {
		severity: "error",
		title: "The workload's selector does not match the labels of its own pods.",
		cure: "Write every label of spec.selector.matchLabels in spec.template.metadata.labels too."
	},
	"check/missing-volume": {
		severity: "error",
		title: "A container mounts a volume that the pod does not have.",
		cure: "Add the volume to the pod's volumes, or correct the name in the mount."
	},
	"check/rbac-rule": {
		severity: "error",
		title: "A rule of a Role or ClusterRole is incomplete, so the API server refuses the object.",
		cure: "Name verbs, and either resources with their API groups or, in a ClusterRole, URLs."
	},
	"check/rbac-binding": {
		severity: "error",
		title: "A RoleBinding or ClusterRoleBinding names a role or a subject that the API server refuses.",
		cure: "Name a role of group rbac.authorization.k8s.io, and subjects with the kind, group and namespace that the hint tells."
	},
	"check/invalid-key": {
		severity: "error",
		title: "A key in the data of a ConfigMap or Secret cannot be the name of a file.",
		cure: "Write letters, digits, -, _ and . only, and no .. at the beginning."
	}
};

// src/codes/config.ts
const configCodes = {
	"config/yaml": {
		severity: "error",
		title: "The cluster configuration is no YAML that Pharos could read.",
		cure: "Mend the line that the message names."
	},
	"config/duplicate-key": {
		severity: "error",
		title: "A key stands twice in one mapping; Pharos would silently take the last.",
		cure: "Keep one of the two."
	},
	"config/several-documents": {
		severity: "warning",
		title: "The cluster configuration holds several YAML documents; Pharos reads only the first.",
		cure: "Keep one document, or move the others to files of their own."
	},
	"config/not-a-configuration": {
		severity: "error",
		title: "The cluster configuration is empty, or something other than a mapping of sections.",
		cure: "Write the sections at the start of their lines, such as `network:`."
	},
	"config/unknown-key": {
		severity: "error",
		title: "Pharos knows no such key here and would silently ignore it.",
		cure: "Write the key that is meant, or remove it. Outside of network, a key that resembles no other is a warning."
	},
	"config/gone-key": {
		severity: "warning",
		title: "An older Pharos read this key; since version 3 it does nothing.",
		cure: "Remove it, or write what took its place."
	},
	"config/missing-key": {
		severity: "error",
		title: "A key that its section cannot do without is missing.",
		cure: "Add the key."
	},
	"config/wrong-type": {
		severity: "error",
		title: "A value is of another type than its key takes.",
		cure: "Write a value of the type that the message names; a number that is meant as text goes in quotes."
	},
	"config/empty-value": {
		severity: "error",
		title: "A key has no value.",
		cure: "Write a value, or remove the key to get its default."
	},
	"config/not-allowed": {
		severity: "error",
		title: "A value is none of those that its key takes.",
		cure: "Write one of the values that the hint names, in exactly that casing."
	},
	"config/key-not-text": {
		severity: "error",
		title: "A key in a free-form section is a number, true, false or empty instead of a text.",
		cure: "Put the key in quotes; templates then read it by that text."
	},
	"config/no-hosts": {
		severity: "notice",
		title: "The configuration names no hosts, so what depends on them is not checked and templates see none.",
		cure: "Nothing to do when the file only shows a network. Pharos itself needs hosts."
	},
	"config/no-master": {
		severity: "error",
		title: "None of the hosts is a master.",
		cure: "Give at least one host `role: master`."
	},
	"config/duplicate-host": {
		severity: "error",
		title: "Two hosts have the same address and SSH port.",
		cure: "Remove one of them, or correct its address."
	},
	"config/bad-address": {
		severity: "error",
		title: "An address is neither an IPv4 address nor a host name that Pharos takes.",
		cure: "Write an IPv4 address, or a name of lower-case letters, digits, `-` and `.`."
	},
	"config/bad-cidr": {
		severity: "error",
		title: "A value is no range of IPv4 addresses that a cluster can use; Pharos would find out on the hosts.",
		cure: "Write the first address and the prefix length, such as 10.32.0.0/12."
	},
	"config/host-bits": {
		severity: "warning",
		title: "A range names an address inside itself instead of its first one.",
		cure: "Write the first address of the range, so that all readers understand the same."
	},
	"config/overlapping-cidrs": {
		severity: "error",
		title: "Two address ranges of the cluster overlap, so some addresses could not be reached.",
		cure: "Move one of the ranges. On a running cluster neither can be changed."
	},
	"config/outside-cidr": {
		severity: "error",
		title: "A subnet does not lie in the range that it is a part of.",
		cure: "Write a subnet of pod_network_cidr."
	},
	"config/public-cidr": {
		severity: "warning",
		title: "A range belongs to the public internet: its real owners cannot be reached from the cluster.",
		cure: "Use a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16. On a running cluster it cannot be changed."
	},
	"config/cidr-size": {
		severity: "error",
		title: "A range is too small or too large for what Kubernetes does with it.",
		cure: "Write a prefix length between those that the message names."
	},
	"config/bad-port": {
		severity: "error",
		title: "A value is no port and no range of ports.",
		cure: "Write a port such as \"443\", or a range such as \"30000-32767\"."
	},
	"config/bad-path": {
		severity: "error",
		title: "A path cannot be one inside the repository.",
		cure: "Write the path from the folder of the cluster configuration, such as ./network/."
	},
	"config/unused-settings": {
		severity: "warning",
		title: "Settings for a network provider that is not the selected one.",
		cure: "Remove them, or select that provider."
	},
	"config/no-templates": {
		severity: "error",
		title: "The provider's manifests are not part of this release, so there is nothing to render.",
		cure: "Use provider custom with manifests of your own; validate works for every provider."
	},
	"config/no-manifests": {
		severity: "error",
		title: "manifest_path holds no manifests; Pharos would delete the whole network of the cluster.",
		cure: "Correct the path, or put the manifests there: .yml or .yaml, also with .erb or .njk behind."
	},
	"config/outside-repository": {
		severity: "error",
		title: "manifest_path, or a link on the way, leaves the repository.",
		cure: "Keep the manifests inside the repository."
	},
	"config/ignored-file": {
		severity: "notice",
		title: "Files beside the manifests look like manifests but are not read.",
		cure: "Rename what belongs to the stack to .yml or .yaml, also with .erb or .njk behind, directly in the folder."
	}
};

// src/codes/diff.ts
const diffCodes = {
	"diff/base-missing": {
		severity: "warning",
		title: "The base has no cluster configuration, so there is nothing to compare with.",
		cure: "Nothing to do when the stack is new. Else check the base that was given and the path of cluster.yml in it."
	},
	"diff/base-not-rendered": {
		severity: "warning",
		title: "The base cannot be rendered, so every object is shown as new and nothing as deleted.",
		cure: "Plan the base alone to see its errors, and mend them there first."
	}
};

// src/codes/live.ts
const liveCodes = {
	"live/pod-cidr": {
		severity: "error",
		title: "pod_network_cidr is not the range in which the running cluster gives its pods addresses.",
		cure: "Write the range that the message names: nodes keep theirs until they are deleted and join again."
	},
	"live/service-cidr": {
		severity: "error",
		title: "service_cidr is not the range from which the running cluster's Services have their addresses.",
		cure: "Write the range that the message names: Services keep their addresses, and so do the clients that know them."
	},
	"live/net-conf": {
		severity: "warning",
		title: "Flannel's Network does not hold the ranges of the nodes' pods: its agents do not start, or old ones give pods addresses that nobody routes.",
		cure: "Write a Network that holds them all: mostly that is pod_network_cidr. Applied as it is, the roll stops at its first node."
	},
	"live/ip-pool": {
		severity: "error",
		title: "Calico's address pool in the cluster has another range, which running pods have their addresses from.",
		cure: "Write the range of the live pool. To move to another one, add a second pool, disable the first, and replace the pods."
	},
	"live/not-compared": {
		severity: "warning",
		title: "What the cluster says about its address ranges may not be read, so an edit of them goes unnoticed.",
		cure: "Grant what `pharos-network rbac` prints, or compare the ranges by hand."
	}
};

// src/codes/render.ts
const renderCodes = {
	"render/yaml-syntax": {
		severity: "error",
		title: "A manifest is not valid YAML.",
		cure: "Correct the place that the message names; in a template, look at the text that the tags produce."
	},
	"render/yaml-alias": {
		severity: "error",
		title: "An alias names an anchor that does not exist before it.",
		cure: "Write the anchor before the alias, or quote text that begins with `*`."
	},
	"render/yaml-tag": {
		severity: "error",
		title: "A YAML tag is used that neither Kubernetes nor Pharos knows.",
		cure: "Remove the tag, or quote text that begins with `!`."
	},
	"render/yaml-too-large": {
		severity: "error",
		title: "A manifest nests too deeply or grows too large through its aliases.",
		cure: "Write the values out with less nesting and fewer aliases."
	},
	"render/duplicate-key": {
		severity: "error",
		title: "A mapping has the same key twice.",
		cure: "Keep one of them. Pharos took the last one without a word; the API server refuses both when it checks strictly."
	},
	"render/key-not-text": {
		severity: "error",
		title: "A key is a number, a boolean, empty or a collection where Kubernetes allows text only.",
		cure: "Put the key in quotes: `\"on\":`, `\"1\":`."
	},
	"render/not-a-number": {
		severity: "error",
		title: "A value is infinite or not a number, which JSON cannot express.",
		cure: "Write a finite number, or quote the text."
	},
	"render/ambiguous-scalar": {
		severity: "warning",
		title: "Pharos and kubectl read an unquoted value differently.",
		cure: "Put quotes around it when it is text, or write the number or boolean in its plain form. Pharos' reading is used."
	},
	"render/not-an-object": {
		severity: "error",
		title: "A document is a list or a single value, not a Kubernetes object.",
		cure: "Write each object as a mapping with apiVersion, kind and metadata; separate objects with `---`."
	},
	"render/not-a-manifest": {
		severity: "warning",
		title: "A document has no kind or no apiVersion, so nothing of it is applied.",
		cure: "Add both, or move the file out of the stack's folder. With only one of the two it is an error."
	},
	"render/bad-identity": {
		severity: "error",
		title: "An object's apiVersion, kind or metadata.name is missing or is not text.",
		cure: "Write all three as text; quote a name that looks like a number."
	},
	"render/empty-stack": {
		severity: "error",
		title: "No file of the stack holds a Kubernetes object.",
		cure: "Check manifest_path and the files' content. Pharos would delete the whole stack here; nothing is planned instead."
	},
	"render/ruby-syntax": {
		severity: "error",
		title: "The Ruby of a template has a syntax error.",
		cure: "Correct the place that the message names; Ruby would refuse the file, too."
	},
	"render/ruby-error": {
		severity: "error",
		title: "A template raises an exception, as it would in Ruby.",
		cure: "Correct the expression; the message is Ruby's."
	},
	"render/ruby-unsupported": {
		severity: "error",
		title: "A template uses Ruby that is valid but not supported here.",
		cure: "Write it in the way that the hint shows. Templates are read and evaluated without Ruby, so only what is known to give the same bytes is accepted."
	},
	"render/ruby-refused": {
		severity: "error",
		title: "A template reaches for the world outside of it: files, processes, the environment, time, chance or Ruby's internals.",
		cure: "Templates are data and may only compute text from their variables. Put the value into cluster.yml, under network.custom.options for instance, and read it from there. A cluster.yml.erb may read those variables of the environment that `--env` (input `env`) lists."
	},
	"render/ruby-symbol-key": {
		severity: "warning",
		title: "A Hash whose keys are Strings is asked for a Symbol, which gives nil without a word.",
		cure: "Index with the String: `options['name']` instead of `options[:name]`."
	},
	"render/njk-refused": {
		severity: "error",
		title: "A nunjucks template cannot be read, or uses what is not allowed in templates here.",
		cure: "Templates have `if`, `for`, `set`, values and their attributes, the filters `truth`, `each` and `matches`, and Ruby's expressions as `ruby(\"\u2026\")`; they read no other files and define no macros."
	},
	"render/erb-swallowed-text": {
		severity: "warning",
		title: "A Ruby comment in a tag swallows what follows the tag.",
		cure: "Write `<%# comment %>`, without a blank before `#`."
	},
	"render/erb-unterminated": {
		severity: "warning",
		title: "A tag is never closed, so Ruby's ERB prints its content as text.",
		cure: "Close it with `%>`, or write `<%%` for a literal `<%`."
	},
	"render/erb-variables": {
		severity: "error",
		title: "The variables of `erb --vars` cannot be read.",
		cure: "Write a JSON object whose keys are the names of the template's variables."
	},
	"render/template-limit": {
		severity: "error",
		title: "A template runs too long, nests too deeply or prints too much, and was stopped.",
		cure: "Look for a loop that does not end or a value that grows with every turn; what needs more has `--template-limits` (input `template-limits`)."
	}
};

// src/codes/variants.ts
const variantsCodes = {
	"variants/differs": {
		severity: "error",
		title: "An object that runs no pods comes out differently for each architecture.",
		cure: "Make it the same for all architectures, or add the architecture to its name so that each has its own."
	},
	"variants/pinned-to-one": {
		severity: "warning",
		title: "A workload that is no DaemonSet differs between architectures, so it is pinned to one of them.",
		cure: "Use an image that serves all architectures, or write the nodeSelector `kubernetes.io/arch` yourself."
	},
	"variants/name-too-long": {
		severity: "error",
		title: "A DaemonSet is split, and its name with the architecture would pass 63 characters.",
		cure: "Shorten its name."
	},
	"variants/name-taken": {
		severity: "error",
		title: "Two objects for different architectures would have the same name.",
		cure: "Rename one of them."
	},
	"variants/image-digest": {
		severity: "warning",
		title: "An image is named for one architecture and fixed by its digest, so it cannot be chosen for another.",
		cure: "Remove the digest, use a multi-architecture image, or pin the workload with the nodeSelector `kubernetes.io/arch`."
	},
	"variants/image-architecture": {
		severity: "warning",
		title: "An image is for another architecture than the nodes that it runs on.",
		cure: "Name the image of the nodes' architecture, or correct the node selector."
	},
	"variants/not-targeted": {
		severity: "notice",
		title: "A workload is pinned to an architecture that this run does not plan for, so it is left out.",
		cure: "Add the architecture to `architectures` when the cluster has such nodes."
	},
	"variants/other-architecture": {
		severity: "notice",
		title: "A workload is pinned to an architecture that no variants are made for; it is kept as it is.",
		cure: "Nothing to do when the cluster has such nodes. Else remove the object."
	}
};

// src/diagnostic.ts
const diagnosticCodes = {
	...configCodes,
	...renderCodes,
	...variantsCodes,
	...checkCodes,
	...liveCodes,
	...diffCodes
};
function diagnostic(code, message, more = {}) {
	return {
		code,
		severity: diagnosticCodes[code].severity,
		message,
		...more
	};
}
function hasErrors(diagnostics) {
	return diagnostics.some(({ severity }) => severity === "error");
}

// src/text/similar.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function findSimilar(written, known, most = 3) {
	if (written.length > 80) return void 0;
	const lower = written.toLowerCase();
	let best;
	let least = Math.min(most, Math.floor(written.length / 3)) + 1;
	for (const word of known) {
		if (word === written || Math.abs(word.length - written.length) >= least) continue;
		const slips = (0, import_fastest_levenshtein.distance)(lower, word.toLowerCase());
		if (slips < least) [best, least] = [word, slips];
	}
	return best;
}

// src/text/path.ts
function formatPointer(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function formatPath(path) {
	let out = "";
	for (const step of path) if (typeof step === "number") out += `[${step}]`;
	else if (/^[A-Za-z_][\w-]*$/.test(step)) out += out === "" ? step : `.${step}`;
	else out += `[${JSON.stringify(step)}]`;
	return out;
}

// src/text/position.ts
var LineIndex = class {
	text;
	#starts;
	constructor(text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.text = text;
		this.#starts = starts;
	}
	get lineCount() {
		return this.#starts.length;
	}
	positionAt(offset) {
		const bounded = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: bounded - (this.#starts[low] ?? 0) + 1
		};
	}
	lineText(line) {
		const start = this.#starts[line - 1];
		if (start === void 0) return "";
		const next = this.#starts[line];
		const end = next === void 0 ? this.text.length : next - 1;
		return this.text.slice(start, end).replace(/\r$/, "");
	}
	spanOf(file, start, end) {
		return {
			file,
			start: this.positionAt(start),
			end: this.positionAt(Math.max(start, end))
		};
	}
};

// src/text/shorten.ts
const most = 700;
function shorten(text) {
	if (text.length <= most) return text;
	return `${text.slice(0, 450).replace(/[\uD800-\uDBFF]$/, "")} \u2026 ${text.slice(-250).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

// src/text/redact.ts
const shortest = 6;
const shortestLine = 12;
function toRedact(secrets) {
	const values = [...new Set([...secrets].flatMap(partsOf))];
	values.sort((a, b) => b.length - a.length);
	return (text) => values.reduce((masked, value) => masked.replaceAll(value, "***"), text);
}
function partsOf(secret) {
	const lines = secret.includes("\n") ? secret.split("\n").map((line) => line.trim()) : [];
	return [...secret.trim().length >= shortest ? [secret] : [], ...lines.filter((line) => line.length >= shortestLine)];
}

export { formatPointer as a, hasErrors as c, parseEnvironmentNames as d, parseDuration as f, formatPath as i, require_fastest_levenshtein as l, parseTemplateLimits as m, shorten as n, findSimilar as o, limitAbout as p, LineIndex as r, diagnostic as s, toRedact as t, PortError as u };