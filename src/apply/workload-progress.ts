// A workload's live object → how far it has come: the conditions of `kubectl rollout status`, for Jobs too.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { textAt } from "../kube/pod-template.ts";
import { conditionOf } from "../kube/pods.ts";

export type Progress =
  | { readonly progress: "done" }
  /** Missing more: in words. */
  | { readonly progress: "under way"; readonly line: string }
  /** It will not come any further by itself. */
  | { readonly progress: "failed"; readonly reason: string };

const waitedFor = new Set(["apps/DaemonSet", "apps/Deployment", "apps/StatefulSet", "batch/Job"]);

/** Whether there is anything to wait for after an object of that kind was written. */
export function hasProgress({ apiVersion, kind }: { apiVersion: string; kind: string }): boolean {
  return waitedFor.has(`${apiVersion.split("/")[0] ?? ""}/${kind}`);
}

/** Whether its status is about what stands there now. */
export function isSeen({ kind, metadata, status }: KubeObject): boolean {
  return kind === "Job" || count(mapOf(status)["observedGeneration"]) >= count(metadata["generation"]);
}

export function toProgress(workload: KubeObject): Progress {
  const spec = mapOf(workload["spec"]);
  const status = mapOf(workload["status"]);
  if (workload.kind === "Job") return toJobProgress(workload, spec, status);
  if (!isSeen(workload)) return underWay("its controller has not seen it yet");
  switch (workload.kind) {
    case "DaemonSet":
      return toDaemonSetProgress(spec, status);
    case "Deployment":
      return toDeploymentProgress(workload, spec, status);
    case "StatefulSet":
      return toStatefulSetProgress(spec, status);
    default:
      return { progress: "done" };
  }
}

function toDaemonSetProgress(spec: JsonObject, status: JsonObject): Progress {
  const { desired, updated, available } = countNodes(spec, status);
  return toCounted(desired, updated, available);
}

/** On how many nodes a DaemonSet is not as it should be. */
export function countMissing(daemonSet: KubeObject): number {
  const { desired, updated, available } = countNodes(mapOf(daemonSet["spec"]), mapOf(daemonSet["status"]));
  return desired - Math.min(updated, available);
}

function countNodes(spec: JsonObject, status: JsonObject) {
  const desired = count(status["desiredNumberScheduled"]);
  const available = count(status["numberAvailable"]);
  // Under OnDelete somebody else decides when pods are replaced.
  const updated = isOnDelete(spec) ? desired : count(status["updatedNumberScheduled"]);
  return { desired, updated, available };
}

function toDeploymentProgress(workload: KubeObject, spec: JsonObject, status: JsonObject): Progress {
  const desired = count(spec["replicas"] ?? 1);
  if (spec["paused"] === true) return { progress: "done" };
  const condition = conditionOf(workload, "Progressing");
  if (condition?.["reason"] === "ProgressDeadlineExceeded")
    return { progress: "failed", reason: textAt(condition, ["message"]) ?? "its progress deadline is over" };
  const updated = count(status["updatedReplicas"]);
  const left = count(status["replicas"]) - updated;
  if (updated >= desired && left > 0) return underWay(`${left} former pods are still there`);
  return toCounted(desired, updated, count(status["availableReplicas"]));
}

function toStatefulSetProgress(spec: JsonObject, status: JsonObject): Progress {
  const desired = count(spec["replicas"] ?? 1);
  const partition = count(mapOf(mapOf(spec["updateStrategy"])["rollingUpdate"])["partition"]);
  const kept = isOnDelete(spec) ? desired : Math.min(desired, partition);
  return toCounted(desired, kept + count(status["updatedReplicas"]), count(status["readyReplicas"]));
}

function toJobProgress(workload: KubeObject, spec: JsonObject, status: JsonObject): Progress {
  if (spec["suspend"] === true || conditionOf(workload, "Complete")?.["status"] === "True")
    return { progress: "done" };
  const failed = conditionOf(workload, "Failed");
  if (failed?.["status"] === "True")
    return { progress: "failed", reason: textAt(failed, ["message"]) ?? "it has failed" };
  const wanted = count(spec["completions"] ?? 1);
  return underWay(`${count(status["succeeded"])} of ${wanted} pods have finished`);
}

function toCounted(desired: number, updated: number, available: number): Progress {
  if (updated >= desired && available >= desired) return { progress: "done" };
  if (updated < desired) return underWay(`${updated} of ${desired} pods are new`);
  return underWay(`${available} of ${desired} pods are ready`);
}

function underWay(line: string): Progress {
  return { progress: "under way", line };
}

function isOnDelete(spec: JsonObject): boolean {
  return mapOf(spec["updateStrategy"])["type"] === "OnDelete";
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function count(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}
