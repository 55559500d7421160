// What a run has changed → the proof that pods still reach each other: on a canary at once, as far as agents
// of before and after understand each other, and on all nodes after the last one.
import { isJsonObject, type JsonObject } from "../kube/json.ts";
import { textAt } from "../kube/pod-template.ts";
import { conditionOf, nodeResource } from "../kube/pods.ts";
import { probeLabel } from "../kube/probe.ts";
import { listPath } from "../kube/api-path.ts";
import { type Cluster, PortError } from "../ports.ts";
import type { Waiting } from "./await-rollouts.ts";
import { itemsOf } from "./cluster-pods.ts";
import { isNetworkDown } from "./health.ts";
import { endOfOne, poll, startPatience } from "./patience.ts";
import { type Disproof, toDark, toUntold } from "./disproof.ts";
import { probeNodes, type ProbeTarget } from "./probe.ts";
import { removeProbePods } from "./probe-cleanup.ts";

/** Two pods on each: more nodes are a load of their own. */
const mostNodes = 100;
/** Beside a canary. */
const neighbours = 2;

/** For all of it at the end, whatever time the rest of the run has taken. */
const longestMs = 180_000;

/** All nodes that are up; those whose network is about to come are waited for. */
export async function probeCluster(run: Waiting, target: ProbeTarget): Promise<Disproof | undefined> {
  const totalMs = Math.min(run.patience.limits.objectMs, longestMs);
  const waiting = { ...run, patience: startPatience({ objectMs: totalMs, totalMs }) };
  const { cluster, log } = waiting;
  const lost = waiting.lost();
  if (lost !== undefined) return toUntold(lost.message);
  try {
    // Of a run that was cut.
    await removeProbePods(waiting, target.namespace, `${probeLabel}=${target.owner}`);
    let nodes = await readNodes(cluster);
    await poll(endOfOne(waiting.patience), async () => {
      nodes = await readNodes(cluster);
      return nodes.some(({ state }) => state === "no network") ? undefined : true;
    });
    const dark = nodes.filter(({ state }) => state === "no network");
    if (dark.length > 0) return toDarkNodes(dark);
    const up = nodes.filter(({ state }) => state === "up").map(({ node }) => node);
    const left = nodes.length - Math.min(up.length, mostNodes);
    const rest = left === 0 ? "" : `; ${left} are down or too many, and not looked at`;
    log.progress(`probes whether pods on ${Math.min(up.length, mostNodes)} nodes reach each other${rest}`);
    if (up.length > 0) return await probeNodes(waiting, target, up.slice(0, mostNodes));
    return toUntold("no node is Ready", darkCure);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return toUntold(error.message, error.cure);
  }
}

/** `isParted`: its agent may not understand those of other nodes, so that only its own pods are asked. */
export async function probeCanary(
  waiting: Waiting,
  target: ProbeTarget,
  node: string,
  isParted: boolean,
): Promise<Disproof | undefined> {
  const nodes = await readNodes(waiting.cluster);
  const up = nodes.filter(({ state }) => state === "up").map((each) => each.node);
  // Its kubelet will start the new agent when it is back.
  if (!up.includes(node)) return undefined;
  const beside = isParted ? [] : up.filter((other) => other !== node).slice(0, neighbours);
  const where = beside.length === 0 ? "on it" : `on it and on ${beside.join(", ")}`;
  waiting.log.progress(`node ${node}: probes whether pods ${where} reach each other`);
  return probeNodes(waiting, target, [node, ...beside]);
}

interface ProbedNode {
  readonly node: string;
  readonly state: "up" | "no network" | "down";
  readonly message: string;
}

async function readNodes(cluster: Cluster): Promise<readonly ProbedNode[]> {
  const items = itemsOf(await cluster.send({ method: "GET", path: listPath(nodeResource) }), "the nodes");
  return items
    .filter((node) => isLinux(node))
    .map((node) => {
      const ready = conditionOf(node, "Ready");
      const message = textAt(ready, ["message"]) ?? "";
      return {
        node: textAt(node, ["metadata", "name"]) ?? "",
        state: stateOf(node, ready, message),
        message,
      };
    })
    .toSorted((a, b) => (a.node < b.node ? -1 : 1));
}

function stateOf(node: JsonObject, ready: JsonObject | undefined, message: string): ProbedNode["state"] {
  if (ready?.["status"] === "True") return isNetworkDown(node) ? "no network" : "up";
  return ready?.["status"] === "False" && /\b(?:network|cni)/i.test(message) ? "no network" : "down";
}

function isLinux(node: JsonObject): boolean {
  const labels = isJsonObject(node["metadata"]) ? node["metadata"]["labels"] : undefined;
  const os = isJsonObject(labels) ? labels["kubernetes.io/os"] : undefined;
  return os === undefined || os === "linux";
}

const darkCure = "see to the nodes (kubectl describe node), or apply with --probe none";

function toDarkNodes(nodes: readonly ProbedNode[]): Disproof {
  const details = nodes
    .slice(0, 20)
    .map(({ node, message }) => `node ${node}: ${message === "" ? "NetworkUnavailable" : message}`);
  return toDark(
    nodes.length === 1 ? "a node has no network" : `${nodes.length} nodes have no network`,
    details,
  );
}
