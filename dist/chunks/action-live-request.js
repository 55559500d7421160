import { t as readEnvironment } from "./environment.js";
import { m as toInventoryRef } from "./plural.js";
import { randomUUID } from "node:crypto";

// src/commands/action-live-request.ts
function toClusterSource({ cluster: { kubeconfig, context } }) {
	return {
		...kubeconfig === void 0 ? {} : { kubeconfig },
		...context === void 0 ? {} : { context }
	};
}
function toLiveRequest(inputs, config, runner) {
	const { architectures, kubernetesVersion, target, digestKey, env, templateLimits } = inputs;
	const { inventory, forceConflicts, maxDeletes, allowDelete, recreate, readOnly } = inputs.cluster;
	const { probe, timeoutMs, allowTwoNetworks } = inputs.cluster;
	return {
		config,
		environment: readEnvironment(env),
		templateLimits,
		architectures,
		...kubernetesVersion === void 0 ? {} : { kubernetesVersion },
		...target === void 0 ? {} : { target },
		...digestKey === void 0 ? {} : { digestKey },
		dryRun: !readOnly,
		force: forceConflicts,
		prune: true,
		maxDeletes,
		allowDelete,
		recreate,
		allowTwoNetworks,
		inventory: toInventoryRef(inventory),
		onFailure: inputs.cluster.onFailure,
		holder: `${runner.runUrl} (${randomUUID().slice(0, 8)})`,
		...probe === void 0 ? {} : { probe },
		...timeoutMs === void 0 ? {} : { timeoutMs },
		...runner.commit === "" ? {} : { commit: runner.commit }
	};
}

export { toLiveRequest as n, toClusterSource as t };