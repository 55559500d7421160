// src/kube/object-ref.ts
function parseApiVersion(apiVersion) {
	const slash = apiVersion.lastIndexOf("/");
	return {
		group: slash < 0 ? "" : apiVersion.slice(0, slash),
		version: apiVersion.slice(slash + 1)
	};
}
function formatRef(ref) {
	return `${ref.kind} ${ref.namespace === void 0 ? "" : `${ref.namespace}/`}${ref.name}`;
}
function refOf(object) {
	const namespace = text(object.metadata["namespace"]);
	const name = text(object.metadata["name"]) ?? "";
	const { apiVersion, kind } = object;
	return namespace === void 0 ? {
		apiVersion,
		kind,
		name
	} : {
		apiVersion,
		kind,
		namespace,
		name
	};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}

export { parseApiVersion as n, refOf as r, formatRef as t };