import { n as KubeconformError, t as loadKubeconform } from "./chunks/kubeconform.js";
import { parentPort, workerData } from "node:worker_threads";

// src/kubeconform-worker.ts
async function answer(number, value) {
	const result = await value.then((given) => ({ value: given }), toRefused);
	parentPort?.postMessage({
		number,
		...result
	});
}
function toRefused(cause) {
	if (!(cause instanceof KubeconformError)) return { cause };
	const { fault, message } = cause;
	return {
		cause,
		known: {
			fault,
			message
		}
	};
}
async function judge({ documents, version }) {
	return (await kubeconform).validate(documents, version);
}
const kubeconform = loadKubeconform(new URL(String(workerData)));
parentPort?.on("message", (question) => void answer(question.number, judge(question)));
await answer(0, kubeconform.then(({ versions }) => versions));

export {  };