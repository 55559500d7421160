import { _ as formatJson, h as emptyJsonObject, v as isJsonObject } from "./yaml.js";
import { gunzipSync, gzipSync } from "node:zlib";

// src/kube/parse-json.ts
const tokens = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
function parseJson(text) {
	if (!/\d{16}/.test(text)) return toJson$1(JSON.parse(text), void 0);
	let mark = "integer:";
	while (text.includes(mark)) mark += ":";
	const marked = text.replaceAll(tokens, (token) => token.startsWith("\"") ? token : `"${mark}${token}"`);
	return toJson$1(JSON.parse(marked), mark);
}
function toJson$1(value, mark) {
	if (typeof value === "string") return mark !== void 0 && value.startsWith(mark) ? toInteger(value.slice(mark.length)) : value;
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => toJson$1(item, mark));
	const object = emptyJsonObject();
	for (const [key, member] of Object.entries(value)) object[key] = toJson$1(member, mark);
	return object;
}
function toInteger(digits) {
	const number = Number(digits);
	return Number.isSafeInteger(number) ? number : BigInt(digits);
}

// src/kube/ownership.ts
const fieldManager = "pharos-network";
const defaultInventory = "pharos-network";
function toInventoryRef(name = defaultInventory) {
	return {
		apiVersion: "v1",
		kind: "ConfigMap",
		namespace: "kube-system",
		name
	};
}
const applySet = {
	id: "applyset.kubernetes.io/id",
	partOf: "applyset.kubernetes.io/part-of",
	tooling: "applyset.kubernetes.io/tooling",
	groupKinds: "applyset.kubernetes.io/contains-group-kinds",
	namespaces: "applyset.kubernetes.io/additional-namespaces"
};
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
const pharos = {
	stack: "pharos.kontena.io/stack",
	checksum: "pharos.kontena.io/stack-checksum"
};
const keepAnnotation = "pharos-network/prune";
const undoLabel = "pharos-network/undo";

// src/kube/pharos-kinds.ts
const rbac = "rbac.authorization.k8s.io/v1";
const pharosKinds = [
	{
		apiVersion: "v1",
		kind: "ServiceAccount"
	},
	{
		apiVersion: "v1",
		kind: "ConfigMap"
	},
	{
		apiVersion: "v1",
		kind: "Service"
	},
	{
		apiVersion: rbac,
		kind: "ClusterRole"
	},
	{
		apiVersion: rbac,
		kind: "ClusterRoleBinding"
	},
	{
		apiVersion: rbac,
		kind: "Role"
	},
	{
		apiVersion: rbac,
		kind: "RoleBinding"
	},
	{
		apiVersion: "apps/v1",
		kind: "DaemonSet"
	},
	{
		apiVersion: "apps/v1",
		kind: "Deployment"
	},
	{
		apiVersion: "apiextensions.k8s.io/v1",
		kind: "CustomResourceDefinition"
	}
];
const calicoGroup = "crd.projectcalico.org";

// src/kube/undo-record.ts
const mostBytes = 65e4;
function undoName(inventory, slot, part) {
	return `${inventory}-undo-${slot}-${part}`;
}
function encodeUndo(record) {
	const { since, entries, inventory } = record;
	const json = formatJson({
		since,
		entries: entries.map((each) => toJson(each)),
		...inventory === void 0 ? {} : { inventory }
	});
	const bytes = gzipSync(json);
	const parts = [];
	for (let at = 0; at < bytes.length; at += mostBytes) parts.push(bytes.subarray(at, at + mostBytes));
	return parts;
}
function decodeUndo(parts) {
	const value = parseJson(gunzipSync(Buffer.concat(parts)).toString("utf8"));
	if (!isJsonObject(value)) throw new SyntaxError("no record");
	const { since, entries, inventory } = value;
	if (typeof since !== "string" || !Array.isArray(entries)) throw new SyntaxError("no entries");
	return {
		since,
		entries,
		...isJsonObject(inventory) ? { inventory } : {}
	};
}
function formatRunMark(mark) {
	return formatJson(Object.assign(emptyJsonObject(), mark));
}
function parseRunMark(text) {
	try {
		const value = parseJson(text);
		if (!isJsonObject(value)) return void 0;
		const { id, holder, since, phase, slot, configMaps, secrets, readAnew } = value;
		if (typeof id !== "string" || typeof holder !== "string" || typeof since !== "string") return void 0;
		if (!Number.isSafeInteger(configMaps) || !Number.isSafeInteger(secrets)) return void 0;
		return {
			id,
			holder,
			since,
			phase: phase === "rolling-back" || phase === "ended" ? phase : "applying",
			slot: slot === "b" ? slot : "a",
			configMaps: Number(configMaps),
			secrets: Number(secrets),
			...Array.isArray(readAnew) ? { readAnew: readAnew.filter(isReadAnew) } : {}
		};
	} catch {
		return;
	}
}
function isReadAnew(value) {
	if (!isJsonObject(value)) return false;
	const { source, keys } = value;
	return isJsonObject(source) && typeof source["name"] === "string" && Array.isArray(keys);
}
function toJson({ key, ref, resource, before, restarts }) {
	return {
		key,
		ref: Object.assign(emptyJsonObject(), ref),
		resource: Object.assign(emptyJsonObject(), resource),
		...before === void 0 ? {} : { before },
		...restarts === void 0 ? {} : { restarts }
	};
}

// src/kube/plural.ts
function pluralOf(kind) {
	const name = kind.toLowerCase();
	if (name.endsWith("endpoints")) return name;
	if (name.endsWith("s")) return `${name}es`;
	return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}

export { parseRunMark as a, pharosKinds as c, keepAnnotation as d, lastApplied as f, parseJson as g, undoLabel as h, formatRunMark as i, applySet as l, toInventoryRef as m, decodeUndo as n, undoName as o, pharos as p, encodeUndo as r, calicoGroup as s, pluralOf as t, fieldManager as u };