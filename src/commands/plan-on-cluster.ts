// The plan of a pull request with what it meets on a cluster. A cluster that cannot be asked costs that part,
// never the plan of the files.
import { openCluster } from "../adapters/cluster.ts";
import type { Runner } from "../adapters/runner.ts";
import { digestOfUnannounced } from "../apply/gate.ts";
import type { Inputs } from "../config/inputs.ts";
import { planLive } from "../live-pipeline.ts";
import { plan, type Request, type World } from "../pipeline.ts";
import { PortError } from "../ports.ts";
import type { Plan } from "../report/plan.ts";
import { toClusterSource, toLiveRequest } from "./action-live-request.ts";

export async function planOnCluster(
  inputs: Inputs,
  request: Request,
  runner: Runner,
  world: World,
): Promise<Plan> {
  try {
    const cluster = await openCluster(toClusterSource(inputs));
    try {
      const live = { ...toLiveRequest(inputs, request.config, runner), ...request };
      return withLive(await planLive(live, world, cluster));
    } finally {
      cluster.close();
    }
  } catch (error) {
    if (!(error instanceof PortError) || error.port !== "cluster") throw error;
    const { message: reason, cure } = error;
    const failure = { reason, ...(cure === undefined ? {} : { cure }) };
    return { ...(await plan(request, world)), live: { server: "the cluster", failure } };
  }
}

function withLive({ plan: ofFiles, ...live }: Awaited<ReturnType<typeof planLive>>): Plan {
  const announced = digestOfUnannounced({
    live: live.changes ?? [],
    changes: ofFiles.changeSet?.changes ?? [],
  });
  return { ...ofFiles, live: { ...live, ...(announced === undefined ? {} : { announced }) } };
}
