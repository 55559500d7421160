import { i as probeRunLabel, r as probeLabel } from "./probe.js";
import { c as hasErrors, n as shorten, t as toRedact, u as PortError } from "./leaves.js";
import { g as formatCanonicalJson, h as emptyJsonObject, v as isJsonObject, y as jsonEquals } from "./yaml.js";
import { n as canonicalGroupOf, o as objectKey } from "./kinds.js";
import { n as parseApiVersion, r as refOf, t as formatRef } from "./object-ref.js";
import { C as textAt, g as secretValuesOf, s as diffManifests, w as valueAt } from "./pipeline.js";
import { a as toVisibleLine, r as formatNumberOf } from "./visible2.js";
import { i as toPaint } from "./text.js";
import { a as parseRunMark, h as undoLabel, i as formatRunMark, l as applySet, n as decodeUndo, o as undoName, r as encodeUndo, u as fieldManager } from "./plural.js";
import { t as version } from "./version.js";
import { A as toFindStep, C as toRollOrder, D as subtractFields, E as managersOf, O as uniteFields, S as objectPath, T as holdsField, _ as toLabelSelector, a as toApplySetId, b as toRolledNode, c as discover, d as isPodOf, f as isSilent, g as revisionResource, h as replicaSetResource, i as digestOfSent, k as writtenAt, l as conditionOf, m as podResource, o as toTakeover, p as nodeResource, r as prepareLive, s as deletesItself, u as containerStatusesOf, v as toNewestRevision, w as withoutSecretValues, x as listPath, y as toPod$1 } from "./live-pipeline.js";
import { n as undoneWords } from "./undo-text.js";
import { randomUUID } from "node:crypto";

// src/apply/inventory-write.ts
function toInventoryObject(content) {
	const { ref, id, members, version, state, commit, run, sent } = content;
	const groupKinds = members.map(({ apiVersion, kind }) => {
		const { group } = parseApiVersion(apiVersion);
		return group === "" ? kind : `${kind}.${group}`;
	});
	const namespaces = members.flatMap(({ namespace }) => namespace === void 0 || namespace === ref.namespace ? [] : [namespace]);
	const { apiVersion, kind, namespace, name } = ref;
	return objectOf$3({
		apiVersion,
		kind,
		metadata: objectOf$3({
			name,
			namespace,
			labels: objectOf$3({ [applySet.id]: id }),
			annotations: objectOf$3({
				[applySet.tooling]: `pharos-network/v${version}`,
				[applySet.groupKinds]: toList(groupKinds),
				[applySet.namespaces]: toList(namespaces)
			})
		}),
		data: objectOf$3({
			version,
			...state === void 0 ? {} : { state },
			...commit === void 0 ? {} : { commit },
			...run === void 0 ? {} : { run: formatRunMark(run) },
			sent: formatCanonicalJson(objectOf$3(Object.fromEntries(sent)))
		})
	});
}
function toList(words) {
	return [...new Set(words)].toSorted().join(",");
}
function objectOf$3(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/apply/refusal.ts
function toReason({ status, body }, ...objects) {
	const message = isJsonObject(body) && typeof body["message"] === "string" ? body["message"] : `status ${status}`;
	return shorten(withoutSecretValues(message, ...objects));
}

// src/apply/inventory-record.ts
const configMaps$1 = {
	apiVersion: "v1",
	kind: "ConfigMap",
	plural: "configmaps",
	namespaced: true
};
function recordInventory(cluster, inventory, run) {
	const { ref, id, version, state, stateBefore } = inventory;
	const isOver = run === void 0 || run.phase === "ended";
	const commit = isOver ? inventory.commit : inventory.commitBefore;
	const recorded = isOver ? state : stateBefore;
	return put(cluster, ref, toInventoryObject({
		ref,
		id,
		version,
		...commit === void 0 ? {} : { commit },
		...recorded === void 0 ? {} : { state: recorded },
		...run === void 0 ? {} : { run },
		members: isOver ? inventory.membersAfter : inventory.membersDuring,
		sent: isOver ? inventory.sentAfter : inventory.sentBefore
	}));
}
function restoreInventory(cluster, ref, before, run) {
	return put(cluster, ref, toFormer$1(before, run));
}
async function deleteInventory(cluster, ref) {
	try {
		const answer = await cluster.send({
			method: "DELETE",
			path: objectPath(configMaps$1, ref)
		});
		if (answer.status < 300 || answer.status === 404) return void 0;
		return {
			ref,
			reason: `the inventory cannot be deleted: ${toReason(answer)}`
		};
	} catch (error) {
		return toFailure$3(ref, error);
	}
}
async function readInventory(cluster, ref) {
	const answer = await cluster.send({
		method: "GET",
		path: objectPath(configMaps$1, ref)
	});
	if (answer.status === 404) return void 0;
	if (answer.status < 300) return answer.body;
	throw new PortError("cluster", `the inventory cannot be read: ${toReason(answer)}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}
async function put(cluster, ref, body) {
	try {
		const answer = await cluster.send({
			method: "PATCH",
			path: objectPath(configMaps$1, ref, {
				fieldManager,
				force: "true"
			}),
			contentType: "application/apply-patch+yaml",
			body
		});
		if (answer.status < 300) return void 0;
		return {
			ref,
			reason: `the inventory cannot be written: ${toReason(answer)}`,
			mayBeWritten: false
		};
	} catch (error) {
		return toFailure$3(ref, error);
	}
}
function toFormer$1({ apiVersion, kind, metadata, data }, run) {
	const kept = emptyJsonObject();
	for (const name of [
		"name",
		"namespace",
		"labels",
		"annotations"
	]) {
		const value = metadata[name];
		if (value !== void 0) kept[name] = value;
	}
	const { run: _, ...content } = isJsonObject(data) ? data : emptyJsonObject();
	const marked = run === void 0 ? content : {
		...content,
		run: formatRunMark(run)
	};
	return {
		apiVersion,
		kind,
		metadata: kept,
		data: Object.assign(emptyJsonObject(), marked)
	};
}
function toFailure$3(ref, error) {
	if (!(error instanceof PortError)) throw error;
	return {
		ref,
		reason: `the inventory cannot be written: ${error.message}`,
		mayBeWritten: true
	};
}

// src/apply/undo-record.ts
function isSecret({ resource }) {
	return resource.kind === "Secret";
}
const configMaps = {
	apiVersion: "v1",
	kind: "ConfigMap",
	plural: "configmaps",
	namespaced: true
};
const secrets = {
	apiVersion: "v1",
	kind: "Secret",
	plural: "secrets",
	namespaced: true
};
async function keepUndo(cluster, inventory, id, slot, record) {
	const hidden = record.entries.filter(isSecret);
	const open = encodeUndo({
		...record,
		entries: record.entries.filter((each) => !isSecret(each))
	});
	const closed = hidden.length === 0 ? [] : encodeUndo({
		since: record.since,
		entries: hidden
	});
	const place = {
		cluster,
		inventory,
		id,
		slot
	};
	await Promise.all([...open.map((bytes, at) => writePart(place, configMaps, at + 1, { binaryData: toData(bytes) })), ...closed.map((bytes, at) => writePart(place, secrets, at + 1, {
		type: undoLabel,
		data: toData(bytes)
	}))]);
	return {
		slot,
		configMaps: open.length,
		secrets: closed.length
	};
}
async function loadUndo(cluster, inventory, mark) {
	const [open, closed] = await Promise.all([readParts(cluster, inventory, mark, configMaps), readParts(cluster, inventory, mark, secrets)]);
	try {
		const { entries, ...rest } = decodeUndo(open);
		return {
			...rest,
			entries: [...entries, ...closed.length === 0 ? [] : decodeUndo(closed).entries]
		};
	} catch {
		throw damaged(inventory, mark);
	}
}
async function discardUndo(cluster, inventory, kept) {
	return (await Promise.all([configMaps, secrets].flatMap((resource) => partsOf(kept, resource).map(async (part) => {
		const ref = {
			...inventory,
			name: undoName(inventory.name, kept.slot, part)
		};
		try {
			const { status } = await cluster.send({
				method: "DELETE",
				path: objectPath(resource, ref)
			});
			return status < 300 || status === 404;
		} catch (error) {
			if (!(error instanceof PortError)) throw error;
			return false;
		}
	})))).every(Boolean);
}
async function writePart({ cluster, inventory, id, slot }, resource, part, content) {
	const { namespace } = inventory;
	const name = undoName(inventory.name, slot, part);
	const answer = await cluster.send({
		method: "PATCH",
		path: objectPath(resource, {
			...inventory,
			name
		}, {
			fieldManager,
			force: "true"
		}),
		contentType: "application/apply-patch+yaml",
		body: {
			apiVersion: resource.apiVersion,
			kind: resource.kind,
			metadata: {
				name,
				namespace,
				labels: { [undoLabel]: id }
			},
			...content
		}
	});
	if (answer.status < 300) return;
	const message = resource.kind === "Secret" ? `status ${answer.status}` : toReason(answer);
	throw new PortError("cluster", `what is needed to go back cannot be kept in the ${resource.kind} ${namespace}/${name}: ${message}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account; nothing was written" });
}
function readParts(cluster, inventory, mark, resource) {
	return Promise.all(partsOf(mark, resource).map(async (part) => {
		const ref = {
			...inventory,
			name: undoName(inventory.name, mark.slot, part)
		};
		const { body } = await cluster.send({
			method: "GET",
			path: objectPath(resource, ref)
		});
		const metadata = memberOf$1(body, "metadata");
		const data = memberOf$1(body, resource.kind === "Secret" ? "data" : "binaryData")["record"];
		if (memberOf$1(metadata, "labels")["pharos-network/undo"] !== mark.id || typeof data !== "string") throw damaged(inventory, mark);
		return Buffer.from(data, "base64");
	}));
}
function partsOf(kept, resource) {
	const count = resource.kind === "Secret" ? kept.secrets : kept.configMaps;
	return Array.from({ length: count }, (_, at) => at + 1);
}
function damaged({ namespace, name }, { slot, holder, since }) {
	return new PortError("cluster", `the run of ${holder} at ${since} did not end, and its record ${namespace}/${undoName(name, slot, 1)} is not whole: there is nothing to go back to`, { cure: "go forward: run again with --on-failure stop" });
}
function toData(bytes) {
	return { record: bytes.toString("base64") };
}
function memberOf$1(value, key) {
	const found = isJsonObject(value) ? value[key] : void 0;
	return isJsonObject(found) ? found : {};
}

// src/apply/close-run.ts
async function closeApplied(cluster, inventory, mark) {
	const failure = await recordInventory(cluster, inventory, {
		...mark,
		phase: "ended"
	});
	if (failure !== void 0) return failure;
	if (await discardUndo(cluster, inventory.ref, mark)) await recordInventory(cluster, inventory, void 0);
}
async function closeUndone(cluster, ref, mark, before) {
	try {
		const content = before ?? await readInventory(cluster, ref);
		if (content === void 0) {
			await discardUndo(cluster, ref, mark);
			return;
		}
		const failure = await restoreInventory(cluster, ref, content, {
			...mark,
			phase: "ended"
		});
		if (failure !== void 0) return failure;
		if (!await discardUndo(cluster, ref, mark)) return void 0;
		await (before === void 0 ? deleteInventory(cluster, ref) : restoreInventory(cluster, ref, before, void 0));
		return;
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return {
			ref,
			reason: error.message
		};
	}
}

// src/apply/steps.ts
const order = [
	"namespaces",
	"definitions",
	"accounts",
	"settings",
	"custom",
	"workloads"
];
const waves = {
	"/Namespace": "namespaces",
	"apiextensions.k8s.io/CustomResourceDefinition": "definitions",
	"/ServiceAccount": "accounts",
	"/ConfigMap": "settings",
	"/Secret": "settings",
	"/Service": "settings",
	"/LimitRange": "settings",
	"/ResourceQuota": "settings",
	"/PersistentVolume": "settings",
	"/PersistentVolumeClaim": "settings",
	"/Pod": "workloads",
	"/ReplicationController": "workloads",
	"scheduling.k8s.io/PriorityClass": "namespaces",
	"storage.k8s.io/StorageClass": "settings"
};
const groupWaves = {
	"rbac.authorization.k8s.io": "accounts",
	apps: "workloads",
	batch: "workloads",
	policy: "settings",
	"networking.k8s.io": "settings",
	autoscaling: "workloads",
	"admissionregistration.k8s.io": "workloads",
	"apiregistration.k8s.io": "workloads"
};
function toWaves(changes) {
	const written = changes.filter(({ action }) => isWritten(action));
	const applied = order.map((wave) => ({
		wave,
		changes: written.filter(({ ref }) => waveOf(ref) === wave)
	}));
	const deletions = changes.filter(({ action }) => action === "delete");
	const reversed = order.toReversed().map((wave) => ({
		wave: "deletions",
		changes: deletions.filter(({ ref }) => waveOf(ref) === wave)
	}));
	return [...applied, ...reversed].filter((each) => each.changes.length > 0);
}
function rolloutOf(change) {
	return change.action === "update" || change.action === "restart" ? change.rollout : void 0;
}
function nodesOf(change) {
	const { canaries = [], rest = [] } = rolloutOf(change) ?? {};
	return [...canaries, ...rest].map(({ node }) => node);
}
function isWritten(action) {
	return [
		"create",
		"update",
		"adopt",
		"recreate",
		"restart"
	].includes(action);
}
function rankOf(ref) {
	return order.indexOf(waveOf(ref));
}
function waveOf(ref) {
	const group = canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind);
	const key = `${group}/${ref.kind}`;
	if (Object.hasOwn(waves, key)) return waves[key] ?? "custom";
	return Object.hasOwn(groupWaves, group) ? groupWaves[group] ?? "custom" : "custom";
}

// src/apply/patience.ts
const minuteMs = 6e4;
function toLimits({ timeoutMs, calmMs }, changes) {
	const nodes = new Set(changes.flatMap(nodesOf));
	const totalMs = timeoutMs ?? (10 + nodes.size) * minuteMs;
	return {
		objectMs: totalMs / 2,
		totalMs,
		...calmMs === void 0 ? {} : { calmMs }
	};
}
const firstPauseMs = 100;
const longestPauseMs = 2e3;
function startPatience(limits) {
	return {
		limits,
		endsAt: performance.now() + limits.totalMs
	};
}
function endOfOne({ limits, endsAt }) {
	return Math.min(endsAt, performance.now() + limits.objectMs);
}
async function poll(endsAt, look) {
	for (let pauseMs = firstPauseMs;; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
		const found = await look();
		if (found !== void 0) return found;
		const leftMs = endsAt - performance.now();
		if (leftMs <= 0) return void 0;
		await new Promise((resolve) => setTimeout(resolve, Math.min(pauseMs, leftMs)));
	}
}

// src/apply/cluster-pods.ts
async function listPodsOf(cluster, workload) {
	const ref = refOf(workload);
	const labelSelector = toLabelSelector(workload);
	const path = listPath(podResource, ref.namespace, { labelSelector });
	return itemsOf(await cluster.send({
		method: "GET",
		path
	}), `the pods of ${formatRef(ref)}`).map(toPod$1).filter((pod) => isPodOf(pod, workload));
}
async function readNewestRevision(cluster, workload) {
	if (workload.kind === "StatefulSet") return textAt(workload, ["status", "updateRevision"]);
	const resource = workload.kind === "Deployment" ? replicaSetResource : revisionResource;
	const labelSelector = toLabelSelector(workload);
	const ref = refOf(workload);
	const path = listPath(resource, ref.namespace, { labelSelector });
	const items = itemsOf(await cluster.send({
		method: "GET",
		path
	}), `the ${resource.plural} of ${formatRef(ref)}`);
	return toNewestRevision(items, workload);
}
async function readPod(cluster, pod) {
	const path = objectPath(podResource, {
		...podResource,
		...pod
	});
	const { status, body } = await cluster.send({
		method: "GET",
		path
	});
	if (status === 404) return void 0;
	if (status === 200 && isJsonObject(body)) return toPod$1(body);
	throw refused$1(`the Pod ${pod.namespace}/${pod.name}`, status, body);
}
async function deletePod(cluster, { namespace, name, uid }) {
	const { status, body } = await cluster.send({
		method: "DELETE",
		path: objectPath(podResource, {
			...podResource,
			namespace,
			name
		}),
		body: {
			apiVersion: "v1",
			kind: "DeleteOptions",
			preconditions: { uid }
		}
	});
	if (status < 300 || status === 404 || status === 409) return;
	throw refused$1(`deletion of Pod ${namespace}/${name}`, status, body);
}
async function readNode(cluster, name) {
	const path = objectPath(nodeResource, {
		...nodeResource,
		name
	});
	const { status, body } = await cluster.send({
		method: "GET",
		path
	});
	return status === 200 && isJsonObject(body) ? body : void 0;
}
function itemsOf({ status, body }, what) {
	const items = isJsonObject(body) ? body["items"] : void 0;
	if (status !== 200) throw refused$1(what, status, body);
	return Array.isArray(items) ? items.filter(isJsonObject) : [];
}
function refused$1(what, status, body) {
	const message = isJsonObject(body) && typeof body["message"] === "string" ? body["message"] : "";
	return new PortError("cluster", `the API server refuses ${what} (${status}): ${message}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}

// src/apply/workload-progress.ts
const waitedFor = /* @__PURE__ */ new Set([
	"apps/DaemonSet",
	"apps/Deployment",
	"apps/StatefulSet",
	"batch/Job"
]);
function hasProgress({ apiVersion, kind }) {
	return waitedFor.has(`${apiVersion.split("/")[0] ?? ""}/${kind}`);
}
function isSeen({ kind, metadata, status }) {
	return kind === "Job" || count(mapOf(status)["observedGeneration"]) >= count(metadata["generation"]);
}
function toProgress(workload) {
	const spec = mapOf(workload["spec"]);
	const status = mapOf(workload["status"]);
	if (workload.kind === "Job") return toJobProgress(workload, spec, status);
	if (!isSeen(workload)) return underWay("its controller has not seen it yet");
	switch (workload.kind) {
		case "DaemonSet": return toDaemonSetProgress(spec, status);
		case "Deployment": return toDeploymentProgress(workload, spec, status);
		case "StatefulSet": return toStatefulSetProgress(spec, status);
		default: return { progress: "done" };
	}
}
function toDaemonSetProgress(spec, status) {
	const { desired, updated, available } = countNodes(spec, status);
	return toCounted(desired, updated, available);
}
function countMissing(daemonSet) {
	const { desired, updated, available } = countNodes(mapOf(daemonSet["spec"]), mapOf(daemonSet["status"]));
	return desired - Math.min(updated, available);
}
function countNodes(spec, status) {
	const desired = count(status["desiredNumberScheduled"]);
	const available = count(status["numberAvailable"]);
	return {
		desired,
		updated: isOnDelete(spec) ? desired : count(status["updatedNumberScheduled"]),
		available
	};
}
function toDeploymentProgress(workload, spec, status) {
	const desired = count(spec["replicas"] ?? 1);
	if (spec["paused"] === true) return { progress: "done" };
	const condition = conditionOf(workload, "Progressing");
	if (condition?.["reason"] === "ProgressDeadlineExceeded") return {
		progress: "failed",
		reason: textAt(condition, ["message"]) ?? "its progress deadline is over"
	};
	const updated = count(status["updatedReplicas"]);
	const left = count(status["replicas"]) - updated;
	if (updated >= desired && left > 0) return underWay(`${left} former pods are still there`);
	return toCounted(desired, updated, count(status["availableReplicas"]));
}
function toStatefulSetProgress(spec, status) {
	const desired = count(spec["replicas"] ?? 1);
	const partition = count(mapOf(mapOf(spec["updateStrategy"])["rollingUpdate"])["partition"]);
	return toCounted(desired, (isOnDelete(spec) ? desired : Math.min(desired, partition)) + count(status["updatedReplicas"]), count(status["readyReplicas"]));
}
function toJobProgress(workload, spec, status) {
	if (spec["suspend"] === true || conditionOf(workload, "Complete")?.["status"] === "True") return { progress: "done" };
	const failed = conditionOf(workload, "Failed");
	if (failed?.["status"] === "True") return {
		progress: "failed",
		reason: textAt(failed, ["message"]) ?? "it has failed"
	};
	const wanted = count(spec["completions"] ?? 1);
	return underWay(`${count(status["succeeded"])} of ${wanted} pods have finished`);
}
function toCounted(desired, updated, available) {
	if (updated >= desired && available >= desired) return { progress: "done" };
	if (updated < desired) return underWay(`${updated} of ${desired} pods are new`);
	return underWay(`${available} of ${desired} pods are ready`);
}
function underWay(line) {
	return {
		progress: "under way",
		line
	};
}
function isOnDelete(spec) {
	return mapOf(spec["updateStrategy"])["type"] === "OnDelete";
}
function mapOf(value) {
	return isJsonObject(value) ? value : {};
}
function count(value) {
	return typeof value === "number" ? value : 0;
}

// src/apply/doom.ts
const hopeless = /not found|manifest unknown|no match(?:ing)? (?:for platform|manifest)|denied|unauthorized/i;
const crashes = 2;
function toDoom({ object, restarts }) {
	for (const status of containerStatusesOf(object)) {
		const ended = valueAt(status, ["state", "terminated"]);
		const own = Number(status["restartCount"] ?? 0);
		if (isJsonObject(ended) && ended["exitCode"] !== 0 && own >= crashes) return `${textOf$2(status["name"])}: exit code ${Number(ended["exitCode"])}, again after ${own} restarts`;
		const waiting = valueAt(status, ["state", "waiting"]);
		if (!isJsonObject(waiting)) continue;
		const [reason, message] = [textOf$2(waiting["reason"]), textOf$2(waiting["message"])];
		if (reason === "InvalidImageName" || reason === "ErrImageNeverPull" || (reason === "ErrImagePull" || reason === "ImagePullBackOff") && hopeless.test(message) || reason === "CrashLoopBackOff" && restarts >= crashes) return `${textOf$2(status["name"])}: ${reason}`;
	}
}
async function findDoom(cluster, workload, pods) {
	const doomed = pods.filter((pod) => !pod.isDeleted && toDoom(pod) !== void 0);
	if (doomed.length === 0 || !isSeen(workload)) return void 0;
	try {
		const newest = workload.kind === "Job" ? void 0 : await readNewestRevision(cluster, workload);
		return doomed.filter(({ revision }) => revision === newest).map(toDoom)[0];
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return;
	}
}
function textOf$2(value) {
	return typeof value === "string" ? value : "";
}

// src/apply/health.ts
const calm = {
	canary: 5e3,
	other: 2e3,
	restarted: 3e4
};
async function awaitHealthy({ cluster, patience }, workload, node, former, isCanary) {
	const minimumMs = Number(valueAt(workload, ["spec", "minReadySeconds"]) ?? 0) * 1e3;
	let calmed;
	let state = "was not replaced in time";
	const verdict = await poll(endOfOne(patience), async () => {
		const pods = (await listPodsOf(cluster, workload)).filter((pod) => pod.node === node);
		const pod = pods.find(({ uid, isDeleted }) => uid !== former.uid && !isDeleted);
		if (pod === void 0) {
			calmed = void 0;
			const isThere = pods.some(({ uid }) => uid === former.uid);
			state = isThere ? "does not go in time" : "was not replaced in time";
			return !isThere && await isGone(cluster, node) ? { ok: true } : void 0;
		}
		const ready = pod.restarts > 0 ? `restarts again and again (${pod.restarts} times)` : "was not Ready long enough";
		state = pod.isReady ? ready : "does not become Ready in time";
		const doom = toDoom(pod);
		if (doom !== void 0) return {
			ok: false,
			why: `does not start: ${doom}`
		};
		if (!pod.isReady) {
			calmed = void 0;
			return;
		}
		if (calmed?.uid !== pod.uid || calmed.restarts !== pod.restarts) calmed = {
			uid: pod.uid,
			restarts: pod.restarts,
			since: performance.now()
		};
		const usual = pod.restarts > 0 ? calm.restarted : isCanary ? calm.canary : calm.other;
		const wanted = patience.limits.calmMs ?? usual;
		return performance.now() - calmed.since >= Math.max(wanted, minimumMs) ? { ok: true } : void 0;
	});
	if (verdict?.ok === true) return void 0;
	return verdict?.why ?? state;
}
function isNetworkDown(node) {
	return conditionOf(node, "NetworkUnavailable")?.["status"] === "True";
}
async function isGone(cluster, name) {
	const path = objectPath(nodeResource, {
		...nodeResource,
		name
	});
	return (await cluster.send({
		method: "GET",
		path
	})).status === 404;
}

// src/apply/disproof.ts
const mostLines = 20;
function toCutOff(lines, count) {
	const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
	return {
		disproof: "cut off",
		failure: {
			reason: `pods do not reach each other: ${lines.length} of ${count} ways between them are cut`,
			cure: "compare what the agents of these nodes log with what this run changes; --probe none applies without this proof",
			details: [...lines.slice(0, mostLines), ...more]
		}
	};
}
function toDark(reason, details) {
	return {
		disproof: "cut off",
		failure: {
			reason,
			cure: "see to the agents of these nodes and to what this run changes, or apply with --probe none",
			details
		}
	};
}
function toUntold(reason, cure, details = []) {
	return {
		disproof: "untold",
		failure: {
			reason: `whether pods reach each other cannot be told: ${reason}`,
			...cure === void 0 ? {} : { cure },
			...details.length === 0 ? {} : { details }
		}
	};
}

// src/apply/reasons.ts
const eventResource = {
	apiVersion: "v1",
	kind: "Event",
	plural: "events",
	namespaced: true
};
const mostPods = 5;
const mostEvents = 3;
const logLines = 5;
async function explain(cluster, redact, workload, pods) {
	const failing = pods.filter((pod) => !pod.isReady || toDoom(pod) !== void 0);
	const stuck = failing.length > 0 ? failing : pods.filter(({ restarts }) => restarts > 0);
	const parts = await Promise.all(stuck.slice(0, mostPods).map((pod) => explainPod(cluster, pod)));
	const uid = textOf$1(workload.metadata["uid"]);
	const own = stuck.length > 0 ? [] : await eventsOf(cluster, textOf$1(workload.metadata["namespace"]), uid);
	const more = stuck.length > mostPods ? [`and ${stuck.length - mostPods} more pods`] : [];
	return [
		...parts.flat(),
		...own.map((event) => `event: ${event}`),
		...more
	].map(redact);
}
async function explainPod(cluster, pod) {
	const states = containerStatusesOf(pod.object).flatMap(toStateLines);
	const scheduled = conditionOf(pod.object, "PodScheduled");
	const waits = scheduled?.["status"] === "False" ? [`not scheduled: ${textOf$1(scheduled["message"])}`] : [];
	const leaves = pod.isDeleted ? ["it is being deleted, and does not go"] : [];
	const [events, logs] = await Promise.all([eventsOf(cluster, pod.namespace, pod.uid), logsOf(cluster, pod)]);
	const lines = [
		...leaves,
		...waits,
		...states,
		...events.map((event) => `event: ${event}`),
		...logs
	];
	return [`node ${pod.node ?? "none"}: Pod ${pod.namespace}/${pod.name}`, ...(lines.length === 0 ? ["it is not ready, and nothing says why"] : lines).map((line) => `  ${line}`)];
}
function toStateLines(status) {
	const name = textOf$1(status["name"]);
	const restarts = Number(status["restartCount"] ?? 0);
	const waiting = valueAt(status, ["state", "waiting"]);
	const ended = [valueAt(status, ["state", "terminated"]), valueAt(status, ["lastState", "terminated"])].find((each) => isJsonObject(each) && each["exitCode"] !== 0);
	return [...isJsonObject(waiting) ? [`${name}: ${[textOf$1(waiting["reason"]), textOf$1(waiting["message"])].filter(Boolean).join(": ")}`] : [], ...isJsonObject(ended) ? [`${name}: exit code ${Number(ended["exitCode"])} (${textOf$1(ended["reason"])}), ${restarts} restarts ${textOf$1(ended["message"])}`.trim()] : []];
}
async function eventsOf(cluster, namespace, uid) {
	if (uid === void 0 || uid === "") return [];
	const query = {
		fieldSelector: `involvedObject.uid=${uid}`,
		limit: "100"
	};
	const body = await tryRead(cluster, listPath(eventResource, namespace, query));
	const texts = (isJsonObject(body) && Array.isArray(body["items"]) ? body["items"] : []).filter(isJsonObject).filter(({ type }) => type !== "Normal").map((event) => ({
		at: timeOf(event),
		text: `${textOf$1(event["reason"])}: ${textOf$1(event["message"])}`
	})).toSorted((a, b) => b.at - a.at).map(({ text }) => text);
	return [...new Set(texts)].slice(0, mostEvents);
}
async function logsOf(cluster, { object, namespace, name }) {
	const failing = containerStatusesOf(object).filter((status) => Number(status["restartCount"] ?? 0) > 0 || isJsonObject(valueAt(status, ["state", "terminated"])) || status["ready"] !== true && isJsonObject(valueAt(status, ["state", "running"])));
	return (await Promise.all(failing.map(async (status) => {
		const container = textOf$1(status["name"]);
		const isRunning = isJsonObject(valueAt(status, ["state", "running"]));
		const hasEnded = isJsonObject(valueAt(status, ["lastState", "terminated"]));
		const path = objectPath(podResource, {
			...podResource,
			namespace,
			name
		});
		const previous = isRunning && hasEnded ? "&previous=true" : "";
		const text = await tryRead(cluster, `${path}/log?${`container=${encodeURIComponent(container)}&tailLines=${logLines}${previous}`}`, true);
		return typeof text === "string" ? text.split("\n").filter((line) => line.trim() !== "").slice(-5).map((line) => `${container} | ${line.slice(0, 300)}`) : [];
	}))).flat();
}
async function tryRead(cluster, path, isText = false) {
	try {
		const answer = await cluster.send({
			method: "GET",
			path,
			isText,
			timeoutMs: 5e3,
			patienceMs: 5e3
		});
		return answer.status === 200 ? answer.body : null;
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return null;
	}
}
function timeOf(event) {
	const times = [
		event["lastTimestamp"],
		event["eventTime"],
		event["firstTimestamp"]
	].map(textOf$1);
	return Date.parse(times.find((time) => time !== "") ?? "") || 0;
}
function textOf$1(value) {
	return typeof value === "string" ? value : "";
}

// src/apply/failed-sandbox.ts
const fewest = 3;
const wanted = "FailedCreatePodSandBox";
async function hasNoSandbox(cluster, { namespace, uid }) {
	const query = {
		fieldSelector: `involvedObject.uid=${uid},reason=${wanted}`,
		limit: "100"
	};
	const { status, body } = await cluster.send({
		method: "GET",
		path: listPath(eventResource, namespace, query)
	});
	const events = status === 200 && isJsonObject(body) ? body["items"] : void 0;
	if (!Array.isArray(events)) return false;
	return events.reduce((sum, event) => {
		if (!isJsonObject(event) || event["reason"] !== wanted) return sum;
		return sum + Math.max(1, Number(event["count"] ?? 1) || 1);
	}, 0) >= fewest;
}

// src/apply/probe-cleanup.ts
async function listProbePods(cluster, namespace, labelSelector) {
	const path = listPath(podResource, namespace, { labelSelector });
	return itemsOf(await cluster.send({
		method: "GET",
		path
	}), "the pods of a probe").map(toPod$1);
}
async function removeProbePods({ cluster, log }, namespace, labelSelector) {
	try {
		const pods = await listProbePods(cluster, namespace, labelSelector);
		await Promise.all(pods.map((pod) => deletePod(cluster, pod)));
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		log.progress(`pods of the probe are left behind in ${namespace}: ${error.message}`);
	}
}

// src/apply/probe-pod.ts
const port = 8080;
const askSeconds = 30;
const nobody = 65534;
function toAnsweringPod(run, name, node) {
	return toPod(run, name, node, [
		"httpd",
		"-f",
		"-p",
		String(port),
		"-h",
		"/etc"
	]);
}
function toAskingPod(run, name, node, asked) {
	const ways = asked.map(({ name: other, address }) => `${other}=http://${toHost(address)}:${port}/hostname`);
	return toPod(run, name, node, [
		"sh",
		"-c",
		askScript,
		"sh",
		...ways
	]);
}
const askScript = `end=$(($(date +%s) + ${askSeconds}))
while :; do
  left=
  for way in "$@"; do
    [ "$(timeout 3 wget -q -O - "\${way#*=}" 2>/dev/null)" = "\${way%%=*}" ] || left="$left \${way%%=*}"
  done
  [ -z "$left" ] && exit 0
  [ "$(date +%s)" -ge "$end" ] && break
  sleep 1
done
echo "unreached:$left"
exit 1
`;
function addressOf({ object }) {
	return textAt(object, ["status", "phase"]) === "Running" ? textAt(object, ["status", "podIP"]) : void 0;
}
function parseUnreached(message) {
	const [, names] = /^unreached:(.*)$/m.exec(message) ?? [];
	return names?.split(" ").filter((name) => name !== "");
}
function toHost(address) {
	return address.includes(":") ? `[${address}]` : address;
}
function toPod(run, name, node, command) {
	const { image, namespace, owner, id, seconds } = run;
	return objectOf$2({
		apiVersion: "v1",
		kind: "Pod",
		metadata: objectOf$2({
			name,
			namespace,
			labels: objectOf$2({
				"app.kubernetes.io/managed-by": "pharos-network",
				[probeLabel]: owner,
				[probeRunLabel]: id
			})
		}),
		spec: objectOf$2({
			nodeName: node,
			tolerations: [objectOf$2({ operator: "Exists" })],
			restartPolicy: "Never",
			activeDeadlineSeconds: seconds,
			terminationGracePeriodSeconds: 1,
			automountServiceAccountToken: false,
			enableServiceLinks: false,
			dnsPolicy: "Default",
			securityContext: objectOf$2({
				runAsNonRoot: true,
				runAsUser: nobody,
				runAsGroup: nobody,
				seccompProfile: objectOf$2({ type: "RuntimeDefault" })
			}),
			containers: [objectOf$2({
				name: "probe",
				image,
				command,
				terminationMessagePolicy: "FallbackToLogsOnError",
				resources: objectOf$2({
					requests: objectOf$2({
						cpu: "0",
						memory: "0"
					}),
					limits: objectOf$2({
						cpu: "200m",
						memory: "64Mi"
					})
				}),
				securityContext: objectOf$2({
					allowPrivilegeEscalation: false,
					readOnlyRootFilesystem: true,
					capabilities: objectOf$2({ drop: ["ALL"] })
				})
			})]
		})
	});
}
function objectOf$2(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/apply/probe.ts
const mostAsked = 3;
const graceSeconds = 60;
async function probeNodes(waiting, target, nodes) {
	const seconds = Math.ceil(2 * waiting.patience.limits.objectMs / 1e3) + graceSeconds;
	const run = {
		...target,
		id: randomUUID().slice(0, 8),
		seconds
	};
	const posts = nodes.map((node, at) => ({
		node,
		answers: `probe-${run.id}-answers-${at + 1}`,
		asks: `probe-${run.id}-asks-${at + 1}`
	}));
	try {
		return await ask(waiting, run, posts);
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return toUntold(error.message, error.cure);
	} finally {
		await removeProbePods(waiting, target.namespace, `${probeRunLabel}=${run.id}`);
	}
}
async function ask(waiting, run, posts) {
	const refused = await createAll(waiting, run, posts.map(({ node, answers }) => toAnsweringPod(run, answers, node)));
	if (refused !== void 0) return refused;
	const answering = await awaitPods(waiting, run, posts.map(({ answers }) => answers), (pod) => addressOf(pod) !== void 0);
	if ("disproof" in answering) return answering;
	const addresses = new Map(answering.pods.map((pod) => [pod.name, addressOf(pod) ?? ""]));
	const ways = posts.flatMap((from, at) => {
		return [...posts.slice(at), ...posts.slice(0, at)].slice(0, 4).map((to) => ({
			from,
			to
		}));
	});
	const unasked = await createAll(waiting, run, posts.map((from) => {
		const others = ways.filter((way) => way.from === from).map(({ to: { answers: name } }) => name).map((name) => ({
			name,
			address: addresses.get(name) ?? ""
		}));
		return toAskingPod(run, from.asks, from.node, others);
	}));
	if (unasked !== void 0) return unasked;
	const asking = await awaitPods(waiting, run, posts.map(({ asks }) => asks), hasEnded);
	if ("disproof" in asking) return asking;
	const cut = [];
	for (const pod of asking.pods) {
		if (phaseOf(pod) === "Succeeded") continue;
		const unreached = parseUnreached(lastWordsOf(pod));
		if (unreached === void 0) return toStuck$1(waiting, pod, "ended before it had asked");
		cut.push(...ways.filter(({ from, to }) => from.asks === pod.name && unreached.includes(to.answers)));
	}
	if (cut.length === 0) return void 0;
	const lines = cut.map(({ from, to }) => from === to ? `on node ${from.node} no pod reaches another one` : `from node ${from.node} nothing reaches ${addresses.get(to.answers)} on node ${to.node}`);
	return toCutOff(lines, ways.length);
}
async function createAll({ cluster }, { namespace }, pods) {
	const path = listPath(podResource, namespace, {
		fieldManager,
		fieldValidation: "Strict"
	});
	const refused = (await Promise.all(pods.map((body) => cluster.send({
		method: "POST",
		path,
		body
	})))).find(({ status }) => status >= 300 && status !== 409);
	if (refused === void 0) return void 0;
	const cure = refused.status === 403 ? "grant what `pharos-network rbac --probe pods` prints to the kubeconfig's account, or see to the quota or policy that refuses them" : "mend what it says, or apply with --probe none";
	return toUntold(`the API server refuses its pods: ${toReason(refused)}`, cure);
}
async function awaitPods(waiting, { namespace, id }, names, isDone) {
	let pods = [];
	let netless;
	const isLost = (pod) => !isDone(pod) && (toDoom(pod) !== void 0 || hasEnded(pod));
	if (await poll(endOfOne(waiting.patience), async () => {
		pods = (await listProbePods(waiting.cluster, namespace, `${"pharos-network/probe-run"}=${id}`)).filter(({ name }) => names.includes(name));
		if (pods.length < names.length || pods.some(isLost)) return false;
		const late = pods.filter((pod) => !isDone(pod));
		if (late.length === 0) return true;
		netless = await findNetless(waiting.cluster, late.slice(0, mostAsked));
		return netless === void 0 ? void 0 : false;
	}) === true) return { pods };
	if (netless !== void 0) return toNetless(waiting, netless);
	const stuck = pods.find(isLost) ?? pods.find((pod) => !isDone(pod));
	if (stuck === void 0) return toUntold("somebody has deleted its pods");
	const doom = toDoom(stuck);
	const state = hasEnded(stuck) ? "has ended" : "does not get there in time";
	return toStuck$1(waiting, stuck, doom === void 0 ? state : `does not start: ${doom}`);
}
async function findNetless(cluster, pods) {
	return pods[(await Promise.all(pods.map((pod) => hasNoSandbox(cluster, pod)))).indexOf(true)];
}
async function toNetless({ cluster, redact }, pod) {
	const details = await explain(cluster, redact, pod.object, [{
		...pod,
		isReady: false
	}]);
	return toDark(`pods get no network on node ${pod.node ?? "none"}`, details);
}
async function toStuck$1({ cluster, redact }, pod, state) {
	const details = await explain(cluster, redact, pod.object, [{
		...pod,
		isReady: false
	}]);
	return toUntold(redact(`its pod on node ${pod.node ?? "none"} ${state}`), podCure, details);
}
const podCure = "mend what the pod says below; --probe-image names an image that the nodes can pull, --probe none applies without this proof";
function phaseOf({ object }) {
	return textAt(object, ["status", "phase"]);
}
function hasEnded(pod) {
	return ["Succeeded", "Failed"].includes(phaseOf(pod) ?? "");
}
function lastWordsOf({ object }) {
	const [status] = containerStatusesOf(object);
	return textAt(status, [
		"state",
		"terminated",
		"message"
	]) ?? "";
}

// src/apply/probe-cluster.ts
const mostNodes = 100;
const neighbours = 2;
const longestMs = 18e4;
async function probeCluster(run, target) {
	const totalMs = Math.min(run.patience.limits.objectMs, longestMs);
	const waiting = {
		...run,
		patience: startPatience({
			objectMs: totalMs,
			totalMs
		})
	};
	const { cluster, log } = waiting;
	const lost = waiting.lost();
	if (lost !== void 0) return toUntold(lost.message);
	try {
		await removeProbePods(waiting, target.namespace, `${probeLabel}=${target.owner}`);
		let nodes = await readNodes(cluster);
		await poll(endOfOne(waiting.patience), async () => {
			nodes = await readNodes(cluster);
			return nodes.some(({ state }) => state === "no network") ? void 0 : true;
		});
		const dark = nodes.filter(({ state }) => state === "no network");
		if (dark.length > 0) return toDarkNodes(dark);
		const up = nodes.filter(({ state }) => state === "up").map(({ node }) => node);
		const left = nodes.length - Math.min(up.length, mostNodes);
		const rest = left === 0 ? "" : `; ${left} are down or too many, and not looked at`;
		log.progress(`probes whether pods on ${Math.min(up.length, mostNodes)} nodes reach each other${rest}`);
		if (up.length > 0) return await probeNodes(waiting, target, up.slice(0, mostNodes));
		return toUntold("no node is Ready", darkCure);
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return toUntold(error.message, error.cure);
	}
}
async function probeCanary(waiting, target, node, isParted) {
	const up = (await readNodes(waiting.cluster)).filter(({ state }) => state === "up").map((each) => each.node);
	if (!up.includes(node)) return void 0;
	const beside = isParted ? [] : up.filter((other) => other !== node).slice(0, neighbours);
	const where = beside.length === 0 ? "on it" : `on it and on ${beside.join(", ")}`;
	waiting.log.progress(`node ${node}: probes whether pods ${where} reach each other`);
	return probeNodes(waiting, target, [node, ...beside]);
}
async function readNodes(cluster) {
	return itemsOf(await cluster.send({
		method: "GET",
		path: listPath(nodeResource)
	}), "the nodes").filter((node) => isLinux(node)).map((node) => {
		const ready = conditionOf(node, "Ready");
		const message = textAt(ready, ["message"]) ?? "";
		return {
			node: textAt(node, ["metadata", "name"]) ?? "",
			state: stateOf$1(node, ready, message),
			message
		};
	}).toSorted((a, b) => a.node < b.node ? -1 : 1);
}
function stateOf$1(node, ready, message) {
	if (ready?.["status"] === "True") return isNetworkDown(node) ? "no network" : "up";
	return ready?.["status"] === "False" && /\b(?:network|cni)/i.test(message) ? "no network" : "down";
}
function isLinux(node) {
	const labels = isJsonObject(node["metadata"]) ? node["metadata"]["labels"] : void 0;
	const os = isJsonObject(labels) ? labels["kubernetes.io/os"] : void 0;
	return os === void 0 || os === "linux";
}
const darkCure = "see to the nodes (kubectl describe node), or apply with --probe none";
function toDarkNodes(nodes) {
	const details = nodes.slice(0, 20).map(({ node, message }) => `node ${node}: ${message === "" ? "NetworkUnavailable" : message}`);
	return toDark(nodes.length === 1 ? "a node has no network" : `${nodes.length} nodes have no network`, details);
}

// src/kube/select-fields.ts
function selectFields(value, fields) {
	const steps = Object.keys(fields).filter((step) => step !== ".");
	const isItself = Object.hasOwn(fields, ".");
	if (steps.length === 0 && !isItself) return value;
	if (isJsonObject(value)) return selectMembers(value, fields, steps, isItself);
	if (!Array.isArray(value)) return value;
	const stepOf = toFindStep(steps);
	const items = value.flatMap((item) => selectItem(item, fields, stepOf));
	return items.length === 0 && !isItself ? void 0 : items;
}
function selectMembers(value, fields, steps, isItself) {
	const selected = emptyJsonObject();
	for (const step of steps) {
		const name = step.slice(2);
		const [member, below] = [Object.hasOwn(value, name) ? value[name] : void 0, fields[step]];
		if (member === void 0 || !isJsonObject(below)) continue;
		const inner = selectFields(member, below);
		if (inner !== void 0) selected[name] = inner;
	}
	return Object.keys(selected).length === 0 && !isItself ? void 0 : selected;
}
function selectItem(item, fields, stepOf) {
	const step = stepOf(item);
	const below = step === void 0 ? void 0 : fields[step];
	if (step === void 0 || !isJsonObject(below)) return [];
	if (!isJsonObject(item)) return [item];
	const keys = JSON.parse(step.slice(2));
	const selected = selectFields(item, below);
	return [Object.assign(emptyJsonObject(), keys, isJsonObject(selected) ? selected : void 0)];
}

// src/apply/give-back.ts
function writtenFields(before, now) {
	const [then, since] = [managersOf(before), managersOf(now)];
	const own = [...then, ...since].filter((each) => isOurs(each)).map(({ fields }) => fields);
	const taken = then.filter((each) => !isOurs(each) && each.subresource === void 0).map((each) => subtractFields(each.fields, sameIn(since, each)?.fields ?? emptyJsonObject()));
	const { "f:status": _, ...fields } = [...own, ...taken].reduce(uniteFields, emptyJsonObject());
	return Object.assign(emptyJsonObject(), fields);
}
function toGivenBack(before, now, written) {
	const [then, since] = [managersOf(before), managersOf(now)];
	const own = then.filter((each) => isOurs(each)).map(({ entry }) => entry);
	const others = since.filter((each) => !isOurs(each)).map((each) => {
		const former = sameIn(then, each);
		return former === void 0 ? each.entry : withFields(each, uniteFields(each.fields, commonFields(former.fields, written)));
	});
	const gone = then.flatMap((each) => {
		if (isOurs(each) || each.subresource !== void 0 || sameIn(since, each) !== void 0) return [];
		const fields = commonFields(each.fields, written);
		return Object.keys(fields).length === 0 ? [] : [withFields(each, fields)];
	});
	return [
		...own,
		...gone,
		...others
	];
}
function isHeldAsBefore(before, now) {
	const [then, since] = [managersOf(before), managersOf(now)];
	const isKept = (each) => {
		const same = sameIn(since, each);
		if (each.subresource !== void 0) return true;
		return same !== void 0 && Object.keys(subtractFields(each.fields, same.fields)).length === 0;
	};
	return then.every(isKept) && since.every((each) => !isOurs(each) || sameIn(then, each) !== void 0);
}
function isOurs({ manager, subresource }) {
	return manager === "pharos-network" && subresource === void 0;
}
function sameIn(entries, wanted) {
	return entries.find(({ manager, operation, subresource, apiVersion }) => manager === wanted.manager && operation === wanted.operation && subresource === wanted.subresource && apiVersion === wanted.apiVersion);
}
function commonFields(one, other) {
	return subtractFields(one, subtractFields(one, other));
}
function withFields({ entry }, fields) {
	return isJsonObject(entry) ? Object.assign(emptyJsonObject(), entry, { fieldsV1: fields }) : entry;
}

// src/kube/finalizers.ts
function holdersOf$1(object) {
	if (object === void 0 || !isJsonObject(object)) return void 0;
	const names = listOf(valueAt(object, ["metadata", "finalizers"]));
	const holders = names.length === 0 ? [] : [`finalizer ${names.join(", ")}`];
	const isEmptied = listOf(valueAt(object, ["spec", "finalizers"])).length > 0;
	return isEmptied || holders.length > 0 ? [...holders, ...isEmptied ? ["what is in it"] : []].join(" and ") : void 0;
}
function listOf(value) {
	return Array.isArray(value) ? value.map(String) : [];
}

// src/apply/remove-created.ts
const looks = 120;
const lookEveryMs = 500;
async function remove$1(cluster, entry, now, { setId, since }) {
	const { labels, uid, creationTimestamp } = now.metadata;
	const began = Math.floor(Date.parse(since) / 1e3) * 1e3;
	if (typeof creationTimestamp === "string" && Date.parse(creationTimestamp) < began || !isJsonObject(labels) || labels[applySet.partOf] !== setId) return {
		restored: "not",
		reason: "another one of its name stands there, which is not ours to delete"
	};
	const answer = await cluster.send({
		method: "DELETE",
		path: objectPath(entry.resource, entry.ref),
		body: {
			apiVersion: "v1",
			kind: "DeleteOptions",
			propagationPolicy: "Background",
			preconditions: { uid: uid ?? null }
		}
	});
	if (answer.status >= 300 && answer.status !== 404) return not(answer, now);
	if (entry.ref.kind === "Namespace" && entry.before === void 0) return { restored: "removed" };
	const waitsFor = await awaitGone$1(cluster, entry, now);
	if (waitsFor === void 0) return { restored: "removed" };
	return {
		restored: "not",
		reason: `it was deleted, and is still there: it waits for ${waitsFor}`
	};
}
async function read(cluster, { ref, resource }) {
	const answer = await cluster.send({
		method: "GET",
		path: objectPath(resource, ref)
	});
	if (answer.status === 404) return { now: void 0 };
	return answer.status < 300 ? { now: answer.body } : { answer };
}
async function awaitGone$1(cluster, entry, was) {
	let waitsFor;
	for (let look = 0; look < 120; look += 1) {
		const found = await read(cluster, entry);
		if ("answer" in found) throw new PortError("cluster", `whether it is gone cannot be seen: ${toReason(found.answer, was)}`);
		if (found.now?.metadata["uid"] !== was.metadata["uid"]) return void 0;
		waitsFor = holdersOf$1(found.now);
		await pause();
	}
	return waitsFor ?? "its end";
}
function pause() {
	return new Promise((resolve) => setTimeout(resolve, lookEveryMs));
}
function not(answer, ...objects) {
	return {
		restored: "not",
		reason: toReason(answer, ...objects)
	};
}

// src/apply/new-form.ts
const kept = /* @__PURE__ */ new Set([
	"name",
	"namespace",
	"labels",
	"annotations",
	"finalizers",
	"ownerReferences"
]);
const jobLabels = /* @__PURE__ */ new Set([
	"controller-uid",
	"job-name",
	"batch.kubernetes.io/controller-uid",
	"batch.kubernetes.io/job-name"
]);
function toNewForm(before) {
	const form = emptyJsonObject();
	for (const [key, value] of Object.entries(before)) if (key !== "status") form[key] = key === "metadata" ? keepOf(before.metadata, (name) => kept.has(name)) : value;
	return isGeneratedJob(before) ? withoutSelector(form) : form;
}
function isGeneratedJob({ kind, spec }) {
	return kind === "Job" && isJsonObject(spec) && spec["manualSelector"] !== true;
}
function withoutSelector(job) {
	const spec = keepOf(job["spec"], (name) => name !== "selector");
	const template = memberOf(spec, "template");
	const metadata = memberOf(template, "metadata");
	const labels = keepOf(metadata["labels"], (name) => !jobLabels.has(name));
	return withMembers(job, {
		metadata: withMembers(memberOf(job, "metadata"), { labels: keepOf(memberOf(job, "metadata")["labels"], (name) => !jobLabels.has(name)) }),
		spec: withMembers(spec, { template: withMembers(template, { metadata: withMembers(metadata, { labels }) }) })
	});
}
function keepOf(value, wants) {
	const own = emptyJsonObject();
	if (isJsonObject(value)) {
		for (const [name, member] of Object.entries(value)) if (wants(name)) own[name] = member;
	}
	return own;
}
function memberOf(value, name) {
	const member = value[name];
	return isJsonObject(member) ? member : emptyJsonObject();
}
function withMembers(object, members) {
	return Object.assign(emptyJsonObject(), object, members);
}

// src/apply/stored-versions.ts
function withStoredVersions(former, now) {
	const own = versionsOf(former);
	const stored = valueAt(now, ["status", "storedVersions"]);
	if (former.kind !== "CustomResourceDefinition" || own.length === 0 || !Array.isArray(stored)) return {
		former,
		kept: []
	};
	const names = new Set(own.map((version) => textAt(version, ["name"])));
	const missing = versionsOf(now).filter((version) => {
		const name = textAt(version, ["name"]) ?? "";
		return !names.has(name) && stored.includes(name);
	});
	const versions = [...own, ...missing.map((version) => objectOf$1({
		...version,
		storage: false
	}))];
	const spec = objectOf$1({
		...isJsonObject(former["spec"]) ? former["spec"] : {},
		versions
	});
	return {
		former: objectOf$1({
			...former,
			spec
		}),
		kept: missing.map((version) => textAt(version, ["name"]) ?? "")
	};
}
function versionsOf(definition) {
	const versions = valueAt(definition, ["spec", "versions"]);
	return Array.isArray(versions) ? versions.filter(isJsonObject) : [];
}
function objectOf$1(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/apply/restore.ts
const untouched = { restored: "untouched" };
async function restore(cluster, entry, ours) {
	const { before } = entry;
	const found = await read(cluster, entry);
	if ("answer" in found) return not(found.answer);
	const { now } = found;
	if (before === void 0) return now === void 0 ? untouched : remove$1(cluster, entry, now, ours);
	if (now !== void 0 && now.metadata["uid"] === before.metadata["uid"]) {
		if (now.metadata["resourceVersion"] === before.metadata["resourceVersion"]) return untouched;
		if (now.metadata["deletionTimestamp"] === void 0) return revert(cluster, entry, before, now);
		const waitsFor = await awaitGone$1(cluster, entry, now);
		if (waitsFor !== void 0) return {
			restored: "not",
			reason: `it is being deleted, and waits for ${waitsFor}`
		};
	} else if (now !== void 0) {
		if (isMadeAnew(before, now)) return toMadeAnew(cluster, entry, before, now);
		const removed = await remove$1(cluster, entry, now, ours);
		if (removed.restored === "not") return removed;
	}
	return makeAnew(cluster, entry, before);
}
async function revert(cluster, entry, before, now) {
	const { ref, resource } = entry;
	const written = writtenFields(before, now);
	if (isUntouched(before, now, written)) return untouched;
	const { former, kept } = withStoredVersions(toFormer(before, written), now);
	const answer = await cluster.send({
		method: "PATCH",
		path: objectPath(resource, ref, {
			fieldManager,
			force: "true"
		}),
		contentType: "application/apply-patch+yaml",
		body: former
	});
	if (answer.status >= 300) return not(answer, before, now);
	const restored = await giveBack(cluster, entry, before, written, answer);
	return restored.restored === "reverted" && kept.length > 0 ? {
		...restored,
		kept: `version ${kept.join(", ")}, in which the server may have stored objects`
	} : restored;
}
function isUntouched(before, now, written) {
	if (Object.keys(written).length === 0) return true;
	return jsonEquals(selectFields(before, written) ?? null, selectFields(now, written) ?? null) && isHeldAsBefore(before, now);
}
function toFormer(before, written) {
	const selected = selectFields(before, written);
	const fields = isJsonObject(selected) ? selected : emptyJsonObject();
	const { name, namespace, uid } = before.metadata;
	return Object.assign(emptyJsonObject(), fields, {
		apiVersion: before.apiVersion,
		kind: before.kind,
		metadata: Object.assign(emptyJsonObject(), fields["metadata"], {
			name,
			uid,
			...namespace === void 0 ? {} : { namespace }
		})
	});
}
async function makeAnew(cluster, entry, before) {
	const path = listPath(entry.resource, entry.ref.namespace);
	const body = toNewForm(before);
	let answer = await cluster.send({
		method: "POST",
		path,
		body
	});
	for (let look = 0; look < 120 && isTooEarly(answer); look += 1) {
		await pause();
		answer = await cluster.send({
			method: "POST",
			path,
			body
		});
	}
	if (answer.status < 300) return toMadeAnew(cluster, entry, before, answer.body);
	const found = answer.status === 409 ? await read(cluster, entry) : { now: void 0 };
	if ("now" in found && found.now !== void 0 && isMadeAnew(before, found.now)) return toMadeAnew(cluster, entry, before, found.now);
	return not(answer, before);
}
async function toMadeAnew(cluster, entry, before, now) {
	await giveBack(cluster, entry, before, void 0, {
		status: 200,
		body: now
	});
	return { restored: "made-anew" };
}
function isMadeAnew(before, now) {
	return now.metadata["deletionTimestamp"] === void 0 && jsonEquals(toNewForm(before), toNewForm(now));
}
function isTooEarly(answer) {
	const { status } = answer;
	const message = toReason(answer);
	return status === 404 || (status === 403 || status === 409) && /being (deleted|terminated)|is not found|not yet/.test(message);
}
async function giveBack(cluster, entry, before, written, reverted) {
	let now = reverted.body;
	for (let look = 0; look < 120; look += 1) {
		const managers = toGivenBack(before, now, written ?? writtenFields(before, now));
		const answer = await cluster.send({
			method: "PATCH",
			path: objectPath(entry.resource, entry.ref, { fieldManager }),
			contentType: "application/json-patch+json",
			body: [
				{
					op: "test",
					path: "/metadata/uid",
					value: now.metadata["uid"] ?? null
				},
				{
					op: "replace",
					path: "/metadata/resourceVersion",
					value: now.metadata["resourceVersion"] ?? null
				},
				{
					op: "replace",
					path: "/metadata/managedFields",
					value: managers.length === 0 ? [{}] : managers
				}
			]
		});
		if (answer.status < 300) return { restored: "reverted" };
		if (answer.status !== 409) return not(answer, before, now);
		if (look > 1) await pause();
		const found = await read(cluster, entry);
		if ("answer" in found) return not(found.answer);
		if (found.now === void 0) return {
			restored: "not",
			reason: "it was deleted meanwhile"
		};
		({now} = found);
	}
	return {
		restored: "not",
		reason: "others change it all the time"
	};
}

// src/apply/node-takers.ts
var NodeTakers = class {
	#cluster;
	#found = /* @__PURE__ */ new Map();
	constructor(cluster) {
		this.#cluster = cluster;
	}
	has(daemonSet) {
		const selector = valueAt(daemonSet, [
			"spec",
			"template",
			"spec",
			"nodeSelector"
		]);
		const labelSelector = (isJsonObject(selector) ? Object.entries(selector) : []).map(([label, value]) => `${label}=${typeof value === "string" ? value : ""}`).join(",");
		const found = this.#found.get(labelSelector) ?? this.#ask(labelSelector);
		this.#found.set(labelSelector, found);
		return found;
	}
	async #ask(labelSelector) {
		const query = {
			limit: "1",
			...labelSelector === "" ? {} : { labelSelector }
		};
		const path = listPath(nodeResource, void 0, query);
		const { status, body } = await this.#cluster.send({
			method: "GET",
			path
		});
		const items = status === 200 && isJsonObject(body) ? body["items"] : void 0;
		return !Array.isArray(items) || items.length > 0;
	}
};

// src/apply/read-workloads.ts
const fewWorkloads = 8;
const pageSize = "500";
async function readWorkload(cluster, { ref, resource }) {
	const { status, body } = await cluster.send({
		method: "GET",
		path: objectPath(resource, ref)
	});
	if (status === 404) return void 0;
	if (status === 200) return body;
	throw new PortError("cluster", `the API server answers ${status} when asked for ${formatRef(ref)}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}
async function readWorkloads(cluster, workloads) {
	const places = /* @__PURE__ */ new Map();
	for (const each of workloads) {
		const place = [
			each.resource.apiVersion,
			each.resource.plural,
			each.ref.namespace
		].join(" ");
		const group = places.get(place);
		if (group === void 0) places.set(place, [each]);
		else group.push(each);
	}
	const found = /* @__PURE__ */ new Map();
	await Promise.all([...places.values()].map(async (group) => {
		const listed = group.length > fewWorkloads ? await listAt(cluster, group) : void 0;
		const read = async (each) => {
			found.set(each, listed?.get(each.ref.name) ?? await readWorkload(cluster, each));
		};
		await Promise.all(group.map((each) => read(each)));
	}));
	return workloads.map((each) => found.get(each));
}
async function listAt(cluster, [first]) {
	const objects = /* @__PURE__ */ new Map();
	if (first === void 0) return objects;
	const { apiVersion, kind } = first.resource;
	let next;
	do {
		const query = {
			limit: pageSize,
			continue: next
		};
		const path = listPath(first.resource, first.ref.namespace, query);
		const { status, body } = await cluster.send({
			method: "GET",
			path
		});
		const items = status === 200 && isJsonObject(body) ? body["items"] : void 0;
		if (!Array.isArray(items)) return objects;
		for (const item of items) {
			const name = textAt(item, ["metadata", "name"]);
			if (name !== void 0) objects.set(name, Object.assign(item, {
				apiVersion,
				kind
			}));
		}
		const token = textAt(body, ["metadata", "continue"]);
		next = token === "" ? void 0 : token;
	} while (next !== void 0);
	return objects;
}

// src/apply/silent-nodes.ts
async function findSilent(cluster, daemonSet, pods) {
	const missing = countMissing(daemonSet);
	const waits = pods.flatMap(({ node, isReady, isDeleted }) => node !== void 0 && (isDeleted || !isReady) ? [node] : []);
	const nodes = [...new Set(waits)];
	const silent = [];
	for (const [at, name] of nodes.entries()) {
		if (silent.length + nodes.length - at < missing) return [];
		const node = await readNode(cluster, name);
		if (node !== void 0 && isSilent(node)) silent.push(name);
	}
	return silent.length >= missing ? silent : [];
}

// src/apply/stuck-pods.ts
function findStuck(statefulSet, pods, madeSince) {
	const at = (...path) => valueAt(statefulSet, ["spec", ...path]);
	if (statefulSet.kind !== "StatefulSet" || at("podManagementPolicy") === "Parallel") return [];
	if (at("updateStrategy", "type") === "OnDelete") return [];
	const newest = textAt(statefulSet, ["status", "updateRevision"]);
	const first = Number(at("updateStrategy", "rollingUpdate", "partition") ?? 0);
	return pods.filter((pod) => {
		if (pod.isDeleted || pod.isReady || newest === void 0 || pod.revision === newest) return false;
		return !(Number(/\d+$/.exec(pod.name)?.[0] ?? 0) < first) && (pod.created >= madeSince || toDoom(pod) !== void 0);
	});
}

// src/apply/await-rollouts.ts
const mostNamed = 5;
async function awaitRollouts(waiting, workloads, madeSince = Number.POSITIVE_INFINITY) {
	const { cluster, patience } = waiting;
	const takers = new NodeTakers(cluster);
	const pending = new Map(workloads.map((workload) => [workload, ""]));
	const failures = [];
	let told = "";
	await poll(endOfOne(patience), async () => {
		const waited = [...pending.keys()];
		const objects = await readWorkloads(cluster, waited);
		const looks = await Promise.all(objects.map(async (object, at) => object === void 0 ? toGone(waited[at]) : look(waiting, takers, object, madeSince)));
		for (const [at, workload] of waited.entries()) {
			const seen = looks[at] ?? { progress: "done" };
			if (seen.progress === "under way") pending.set(workload, seen.line);
			else pending.delete(workload);
			if (seen.progress === "failed") failures.push(await toFailure$2(waiting, workload.ref, seen.reason, objects[at]));
		}
		const text = toLine(pending);
		if (text !== told && text !== "") waiting.log.progress(text);
		told = text;
		return pending.size === 0 ? true : void 0;
	});
	for (const [workload, line] of pending) {
		const object = await readWorkload(cluster, workload);
		failures.push(await toFailure$2(waiting, workload.ref, `not finished in time: ${line}`, object));
	}
	return failures;
}
function toGone(workload) {
	if (workload?.deletesItself === true) return { progress: "done" };
	return {
		progress: "failed",
		reason: "it was deleted while its rollout was waited for"
	};
}
async function look({ cluster, log }, takers, object, madeSince) {
	const progress = toProgress(object);
	if (progress.progress !== "under way") return progress;
	if (object.kind === "DaemonSet" && !isSeen(object) && !await takers.has(object)) return { progress: "done" };
	if (!isSeen(object)) return progress;
	const pods = await tryList(cluster, object);
	for (const pod of findStuck(object, pods, madeSince)) {
		log.progress(`Pod ${pod.namespace}/${pod.name} of a former template holds up its StatefulSet: it is deleted`);
		await tryDelete(cluster, pod);
	}
	const doom = await findDoom(cluster, object, pods);
	const silent = object.kind === "DaemonSet" ? await findSilent(cluster, object, pods) : [];
	if (doom === void 0 && silent.length > 0) {
		log.progress(`${silent.join(", ")}: no answer; the agent is replaced when the node is back`);
		return { progress: "done" };
	}
	return doom === void 0 ? progress : {
		progress: "failed",
		reason: `${progress.line}: ${doom}`
	};
}
function toLine(pending) {
	const lines = [...pending].map(([{ ref }, line]) => `${formatRef(ref)}: ${line}`);
	const rest = lines.length - mostNamed;
	return [...lines.slice(0, mostNamed), ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
}
async function toFailure$2({ cluster, redact }, ref, reason, workload) {
	const pods = workload === void 0 ? [] : await tryList(cluster, workload);
	const details = workload === void 0 ? [] : await explain(cluster, redact, workload, pods);
	return {
		ref,
		reason: redact(reason),
		cure: "mend what its pods say below, or give it more time with --timeout, and run again",
		details
	};
}
async function tryDelete(cluster, pod) {
	try {
		await deletePod(cluster, pod);
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
	}
}
async function tryList(cluster, workload) {
	try {
		return await listPodsOf(cluster, workload);
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return [];
	}
}

// src/apply/port-failure.ts
function toPortFailure(error) {
	if (!(error instanceof PortError)) throw error;
	return {
		reason: error.message,
		...error.cure === void 0 ? {} : { cure: error.cure }
	};
}

// src/apply/restart-pods.ts
async function restartPods(waiting, workload, madeUntil, madeSince = -1) {
	const { cluster, log, replacements } = waiting;
	const object = await readWorkload(cluster, workload);
	if (object === void 0) return [];
	const old = (await listPodsOf(cluster, object)).filter(({ created, isDeleted }) => created <= madeUntil && created >= madeSince && !isDeleted);
	const wanted = Math.min(Number(valueAt(object, ["spec", "replicas"]) ?? 1), old.length);
	const former = new Set(old.map(({ uid }) => uid));
	replacements?.expect(workload.ref, old.map(({ name }) => name));
	for (const [at, pod] of old.entries()) {
		const lost = waiting.lost();
		if (lost !== void 0) return [{
			ref: workload.ref,
			reason: lost.message
		}];
		log.progress(`${formatRef(workload.ref)}: restarts pod ${at + 1} of ${old.length}`);
		replacements?.begin(workload.ref, pod.name);
		await deletePod(cluster, pod);
		let doom;
		if (await poll(endOfOne(waiting.patience), async () => {
			if ((await readPod(cluster, pod))?.uid === pod.uid) return void 0;
			const pods = (await listPodsOf(cluster, object)).filter(({ isDeleted }) => !isDeleted);
			const made = pods.filter(({ uid }) => !former.has(uid));
			doom = made.map(toDoom).find((each) => each !== void 0);
			if (doom !== void 0) return false;
			return countReady(made) > at || countReady(pods) >= wanted ? true : void 0;
		}) === true) {
			replacements?.end(workload.ref, pod.name);
			continue;
		}
		const reason = `the pod that replaces ${pod.name} does not become Ready${doom === void 0 ? " in time" : `: ${doom}`}`;
		return [await toFailure$2(waiting, workload.ref, reason, object)];
	}
	return [];
}
function countReady(pods) {
	return pods.filter(({ isReady }) => isReady).length;
}
const metadataOnly = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";
async function readWriteTime(cluster, sources) {
	const times = await Promise.all(sources.map(async (source) => {
		const path = objectPath(toResource(source), source);
		const { status, body } = await cluster.send({
			method: "GET",
			path,
			accept: metadataOnly
		});
		return status === 200 ? writtenAt(body) : void 0;
	}));
	return times.length > 0 && !times.includes(void 0) ? Math.max(...times.map(Number)) : Number.POSITIVE_INFINITY;
}
function toResource({ apiVersion, kind }) {
	return {
		apiVersion,
		kind,
		plural: kind === "Secret" ? "secrets" : "configmaps",
		namespaced: true
	};
}

// src/apply/old-pods.ts
async function findOld(waiting, agents) {
	const { cluster, patience } = waiting;
	const workload = await poll(endOfOne(patience), async () => {
		const object = await readWorkload(cluster, agents);
		if (object === void 0) return "gone";
		const { generation } = object.metadata;
		const seen = valueAt(object, ["status", "observedGeneration"]);
		return Number(seen ?? 0) >= Number(generation ?? 0) ? object : void 0;
	});
	if (workload === void 0 || workload === "gone") return void 0;
	let obstacle;
	const found = await poll(endOfOne(patience), async () => {
		const [pods, revision] = await Promise.all([listPodsOf(cluster, workload), readNewestRevision(cluster, workload)]);
		const old = pods.filter((pod) => !pod.isDeleted && isOld(pod, revision, agents));
		const seen = await findUnwell(cluster, workload, agents, {
			pods,
			old
		});
		obstacle = seen?.why;
		if (seen?.isHopeless === true) return "hopeless";
		return seen === void 0 ? {
			workload,
			old
		} : void 0;
	});
	if (found !== void 0 && found !== "hopeless") return found;
	return { failure: await toFailure$2(waiting, agents.ref, obstacle ?? "", workload) };
}
function isOld(pod, newest, { madeUntil = -1, madeSince = -1 }) {
	if (pod.created <= madeUntil && pod.created >= madeSince) return true;
	return newest !== void 0 && pod.revision !== newest;
}
async function findUnwell(cluster, workload, { cutSince }, { pods, old }) {
	if (cutSince === void 0) return void 0;
	const isNew = (pod) => !old.includes(pod) && pod.created >= cutSince;
	for (const pod of pods.filter((each) => each.isDeleted || isNew(each) && !each.isReady)) {
		const node = pod.node === void 0 ? void 0 : await readNode(cluster, pod.node);
		if (node !== void 0 && isSilent(node)) continue;
		const doom = pod.isDeleted ? void 0 : toDoom(pod);
		const state = doom === void 0 ? "is not there again in time" : `does not start: ${doom}`;
		return {
			why: `the agent on node ${pod.node ?? "none"}, which a run before this one replaced, ${state}`,
			isHopeless: doom !== void 0
		};
	}
	const nodes = new Set(pods.map(({ node }) => node));
	const missing = Number(valueAt(workload, ["status", "desiredNumberScheduled"]) ?? 0) - nodes.size;
	return missing > 0 ? { why: `${missing === 1 ? "a node has" : `${missing} nodes have`} no agent at all` } : void 0;
}

// src/apply/roll-agents.ts
async function rollAgents(waiting, agents, prove) {
	const found = await Promise.all(agents.map((each) => findOld(waiting, each)));
	const unwell = found.flatMap((each) => each !== void 0 && "failure" in each ? [each.failure] : []);
	if (unwell.length > 0) return unwell;
	const byNode = /* @__PURE__ */ new Map();
	for (const [at, each] of agents.entries()) {
		const one = found[at];
		if (one === void 0 || "failure" in one) continue;
		const { workload, old } = one;
		for (const pod of old) {
			const node = pod.node ?? "";
			byNode.set(node, [...byNode.get(node) ?? [], {
				agents: each,
				workload,
				pod
			}]);
		}
		waiting.replacements?.expect(each.ref, old.map(({ node }) => node ?? ""));
	}
	const { canaries, rest } = toRollOrder(await toRolledNodes(waiting.cluster, [...byNode.keys()]));
	let done = 0;
	for (const { node, arch } of [...canaries, ...rest]) {
		done += 1;
		const role = done <= canaries.length ? "canary " : "";
		const on = arch === void 0 ? "" : ` (${arch})`;
		waiting.log.progress(`node ${done} of ${byNode.size}: ${role}${node}${on}`);
		const failure = await rollNode(waiting, node, byNode.get(node) ?? [], role !== "") ?? (role === "" ? void 0 : await prove?.(node));
		if (failure === void 0) continue;
		const left = byNode.size - done;
		const untouched = left === 0 ? [] : [`${left} more nodes keep the agents that they have`];
		return [{
			...failure,
			details: [...failure.details ?? [], ...untouched]
		}];
	}
	return [];
}
async function rollNode(waiting, node, old, isCanary) {
	const { cluster, replacements } = waiting;
	const before = await readNode(cluster, node);
	const isDead = before !== void 0 && isSilent(before);
	for (const { agents, workload, pod } of old) {
		const lost = waiting.lost();
		if (lost !== void 0) return {
			ref: agents.ref,
			reason: lost.message
		};
		replacements?.begin(agents.ref, node);
		await deletePod(cluster, pod);
		if (isDead) {
			waiting.log.progress(`node ${node} does not answer: its agent is replaced when it is back`);
			continue;
		}
		const health = await awaitHealthy(waiting, workload, node, pod, isCanary);
		if (health === void 0) {
			replacements?.end(agents.ref, node);
			continue;
		}
		const reason = `${isCanary ? "the canary" : "the agent"} on node ${node} ${health}`;
		return toFailure$2(waiting, agents.ref, reason, workload);
	}
	if (before === void 0 || isNetworkDown(before)) return void 0;
	const after = await poll(endOfOne(waiting.patience), async () => {
		const now = await readNode(cluster, node);
		return now !== void 0 && isNetworkDown(now) ? void 0 : true;
	});
	const [first] = old;
	if (after === true || first === void 0) return void 0;
	const reason = `node ${node} has no network with its new agent: its condition NetworkUnavailable is True`;
	return toFailure$2(waiting, first.agents.ref, reason, first.workload);
}
async function toRolledNodes(cluster, names) {
	return Promise.all(names.map(async (node) => toRolledNode(node, node === "" ? void 0 : await readNode(cluster, node))));
}

// src/apply/settle-undone.ts
async function settleUndone(waiting, { entries, since }) {
	const restarted = entries.filter((entry) => entry.restarts === true && entry.before !== void 0);
	const span = {
		madeSince: Date.parse(since),
		madeUntil: Number.POSITIVE_INFINITY
	};
	try {
		const agents = restarted.filter(({ ref }) => ref.kind === "DaemonSet");
		const unwell = [...await rollAgents(waiting, agents.map(({ ref, resource }) => Object.assign({
			ref,
			resource
		}, span)))];
		for (const { ref, resource } of restarted) if (ref.kind !== "DaemonSet") unwell.push(...await restartPods(waiting, {
			ref,
			resource
		}, span.madeUntil, span.madeSince));
		if (unwell.length > 0) return unwell;
		return await awaitRollouts(waiting, entries.filter(wasWell).map(toWorkload), span.madeSince);
	} catch (error) {
		return [toPortFailure(error)];
	}
}
function toWorkload({ ref, resource, before }) {
	return {
		ref,
		resource,
		deletesItself: before !== void 0 && deletesItself(before)
	};
}
function wasWell({ ref, before }) {
	return before !== void 0 && hasProgress(ref) && toProgress(before).progress === "done";
}

// src/apply/undo.ts
async function undo(request) {
	const { cluster, log, inventory, record, mark } = request;
	const undone = [];
	const unrestored = [];
	for (const step of toUndoSteps(record.entries)) {
		log.progress(`going back: ${step.length} objects`);
		await Promise.all(step.map((entry) => undoOne(request, entry, undone, unrestored)));
	}
	if (unrestored.length > 0) return {
		undone,
		unrestored,
		unwell: []
	};
	const waiting = {
		cluster,
		log,
		patience: startPatience(request.limits),
		redact: request.redact,
		lost: () => request.lease.lost()
	};
	const unwell = [...await settleUndone(waiting, record), ...await probeUndone(waiting, request)];
	if (unwell.length > 0 && !request.goesOn) return {
		undone,
		unrestored,
		unwell
	};
	const failure = await closeUndone(cluster, inventory, mark, record.inventory);
	return {
		undone,
		unrestored: failure === void 0 ? [] : [failure],
		unwell
	};
}
async function probeUndone(waiting, { record, probe }) {
	if (probe === void 0 || record.inventory === void 0) return [];
	const disproof = await probeCluster(waiting, probe);
	if (disproof?.disproof === "cut off") return [disproof.failure];
	if (disproof !== void 0) waiting.log.progress(disproof.failure.reason);
	return [];
}
async function undoOne({ cluster, log, lease, setId, record }, entry, undone, unrestored) {
	const { ref } = entry;
	const lost = lease.lost();
	if (lost !== void 0) {
		unrestored.push({
			ref,
			reason: lost.message
		});
		return;
	}
	try {
		const restored = await restore(cluster, entry, {
			setId,
			since: record.since
		});
		if (restored.restored === "not") unrestored.push({
			ref,
			reason: restored.reason
		});
		else if (restored.restored !== "untouched") undone.push({
			undone: restored.restored,
			ref
		});
		if (restored.restored === "reverted" && restored.kept !== void 0) log.progress(`${formatRef(ref)} keeps ${restored.kept}`);
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		unrestored.push({
			ref,
			reason: error.message
		});
	}
}
function toUndoSteps(entries) {
	const gates = entries.filter(({ ref }) => isGate(ref));
	const others = entries.filter(({ ref }) => !isGate(ref));
	const kept = others.filter(({ before }) => before !== void 0);
	const created = others.filter(({ before }) => before === void 0);
	return [
		gates,
		...inWaves(kept),
		...inWaves(created).toReversed()
	].filter((step) => step.length > 0);
}
function isGate({ apiVersion, kind }) {
	return apiVersion.startsWith("admissionregistration.k8s.io/") || kind === "ResourceQuota" || kind === "LimitRange";
}
function inWaves(entries) {
	const byRank = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const rank = rankOf(entry.ref);
		byRank.set(rank, [...byRank.get(rank) ?? [], entry]);
	}
	return [...byRank].toSorted(([one], [other]) => one - other).map(([, step]) => step);
}

// src/apply/end-failed.ts
async function endFailed(request, lease, { mark, record }, reached) {
	const { cluster, log, inventory, onFailure, changes } = request;
	if (onFailure === "stop") return {
		result: "partly-applied",
		...reached
	};
	const lost = lease.lost();
	if (lost !== void 0) {
		const unrestored = [{ reason: `nothing was put back: ${lost.message}` }];
		return {
			result: "partly-applied",
			...reached,
			undone: [],
			unrestored
		};
	}
	const [first] = reached.failures;
	log.progress(`going back to what was before: ${first?.reason ?? "no answer came"}`);
	const rolling = {
		...mark,
		phase: "rolling-back"
	};
	const unmarked = await recordInventory(cluster, inventory, rolling);
	if (unmarked !== void 0) return {
		result: "partly-applied",
		...reached,
		undone: [],
		unrestored: [unmarked]
	};
	const { undone, unrestored, unwell } = await undo({
		...request,
		lease,
		inventory: inventory.ref,
		setId: inventory.id,
		mark: rolling,
		record,
		goesOn: false
	});
	const deeds = toReleased(reached.deeds, unrestored);
	if (unrestored.length > 0 || unwell.length > 0) return {
		result: "partly-applied",
		...reached,
		deeds,
		undone,
		unrestored,
		unwell
	};
	const { failures } = reached;
	return {
		result: "rolled-back",
		deeds,
		failures,
		undone,
		drifted: toDrifted(changes)
	};
}
function toReleased(deeds, unrestored) {
	const not = new Set(unrestored.map(({ ref }) => ref && formatRef(ref)));
	return deeds.map((deed) => deed.deed === "replacing" && !not.has(formatRef(deed.ref)) ? {
		...deed,
		held: "no"
	} : deed);
}
function toDrifted(changes) {
	return changes.flatMap((change) => {
		if (change.action !== "update" && change.action !== "recreate") return [];
		const fields = change.fields.flatMap(({ bucket, label }) => bucket === "drift" ? [label] : []);
		return fields.length === 0 ? [] : [{
			ref: change.ref,
			fields
		}];
	});
}

// src/apply/established.ts
async function awaitEstablished(cluster, written, targets, patience) {
	const definitions = written.filter(({ ref }) => ref.kind === "CustomResourceDefinition");
	return (await Promise.all(definitions.map(async ({ key, ref }) => {
		const resource = targets.get(key)?.resource;
		if (resource === void 0) return [];
		let last = /* @__PURE__ */ new Map();
		const verdict = await poll(endOfOne(patience), async () => {
			const { body } = await cluster.send({
				method: "GET",
				path: objectPath(resource, ref)
			});
			last = conditionsOf(body);
			if (last.get("Established")?.["status"] === "True") return "established";
			return last.get("NamesAccepted")?.["status"] === "False" ? "names taken" : void 0;
		});
		if (verdict === "established") return [];
		const reason = messageOf(last.get("NamesAccepted")) ?? messageOf(last.get("Established"));
		return [{
			ref,
			reason: `the server does not serve it${reason === void 0 ? "" : `: ${reason}`}`,
			cure: verdict === "names taken" ? "another definition has these names: give this one others, or remove the other" : "look at its conditions with kubectl describe, and run again"
		}];
	}))).flat();
}
async function findServed({ unserved, discover, patience }, changes, targets) {
	const wanted = changes.flatMap(({ key }) => {
		const sent = targets.get(key)?.sent === void 0 ? unserved.get(key) : void 0;
		return sent === void 0 ? [] : [[key, sent]];
	});
	if (wanted.length === 0) return [];
	try {
		for (const [key, target] of await findUnserved(new Map(wanted), discover, patience)) targets.set(key, target);
		return [];
	} catch (error) {
		return [toPortFailure(error)];
	}
}
async function findUnserved(unserved, discover, patience) {
	const found = /* @__PURE__ */ new Map();
	await poll(Math.min(endOfOne(patience), performance.now() + discoveryMs), async () => {
		const missing = [...unserved].filter(([key]) => !found.has(key));
		const served = await discover(missing.map(([, { apiVersion }]) => apiVersion));
		for (const [key, sent] of missing) {
			const resource = served.find(sent.apiVersion, sent.kind);
			if (resource !== void 0) found.set(key, {
				resource,
				sent
			});
		}
		return found.size === unserved.size ? found : void 0;
	});
	return found;
}
const discoveryMs = 2e4;
function conditionsOf(body) {
	const conditions = valueAt(body, ["status", "conditions"]);
	return new Map((Array.isArray(conditions) ? conditions : []).flatMap((each) => isJsonObject(each) && typeof each["type"] === "string" ? [[each["type"], each]] : []));
}
function messageOf(condition) {
	const message = condition?.["status"] === "True" ? void 0 : condition?.["message"];
	return typeof message === "string" ? message : void 0;
}

// src/apply/held.ts
function toHeld({ holder, until }) {
	return {
		reason: `another run is at work on this cluster: ${holder}, until ${until} unless it goes on`,
		cure: "wait for it to end, and run again; the Lease of a run that died runs out by itself"
	};
}

// src/apply/take-over.ts
async function takeOver(cluster, ref, { resource, live, takeover }) {
	if (takeover === void 0 || live === void 0) return void 0;
	const { managers, marks } = takeover;
	const answer = await cluster.send({
		method: "PATCH",
		path: objectPath(resource, ref, { fieldManager }),
		contentType: "application/json-patch+json",
		body: [
			{
				op: "test",
				path: "/metadata/uid",
				value: live.metadata["uid"] ?? null
			},
			{
				op: "replace",
				path: "/metadata/resourceVersion",
				value: live.metadata["resourceVersion"] ?? null
			},
			...managers === void 0 ? [] : [{
				op: "add",
				path: "/metadata/managedFields",
				value: managers
			}],
			...marks.map((path) => ({
				op: "remove",
				path
			}))
		]
	});
	if (answer.status < 300) return answer;
	const found = await cluster.send({
		method: "GET",
		path: objectPath(resource, ref)
	});
	return found.status === 200 && isTakenOver(found.body, live, takeover) ? found : answer;
}
function isTakenOver(now, live, { managers, marks }) {
	if (valueAt(now, ["metadata", "uid"]) !== live.metadata["uid"]) return false;
	if (marks.some((mark) => valueAt(now, toPath(mark)) !== void 0)) return false;
	if (managers === void 0) return true;
	const kept = new Set(managers);
	const gone = managersOf(live).filter(({ entry, manager }) => manager !== "pharos-network" && !kept.has(entry));
	return managersOf(now).every(({ manager, operation }) => !gone.some((each) => each.manager === manager && each.operation === operation));
}
function toPath(pointer) {
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/"));
}

// src/apply/write.ts
async function write(cluster, change, target, force) {
	const { ref } = change;
	const reached = [];
	try {
		const failure = await writeSteps(cluster, change, target, force, reached);
		return {
			deeds: reached,
			...failure === void 0 ? {} : { failure }
		};
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return { deeds: [...reached, {
			deed: "unknown",
			ref,
			reason: error.message
		}] };
	}
}
async function writeSteps(cluster, change, target, force, reached) {
	const { ref } = change;
	const isForced = force && change.action === "update" && change.held.length > 0;
	const done = (answer, deed) => {
		if (answer.status >= 300) return {
			ref,
			reason: toReason(answer, target.sent, target.live)
		};
		reached.splice(0, reached.length, {
			deed,
			ref
		});
	};
	switch (change.action) {
		case "create":
		case "update":
		case "adopt": {
			const taken = await takeOver(cluster, ref, target);
			const refused = taken === void 0 ? void 0 : done(taken, "taken-over");
			if (refused !== void 0) return refused;
			const deed = change.action === "create" ? "created" : change.action === "update" ? "updated" : "adopted";
			return done(await apply$1(cluster, target, isForced), deed);
		}
		case "delete": {
			const answer = await remove(cluster, change, target);
			const refused = done(answer, "deleted");
			if (refused !== void 0 || holdersOf$1(answer.body) === void 0) return refused;
			const found = await awaitGone(cluster, change, target, ref.kind === "Namespace" ? 0 : heldMs);
			if (found.gone === false) reached.splice(0, reached.length, {
				deed: "deleting",
				ref,
				waitsFor: found.waitsFor
			});
			return;
		}
		case "recreate": {
			const refused = done(await remove(cluster, change, target), "deleted");
			if (refused !== void 0) return refused;
			const found = await awaitGone(cluster, change, target, goneMs);
			if (found.gone !== true) return {
				ref,
				...toStuck(found)
			};
			return done(await apply$1(cluster, target, false), "recreated");
		}
		case "restart":
		case "keep":
		case "blocked":
		case "unchanged": throw new TypeError(`there is nothing to write for ${change.action}`);
		default: return change;
	}
}
function apply$1(cluster, { resource, sent }, force) {
	if (sent === void 0) throw new TypeError("nothing to send");
	const query = {
		fieldManager,
		fieldValidation: "Strict",
		force: force ? "true" : void 0
	};
	return cluster.send({
		method: "PATCH",
		path: objectPath(resource, refOf(sent), query),
		contentType: "application/apply-patch+yaml",
		body: sent
	});
}
async function remove(cluster, { ref }, { resource, live }) {
	const uid = live?.metadata["uid"];
	if (typeof uid !== "string") throw new TypeError("deletes what was not seen");
	const answer = await cluster.send({
		method: "DELETE",
		path: objectPath(resource, ref),
		body: {
			apiVersion: "v1",
			kind: "DeleteOptions",
			propagationPolicy: "Background",
			preconditions: { uid }
		}
	});
	return answer.status === 404 ? {
		status: 200,
		body: null
	} : answer;
}
async function awaitGone(cluster, { ref }, { resource, live }, patienceMs) {
	let waitsFor = "its end";
	const found = await poll(performance.now() + patienceMs, async () => {
		const answer = await cluster.send({
			method: "GET",
			path: objectPath(resource, ref)
		});
		if (answer.status !== 200) return answer;
		if (valueAt(answer.body, ["metadata", "uid"]) !== live?.metadata["uid"]) return answer;
		waitsFor = holdersOf$1(answer.body) ?? waitsFor;
	});
	if (found === void 0) return {
		gone: false,
		waitsFor
	};
	if (found.status === 404 || found.status === 200) return { gone: true };
	return {
		gone: "unseen",
		reason: toReason(found, live)
	};
}
function toStuck(found) {
	if (found.gone === "unseen") return {
		reason: `it was deleted, and whether it is gone cannot be seen: ${found.reason}`,
		cure: "see to what the server says, then run again: it is made anew"
	};
	return {
		reason: `it was deleted, and is still there after ${goneMs / 1e3} s: it waits for ${found.waitsFor}`,
		cure: "see to that, then run again: it is made anew"
	};
}
const goneMs = 6e4;
const heldMs = 3e3;

// src/apply/hold-strategy.ts
const steps = [
	"f:spec",
	"f:updateStrategy",
	"f:type"
];
const field = { "f:spec": { "f:updateStrategy": { "f:type": {} } } };
async function writeHeld(cluster, change, target, force, patience) {
	const held = withStrategyHeld(target);
	const { live, takeover } = held;
	if (live === void 0 || holdersOf(live).length === 0) return write(cluster, change, held, force);
	if (takeover?.managers !== void 0) {
		const metadata = Object.assign(emptyJsonObject(), live.metadata, { managedFields: takeover.managers });
		const managers = toFreed({
			...live,
			metadata
		});
		return write(cluster, change, {
			...held,
			takeover: {
				...takeover,
				managers
			}
		}, force);
	}
	const refused = await patchManagers(cluster, change, held, patience, toFreed);
	return refused === void 0 ? write(cluster, change, held, force) : {
		deeds: [],
		...refused
	};
}
async function writeReleased(cluster, change, target, force, patience) {
	const { takeover: _, ...released } = target;
	const written = await write(cluster, change, released, force);
	const holders = target.live === void 0 ? [] : holdersOf(target.live);
	if (written.failure !== void 0 || holders.length === 0) return written;
	const give = (now) => toGiven(now, holders);
	return Object.assign({}, written, await patchManagers(cluster, change, target, patience, give));
}
function withStrategyHeld(target) {
	const { sent } = target;
	if (sent === void 0) return target;
	const held = objectOf({
		...isJsonObject(sent["spec"]) ? sent["spec"] : emptyJsonObject(),
		updateStrategy: objectOf({ type: "OnDelete" })
	});
	return {
		...target,
		sent: objectOf({
			...sent,
			spec: held
		})
	};
}
async function patchManagers(cluster, { ref }, { resource }, patience, decide) {
	try {
		const answer = await poll(endOfOne(patience), async () => {
			const now = await readWorkload(cluster, {
				ref,
				resource
			});
			if (now === void 0) return {
				status: 404,
				body: null
			};
			const { uid = null, resourceVersion = null } = now.metadata;
			const sent = await cluster.send({
				method: "PATCH",
				path: objectPath(resource, ref, { fieldManager }),
				contentType: "application/json-patch+json",
				body: [
					{
						op: "test",
						path: "/metadata/uid",
						value: uid
					},
					{
						op: "replace",
						path: "/metadata/resourceVersion",
						value: resourceVersion
					},
					{
						op: "replace",
						path: "/metadata/managedFields",
						value: decide(now)
					}
				]
			});
			return sent.status === 409 ? void 0 : sent;
		});
		if (answer !== void 0 && answer.status < 300) return void 0;
		return { failure: {
			ref,
			reason: `its strategy cannot be held: ${answer === void 0 ? "it changes all the time" : toReason(answer)}`
		} };
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return { failure: {
			ref,
			reason: error.message
		} };
	}
}
function holdersOf(object) {
	return managersOf(object).filter((each) => isHolder(each));
}
function isHolder({ manager, subresource, fields }) {
	return manager !== "pharos-network" && subresource === void 0 && holdsField(fields, steps);
}
function toFreed(now) {
	return managersOf(now).flatMap((each) => {
		if (!isHolder(each)) return [each.entry];
		const rest = subtractFields(each.fields, field);
		return Object.keys(rest).length === 0 ? [] : [withFields(each, rest)];
	});
}
function toGiven(now, holders) {
	const managers = managersOf(now);
	const gone = holders.filter((each) => sameIn(managers, each) === void 0);
	return [...managers.map((each) => sameIn(holders, each) === void 0 ? each.entry : withFields(each, uniteFields(each.fields, field))), ...gone.map((each) => withFields(each, field))];
}
function objectOf(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/apply/lease.ts
const leases$1 = {
	apiVersion: "coordination.k8s.io/v1",
	kind: "Lease",
	plural: "leases",
	namespaced: true
};
const durationSeconds = 60;
const renewEveryMs = durationSeconds * 1e3 / 4;
async function takeLease(cluster, inventory, holder) {
	const ref = {
		...inventory,
		apiVersion: leases$1.apiVersion,
		kind: leases$1.kind
	};
	const path = objectPath(leases$1, ref);
	const found = await cluster.send({
		method: "GET",
		path
	});
	if (found.status === 404) {
		const body = toLease(ref, holder, void 0, 0);
		const made = await cluster.send({
			method: "POST",
			path: listPath(leases$1, ref.namespace),
			body
		});
		return made.status === 409 ? takeLease(cluster, inventory, holder) : settle$1(cluster, path, made, holder);
	}
	const spec = specOf(found);
	const current = textOf(spec["holderIdentity"]);
	const until = endOf(spec);
	if (current !== "" && current !== holder && until > Date.now()) return {
		lease: "held",
		holder: current,
		until: new Date(until).toISOString()
	};
	const version = metadataOf(found)["resourceVersion"];
	const body = toLease(ref, holder, version, Number(spec["leaseTransitions"] ?? 0) + 1);
	const taken = await cluster.send({
		method: "PUT",
		path,
		body
	});
	return taken.status === 409 ? takeLease(cluster, inventory, holder) : settle$1(cluster, path, taken, holder);
}
function settle$1(cluster, path, answer, holder) {
	if (answer.status >= 300) throw refused(answer);
	return {
		lease: "taken",
		held: new Renewal(cluster, path, answer, holder)
	};
}
var Renewal = class {
	since;
	#cluster;
	#path;
	#holder;
	#timer;
	#lease;
	#renewing = Promise.resolve();
	#lost;
	constructor(cluster, path, { body }, holder) {
		this.#cluster = cluster;
		this.#path = path;
		this.#holder = holder;
		this.#lease = isJsonObject(body) ? body : {};
		this.since = timeOfWrite(this.#lease);
		this.#timer = setInterval(() => {
			this.#renewing = this.#renew();
		}, renewEveryMs);
	}
	lost() {
		if (this.#lost !== void 0) return this.#lost;
		return endOf(specAt(this.#lease)) < Date.now() ? lostTo("nobody: it ran out unrenewed") : void 0;
	}
	async release() {
		clearInterval(this.#timer);
		await this.#renewing;
		if (this.#lost !== void 0) return;
		const spec = {
			...specAt(this.#lease),
			holderIdentity: "",
			leaseDurationSeconds: 1
		};
		await this.#put(spec).catch(() => void 0);
	}
	async #renew() {
		try {
			const answer = await this.#put({
				...specAt(this.#lease),
				renewTime: now()
			});
			if (answer.status < 300 && isJsonObject(answer.body)) this.#lease = answer.body;
			else if (answer.status === 409) await this.#lookAgain();
		} catch {}
	}
	async #lookAgain() {
		const { body } = await this.#cluster.send({
			method: "GET",
			path: this.#path
		});
		const holder = isJsonObject(body) ? textOf(specAt(body)["holderIdentity"]) : "";
		if (holder === this.#holder && isJsonObject(body)) this.#lease = body;
		else this.#lost = lostTo(holder);
	}
	#put(spec) {
		return this.#cluster.send({
			method: "PUT",
			path: this.#path,
			body: {
				...this.#lease,
				spec
			}
		});
	}
};
function toLease(ref, holder, resourceVersion, transitions) {
	const time = now();
	return {
		apiVersion: leases$1.apiVersion,
		kind: leases$1.kind,
		metadata: {
			namespace: ref.namespace,
			name: ref.name,
			...resourceVersion === void 0 ? {} : { resourceVersion }
		},
		spec: {
			holderIdentity: holder,
			leaseDurationSeconds: durationSeconds,
			acquireTime: time,
			renewTime: time,
			leaseTransitions: transitions
		}
	};
}
function endOf(spec) {
	const renewed = Date.parse(textOf(spec["renewTime"]));
	return (Number.isNaN(renewed) ? 0 : renewed) + Number(spec["leaseDurationSeconds"] ?? 0) * 1e3;
}
function timeOfWrite({ metadata }) {
	const entries = isJsonObject(metadata) ? metadata["managedFields"] : void 0;
	return (Array.isArray(entries) ? entries : []).map((entry) => isJsonObject(entry) ? textOf(entry["time"]) : "").toSorted().at(-1) ?? (/* @__PURE__ */ new Date()).toISOString();
}
function now() {
	return (/* @__PURE__ */ new Date()).toISOString().replace("Z", "000Z");
}
function specOf({ body }) {
	return isJsonObject(body) ? specAt(body) : {};
}
function specAt(lease) {
	const spec = lease["spec"];
	return isJsonObject(spec) ? spec : {};
}
function metadataOf({ body }) {
	const metadata = isJsonObject(body) ? body["metadata"] : void 0;
	return isJsonObject(metadata) ? metadata : {};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function refused({ status, body }) {
	const message = isJsonObject(body) ? textOf(body["message"]) : "";
	return new PortError("cluster", `the Lease that keeps runs apart cannot be taken (${status}): ${message}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}
function lostTo(holder) {
	return new PortError("cluster", `the Lease that keeps runs apart was lost to ${holder}`, { cure: "nothing more was written; run again when the other run has ended" });
}

// src/apply/missing-returns.ts
const isTouched = /* @__PURE__ */ new Set([
	"update",
	"delete",
	"recreate"
]);
async function findMissingReturns(cluster, changes, targets) {
	return (await Promise.all(changes.map(async ({ action, key, ref }) => {
		const { resource, live } = targets.get(key) ?? {};
		if (resource === void 0 || live === void 0 || !isTouched.has(action)) return [];
		if (parseApiVersion(ref.apiVersion).group !== "rbac.authorization.k8s.io") return [];
		const path = listPath(resource, ref.namespace, { dryRun: "All" });
		const answer = await cluster.send({
			method: "POST",
			path,
			body: toNewForm(live)
		});
		const reason = toReason(answer);
		if (answer.status !== 403 || !reason.includes("not currently held")) return [];
		return [{
			ref,
			reason: `it could not be put back when something fails: ${reason}`,
			cure
		}];
	}))).flat();
}
const cure = "grant what `pharos-network rbac` prints with --base of what runs now, or with --adopt where Pharos made it; or do without a way back: --on-failure stop";

// src/apply/run-rights.ts
function toRunRights({ changes, targets, inventory, isFirst, probes }) {
	const { namespace, name } = inventory;
	const record = ["a", "b"].map((slot) => undoName(name, slot, 1));
	const hasSecrets = changes.some(({ key, action }) => {
		return action !== "unchanged" && action !== "keep" && targets.get(key)?.resource.kind === "Secret";
	});
	const own = (resource, names, verbs, group = "") => verbs.map((verb) => ({
		verb,
		group,
		resource,
		namespace,
		names: new Set(names)
	}));
	const any = (resource, verbs) => own(resource, [], verbs);
	return [
		...own("configmaps", [name, ...record], ["patch"]),
		...own("configmaps", record, ["delete"]),
		...any("configmaps", ["create"]),
		...hasSecrets ? [...own("secrets", record, ["patch", "delete"]), ...any("secrets", ["create"])] : [],
		...own("leases", [name], ["get", "update"], leases),
		...isFirst ? own("leases", [], ["create"], leases) : [],
		...changes.flatMap((change) => toPodRights(change)),
		...probes ? [...any("pods", [
			"create",
			"list",
			"delete"
		]), toNodeRight("list")] : []
	];
}
const leases = "coordination.k8s.io";
function toPodRights(change) {
	const { kind, namespace } = change.ref;
	if (!(change.action === "restart" || change.action === "update" && (change.causes ?? []).length > 0) && rolloutOf(change) === void 0) return [];
	const isDaemonSet = kind === "DaemonSet";
	const verbs = isDaemonSet ? ["list", "delete"] : [
		"list",
		"get",
		"delete"
	];
	const place = {
		...namespace === void 0 ? {} : { namespace },
		names: /* @__PURE__ */ new Set()
	};
	const pods = verbs.map((verb) => Object.assign({
		verb,
		group: "",
		resource: "pods"
	}, place));
	if (!isDaemonSet) return pods;
	const revisions = {
		verb: "list",
		group: "apps",
		resource: "controllerrevisions",
		...place
	};
	return [
		...pods,
		revisions,
		toNodeRight("get")
	];
}
function toNodeRight(verb) {
	return {
		verb,
		group: "",
		resource: "nodes",
		names: /* @__PURE__ */ new Set()
	};
}

// src/apply/missing-rights.ts
const reviews = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
async function findMissingRights(cluster, request, onFailure) {
	const rights = unite$1([...toRights(request, onFailure), ...toRunRights(request)]);
	return (await Promise.all(rights.map(async (right) => await isHeld(cluster, right) ? [] : [right]))).flat().map(({ verb, group, resource, namespace }) => ({
		reason: `the account may not ${verb} ${group === "" ? resource : `${resource}.${group}`}${namespace === void 0 ? "" : ` in ${namespace}`}`,
		cure: `grant what \`pharos-network rbac${request.probes ? " --probe pods" : ""}\` prints to the kubeconfig's account`
	}));
}
function toRights({ changes, targets }, onFailure) {
	return changes.flatMap((change) => {
		const target = targets.get(change.key);
		if (target === void 0) return [];
		const { group } = parseApiVersion(target.resource.apiVersion);
		const { plural: resource } = target.resource;
		const { namespace, name } = change.ref;
		const place = {
			group,
			resource,
			...namespace === void 0 ? {} : { namespace }
		};
		return verbsOf(change, target, onFailure === "rollback").map((verb) => Object.assign({
			verb,
			names: new Set(verb === "create" ? [] : [name])
		}, place));
	});
}
function unite$1(rights) {
	const united = /* @__PURE__ */ new Map();
	const unlimited = /* @__PURE__ */ new Set();
	for (const right of rights) {
		const key = [
			right.verb,
			right.group,
			right.resource,
			right.namespace
		].join(" ");
		if (right.names.size === 0) unlimited.add(key);
		const known = united.get(key);
		if (known === void 0) united.set(key, {
			...right,
			names: new Set(right.names)
		});
		else for (const name of right.names) known.names.add(name);
	}
	for (const key of unlimited) united.get(key)?.names.clear();
	return [...united.values()];
}
function verbsOf({ action }, { live }, goesBack) {
	switch (action) {
		case "create": return [
			"patch",
			"create",
			...goesBack ? ["delete"] : []
		];
		case "update":
		case "adopt": return ["patch"];
		case "delete": return ["delete", ...goesBack ? ["create", "patch"] : []];
		case "recreate": return [
			"delete",
			"patch",
			"create"
		];
		case "blocked": return live === void 0 ? ["patch", "create"] : ["patch"];
		case "restart":
		case "keep":
		case "unchanged": return [];
		default: return action;
	}
}
async function isHeld(cluster, { names, ...right }) {
	if (await isAllowed(cluster, right)) return true;
	if (names.size === 0) return false;
	return (await Promise.all([...names].map((name) => isAllowed(cluster, {
		...right,
		name
	})))).every(Boolean);
}
async function isAllowed(cluster, resourceAttributes) {
	const { status, body } = await cluster.send({
		method: "POST",
		path: reviews,
		body: {
			apiVersion: "authorization.k8s.io/v1",
			kind: "SelfSubjectAccessReview",
			spec: { resourceAttributes }
		}
	});
	if (status >= 300 || !isJsonObject(body)) return true;
	return valueAt(body, ["status", "allowed"]) !== false;
}

// src/apply/open-run.ts
async function openRun(request, waves, since) {
	const { cluster, holder, inventory } = request;
	const { ref, unfinished } = inventory;
	try {
		const record = unite(await loadEarlier(request), toRecord(request, waves, since));
		const id = randomUUID().slice(0, 8);
		const kept = await keepUndo(cluster, ref, id, unfinished?.slot === "a" ? "b" : "a", record);
		const mark = {
			id,
			holder,
			since,
			phase: "applying",
			...kept,
			readAnew: toReadAnew(waves)
		};
		const failure = await recordInventory(cluster, inventory, mark);
		if (failure !== void 0) {
			if (!failure.mayBeWritten) await discardUndo(cluster, ref, kept);
			const { mayBeWritten: _, ...rest } = failure;
			return { failure: rest };
		}
		if (unfinished !== void 0) await discardUndo(cluster, ref, unfinished);
		return {
			mark,
			record
		};
	} catch (error) {
		return { failure: toPortFailure(error) };
	}
}
function toReadAnew(waves) {
	const found = /* @__PURE__ */ new Map();
	for (const change of waves.flatMap(({ changes }) => changes)) {
		const causes = change.action === "restart" || change.action === "update" ? change.causes : [];
		for (const { source, keys } of causes ?? []) {
			const known = found.get(formatRef(source))?.keys ?? [];
			found.set(formatRef(source), {
				source,
				keys: [.../* @__PURE__ */ new Set([...known, ...keys])]
			});
		}
	}
	return [...found.values()];
}
async function loadEarlier({ cluster, inventory: { ref, unfinished }, onFailure }) {
	if (unfinished === void 0 || unfinished.phase === "ended") return void 0;
	try {
		return await loadUndo(cluster, ref, unfinished);
	} catch (error) {
		if (onFailure === "stop" && error instanceof PortError) return void 0;
		throw error;
	}
}
function toRecord({ targets, inventory }, waves, since) {
	return {
		since,
		entries: waves.flatMap(({ changes }) => changes.flatMap((change) => {
			const { key, ref } = change;
			const target = targets.get(key);
			if (target === void 0) return [];
			const { resource, live } = target;
			const restarts = change.action === "restart" || change.action === "update" && (change.causes ?? []).length > 0;
			return [{
				key,
				ref,
				resource,
				...live === void 0 ? {} : { before: live },
				...restarts ? { restarts } : {}
			}];
		})),
		...inventory.before === void 0 ? {} : { inventory: inventory.before }
	};
}
function unite(earlier, own) {
	if (earlier === void 0) return own;
	const added = new Map(own.entries.map((each) => [each.key, each]));
	const entries = earlier.entries.map((each) => added.get(each.key)?.restarts === true ? {
		...each,
		restarts: true
	} : each);
	const known = new Set(earlier.entries.map(({ key }) => key));
	return {
		...earlier,
		entries: [...entries, ...own.entries.filter(({ key }) => !known.has(key))]
	};
}

// src/apply/replacements.ts
var Replacements = class {
	#all = /* @__PURE__ */ new Map();
	hold(ref, nodes) {
		const one = this.#of(ref);
		one.held = "held";
		one.left = nodes;
	}
	release(ref, held) {
		this.#of(ref).held = held;
	}
	expect(ref, names) {
		this.#of(ref).left = names;
	}
	begin(ref, name) {
		const one = this.#of(ref);
		one.begun.add(name);
		one.left = one.left.filter((each) => each !== name);
	}
	end(ref, name) {
		const one = this.#of(ref);
		one.begun.delete(name);
		one.replaced.add(name);
	}
	tell(deeds) {
		const known = deeds.map((deed) => {
			const one = this.#all.get(formatRef(deed.ref));
			return one !== void 0 && isOpen(one) ? toDeed(one) : deed;
		});
		const named = new Set(deeds.map(({ ref }) => formatRef(ref)));
		const more = [...this.#all].flatMap(([name, one]) => {
			if (named.has(name)) return [];
			if (isOpen(one)) return [toDeed(one)];
			return one.replaced.size > 0 ? [{
				deed: "restarted",
				ref: one.ref
			}] : [];
		});
		return [...known, ...more];
	}
	#of(ref) {
		const name = formatRef(ref);
		const one = this.#all.get(name) ?? {
			ref,
			held: "no",
			replaced: /* @__PURE__ */ new Set(),
			begun: /* @__PURE__ */ new Set(),
			left: []
		};
		this.#all.set(name, one);
		return one;
	}
};
function isOpen({ held, replaced, begun, left }) {
	return held !== "no" || begun.size > 0 || left.length > 0 && replaced.size > 0;
}
function toDeed({ ref, held, replaced, begun, left }) {
	return {
		deed: "replacing",
		ref,
		held,
		replaced: [...replaced],
		begun: [...begun],
		left
	};
}

// src/apply/settle.ts
async function settle(settling, { wave, changes }, targets, deeds) {
	const { cluster, patience } = settling;
	try {
		if (wave === "definitions") return await awaitEstablished(cluster, changes, targets, patience);
		return wave === "workloads" ? await settleWorkloads(settling, changes, targets, deeds) : [];
	} catch (error) {
		return [toPortFailure(error)];
	}
}
async function settleWorkloads(settling, changes, targets, deeds) {
	const waiting = settling;
	const { cluster, replacements } = settling;
	const rolled = changes.filter((change) => rolloutOf(change) !== void 0);
	const agents = await Promise.all(rolled.map((change) => toAgents(settling, change, targets)));
	if (rolled.length > 0) settling.log.progress(`rolls ${rolled.map(({ ref }) => formatRef(ref)).join(", ")}`);
	const failures = await rollAgents(waiting, agents.flat(), toProof(settling, rolled));
	if (failures.length > 0) return failures;
	for (const change of rolled) {
		const target = targets.get(change.key);
		if (change.action !== "update" || target === void 0) continue;
		replacements.release(change.ref, "perhaps");
		const written = await writeReleased(cluster, change, target, settling.force, settling.patience);
		if (written.failure !== void 0) return [written.failure];
		const [deed] = written.deeds;
		if (deed?.deed === "unknown") return [{
			ref: change.ref,
			reason: deed.reason
		}];
		replacements.release(change.ref, "no");
	}
	for (const change of changes) {
		const causes = causesOf(change);
		const target = targets.get(change.key);
		if (causes.length === 0 || target === void 0) continue;
		if (change.ref.kind !== "DaemonSet") {
			const madeUntil = await readWriteTime(cluster, causes.map(({ source }) => source));
			const failed = await restartPods(waiting, {
				ref: change.ref,
				resource: target.resource
			}, madeUntil);
			if (failed.length > 0) return failed;
		}
		if (change.action === "restart") deeds.push({
			deed: "restarted",
			ref: change.ref
		});
	}
	return awaitRollouts(waiting, changes.flatMap(({ key, ref, action }) => {
		const { resource, sent } = targets.get(key) ?? {};
		if (resource === void 0 || action === "adopt" || !hasProgress(ref)) return [];
		return [{
			ref,
			resource,
			deletesItself: sent !== void 0 && deletesItself(sent)
		}];
	}));
}
function toProof(settling, rolled) {
	const { probe } = settling;
	if (probe === void 0) return void 0;
	const isParted = rolled.some((change) => rolloutOf(change)?.parted === true);
	return async (node) => (await probeCanary(settling, probe, node, isParted))?.failure;
}
async function toAgents({ cluster, cutSince }, change, targets) {
	const resource = targets.get(change.key)?.resource;
	if (resource === void 0) return [];
	const sources = causesOf(change).map(({ source }) => source);
	const agents = {
		ref: change.ref,
		resource,
		...cutSince === void 0 ? {} : { cutSince }
	};
	return [sources.length === 0 ? agents : {
		...agents,
		madeUntil: await readWriteTime(cluster, sources)
	}];
}
function causesOf(change) {
	if (change.action === "restart") return change.causes;
	return change.action === "update" ? change.causes ?? [] : [];
}

// src/apply/apply.ts
async function applyChanges(request) {
	const { cluster, changes, inventory, holder } = request;
	const blocked = changes.flatMap((change) => change.action === "blocked" ? [toFailure$1(change)] : []);
	if (blocked.length > 0) return {
		result: "refused",
		failures: [...blocked, ...await findMissing(request)]
	};
	const waves = toWaves(changes);
	const isRecorded = inventory.state === inventory.stateBefore && inventory.unfinished === void 0;
	if (waves.length === 0 && isRecorded) return { result: "nothing-to-do" };
	const missing = await findMissing(request);
	if (missing.length > 0) return {
		result: "refused",
		failures: missing
	};
	const lease = await takeLease(cluster, inventory.ref, holder);
	if (lease.lease === "held") return {
		result: "refused",
		failures: [toHeld(lease)]
	};
	try {
		const moved = await findMoved(request);
		if (moved !== void 0) return {
			result: "refused",
			failures: [moved]
		};
		return await applyWaves(request, waves, lease.held);
	} finally {
		await lease.held.release();
	}
}
async function findMissing(request) {
	const { cluster, changes, targets, inventory, probe, onFailure } = request;
	const isFirst = inventory.before === void 0;
	const rights = {
		changes,
		targets,
		inventory: inventory.ref,
		isFirst,
		probes: probe !== void 0
	};
	const [missing, returns] = await Promise.all([findMissingRights(cluster, rights, onFailure), onFailure === "rollback" ? findMissingReturns(cluster, changes, targets) : []]);
	return [...missing, ...returns];
}
async function applyWaves(request, waves, lease) {
	const deeds = [];
	const failures = [];
	const { cluster, inventory } = request;
	const run = await openRun(request, waves, lease.since);
	if ("failure" in run) return {
		result: "refused",
		failures: [run.failure]
	};
	const patience = startPatience(request.limits);
	const replacements = new Replacements();
	const settling = {
		...request,
		patience,
		replacements,
		lost: () => lease.lost(),
		...toCut(inventory, run)
	};
	const targets = new Map(request.targets);
	for (const wave of waves) {
		request.log.progress(`${wave.wave}: ${wave.changes.length} objects`);
		failures.push(...await findServed({
			...request,
			patience
		}, wave.changes, targets));
		if (failures.length === 0) await runWave({
			...request,
			targets,
			patience,
			replacements
		}, wave, lease, deeds, failures);
		if (failures.length === 0) failures.push(...await settle(settling, wave, targets, deeds));
		if (failures.length > 0 || deeds.some(({ deed }) => deed === "unknown")) return endFailed(request, lease, run, toReached(waves, replacements.tell(deeds), failures));
	}
	const disproof = request.probe === void 0 ? void 0 : await probeCluster(settling, request.probe);
	if (disproof !== void 0) {
		failures.push(disproof.failure);
		return endFailed(request, lease, run, {
			deeds,
			failures,
			left: []
		});
	}
	const going = deeds.flatMap(({ deed, ref }) => deed === "deleting" ? [ref] : []);
	const membersAfter = [...inventory.membersAfter, ...going];
	const closing = await closeApplied(cluster, {
		...inventory,
		membersAfter
	}, run.mark);
	if (closing !== void 0) return {
		result: "partly-applied",
		deeds,
		failures: [closing],
		left: []
	};
	return {
		result: "applied",
		deeds
	};
}
function toReached(waves, deeds, failures) {
	const done = new Set(deeds.map(({ ref }) => ref));
	return {
		deeds,
		failures,
		left: waves.flatMap(({ changes }) => changes.map(({ ref }) => ref)).filter((ref) => !done.has(ref))
	};
}
function toCut({ unfinished }, { record }) {
	return unfinished !== void 0 && unfinished.phase !== "ended" ? { cutSince: Date.parse(record.since) } : {};
}
async function findMoved({ cluster, inventory }) {
	if ((await readInventory(cluster, inventory.ref))?.metadata["resourceVersion"] === inventory.seenVersion) return void 0;
	return {
		ref: inventory.ref,
		reason: "another run has written to the cluster since this plan was made",
		cure: "run again: the plan is made anew"
	};
}
async function runWave({ cluster, targets, force, patience, replacements }, wave, lease, deeds, failures) {
	await Promise.all(wave.changes.map(async (change) => {
		const target = targets.get(change.key);
		if (target === void 0 || target.sent === void 0 && change.action !== "delete") {
			failures.push({
				ref: change.ref,
				reason: "the server does not serve its kind"
			});
			return;
		}
		const lost = lease.lost();
		if (lost !== void 0) {
			failures.push({
				ref: change.ref,
				reason: lost.message
			});
			return;
		}
		if (change.action === "restart") return;
		const isRolled = rolloutOf(change) !== void 0;
		const written = isRolled ? await writeHeld(cluster, change, target, force, patience) : await write(cluster, change, target, force);
		if (isRolled && written.deeds.some(({ deed }) => deed === "updated")) replacements.hold(change.ref, nodesOf(change));
		deeds.push(...written.deeds);
		if (written.failure !== void 0) failures.push(written.failure);
	}));
}
function toFailure$1(change) {
	return {
		ref: change.ref,
		reason: change.reason,
		cure: change.cure
	};
}

// src/apply/finish-rollback.ts
async function finishRollback(request) {
	const { cluster, log, inventory, holder, mark } = request;
	const lease = await takeLease(cluster, inventory, holder);
	if (lease.lease === "held") return {
		result: "refused",
		failures: [toHeld(lease)]
	};
	try {
		if (!await isStill(cluster, inventory, mark)) return void 0;
		log.progress(`the rollback of the run of ${mark.holder} at ${mark.since} did not end: it is finished first`);
		const record = await loadUndo(cluster, inventory, mark);
		const { undone, unrestored, unwell } = await undo({
			...request,
			lease: lease.held,
			record,
			goesOn: true
		});
		for (const { ref, reason } of unwell) log.progress(`not well after the rollback: ${ref === void 0 ? "" : `${formatRef(ref)}: `}${reason}`);
		if (unrestored.length === 0) return void 0;
		return {
			result: "partly-applied",
			deeds: [],
			failures: [],
			left: [],
			undone,
			unrestored
		};
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return {
			result: "refused",
			failures: [toFailure(error)]
		};
	} finally {
		await lease.held.release();
	}
}
async function isStill(cluster, inventory, mark) {
	const text = valueAt(await readInventory(cluster, inventory), ["data", "run"]);
	const run = typeof text === "string" ? parseRunMark(text) : void 0;
	return run?.id === mark.id && run.phase === mark.phase;
}
function toFailure({ message, cure }) {
	return {
		reason: message,
		...cure === void 0 ? {} : { cure }
	};
}

// src/apply-request.ts
function toInventoryChange({ inventory, sightings, unlisted, orphans }, changes, state, { inventory: ref, commit }) {
	const desired = sightings.map(({ manifest }) => manifest.ref);
	const foreign = new Set(orphans.flatMap(({ key, stack }) => stack === void 0 ? [] : [key]));
	const kept = changes.flatMap(({ action, key, ref: own }) => action === "keep" && !foreign.has(key) ? [own] : []);
	return {
		...seenVersionOf(inventory),
		ref,
		id: toApplySetId(ref),
		version,
		state,
		...commit === void 0 ? {} : { commit },
		...inventory?.state === void 0 ? {} : { stateBefore: inventory.state },
		...inventory === void 0 ? {} : { before: inventory.object },
		...inventory?.run === void 0 ? {} : { unfinished: inventory.run },
		...inventory?.commit === void 0 ? {} : { commitBefore: inventory.commit },
		membersDuring: [
			...desired,
			...unlisted,
			...orphans.map(({ live }) => refOf(live))
		],
		membersAfter: [
			...desired,
			...unlisted,
			...kept
		],
		sentBefore: toSentDuring(inventory, changes),
		sentAfter: new Map(sightings.flatMap(({ key, sent }) => {
			const digest = digestOfSent(sent);
			return digest === void 0 ? [] : [[key, digest]];
		}))
	};
}
function toRedactOf({ sightings, orphans }) {
	const values = [...sightings.flatMap(({ sent, live }) => live === void 0 ? [sent] : [sent, live]), ...orphans.map(({ live }) => live)].flatMap(secretValuesOf).flatMap(({ value }) => {
		if (typeof value !== "string") return [];
		return [value, Buffer.from(value, "base64").toString("utf8")];
	});
	return toRedact(values);
}
function seenVersionOf(inventory) {
	const version = inventory?.object.metadata["resourceVersion"];
	return typeof version === "string" ? { seenVersion: version } : {};
}
function toSentDuring(inventory, changes) {
	const sent = new Map(inventory?.sent);
	for (const { key, action } of changes) if (action !== "unchanged" && action !== "keep") sent.delete(key);
	return sent;
}
function toTargets(observation, changes) {
	const targets = /* @__PURE__ */ new Map();
	for (const sighting of observation.sightings) {
		const { key, resource, sent, live, former } = sighting;
		if (resource === void 0) {
			if (former !== void 0) targets.set(key, {
				resource: former.resource,
				live: former.live
			});
			continue;
		}
		const takeover = toTakeover(sighting);
		targets.set(key, {
			resource,
			sent,
			...live === void 0 ? {} : { live },
			...takeover === void 0 ? {} : { takeover }
		});
	}
	const deleted = new Set(changes.flatMap(({ action, ref }) => action === "delete" ? [objectKey(ref)] : []));
	for (const { key, resource, live } of observation.orphans) if (deleted.has(key)) targets.set(key, {
		resource,
		live
	});
	return targets;
}

// src/apply-pipeline.ts
async function apply(request, gate, world, cluster) {
	const seen = await prepareLive(request, world, cluster);
	const cut = findCutRollback(seen, request);
	if (cut === void 0) return applyPrepared(seen, request, gate, world, cluster);
	const result = await finishCutRollback(seen, cut, request, world, cluster);
	if (result !== void 0) return {
		plan: seen.plan,
		result
	};
	return applyPrepared(withFinished(await prepareLive(request, world, cluster), cut), request, gate, world, cluster);
}
async function applyPrepared({ plan, observation, base, unrollable = [] }, request, gate, world, cluster) {
	const { changes } = plan;
	const { changeSet, diagnostics } = plan.plan;
	if (changes === void 0 || observation === void 0 || changeSet === void 0) return { plan };
	if (hasErrors(diagnostics)) return { plan };
	const { inventory, sightings } = observation;
	const recorded = recordedBy(inventory);
	const asked = await gate?.({
		changes: changeSet.changes,
		digests: changeSet.digests,
		live: changes,
		base: plan.plan.base.state,
		recorded,
		...base === void 0 ? {} : { baseState: stateOf(base, request) }
	});
	if (asked?.gate === "closed") return {
		plan,
		recorded,
		result: {
			result: "refused",
			failures: asked.failures
		}
	};
	if (asked?.gate === "idle") return {
		plan,
		recorded,
		result: { result: "nothing-to-do" }
	};
	if (unrollable.length > 0) return {
		plan,
		recorded,
		result: {
			result: "refused",
			failures: unrollable.map(toUnrollable)
		}
	};
	return {
		plan,
		recorded,
		result: await applyChanges({
			cluster,
			log: world.log,
			changes,
			targets: toTargets(observation, changes),
			unserved: new Map(sightings.flatMap(({ key, resource, sent }) => resource === void 0 ? [[key, sent]] : [])),
			discover: (apiVersions) => discover(cluster, apiVersions),
			limits: toLimits(request, changes),
			redact: toRedactOf(observation),
			force: request.force,
			onFailure: request.onFailure,
			...toProbe(request),
			holder: request.holder,
			inventory: toInventoryChange(observation, changes, changeSet.digests.state, request)
		})
	};
}
function toProbe({ probe, inventory }) {
	if (probe === void 0) return {};
	return { probe: {
		...probe,
		namespace: inventory.namespace,
		owner: inventory.name
	} };
}
function findCutRollback({ observation }, { onFailure }) {
	const run = observation?.inventory?.run;
	return run?.phase === "rolling-back" && onFailure === "rollback" ? run : void 0;
}
function finishCutRollback({ observation }, mark, request, { log }, cluster) {
	const { holder, inventory } = request;
	return finishRollback({
		cluster,
		log,
		holder,
		inventory,
		setId: toApplySetId(inventory),
		mark,
		limits: toLimits(request, []),
		redact: observation === void 0 ? (text) => text : toRedactOf(observation),
		...toProbe(request)
	});
}
function toUnrollable(what) {
	return {
		reason: `pods cannot be replaced unseen: the account may not read ${what}`,
		cure: "grant what `pharos-network rbac` prints to the kubeconfig's account"
	};
}
function withFinished({ plan, ...rest }, finished) {
	return {
		...rest,
		plan: {
			...plan,
			...plan.undo === void 0 ? {} : { undo: {
				...plan.undo,
				finished
			} }
		}
	};
}
function recordedBy(inventory) {
	const { state, commit } = inventory ?? {};
	return {
		...state === void 0 ? {} : { state },
		...commit === void 0 ? {} : { commit }
	};
}
function stateOf(manifests, request) {
	const { architectures, target, digestKey } = request;
	return diffManifests({
		base: manifests,
		head: manifests,
		architectures,
		...target === void 0 ? {} : { target },
		...digestKey === void 0 ? {} : { digestKey }
	}).digests.state;
}

// src/report/deed-words.ts
function toDeedWords({ deed }) {
	if (deed === "taken-over") return "took over, and wrote no more of,";
	if (deed === "replacing") return "did not come to the end of replacing the pods of";
	return deed === "unknown" ? "may or may not have written" : deed;
}
function toDeedRest(deed) {
	if (deed.deed === "unknown") return deed.reason;
	if (deed.deed === "deleting") return `it waits for ${deed.waitsFor}`;
	return deed.deed === "replacing" ? formatReplacing(deed) : void 0;
}
const mostNames = 10;
const heldWords = {
	held: "its strategy is OnDelete until a run ends this",
	perhaps: "its strategy may still be OnDelete",
	no: void 0
};
function formatReplacing(deed) {
	const { ref, replaced, begun, left, held } = deed;
	const on = ref.kind === "DaemonSet" ? " on" : ":";
	return [
		...formatNames(`replaced${on}`, replaced),
		...formatNames(`begun${on}`, begun),
		...formatNames(`not yet${on}`, left),
		...heldWords[held] === void 0 ? [] : [heldWords[held]]
	].join("; ");
}
function countWritten(deeds) {
	return new Set(deeds.flatMap(({ deed, ref }) => deed === "unknown" ? [] : [formatRef(ref)])).size;
}
function formatNames(words, names) {
	if (names.length === 0) return [];
	const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
	return [`${words} ${names.slice(0, mostNames).join(", ")}${more}`];
}

// src/report/apply-text.ts
function formatApplyResult(result, { color }) {
	const paint = toPaint(color);
	switch (result.result) {
		case "nothing-to-do": return `${paint("green", "Nothing to do:")} the cluster is as planned\n`;
		case "refused": return [
			paint("red", "Nothing was applied:"),
			...result.failures.flatMap((failure) => formatFailure(failure, paint)),
			""
		].join("\n");
		case "applied":
		case "partly-applied":
		case "rolled-back": {
			const lines = result.deeds.map((deed) => {
				const rest = toDeedRest(deed);
				const line = `${formatRef(deed.ref)}${rest === void 0 ? "" : `: ${rest}`}`;
				return `  ${toDeedWords(deed)} ${toVisibleLine(line)}`;
			});
			const failures = result.result === "applied" ? [] : result.failures.flatMap((each) => formatFailure(each, paint));
			const left = result.result === "partly-applied" ? result.left.map((ref) => `  not done: ${toVisibleLine(formatRef(ref))}`) : [];
			return [
				...lines,
				...failures,
				...left,
				...formatUndone(result, paint),
				formatEnd(result, paint),
				""
			].join("\n");
		}
		default: return result;
	}
}
function formatEnd(result, paint) {
	const count = formatNumberOf(countWritten(result.deeds), "object");
	if (result.result === "applied") return `${paint("green", "Applied:")} ${count} written`;
	if (result.result === "rolled-back") return `${paint("yellow", "Rolled back:")} the cluster is as it was before`;
	if (result.unrestored === void 0) return `${paint("red", "Partly applied:")} ${count} written, ${result.left.length} not; run again to go on`;
	const back = formatNumberOf(result.undone?.length ?? 0, "object");
	return [`${paint("red", "Partly applied:")} ${count} written, ${back} put back, and the rollback did not end`, `  ${paint("green", "cure:")} mend what stopped it and run again: the rollback is finished first; --on-failure stop goes forward instead`].join("\n");
}
function formatUndone(result, paint) {
	if (result.result === "applied") return [];
	const undone = (result.undone ?? []).map(({ undone: deed, ref }) => `  put back: ${toVisibleLine(formatRef(ref))} ${undoneWords[deed]}`);
	const [unrestored = [], unwell = []] = result.result === "partly-applied" ? [result.unrestored, result.unwell] : [];
	const toLine = (words, { ref, reason, details = [] }) => [`  ${paint("red", words)} ${ref === void 0 ? "" : `${toVisibleLine(formatRef(ref))}: `}${toVisibleLine(reason)}`, ...details.map((line) => `    ${toVisibleLine(line)}`)];
	const drifted = (result.result === "rolled-back" ? result.drifted : []).map(({ ref, fields }) => `  ${paint("yellow", "as before, not as in the files:")} ${toVisibleLine(`${formatRef(ref)}: ${fields.join(", ")}`)}`);
	return [
		...undone,
		...unrestored.flatMap((each) => toLine("not put back:", each)),
		...unwell.flatMap((each) => toLine("put back, but not well:", each)),
		...drifted
	];
}
function formatFailure({ ref, reason, cure, details = [] }, paint) {
	const where = ref === void 0 ? "" : `${toVisibleLine(formatRef(ref))}: `;
	return [
		`  ${paint("red", "failed")} ${where}${toVisibleLine(reason)}`,
		...cure === void 0 ? [] : [`    ${paint("green", "cure:")} ${toVisibleLine(cure)}`],
		...details.map((line) => `    ${toVisibleLine(line)}`)
	];
}

export { apply as a, toDeedWords as i, countWritten as n, toDeedRest as r, formatApplyResult as t };