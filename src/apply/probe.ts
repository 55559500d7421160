// Nodes → whether pods on them reach each other: on every node one pod that answers, and one that asks the
// pods of its own node and of the next ones. Whatever comes of it, the pods are deleted.
import { randomUUID } from "node:crypto";
import { listPath } from "../kube/api-path.ts";
import type { JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { textAt } from "../kube/pod-template.ts";
import { containerStatusesOf, type Pod, podResource } from "../kube/pods.ts";
import { probeRunLabel } from "../kube/probe.ts";
import { type Cluster, PortError } from "../ports.ts";
import type { Waiting } from "./await-rollouts.ts";
import { type Disproof, toCutOff, toDark, toUntold } from "./disproof.ts";
import { toDoom } from "./doom.ts";
import { hasNoSandbox } from "./failed-sandbox.ts";
import { endOfOne, poll } from "./patience.ts";
import { listProbePods, removeProbePods } from "./probe-cleanup.ts";
import { addressOf, parseUnreached, type ProbeRun, toAnsweringPod, toAskingPod } from "./probe-pod.ts";
import { explain } from "./reasons.ts";
import { toReason } from "./refusal.ts";

export interface ProbeTarget {
  readonly image: string;
  readonly namespace: string;
  /** Name of the inventory. */
  readonly owner: string;
}

/** A node, with the names of its two pods. */
interface Post {
  readonly node: string;
  readonly answers: string;
  readonly asks: string;
}

/** So many next nodes of the ring are asked: an answer needs its way back, too. */
const nextNodes = 3;
/** Pods about which events are asked for, each time. */
const mostAsked = 3;
/** For a pod that nobody deletes: beyond everything that is waited for. */
const graceSeconds = 60;

/** Undefined when every pod that was asked has answered. Leftovers of other runs are not looked at. */
export async function probeNodes(
  waiting: Waiting,
  target: ProbeTarget,
  nodes: readonly string[],
): Promise<Disproof | undefined> {
  const seconds = Math.ceil((2 * waiting.patience.limits.objectMs) / 1000) + graceSeconds;
  const run: ProbeRun = { ...target, id: randomUUID().slice(0, 8), seconds };
  const posts = nodes.map((node, at) => ({
    node,
    answers: `probe-${run.id}-answers-${at + 1}`,
    asks: `probe-${run.id}-asks-${at + 1}`,
  }));
  try {
    return await ask(waiting, run, posts);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return toUntold(error.message, error.cure);
  } finally {
    await removeProbePods(waiting, target.namespace, `${probeRunLabel}=${run.id}`);
  }
}

async function ask(waiting: Waiting, run: ProbeRun, posts: readonly Post[]): Promise<Disproof | undefined> {
  const refused = await createAll(
    waiting,
    run,
    posts.map(({ node, answers }) => toAnsweringPod(run, answers, node)),
  );
  if (refused !== undefined) return refused;
  const answering = await awaitPods(
    waiting,
    run,
    posts.map(({ answers }) => answers),
    (pod) => addressOf(pod) !== undefined,
  );
  if ("disproof" in answering) return answering;
  const addresses = new Map(answering.pods.map((pod) => [pod.name, addressOf(pod) ?? ""]));
  const ways = posts.flatMap((from, at) => {
    const ring = [...posts.slice(at), ...posts.slice(0, at)];
    return ring.slice(0, nextNodes + 1).map((to) => ({ from, to }));
  });
  const unasked = await createAll(
    waiting,
    run,
    posts.map((from) => {
      const asked = ways.filter((way) => way.from === from).map(({ to: { answers: name } }) => name);
      const others = asked.map((name) => ({ name, address: addresses.get(name) ?? "" }));
      return toAskingPod(run, from.asks, from.node, others);
    }),
  );
  if (unasked !== undefined) return unasked;
  const asking = await awaitPods(
    waiting,
    run,
    posts.map(({ asks }) => asks),
    hasEnded,
  );
  if ("disproof" in asking) return asking;
  const cut: (typeof ways)[number][] = [];
  for (const pod of asking.pods) {
    if (phaseOf(pod) === "Succeeded") continue;
    const unreached = parseUnreached(lastWordsOf(pod));
    if (unreached === undefined) return toStuck(waiting, pod, "ended before it had asked");
    cut.push(...ways.filter(({ from, to }) => from.asks === pod.name && unreached.includes(to.answers)));
  }
  if (cut.length === 0) return undefined;
  const lines = cut.map(({ from, to }) =>
    from === to
      ? `on node ${from.node} no pod reaches another one`
      : `from node ${from.node} nothing reaches ${addresses.get(to.answers)} on node ${to.node}`,
  );
  return toCutOff(lines, ways.length);
}

/** Undefined when all are there. */
async function createAll(
  { cluster }: Waiting,
  { namespace }: ProbeRun,
  pods: readonly JsonObject[],
): Promise<Disproof | undefined> {
  const path = listPath(podResource, namespace, { fieldManager, fieldValidation: "Strict" });
  const answers = await Promise.all(pods.map((body) => cluster.send({ method: "POST", path, body })));
  // Sent twice, where no answer came the first time.
  const refused = answers.find(({ status }) => status >= 300 && status !== 409);
  if (refused === undefined) return undefined;
  const cure =
    refused.status === 403
      ? "grant what `pharos-network rbac --probe pods` prints to the kubeconfig's account, or see to the quota or policy that refuses them"
      : "mend what it says, or apply with --probe none";
  return toUntold(`the API server refuses its pods: ${toReason(refused)}`, cure);
}

/** Those pods, once all of them are as they should be. */
async function awaitPods(
  waiting: Waiting,
  { namespace, id }: ProbeRun,
  names: readonly string[],
  isDone: (pod: Pod) => boolean,
): Promise<{ readonly pods: readonly Pod[] } | Disproof> {
  let pods: readonly Pod[] = [];
  let netless: Pod | undefined;
  const isLost = (pod: Pod): boolean => !isDone(pod) && (toDoom(pod) !== undefined || hasEnded(pod));
  const done = await poll(endOfOne(waiting.patience), async () => {
    const all = await listProbePods(waiting.cluster, namespace, `${probeRunLabel}=${id}`);
    pods = all.filter(({ name }) => names.includes(name));
    if (pods.length < names.length || pods.some(isLost)) return false;
    const late = pods.filter((pod) => !isDone(pod));
    if (late.length === 0) return true;
    netless = await findNetless(waiting.cluster, late.slice(0, mostAsked));
    return netless === undefined ? undefined : false;
  });
  if (done === true) return { pods };
  if (netless !== undefined) return toNetless(waiting, netless);
  const stuck = pods.find(isLost) ?? pods.find((pod) => !isDone(pod));
  if (stuck === undefined) return toUntold("somebody has deleted its pods");
  const doom = toDoom(stuck);
  const state = hasEnded(stuck) ? "has ended" : "does not get there in time";
  return toStuck(waiting, stuck, doom === undefined ? state : `does not start: ${doom}`);
}

async function findNetless(cluster: Cluster, pods: readonly Pod[]): Promise<Pod | undefined> {
  const without = await Promise.all(pods.map((pod) => hasNoSandbox(cluster, pod)));
  return pods[without.indexOf(true)];
}

/** No pod that starts there from now on gets any further. */
async function toNetless({ cluster, redact }: Waiting, pod: Pod): Promise<Disproof> {
  const details = await explain(cluster, redact, pod.object as KubeObject, [{ ...pod, isReady: false }]);
  return toDark(`pods get no network on node ${pod.node ?? "none"}`, details);
}

async function toStuck({ cluster, redact }: Waiting, pod: Pod, state: string): Promise<Disproof> {
  const details = await explain(cluster, redact, pod.object as KubeObject, [{ ...pod, isReady: false }]);
  return toUntold(redact(`its pod on node ${pod.node ?? "none"} ${state}`), podCure, details);
}

const podCure =
  "mend what the pod says below; --probe-image names an image that the nodes can pull, --probe none applies without this proof";

function phaseOf({ object }: Pod): string | undefined {
  return textAt(object, ["status", "phase"]);
}

function hasEnded(pod: Pod): boolean {
  return ["Succeeded", "Failed"].includes(phaseOf(pod) ?? "");
}

function lastWordsOf({ object }: Pod): string {
  const [status] = containerStatusesOf(object);
  return textAt(status, ["state", "terminated", "message"]) ?? "";
}
