// What a run says of the pods that it replaces, held against those that there are.
import type { Deed } from "../../../src/apply/result.ts";
import { formatRef, type ObjectRef } from "../../../src/kube/object-ref.ts";
import type { Run } from "./fault-points.ts";
import type { Lane } from "./lane.ts";
import type { PodStanding, Truth } from "./truth.ts";

/** `new`: replaced, well, and of the change; `former`: the very one of before; `well`: whichever, of before's image. */
type State = "new" | "former" | "well";

export function findPodLies(run: Run, lane: Lane, truth: Truth): readonly string[] {
  const is = (pod: PodStanding, state: State): boolean => isIn(lane, pod, state);
  const demand = (pods: readonly PodStanding[], state: State, why: string): readonly string[] =>
    pods
      .filter((pod) => !is(pod, state))
      .map((pod) => `pod ${pod.name} on ${pod.node} is not ${state}, though ${why}: ${JSON.stringify(pod)}`);
  const result = "thrown" in run ? undefined : run.result;
  if (result === undefined || result.result === "refused" || result.result === "nothing-to-do")
    return [
      ...demand(truth.pods, "former", "nothing was done"),
      ...(truth.pods.length === lane.before.pods.length
        ? []
        : ["there are other pods, though nothing was done"]),
    ];
  if (result.result === "applied") return demand(truth.pods, "new", "all is applied");
  const ofDeeds = result.deeds.flatMap((deed) => demandOf(deed, truth, demand));
  if (result.result === "rolled-back")
    return [...ofDeeds, ...demand(truth.pods, "well", "all is rolled back")];
  const untouched = result.left.flatMap((ref) =>
    demand(podsOf(truth, ref), "former", `${formatRef(ref)} is not done`),
  );
  if (result.undone !== undefined) return [...ofDeeds, ...untouched];
  const done = result.deeds.flatMap(({ deed, ref }) =>
    deed === "updated" || deed === "restarted"
      ? demand(podsOf(truth, ref), "new", `${formatRef(ref)} is ${deed}`)
      : [],
  );
  return [...ofDeeds, ...untouched, ...done];
}

/** Where a roll has come to; what was not reached stays so whatever came after it. */
function demandOf(
  deed: Deed,
  truth: Truth,
  demand: (pods: readonly PodStanding[], state: State, why: string) => readonly string[],
): readonly string[] {
  if (deed.deed !== "replacing") return [];
  const pods = podsOf(truth, deed.ref);
  const at = (names: readonly string[]): readonly PodStanding[] =>
    pods.filter(({ node, name }) => names.includes(node) || names.includes(name));
  const gone = deed.left.filter((name) => at([name]).length === 0);
  return [
    ...demand(at(deed.left), "former", `${formatRef(deed.ref)} is not replaced there yet`),
    ...gone.map((name) => `there is no pod on or called ${name}, though it is not replaced yet`),
    ...(deed.held === "no" ? [] : demand(at(deed.replaced), "new", "it was replaced there")),
  ];
}

/** Whether all pods are as in what is known. */
export function isRolledAs(lane: Lane, known: Truth, truth: Truth): boolean {
  if (truth.pods.length !== known.pods.length) return false;
  const state = known === lane.before ? "former" : lane.stack.end === "applied" ? "new" : "well";
  return truth.pods.every((pod) => isIn(lane, pod, state));
}

function isIn(lane: Lane, pod: PodStanding, state: State): boolean {
  const isFormer = lane.before.pods.some(({ uid }) => uid === pod.uid);
  if (state === "former") return isFormer && pod.isWell;
  const known = state === "new" ? lane.planned.pods : lane.before.pods;
  const hasImage = known.some(({ app, image }) => app === pod.app && image === pod.image);
  return pod.isWell && hasImage && (state === "well" || !isFormer);
}

function podsOf({ pods }: Truth, { name }: ObjectRef): readonly PodStanding[] {
  return pods.filter(({ app }) => app === name);
}
