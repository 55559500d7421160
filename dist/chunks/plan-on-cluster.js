import { j as openCluster, n as planLive } from "./live-pipeline.js";
import { t as digestOfUnannounced } from "./gate.js";
import { n as plan } from "./pipeline.js";
import { u as PortError } from "./leaves.js";
import { n as toLiveRequest, t as toClusterSource } from "./action-live-request.js";

// src/commands/plan-on-cluster.ts
async function planOnCluster(inputs, request, runner, world) {
	try {
		const cluster = await openCluster(toClusterSource(inputs));
		try {
			const live = {
				...toLiveRequest(inputs, request.config, runner),
				...request
			};
			return withLive(await planLive(live, world, cluster));
		} finally {
			cluster.close();
		}
	} catch (error) {
		if (!(error instanceof PortError) || error.port !== "cluster") throw error;
		const { message: reason, cure } = error;
		const failure = {
			reason,
			...cure === void 0 ? {} : { cure }
		};
		return {
			...await plan(request, world),
			live: {
				server: "the cluster",
				failure
			}
		};
	}
}
function withLive({ plan: ofFiles, ...live }) {
	const announced = digestOfUnannounced({
		live: live.changes ?? [],
		changes: ofFiles.changeSet?.changes ?? []
	});
	return {
		...ofFiles,
		live: {
			...live,
			...announced === void 0 ? {} : { announced }
		}
	};
}

export { planOnCluster };