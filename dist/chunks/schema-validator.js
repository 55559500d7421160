import { n as KubeconformError } from "./kubeconform.js";
import { l as PortError } from "./leaves.js";
import { Worker } from "node:worker_threads";

// src/adapters/kubeconform-thread.ts
async function startKubeconform(artifacts) {
	const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
	const entry = new URL(`../kubeconform-worker${extension}`, import.meta.url);
	const worker = new Worker(entry, {
		workerData: artifacts.href,
		execArgv: [],
		env: {}
	});
	const waiting = /* @__PURE__ */ new Map();
	const take = (number) => {
		const found = waiting.get(number);
		waiting.delete(number);
		if (waiting.size === 0) worker.unref();
		return found;
	};
	worker.on("message", (answer) => {
		const taken = take(answer.number);
		if ("value" in answer) taken?.resolve(answer.value);
		else taken?.reject(toError(answer));
	});
	worker.on("error", (error) => {
		for (const number of waiting.keys()) take(number)?.reject(error);
	});
	const wait = async (number) => new Promise((resolve, reject) => waiting.set(number, {
		resolve,
		reject
	}));
	const versions = await wait(0);
	let asked = 0;
	return {
		versions,
		async validate(documents, version) {
			asked += 1;
			const question = {
				number: asked,
				documents,
				version
			};
			worker.ref();
			worker.postMessage(question);
			return await wait(asked);
		}
	};
}
function toError({ known, cause }) {
	return known === void 0 ? cause : new KubeconformError(known.fault, known.message, { cause });
}

// src/adapters/schema-validator.ts
async function loadSchemaValidator(artifacts) {
	const kubeconform = await startKubeconform(artifacts).catch(refuse);
	return {
		kubernetesVersions: kubeconform.versions,
		async validate(documents, kubernetesVersion) {
			const texts = documents.map(({ json }) => json);
			return kubeconform.validate(texts, kubernetesVersion).catch((error) => refuse(error, kubeconform.versions));
		}
	};
}
function refuse(error, versions = []) {
	if (!(error instanceof KubeconformError)) throw error;
	const cure = cureOf(error.fault, versions);
	throw new PortError("schemas", error.message, {
		...cure === void 0 ? {} : { cure },
		cause: error
	});
}
function cureOf(fault, versions) {
	if (fault === "artifact") return "this copy of pharos-network is incomplete: use a release, or build dist/kubeconform again";
	if (fault === "version") return `choose one of ${versions[0]} to ${versions.at(-1)}`;
}

export { loadSchemaValidator };