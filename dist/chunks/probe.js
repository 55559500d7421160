// src/kube/probe.ts
const defaultProbeImage = "busybox:1.37";
const probeLabel = "pharos-network/probe";
const probeRunLabel = "pharos-network/probe-run";
function isImageReference(text) {
	return text.length <= 400 && /^[a-zA-Z0-9][\w.:/@-]*$/.test(text);
}

export { probeRunLabel as i, isImageReference as n, probeLabel as r, defaultProbeImage as t };