// Faults at the requests of a run, point by point: after each one, what the run says is held against what the
// cluster holds, and the next run has to end where a run without faults does.
import type { Applied } from "../../../src/apply-pipeline.ts";
import { formatRef } from "../../../src/kube/object-ref.ts";
import { PortError } from "../../../src/ports.ts";
import { formatApplyResult } from "../../../src/report/apply-text.ts";
import type { Lane, Patience, Turn } from "./lane.ts";
import { findPodLies, isRolledAs } from "./pod-lies.ts";
import type { Plan, Seen } from "./proxy.ts";
import { findStrayWrites } from "./stray-writes.ts";
import type { Standing } from "./standing.ts";
import type { Truth } from "./truth.ts";

export interface Outcome {
  /** How the run with the fault ended: `applied`, `rolled-back`, `no answer`, …; `not met` without a fault. */
  readonly end: string;
  /** What is wrong; empty when all is as it should be. */
  readonly complaints: readonly string[];
}

export type Run = Applied | { readonly thrown: PortError };

/** One fault; `refuse`: what the server refuses besides, so that the run has to go back. */
export async function tryPoint(lane: Lane, plan: Plan, refuse?: (seen: Seen) => boolean): Promise<Outcome> {
  await lane.reset();
  lane.proxy.arm(plan, refuse);
  const goesBack = refuse !== undefined || lane.stack.end === "rolled-back";
  const stops = plan.persistent && !goesBack && plan.at % 2 === 1;
  const run = await start(lane, {
    holder: `run with ${plan.fault} at ${plan.at}`,
    patience: toPatience(plan),
    onFailure: stops ? "stop" : "rollback",
  });
  const { hit } = lane.proxy;
  // What is looked at again and again is asked for a few times more or less in each run.
  if (hit === undefined) return { end: "not met", complaints: [] };
  const truth = await lane.truth();
  const found = [
    ...findLies(run, lane, truth),
    ...findPodLies(run, lane, truth),
    ...findStrayWrites(lane),
    ...(plan.persistent ? [] : findRemains(truth)),
  ];
  lane.proxy.arm(undefined);
  // From where a run without faults begins, or where it ends, the next one is known to come to its end.
  const isKnown = isAs(lane, lane.after, truth) || isAs(lane, lane.before, truth);
  const after = isKnown ? [] : await goOn(lane, truth);
  const where = `${plan.persistent ? "from" : "at"} request ${plan.at} (${hit.method} ${hit.path}), ${plan.fault}`;
  const complaints = [...found, ...after].map((each) => `${where}: ${each.slice(0, 1500)}`);
  if (complaints.length > 0) complaints.push(describe(run));
  return { end: endOf(run), complaints };
}

/** Answers that do not come are waited for shortly, and a fault that stays is not waited out. */
function toPatience({ fault, persistent }: Plan): Patience {
  const requestTimeoutMs = fault === "slow" ? 1000 : 20_000;
  return { requestTimeoutMs, patienceMs: persistent ? 250 : 10_000 };
}

async function start(lane: Lane, turn: Turn): Promise<Run> {
  try {
    return await lane.apply(turn);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { thrown: error };
  }
}

function endOf(run: Run): string {
  if ("thrown" in run) return "no answer";
  return run.result?.result ?? "errors";
}

function describe(run: Run): string {
  if ("thrown" in run) return run.thrown.message;
  return run.result === undefined ? "errors" : formatApplyResult(run.result, { color: false });
}

/** What the report says of each object, and it is not so. */
function findLies(run: Run, lane: Lane, truth: Truth): readonly string[] {
  const names = new Set([
    ...lane.before.objects.keys(),
    ...lane.after.objects.keys(),
    ...truth.objects.keys(),
  ]);
  const words = toWords(run);
  return [...names].flatMap((name) => {
    const [before, after, now] = [lane.before, lane.planned, truth].map(({ objects }) => objects.get(name));
    if (before?.content === after?.content) {
      // What pods have become is written in its status.
      const hasPods = lane.before.pods.some(({ app }) => name.endsWith(`/${app}`));
      if (hasPods ? now?.content === before?.content : now?.version === before?.version) return [];
      return [`${name} was written, though nothing was to be done`];
    }
    const said = words.get(name) ?? words.get("*") ?? ["before"];
    const is = toStates(before, after, now);
    if (said.some((word) => is.includes(word))) return [];
    return [`${name} should be ${said.join(" or ")}, and is ${is.join(", ") || now?.content}`];
  });
}

/** `theirs`: as before but for whose fields they are; `held`: as planned, under OnDelete. */
type Word = "before" | "after" | "absent" | "theirs" | "held";

function toStates(before?: Standing, after?: Standing, now?: Standing): readonly Word[] {
  return [
    ...(now?.content === before?.content ? (["before"] as const) : []),
    ...(now?.content === after?.content ? (["after"] as const) : []),
    ...(now === undefined ? (["absent"] as const) : []),
    ...(now !== undefined && now.values === before?.values ? (["theirs"] as const) : []),
    ...(now?.heldTemplate !== undefined && now.heldTemplate === after?.template ? (["held"] as const) : []),
  ];
}

/** By name; `*`: all that are not named. */
function toWords(run: Run): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, readonly Word[]>();
  if ("thrown" in run || run.result === undefined) return words;
  const { result } = run;
  if (result.result === "applied" || result.result === "nothing-to-do") return words.set("*", ["after"]);
  if (result.result !== "partly-applied") return words;
  for (const deed of result.deeds) {
    const name = formatRef(deed.ref);
    const reached = words.get(name);
    if (deed.deed === "deleted") words.set(name, ["absent"]);
    else if (deed.deed === "taken-over") words.set(name, ["theirs"]);
    // The first of its steps, or the next one.
    else if (deed.deed === "unknown")
      words.set(name, [...(reached ?? ["before", "absent", "theirs"]), "after", "held"]);
    else if (deed.deed === "replacing") words.set(name, replacingWords[deed.held]);
    else words.set(name, ["after"]);
  }
  for (const { undone, ref } of result.undone ?? [])
    words.set(formatRef(ref), undone === "made-anew" ? ["before", "theirs"] : ["before"]);
  for (const { ref } of result.unrestored ?? [])
    if (ref !== undefined) words.set(formatRef(ref), ["before", "after", "absent", "theirs", "held"]);
  return words;
}

/** Of a DaemonSet whose template changes; `no`: it was put back. */
const replacingWords = {
  held: ["held"],
  perhaps: ["held", "after"],
  no: ["before"],
} as const satisfies Record<string, readonly Word[]>;

/** What a run that was answered in the end must not leave. */
function findRemains({ holder, records, isMarked, probes }: Truth): readonly string[] {
  return [
    ...(holder === "" ? [] : [`the Lease is still held by ${holder}`]),
    ...(records.length === 0 ? [] : [`${records.join(", ")} are left`]),
    ...(isMarked ? ["the run's mark is left"] : []),
    ...(probes.length === 0 ? [] : [`${probes.join(", ")} are left`]),
  ];
}

function isAs(lane: Lane, known: Truth, truth: Truth): boolean {
  if (findRemains(truth).length > 0 || truth.inventory !== known.inventory) return false;
  if (truth.objects.size !== known.objects.size || !isRolledAs(lane, known, truth)) return false;
  return [...known.objects].every(([name, { content }]) => truth.objects.get(name)?.content === content);
}

/** The next run ends where a run without faults ends. */
async function goOn(lane: Lane, stood: Truth): Promise<readonly string[]> {
  // The Lease of a run that could not give it back runs out within a minute.
  if (stood.holder !== "") lane.expireLease();
  const next = await start(lane, { holder: "next run" });
  const end = endOf(next);
  const truth = await lane.truth();
  const isAtEnd = end === lane.stack.end || (end === "nothing-to-do" && lane.stack.end === "applied");
  if (!isAtEnd) return [`the next run ends as ${end}: ${describe(next)}`];
  if (isAs(lane, lane.after, truth)) return [];
  const names = new Set([...lane.after.objects.keys(), ...truth.objects.keys()]);
  const different = [...names].filter(
    (name) => truth.objects.get(name)?.content !== lane.after.objects.get(name)?.content,
  );
  return [
    ...findRemains(truth).map((each) => `after the next run ${each}`),
    ...different.map(
      (name) => `after the next run ${name} is ${truth.objects.get(name)?.content ?? "absent"}`,
    ),
    ...(truth.inventory === lane.after.inventory
      ? []
      : [`after the next run the inventory is ${truth.inventory}`]),
    ...(isRolledAs(lane, lane.after, truth)
      ? []
      : [`after the next run the pods are ${JSON.stringify(truth.pods)}`]),
  ];
}
