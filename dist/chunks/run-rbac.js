import { h as emptyJsonObject, i as formatYaml, v as isJsonObject } from "./yaml.js";
import { i as isKnownGroup, n as canonicalGroupOf } from "./kinds.js";
import { n as parseApiVersion, t as formatRef } from "./object-ref.js";
import { c as pharosKinds, m as toInventoryRef, o as undoName, s as calicoGroup, t as pluralOf } from "./plural.js";
import { a as renderSides, r as planSides } from "./pipeline.js";
import { a as toVisibleLine } from "./visible2.js";
import { n as formatDiagnostics } from "./text.js";

// src/apply/adopt-grants.ts
const rbac = "rbac.authorization.k8s.io";
const adoptedWorkloads = ["DaemonSet", "Deployment"];
function toAdoptGrants(readOnly) {
	const verbs = readOnly ? ["list"] : [
		"list",
		"get",
		"delete",
		"create",
		"patch"
	];
	const why = readOnly ? "objects of Pharos' own networks: find them" : "objects of Pharos' own networks: find them, delete what no manifest makes, and put it back when something fails";
	const calico = {
		group: calicoGroup,
		resource: "*",
		verb: "list",
		why: "Calico's pools, and what else would go with its definitions"
	};
	const kinds = pharosKinds.flatMap(({ apiVersion, kind }) => {
		const { group } = parseApiVersion(apiVersion);
		return verbs.map((verb) => ({
			group,
			resource: pluralOf(kind),
			verb,
			why
		}));
	});
	return readOnly ? [...kinds, calico] : [
		...kinds,
		calico,
		...returnGrants()
	];
}
function returnGrants() {
	const why = "put Roles and bindings of Pharos' networks back, whatever they grant";
	return ["roles", "clusterroles"].flatMap((resource) => ["escalate", "bind"].map((verb) => ({
		group: rbac,
		resource,
		verb,
		why
	})));
}

// src/apply/grant.ts
function withoutCovered(grants) {
	return grants.filter((grant, at) => !grants.some((other, place) => {
		if (place === at || !covers(other, grant)) return false;
		return place < at || !covers(grant, other);
	}));
}
function covers(one, other) {
	if ("url" in one || "url" in other) {
		if (!("url" in one && "url" in other)) return false;
		return (one.url.endsWith("*") && other.url.startsWith(one.url.slice(0, -1)) || one.url === other.url) && isIn(one.verb, other.verb);
	}
	return isIn(one.group, other.group) && isIn(one.resource, other.resource) && isIn(one.verb, other.verb) && (one.name === void 0 || one.name === other.name);
}
function isIn(one, other) {
	return one === "*" || one === other;
}

// src/apply/network-grants.ts
const why = "the address ranges that the running cluster lives by, which an edit must not leave";
const networkGrants = [
	{
		group: "",
		resource: "nodes",
		verb: "list",
		why
	},
	{
		group: "",
		resource: "configmaps",
		verb: "get",
		name: "kubeadm-config",
		why
	},
	{
		group: "",
		resource: "configmaps",
		verb: "get",
		name: "pharos-config",
		why
	},
	{
		group: "",
		resource: "services",
		verb: "get",
		name: "kubernetes",
		why
	}
];

// src/apply/role-grants.ts
const group = "rbac.authorization.k8s.io";
function toRbacGrants(manifests, escalate) {
	const ours = manifests.filter(({ ref }) => parseApiVersion(ref.apiVersion).group === group);
	const roles = ours.filter(({ ref }) => ref.kind === "ClusterRole" || ref.kind === "Role");
	const known = new Set(roles.map(({ ref }) => roleKey(ref.kind, ref.namespace, ref.name)));
	return ours.flatMap(({ ref, object }) => {
		const who = formatRef(ref);
		if (ref.kind === "ClusterRole" || ref.kind === "Role") {
			const resource = `${ref.kind.toLowerCase()}s`;
			if (escalate) return [{
				group,
				resource,
				verb: "escalate",
				why: "write Roles that grant what is not held here"
			}];
			if (object["aggregationRule"] === void 0) return toHeld(object["rules"], who);
			const why = `${who} gathers rules of others: the server wants escalate for that`;
			return toHeld(object["rules"], who).concat({
				group,
				resource,
				verb: "escalate",
				why
			});
		}
		const { roleRef } = object;
		if (!isJsonObject(roleRef)) return [];
		const { kind, name } = roleRef;
		if (typeof kind !== "string" || typeof name !== "string") return [];
		const why = known.has(roleKey(kind, ref.namespace, name)) ? "bind Roles of the stack, even before the server has seen what they grant" : `${who} binds it, and the stack does not say what it grants`;
		return [{
			group,
			resource: `${kind.toLowerCase()}s`,
			verb: "bind",
			name,
			why
		}];
	});
}
function roleKey(kind, namespace, name) {
	return kind === "Role" ? `${kind}/${namespace}/${name}` : `${kind}/${name}`;
}
function toHeld(rules, who) {
	if (!Array.isArray(rules)) return [];
	const why = `granted by ${who}: only who holds it may grant it`;
	return rules.flatMap((rule) => {
		if (!isJsonObject(rule)) return [];
		const names = textsOf(rule["resourceNames"]);
		const verbs = textsOf(rule["verbs"]);
		const urls = textsOf(rule["nonResourceURLs"]).flatMap((url) => verbs.map((verb) => ({
			url,
			verb,
			why
		})));
		const resources = textsOf(rule["apiGroups"]).flatMap((apiGroup) => textsOf(rule["resources"]).flatMap((resource) => verbs.flatMap((verb) => names.length === 0 ? [{
			group: apiGroup,
			resource,
			verb,
			why
		}] : names.map((name) => ({
			group: apiGroup,
			resource,
			verb,
			name,
			why
		})))));
		return urls.concat(resources);
	});
}
function textsOf(value) {
	if (!Array.isArray(value)) return [];
	return value.filter((each) => typeof each === "string");
}

// src/apply/rollout-grants.ts
const groups = {
	DaemonSet: "apps",
	Deployment: "apps",
	StatefulSet: "apps",
	Job: "batch"
};
const revisions = {
	DaemonSet: "controllerrevisions",
	Deployment: "replicasets"
};
const reason = "why a pod fails: its last words, and the events about it";
const reasonGrants = [{
	group: "",
	resource: "pods/log",
	verb: "get",
	why: reason
}, {
	group: "",
	resource: "events",
	verb: "list",
	why: reason
}];
const nodeGrants = ["get", "list"].map((verb) => ({
	group: "",
	resource: "nodes",
	verb,
	why: "the nodes of a DaemonSet: which take its pods, their architecture and their health"
}));
const probed = "the probe: start pods on all nodes that ask each other, and delete them";
const probeGrants = [
	...[
		"list",
		"create",
		"delete"
	].map((verb) => ({
		group: "",
		resource: "pods",
		verb,
		why: probed
	})),
	{
		group: "",
		resource: "nodes",
		verb: "list",
		why: "the probe: which nodes are up"
	},
	...reasonGrants
];
function toRolloutGrants(manifests, awaited) {
	const own = new Set(manifests.flatMap(({ ref: { apiVersion, kind } }) => {
		return (Object.hasOwn(groups, kind) ? groups[kind] : void 0) === canonicalGroupOf(parseApiVersion(apiVersion).group, kind) ? [kind] : [];
	}));
	const kinds = /* @__PURE__ */ new Set([...own, ...awaited]);
	if (kinds.size === 0) return [];
	const why = "the pods of the stack's workloads: wait for them, and replace them where they must start again";
	const isRolled = [...own].some((kind) => kind !== "Job");
	return [
		...[
			"list",
			...own.has("Deployment") || own.has("StatefulSet") ? ["get"] : [],
			...isRolled ? ["delete"] : []
		].map((verb) => ({
			group: "",
			resource: "pods",
			verb,
			why
		})),
		...kinds.has("DaemonSet") ? nodeGrants : [],
		...Object.entries(revisions).flatMap(([kind, resource]) => kinds.has(kind) ? [{
			group: "apps",
			resource,
			verb: "list",
			why: `which pods of a ${kind} are of its newest revision`
		}] : []),
		...reasonGrants
	];
}

// src/apply/role.ts
const namedParts = 4;
const readVerbs = ["get", "list"];
const writeVerbs = [
	"get",
	"list",
	"patch",
	"create",
	"delete"
];
function toGrants(request) {
	const { manifests, readOnly, adopt } = request;
	const grants = [
		...toKindGrants(request),
		...toDefinedGrants(manifests),
		...toOwnGrants(request),
		...networkGrants,
		...adopt ? toAdoptGrants(readOnly) : []
	];
	if (readOnly) return withoutCovered(grants);
	return withoutCovered([
		...grants,
		...toRolloutGrants(manifests, adopt ? adoptedWorkloads : []),
		...request.probe ? probeGrants : [],
		...toRbacGrants(manifests, request.escalate || adopt)
	]);
}
function toKindGrants({ manifests, readOnly }) {
	const plurals = toPlurals(manifests);
	return [...new Map(manifests.map(({ ref: { apiVersion, kind } }) => {
		const { group } = parseApiVersion(apiVersion);
		return [`${group}/${kind}`, {
			group,
			kind
		}];
	}))].flatMap(([key, { group, kind }]) => {
		const defined = plurals.get(key);
		const isGuess = defined === void 0 && !isKnownGroup(group);
		const why = readOnly ? "objects of the stack: read them, and list what is ours" : "objects of the stack: read, try, write, and delete them, and put them back when something fails";
		const guess = `; ${kind}'s plural is guessed: compare it with kubectl api-resources`;
		return (readOnly ? readVerbs : writeVerbs).map((verb) => ({
			group,
			resource: defined ?? pluralOf(kind),
			verb,
			why: isGuess ? why + guess : why
		}));
	});
}
function toPlurals(manifests) {
	return new Map(toDefined(manifests).map(({ group, kind, plural }) => [`${group}/${kind}`, plural]));
}
function toDefinedGrants(manifests) {
	const why = "custom resources of the stack's definitions: which would go with them";
	return toDefined(manifests).map(({ group, plural }) => ({
		group,
		resource: plural,
		verb: "list",
		why
	}));
}
function toDefined(manifests) {
	return manifests.flatMap(({ ref, object }) => {
		if (ref.kind !== "CustomResourceDefinition") return [];
		const spec = memberOf(object, "spec");
		const { kind, plural } = memberOf(spec, "names");
		const { group } = spec;
		if (typeof group !== "string" || typeof kind !== "string" || typeof plural !== "string") return [];
		return [{
			group,
			kind,
			plural
		}];
	});
}
function toOwnGrants({ inventory, readOnly }) {
	const { name } = inventory;
	const records = ["a", "b"].flatMap((slot) => Array.from({ length: namedParts }, (_, at) => undoName(name, slot, at + 1)));
	const inventoryWhy = `the inventory in ${inventory.namespace}: which objects are ours`;
	if (readOnly) return onNames("configmaps", ["get"], [name], inventoryWhy);
	const keptWhy = "the inventory, and what a run keeps to be able to go back";
	const createWhy = "a name cannot limit who creates";
	const leaseGroup = "coordination.k8s.io";
	const leaseWhy = "the Lease that keeps runs apart";
	return [
		...onNames("configmaps", [
			"get",
			"patch",
			"delete"
		], [name, ...records], keptWhy),
		{
			group: "",
			resource: "configmaps",
			verb: "create",
			why: `${keptWhy}: ${createWhy}`
		},
		...onNames("leases", ["get", "update"], [name], leaseWhy, leaseGroup),
		{
			group: leaseGroup,
			resource: "leases",
			verb: "create",
			why: `${leaseWhy}: ${createWhy}`
		}
	];
}
function onNames(resource, verbs, names, why, group = "") {
	return names.flatMap((name) => verbs.map((verb) => ({
		group,
		resource,
		verb,
		name,
		why
	})));
}
function memberOf(value, name) {
	const member = isJsonObject(value) ? value[name] : void 0;
	return isJsonObject(member) ? member : {};
}

// src/report/role-text.ts
function formatRole(grants, { name, about }) {
	const head = formatYaml(objectOf({
		apiVersion: "rbac.authorization.k8s.io/v1",
		kind: "ClusterRole",
		metadata: objectOf({ name })
	}));
	const lines = toRules(grants).map(({ why, rule }) => `# ${toVisibleLine(why)}\n${formatYaml([rule])}`);
	return `${about.map((line) => `# ${line}\n`).join("")}${head}${lines.length === 0 ? "rules: []\n" : "rules:\n"}${lines.join("")}`;
}
function toRules(grants) {
	const urls = gather(grants.flatMap((each) => "url" in each ? [each] : []), ({ why, url }) => [why, url], ({ verb }) => verb);
	return [...gather(gather(gather(grants.flatMap((each) => "url" in each ? [] : [each]), ({ why, group, resource, name }) => [
		why,
		group,
		resource,
		name
	], ({ verb }) => verb), ({ first: { why, group, resource, name }, all }) => [
		why,
		group,
		resource,
		name === void 0,
		all
	], ({ first }) => first.name), ({ first: { first, all }, all: names }) => [
		first.why,
		first.group,
		all,
		names
	], ({ first }) => first.first.resource).map(({ first: { first, all: names }, all: resources }) => ({
		why: first.first.why,
		rule: objectOf({
			apiGroups: [first.first.group],
			resources,
			...first.first.name === void 0 ? {} : { resourceNames: names.filter((each) => each !== void 0) },
			verbs: first.all
		})
	})), ...urls.map(({ first, all }) => ({
		why: first.why,
		rule: objectOf({
			nonResourceURLs: [first.url],
			verbs: all
		})
	}))];
}
function gather(items, keyOf, partOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = JSON.stringify(keyOf(item));
		const group = groups.get(key) ?? {
			first: item,
			all: /* @__PURE__ */ new Set()
		};
		group.all.add(partOf(item));
		groups.set(key, group);
	}
	return [...groups.values()].map(({ first, all }) => ({
		first,
		all: [...all]
	}));
}
function objectOf(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/commands/run-rbac.ts
async function runRbac(options, request, world, terminal) {
	const sides = await renderSides(request, world);
	const plan = await planSides(request, world, sides);
	const { diagnostics, sources } = plan;
	if (plan.changeSet === void 0) {
		terminal.tell(formatDiagnostics(diagnostics, sources, { color: terminal.errorColor }));
		return 1;
	}
	const readOnly = options["read-only"] !== void 0;
	const adopt = options["adopt"] !== void 0;
	const inventory = toInventoryRef(options["inventory"]);
	const grants = toGrants({
		manifests: [...plan.manifests, ...sides.base.stack?.manifests ?? []],
		inventory,
		readOnly,
		escalate: options["escalate"] !== void 0,
		probe: options["probe"] === "pods",
		adopt
	});
	terminal.print(formatRole(grants, {
		name: readOnly ? `${inventory.name}-plan` : `${inventory.name}-apply`,
		about: [
			readOnly ? "The least that `pharos-network plan --live --read-only` and `drift --read-only` need for this stack." : "The least that `pharos-network apply` needs for this stack; plan --live and drift need no more.",
			"Bind it with one ClusterRoleBinding. What every account may do by default is not repeated here:",
			"ask what the server serves (system:discovery) and what itself may do (system:basic-user).",
			...readOnly ? [] : ["Print it again when the stack changes; with --base it also covers what a change takes away: kinds that", "go from the stack, and Roles that lose rules, which must be held to be put back when something fails."],
			...readOnly || !adopt ? [] : ["With --adopt it is for the first apply on a cluster that Pharos set up, and as good as an", "administrator's: it may put Roles back whatever they grant. Then apply the role without it over this one."]
		]
	}));
	return 0;
}

export { runRbac };