import { a as formatPointer, n as shorten, s as diagnostic, u as PortError } from "./leaves.js";
import { t as loadKubeconfig } from "./kubeconfig.js";
import { _ as formatJson, a as readYaml, g as formatCanonicalJson, h as emptyJsonObject, i as formatYaml, r as toJson, v as isJsonObject, y as jsonEquals } from "./yaml.js";
import { c as servedApiVersions, i as isKnownGroup, l as compareMinors, o as objectKey, s as scopeOf, u as toMinor } from "./kinds.js";
import { n as parseApiVersion, r as refOf, t as formatRef } from "./object-ref.js";
import { C as textAt$1, S as containersOf, T as mergeKeysOf, _ as toComparable, a as renderSides, b as parseAddress, c as changedData, d as formatPatch, f as diffFields, h as maskSecrets, l as decideRestart, m as withoutOwnership, p as toIsRelated, r as planSides, u as restartsOnUpdate, v as alignTo, w as valueAt, x as parseCidr, y as contains } from "./pipeline.js";
import { a as parseRunMark, c as pharosKinds, d as keepAnnotation, f as lastApplied, g as parseJson, l as applySet, p as pharos, s as calicoGroup, t as pluralOf, u as fieldManager } from "./plural.js";
import { t as version } from "./version.js";
import { createHash } from "node:crypto";
import { checkServerIdentity } from "node:tls";
import https from "node:https";

// src/adapters/api-agent.ts
async function openAgent({ server, proxyUrl, tls }) {
	const options = {
		...tls,
		keepAlive: true
	};
	const isPlain = server.protocol === "http:";
	if (proxyUrl === void 0) return isPlain ? new (await (import("node:http"))).Agent({ keepAlive: true }) : new OneServerAgent(options);
	if (proxyUrl.startsWith("socks")) {
		const { SocksProxyAgent } = await import("./dist.js");
		const name = tls.servername ?? toHostname(server);
		const checkServerIdentity$1 = (_, certificate) => checkServerIdentity(name, certificate);
		return new SocksProxyAgent(proxyUrl, Object.assign({ checkServerIdentity: checkServerIdentity$1 }, options));
	}
	const { HttpProxyAgent, HttpsProxyAgent } = await import("./hpagent.js");
	return isPlain ? new HttpProxyAgent({
		keepAlive: true,
		proxy: proxyUrl
	}) : new HttpsProxyAgent({
		...options,
		proxy: proxyUrl
	});
}
function toHostname({ hostname }) {
	return hostname.replace(/^\[(.*)\]$/, "$1");
}
var OneServerAgent = class extends https.Agent {
	getName() {
		return "server";
	}
};

// src/adapters/unaccepted.ts
function toUnaccepted(label, user = "", headers = {}) {
	const { Authorization: authorization } = headers;
	const end = typeof authorization === "string" ? endOf(authorization) : void 0;
	const hasEnded = end !== void 0 && end <= Date.now();
	const message = `${label} does not accept the credentials of user ${user} (401)${hasEnded ? `: its token ran out at ${new Date(end).toISOString()}` : ""}`;
	return new PortError("cluster", message, { cure: hasEnded ? "give a kubeconfig with a new token, such as `kubectl create token` prints" : "check that the kubeconfig is for this cluster, and that its user, token or certificate is still there" });
}
function endOf(authorization) {
	const [, claims = ""] = authorization.replace(/^Bearer /, "").split(".");
	try {
		const value = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
		return typeof value.exp === "number" ? value.exp * 1e3 : void 0;
	} catch {
		return;
	}
}

// src/adapters/api-connection.ts
var ApiConnection = class {
	label;
	#reload;
	#kubeconfig;
	#server;
	#root;
	#credentials;
	#agent;
	constructor(kubeconfig, reload) {
		const { config } = kubeconfig;
		this.#kubeconfig = kubeconfig;
		this.#reload = reload;
		this.#server = new URL(config.getCurrentCluster()?.server ?? "");
		this.#root = this.#server.pathname.replace(/\/+$/, "");
		this.label = `${this.#server.origin}${this.#root} (context ${config.getCurrentContext()})`;
	}
	async attempt(request, timeoutMs) {
		return this.#send(request, timeoutMs).catch((error) => toBreak(error));
	}
	async renewCredentials() {
		this.#kubeconfig = await this.#reload();
		this.#credentials = void 0;
	}
	async explainRefusal() {
		const { headers } = await this.#authorize();
		return toUnaccepted(this.label, this.#kubeconfig.config.getCurrentUser()?.name, headers);
	}
	close() {
		this.#agent?.destroy();
	}
	async #send(request, timeoutMs) {
		const { headers, ...connection } = await this.#authorize();
		const body = request.body === void 0 ? void 0 : formatJson(request.body);
		const { request: open } = this.#server.protocol === "http:" ? await import("node:http") : https;
		return new Promise((resolve, reject) => {
			const sent = open({
				...connection,
				hostname: toHostname(this.#server),
				port: this.#server.port,
				method: request.method,
				path: this.#root + request.path,
				headers: {
					...headers,
					accept: request.accept ?? "application/json",
					"user-agent": `pharos-network/${version}`,
					...body === void 0 ? {} : {
						"content-type": request.contentType ?? "application/json",
						"content-length": Buffer.byteLength(body)
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
		const { config, impersonation, proxyUrl } = this.#kubeconfig;
		try {
			await config.applyToHTTPSOptions(options);
		} catch (error) {
			const reason = firstLine(error);
			throw new PortError("cluster", `no credentials for ${this.label}: ${reason}`, { cure: reason.startsWith("HTTP protocol") ? "nothing protects credentials on http://: write insecure-skip-tls-verify: true beside that server if this is meant" : "check the user of that context: its files, its exec plugin, its token" });
		}
		Object.assign(options.headers ??= {}, impersonation);
		this.#agent?.destroy();
		const { agent: _, headers: __, ...tls } = options;
		this.#agent = await openAgent({
			server: this.#server,
			proxyUrl,
			tls
		});
		return {
			...options,
			agent: this.#agent
		};
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

// src/adapters/readiness.ts
const trustMs = 1e3;
var Readiness = class {
	#ask;
	#readyAt = Number.NEGATIVE_INFINITY;
	#look;
	constructor(ask) {
		this.#ask = ask;
	}
	doubt() {
		this.#readyAt = Number.NEGATIVE_INFINITY;
	}
	async judge(sentAt) {
		if (sentAt >= this.#readyAt && performance.now() - this.#readyAt < trustMs) return "meant";
		this.#look ??= this.#lookNow();
		return await this.#look ? "early" : "starting";
	}
	async #lookNow() {
		const isReady = await this.#isReady();
		if (isReady) this.#readyAt = performance.now();
		this.#look = void 0;
		return isReady;
	}
	async #isReady() {
		const told = await this.#ask("/readyz");
		if (!isHidden(told)) return told === 200;
		if (await this.#ask("/version") !== 200) return false;
		const again = await this.#ask("/readyz");
		return again === 200 || isHidden(again);
	}
};
function isHidden(status) {
	return status === 403 || status === 404;
}

// src/adapters/cluster.ts
const longestBackoffMs = 1e4;
const longestFirstContactMs = 1e4;
const attemptsAt500 = 4;
const mostEarly = 2;
async function openCluster(options) {
	const kubeconfig = await loadKubeconfig(options);
	return new HttpCluster(new ApiConnection(kubeconfig, () => loadKubeconfig(options)), options);
}
var HttpCluster = class {
	label;
	#connection;
	#timeoutMs;
	#patienceMs;
	#firstBackoffMs;
	#readiness;
	#waiting = [];
	#free;
	#hasAnswered = false;
	#isAccepted = false;
	constructor(connection, options) {
		this.#connection = connection;
		this.label = connection.label;
		this.#free = options.concurrency ?? 24;
		this.#timeoutMs = options.requestTimeoutMs ?? 3e4;
		this.#patienceMs = options.patienceMs ?? 12e4;
		this.#firstBackoffMs = options.firstBackoffMs ?? 200;
		this.#readiness = new Readiness(async (path) => {
			const answer = await connection.attempt({
				method: "GET",
				path
			}, this.#timeoutMs);
			return "status" in answer ? answer.status : void 0;
		});
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
		this.#connection.close();
	}
	async #persist(request) {
		const start = performance.now();
		const patienceMs = request.patienceMs ?? this.#patienceMs;
		let renewed = false;
		let early = 0;
		for (let attempt = 1;; attempt += 1) {
			const sentAt = performance.now();
			const result = await this.#connection.attempt(request, request.timeoutMs ?? this.#timeoutMs);
			if ("status" in result) {
				this.#hasAnswered = true;
				if (result.status === 401 && !renewed) {
					renewed = true;
					await this.#connection.renewCredentials();
					continue;
				}
				if (result.status !== 401) this.#isAccepted = true;
				else if (!this.#isAccepted) throw await this.#connection.explainRefusal();
				const verdict = result.status === 403 ? await this.#readiness.judge(sentAt) : "meant";
				if (verdict === "early" && (early += 1) <= mostEarly) continue;
				const answer = verdict === "starting" || isWorthWaiting(result.status, attempt) ? void 0 : this.#toAnswer(result, request);
				if (answer !== void 0) return answer;
			} else this.#readiness.doubt();
			const backoffMs = Math.min(longestBackoffMs, this.#firstBackoffMs * 2 ** (attempt - 1));
			const asked = askedMs(result);
			const waitMs = asked > 0 ? Math.max(asked, this.#firstBackoffMs) : backoffMs;
			const mostMs = this.#hasAnswered ? patienceMs : Math.min(patienceMs, longestFirstContactMs);
			if (performance.now() + waitMs > start + mostMs) throw this.#silence(request, result);
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
	#silence({ method, path }, last) {
		const what = `${method} ${path.replace(/\?.*/, "")}`;
		const reason = "status" in last ? `answers ${last.status}` : last.reason;
		return new PortError("cluster", `${this.label} does not answer ${what}: ${reason}`, { cure: cureOf$2("status" in last ? last.status : void 0, path) });
	}
};
function cureOf$2(status, path) {
	if (status === 429) return "the API server is busy, or lets this account ask only so much (kubectl get flowschemas): run again later";
	const [, group] = /^\/apis\/([^/]+\.[^/]+)\//.exec(path) ?? [];
	if (status === 503 && group !== void 0) return `see to what serves ${group}: kubectl get apiservices; and run again`;
	return "check that the API server can be reached from here, and run again";
}
function isWorthWaiting(status, attempt) {
	if (status === 500) return attempt < attemptsAt500;
	return status === 429 || status === 502 || status === 503 || status === 504;
}
function askedMs(result) {
	const asked = Number("status" in result ? result.retryAfter : void 0);
	return Number.isFinite(asked) ? asked * 1e3 : 0;
}

// src/diff/blast-radius.ts
const runsPods = /* @__PURE__ */ new Set([
	"DaemonSet",
	"Deployment",
	"StatefulSet"
]);
const mostNames = 10;
function findStruck(changes, { sightings, orphans }) {
	const lives = new Map([...sightings, ...orphans].map(({ key, live }) => [key, live]));
	const struck = (isMeant) => changes.flatMap((change) => {
		const live = lives.get(change.key);
		return live !== void 0 && isMeant(change) ? [{
			key: change.key,
			live
		}] : [];
	});
	return {
		workloads: struck((change) => runsPods.has(change.ref.kind) && touchesPods(change) && !isRolled(change)),
		definitions: struck(({ action, ref, span }) => ref.kind === "CustomResourceDefinition" && (action === "delete" || action === "recreate" || action === "blocked" && span === void 0))
	};
}
function withBlast(changes, { pods, instances }, archOf) {
	return changes.map((change) => {
		const nodes = pods.get(change.key) ?? nodesOfRoll(change);
		const lost = instances.get(change.key) ?? [];
		const blast = {
			...change.blast,
			...nodes === void 0 || nodes.length === 0 ? {} : { pods: toPods(nodes, archOf) },
			...lost.length === 0 ? {} : { lost: {
				count: lost.length,
				names: lost.slice(0, mostNames)
			} }
		};
		return Object.keys(blast).length === 0 ? change : {
			...change,
			blast
		};
	});
}
function touchesPods(change) {
	if (change.action === "update") return change.restartsPods;
	return change.action === "restart" || change.action === "recreate" || change.action === "delete";
}
function isRolled(change) {
	return nodesOfRoll(change) !== void 0;
}
function nodesOfRoll(change) {
	const rollout = change.action === "update" || change.action === "restart" ? change.rollout : void 0;
	return rollout && [...rollout.canaries, ...rollout.rest].map(({ node }) => node);
}
function toPods(nodes, archOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const node of new Set(nodes.filter((each) => each !== ""))) {
		const arch = archOf.get(node) ?? "unknown";
		counts.set(arch, (counts.get(arch) ?? 0) + 1);
	}
	const byArch = [...counts].toSorted(([one], [other]) => one < other ? -1 : 1);
	return {
		count: nodes.length,
		nodes: byArch.map(([arch, count]) => ({
			arch,
			count
		}))
	};
}

// src/kube/string-data.ts
function foldStringData(object) {
	const { stringData, data = null } = object;
	if (object.kind !== "Secret" || object.apiVersion !== "v1" || !isJsonObject(stringData)) return object;
	const texts = Object.entries(stringData).flatMap(([key, text]) => typeof text === "string" ? [[key, Buffer.from(text).toString("base64")]] : []);
	if (texts.length < Object.keys(stringData).length || !(data === null || isJsonObject(data))) return object;
	const folded = Object.assign(emptyJsonObject(), object, { data: Object.assign(emptyJsonObject(), data, Object.fromEntries(texts)) });
	delete folded["stringData"];
	return folded;
}

// src/diff/adoption.ts
function adoptionOf({ live, sent, outlook, manifest }) {
	if (live === void 0 || outlook.outlook === "same") return [];
	const [own, wanted] = [mapOf$1(live.metadata["labels"]), mapOf$1(sent.metadata["labels"])];
	const labels = Object.keys(wanted).filter((label) => label.startsWith("applyset.kubernetes.io/") && own[label] !== wanted[label]).map((label) => `label ${label}`);
	const taken = outlook.outlook === "dry-run" ? outlook.taken ?? [] : [];
	const notes = mapOf$1(live.metadata["annotations"]);
	return [
		...labels,
		...taken.map(({ manager }) => `the fields of ${manager}`),
		...formatStack(own[pharos.stack], wanted[pharos.stack]),
		...formatChecksum(notes[pharos.checksum], manifest.origin.pharosChecksum?.())
	];
}
function formatStack(live, sent) {
	if (typeof live !== "string" || sent !== void 0) return [];
	return [`label ${pharos.stack} goes: it was of Pharos' stack ${live}`];
}
function formatChecksum(live, own) {
	if (typeof live !== "string") return [];
	const what = own === void 0 ? "" : own === live ? ": the file is the very one that Pharos applied" : ": the file is not the one that Pharos applied last";
	return [`annotation ${pharos.checksum} goes${what}`];
}
function mapOf$1(value) {
	return isJsonObject(value) ? value : {};
}

// src/diff/fixed-fields.ts
const selector = ["spec.selector"];
const bound = ["roleRef"];
const fixed = {
	"apps/DaemonSet": selector,
	"apps/Deployment": selector,
	"apps/ReplicaSet": selector,
	"apps/StatefulSet": [
		...selector,
		"spec.serviceName",
		"spec.podManagementPolicy"
	],
	"rbac.authorization.k8s.io/RoleBinding": bound,
	"rbac.authorization.k8s.io/ClusterRoleBinding": bound,
	"/PersistentVolumeClaim": [
		"spec.storageClassName",
		"spec.accessModes",
		"spec.volumeName"
	],
	"/Secret": ["type"],
	"apiextensions.k8s.io/CustomResourceDefinition": ["spec.scope"],
	"networking.k8s.io/IngressClass": ["spec.controller"],
	"node.k8s.io/RuntimeClass": ["handler"],
	"scheduling.k8s.io/PriorityClass": ["value"],
	"storage.k8s.io/StorageClass": ["provisioner", "parameters"]
};
function findFixed(live, after) {
	const kind = `${parseApiVersion(live.apiVersion).group}/${live.kind}`;
	const changed = [
		...Object.hasOwn(fixed, kind) ? fixed[kind] ?? [] : [],
		...kind === "/Service" && [live, after].every(hasAddress) ? ["spec.clusterIP"] : [],
		...live["immutable"] === true ? [
			"immutable",
			"data",
			"binaryData"
		] : []
	].filter((label) => {
		const path = label.split(".");
		const own = valueAt(live, path);
		return own !== void 0 && own !== null && !jsonEquals(own, valueAt(after, path) ?? null);
	});
	return kind === "batch/Job" && !jsonEquals(programsOf(live), programsOf(after)) ? [...changed, "spec.template"] : changed;
}
function hasAddress(service) {
	return textAt$1(service, ["spec", "type"]) !== "ExternalName" && Boolean(textAt$1(service, ["spec", "clusterIP"]));
}
function programsOf(job) {
	const spec = valueAt(job, [
		"spec",
		"template",
		"spec"
	]);
	return (isJsonObject(spec) ? containersOf(spec, []) : []).map(({ container }) => [
		"name",
		"image",
		"command",
		"args"
	].map((field) => container[field] ?? null));
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

// src/kube/item-steps.ts
function toFindStep(steps) {
	const byMeaning = /* @__PURE__ */ new Map();
	let hasValues = false;
	const keySets = /* @__PURE__ */ new Map();
	for (const step of steps) {
		if (step.startsWith("v:")) {
			byMeaning.set(step, step);
			hasValues = true;
		}
		const keys = step.startsWith("k:") ? parseJson(step.slice(2)) : void 0;
		if (!isJsonObject(keys)) continue;
		byMeaning.set(`k:${formatCanonicalJson(keys)}`, step);
		keySets.set(Object.keys(keys).toSorted().join(" "), Object.keys(keys));
	}
	return (item) => {
		if (item === void 0) return void 0;
		const byValue = hasValues ? byMeaning.get(`v:${formatJson(item)}`) : void 0;
		if (byValue !== void 0 || !isJsonObject(item)) return byValue;
		for (const keys of keySets.values()) {
			const own = emptyJsonObject();
			for (const key of keys) own[key] = (Object.hasOwn(item, key) ? item[key] : void 0) ?? null;
			const found = byMeaning.get(`k:${formatCanonicalJson(own)}`);
			if (found !== void 0) return found;
		}
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
function writtenAt(object) {
	if (object === void 0) return void 0;
	const known = managersOf(object).flatMap(({ manager, time }) => manager === "pharos-network" && time !== void 0 ? [Date.parse(time)] : []).filter((time) => !Number.isNaN(time));
	return known.length === 0 ? void 0 : Math.max(...known);
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
	return remove(object, fields, written) ?? object;
}
function remove(value, fields, written) {
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
			const left = remove(inner, below, source[name]);
			if (left === void 0) delete kept[name];
			else kept[name] = left;
		}
		return Object.keys(kept).length === 0 && steps.length > 0 ? void 0 : kept;
	}
	if (!Array.isArray(value)) return value;
	const stepOf = toFindStep(steps);
	const sources = new Map((Array.isArray(written) ? written : []).map((item) => [stepOf(item), item]));
	const items = value.flatMap((item) => {
		const step = stepOf(item);
		const below = step === void 0 ? void 0 : fields[step];
		if (step === void 0 || !isJsonObject(below)) return [item];
		const source = sources.get(step);
		const left = source !== void 0 && Object.hasOwn(below, ".") ? void 0 : remove(item, below, source);
		return left === void 0 ? [] : [left];
	});
	return items.length === 0 && steps.length > 0 ? void 0 : items;
}

// src/diff/managers.ts
function toWriterOf(live) {
	const managers = managersOf(live);
	const found = /* @__PURE__ */ new Map();
	const stepsOf = (set) => {
		const known = found.get(set) ?? toFindStep(Object.keys(set));
		found.set(set, known);
		return known;
	};
	return (path) => {
		let best;
		for (const { manager, time, fields } of managers) {
			const depth = depthOf(fields, live, path, stepsOf);
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
	};
}
function depthOf(fields, live, path, stepsOf) {
	let set = fields;
	let value = live;
	let depth = 0;
	for (const step of path) {
		const item = typeof step === "number" ? value?.[step] : isJsonObject(value) ? value[step] : void 0;
		const name = typeof step === "string" ? `f:${step}` : stepsOf(set)(item);
		const next = name === void 0 ? void 0 : set[name];
		if (!isJsonObject(next)) break;
		depth += 1;
		set = next;
		value = item;
	}
	return depth;
}

// src/diff/foreign-owner.ts
function foreignOwnerOf({ metadata }, ours) {
	const notes = foreignIn(metadata["annotations"], ours["annotations"]);
	const labels = foreignIn(metadata["labels"], ours["labels"]);
	const set = labels(applySet.partOf);
	if (set !== void 0) return `another ApplySet, ${set}`;
	const release = notes("meta.helm.sh/release-name");
	if (release !== void 0) return `Helm's release ${join(notes("meta.helm.sh/release-namespace"), release)}`;
	for (const [tool, at] of fluxTools) {
		const name = labels(`${at}/name`);
		if (name !== void 0) return `Flux' ${tool} ${join(labels(`${at}/namespace`), name)}`;
	}
	const application = notes("argocd.argoproj.io/tracking-id")?.split(":")[0] ?? labels("argocd.argoproj.io/instance");
	if (application !== void 0) return `Argo CD's application ${application}`;
	return ours["ownerReferences"] === void 0 ? ownerOf(metadata["ownerReferences"]) : void 0;
}
const fluxTools = [["Kustomization", "kustomize.toolkit.fluxcd.io"], ["HelmRelease", "helm.toolkit.fluxcd.io"]];
function ownerOf(references) {
	const [first] = Array.isArray(references) ? references : [];
	const [kind, name] = [textAt$1(first, ["kind"]), textAt$1(first, ["name"])];
	return kind === void 0 || name === void 0 ? void 0 : `${kind} ${name}, by its owner reference`;
}
function foreignIn(live, ours) {
	return (name) => {
		const value = isJsonObject(live) ? live[name] : void 0;
		const own = isJsonObject(ours) ? ours[name] : void 0;
		return typeof value === "string" && value !== own ? value : void 0;
	};
}
function join(namespace, name) {
	return namespace === void 0 ? name : `${namespace}/${name}`;
}

// src/diff/protected-kinds.ts
const kinds = /* @__PURE__ */ new Set([
	"/Namespace",
	"/PersistentVolume",
	"/PersistentVolumeClaim",
	"apiextensions.k8s.io/CustomResourceDefinition",
	"crd.projectcalico.org/IPPool"
]);
function isProtected({ apiVersion, kind }) {
	return kinds.has(`${parseApiVersion(apiVersion).group}/${kind}`);
}

// src/kube/quoted-secrets.ts
function withoutSecretValues(message, ...objects) {
	const values = objects.flatMap((object) => valuesOf(object)).toSorted((one, other) => other.length - one.length);
	return withoutParts(values.reduce((text, value) => text.replaceAll(value, "***"), message), values);
}
const shortestPart = 12;
function withoutParts(text, values) {
	const parts = /* @__PURE__ */ new Set();
	for (let at = 0; at + shortestPart <= text.length; at += 1) parts.add(text.slice(at, at + shortestPart));
	const quoted = /* @__PURE__ */ new Set();
	for (const value of values) for (let at = 0; at + shortestPart <= value.length; at += 1) {
		const part = value.slice(at, at + shortestPart);
		if (parts.has(part)) quoted.add(part);
	}
	if (quoted.size === 0) return text;
	let masked = "";
	let end = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (quoted.has(text.slice(at, at + shortestPart))) {
			if (at >= end) masked += "***";
			end = at + shortestPart;
		}
		if (at >= end) masked += text[at] ?? "";
	}
	return masked;
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

// src/diff/refusals.ts
const immutable = /immutable|may not (?:be )?change|cannot change|updates to .{0,80}forbidden|Forbidden: .{0,20}updates/i;
function isImmutable({ answer, message }) {
	return answer === "invalid" && immutable.test(message);
}
function toFixedRefusal(fields) {
	if (fields.length === 0) return void 0;
	return {
		answer: "invalid",
		status: 422,
		message: `${fields.join(" and ")}: field is immutable`,
		conflicts: [],
		fields
	};
}
function toRefused$1({ manifest, sent, live }, refusal) {
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
		reason: shorten(message),
		cure: cureOf$1(refusal, manifest.ref, live !== void 0, status),
		held: []
	};
}
function cureOf$1(refusal, ref, exists, status) {
	const { message, answer } = refusal;
	if (exists && isImmutable(refusal)) {
		const loss = isProtected(ref) ? "; more is lost with it than the object itself" : "";
		return `allow it to be deleted and made anew with --recreate "${formatRef(ref)}"${loss}`;
	}
	if (message.includes("last applied version")) return "move it to the new version first, and add what only that version has with the next change";
	if (message.includes("field not declared in schema")) return "take the field out: the kind, as the server knows it now, has no such field";
	if (message.includes("being terminated")) return "wait until the namespace is gone, then run again; what holds it stands in its status";
	if (message.includes("exceeded quota")) return "raise the ResourceQuota, or ask for less";
	if (/\bden(?:ied|ies) (?:the )?request\b/.test(message)) return "satisfy the webhook or policy that denies it";
	const [, webhook] = /failed calling webhook "([^"]*)"/.exec(message) ?? [];
	if (webhook !== void 0) return `see to what serves the webhook ${webhook}: its failurePolicy is Fail, so that nothing that it has to see is written until it answers (kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations -o yaml says where it should be)`;
	if (status === 401) return "the credentials are no longer valid: renew the token, or check the kubeconfig's user";
	if (answer === "forbidden" && /\bcannot \w+ resource\b/.test(message)) return "grant what `pharos-network rbac` prints to the kubeconfig's account";
	if (status >= 500) return "see to the API server, then run again";
	return "mend the manifest: the API server does not take it as it is";
}
function findObstacle({ manifest, sent, live, outlook, resource }, coming) {
	if (resource?.namespaced === true && manifest.ref.namespace === void 0) return {
		reason: "it has no namespace, and the server keeps its kind in namespaces",
		cure: "write metadata.namespace",
		held: []
	};
	const { apiVersion, kind, namespace = "" } = manifest.ref;
	const since = live?.metadata["deletionTimestamp"];
	if (live !== void 0 && typeof since === "string") return {
		reason: `it is being deleted since ${since}${heldBy(live)}`,
		cure: "wait until it is gone, then run again: it is made anew",
		held: []
	};
	const owner = live === void 0 ? void 0 : foreignOwnerOf(live, sent.metadata);
	if (owner !== void 0) return {
		reason: `it belongs to ${owner}`,
		cure: "leave it out of the manifests; or take it out of there first, and its labels, annotations and owner references with it",
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
function decidePrune(orphans, consents, unreplaced) {
	const verdicts = new Map(orphans.map((orphan) => [orphan.key, decideOne(orphan, consents, unreplaced)]));
	const doomed = [...verdicts].filter(([, verdict]) => "delete" in verdict);
	if (doomed.length <= consents.maxDeletes) return verdicts;
	for (const [key] of doomed) verdicts.set(key, {
		blocked: `${doomed.length} objects would be deleted, and only ${consents.maxDeletes} may`,
		cure: `look at each of them, then allow it with --max-deletes ${doomed.length}`
	});
	return verdicts;
}
function decideOne({ live, stack }, { prune, deletes }, unreplaced) {
	const ref = refOf(live);
	const since = live.metadata["deletionTimestamp"];
	if (typeof since === "string") return { keep: `it is being deleted since ${since}${heldBy(live)}` };
	const own = textAt$1(live, [
		"metadata",
		"labels",
		applySet.partOf
	]) ?? null;
	const labels = stack === void 0 ? { [applySet.partOf]: own } : {};
	const owner = foreignOwnerOf(live, { labels });
	if (owner !== void 0) return { keep: `it belongs to ${owner}` };
	const keeping = [keepAnnotation, "helm.sh/resource-policy"].find((name) => textAt$1(live, [
		"metadata",
		"annotations",
		name
	]) === "keep");
	if (keeping !== void 0) return { keep: `its annotation ${keeping} says so` };
	if (!prune) return { keep: "pruning is off" };
	if (stack !== void 0 && unreplaced.has(stack)) return { keep: `it is of Pharos' network ${stack}, and no agent of these manifests takes its place` };
	if (isProtected(ref) && !deletes.has(formatRef(ref))) return {
		blocked: `${formatRef(ref)} has no manifest any more, and more would be lost with it than the object itself`,
		cure: `allow it by name with --allow-delete "${formatRef(ref)}", or keep it: annotate it ${keepAnnotation}=keep`
	};
	return { delete: true };
}

// src/diff/network-agents.ts
function agentsOf(manifests) {
	return manifests.flatMap(({ object }) => object.kind === "DaemonSet" ? [object] : []);
}
const additions = /(?:^|\/)(?:multus|whereabouts|sriov-cni|ovs-cni|install-cni|cni-plugin|kuma-cni)[^/]*$/;
function isNetworkAgent(object) {
	if (object.kind !== "DaemonSet") return false;
	const images = listAt$1(object, [
		"spec",
		"template",
		"spec",
		"containers"
	]).map((container) => textAt$1(container, ["image"]) ?? "");
	if (images.length > 0 && images.every((image) => additions.test(image))) return false;
	return listAt$1(object, [
		"spec",
		"template",
		"spec",
		"volumes"
	]).map((volume) => textAt$1(volume, ["hostPath", "path"]) ?? "").some((path) => /(?:^|\/)etc\/cni(?:\/net\.d)?\/?$/.test(path)) || hasImage(object, /(?:^|\/)weave-kube[:@]/);
}
function hasImage(agent, image) {
	return containers(agent).some((container) => image.test(textAt$1(container, ["image"]) ?? ""));
}
function hasFlag(agent, flag) {
	return containers(agent).some((container) => [container["command"], container["args"]].some((words) => Array.isArray(words) && words.includes(flag)));
}
function containers(agent) {
	const path = [
		"spec",
		"template",
		"spec"
	];
	return containersOf(valueAt(agent, path), path).map(({ container }) => container);
}
function listAt$1(object, path) {
	const list = valueAt(object, path);
	return Array.isArray(list) ? list : [];
}

// src/diff/residue.ts
const first = "kubelet takes the first file of that folder, so it must go before pods are made anew";
const residues = [
	[/(?:^|\/)weave-kube[:@]/, [
		`/etc/cni/net.d/00-pharos.conflist (Pharos wrote it on the first master) and 10-weave.conflist: ${first}`,
		"the interfaces weave, datapath, vxlan-6784, vethwe-*; /var/lib/weave; /opt/cni/bin/weave-*",
		"the iptables chains WEAVE, WEAVE-NPC*, WEAVE-CANARY, WEAVE-EXPOSE, WEAVE-IPSEC-*; the ipsets weave-*",
		"the Secret kube-system/weave-passwd, which belongs to no stack of Pharos"
	]],
	[/(?:^|\/)calico\/node[:@]/, [
		`/etc/cni/net.d/10-calico.conflist and calico-kubeconfig: ${first}`,
		"the interfaces tunl0, vxlan.calico, cali*, and the routes of BIRD; /var/lib/calico, /var/lib/cni/networks",
		"the iptables chains cali-*, the ipsets cali*"
	]],
	[/(?:^|\/)flannel[:@]/, [
		`/etc/cni/net.d/10-flannel.conflist: ${first}`,
		"the interfaces flannel.1 (flannel0 with the udp backend) and cni0; /run/flannel, /var/lib/cni",
		"the iptables chains FLANNEL-POSTRTG and FLANNEL-FWD"
	]]
];
const ofAny = [`its file in /etc/cni/net.d: ${first}`, "its interfaces, routes and rules of the packet filter"];
function residueOf(agent) {
	return [...residues.find(([image]) => hasImage(agent, image))?.[1] ?? ofAny, "pods that run keep their interface of it until they are made anew: drain node by node, or restart the nodes"];
}

// src/diff/switch.ts
function findNewAgents(changes, { sightings }) {
	const created = new Set(changes.flatMap(({ action, key }) => action === "create" ? [key] : []));
	return new Set(sightings.flatMap(({ key, sent }) => created.has(key) && isNetworkAgent(sent) ? [key] : []));
}
function findUnreplaced({ sightings, orphans }) {
	if (sightings.some(({ sent }) => isNetworkAgent(sent))) return /* @__PURE__ */ new Set();
	return new Set(orphans.flatMap(({ live, stack }) => isNetworkAgent(live) ? stack ?? [] : []));
}
function withResidue(changes, { orphans }) {
	const agents = new Map(orphans.flatMap(({ key, live }) => isNetworkAgent(live) ? [[key, live]] : []));
	return changes.map((change) => {
		const agent = change.action === "delete" ? agents.get(change.key) : void 0;
		return agent === void 0 ? change : {
			...change,
			blast: { residue: residueOf(agent) }
		};
	});
}
function withoutSecondNetwork(changes, newAgents, running) {
	const known = new Map(changes.map((change) => [change.key, change]));
	const staying = running.flatMap((agent) => {
		const change = known.get(objectKey(refOf(agent)));
		if (!isNetworkAgent(agent) || change !== void 0 && change.span !== void 0) return [];
		if (change?.action === "delete") return [];
		const why = change !== void 0 && "reason" in change ? ` (${change.reason})` : "";
		return [`${formatRef(refOf(agent))} stays${why}`];
	});
	if (staying.length === 0) return changes;
	return changes.map((change) => newAgents.has(change.key) ? {
		key: change.key,
		ref: change.ref,
		arch: change.arch,
		...change.span === void 0 ? {} : { span: change.span },
		ownership: [],
		action: "blocked",
		reason: `the cluster would have two networks: ${staying.join(", ")}`,
		cure: "let the old one go with this change, or delete it first; where both are meant, allow it with --allow-two-networks",
		held: []
	} : change);
}

// src/diff/orphans.ts
function decideOrphans(observation, consents) {
	const verdicts = decidePrune(observation.orphans, consents, findUnreplaced(observation));
	return observation.orphans.map(({ key, live, stack }) => {
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
		const reason = stack === void 0 ? "no manifest makes it any more" : `no manifest makes it, and Pharos applied it as part of its stack ${stack}`;
		return {
			...place,
			action: "delete",
			reason
		};
	});
}

// src/diff/live.ts
function diffLive({ observation, base, consents }) {
	const before = new Map((base ?? []).map((manifest) => [objectKey(manifest.ref), manifest.object]));
	const forms = observation.sightings.map((sighting) => toForms(sighting));
	const data = changedDataOf(forms, observation.inventory?.run);
	const coming = comingOf(observation.sightings);
	return [...forms.map((each) => {
		const obstacle = findObstacle(each.sighting, coming);
		return obstacle === void 0 ? decide(each, before, data, consents.recreate) : toBlocked(each.sighting, obstacle);
	}), ...decideOrphans(observation, consents)];
}
function toForms(sighting) {
	const { outlook } = sighting;
	const live = sighting.live === void 0 ? void 0 : toLiveForm(sighting.live);
	if (outlook.outlook === "same" && live !== void 0) return {
		sighting,
		live,
		after: live
	};
	const after = ("object" in outlook ? outlook.object : void 0) ?? sighting.sent;
	return {
		sighting,
		live,
		after: toLiveForm(after)
	};
}
function changedDataOf(forms, cut) {
	const from = /* @__PURE__ */ new Map();
	const to = /* @__PURE__ */ new Map();
	for (const { sighting, live, after } of forms) {
		if (live === void 0) continue;
		from.set(sighting.key, live);
		to.set(sighting.key, after);
	}
	const data = new Map(changedData(from, to));
	for (const { source, keys } of cut?.phase === "ended" ? [] : cut?.readAnew ?? []) {
		const key = objectKey(source);
		const now = data.get(key);
		if (now !== void 0) data.set(key, {
			...now,
			keys: [.../* @__PURE__ */ new Set([...now.keys, ...keys])]
		});
		else if (to.has(key)) data.set(key, {
			source,
			keys,
			isDeleted: false,
			wasCut: true
		});
	}
	return data;
}
function decide({ sighting, live, after }, before, data, recreate) {
	const { key, manifest, outlook } = sighting;
	const place = placeOf(sighting);
	const foreseen = outlook.outlook === "predicted" && live !== void 0 ? findFixed(live, after) : [];
	const refusal = outlook.outlook === "refused" ? outlook.refusal : toFixedRefusal(foreseen);
	if (refusal !== void 0) {
		const refused = toRefused$1(sighting, refusal);
		if (live !== void 0 && isImmutable(refusal) && recreate.has(formatRef(manifest.ref))) {
			const fields = fieldsOf$1(live, after, sighting, before.get(key));
			return {
				...place,
				action: "recreate",
				reason: refused.reason,
				fields
			};
		}
		return toBlocked(sighting, refused);
	}
	if (live === void 0 && outlook.outlook === "same") return {
		...place,
		action: "unchanged"
	};
	if (live === void 0) return {
		...place,
		action: "create",
		patch: () => toPatch(void 0, after)
	};
	const fields = outlook.outlook === "same" ? [] : fieldsOf$1(live, after, sighting, before.get(key));
	const restartsPods = restartsOnUpdate(live, after);
	const causes = restartsPods ? [] : decideRestart(after, data);
	const held = outlook.outlook === "dry-run" ? outlook.held ?? [] : [];
	if (fields.length > 0 || held.length > 0) {
		const unnamed = countUnnamed(sighting, after);
		const update = toUpdate(live, after, restartsPods, causes);
		return {
			...place,
			action: "update",
			...update,
			fields,
			held,
			unnamed
		};
	}
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
	const { predicted: _, ...place } = placeOf(sighting);
	return {
		...place,
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
		ownership: adoptionOf(sighting),
		...outlook.outlook === "predicted" ? { predicted: outlook.reason } : {}
	};
}
function toUpdate(live, after, restartsPods, causes) {
	return {
		patch: () => toPatch(live, after),
		restartsPods: restartsPods || causes.length > 0,
		...causes.length > 0 ? { causes } : {}
	};
}
function toPatch(live, after) {
	const { base, head } = maskSecrets(live, after);
	if (head === void 0) return "";
	return formatPatch(base === void 0 ? "" : formatYaml(alignTo(base, head, /* @__PURE__ */ new Set())), formatYaml(head));
}
function fieldsOf$1(live, after, { manifest, live: raw }, base) {
	const masked = maskSecrets(live, after);
	if (masked.base === void 0 || masked.head === void 0) return [];
	const ofFiles = base === void 0 ? void 0 : diffFields(toFileForm(base), toFileForm(manifest.object)).fields.map(({ label }) => label);
	const writerOf = raw === void 0 ? void 0 : toWriterOf(raw);
	const isOfFiles = ofFiles === void 0 ? void 0 : toIsRelated(ofFiles);
	const masks = new Set(masked.maskedAt);
	return diffFields(masked.base, masked.head).fields.map((field) => {
		const { path, label } = field;
		const writer = writerOf?.(path);
		const isChange = isOfFiles?.(label) ?? true;
		const marks = {
			masked: masks.size > 0 && isWithin(path, masks),
			bucket: isChange ? "change" : "drift"
		};
		return Object.assign({}, field, marks, isChange ? void 0 : writer);
	});
}
function toFileForm(object) {
	return toComparable(foldStringData(object));
}
function isWithin(path, pointers) {
	return [...path, ""].some((_, at) => pointers.has(formatPointer(path.slice(0, at))));
}
function countUnnamed({ sent }, after) {
	const { fields } = diffFields(toLiveForm(sent), after);
	return fields.filter(({ base }) => base === void 0).length;
}

// src/diff/network-ranges.ts
function nodesOutside({ nodes }, range) {
	return nodes.filter(({ podCidrs }) => podCidrs.some((each) => {
		const own = parseCidr(each);
		return own !== void 0 && !contains(range, own);
	}));
}
function formatNodes(nodes) {
	const shown = nodes.slice(0, 3).map(({ name, podCidrs }) => `node ${name} has ${podCidrs.join(" and ")}`);
	return nodes.length > 3 ? `${shown.join(", ")} and ${nodes.length - 3} more nodes` : shown.join(", ");
}
function spanOf(config, key) {
	const span = config.spanOf(["network", key]);
	return span === void 0 ? {} : { span };
}

// src/diff/network-live-stack.ts
function checkNetConfs({ manifests, facts }) {
	if (!agentsOf(manifests).some((agent) => hasFlag(agent, "--kube-subnet-mgr"))) return [];
	const confs = manifests.flatMap((manifest) => {
		const network = networkOf(manifest);
		const range = parseCidr(network ?? "");
		return network === void 0 || range === void 0 ? [] : [{
			manifest,
			network,
			range
		}];
	});
	const [first] = confs;
	if (first === void 0 || confs.some(({ range }) => nodesOutside(facts, range).length === 0)) return [];
	const { manifest, network, range } = first;
	const path = ["data", "net-conf.json"];
	const start = (textAt$1(manifest.object, path) ?? "").indexOf(network);
	return [diagnostic("live/net-conf", `Network ${network} does not hold the pods of the cluster: ${formatNodes(nodesOutside(facts, range))}`, {
		span: manifest.origin.locate(path, "value", {
			start,
			end: start + network.length
		}).span,
		subject: manifest.ref,
		hint: "write a Network that holds the ranges of all nodes, such as <%= cluster_config.network.pod_network_cidr %>"
	})];
}
function checkPools({ config, manifests, facts }) {
	const written = manifests.flatMap((manifest) => {
		const { apiVersion, kind, name } = manifest.ref;
		if (kind !== "IPPool" || !parseApiVersion(apiVersion).group.endsWith("projectcalico.org")) return [];
		const live = facts.pools.find((pool) => pool.name === name);
		const cidr = textAt$1(manifest.object, ["spec", "cidr"]);
		if (live === void 0 || cidr === void 0 || cidr === live.cidr) return [];
		return [diagnostic("live/ip-pool", `IPPool ${name} has the range ${live.cidr} in the cluster, and cannot get ${cidr}`, {
			span: manifest.origin.locate(["spec", "cidr"]).span,
			subject: manifest.ref,
			hint: `write cidr: ${live.cidr}, or give the new range another name`
		})];
	});
	const first = facts.pools.find(({ name }) => name === "default-ipv4-ippool");
	const isUsed = agentsOf(manifests).some((agent) => hasImage(agent, /(?:^|\/)calico\/node[:@]/));
	if (written.length > 0 || first === void 0 || !isUsed || first.cidr === config.podNetworkCidr) return written;
	return [diagnostic("live/ip-pool", `Calico's pool ${first.name} has the range ${first.cidr}, not pod_network_cidr ${config.podNetworkCidr}`, {
		...spanOf(config, "pod_network_cidr"),
		hint: `write pod_network_cidr: ${first.cidr}`
	})];
}
function networkOf({ ref, object }) {
	const text = ref.kind === "ConfigMap" ? textAt$1(object, ["data", "net-conf.json"]) : void 0;
	if (text === void 0) return void 0;
	try {
		const conf = parseJson(text);
		return isJsonObject(conf) ? textAt$1(conf, ["Network"]) : void 0;
	} catch {
		return;
	}
}

// src/diff/network-live.ts
function checkNetwork(check) {
	const pods = checkPodCidr(check);
	return [
		...pods,
		...checkServiceCidr(check),
		...pods.length > 0 ? [] : checkNetConfs(check),
		...checkPools(check),
		...checkUnread(check)
	];
}
function checkPodCidr({ config, facts }) {
	const { podNetworkCidr: own } = config;
	const range = parseCidr(own);
	if (range === void 0) return [];
	const known = setUpWith(facts.kubeadm?.podSubnet, facts.pharos?.podCidr);
	const outside = nodesOutside(facts, range);
	const isOther = known !== void 0 && !isSame(known.cidr, range);
	if (!isOther && outside.length === 0) return [];
	const evidence = [...isOther ? [`${known.who} set it up with ${known.text}`] : [], ...outside.length > 0 ? [formatNodes(outside)] : []];
	return [diagnostic("live/pod-cidr", `the running cluster cannot follow pod_network_cidr ${own}: ${evidence.join("; ")}`, {
		...spanOf(config, "pod_network_cidr"),
		hint: isOther ? `write pod_network_cidr: ${known.text}; if the cluster was moved, say so where it is known: ${known.who === "Pharos" ? "ConfigMap kube-system/pharos-config" : "networking.podSubnet in ConfigMap kube-system/kubeadm-config"}` : "write a range that holds those of all nodes, or delete these nodes and let them join again"
	})];
}
function checkServiceCidr({ config, facts }) {
	const { serviceCidr: own } = config;
	const range = parseCidr(own);
	if (range === void 0) return [];
	const known = setUpWith(facts.kubeadm?.serviceSubnet, facts.pharos?.serviceCidr);
	const address = parseAddress(facts.serviceAddress ?? "");
	const isOther = known !== void 0 && !isSame(known.cidr, range);
	const isOutside = address !== void 0 && (address < range.first || address > range.last);
	if (!isOther && !isOutside) return [];
	const evidence = [...isOther ? [`${known.who} set it up with ${known.text}`] : [], ...isOutside ? [`its Service kubernetes has the address ${facts.serviceAddress}`] : []];
	return [diagnostic("live/service-cidr", `the running cluster cannot follow service_cidr ${own}: ${evidence.join("; ")}`, {
		...spanOf(config, "service_cidr"),
		hint: isOther ? `write service_cidr: ${known.text}` : "write the range that --service-cluster-ip-range of its API server has"
	})];
}
function checkUnread({ config, facts }) {
	const [first] = facts.unread;
	if (first === void 0) return [];
	const all = facts.unread.map(({ what }) => what).join(", ");
	return [diagnostic("live/not-compared", `address ranges could not be compared with ${all}: ${first.message}`, {
		...spanOf(config, "pod_network_cidr"),
		hint: "grant what `pharos-network rbac` prints to the kubeconfig's account"
	})];
}
function setUpWith(kubeadm, pharos) {
	const [own, other] = [rangeOf(kubeadm), rangeOf(pharos)];
	if (own !== void 0) return {
		...own,
		who: "kubeadm"
	};
	return other === void 0 ? void 0 : {
		...other,
		who: "Pharos"
	};
}
function rangeOf(text) {
	for (const each of (text ?? "").split(",")) {
		const cidr = parseCidr(each.trim());
		if (cidr !== void 0) return {
			cidr,
			text: each.trim()
		};
	}
}
function isSame(one, other) {
	return one.first === other.first && one.last === other.last;
}

// src/kube/roll-order.ts
function toRollOrder(nodes) {
	const sorted = nodes.toSorted((a, b) => a.node < b.node ? -1 : a.node > b.node ? 1 : 0);
	const [answering, silent] = [sorted.filter((each) => !each.isSilent), sorted.filter((each) => each.isSilent)];
	const seen = /* @__PURE__ */ new Set();
	const canaries = answering.filter(({ arch }) => !seen.has(arch) && seen.add(arch));
	return {
		canaries,
		rest: [...answering.filter((each) => !canaries.includes(each)), ...silent]
	};
}

// src/diff/apart.ts
const templateFields = /* @__PURE__ */ new Set([
	"image",
	"imagePullPolicy",
	"resources",
	"livenessProbe",
	"readinessProbe",
	"startupProbe",
	"tolerations",
	"priorityClassName",
	"terminationGracePeriodSeconds",
	"metadata"
]);
const settingFields = /[.[]\W*(?:mtu|log[-_]?level|log[-_]?severity\w*)\W*$/i;
function toPartsAgents(changes) {
	let bySettings;
	return (rolled) => {
		if (isCutShort$1(rolled)) return true;
		if (fieldsOf(rolled).filter(({ path }) => isTemplate(path)).some(({ path }) => !path.some((step) => isOf(templateFields, step)))) return true;
		return bySettings ??= changes.some((change) => isSetting(change) && parts(change));
	};
}
function isCutShort$1(rolled) {
	if (rolled.action !== "update" && rolled.action !== "restart") return false;
	const causes = rolled.causes ?? [];
	if (causes.some(({ wasCut }) => wasCut === true)) return true;
	return causes.length === 0 && !fieldsOf(rolled).some(({ path }) => isTemplate(path));
}
function parts(change) {
	switch (change.action) {
		case "unchanged":
		case "keep":
		case "adopt":
		case "restart": return false;
		case "update": return change.fields.some(({ label }) => !settingFields.test(label) && !label.startsWith("metadata"));
		case "create":
		case "recreate":
		case "delete":
		case "blocked": return true;
		default: return change;
	}
}
function isSetting({ ref: { apiVersion, kind } }) {
	const { group } = parseApiVersion(apiVersion);
	return group === "" && (kind === "ConfigMap" || kind === "Secret") || !isKnownGroup(group);
}
function isTemplate(path) {
	return path[0] === "spec" && path[1] === "template";
}
function isOf(words, step) {
	return typeof step === "string" && words.has(step);
}
function fieldsOf(change) {
	return change.action === "update" ? change.fields : [];
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
			isCut: false,
			...madeUntilOf(change.causes, byKey)
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
	const partsAgents = toPartsAgents(changes);
	const toRollout = (change, rolled) => ({
		...toRollOrder(rolled),
		...partsAgents(change) ? { parted: true } : {}
	});
	return changes.map((change) => {
		const rolled = nodes.get(change.key) ?? [];
		if (change.action === "restart" && isCutShort(change.causes) && nodes.get(change.key)?.length === 0) return toUnchanged(change);
		if (change.action === "restart" && rolled.length > 0) return {
			...change,
			rollout: toRollout(change, rolled)
		};
		if (change.action !== "update") return change;
		if (rolled.length > 0) return {
			...change,
			restartsPods: true,
			rollout: toRollout(change, rolled)
		};
		const seen = byKey.get(change.key);
		return seen !== void 0 && !change.restartsPods && podsStay(seen) ? {
			...change,
			podsStay: true
		} : change;
	});
}
function isCutShort(causes) {
	return causes.every(({ wasCut }) => wasCut === true);
}
function madeUntilOf(causes, byKey) {
	if (!isCutShort(causes)) return {};
	const times = causes.map(({ source }) => byKey.get(objectKey(source))?.live).map(writtenAt);
	return times.includes(void 0) ? {} : { madeUntil: Math.max(...times.map(Number)) };
}
function toUnchanged(change) {
	const { key, ref, arch, ownership, span } = change;
	return {
		key,
		ref,
		arch,
		ownership,
		...span === void 0 ? {} : { span },
		action: "unchanged"
	};
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

// src/live/answers.ts
function toObjectAnswer(answer) {
	if (answer.status < 300 && isKubeObject(answer.body)) return {
		answer: "object",
		object: answer.body
	};
	return answer.status === 404 ? { answer: "absent" } : toRefusal(answer);
}
function toRefusal({ status, body }) {
	const words = typeof body === "string" ? `: ${shorten(body.trim())}` : "";
	const message = textAt(body, "message") ?? `the API server answers ${status}${words}`;
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
async function listPlaces(cluster, resource) {
	const items = await listPages(cluster, resource, void 0, {}, namesOnly);
	if ("answer" in items) return items;
	return items.map((item) => {
		const [namespace, name] = ["namespace", "name"].map((key) => textAt$1(item, ["metadata", key]));
		return namespace === void 0 ? name ?? "" : `${namespace}/${name}`;
	});
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

// src/live/daemon-sets.ts
const resource = {
	apiVersion: "apps/v1",
	kind: "DaemonSet",
	plural: "daemonsets",
	namespaced: true
};
async function readDaemonSets(cluster) {
	const found = await listObjects(cluster, resource, void 0, {});
	if (!("answer" in found)) return {
		running: found,
		unseen: []
	};
	return {
		running: [],
		unseen: [`whether another network runs already: ${found.message}`]
	};
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
const replicaSetResource = {
	apiVersion: "apps/v1",
	kind: "ReplicaSet",
	plural: "replicasets",
	namespaced: true
};
function toLabelSelector(workload) {
	const selector = valueAt(workload, ["spec", "selector"]);
	if (!isJsonObject(selector)) return "";
	return [...(isJsonObject(selector["matchLabels"]) ? Object.entries(selector["matchLabels"]) : []).map(([label, value]) => `${label}=${textOf$1(value) ?? ""}`), ...listOf(selector["matchExpressions"]).map((expression) => {
		const key = textOf$1(expression["key"]) ?? "";
		const values = textsOf(expression["values"]).join(",");
		switch (textOf$1(expression["operator"]) ?? "") {
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
		const hash = textOf$1(valueAt(object, [
			"metadata",
			"labels",
			"pod-template-hash"
		]));
		return owner["kind"] === "ReplicaSet" && owner["name"] === `${textOf$1(name) ?? ""}-${hash ?? ""}`;
	});
}
function toPod(object) {
	const at = (...path) => textOf$1(valueAt(object, path));
	const node = at("spec", "nodeName") ?? toPinnedNode(object);
	const revision = revisionOf(object);
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
	const [newest] = revisions.filter((each) => listOf(valueAt(each, ["metadata", "ownerReferences"])).some(({ uid }) => uid === metadata["uid"])).toSorted((a, b) => numberOf(b) - numberOf(a));
	return newest === void 0 ? void 0 : revisionOf(newest);
}
function numberOf(revision) {
	return Number(revision["revision"] ?? valueAt(revision, [
		"metadata",
		"annotations",
		"deployment.kubernetes.io/revision"
	]) ?? 0);
}
function revisionOf(object) {
	return ["controller-revision-hash", "pod-template-hash"].map((label) => textOf$1(valueAt(object, [
		"metadata",
		"labels",
		label
	]))).find(Boolean);
}
function archOfNode(node) {
	return textOf$1(valueAt(node, [
		"metadata",
		"labels",
		"kubernetes.io/arch"
	])) ?? textOf$1(valueAt(node, [
		"status",
		"nodeInfo",
		"architecture"
	]));
}
function toRolledNode(name, node) {
	const arch = archOfNode(node);
	return {
		node: name,
		...arch === void 0 ? {} : { arch },
		...node !== void 0 && isSilent(node) ? { isSilent: true } : {}
	};
}
function isSilent(node) {
	return conditionOf(node, "Ready")?.["status"] === "Unknown";
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
	for (const term of listOf(terms)) for (const field of listOf(term["matchFields"])) if (field["key"] === "metadata.name" && Array.isArray(field["values"])) return textOf$1(field["values"][0]);
}
function listOf(value) {
	return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
function textsOf(value) {
	return Array.isArray(value) ? value.flatMap((each) => textOf$1(each) ?? []) : [];
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
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
async function readServedResources(cluster) {
	const answers = await Promise.all(["/api", "/apis"].map((path) => cluster.send({
		method: "GET",
		path,
		accept: aggregated
	})));
	if (answers.some(({ body }) => !isJsonObject(body) || body["items"] === void 0)) return void 0;
	return answers.flatMap(({ body }) => listAt(body, "items").flatMap((group) => {
		const metadata = isJsonObject(group) ? group["metadata"] : void 0;
		const name = isJsonObject(metadata) ? metadata["name"] : void 0;
		const [version] = listAt(group, "versions");
		const label = isJsonObject(version) ? version["version"] : void 0;
		if (typeof label !== "string") return [];
		const apiVersion = typeof name === "string" && name !== "" ? `${name}/${label}` : label;
		return listAt(version, "resources").flatMap((each) => toListed(each, apiVersion));
	}));
}
const aggregated = ["v2", "v2beta1"].map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`).concat("application/json").join(",");
function toListed(entry, apiVersion) {
	if (!isJsonObject(entry) || !listAt(entry, "verbs").includes("list")) return [];
	const { resource: plural, responseKind, scope } = entry;
	const kind = isJsonObject(responseKind) ? responseKind["kind"] : void 0;
	if (typeof plural !== "string" || typeof kind !== "string") return [];
	return [{
		apiVersion,
		kind,
		plural,
		namespaced: scope === "Namespaced"
	}];
}
function listAt(value, key) {
	const list = isJsonObject(value) ? value[key] : void 0;
	return Array.isArray(list) ? list : [];
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
	return list.flatMap((each) => toResource$2(each, apiVersion));
}
function undiscovered(cluster, status, what) {
	const message = `${cluster.label} answers ${status} when asked what ${what} serves`;
	return new PortError("cluster", message, { cure: status >= 500 ? "see to what serves it: kubectl get apiservices" : "the kubeconfig's account needs the ClusterRole system:discovery, which every account has by default" });
}
function toResource$2(entry, apiVersion) {
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

// src/live/network-facts.ts
const configMaps = resourceOf("ConfigMap", "configmaps");
const services = resourceOf("Service", "services");
async function readNetworkFacts(cluster) {
	const unread = [];
	const read = async (resource, namespace, name) => {
		const path = objectPath(resource, {
			...resource,
			namespace,
			name
		});
		const answer = await cluster.send({
			method: "GET",
			path
		});
		if (answer.status === 404) return null;
		if (answer.status < 300) return answer.body;
		unread.push({
			what: `${resource.kind} ${namespace}/${name}`,
			message: toRefusal(answer).message
		});
		return null;
	};
	const list = async (resource, what) => {
		const found = await listObjects(cluster, resource, void 0, {});
		if (!("answer" in found)) return found;
		if (found.status !== 404) unread.push({
			what,
			message: found.message
		});
		return [];
	};
	const [nodes, pools, api, kubeadm, pharos] = await Promise.all([
		list(nodeResource, "the nodes"),
		readPools(cluster, list),
		read(services, "default", "kubernetes"),
		read(configMaps, "kube-system", "kubeadm-config"),
		read(configMaps, "kube-system", "pharos-config")
	]);
	const serviceAddress = textAt$1(api, ["spec", "clusterIP"]);
	return {
		nodes: nodes.map(toNode),
		pools: pools.map((pool) => ({
			name: nameOf(pool),
			cidr: textAt$1(pool, ["spec", "cidr"]) ?? ""
		})),
		...serviceAddress === void 0 ? {} : { serviceAddress },
		...toKubeadm(textAt$1(kubeadm, ["data", "ClusterConfiguration"])),
		...toPharos(textAt$1(pharos, ["data", "cluster.yml"])),
		unread
	};
}
async function readPools(cluster, list) {
	const [apiVersion] = await versionsOf(cluster, calicoGroup);
	if (apiVersion === void 0) return [];
	return list({
		apiVersion,
		kind: "IPPool",
		plural: "ippools",
		namespaced: false
	}, "Calico's IPPools");
}
function toNode(node) {
	const all = valueAt(node, ["spec", "podCIDRs"]);
	const one = textAt$1(node, ["spec", "podCIDR"]);
	const podCidrs = Array.isArray(all) ? all.map(String) : one === void 0 ? [] : [one];
	const arch = archOfNode(node);
	return {
		name: nameOf(node),
		...arch === void 0 ? {} : { arch },
		podCidrs
	};
}
function toKubeadm(text) {
	if (text === void 0) return {};
	const written = parse(text);
	const podSubnet = textAt$1(written, ["networking", "podSubnet"]);
	const serviceSubnet = textAt$1(written, ["networking", "serviceSubnet"]);
	return { kubeadm: {
		...podSubnet === void 0 ? {} : { podSubnet },
		...serviceSubnet === void 0 ? {} : { serviceSubnet }
	} };
}
function toPharos(text) {
	if (text === void 0) return {};
	const written = parse(text);
	const podCidr = textAt$1(written, ["network", "pod_network_cidr"]);
	const serviceCidr = textAt$1(written, ["network", "service_cidr"]);
	return { pharos: {
		...podCidr === void 0 ? {} : { podCidr },
		...serviceCidr === void 0 ? {} : { serviceCidr }
	} };
}
function parse(text) {
	const root = readYaml(text).documents[0]?.root;
	return root === void 0 ? null : toJson(root);
}
function nameOf(object) {
	return refOf(object).name;
}
function resourceOf(kind, plural) {
	return {
		apiVersion: "v1",
		kind,
		plural,
		namespaced: true
	};
}

// src/kube/job-life.ts
function deletesItself(object) {
	return object.kind === "Job" && typeof valueAt(object, ["spec", "ttlSecondsAfterFinished"]) === "number";
}

// src/live/overlay.ts
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
	const items = new Map(live.map((item) => [identityOf(item, keys), item]));
	return [...desired.map((item) => {
		const identity = identityOf(item, keys);
		const own = items.get(identity);
		items.delete(identity);
		return merge(own, item, [...path, 0], ref);
	}), ...items.values()];
}
function identityOf(item, keys) {
	const own = withDefaultKeys(item);
	return formatJson(isJsonObject(own) ? keys.map((key) => own[key] ?? null) : own);
}
const defaultKeys = { protocol: "TCP" };
function withDefaultKeys(item) {
	return isJsonObject(item) ? Object.assign(emptyJsonObject(), defaultKeys, item) : item;
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
const nameless = "before-first-apply";
function isNameless(live) {
	return managersOf(live).length === 0 && mapOf(live.metadata["annotations"])["kubectl.kubernetes.io/last-applied-configuration"] !== void 0;
}
function toTakeover({ live, sent, outlook }) {
	if (live === void 0) return void 0;
	const taken = outlook.outlook === "dry-run" ? outlook.taken : void 0;
	const marks = markPointers(live, sent);
	if (taken === void 0 && marks.length === 0) return void 0;
	return {
		marks,
		...taken === void 0 ? {} : { managers: toTakenOver(live, taken) }
	};
}
function markPointers(live, sent) {
	return ["labels", "annotations"].flatMap((field) => {
		const [own, wanted] = [mapOf(live.metadata[field]), mapOf(sent.metadata[field])];
		return [
			pharos.stack,
			pharos.checksum,
			lastApplied
		].filter((name) => Object.hasOwn(own, name) && !Object.hasOwn(wanted, name)).map((name) => `/metadata/${field}/${name.replaceAll("/", "~1")}`);
	});
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
	const text = mapOf(live.metadata["annotations"])[lastApplied];
	const written = foldStringData(readJson(typeof text === "string" ? text : "{}"));
	const metadata = isJsonObject(written["metadata"]) ? written["metadata"] : emptyJsonObject();
	const noted = isJsonObject(metadata["annotations"]) ? metadata["annotations"] : void 0;
	return Object.assign(emptyJsonObject(), written, { metadata: Object.assign(emptyJsonObject(), metadata, { annotations: Object.assign(emptyJsonObject(), noted, { [lastApplied]: "" }) }) });
}
function mapOf(value) {
	return isJsonObject(value) ? value : emptyJsonObject();
}
function readJson(text) {
	try {
		const value = parseJson(text);
		return isJsonObject(value) ? value : emptyJsonObject();
	} catch {
		return emptyJsonObject();
	}
}

// src/live/reckon.ts
function reckon(live, sent) {
	return overlay(withoutDropped(live, sent), sent);
}
function withoutDropped(live, sent) {
	const all = managersOf(live);
	const own = all.filter(({ manager, operation }) => manager === "pharos-network" && operation === "Apply");
	const taken = clientSideManagers(live);
	const mine = new Set([...own, ...taken].map(({ entry }) => entry));
	const others = all.filter(({ entry }) => !mine.has(entry));
	const without = (object, entries, written) => entries.reduce((rest, { fields }) => {
		const alone = others.reduce((left, other) => subtractFields(left, other.fields), fields);
		return removeFields(rest, fieldsMissingIn(sent, alone), written);
	}, object);
	return without(without(live, own, live), taken, taken.length === 0 ? emptyJsonObject() : lastAppliedOf(live));
}
function fieldsMissingIn(value, fields) {
	const missing = emptyJsonObject();
	const valueOf = toValueOf(value, fields);
	for (const [step, below] of Object.entries(fields)) {
		if (step === "." || !isJsonObject(below)) continue;
		const own = valueOf(step);
		const inner = own === void 0 ? below : fieldsMissingIn(own, below);
		if (own === void 0 || Object.keys(inner).length > 0) missing[step] = inner;
	}
	return missing;
}
function toValueOf(value, fields) {
	if (!Array.isArray(value)) return (step) => {
		const name = step.slice(2);
		return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
	};
	const stepOf = toFindStep(Object.keys(fields));
	const items = new Map(value.map((item) => [stepOf(withDefaultKeys(item)), item]));
	return (step) => items.get(step);
}

// src/live/foresee.ts
async function foresee({ cluster, dryRun, force }, resource, sent, live) {
	if (!dryRun) return predict("the cluster is only read", sent, live);
	const answer = await tryApply(cluster, resource, sent, false);
	if (answer.answer === "absent") return {
		...predict("its namespace does not exist yet", sent),
		needs: "namespace"
	};
	const taken = live === void 0 ? [] : clientSideManagers(live);
	const names = /* @__PURE__ */ new Set([nameless, ...taken.map(({ manager }) => manager)]);
	if (live === void 0 || !isNameless(live)) names.delete(nameless);
	if (answer.answer !== "conflict") return toOutlook(answer, sent, live, {
		taken,
		held: []
	});
	const held = answer.conflicts.filter(({ manager }) => !names.has(manager));
	if (held.length > 0 && !force) return toRefused({
		...answer,
		conflicts: held
	}, sent, live);
	return toOutlook(await tryApply(cluster, resource, sent, true), sent, live, {
		taken,
		held
	});
}
function predict(reason, sent, live) {
	return {
		outlook: "predicted",
		reason,
		object: live === void 0 ? sent : reckon(live, sent)
	};
}
function toOutlook(answer, sent, live, { taken, held }) {
	if (answer.answer === "absent") return predict("it is gone meanwhile", sent);
	if (answer.answer !== "object") return toRefused(answer, sent, live);
	const { object } = answer;
	const all = live !== void 0 && isNameless(live) ? managersOf(object).filter(({ manager }) => manager === nameless) : taken;
	const isTaken = live !== void 0 && all.length > 0;
	return {
		outlook: "dry-run",
		object: isTaken ? withoutAbandoned(object, live, all) : object,
		...isTaken ? { taken: all } : {},
		...held.length > 0 ? { held } : {}
	};
}
function toRefused(refusal, sent, live) {
	return {
		outlook: "refused",
		refusal,
		...live === void 0 ? {} : { object: reckon(live, sent) }
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
		sent: run === void 0 || run.phase === "ended" ? parseSent(textOf(data["sent"])) : /* @__PURE__ */ new Map()
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
		if (items.status === 429 || items.status >= 500) throw unlistable(cluster, resource, items.message);
		const where = namespace === void 0 ? "" : ` in ${namespace}`;
		const { apiVersion, kind } = resource;
		const place = {
			apiVersion,
			kind,
			...namespace === void 0 ? {} : { namespace },
			name: ""
		};
		const cure = items.status === 403 ? "; `pharos-network rbac --base REF` prints what that takes" : "";
		return {
			reason: `${resource.plural}${where}: ${items.message}${cure}`,
			place
		};
	}
	return items.map((live) => ({
		key: objectKey(refOf(live)),
		resource,
		live
	}));
}
function unlistable(cluster, { plural }, message) {
	return new PortError("cluster", `${cluster.label} does not list ${plural}: ${message}`, { cure: "see to the API server, or to what serves the kind: kubectl get apiservices; and run again" });
}
const newest = "1.999";
function parseGroupKind(text) {
	const [kind = "", ...group] = text.split(".");
	return {
		kind,
		group: group.join(".")
	};
}

// src/live/pharos.ts
const networks = /* @__PURE__ */ new Set([
	"custom-network",
	"weave",
	"calico"
]);
const derived = /* @__PURE__ */ new Set(["Endpoints", "EndpointSlice"]);
async function findPharosObjects(cluster, ofStack, isFirst) {
	const isPharos = await hasNotes(cluster);
	if (!isPharos && !isFirst) return {
		found: /* @__PURE__ */ new Map(),
		others: /* @__PURE__ */ new Map(),
		unseen: []
	};
	const known = pharosKinds.map(({ apiVersion, kind }) => toResource$1(apiVersion, kind));
	const first = new Map([...known, ...ofStack].map((each) => [keyOf(each), each]));
	const near = await listMarked(cluster, [...first.values()]);
	const unseen = toUnseen(near.refused, "; `pharos-network rbac --adopt` prints what that takes");
	if (!isPharos && near.objects.length === 0) return {
		...toFindings(near.objects),
		unseen
	};
	const served = isFirst ? await readServedResources(cluster) : [];
	if (served === void 0) {
		const tooOld = `${unlooked} other kinds: the server is too old to name them all`;
		return {
			...toFindings(near.objects),
			unseen: [...unseen, tooOld]
		};
	}
	const far = await listMarked(cluster, served.filter((each) => !first.has(keyOf(each)) && !derived.has(each.kind)));
	return {
		...toFindings([...near.objects, ...far.objects]),
		unseen: [...unseen, ...toUnseen(far.refused, "")]
	};
}
async function hasNotes(cluster) {
	const ref = {
		apiVersion: "v1",
		kind: "ConfigMap",
		namespace: "kube-system",
		name: "pharos-config"
	};
	const { status } = await cluster.send({
		method: "GET",
		path: objectPath(toResource$1("v1", ref.kind), ref)
	});
	return status === 200;
}
async function listMarked(cluster, resources) {
	const lists = await Promise.all(resources.map(async (resource) => ({
		resource,
		items: await listObjects(cluster, resource, void 0, { labelSelector: pharos.stack })
	})));
	return {
		objects: lists.flatMap(({ resource, items }) => "answer" in items ? [] : items.map((live) => toOrphan(resource, live))),
		refused: lists.flatMap(({ resource, items }) => "answer" in items && items.status !== 404 && items.status !== 405 ? [resource] : [])
	};
}
function toOrphan(resource, live) {
	const stack = valueAt(live, [
		"metadata",
		"labels",
		pharos.stack
	]);
	return {
		key: objectKey(refOf(live)),
		resource,
		live,
		stack: typeof stack === "string" ? stack : ""
	};
}
function toFindings(objects) {
	const found = /* @__PURE__ */ new Map();
	const others = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const object of objects) {
		const { live, key, stack = "" } = object;
		const { uid } = live.metadata;
		if (seen.has(uid)) continue;
		seen.add(uid);
		if (networks.has(stack)) found.set(key, object);
		else others.set(stack, (others.get(stack) ?? 0) + 1);
	}
	return {
		found,
		others
	};
}
const unlooked = "what Pharos may have applied of";
function toUnseen(refused, cure) {
	if (refused.length === 0) return [];
	const names = refused.map(({ apiVersion, plural }) => {
		const { group } = parseApiVersion(apiVersion);
		return group === "" ? plural : `${plural}.${group}`;
	});
	return [`${unlooked} ${names.join(", ")}: the account may not list them in all namespaces${cure}`];
}
function keyOf({ apiVersion, kind }) {
	return `${parseApiVersion(apiVersion).group}/${kind}`;
}
function toResource$1(apiVersion, kind) {
	const { group } = parseApiVersion(apiVersion);
	return {
		apiVersion,
		kind,
		plural: pluralOf(kind),
		namespaced: scopeOf(group, kind) === "namespaced"
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
	return new PortError("cluster", `${cluster.label} does not let ${what} be read (${status}): ${message}`, { cure: cureOf(status) });
}
function cureOf(status) {
	if (status === 401) return "the credentials are no longer valid: renew the token, or check the kubeconfig's user";
	if (status === 403) return "grant what `pharos-network rbac` prints to the kubeconfig's account";
	if (status >= 500) return "see to what the API server says, then run again";
	return "check that the address in the kubeconfig is that of a Kubernetes API server, https:// and the port included";
}

// src/live/sent.ts
function toSent(manifest, id) {
	const object = foldStringData(manifest);
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
	const resources = seen.flatMap(({ resource }) => resource ?? []);
	const [read, pharos] = await Promise.all([readMissing(cluster, seen), findPharosObjects(cluster, resources, inventory?.state === void 0)]);
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
	const orphans = new Map([...pharos.found, ...members.found]);
	return {
		discovery,
		...inventory === void 0 ? {} : { inventory },
		sightings,
		orphans: [...orphans.values()].filter(({ key }) => !wanted.has(key)),
		pharosStacks: pharos.others,
		unseen: [...members.unseen, ...pharos.unseen],
		unlisted: members.unlisted
	};
}
function toSeen(manifest, discovery, members, id) {
	const { ref } = manifest;
	const resource = discovery.find(ref.apiVersion, ref.kind);
	const key = objectKey(ref);
	const member = members.get(key);
	const seen = {
		key,
		manifest,
		sent: toSent(manifest.object, id)
	};
	if (resource !== void 0) {
		const isSame = member?.live.apiVersion === ref.apiVersion;
		return {
			...seen,
			resource,
			...isSame ? { live: member.live } : {}
		};
	}
	if (member === void 0) return seen;
	return {
		...seen,
		former: member,
		live: {
			...member.live,
			apiVersion: ref.apiVersion
		}
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
				...predict(reason, sent, live),
				needs: "kind"
			}
		};
	}
	const wasSent = inventory?.sent.get(key);
	const isSent = wasSent !== void 0 && wasSent === digestOfSent(sent);
	if (live === void 0 && isSent && deletesItself(sent)) return {
		...seen,
		outlook: { outlook: "same" }
	};
	if (live === void 0 && !options.triesCreations) {
		const reason = `no dry run: more than ${mostCreationsTried} objects are new`;
		return {
			...seen,
			outlook: predict(reason, sent)
		};
	}
	const isSame = live !== void 0 && isSent && holdsAlready(live, sent);
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
	await Promise.all(agents.map(async ({ key, live, isCut, madeUntil = Number.POSITIVE_INFINITY }) => {
		const { namespace } = refOf(live);
		const query = { labelSelector: toLabelSelector(live) };
		const found = await listObjects(cluster, podResource, namespace, query);
		if ("answer" in found) {
			unseen.push(`the pods of ${formatRef(refOf(live))} (${found.message})`);
			return;
		}
		const newest = isCut ? await readRevision(cluster, namespace, query, live) : void 0;
		const old = found.map(toPod).filter((pod) => isPodOf(pod, live)).filter(({ revision, created }) => isCut ? newest !== void 0 && revision !== newest : created <= madeUntil);
		const names = [...new Set(old.flatMap(({ node }) => node ?? []))];
		nodes.set(key, await Promise.all(names.map((node) => readRolledNode(cluster, node))));
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
async function readRolledNode(cluster, node) {
	const path = objectPath(nodeResource, {
		...nodeResource,
		name: node
	});
	const { status, body } = await cluster.send({
		method: "GET",
		path
	});
	return toRolledNode(node, status === 200 ? body : void 0);
}

// src/live/stricken.ts
async function readStricken(cluster, workloads, definitions) {
	const pods = /* @__PURE__ */ new Map();
	const instances = /* @__PURE__ */ new Map();
	const unseen = [];
	const ofWorkloads = workloads.map(async ({ key, live }) => {
		const ref = refOf(live);
		const query = { labelSelector: toLabelSelector(live) };
		const found = await listObjects(cluster, podResource, ref.namespace, query);
		if ("answer" in found) unseen.push(`how many pods ${formatRef(ref)} has: ${found.message}`);
		else {
			const own = found.map(toPod).filter((pod) => isPodOf(pod, live));
			pods.set(key, own.map(({ node }) => node ?? ""));
		}
	});
	const ofDefinitions = definitions.map(async ({ key, live }) => {
		const resource = toResource(live);
		if (resource === void 0) return;
		const found = await listPlaces(cluster, resource);
		if (!("answer" in found)) instances.set(key, found);
		else if (found.status !== 404) unseen.push(`what ${formatRef(refOf(live))} defines: ${found.message}`);
	});
	await Promise.all([...ofWorkloads, ...ofDefinitions]);
	return {
		pods,
		instances,
		unseen
	};
}
function toResource(definition) {
	const [group, plural, kind] = [
		["group"],
		["names", "plural"],
		["names", "kind"]
	].map((path) => textAt$1(definition, ["spec", ...path]));
	const versions = valueAt(definition, ["spec", "versions"]);
	const served = (Array.isArray(versions) ? versions : []).find((each) => valueAt(each, ["served"]) === true);
	const version = textAt$1(served, ["name"]);
	if (group === void 0 || plural === void 0 || kind === void 0 || version === void 0) return void 0;
	const namespaced = textAt$1(definition, ["spec", "scope"]) !== "Cluster";
	return {
		apiVersion: `${group}/${version}`,
		kind,
		plural,
		namespaced
	};
}

// src/live-pipeline.ts
async function planLive(request, world, cluster) {
	return (await prepareLive(request, world, cluster)).plan;
}
async function findDrift(request, world, cluster) {
	const { undo: _, ...plan } = (await prepareLive({
		...request,
		force: true
	}, world, cluster, "head")).plan;
	return plan;
}
async function prepareLive(request, world, cluster, since = "base") {
	const sides = await renderSides(request, world);
	const { manifests, config, complete } = sides.head;
	if (!complete) return { plan: {
		plan: await planSides(request, world, sides),
		server: cluster.label
	} };
	world.log.progress(`asking ${cluster.label}`);
	const { inventory, dryRun, force } = request;
	const [observation, facts, plan] = await Promise.all([
		observe({
			cluster,
			manifests,
			inventory,
			dryRun,
			force
		}),
		readNetworkFacts(cluster),
		planSides(request, world, sides)
	]);
	const base = sides.base.stack?.manifests;
	const found = config === void 0 ? [] : checkNetwork({
		config,
		manifests,
		facts
	});
	const decided = diffLive({
		observation,
		base: since === "head" ? manifests : base,
		consents: {
			prune: request.prune && manifests.length > 0,
			maxDeletes: request.maxDeletes,
			deletes: request.allowDelete,
			recreate: request.recreate
		}
	});
	const rolled = await readRolledPods(cluster, findRolled(decided, observation.sightings));
	const { changes, unseen } = await toWhole(withRollouts(decided, observation.sightings, rolled.nodes), observation, facts, request, cluster);
	return {
		plan: {
			plan: {
				...plan,
				diagnostics: [...plan.diagnostics, ...found]
			},
			server: cluster.label,
			changes,
			unseen: [
				...observation.unseen,
				...rolled.unseen,
				...unseen
			],
			foreign: [...observation.pharosStacks].map(([stack, count]) => `Pharos' stack ${stack}, ${count} object${count === 1 ? "" : "s"}: it is not the network`),
			undo: toUndoOutlook(observation.inventory, request.onFailure),
			...request.probe === void 0 ? {} : { probe: request.probe }
		},
		observation,
		...base === void 0 ? {} : { base },
		unrollable: rolled.unseen
	};
}
async function toWhole(changes, observation, { nodes }, { allowTwoNetworks }, cluster) {
	const newAgents = allowTwoNetworks ? /* @__PURE__ */ new Set() : findNewAgents(changes, observation);
	const { workloads, definitions } = findStruck(changes, observation);
	const [others, stricken] = await Promise.all([newAgents.size === 0 ? {
		running: [],
		unseen: []
	} : readDaemonSets(cluster), readStricken(cluster, workloads, definitions)]);
	const single = withoutSecondNetwork(withResidue(changes, observation), newAgents, others.running);
	const archs = nodes.flatMap(({ name, arch }) => arch === void 0 ? [] : [[name, arch]]);
	return {
		changes: withBlast(single, stricken, new Map(archs)),
		unseen: [...others.unseen, ...stricken.unseen]
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

export { toFindStep as A, toRollOrder as C, subtractFields as D, managersOf as E, uniteFields as O, objectPath as S, holdsField as T, toLabelSelector as _, toApplySetId as a, toRolledNode as b, discover as c, isPodOf as d, isSilent as f, revisionResource as g, replicaSetResource as h, digestOfSent as i, openCluster as j, writtenAt as k, conditionOf as l, podResource as m, planLive as n, toTakeover as o, nodeResource as p, prepareLive as r, deletesItself as s, findDrift as t, containerStatusesOf as u, toNewestRevision as v, withoutSecretValues as w, listPath as x, toPod as y };