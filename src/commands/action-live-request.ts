// The inputs about a cluster → what the live pipeline and the cluster's adapter are asked for.
import { randomUUID } from "node:crypto";
import { readEnvironment } from "../adapters/environment.ts";
import type { KubeconfigSource } from "../adapters/kubeconfig.ts";
import type { Runner } from "../adapters/runner.ts";
import type { Inputs } from "../config/inputs.ts";
import { toInventoryRef } from "../kube/ownership.ts";
import type { LiveRequest } from "../live-pipeline.ts";

export function toClusterSource({ cluster: { kubeconfig, context } }: Inputs): KubeconfigSource {
  return {
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(context === undefined ? {} : { context }),
  };
}

export function toLiveRequest(inputs: Inputs, config: string, runner: Runner): LiveRequest {
  const { architectures, kubernetesVersion, target, digestKey, env, templateLimits } = inputs;
  const { inventory, forceConflicts, maxDeletes, allowDelete, recreate, readOnly } = inputs.cluster;
  const { probe, timeoutMs, allowTwoNetworks } = inputs.cluster;
  return {
    config,
    environment: readEnvironment(env),
    templateLimits,
    architectures,
    ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
    ...(target === undefined ? {} : { target }),
    ...(digestKey === undefined ? {} : { digestKey }),
    dryRun: !readOnly,
    force: forceConflicts,
    prune: true,
    maxDeletes,
    allowDelete,
    recreate,
    allowTwoNetworks,
    inventory: toInventoryRef(inventory),
    onFailure: inputs.cluster.onFailure,
    // Two jobs of one run have the same address; a Lease must keep them apart, too.
    holder: `${runner.runUrl} (${randomUUID().slice(0, 8)})`,
    ...(probe === undefined ? {} : { probe }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(runner.commit === "" ? {} : { commit: runner.commit }),
  };
}
