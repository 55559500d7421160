import { t as readEnvironment } from "./environment.js";
import { u as toInventoryRef } from "./undo-record.js";

// src/commands/action-live-request.ts
function toClusterSource({ cluster: { kubeconfig, context } }) {
	return {
		...kubeconfig === void 0 ? {} : { kubeconfig },
		...context === void 0 ? {} : { context }
	};
}
function toLiveRequest(inputs, config, runner) {
	const { architectures, kubernetesVersion, target, digestKey, env, templateLimits } = inputs;
	const { inventory, forceConflicts, maxDeletes, allowDelete, recreate } = inputs.cluster;
	return {
		config,
		environment: readEnvironment(env),
		templateLimits,
		architectures,
		...kubernetesVersion === void 0 ? {} : { kubernetesVersion },
		...target === void 0 ? {} : { target },
		...digestKey === void 0 ? {} : { digestKey },
		dryRun: true,
		force: forceConflicts,
		prune: true,
		maxDeletes,
		allowDelete,
		recreate,
		inventory: toInventoryRef(inventory),
		onFailure: inputs.cluster.onFailure,
		holder: runner.runUrl,
		...runner.commit === "" ? {} : { commit: runner.commit }
	};
}

export { toLiveRequest as n, toClusterSource as t };