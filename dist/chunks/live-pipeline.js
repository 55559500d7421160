import { t as PortError } from "./ports.js";
import { t as loadKubeconfig } from "./kubeconfig.js";
import { n as hasErrors } from "./diagnostic.js";
import { a as jsonEquals, i as isJsonObject, n as formatCanonicalJson, r as formatJson, t as emptyJsonObject } from "./json.js";
import { C as objectKey, E as toMinor, T as compareMinors, _ as textAt$1, b as mergeKeysOf, c as decideRestart, d as diffFields, f as withoutOwnership, g as alignTo, h as toComparable, l as restartsOnUpdate, m as secretValuesOf, o as diffManifests, p as maskSecrets, r as planWithBase, s as changedData, u as formatPatch, v as valueAt, w as servedApiVersions, x as canonicalGroupOf, y as formatPointer } from "./pipeline.js";
import { n as parseApiVersion, r as refOf, t as formatRef } from "./object-ref.js";
import { t as formatYaml } from "./format-yaml.js";
import { a as undoName, c as keepAnnotation, d as undoLabel, f as parseJson, i as parseRunMark, l as lastApplied, n as encodeUndo, o as applySet, r as formatRunMark, s as fieldManager, t as decodeUndo } from "./undo-record.js";
import { t as version } from "./version.js";
import { createHash, randomUUID } from "node:crypto";
import http from "node:http";
import https from "node:https";

// src/adapters/cluster.ts
const firstBackoffMs = 200;
const longestBackoffMs = 1e4;
const attemptsAt500 = 4;
async function openCluster(options) {
	const config = await loadKubeconfig(options);
	return new HttpCluster(config, options);
}
var HttpCluster = class {
	label;
	#config;
	#server;
	#timeoutMs;
	#patienceMs;
	#waiting = [];
	#free;
	#credentials;
	#agent;
	constructor(config, options) {
		this.#config = config;
		this.#server = new URL(config.getCurrentCluster()?.server ?? "");
		this.label = `${this.#server.origin} (context ${config.getCurrentContext()})`;
		this.#free = options.concurrency ?? 16;
		this.#timeoutMs = options.requestTimeoutMs ?? 3e4;
		this.#patienceMs = options.patienceMs ?? 12e4;
	}
	async send(request) {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await this.#persist(request);
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free += 1;
			else next();
		}
	}
	close() {
		this.#agent?.destroy();
	}
	async #persist(request) {
		const end = performance.now() + (request.patienceMs ?? this.#patienceMs);
		let renewed = false;
		for (let attempt = 1;; attempt += 1) {
			const result = await this.#attempt(request).catch((error) => toBreak(error));
			if ("status" in result) {
				if (result.status === 401 && !renewed) {
					renewed = true;
					this.#credentials = void 0;
					continue;
				}
				const answer = isWorthWaiting(result.status, attempt) ? void 0 : this.#toAnswer(result, request);
				if (answer !== void 0) return answer;
			}
			const waitMs = backoffMs(attempt, "status" in result ? result.retryAfter : void 0);
			if (performance.now() + waitMs > end) throw this.#silence(request, result);
			await new Promise((resolve) => setTimeout(resolve, waitMs));
		}
	}
	#toAnswer({ status, text }, { isText }) {
		if (isText === true && status < 300) return {
			status,
			body: text
		};
		try {
			return {
				status,
				body: text === "" ? null : parseJson(text)
			};
		} catch {
			return status >= 400 ? {
				status,
				body: text.slice(0, 500)
			} : void 0;
		}
	}
	async #attempt(request) {
		const { headers, ...connection } = await this.#authorize();
		const body = request.body === void 0 ? void 0 : Buffer.from(formatJson(request.body));
		const base = this.#server.pathname.replace(/\/$/, "");
		const timeoutMs = request.timeoutMs ?? this.#timeoutMs;
		const { request: open } = this.#server.protocol === "http:" ? http : https;
		return new Promise((resolve, reject) => {
			const sent = open({
				...connection,
				hostname: this.#server.hostname.replace(/^\[(.*)\]$/, "$1"),
				port: this.#server.port,
				method: request.method,
				path: base + request.path,
				headers: {
					...headers,
					accept: request.accept ?? "application/json",
					"user-agent": `pharos-network/${version}`,
					...body === void 0 ? {} : {
						"content-type": request.contentType ?? "application/json",
						"content-length": body.length
					}
				}
			}, (response) => {
				const chunks = [];
				response.on("data", (chunk) => chunks.push(chunk));
				response.on("error", reject);
				response.on("close", () => {
					clearTimeout(limit);
					if (!response.complete) return reject(/* @__PURE__ */ new Error("the answer was cut off"));
					const text = Buffer.concat(chunks).toString("utf8");
					resolve({
						status: response.statusCode ?? 0,
						text,
						retryAfter: response.headers["retry-after"]
					});
				});
			});
			const limit = setTimeout(() => {
				sent.destroy(/* @__PURE__ */ new Error(`no answer within ${timeoutMs / 1e3} s`));
			}, timeoutMs);
			sent.on("error", (error) => {
				clearTimeout(limit);
				reject(error);
			});
			sent.end(body);
		});
	}
	async #authorize() {
		this.#credentials ??= this.#readCredentials();
		return this.#credentials;
	}
	async #readCredentials() {
		const options = {};
		try {
			await this.#config.applyToHTTPSOptions(options);
		} catch (error) {
			throw new PortError("cluster", `no credentials for ${this.label}: ${firstLine(error)}`, { cure: "check the user of that context: its files, its exec plugin, its token" });
		}
		this.#agent?.destroy();
		if (this.#config.getCurrentCluster()?.proxyUrl === void 0) {
			const { agent: _, headers: __, ...tls } = options;
			options.agent = this.#server.protocol === "http:" ? new http.Agent({ keepAlive: true }) : new https.Agent({
				...tls,
				keepAlive: true
			});
		}
		this.#agent = options.agent;
		return options;
	}
	#silence({ method, path }, last) {
		const what = `${method} ${path.replace(/\?.*/, "")}`;
		const reason = "status" in last ? `answers ${last.status}` : last.reason;
		return new PortError("cluster", `${this.label} does not answer ${what}: ${reason}`, { cure: "check that the API server can be reached from here, and run again" });
	}
};
function toBreak(error) {
	if (error instanceof PortError) throw error;
	const { code } = error;
	const reason = firstLine(error);
	if (code !== void 0 && /CERT|TLS|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY|ENOTFOUND/.test(code)) throw new PortError("cluster", `the API server cannot be trusted or found: ${reason}`, { cure: "check the server's address and its certificate authority in the kubeconfig" });
	return { reason };
}
function firstLine(error) {
	return ((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "").slice(0, 300);
}
function isWorthWaiting(status, attempt) {
	if (status === 500) return attempt < attemptsAt500;
	return status === 429 || status === 502 || status === 503 || status === 504;
}
function backoffMs(attempt, retryAfter) {
	const asked = Number(retryAfter);
	if (retryAfter !== void 0 && Number.isFinite(asked)) return Math.max(0, asked * 1e3);
	return Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
}

// src/kube/api-path.ts
function listPath(resource, namespace, query = {}) {
	const { group, version } = parseApiVersion(resource.apiVersion);
	return `${group === "" ? `/api/${version}` : `/apis/${group}/${version}`}${resource.namespaced && namespace !== void 0 ? `/namespaces/${encodeURIComponent(namespace)}` : ""}/${resource.plural}${formatQuery(query)}`;
}
function objectPath(resource, { namespace, name }, query = {}) {
	return `${listPath(resource, namespace)}/${encodeURIComponent(name)}${formatQuery(query)}`;
}
function formatQuery(query) {
	const parts = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encodeURIComponent(value)}`]);
	return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

// src/kube/pods.ts
const podResource = {
	apiVersion: "v1",
	kind: "Pod",
	plural: "pods",
	namespaced: true
};
const nodeResource = {
	apiVersion: "v1",
	kind: "Node",
	plural: "nodes",
	namespaced: false
};
const revisionResource = {
	apiVersion: "apps/v1",
	kind: "ControllerRevision",
	plural: "controllerrevisions",
	namespaced: true
};
function toLabelSelector(workload) {
	const selector = valueAt(workload, ["spec", "selector"]);
	if (!isJsonObject(selector)) return "";
	return [...(isJsonObject(selector["matchLabels"]) ? Object.entries(selector["matchLabels"]) : []).map(([label, value]) => `${label}=${textOf$3(value) ?? ""}`), ...listOf(selector["matchExpressions"]).map((expression) => {
		const key = textOf$3(expression["key"]) ?? "";
		const values = textsOf(expression["values"]).join(",");
		switch (textOf$3(expression["operator"]) ?? "") {
			case "In": return `${key} in (${values})`;
			case "NotIn": return `${key} notin (${values})`;
			case "DoesNotExist": return `!${key}`;
			default: return key;
		}
	})].join(",");
}
function isPodOf({ object }, workload) {
	const { uid, name } = workload.metadata;
	return listOf(valueAt(object, ["metadata", "ownerReferences"])).some((owner) => {
		if (owner["controller"] !== true) return false;
		if (workload.kind !== "Deployment") return owner["uid"] === uid;
		const hash = textOf$3(valueAt(object, [
			"metadata",
			"labels",
			"pod-template-hash"
		]));
		return owner["kind"] === "ReplicaSet" && owner["name"] === `${textOf$3(name) ?? ""}-${hash ?? ""}`;
	});
}
function toPod(object) {
	const at = (...path) => textOf$3(valueAt(object, path));
	const node = at("spec", "nodeName") ?? toPinnedNode(object);
	const revision = at("metadata", "labels", "controller-revision-hash");
	return {
		name: at("metadata", "name") ?? "",
		namespace: at("metadata", "namespace") ?? "",
		uid: at("metadata", "uid") ?? "",
		...node === void 0 ? {} : { node },
		...revision === void 0 ? {} : { revision },
		created: Date.parse(at("metadata", "creationTimestamp") ?? "") || 0,
		isReady: conditionOf(object, "Ready")?.["status"] === "True",
		isDeleted: at("metadata", "deletionTimestamp") !== void 0,
		restarts: containerStatusesOf(object).reduce((sum, status) => sum + (Number(status["restartCount"] ?? 0) || 0), 0),
		object
	};
}
function toNewestRevision(revisions, { metadata }) {
	const [newest] = revisions.filter((each) => listOf(valueAt(each, ["metadata", "ownerReferences"])).some(({ uid }) => uid === metadata["uid"])).toSorted((a, b) => Number(b["revision"]) - Number(a["revision"]));
	return textOf$3(valueAt(newest, [
		"metadata",
		"labels",
		"controller-revision-hash"
	]));
}
function archOfNode(node) {
	return textOf$3(valueAt(node, [
		"metadata",
		"labels",
		"kubernetes.io/arch"
	])) ?? textOf$3(valueAt(node, [
		"status",
		"nodeInfo",
		"architecture"
	]));
}
function containerStatusesOf(pod) {
	return ["initContainerStatuses", "containerStatuses"].flatMap((list) => listOf(valueAt(pod, ["status", list])));
}
function conditionOf(object, name) {
	return listOf(valueAt(object, ["status", "conditions"])).find((each) => each["type"] === name);
}
function toPinnedNode(pod) {
	const terms = valueAt(pod, [
		"spec",
		"affinity",
		"nodeAffinity",
		"requiredDuringSchedulingIgnoredDuringExecution",
		"nodeSelectorTerms"
	]);
	for (const term of listOf(terms)) for (const field of listOf(term["matchFields"])) if (field["key"] === "metadata.name" && Array.isArray(field["values"])) return textOf$3(field["values"][0]);
}
function listOf(value) {
	return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
function textsOf(value) {
	return Array.isArray(value) ? value.flatMap((each) => textOf$3(each) ?? []) : [];
}
function textOf$3(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}

// src/apply/cluster-pods.ts
async function listPodsOf(cluster, workload) {
	const ref = refOf(workload);
	const labelSelector = toLabelSelector(workload);
	const path = listPath(podResource, ref.namespace, { labelSelector });
	return itemsOf(await cluster.send({
		method: "GET",
		path
	}), `the pods of ${formatRef(ref)}`).map(toPod).filter((pod) => isPodOf(pod, workload));
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
	return status === 200 && isJsonObject(body) ? toPod(body) : void 0;
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

// src/apply/patience.ts
const minuteMs = 6e4;
function toLimits(totalMs, changes) {
	const nodes = changes.flatMap((change) => {
		const rollout = change.action === "update" || change.action === "restart" ? change.rollout : void 0;
		return [...rollout?.canaries ?? [], ...rollout?.rest ?? []].map(({ node }) => node);
	});
	const total = totalMs ?? (10 + new Set(nodes).size) * minuteMs;
	return {
		objectMs: total / 2,
		totalMs: total
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
const hopeless = /not found|manifest unknown|no match(?:ing)? (?:for platform|manifest)|denied|unauthorized/i;
const crashes = 2;
function toDoom({ object, restarts }) {
	for (const status of containerStatusesOf(object)) {
		const waiting = valueAt(status, ["state", "waiting"]);
		if (!isJsonObject(waiting)) continue;
		const [reason, message] = [textOf$2(waiting["reason"]), textOf$2(waiting["message"])];
		if (reason === "InvalidImageName" || reason === "ErrImageNeverPull" || (reason === "ErrImagePull" || reason === "ImagePullBackOff") && hopeless.test(message) || reason === "CrashLoopBackOff" && restarts >= crashes) return `${textOf$2(status["name"])}: ${reason}`;
	}
}
async function explain(cluster, redact, workload, pods) {
	const stuck = pods.filter((pod) => !pod.isReady || toDoom(pod) !== void 0);
	const parts = await Promise.all(stuck.slice(0, mostPods).map((pod) => explainPod(cluster, pod)));
	const uid = textOf$2(workload.metadata["uid"]);
	const own = stuck.length > 0 ? [] : await eventsOf(cluster, textOf$2(workload.metadata["namespace"]), uid);
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
	const waits = scheduled?.["status"] === "False" ? [`not scheduled: ${textOf$2(scheduled["message"])}`] : [];
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
	const name = textOf$2(status["name"]);
	const restarts = Number(status["restartCount"] ?? 0);
	const waiting = valueAt(status, ["state", "waiting"]);
	const ended = [valueAt(status, ["state", "terminated"]), valueAt(status, ["lastState", "terminated"])].find((each) => isJsonObject(each) && each["exitCode"] !== 0);
	return [...isJsonObject(waiting) ? [`${name}: ${[textOf$2(waiting["reason"]), textOf$2(waiting["message"])].filter(Boolean).join(": ")}`] : [], ...isJsonObject(ended) ? [`${name}: exit code ${Number(ended["exitCode"])} (${textOf$2(ended["reason"])}), ${restarts} restarts ${textOf$2(ended["message"])}`.trim()] : []];
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
		text: `${textOf$2(event["reason"])}: ${textOf$2(event["message"])}`
	})).toSorted((a, b) => b.at - a.at).map(({ text }) => text);
	return [...new Set(texts)].slice(0, mostEvents);
}
async function logsOf(cluster, { object, namespace, name }) {
	const failing = containerStatusesOf(object).filter((status) => Number(status["restartCount"] ?? 0) > 0 || isJsonObject(valueAt(status, ["state", "terminated"])) || status["ready"] !== true && isJsonObject(valueAt(status, ["state", "running"])));
	return (await Promise.all(failing.map(async (status) => {
		const container = textOf$2(status["name"]);
		const isRunning = isJsonObject(valueAt(status, ["state", "running"]));
		const hasEnded = isJsonObject(valueAt(status, ["lastState", "terminated"]));
		const path = objectPath(podResource, {
			...podResource,
			namespace,
			name
		});
		const previous = !isRunning && hasEnded ? "&previous=true" : "";
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
	].map(textOf$2);
	return Date.parse(times.find((time) => time !== "") ?? "") || 0;
}
function textOf$2(value) {
	return typeof value === "string" ? value : "";
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
function toProgress(workload) {
	const spec = mapOf$1(workload["spec"]);
	const status = mapOf$1(workload["status"]);
	if (workload.kind === "Job") return toJobProgress(workload, spec, status);
	if (count(status["observedGeneration"]) < count(workload.metadata["generation"])) return underWay("its controller has not seen it yet");
	switch (workload.kind) {
		case "DaemonSet": return toDaemonSetProgress(spec, status);
		case "Deployment": return toDeploymentProgress(workload, spec, status);
		case "StatefulSet": return toStatefulSetProgress(spec, status);
		default: return { progress: "done" };
	}
}
function toDaemonSetProgress(spec, status) {
	const desired = count(status["desiredNumberScheduled"]);
	const available = count(status["numberAvailable"]);
	return toCounted(desired, isOnDelete$1(spec) ? desired : count(status["updatedNumberScheduled"]), available);
}
function toDeploymentProgress(workload, spec, status) {
	const desired = count(spec["replicas"] ?? 1);
	if (spec["paused"] === true) return { progress: "done" };
	const condition = conditionOf(workload, "Progressing");
	if (condition?.["reason"] === "ProgressDeadlineExceeded") return {
		progress: "failed",
		reason: textAt$1(condition, ["message"]) ?? "its progress deadline is over"
	};
	const updated = count(status["updatedReplicas"]);
	const left = count(status["replicas"]) - updated;
	if (updated >= desired && left > 0) return underWay(`${left} former pods are still there`);
	return toCounted(desired, updated, count(status["availableReplicas"]));
}
function toStatefulSetProgress(spec, status) {
	const desired = count(spec["replicas"] ?? 1);
	const partition = count(mapOf$1(mapOf$1(spec["updateStrategy"])["rollingUpdate"])["partition"]);
	return toCounted(desired, (isOnDelete$1(spec) ? desired : Math.min(desired, partition)) + count(status["updatedReplicas"]), count(status["readyReplicas"]));
}
function toJobProgress(workload, spec, status) {
	if (spec["suspend"] === true || conditionOf(workload, "Complete")?.["status"] === "True") return { progress: "done" };
	const failed = conditionOf(workload, "Failed");
	if (failed?.["status"] === "True") return {
		progress: "failed",
		reason: textAt$1(failed, ["message"]) ?? "it has failed"
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
function isOnDelete$1(spec) {
	return mapOf$1(spec["updateStrategy"])["type"] === "OnDelete";
}
function mapOf$1(value) {
	return isJsonObject(value) ? value : {};
}
function count(value) {
	return typeof value === "number" ? value : 0;
}

// src/apply/await-rollouts.ts
async function awaitRollouts(waiting, workloads) {
	const lines = /* @__PURE__ */ new Map();
	let told = "";
	const tell = (workload, line) => {
		if (line === void 0) lines.delete(workload);
		else lines.set(workload, `${formatRef(workload.ref)}: ${line}`);
		const text = [...lines.values()].join("; ");
		if (text !== told && text !== "") waiting.log.progress(text);
		told = text;
	};
	return (await Promise.all(workloads.map((workload) => awaitOne(waiting, workload, (line) => tell(workload, line))))).flat();
}
async function awaitOne(waiting, workload, tell) {
	const { cluster, patience } = waiting;
	let line = "";
	const verdict = await poll(endOfOne(patience), async () => {
		const object = await readWorkload(cluster, workload);
		if (object === void 0) return { reason: "it was deleted while its rollout was waited for" };
		const progress = toProgress(object);
		tell(progress.progress === "under way" ? progress.line : void 0);
		if (progress.progress === "done") return { done: true };
		if (progress.progress === "failed") return { reason: progress.reason };
		({line} = progress);
		const doom = (await tryList(cluster, object)).map(toDoom).find((each) => each !== void 0);
		return doom === void 0 ? void 0 : { reason: `${line}: ${doom}` };
	});
	tell(void 0);
	if (verdict?.done === true) return [];
	const object = await readWorkload(cluster, workload);
	const reason = verdict?.reason ?? `not finished in time: ${line}`;
	return [await toFailure$3(waiting, workload.ref, reason, object)];
}
async function toFailure$3({ cluster, redact }, ref, reason, workload) {
	const pods = workload === void 0 ? [] : await tryList(cluster, workload);
	const details = workload === void 0 ? [] : await explain(cluster, redact, workload, pods);
	return {
		ref,
		reason: redact(reason),
		cure: "mend what its pods say below, or give it more time with --timeout, and run again",
		details
	};
}
async function readWorkload(cluster, { ref, resource }) {
	const { status, body } = await cluster.send({
		method: "GET",
		path: objectPath(resource, ref)
	});
	if (status === 404) return void 0;
	if (status === 200) return body;
	throw new PortError("cluster", `the API server answers ${status} when asked for ${formatRef(ref)}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}
async function tryList(cluster, workload) {
	try {
		return await listPodsOf(cluster, workload);
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return [];
	}
}

// src/apply/restart-pods.ts
async function restartPods(waiting, workload, madeUntil, madeSince = -1) {
	const { cluster, log } = waiting;
	const object = await readWorkload(cluster, workload);
	if (object === void 0) return [];
	const old = (await listPodsOf(cluster, object)).filter(({ created, isDeleted }) => created <= madeUntil && created >= madeSince && !isDeleted);
	const wanted = Math.min(Number(valueAt(object, ["spec", "replicas"]) ?? 1), old.length);
	for (const [at, pod] of old.entries()) {
		const lost = waiting.lost();
		if (lost !== void 0) return [{
			ref: workload.ref,
			reason: lost.message
		}];
		log.progress(`${formatRef(workload.ref)}: restarts pod ${at + 1} of ${old.length}`);
		await deletePod(cluster, pod);
		let doom;
		if (await poll(endOfOne(waiting.patience), async () => {
			if ((await readPod(cluster, pod))?.uid === pod.uid) return void 0;
			const pods = (await listPodsOf(cluster, object)).filter(({ isDeleted }) => !isDeleted);
			doom = pods.map(toDoom).find((each) => each !== void 0);
			if (doom !== void 0) return false;
			return pods.filter(({ isReady }) => isReady).length >= wanted ? true : void 0;
		}) === true) continue;
		const reason = `the pod that replaces ${pod.name} does not become Ready${doom === void 0 ? " in time" : `: ${doom}`}`;
		return [await toFailure$3(waiting, workload.ref, reason, object)];
	}
	return [];
}
const metadataOnly = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";
async function readWriteTime(cluster, sources) {
	const times = await Promise.all(sources.map(async (source) => {
		const path = objectPath(toResource$1(source), source);
		const { status, body } = await cluster.send({
			method: "GET",
			path,
			accept: metadataOnly
		});
		const entries = status === 200 ? valueAt(body, ["metadata", "managedFields"]) : void 0;
		const own = (Array.isArray(entries) ? entries : []).flatMap((entry) => isJsonObject(entry) && entry["manager"] === "pharos-network" ? [Date.parse(textAt$1(entry, ["time"]) ?? "")] : []);
		return Math.max(...own.filter((time) => !Number.isNaN(time)), -1);
	}));
	return times.length === 0 || times.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(...times);
}
function toResource$1({ apiVersion, kind }) {
	return {
		apiVersion,
		kind,
		plural: kind === "Secret" ? "secrets" : "configmaps",
		namespaced: true
	};
}

// src/kube/roll-order.ts
function toRollOrder(nodes) {
	const sorted = nodes.toSorted((a, b) => a.node < b.node ? -1 : a.node > b.node ? 1 : 0);
	const seen = /* @__PURE__ */ new Set();
	const canaries = sorted.filter(({ arch }) => !seen.has(arch) && seen.add(arch));
	return {
		canaries,
		rest: sorted.filter((each) => !canaries.includes(each))
	};
}

// src/apply/health.ts
const calmMs = {
	canary: 5e3,
	other: 2e3,
	restarted: 3e4
};
async function awaitHealthy({ cluster, patience }, workload, node, former, isCanary) {
	const minimumMs = Number(valueAt(workload, ["spec", "minReadySeconds"]) ?? 0) * 1e3;
	let calm;
	let state = "was not replaced";
	const verdict = await poll(endOfOne(patience), async () => {
		const pods = (await listPodsOf(cluster, workload)).filter((pod) => pod.node === node);
		const pod = pods.find(({ uid, isDeleted }) => uid !== former.uid && !isDeleted);
		if (pod === void 0) {
			calm = void 0;
			const isThere = pods.some(({ uid }) => uid === former.uid);
			state = isThere ? "does not go" : "was not replaced";
			return !isThere && await isGone$1(cluster, node) ? { ok: true } : void 0;
		}
		state = pod.isReady ? `restarts again and again (${pod.restarts} times)` : "does not become Ready";
		const doom = toDoom(pod);
		if (doom !== void 0) return {
			ok: false,
			why: `does not start: ${doom}`
		};
		if (!pod.isReady) {
			calm = void 0;
			return;
		}
		if (calm?.uid !== pod.uid || calm.restarts !== pod.restarts) calm = {
			uid: pod.uid,
			restarts: pod.restarts,
			since: performance.now()
		};
		const wanted = pod.restarts > 0 ? calmMs.restarted : isCanary ? calmMs.canary : calmMs.other;
		return performance.now() - calm.since >= Math.max(wanted, minimumMs) ? { ok: true } : void 0;
	});
	if (verdict?.ok === true) return void 0;
	return verdict?.why ?? `${state} in time`;
}
function isNetworkDown(node) {
	return conditionOf(node, "NetworkUnavailable")?.["status"] === "True";
}
function isSilent(node) {
	return conditionOf(node, "Ready")?.["status"] === "Unknown";
}
async function isGone$1(cluster, name) {
	const path = objectPath(nodeResource, {
		...nodeResource,
		name
	});
	return (await cluster.send({
		method: "GET",
		path
	})).status === 404;
}

// src/apply/roll-agents.ts
async function rollAgents(waiting, agents) {
	const old = (await Promise.all(agents.map((each) => findOld(waiting, each)))).flat();
	const byNode = /* @__PURE__ */ new Map();
	for (const each of old) {
		const node = each.pod.node ?? "";
		byNode.set(node, [...byNode.get(node) ?? [], each]);
	}
	const { canaries, rest } = toRollOrder(await toRolledNodes(waiting.cluster, [...byNode.keys()]));
	let done = 0;
	for (const { node, arch } of [...canaries, ...rest]) {
		done += 1;
		const role = done <= canaries.length ? "canary " : "";
		const on = arch === void 0 ? "" : ` (${arch})`;
		waiting.log.progress(`node ${done} of ${byNode.size}: ${role}${node}${on}`);
		const failure = await rollNode(waiting, node, byNode.get(node) ?? [], role !== "");
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
	const { cluster } = waiting;
	const before = await readNode(cluster, node);
	const isDead = before !== void 0 && isSilent(before);
	for (const { agents, workload, pod } of old) {
		const lost = waiting.lost();
		if (lost !== void 0) return {
			ref: agents.ref,
			reason: lost.message
		};
		await deletePod(cluster, pod);
		if (isDead) {
			waiting.log.progress(`node ${node} does not answer: its agent is replaced when it is back`);
			continue;
		}
		const health = await awaitHealthy(waiting, workload, node, pod, isCanary);
		if (health === void 0) continue;
		const reason = `${isCanary ? "the canary" : "the agent"} on node ${node} ${health}`;
		return toFailure$3(waiting, agents.ref, reason, workload);
	}
	if (before === void 0 || isNetworkDown(before)) return void 0;
	const after = await poll(endOfOne(waiting.patience), async () => {
		const now = await readNode(cluster, node);
		return now !== void 0 && isNetworkDown(now) ? void 0 : true;
	});
	const [first] = old;
	if (after === true || first === void 0) return void 0;
	const reason = `node ${node} has no network with its new agent: its condition NetworkUnavailable is True`;
	return toFailure$3(waiting, first.agents.ref, reason, first.workload);
}
async function findOld(waiting, agents) {
	const { cluster, patience } = waiting;
	const workload = await poll(endOfOne(patience), async () => {
		const object = await readWorkload(cluster, agents);
		if (object === void 0) return "gone";
		const { generation } = object.metadata;
		const seen = valueAt(object, ["status", "observedGeneration"]);
		return Number(seen ?? 0) >= Number(generation ?? 0) ? object : void 0;
	});
	if (workload === void 0 || workload === "gone") return [];
	const [pods, revision] = await Promise.all([listPodsOf(cluster, workload), readRevision$1(cluster, workload)]);
	const { madeUntil = -1, madeSince = -1 } = agents;
	return pods.flatMap((pod) => {
		return (pod.created <= madeUntil && pod.created >= madeSince || revision !== void 0 && pod.revision !== revision) && !pod.isDeleted ? [{
			agents,
			workload,
			pod
		}] : [];
	});
}
async function readRevision$1(cluster, workload) {
	const labelSelector = toLabelSelector(workload);
	const path = listPath(revisionResource, refOf(workload).namespace, { labelSelector });
	const items = itemsOf(await cluster.send({
		method: "GET",
		path
	}), "the revisions of a DaemonSet");
	return toNewestRevision(items, workload);
}
async function toRolledNodes(cluster, names) {
	return Promise.all(names.map(async (node) => {
		const object = node === "" ? void 0 : await readNode(cluster, node);
		const arch = archOfNode(object);
		return arch === void 0 ? { node } : {
			node,
			arch
		};
	}));
}

// src/apply/heal.ts
async function heal(waiting, changes, targets, restarted) {
	try {
		const agents = restarted.filter(({ ref }) => ref.kind === "DaemonSet");
		const madeUntil = Number.POSITIVE_INFINITY;
		const failures = [...await rollAgents(waiting, agents.map(({ ref, resource, since }) => ({
			ref,
			resource,
			madeUntil,
			madeSince: since
		})))];
		for (const each of restarted) if (each.ref.kind !== "DaemonSet") failures.push(...await restartPods(waiting, each, madeUntil, each.since));
		if (failures.length > 0) return failures;
		return await awaitRollouts(waiting, changes.flatMap(({ key, ref, action }) => {
			const resource = targets.get(key)?.resource;
			return resource !== void 0 && (action === "update" || action === "restart") && hasProgress(ref) ? [{
				ref,
				resource
			}] : [];
		}));
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return [{
			reason: error.message,
			...error.cure === void 0 ? {} : { cure: error.cure }
		}];
	}
}

// src/apply/inventory-write.ts
function toInventoryObject(content) {
	const { ref, id, members, version, state, commit, run, sent } = content;
	const groupKinds = members.map(({ apiVersion, kind }) => {
		const { group } = parseApiVersion(apiVersion);
		return group === "" ? kind : `${kind}.${group}`;
	});
	const namespaces = members.flatMap(({ namespace }) => namespace === void 0 || namespace === ref.namespace ? [] : [namespace]);
	const { apiVersion, kind, namespace, name } = ref;
	return objectOf$1({
		apiVersion,
		kind,
		metadata: objectOf$1({
			name,
			namespace,
			labels: objectOf$1({ [applySet.id]: id }),
			annotations: objectOf$1({
				[applySet.tooling]: `pharos-network/v${version}`,
				[applySet.groupKinds]: toList(groupKinds),
				[applySet.namespaces]: toList(namespaces)
			})
		}),
		data: objectOf$1({
			version,
			...state === void 0 ? {} : { state },
			...commit === void 0 ? {} : { commit },
			...run === void 0 ? {} : { run: formatRunMark(run) },
			sent: formatCanonicalJson(objectOf$1(Object.fromEntries(sent)))
		})
	});
}
function toList(words) {
	return [...new Set(words)].toSorted().join(",");
}
function objectOf$1(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/kube/quoted-secrets.ts
function withoutSecretValues(message, ...objects) {
	return objects.flatMap((object) => valuesOf(object)).toSorted((one, other) => other.length - one.length).reduce((text, value) => text.replaceAll(value, "***"), message);
}
function valuesOf(object) {
	if (object?.kind !== "Secret") return [];
	return ["data", "stringData"].flatMap((field) => {
		const values = object[field];
		return isJsonObject(values) ? Object.values(values) : [];
	}).flatMap(formsOf).filter((value) => value.length > 2);
}
function formsOf(value) {
	if (typeof value === "number" || typeof value === "bigint") return [String(value)];
	if (typeof value !== "string") return [];
	return [
		value,
		Buffer.from(value, "base64").toString("utf8"),
		Buffer.from(value).toString("base64")
	].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
}

// src/apply/refusal.ts
function toReason({ status, body }, ...objects) {
	const message = isJsonObject(body) && typeof body["message"] === "string" ? body["message"] : `status ${status}`;
	return withoutSecretValues(message, ...objects);
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
	const commit = run === void 0 ? inventory.commit : inventory.commitBefore;
	const recorded = run === void 0 ? state : stateBefore;
	return put(cluster, ref, toInventoryObject({
		ref,
		id,
		version,
		...commit === void 0 ? {} : { commit },
		...recorded === void 0 ? {} : { state: recorded },
		...run === void 0 ? {} : { run },
		members: run === void 0 ? inventory.membersAfter : inventory.membersDuring,
		sent: run === void 0 ? inventory.sentAfter : inventory.sentBefore
	}));
}
async function restoreInventory(cluster, ref, before) {
	if (before !== void 0) return put(cluster, ref, toFormer$1(before));
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
		return toFailure$2(ref, error);
	}
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
			reason: `the inventory cannot be written: ${toReason(answer)}`
		};
	} catch (error) {
		return toFailure$2(ref, error);
	}
}
function toFormer$1({ apiVersion, kind, metadata, data }) {
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
	return {
		apiVersion,
		kind,
		metadata: kept,
		...data === void 0 ? {} : { data }
	};
}
function toFailure$2(ref, error) {
	if (!(error instanceof PortError)) throw error;
	return {
		ref,
		reason: `the inventory cannot be written: ${error.message}`
	};
}

// src/kube/managed-fields.ts
function managersOf(object) {
	const entries = object.metadata["managedFields"];
	if (!Array.isArray(entries)) return [];
	return entries.flatMap((entry) => {
		if (!isJsonObject(entry)) return [];
		const { manager, operation, apiVersion, time, subresource, fieldsV1 } = entry;
		if (typeof manager !== "string" || typeof apiVersion !== "string") return [];
		return [{
			manager,
			operation: operation === "Apply" ? "Apply" : "Update",
			apiVersion,
			...typeof time === "string" ? { time } : {},
			...typeof subresource === "string" && subresource !== "" ? { subresource } : {},
			fields: isJsonObject(fieldsV1) ? fieldsV1 : emptyJsonObject(),
			entry
		}];
	});
}
function holdsField(fields, steps) {
	let at = fields;
	for (const step of steps) {
		at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : void 0;
		if (at === void 0) return false;
	}
	return true;
}
function uniteFields(one, other) {
	const united = Object.assign(emptyJsonObject(), one);
	for (const [step, below] of Object.entries(other)) {
		const own = Object.hasOwn(united, step) ? united[step] : void 0;
		united[step] = isJsonObject(own) && isJsonObject(below) ? uniteFields(own, below) : below;
	}
	return united;
}
function subtractFields(one, other) {
	const rest = emptyJsonObject();
	for (const [step, below] of Object.entries(one)) {
		const theirs = Object.hasOwn(other, step) ? other[step] : void 0;
		if (theirs === void 0) rest[step] = below;
		else if (isJsonObject(below) && isJsonObject(theirs)) {
			const inner = subtractFields(below, theirs);
			if (Object.keys(inner).length > 0) rest[step] = inner;
		}
	}
	return rest;
}
function removeFields(object, fields, written) {
	return remove$2(object, fields, written) ?? object;
}
function remove$2(value, fields, written) {
	if (written === void 0) return value;
	const steps = Object.keys(fields).filter((step) => step !== ".");
	if (steps.length === 0 && !Object.hasOwn(fields, ".")) return void 0;
	if (isJsonObject(value)) {
		const source = isJsonObject(written) ? written : emptyJsonObject();
		const kept = Object.assign(emptyJsonObject(), value);
		for (const step of steps) {
			const name = step.slice(2);
			const [below, inner] = [fields[step], kept[name]];
			if (inner === void 0 || !isJsonObject(below)) continue;
			const left = remove$2(inner, below, source[name]);
			if (left === void 0) delete kept[name];
			else kept[name] = left;
		}
		return Object.keys(kept).length === 0 && steps.length > 0 ? void 0 : kept;
	}
	if (!Array.isArray(value)) return value;
	const sources = Array.isArray(written) ? written : [];
	const items = value.flatMap((item) => {
		const step = steps.find((each) => namesItem(each, item));
		const below = step === void 0 ? void 0 : fields[step];
		if (step === void 0 || !isJsonObject(below)) return [item];
		const source = sources.find((each) => namesItem(step, each));
		const left = source !== void 0 && Object.hasOwn(below, ".") ? void 0 : remove$2(item, below, source);
		return left === void 0 ? [] : [left];
	});
	return items.length === 0 && steps.length > 0 ? void 0 : items;
}
function namesItem(step, item) {
	if (step.startsWith("v:")) return item !== void 0 && formatJson(item) === step.slice(2);
	if (!step.startsWith("k:") || !isJsonObject(item)) return false;
	const keys = JSON.parse(step.slice(2));
	return Object.entries(keys).every(([name, value]) => item[name] === value);
}

// src/kube/select-fields.ts
function selectFields(value, fields) {
	const steps = Object.keys(fields).filter((step) => step !== ".");
	const isItself = Object.hasOwn(fields, ".");
	if (steps.length === 0 && !isItself) return value;
	if (isJsonObject(value)) return selectMembers(value, fields, steps, isItself);
	if (!Array.isArray(value)) return value;
	const items = value.flatMap((item) => selectItem(item, fields, steps));
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
function selectItem(item, fields, steps) {
	const step = steps.find((each) => namesItem(each, item));
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
	if (answer.status >= 300 && answer.status !== 404) return not(answer);
	if (entry.ref.kind === "Namespace" && entry.before === void 0) return { restored: "removed" };
	if (await isGone(cluster, entry, now)) return { restored: "removed" };
	return {
		restored: "not",
		reason: "it was deleted, but something holds it: see its metadata.finalizers"
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
async function isGone(cluster, entry, was) {
	for (let look = 0; look < 120; look += 1) {
		const found = await read(cluster, entry);
		if (!("answer" in found) && found.now?.metadata["uid"] !== was.metadata["uid"]) return true;
		await pause();
	}
	return false;
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

// src/apply/string-data.ts
function withStringData(fields, kind) {
	const written = fields["f:stringData"];
	if (kind !== "Secret" || !isJsonObject(written)) return fields;
	const { "f:stringData": _, ...others } = fields;
	return uniteFields(Object.assign(emptyJsonObject(), others), { "f:data": written });
}
function addedKeys(before, now, written) {
	const [former, data, fields] = [
		before["data"],
		now["data"],
		written["f:data"]
	];
	if (now.kind !== "Secret" || !isJsonObject(data) || !isJsonObject(fields)) return [];
	return Object.keys(data).filter((key) => Object.hasOwn(fields, `f:${key}`) && !(isJsonObject(former) && Object.hasOwn(former, key)));
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
	const template = memberOf$1(spec, "template");
	const metadata = memberOf$1(template, "metadata");
	const labels = keepOf(metadata["labels"], (name) => !jobLabels.has(name));
	return withMembers(job, {
		metadata: withMembers(memberOf$1(job, "metadata"), { labels: keepOf(memberOf$1(job, "metadata")["labels"], (name) => !jobLabels.has(name)) }),
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
function memberOf$1(value, name) {
	const member = value[name];
	return isJsonObject(member) ? member : emptyJsonObject();
}
function withMembers(object, members) {
	return Object.assign(emptyJsonObject(), object, members);
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
		if (!await isGone(cluster, entry, now)) return {
			restored: "not",
			reason: "it is being deleted, and does not go"
		};
	} else if (now !== void 0) {
		const removed = await remove$1(cluster, entry, now, ours);
		if (removed.restored === "not") return removed;
	}
	return makeAnew(cluster, entry, before);
}
async function revert(cluster, entry, before, now) {
	const { ref, resource } = entry;
	const written = withStringData(writtenFields(before, now), now.kind);
	if (isUntouched(before, now, written)) return untouched;
	const answer = await cluster.send({
		method: "PATCH",
		path: objectPath(resource, ref, {
			fieldManager,
			force: "true"
		}),
		contentType: "application/apply-patch+yaml",
		body: toFormer(before, written)
	});
	if (answer.status >= 300) return not(answer, before, now);
	return giveBack(cluster, entry, before, written, answer);
}
function isUntouched(before, now, written) {
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
	if (answer.status >= 300) return not(answer, before);
	await giveBack(cluster, entry, before, void 0, answer);
	return { restored: "made-anew" };
}
function isTooEarly(answer) {
	const { status } = answer;
	const message = toReason(answer);
	return status === 404 || (status === 403 || status === 409) && /being (deleted|terminated)|is not found|not yet/.test(message);
}
async function giveBack(cluster, entry, before, written, reverted) {
	let answer = reverted;
	for (let attempt = 0; attempt < 5; attempt += 1) {
		const now = answer.body;
		const managers = toGivenBack(before, now, written ?? writtenFields(before, now));
		answer = await cluster.send({
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
				...addedKeys(before, now, written ?? emptyJsonObject()).map((key) => ({
					op: "remove",
					path: `/data/${key}`
				})),
				{
					op: "replace",
					path: "/metadata/managedFields",
					value: managers.length === 0 ? [{}] : managers
				}
			]
		});
		if (answer.status < 300) return { restored: "reverted" };
		if (answer.status !== 409) break;
		const found = await read(cluster, entry);
		if ("answer" in found) return not(found.answer);
		if (found.now === void 0) return {
			restored: "not",
			reason: "it was deleted meanwhile"
		};
		answer = {
			status: 200,
			body: found.now
		};
	}
	return not(answer, before);
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
	await Promise.all([configMaps, secrets].flatMap((resource) => partsOf(kept, resource).map(async (part) => {
		const ref = {
			...inventory,
			name: undoName(inventory.name, kept.slot, part)
		};
		await cluster.send({
			method: "DELETE",
			path: objectPath(resource, ref)
		}).catch((error) => {
			if (!(error instanceof PortError)) throw error;
		});
	})));
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
		const metadata = memberOf(body, "metadata");
		const data = memberOf(body, resource.kind === "Secret" ? "data" : "binaryData")["record"];
		if (memberOf(metadata, "labels")["pharos-network/undo"] !== mark.id || typeof data !== "string") throw damaged(inventory, mark);
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
function memberOf(value, key) {
	const found = isJsonObject(value) ? value[key] : void 0;
	return isJsonObject(found) ? found : {};
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
		unrestored
	};
	const failure = await restoreInventory(cluster, inventory, record.inventory);
	if (failure !== void 0) return {
		undone,
		unrestored: [failure]
	};
	await discardUndo(cluster, inventory, mark);
	return {
		undone,
		unrestored
	};
}
async function undoOne({ cluster, lease, setId, record }, entry, undone, unrestored) {
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
async function endFailed(request, lease, { mark, record }, restarted, reached) {
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
	const { undone, unrestored } = await undo({
		cluster,
		log,
		lease,
		inventory: inventory.ref,
		setId: inventory.id,
		mark: rolling,
		record
	});
	if (unrestored.length > 0) return {
		result: "partly-applied",
		...reached,
		undone,
		unrestored
	};
	const waiting = {
		cluster,
		log,
		patience: startPatience(request.limits),
		redact: request.redact,
		lost: () => lease.lost()
	};
	const unwell = await heal(waiting, changes, request.targets, restarted);
	if (unwell.length > 0) return {
		result: "partly-applied",
		...reached,
		undone,
		unrestored: unwell
	};
	const { deeds, failures } = reached;
	return {
		result: "rolled-back",
		deeds,
		failures,
		undone,
		drifted: toDrifted(changes)
	};
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

// src/apply/held.ts
function toHeld({ holder, until }) {
	return {
		reason: `another run is at work on this cluster: ${holder}, until ${until} unless it goes on`,
		cure: "wait for it to end, and run again; the Lease of a run that died runs out by itself"
	};
}

// src/apply/hold-strategy.ts
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
function toReleased(target) {
	const { takenOver: _, ...rest } = target;
	return rest;
}
function objectOf(entries) {
	return Object.assign(emptyJsonObject(), entries);
}

// src/apply/lease.ts
const leases = {
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
		apiVersion: leases.apiVersion,
		kind: leases.kind
	};
	const path = objectPath(leases, ref);
	const found = await cluster.send({
		method: "GET",
		path
	});
	if (found.status === 404) {
		const body = toLease(ref, holder, void 0, 0);
		const made = await cluster.send({
			method: "POST",
			path: listPath(leases, ref.namespace),
			body
		});
		return made.status === 409 ? takeLease(cluster, inventory, holder) : settle$1(cluster, path, made, holder);
	}
	const spec = specOf(found);
	const current = textOf$1(spec["holderIdentity"]);
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
		const holder = isJsonObject(body) ? textOf$1(specAt(body)["holderIdentity"]) : "";
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
		apiVersion: leases.apiVersion,
		kind: leases.kind,
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
	const renewed = Date.parse(textOf$1(spec["renewTime"]));
	return (Number.isNaN(renewed) ? 0 : renewed) + Number(spec["leaseDurationSeconds"] ?? 0) * 1e3;
}
function timeOfWrite({ metadata }) {
	const entries = isJsonObject(metadata) ? metadata["managedFields"] : void 0;
	return (Array.isArray(entries) ? entries : []).map((entry) => isJsonObject(entry) ? textOf$1(entry["time"]) : "").toSorted().at(-1) ?? (/* @__PURE__ */ new Date()).toISOString();
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
function textOf$1(value) {
	return typeof value === "string" ? value : "";
}
function refused({ status, body }) {
	const message = isJsonObject(body) ? textOf$1(body["message"]) : "";
	return new PortError("cluster", `the Lease that keeps runs apart cannot be taken (${status}): ${message}`, { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}
function lostTo(holder) {
	return new PortError("cluster", `the Lease that keeps runs apart was lost to ${holder}`, { cure: "nothing more was written; run again when the other run has ended" });
}

// src/apply/missing-rights.ts
const reviews = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
async function findMissingRights(cluster, changes, targets, onFailure) {
	const rights = toRights(changes, targets, onFailure);
	return (await Promise.all(rights.map(async (right) => await isHeld(cluster, right) ? [] : [right]))).flat().map(({ verb, group, resource, namespace }) => ({
		reason: `the account may not ${verb} ${group === "" ? resource : `${resource}.${group}`}${namespace === void 0 ? "" : ` in ${namespace}`}`,
		cure: "grant what `pharos-network rbac` prints to the kubeconfig's account"
	}));
}
function toRights(changes, targets, onFailure) {
	const rights = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const target = targets.get(change.key);
		if (target === void 0) continue;
		const { group } = parseApiVersion(target.resource.apiVersion);
		const { plural: resource } = target.resource;
		const { namespace, name } = change.ref;
		for (const verb of verbsOf(change, target, onFailure === "rollback")) {
			const key = [
				verb,
				group,
				resource,
				namespace
			].join(" ");
			const right = rights.get(key) ?? {
				verb,
				group,
				resource,
				...namespace === void 0 ? {} : { namespace },
				names: /* @__PURE__ */ new Set()
			};
			right.names.add(name);
			rights.set(key, right);
		}
	}
	return [...rights.values()];
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
			...kept
		};
		const failure = await recordInventory(cluster, inventory, mark);
		if (failure !== void 0) {
			await discardUndo(cluster, ref, kept);
			return { failure };
		}
		if (unfinished !== void 0) await discardUndo(cluster, ref, unfinished);
		return {
			mark,
			record
		};
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return { failure: {
			reason: error.message,
			...error.cure === void 0 ? {} : { cure: error.cure }
		} };
	}
}
async function loadEarlier({ cluster, inventory: { ref, unfinished }, onFailure }) {
	if (unfinished === void 0) return void 0;
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
	const known = new Set(earlier.entries.map(({ key }) => key));
	return {
		...earlier,
		entries: [...earlier.entries, ...own.entries.filter(({ key }) => !known.has(key))]
	};
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
async function findUnserved(unserved, discover, patience) {
	const found = /* @__PURE__ */ new Map();
	if (unserved.size === 0) return found;
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

// src/apply/write.ts
async function write(cluster, change, target, force) {
	const { ref } = change;
	const isForced = force && change.action === "update" && change.held.length > 0;
	try {
		switch (change.action) {
			case "create":
			case "update":
			case "adopt": {
				const refused = await takeOver(cluster, change, target);
				if (refused !== void 0) return refused;
				const deed = change.action === "create" ? "created" : change.action === "update" ? "updated" : "adopted";
				return toWritten(await apply$1(cluster, target, isForced), {
					deed,
					ref
				}, target);
			}
			case "delete": return toWritten(await remove(cluster, change, target), {
				deed: "deleted",
				ref
			}, target);
			case "recreate": {
				const removed = toWritten(await remove(cluster, change, target), {
					deed: "deleted",
					ref
				}, target);
				if ("failure" in removed) return removed;
				const stuck = await awaitGone(cluster, change, target);
				if (stuck !== void 0) return { failure: {
					ref,
					...stuck
				} };
				return toWritten(await apply$1(cluster, target, false), {
					deed: "recreated",
					ref
				}, target);
			}
			case "restart":
			case "keep":
			case "blocked":
			case "unchanged": throw new TypeError(`there is nothing to write for ${change.action}`);
			default: return change;
		}
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return { deed: {
			deed: "unknown",
			ref,
			reason: error.message
		} };
	}
}
async function takeOver(cluster, { ref }, target) {
	const { resource, live, takenOver } = target;
	if (takenOver === void 0 || live === void 0) return void 0;
	const written = toWritten(await cluster.send({
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
			{
				op: "replace",
				path: "/metadata/managedFields",
				value: takenOver
			},
			{
				op: "remove",
				path: `/metadata/annotations/${lastApplied.replaceAll("/", "~1")}`
			}
		]
	}), {
		deed: "adopted",
		ref
	}, target);
	return "failure" in written ? written : void 0;
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
async function awaitGone(cluster, { ref }, { resource, live }) {
	if (await poll(performance.now() + goneMs, async () => {
		const { status, body } = await cluster.send({
			method: "GET",
			path: objectPath(resource, ref)
		});
		const isOther = status === 200 && valueAt(body, ["metadata", "uid"]) !== live?.metadata["uid"];
		return status === 404 || isOther ? true : void 0;
	}) === true) return void 0;
	return {
		reason: `it was deleted, and is still there after ${goneMs / 1e3} s`,
		cure: "see to the finalizers that hold it, then run again: it is made anew"
	};
}
const goneMs = 6e4;
function toWritten(answer, deed, { sent, live }) {
	if (answer.status < 300) return { deed };
	return { failure: {
		ref: deed.ref,
		reason: toReason(answer, sent, live)
	} };
}

// src/apply/settle.ts
async function settle(settling, { wave, changes }, targets, deeds) {
	try {
		if (wave === "definitions") return await settleDefinitions(settling, changes, targets);
		return wave === "workloads" ? await settleWorkloads(settling, changes, targets, deeds) : [];
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return [{
			reason: error.message,
			...error.cure === void 0 ? {} : { cure: error.cure }
		}];
	}
}
async function settleDefinitions({ cluster, patience, unserved, discover }, changes, targets) {
	const failures = await awaitEstablished(cluster, changes, targets, patience);
	if (failures.length > 0) return failures;
	for (const [key, target] of await findUnserved(unserved, discover, patience)) targets.set(key, target);
	return [];
}
async function settleWorkloads(settling, changes, targets, deeds) {
	const waiting = settling;
	const { cluster } = settling;
	const rolled = changes.filter((change) => rolloutOf(change) !== void 0);
	const agents = await Promise.all(rolled.map((change) => toAgents(cluster, change, targets)));
	if (rolled.length > 0) settling.log.progress(`rolls ${rolled.map(({ ref }) => formatRef(ref)).join(", ")}`);
	for (const { ref, resource, madeUntil } of agents.flat()) if (madeUntil !== void 0) settling.restarted.push({
		ref,
		resource,
		since: sinceOf(madeUntil)
	});
	const failures = await rollAgents(waiting, agents.flat());
	if (failures.length > 0) return failures;
	for (const change of rolled) {
		const target = targets.get(change.key);
		if (change.action !== "update" || target === void 0) continue;
		const written = await write(cluster, change, toReleased(target), settling.force);
		if ("failure" in written) return [written.failure];
		if (written.deed.deed === "unknown") return [{
			ref: change.ref,
			reason: written.deed.reason
		}];
	}
	for (const change of changes) {
		const causes = causesOf(change);
		const target = targets.get(change.key);
		if (causes.length === 0 || target === void 0) continue;
		if (change.ref.kind !== "DaemonSet") {
			const madeUntil = await readWriteTime(cluster, causes.map(({ source }) => source));
			const workload = {
				ref: change.ref,
				resource: target.resource
			};
			settling.restarted.push({
				...workload,
				since: sinceOf(madeUntil)
			});
			const failed = await restartPods(waiting, workload, madeUntil);
			if (failed.length > 0) return failed;
		}
		if (change.action === "restart") deeds.push({
			deed: "restarted",
			ref: change.ref
		});
	}
	return awaitRollouts(waiting, changes.flatMap(({ key, ref, action }) => {
		const resource = targets.get(key)?.resource;
		return resource !== void 0 && action !== "adopt" && hasProgress(ref) ? [{
			ref,
			resource
		}] : [];
	}));
}
async function toAgents(cluster, change, targets) {
	const resource = targets.get(change.key)?.resource;
	if (resource === void 0) return [];
	const sources = causesOf(change).map(({ source }) => source);
	if (sources.length === 0) return [{
		ref: change.ref,
		resource
	}];
	return [{
		ref: change.ref,
		resource,
		madeUntil: await readWriteTime(cluster, sources)
	}];
}
function sinceOf(writtenAt) {
	return Number.isFinite(writtenAt) ? writtenAt : 0;
}
function rolloutOf(change) {
	return change.action === "update" || change.action === "restart" ? change.rollout : void 0;
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
function findMissing({ cluster, changes, targets, onFailure }) {
	return findMissingRights(cluster, changes, targets, onFailure);
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
	const settling = {
		...request,
		patience,
		lost: () => lease.lost(),
		restarted: []
	};
	const targets = new Map(request.targets);
	for (const wave of waves) {
		request.log.progress(`${wave.wave}: ${wave.changes.length} objects`);
		await runWave({
			...request,
			targets
		}, wave, lease, deeds, failures);
		if (failures.length === 0) failures.push(...await settle(settling, wave, targets, deeds));
		if (failures.length > 0 || deeds.some(({ deed }) => deed === "unknown")) return endFailed(request, lease, run, settling.restarted, {
			deeds,
			failures,
			left: leftOf(waves, deeds)
		});
	}
	const closing = await recordInventory(cluster, inventory, void 0);
	if (closing !== void 0) return {
		result: "partly-applied",
		deeds,
		failures: [closing],
		left: []
	};
	await discardUndo(cluster, inventory.ref, run.mark);
	return {
		result: "applied",
		deeds
	};
}
function leftOf(waves, deeds) {
	const done = new Set(deeds.map(({ ref }) => ref));
	return waves.flatMap(({ changes }) => changes.map(({ ref }) => ref)).filter((ref) => !done.has(ref));
}
async function findMoved({ cluster, inventory }) {
	const { status, body } = await cluster.send({
		method: "GET",
		path: objectPath(configMaps$1, inventory.ref)
	});
	const metadata = isJsonObject(body) && isJsonObject(body["metadata"]) ? body["metadata"] : void 0;
	const version = status === 404 ? void 0 : metadata?.["resourceVersion"];
	if ((status === 200 || status === 404) && version === inventory.seenVersion) return void 0;
	return {
		ref: inventory.ref,
		reason: "another run has written to the cluster since this plan was made",
		cure: "run again: the plan is made anew"
	};
}
async function runWave({ cluster, targets, force }, wave, lease, deeds, failures) {
	await Promise.all(wave.changes.map(async (change) => {
		const target = targets.get(change.key);
		if (target === void 0) {
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
		const written = await write(cluster, change, isRolled ? withStrategyHeld(target) : target, force);
		if ("deed" in written) deeds.push(written.deed);
		else failures.push(written.failure);
	}));
}
function toFailure$1(change) {
	return {
		ref: change.ref,
		reason: change.reason,
		cure: change.cure
	};
}

// src/apply/settle-undone.ts
async function settleUndone(waiting, { entries, since }, undone) {
	const touched = new Set(undone.filter(({ undone: deed }) => deed !== "removed").map(({ ref }) => ref));
	const restarted = entries.filter((entry) => entry.restarts === true && entry.before !== void 0);
	const workloads = entries.filter((entry) => hasProgress(entry.ref) && (touched.has(entry.ref) || restarted.includes(entry)));
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
		return [...unwell, ...await awaitRollouts(waiting, workloads)];
	} catch (error) {
		if (!(error instanceof PortError)) throw error;
		return [{
			reason: error.message,
			...error.cure === void 0 ? {} : { cure: error.cure }
		}];
	}
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
		const { undone, unrestored } = await undo({
			...request,
			lease: lease.held,
			record
		});
		if (unrestored.length === 0) {
			const waiting = {
				...request,
				patience: startPatience(request.limits),
				lost: () => lease.held.lost()
			};
			const unwell = await settleUndone(waiting, record, undone);
			for (const { reason } of unwell) log.progress(`not well after the rollback: ${reason}`);
			return;
		}
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
	const { body } = await cluster.send({
		method: "GET",
		path: objectPath(configMaps$1, inventory)
	});
	const data = isJsonObject(body) ? body["data"] : void 0;
	const run = isJsonObject(data) ? data["run"] : void 0;
	return typeof run === "string" && run.includes(mark.id);
}
function toFailure({ message, cure }) {
	return {
		reason: message,
		...cure === void 0 ? {} : { cure }
	};
}

// src/diff/live-form.ts
const ofTheServer = /* @__PURE__ */ new Set([
	"creationTimestamp",
	"deletionGracePeriodSeconds",
	"deletionTimestamp",
	"generation",
	"managedFields",
	"resourceVersion",
	"selfLink",
	"uid"
]);
function toLiveForm(object) {
	const form = emptyJsonObject();
	for (const [key, value] of Object.entries(object)) if (key !== "status") form[key] = key === "metadata" ? withoutServers(object.metadata) : value;
	return toComparable(withoutOwnership(form));
}
function withoutServers(metadata) {
	const kept = emptyJsonObject();
	for (const [key, value] of Object.entries(metadata)) if (!ofTheServer.has(key)) kept[key] = value;
	const annotations = kept["annotations"];
	if (isJsonObject(annotations) && Object.hasOwn(annotations, revision)) {
		const others = Object.entries(annotations).filter(([key]) => key !== revision);
		if (others.length === 0) delete kept["annotations"];
		else kept["annotations"] = Object.assign(emptyJsonObject(), Object.fromEntries(others));
	}
	return kept;
}
const revision = "deprecated.daemonset.template.generation";

// src/diff/managers.ts
function writerOf(live, path) {
	let best;
	for (const { manager, time, fields } of managersOf(live)) {
		const depth = depthOf(fields, live, path);
		if (depth === 0 || best !== void 0 && best.depth >= depth) continue;
		best = {
			writer: {
				manager,
				...time === void 0 ? {} : { time }
			},
			depth
		};
	}
	return best?.writer;
}
function depthOf(fields, live, path) {
	let set = fields;
	let value = live;
	let depth = 0;
	for (const step of path) {
		const item = typeof step === "number" ? value?.[step] : isJsonObject(value) ? value[step] : void 0;
		const name = typeof step === "string" ? `f:${step}` : Object.keys(set).find((key) => namesItem(key, item));
		const next = name === void 0 ? void 0 : set[name];
		if (!isJsonObject(next)) break;
		depth += 1;
		set = next;
		value = item;
	}
	return depth;
}

// src/diff/overlay.ts
function overlay(live, desired) {
	return merge(live, desired, [], refOf(desired));
}
function merge(live, desired, path, ref) {
	if (isJsonObject(desired) && isJsonObject(live)) {
		const out = Object.assign(emptyJsonObject(), live);
		for (const [key, value] of Object.entries(desired)) if (value === null) delete out[key];
		else out[key] = merge(Object.hasOwn(live, key) ? live[key] : void 0, value, [...path, key], ref);
		return out;
	}
	const keys = mergeKeysOf(ref, path);
	if (!Array.isArray(desired) || !Array.isArray(live) || keys === void 0) return desired;
	const [items, wanted] = [live, desired];
	const isSame = (one, other) => isJsonObject(one) && isJsonObject(other) && keys.every((key) => (one[key] ?? null) === (other[key] ?? null));
	return [...wanted.map((item) => merge(items.find((own) => isSame(own, item)), item, [...path, 0], ref)), ...items.filter((own) => !wanted.some((item) => isSame(own, item)))];
}

// src/diff/refusals.ts
const immutable = /immutable|may not change|cannot change|updates to .{0,80}forbidden|Forbidden: .{0,20}updates/i;
function isImmutable({ answer, message }) {
	return answer === "invalid" && immutable.test(message);
}
function toRefused({ manifest, sent, live }, refusal) {
	const { answer, status, conflicts } = refusal;
	const message = withoutSecretValues(refusal.message, sent, live);
	if (answer === "conflict") {
		const [who, what] = [[...new Set(conflicts.map(({ manager }) => manager))].join(", "), conflicts.length];
		return {
			reason: `${what === 1 ? "a field" : `${what} fields`} of it with another value belong${what === 1 ? "s" : ""} to ${who}`,
			cure: "take the live values over into the manifest, or overwrite them with --force-conflicts",
			held: conflicts
		};
	}
	return {
		reason: message,
		cure: cureOf(refusal, formatRef(manifest.ref), live !== void 0, status),
		held: []
	};
}
function cureOf(refusal, name, exists, status) {
	const { message, answer } = refusal;
	if (exists && isImmutable(refusal)) return `allow it to be deleted and made anew with --recreate "${name}"`;
	if (message.includes("being terminated")) return "wait until the namespace is gone, then run again; what holds it stands in its status";
	if (message.includes("exceeded quota")) return "raise the ResourceQuota, or ask for less";
	if (/\bden(?:ied|ies) (?:the )?request\b/.test(message)) return "satisfy the webhook or policy that denies it";
	if (message.includes("failed calling webhook")) return "see to the webhook: while it does not answer, the API server takes nothing that it has to see";
	if (status === 401) return "the credentials are no longer valid: renew the token, or check the kubeconfig's user";
	if (answer === "forbidden" && /\bcannot \w+ resource\b/.test(message)) return "grant what `pharos-network rbac` prints to the kubeconfig's account";
	if (status >= 500) return "see to the API server, then run again";
	return "mend the manifest: the API server does not take it as it is";
}
function findObstacle({ manifest, live, outlook }, coming) {
	const { apiVersion, kind, namespace = "" } = manifest.ref;
	const since = live?.metadata["deletionTimestamp"];
	if (live !== void 0 && typeof since === "string") return {
		reason: `it is being deleted since ${since}${heldBy(live)}`,
		cure: "wait until it is gone, then run again: it is made anew",
		held: []
	};
	if (outlook.outlook !== "predicted") return void 0;
	if (outlook.needs === "namespace" && !coming.has(namespace)) return {
		reason: `namespace ${namespace} does not exist, and no manifest makes it`,
		cure: `add a manifest of it, or run kubectl create namespace ${namespace}`,
		held: []
	};
	const { group } = parseApiVersion(apiVersion);
	if (outlook.needs === "kind" && !coming.has(`${group}/${kind}`)) return {
		reason: `the server does not serve ${kind} of ${apiVersion}, and no manifest defines it`,
		cure: "write it for a version that the server serves, or add its CustomResourceDefinition",
		held: []
	};
}
function comingOf(sightings) {
	return new Set(sightings.flatMap(({ manifest: { ref, object } }) => {
		if (ref.kind === "Namespace") return [ref.name];
		if (ref.kind !== "CustomResourceDefinition") return [];
		const [group, kind] = [valueAt(object, ["spec", "group"]), valueAt(object, [
			"spec",
			"names",
			"kind"
		])];
		return typeof group === "string" && typeof kind === "string" ? [`${group}/${kind}`] : [];
	}));
}
function heldBy({ metadata, spec }) {
	const names = [metadata["finalizers"], isJsonObject(spec) ? spec["finalizers"] : void 0].flatMap((each) => Array.isArray(each) ? each.map(String) : []);
	return names.length === 0 ? "" : `, held by its finalizers ${names.join(", ")}`;
}

// src/diff/prune.ts
const protectedKinds = /* @__PURE__ */ new Set([
	"/Namespace",
	"/PersistentVolume",
	"/PersistentVolumeClaim",
	"apiextensions.k8s.io/CustomResourceDefinition",
	"crd.projectcalico.org/IPPool"
]);
function decidePrune(orphans, consents) {
	const verdicts = new Map(orphans.map(({ key, live }) => [key, decideOne(live, consents)]));
	const doomed = [...verdicts].filter(([, verdict]) => "delete" in verdict);
	if (doomed.length <= consents.maxDeletes) return verdicts;
	for (const [key] of doomed) verdicts.set(key, {
		blocked: `${doomed.length} objects would be deleted, and only ${consents.maxDeletes} may`,
		cure: `look at each of them, then allow it with --max-deletes ${doomed.length}`
	});
	return verdicts;
}
function decideOne(live, { prune, deletes }) {
	const ref = refOf(live);
	const since = live.metadata["deletionTimestamp"];
	if (typeof since === "string") return { keep: `it is being deleted since ${since}${heldBy(live)}` };
	const owners = live.metadata["ownerReferences"];
	if (Array.isArray(owners) && owners.length > 0) return { keep: "another object owns it" };
	const annotations = live.metadata["annotations"];
	if (isJsonObject(annotations) && annotations["pharos-network/prune"] === "keep") return { keep: `its annotation ${keepAnnotation} says so` };
	if (!prune) return { keep: "pruning is off" };
	const kind = `${parseApiVersion(ref.apiVersion).group}/${ref.kind}`;
	if (protectedKinds.has(kind) && !deletes.has(formatRef(ref))) return {
		blocked: `${formatRef(ref)} has no manifest any more, and more would be lost with it than the object itself`,
		cure: `allow it by name with --allow-delete "${formatRef(ref)}", or keep it: annotate it ${keepAnnotation}=keep`
	};
	return { delete: true };
}

// src/diff/live.ts
function diffLive({ observation, base, consents }) {
	const before = new Map((base ?? []).map((manifest) => [objectKey(manifest.ref), manifest.object]));
	const forms = observation.sightings.map((sighting) => toForms(sighting));
	const data = changedDataOf(forms);
	const coming = comingOf(observation.sightings);
	return [...forms.map((each) => {
		const obstacle = findObstacle(each.sighting, coming);
		return obstacle === void 0 ? decide(each, before, data, consents.recreate) : toBlocked(each.sighting, obstacle);
	}), ...decideOrphans(observation.orphans, consents)];
}
function toForms(sighting) {
	const { outlook, sent } = sighting;
	const live = sighting.live === void 0 ? void 0 : toLiveForm(sighting.live);
	if (outlook.outlook === "dry-run") return {
		sighting,
		live,
		after: toLiveForm(outlook.object)
	};
	if (outlook.outlook === "same" && live !== void 0) return {
		sighting,
		live,
		after: live
	};
	const desired = toLiveForm(sent);
	return {
		sighting,
		live,
		after: live === void 0 ? desired : overlay(live, desired)
	};
}
function changedDataOf(forms) {
	const from = /* @__PURE__ */ new Map();
	const to = /* @__PURE__ */ new Map();
	for (const { sighting, live, after } of forms) {
		if (live === void 0) continue;
		from.set(sighting.key, live);
		to.set(sighting.key, after);
	}
	return changedData(from, to);
}
function decide({ sighting, live, after }, before, data, recreate) {
	const { key, manifest, outlook } = sighting;
	const place = placeOf(sighting);
	if (outlook.outlook === "refused") {
		const { refusal } = outlook;
		const refused = toRefused(sighting, refusal);
		if (live !== void 0 && isImmutable(refusal) && recreate.has(formatRef(manifest.ref))) {
			const fields = fieldsOf(live, after, sighting, before.get(key));
			return {
				...place,
				action: "recreate",
				reason: refused.reason,
				fields
			};
		}
		return toBlocked(sighting, refused);
	}
	if (live === void 0) {
		const { head } = maskSecrets(void 0, after);
		return {
			...place,
			action: "create",
			patch: formatPatch("", head === void 0 ? "" : formatYaml(head))
		};
	}
	const fields = outlook.outlook === "same" ? [] : fieldsOf(live, after, sighting, before.get(key));
	const restartsPods = restartsOnUpdate(live, after);
	const causes = restartsPods ? [] : decideRestart(after, data);
	const held = outlook.outlook === "dry-run" ? outlook.held ?? [] : [];
	if (fields.length > 0 || held.length > 0) return {
		...place,
		action: "update",
		...toUpdate(live, after, restartsPods, causes),
		fields,
		held
	};
	if (causes.length > 0) return {
		...place,
		action: "restart",
		causes
	};
	return {
		...place,
		action: place.ownership.length > 0 ? "adopt" : "unchanged"
	};
}
function toBlocked(sighting, block) {
	return {
		...placeOf(sighting),
		action: "blocked",
		...block
	};
}
function placeOf(sighting) {
	const { key, manifest, outlook } = sighting;
	return {
		key,
		ref: manifest.ref,
		arch: manifest.arch,
		span: manifest.origin.locate([]).span,
		ownership: ownershipOf(sighting),
		...outlook.outlook === "predicted" ? { predicted: outlook.reason } : {}
	};
}
function toUpdate(live, after, restartsPods, causes) {
	const masked = maskSecrets(live, after);
	const [from, to] = [masked.base ?? live, masked.head ?? after];
	return {
		patch: formatPatch(formatYaml(alignTo(from, to, /* @__PURE__ */ new Set())), formatYaml(to)),
		restartsPods: restartsPods || causes.length > 0,
		...causes.length > 0 ? { causes } : {}
	};
}
function fieldsOf(live, after, { manifest, live: raw }, base) {
	const masked = maskSecrets(live, after);
	if (masked.base === void 0 || masked.head === void 0) return [];
	const ofFiles = base === void 0 ? void 0 : diffFields(toComparable(base), toComparable(manifest.object)).fields.map(({ label }) => label);
	return diffFields(masked.base, masked.head).fields.map((field) => {
		const { path, label } = field;
		const writer = raw === void 0 ? void 0 : writerOf(raw, path);
		const isChange = ofFiles === void 0 || ofFiles.some((each) => isWithin(each, label) || isWithin(label, each));
		const marks = {
			masked: masked.maskedAt.some((at) => `${formatPointer(path)}/`.startsWith(`${at}/`)),
			bucket: isChange ? "change" : "drift"
		};
		return Object.assign({}, field, marks, isChange ? void 0 : writer);
	});
}
function isWithin(label, above) {
	return label === above || label.startsWith(above) && /^[.[]/.test(label.slice(above.length));
}
function ownershipOf({ live, sent, outlook }) {
	if (live === void 0 || outlook.outlook === "same") return [];
	const [own, wanted] = [mapOf(live.metadata["labels"]), mapOf(sent.metadata["labels"])];
	const labels = Object.keys(wanted).filter((label) => label.startsWith("applyset.kubernetes.io/") && own[label] !== wanted[label]).map((label) => `label ${label}`);
	const taken = outlook.outlook === "dry-run" ? outlook.taken ?? [] : [];
	return [...labels, ...taken.map(({ manager }) => `the fields of ${manager}`)];
}
function decideOrphans(orphans, consents) {
	const verdicts = decidePrune(orphans, consents);
	return orphans.map(({ key, live }) => {
		const verdict = verdicts.get(key) ?? { keep: "it was not judged" };
		const place = {
			key,
			ref: refOf(live),
			arch: "any",
			ownership: []
		};
		if ("keep" in verdict) return {
			...place,
			action: "keep",
			reason: verdict.keep
		};
		if ("blocked" in verdict) return {
			...place,
			action: "blocked",
			reason: verdict.blocked,
			cure: verdict.cure,
			held: []
		};
		return {
			...place,
			action: "delete",
			reason: `no manifest gives ${formatRef(place.ref)} any more`
		};
	});
}
function mapOf(value) {
	return isJsonObject(value) ? value : {};
}

// src/diff/rollouts.ts
function findRolled(changes, sightings) {
	const byKey = new Map(sightings.map((each) => [each.key, each]));
	return changes.flatMap((change) => {
		const { key, ref, action } = change;
		const live = byKey.get(key)?.live;
		if (ref.kind !== "DaemonSet" || live === void 0) return [];
		if (action === "restart") return [{
			key,
			live,
			isCut: false
		}];
		if (action !== "update") return [];
		if (change.restartsPods) return [{
			key,
			live,
			isCut: false
		}];
		const sent = byKey.get(key)?.sent;
		return isOnDelete(live) && sent !== void 0 && !isOnDelete(sent) ? [{
			key,
			live,
			isCut: true
		}] : [];
	});
}
function withRollouts(changes, sightings, nodes) {
	const byKey = new Map(sightings.map((each) => [each.key, each]));
	return changes.map((change) => {
		const rolled = nodes.get(change.key) ?? [];
		if (change.action === "restart" && rolled.length > 0) return {
			...change,
			rollout: toRollOrder(rolled)
		};
		if (change.action !== "update") return change;
		if (rolled.length > 0) return {
			...change,
			restartsPods: true,
			rollout: toRollOrder(rolled)
		};
		const seen = byKey.get(change.key);
		return seen !== void 0 && !change.restartsPods && podsStay(seen) ? {
			...change,
			podsStay: true
		} : change;
	});
}
function podsStay({ live, sent, outlook }) {
	if (live === void 0 || !isOnDelete(sent)) return false;
	const after = outlook.outlook === "dry-run" ? outlook.object : sent;
	const path = ["spec", "template"];
	return !jsonEquals(valueAt(live, path) ?? null, valueAt(after, path) ?? null);
}
function isOnDelete(workload) {
	return valueAt(workload, [
		"spec",
		"updateStrategy",
		"type"
	]) === "OnDelete";
}

// src/live/inventory.ts
function toApplySetId({ name, namespace, kind }) {
	return `applyset-${createHash("sha256").update(`${name}.${namespace}.${kind}.`).digest("base64url")}-v1`;
}
function parseInventory(object, ref) {
	const labels = mapAt(object.metadata, "labels");
	const annotations = mapAt(object.metadata, "annotations");
	if (labels[applySet.id] !== toApplySetId(ref)) return void 0;
	if (!(textOf(annotations[applySet.tooling]) ?? "").startsWith("pharos-network/")) return void 0;
	const data = mapAt(object, "data");
	const [state, commit, version] = [
		data["state"],
		data["commit"],
		data["version"]
	].map(textOf);
	const run = parseRunMark(textOf(data["run"]) ?? "");
	return {
		object,
		groupKinds: splitList(annotations[applySet.groupKinds]),
		namespaces: [.../* @__PURE__ */ new Set([ref.namespace, ...splitList(annotations[applySet.namespaces])])],
		...state === void 0 ? {} : { state },
		...commit === void 0 ? {} : { commit },
		...version === void 0 ? {} : { version },
		...run === void 0 ? {} : { run },
		sent: run === void 0 ? parseSent(textOf(data["sent"])) : /* @__PURE__ */ new Map()
	};
}
function parseSent(text) {
	try {
		const value = parseJson(text ?? "{}");
		if (!isJsonObject(value)) return /* @__PURE__ */ new Map();
		return new Map(Object.entries(value).map(([key, digest]) => [key, textOf(digest) ?? ""]));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function splitList(value) {
	return (textOf(value) ?? "").split(",").filter((each) => each !== "");
}
function mapAt(object, key) {
	const value = object[key];
	return isJsonObject(value) ? value : {};
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}

// src/live/discovery.ts
const oldestServer = "1.25";
async function discover(cluster, apiVersions) {
	const [minor, ...lists] = await Promise.all([readMinor(cluster), ...[...new Set(apiVersions)].map((apiVersion) => readResources(cluster, apiVersion))]);
	const resources = new Map(lists.flat().map((each) => [`${each.apiVersion} ${each.kind}`, each]));
	return {
		minor,
		find: (apiVersion, kind) => resources.get(`${apiVersion} ${kind}`)
	};
}
async function versionsOf(cluster, group) {
	if (group === "") return ["v1"];
	const { status, body } = await cluster.send({
		method: "GET",
		path: `/apis/${encodeURIComponent(group)}`
	});
	if (status === 404) return [];
	if (status !== 200 || !isJsonObject(body)) throw undiscovered(cluster, status, group);
	const { preferredVersion, versions } = body;
	const names = [preferredVersion, ...Array.isArray(versions) ? versions : []].flatMap((each) => isJsonObject(each) ? [each["groupVersion"]] : []);
	return [...new Set(names.filter((name) => typeof name === "string"))];
}
async function readMinor(cluster) {
	const { status, body } = await cluster.send({
		method: "GET",
		path: "/version"
	});
	const text = isJsonObject(body) ? body["gitVersion"] : void 0;
	const minor = typeof text === "string" ? toMinor(text.replace(/[-+].*/, "")) : void 0;
	if (minor === void 0) throw new PortError("cluster", `${cluster.label} answers ${status} when asked for its version`, { cure: "check that the address in the kubeconfig is that of a Kubernetes API server" });
	if (compareMinors(minor, "1.25") < 0) throw new PortError("cluster", `${cluster.label} is Kubernetes ${minor}; ${oldestServer} is the oldest that works`, { cure: "upgrade the cluster, or apply the output of `pharos-network render` with the kubectl of its version" });
	return minor;
}
async function readResources(cluster, apiVersion) {
	const path = apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
	const { status, body } = await cluster.send({
		method: "GET",
		path
	});
	if (status === 404) return [];
	const list = isJsonObject(body) ? body["resources"] : void 0;
	if (status !== 200 || !Array.isArray(list)) throw undiscovered(cluster, status, apiVersion);
	return list.flatMap((each) => toResource(each, apiVersion));
}
function undiscovered(cluster, status, what) {
	const message = `${cluster.label} answers ${status} when asked what ${what} serves`;
	return new PortError("cluster", message, { cure: status >= 500 ? "see to what serves it: kubectl get apiservices" : "the kubeconfig's account needs the ClusterRole system:discovery, which every account has by default" });
}
function toResource(entry, apiVersion) {
	if (!isJsonObject(entry)) return [];
	const { name, kind, namespaced } = entry;
	if (typeof name !== "string" || typeof kind !== "string" || name.includes("/")) return [];
	return [{
		apiVersion,
		kind,
		plural: name,
		namespaced: namespaced === true
	}];
}

// src/live/answers.ts
function toObjectAnswer(answer) {
	if (answer.status < 300 && isKubeObject(answer.body)) return {
		answer: "object",
		object: answer.body
	};
	return answer.status === 404 ? { answer: "absent" } : toRefusal(answer);
}
function toRefusal({ status, body }) {
	const message = textAt(body, "message") ?? `the API server answers ${status}`;
	const details = isJsonObject(body) ? body["details"] : void 0;
	const causes = isJsonObject(details) && Array.isArray(details["causes"]) ? details["causes"] : [];
	const conflicts = causes.flatMap((cause) => {
		if (textAt(cause, "reason") !== "FieldManagerConflict") return [];
		const manager = /conflict with "([^"]*)"/.exec(textAt(cause, "message") ?? "")?.[1] ?? "another manager";
		return [{
			field: textAt(cause, "field") ?? "",
			manager
		}];
	});
	const fields = causes.flatMap((cause) => textAt(cause, "field") ?? []);
	return {
		answer: status === 401 || status === 403 ? "forbidden" : conflicts.length > 0 ? "conflict" : status === 422 || status === 400 ? "invalid" : "refused",
		status,
		message,
		conflicts,
		fields
	};
}
function isKubeObject(value) {
	return isJsonObject(value) && isJsonObject(value["metadata"]) && typeof value["kind"] === "string";
}
function textAt(value, key) {
	const found = isJsonObject(value) ? value[key] : void 0;
	return typeof found === "string" ? found : void 0;
}

// src/live/takeover.ts
const lastAppliedField = [
	"f:metadata",
	"f:annotations",
	`f:${lastApplied}`
];
function clientSideManagers(live) {
	return managersOf(live).filter(({ operation, subresource, fields }) => operation === "Update" && subresource === void 0 && holdsField(fields, lastAppliedField));
}
function toTakenOver(live, taken) {
	const [first] = taken;
	const all = managersOf(live);
	const own = all.find(({ manager, operation }) => manager === "pharos-network" && operation === "Apply");
	const fields = taken.reduce((united, entry) => uniteFields(united, entry.fields), own?.fields ?? emptyJsonObject());
	const entry = Object.assign(emptyJsonObject(), own?.entry ?? first?.entry, {
		manager: fieldManager,
		operation: "Apply",
		fieldsV1: fields
	});
	const gone = new Set([...taken, own].map((each) => each?.entry));
	return [entry, ...all.flatMap((each) => gone.has(each.entry) ? [] : [each.entry])];
}
function withoutAbandoned(answer, live, taken) {
	const theirs = taken.reduce((united, { fields }) => uniteFields(united, fields), emptyJsonObject());
	const isTaken = ({ manager, operation }) => taken.some((each) => each.manager === manager && each.operation === operation);
	const abandoned = managersOf(answer).filter((each) => !isTaken(each)).reduce((rest, { fields }) => subtractFields(rest, fields), theirs);
	return removeFields(answer, abandoned, lastAppliedOf(live));
}
function lastAppliedOf(live) {
	const annotations = live.metadata["annotations"];
	const text = isJsonObject(annotations) ? annotations[lastApplied] : void 0;
	const written = readJson(typeof text === "string" ? text : "{}");
	const metadata = isJsonObject(written["metadata"]) ? written["metadata"] : emptyJsonObject();
	const noted = isJsonObject(metadata["annotations"]) ? metadata["annotations"] : void 0;
	return Object.assign(emptyJsonObject(), written, { metadata: Object.assign(emptyJsonObject(), metadata, { annotations: Object.assign(emptyJsonObject(), noted, { [lastApplied]: "" }) }) });
}
function readJson(text) {
	try {
		const value = parseJson(text);
		return isJsonObject(value) ? value : emptyJsonObject();
	} catch {
		return emptyJsonObject();
	}
}

// src/live/foresee.ts
async function foresee({ cluster, dryRun, force }, resource, sent, live) {
	if (!dryRun) return {
		outlook: "predicted",
		reason: "the cluster is only read"
	};
	const answer = await tryApply(cluster, resource, sent, false);
	if (answer.answer === "absent") return {
		outlook: "predicted",
		reason: "its namespace does not exist yet",
		needs: "namespace"
	};
	const taken = live === void 0 ? [] : clientSideManagers(live);
	const names = new Set(taken.map(({ manager }) => manager));
	if (answer.answer !== "conflict") return toOutlook(answer, live, {
		taken,
		held: []
	});
	const held = answer.conflicts.filter(({ manager }) => !names.has(manager));
	if (held.length > 0 && !force) return {
		outlook: "refused",
		refusal: {
			...answer,
			conflicts: held
		}
	};
	return toOutlook(await tryApply(cluster, resource, sent, true), live, {
		taken,
		held
	});
}
function toOutlook(answer, live, { taken, held }) {
	if (answer.answer === "absent") return {
		outlook: "predicted",
		reason: "it is gone meanwhile"
	};
	if (answer.answer !== "object") return {
		outlook: "refused",
		refusal: answer
	};
	const isTaken = live !== void 0 && taken.length > 0;
	return {
		outlook: "dry-run",
		object: isTaken ? withoutAbandoned(answer.object, live, taken) : answer.object,
		...isTaken ? { taken } : {},
		...held.length > 0 ? { held } : {}
	};
}
async function tryApply(cluster, resource, sent, force) {
	const query = {
		fieldManager,
		fieldValidation: "Strict",
		force: String(force),
		dryRun: "All"
	};
	return toObjectAnswer(await cluster.send({
		method: "PATCH",
		path: objectPath(resource, refOf(sent), query),
		contentType: "application/apply-patch+yaml",
		body: sent
	}));
}

// src/live/holds.ts
function holdsAlready(live, desired) {
	return holds(live, desired, [], refOf(desired));
}
function holds(live, desired, path, ref) {
	if (live === void 0) return false;
	if (isJsonObject(desired)) return isJsonObject(live) && holdsMembers(live, desired, path, ref);
	if (Array.isArray(desired)) {
		if (!Array.isArray(live) || live.length === 0) return false;
		const keys = mergeKeysOf(ref, path);
		if (keys === void 0) return jsonEquals(live, desired);
		return holdsItems(live, desired, {
			keys,
			path,
			ref
		});
	}
	return live === desired;
}
function holdsMembers(live, desired, path, ref) {
	const keys = Object.keys(desired);
	if (keys.length === 0) return Object.keys(live).length === 0;
	return keys.every((key) => {
		const wanted = desired[key] ?? null;
		return holds(Object.hasOwn(live, key) ? live[key] : void 0, wanted, [...path, key], ref);
	});
}
function holdsItems(live, desired, { keys, path, ref }) {
	if (live.length !== desired.length) return false;
	return desired.every((item, at) => {
		const own = live[at];
		if (!isJsonObject(item) || !isJsonObject(own)) return false;
		return keys.every((key) => item[key] === void 0 || item[key] === own[key]) && holds(own, item, [...path, at], ref);
	});
}

// src/live/list.ts
const pageSize = "500";
const namesOnly = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1";
async function listObjects(cluster, resource, namespace, query) {
	const items = await listPages(cluster, resource, namespace, query);
	if ("answer" in items) return items;
	const { apiVersion, kind } = resource;
	return items.flatMap((item) => {
		const object = Object.assign(emptyJsonObject(), isJsonObject(item) ? item : {}, {
			apiVersion,
			kind
		});
		return isKubeObject(object) ? [object] : [];
	});
}
async function listNames(cluster, resource, namespace) {
	const items = await listPages(cluster, resource, namespace, {}, namesOnly);
	if ("answer" in items) return items;
	return new Set(items.flatMap((item) => {
		const metadata = isJsonObject(item) ? item["metadata"] : void 0;
		const name = isJsonObject(metadata) ? metadata["name"] : void 0;
		return typeof name === "string" ? [name] : [];
	}));
}
async function listPages(cluster, resource, namespace, query, accept) {
	const items = [];
	let token;
	do {
		const path = listPath(resource, namespace, {
			...query,
			limit: pageSize,
			continue: token
		});
		const answer = await cluster.send({
			method: "GET",
			path,
			...accept === void 0 ? {} : { accept }
		});
		if (answer.status !== 200 || !isJsonObject(answer.body)) return toRefusal(answer);
		items.push(...answer.body["items"] ?? []);
		const metadata = answer.body["metadata"];
		const next = isJsonObject(metadata) ? metadata["continue"] : void 0;
		token = typeof next === "string" && next !== "" ? next : void 0;
	} while (token !== void 0);
	return items;
}

// src/live/members.ts
async function findMemberVersions(cluster, inventory) {
	const asked = /* @__PURE__ */ new Map();
	const found = inventory.groupKinds.map(async (each) => {
		const { group, kind } = parseGroupKind(each);
		const stable = group === "" ? "v1" : `${group}/v1`;
		if (servedApiVersions(group, kind, newest).includes(stable)) return [each, [stable]];
		const versions = asked.get(group) ?? versionsOf(cluster, group);
		asked.set(group, versions);
		return [each, await versions];
	});
	return new Map(await Promise.all(found));
}
async function listMembers(cluster, discovery, { inventory, versions }, id) {
	const lists = inventory.groupKinds.flatMap((each) => {
		const { kind } = parseGroupKind(each);
		const resource = (versions.get(each) ?? []).map((version) => discovery.find(version, kind)).find((found) => found !== void 0);
		if (resource === void 0) return [];
		return (resource.namespaced ? inventory.namespaces : [void 0]).map((namespace) => listOnes(cluster, resource, namespace, id));
	});
	const found = /* @__PURE__ */ new Map();
	const unseen = [];
	const unlisted = [];
	for (const list of await Promise.all(lists)) if ("reason" in list) {
		unseen.push(list.reason);
		unlisted.push(list.place);
	} else for (const orphan of list) found.set(orphan.key, orphan);
	return {
		found,
		unseen,
		unlisted
	};
}
async function listOnes(cluster, resource, namespace, id) {
	const items = await listObjects(cluster, resource, namespace, { labelSelector: `${applySet.partOf}=${id}` });
	if ("answer" in items) {
		const where = namespace === void 0 ? "" : ` in ${namespace}`;
		const { apiVersion, kind } = resource;
		const place = {
			apiVersion,
			kind,
			...namespace === void 0 ? {} : { namespace },
			name: ""
		};
		return {
			reason: `${resource.plural}${where}: ${items.message}`,
			place
		};
	}
	return items.map((live) => ({
		key: objectKey(refOf(live)),
		resource,
		live
	}));
}
const newest = "1.999";
function parseGroupKind(text) {
	const [kind = "", ...group] = text.split(".");
	return {
		kind,
		group: group.join(".")
	};
}

// src/live/presence.ts
const fewObjects = 8;
async function readObjects(cluster, wanted) {
	const places = /* @__PURE__ */ new Map();
	for (const each of wanted) {
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
		const present = group.length > fewObjects ? await namesAt(cluster, group) : void 0;
		const asked = group.filter(({ ref }) => present === void 0 || present.has(ref.name));
		await Promise.all(asked.map(async (each) => {
			const object = await readObject(cluster, each);
			if (object !== void 0) found.set(each, object);
		}));
	}));
	return found;
}
async function namesAt(cluster, [first]) {
	if (first === void 0) return void 0;
	const names = await listNames(cluster, first.resource, first.ref.namespace);
	return "answer" in names ? void 0 : names;
}
async function readObject(cluster, { ref, resource }) {
	const answer = toObjectAnswer(await cluster.send({
		method: "GET",
		path: objectPath(resource, ref)
	}));
	if (answer.answer === "object") return answer.object;
	if (answer.answer === "absent") return void 0;
	throw unreadable(cluster, `${resource.plural} ${ref.name}`, answer);
}
function unreadable(cluster, what, { status, message }) {
	return new PortError("cluster", `${cluster.label} does not let ${what} be read (${status}): ${message}`, { cure: status === 401 ? "the credentials are no longer valid: renew the token, or check the kubeconfig's user" : "grant what `pharos-network rbac` prints to the kubeconfig's account" });
}

// src/live/sent.ts
function toSent(object, id) {
	const { metadata } = object;
	const labels = Object.assign(emptyJsonObject(), isJsonObject(metadata["labels"]) ? metadata["labels"] : void 0);
	labels[applySet.partOf] = id;
	const owned = Object.assign(emptyJsonObject(), metadata, { labels });
	return Object.assign(emptyJsonObject(), object, { metadata: owned });
}
function digestOfSent(sent) {
	if (sent.kind === "Secret") return void 0;
	return createHash("sha256").update(formatCanonicalJson(sent)).digest("base64url").slice(0, 16);
}

// src/live/observe.ts
const mostCreationsTried = 100;
async function observe(request) {
	const { cluster, manifests } = request;
	const id = toApplySetId(request.inventory);
	const inventory = await readInventory(cluster, request.inventory);
	const versions = inventory === void 0 ? /* @__PURE__ */ new Map() : await findMemberVersions(cluster, inventory);
	const discovery = await discover(cluster, [
		"v1",
		...manifests.map(({ ref }) => ref.apiVersion),
		...[...versions.values()].flat()
	]);
	const members = inventory === void 0 ? {
		found: /* @__PURE__ */ new Map(),
		unseen: [],
		unlisted: []
	} : await listMembers(cluster, discovery, {
		inventory,
		versions
	}, id);
	const seen = manifests.map((manifest) => toSeen(manifest, discovery, members.found, id));
	const read = await readMissing(cluster, seen);
	const creations = seen.filter(({ live, key }) => live === void 0 && !read.has(key)).length;
	const options = {
		...request,
		triesCreations: creations <= mostCreationsTried
	};
	const sightings = await Promise.all(seen.map((each) => {
		const live = each.live ?? read.get(each.key);
		return judge(options, inventory, live === void 0 ? each : {
			...each,
			live
		});
	}));
	const wanted = new Set(sightings.map(({ key }) => key));
	return {
		discovery,
		...inventory === void 0 ? {} : { inventory },
		sightings,
		orphans: [...members.found.values()].filter(({ key }) => !wanted.has(key)),
		unseen: members.unseen,
		unlisted: members.unlisted
	};
}
function toSeen(manifest, discovery, members, id) {
	const { ref } = manifest;
	const resource = discovery.find(ref.apiVersion, ref.kind);
	const key = objectKey(ref);
	const member = members.get(key)?.live;
	return {
		key,
		manifest,
		sent: toSent(manifest.object, id),
		...resource === void 0 ? {} : { resource },
		...member?.apiVersion === ref.apiVersion ? { live: member } : {}
	};
}
async function readMissing(cluster, seen) {
	const keys = /* @__PURE__ */ new Map();
	for (const { key, manifest, resource, live } of seen) if (live === void 0 && resource !== void 0) keys.set({
		ref: manifest.ref,
		resource
	}, key);
	const objects = await readObjects(cluster, [...keys.keys()]);
	return new Map([...objects].map(([wanted, object]) => [keys.get(wanted) ?? "", object]));
}
async function judge(options, inventory, seen) {
	const { key, manifest, sent, resource, live } = seen;
	if (resource === void 0) {
		const { apiVersion, kind } = manifest.ref;
		const reason = `the server does not serve ${kind} of ${apiVersion} yet`;
		return {
			...seen,
			outlook: {
				outlook: "predicted",
				reason,
				needs: "kind"
			}
		};
	}
	if (live === void 0 && !options.triesCreations) {
		const reason = `no dry run: more than ${mostCreationsTried} objects are new`;
		return {
			...seen,
			outlook: {
				outlook: "predicted",
				reason
			}
		};
	}
	const wasSent = inventory?.sent.get(key);
	const isSame = live !== void 0 && wasSent !== void 0 && wasSent === digestOfSent(sent) && holdsAlready(live, sent);
	return {
		...seen,
		outlook: isSame ? { outlook: "same" } : await foresee(options, resource, sent, live)
	};
}
async function readInventory(cluster, ref) {
	const object = await readObject(cluster, {
		ref,
		resource: {
			apiVersion: "v1",
			kind: "ConfigMap",
			plural: "configmaps",
			namespaced: true
		}
	});
	if (object === void 0) return void 0;
	const inventory = parseInventory(object, ref);
	if (inventory !== void 0) return inventory;
	throw new PortError("cluster", `the ConfigMap ${ref.namespace}/${ref.name} is not an inventory of ours`, { cure: "rename or delete it, or name another one with --inventory" });
}

// src/live/rolled-pods.ts
async function readRolledPods(cluster, agents) {
	const nodes = /* @__PURE__ */ new Map();
	const unseen = [];
	await Promise.all(agents.map(async ({ key, live, isCut }) => {
		const { namespace } = refOf(live);
		const query = { labelSelector: toLabelSelector(live) };
		const found = await listObjects(cluster, podResource, namespace, query);
		if ("answer" in found) {
			unseen.push(`the pods of ${formatRef(refOf(live))} (${found.message})`);
			return;
		}
		const newest = isCut ? await readRevision(cluster, namespace, query, live) : void 0;
		const old = found.map(toPod).filter((pod) => isPodOf(pod, live)).filter(({ revision }) => !isCut || newest !== void 0 && revision !== newest);
		const names = [...new Set(old.flatMap(({ node }) => node ?? []))];
		nodes.set(key, await Promise.all(names.map((node) => toRolledNode(cluster, node))));
	}));
	return {
		nodes,
		unseen
	};
}
async function readRevision(cluster, namespace, query, live) {
	const found = await listObjects(cluster, revisionResource, namespace, query);
	return "answer" in found ? void 0 : toNewestRevision(found, live);
}
async function toRolledNode(cluster, node) {
	const path = objectPath(nodeResource, {
		...nodeResource,
		name: node
	});
	const { status, body } = await cluster.send({
		method: "GET",
		path
	});
	const arch = status === 200 ? archOfNode(body) : void 0;
	return arch === void 0 ? { node } : {
		node,
		arch
	};
}

// src/text/redact.ts
const shortest = 6;
function toRedact(secrets) {
	const values = [...new Set(secrets)].filter((value) => value.trim().length >= shortest);
	values.sort((a, b) => b.length - a.length);
	return (text) => values.reduce((masked, value) => masked.replaceAll(value, "***"), text);
}

// src/live-pipeline.ts
async function planLive(request, world, cluster) {
	return (await prepare(request, world, cluster)).plan;
}
async function findDrift(request, world, cluster) {
	return (await prepare({
		...request,
		force: true
	}, world, cluster, "head")).plan;
}
async function apply(request, gate, world, cluster) {
	let prepared = await prepare(request, world, cluster);
	const cut = prepared.observation?.inventory?.run;
	if (cut?.phase === "rolling-back" && request.onFailure === "rollback") {
		const { log } = world;
		const { holder, inventory } = request;
		const setId = toApplySetId(inventory);
		const result = await finishRollback({
			cluster,
			log,
			holder,
			inventory,
			setId,
			mark: cut,
			limits: toLimits(request.timeoutMs, []),
			redact: prepared.observation === void 0 ? (text) => text : toRedactOf(prepared.observation)
		});
		if (result !== void 0) return {
			plan: prepared.plan,
			result
		};
		prepared = withFinished(await prepare(request, world, cluster), cut);
	}
	const { plan, observation, base, unrollable = [] } = prepared;
	const { changes } = plan;
	const { changeSet, diagnostics } = plan.plan;
	if (changes === void 0 || observation === void 0 || changeSet === void 0) return { plan };
	if (hasErrors(diagnostics)) return { plan };
	const { state } = changeSet.digests;
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
			failures: unrollable.map((what) => ({
				reason: `pods cannot be replaced unseen: the account may not read ${what}`,
				cure: "grant what `pharos-network rbac` prints to the kubeconfig's account"
			}))
		}
	};
	const kept = changes.flatMap(({ action, ref }) => action === "keep" ? [ref] : []);
	const desired = sightings.map(({ manifest }) => manifest.ref);
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
			limits: toLimits(request.timeoutMs, changes),
			redact: toRedactOf(observation),
			force: request.force,
			onFailure: request.onFailure,
			holder: request.holder,
			inventory: {
				...seenVersionOf(inventory),
				ref: request.inventory,
				id: toApplySetId(request.inventory),
				version,
				state,
				...request.commit === void 0 ? {} : { commit: request.commit },
				...inventory?.state === void 0 ? {} : { stateBefore: inventory.state },
				...inventory === void 0 ? {} : { before: inventory.object },
				...inventory?.run === void 0 ? {} : { unfinished: inventory.run },
				...inventory?.commit === void 0 ? {} : { commitBefore: inventory.commit },
				membersDuring: [
					...desired,
					...observation.unlisted,
					...observation.orphans.map(({ live }) => refOf(live))
				],
				membersAfter: [
					...desired,
					...observation.unlisted,
					...kept
				],
				sentBefore: toSentDuring(inventory, changes),
				sentAfter: new Map(sightings.flatMap(({ key, sent }) => {
					const digest = digestOfSent(sent);
					return digest === void 0 ? [] : [[key, digest]];
				}))
			}
		})
	};
}
async function prepare(request, world, cluster, since = "base") {
	const { plan, baseManifests } = await planWithBase(request, world);
	if (plan.changeSet === void 0) return { plan: {
		plan,
		server: cluster.label
	} };
	world.log.progress(`asking ${cluster.label}`);
	const observation = await observe({
		cluster,
		manifests: plan.manifests,
		inventory: request.inventory,
		dryRun: request.dryRun,
		force: request.force
	});
	const decided = diffLive({
		observation,
		base: since === "head" ? plan.manifests : baseManifests,
		consents: {
			prune: request.prune && plan.manifests.length > 0,
			maxDeletes: request.maxDeletes,
			deletes: request.allowDelete,
			recreate: request.recreate
		}
	});
	const { sightings } = observation;
	const rolled = await readRolledPods(cluster, findRolled(decided, sightings));
	const changes = withRollouts(decided, sightings, rolled.nodes);
	const unseen = [...observation.unseen, ...rolled.unseen];
	return {
		plan: {
			plan,
			server: cluster.label,
			changes,
			unseen,
			undo: toUndoOutlook(observation.inventory, request.onFailure)
		},
		observation,
		...baseManifests === void 0 ? {} : { base: baseManifests },
		unrollable: rolled.unseen
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
function toUndoOutlook(inventory, onFailure) {
	const run = inventory?.run;
	return {
		onFailure,
		isFirst: inventory === void 0,
		...run === void 0 ? {} : { unfinished: run }
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
	for (const { key, resource, sent, live, outlook } of observation.sightings) {
		if (resource === void 0) continue;
		const taken = outlook.outlook === "dry-run" ? outlook.taken : void 0;
		targets.set(key, {
			resource,
			sent,
			...live === void 0 ? {} : { live },
			...live === void 0 || taken === void 0 ? {} : { takenOver: toTakenOver(live, taken) }
		});
	}
	const deleted = new Set(changes.flatMap(({ action, ref }) => action === "delete" ? [objectKey(ref)] : []));
	for (const { key, resource, live } of observation.orphans) if (deleted.has(key)) targets.set(key, {
		resource,
		live
	});
	return targets;
}

export { openCluster as i, findDrift as n, planLive as r, apply as t };