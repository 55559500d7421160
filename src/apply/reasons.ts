// Pods that do not become what they should → why, node by node: what their containers wait for, how they
// ended, what the kubelet and the scheduler say, and the last lines of their logs.
import { listPath, objectPath, type Resource } from "../kube/api-path.ts";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { conditionOf, containerStatusesOf, type Pod, podResource } from "../kube/pods.ts";
import { type Cluster, PortError } from "../ports.ts";
import type { Redact } from "../text/redact.ts";
import { toDoom } from "./doom.ts";

export const eventResource: Resource = {
  apiVersion: "v1",
  kind: "Event",
  plural: "events",
  namespaced: true,
};
const mostPods = 5;
const mostEvents = 3;
const logLines = 5;
/** Lines for people, safe to print; never throws what the server refuses. */
export async function explain(
  cluster: Cluster,
  redact: Redact,
  workload: KubeObject,
  pods: readonly Pod[],
): Promise<readonly string[]> {
  const failing = pods.filter((pod) => !pod.isReady || toDoom(pod) !== undefined);
  // One that starts again and again is Ready at times.
  const stuck = failing.length > 0 ? failing : pods.filter(({ restarts }) => restarts > 0);
  const parts = await Promise.all(stuck.slice(0, mostPods).map((pod) => explainPod(cluster, pod)));
  const uid = textOf(workload.metadata["uid"]);
  const own = stuck.length > 0 ? [] : await eventsOf(cluster, textOf(workload.metadata["namespace"]), uid);
  const more = stuck.length > mostPods ? [`and ${stuck.length - mostPods} more pods`] : [];
  return [...parts.flat(), ...own.map((event) => `event: ${event}`), ...more].map(redact);
}

async function explainPod(cluster: Cluster, pod: Pod): Promise<readonly string[]> {
  const states = containerStatusesOf(pod.object).flatMap(toStateLines);
  const scheduled = conditionOf(pod.object, "PodScheduled");
  const waits = scheduled?.["status"] === "False" ? [`not scheduled: ${textOf(scheduled["message"])}`] : [];
  const leaves = pod.isDeleted ? ["it is being deleted, and does not go"] : [];
  const [events, logs] = await Promise.all([eventsOf(cluster, pod.namespace, pod.uid), logsOf(cluster, pod)]);
  const lines = [...leaves, ...waits, ...states, ...events.map((event) => `event: ${event}`), ...logs];
  return [
    `node ${pod.node ?? "none"}: Pod ${pod.namespace}/${pod.name}`,
    ...(lines.length === 0 ? ["it is not ready, and nothing says why"] : lines).map((line) => `  ${line}`),
  ];
}

function toStateLines(status: JsonObject): readonly string[] {
  const name = textOf(status["name"]);
  const restarts = Number(status["restartCount"] ?? 0);
  const waiting = valueAt(status, ["state", "waiting"]);
  const ended = [valueAt(status, ["state", "terminated"]), valueAt(status, ["lastState", "terminated"])].find(
    (each) => isJsonObject(each) && each["exitCode"] !== 0,
  );
  return [
    ...(isJsonObject(waiting)
      ? [`${name}: ${[textOf(waiting["reason"]), textOf(waiting["message"])].filter(Boolean).join(": ")}`]
      : []),
    ...(isJsonObject(ended)
      ? [
          `${name}: exit code ${Number(ended["exitCode"])} (${textOf(ended["reason"])}), ${restarts} restarts ${textOf(ended["message"])}`.trim(),
        ]
      : []),
  ];
}

/** Newest first, each said once. */
async function eventsOf(
  cluster: Cluster,
  namespace: string | undefined,
  uid: string | undefined,
): Promise<readonly string[]> {
  if (uid === undefined || uid === "") return [];
  const query = { fieldSelector: `involvedObject.uid=${uid}`, limit: "100" };
  const body = await tryRead(cluster, listPath(eventResource, namespace, query));
  const items = isJsonObject(body) && Array.isArray(body["items"]) ? (body["items"] as readonly Json[]) : [];
  const events = items.filter(isJsonObject).filter(({ type }) => type !== "Normal");
  const texts = events
    .map((event) => ({ at: timeOf(event), text: `${textOf(event["reason"])}: ${textOf(event["message"])}` }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ text }) => text);
  return [...new Set(texts)].slice(0, mostEvents);
}

async function logsOf(cluster: Cluster, { object, namespace, name }: Pod): Promise<readonly string[]> {
  const failing = containerStatusesOf(object).filter(
    (status) =>
      Number(status["restartCount"] ?? 0) > 0 ||
      isJsonObject(valueAt(status, ["state", "terminated"])) ||
      (status["ready"] !== true && isJsonObject(valueAt(status, ["state", "running"]))),
  );
  const texts = await Promise.all(
    failing.map(async (status) => {
      const container = textOf(status["name"]);
      const isRunning = isJsonObject(valueAt(status, ["state", "running"]));
      const hasEnded = isJsonObject(valueAt(status, ["lastState", "terminated"]));
      const path = objectPath(podResource, { ...podResource, namespace, name });
      // Of one that does not run, the last that there is; the kubelet may have removed those before.
      const previous = isRunning && hasEnded ? "&previous=true" : "";
      const query = `container=${encodeURIComponent(container)}&tailLines=${logLines}${previous}`;
      const text = await tryRead(cluster, `${path}/log?${query}`, true);
      return typeof text === "string"
        ? text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .slice(-logLines)
            .map((line) => `${container} | ${line.slice(0, 300)}`)
        : [];
    }),
  );
  return texts.flat();
}

/** Null when it may not be read, or nobody answers: reasons are worth a try, not a failure. */
async function tryRead(cluster: Cluster, path: string, isText = false): Promise<Json> {
  try {
    const answer = await cluster.send({ method: "GET", path, isText, timeoutMs: 5000, patienceMs: 5000 });
    return answer.status === 200 ? answer.body : null;
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return null;
  }
}

function timeOf(event: JsonObject): number {
  const times = [event["lastTimestamp"], event["eventTime"], event["firstTimestamp"]].map(textOf);
  return Date.parse(times.find((time) => time !== "") ?? "") || 0;
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
