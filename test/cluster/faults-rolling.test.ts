// Every request of an apply that replaces pods goes wrong in turn: agents node by node, workloads that read what
// changes, a definition with its first resource, a deletion; and the way back when the new agents crash.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tryPoint } from "../support/control-plane/fault-points.ts";
import { type Lane, type Loaded, loadWorld, openLane, type Stack } from "../support/control-plane/lane.ts";
import { openPlane } from "../support/control-plane/plane.ts";
import type { Plan, Seen } from "../support/control-plane/proxy.ts";
import { crashingAgents, probedAgents, wellAgents } from "../support/control-plane/rolling-stack.ts";
import { noCluster } from "../support/control-plane/scenario.ts";
import { isCommon, toAllPlans, toSomePlans } from "../support/control-plane/spots.ts";

const toPlans = process.env["FAULTS"] === "all" ? toAllPlans : toSomePlans;

/** Which part of a stack's run is tried. */
interface Part {
  readonly lanes: number;
  readonly isTried?: (requests: readonly Seen[], at: number) => boolean;
  /** By the form of requests; where only some of the points are. */
  readonly isTriedAlone?: (form: string) => boolean;
}

/** The first stack does what all do. */
const isOwn = (form: string): boolean => !isCommon(form);

// A result that depends on luck is what these look for: none is tried again.
describe.skipIf(noCluster)("an apply that replaces pods", { retry: 0, timeout: 3_600_000 }, () => {
  // One of its own: others let the controllers of the common one stand still.
  let opened: Awaited<ReturnType<typeof openPlane>>;
  let world: Loaded;

  beforeAll(async () => {
    [opened, world] = await Promise.all([openPlane(), loadWorld()]);
  });

  afterAll(() => opened?.stop());

  test.concurrent("tells what is, and is ended by the next one", async () => {
    expect(await tryAll(wellAgents, { lanes: 3 })).toEqual([]);
  });

  test.concurrent("and proves that pods reach each other leaves none of its pods behind", async () => {
    expect(await tryAll(probedAgents, { lanes: 1, isTried: isOfProbe, isTriedAlone: isOwn })).toEqual([]);
  });

  test.concurrent("that crash goes back, and tells how far it came", async () => {
    expect(await tryAll(crashingAgents, { lanes: 2, isTried: isAfterFirstPod, isTriedAlone: isOwn })).toEqual(
      [],
    );
  });

  /** What is wrong at any point. */
  async function tryAll(
    stack: Stack,
    { lanes: count, isTried, isTriedAlone }: Part,
  ): Promise<readonly string[]> {
    const lanes = await Promise.all(
      Array.from({ length: count }, () => openLane(stack, world, opened?.plane)),
    );
    const requests = lanes[0]?.requests ?? [];
    const left = [
      ...toPlans(
        lanes.map((lane) => lane.requests),
        (at) => isTried?.(requests, at) ?? true,
        isTriedAlone,
      ),
    ];
    const points = left.length;
    const ends: Record<string, number> = {};
    const complaints: string[] = [];
    await Promise.all(lanes.map((lane) => tryInTurn(lane, left, ends, complaints)));
    console.log(`${points} points: ${JSON.stringify(ends)}`);
    return points === 0 ? ["no point was tried"] : complaints;
  }
});

async function tryInTurn(
  lane: Lane,
  left: Plan[],
  ends: Record<string, number>,
  complaints: string[],
): Promise<void> {
  for (let plan = left.shift(); plan !== undefined; plan = left.shift()) {
    const outcome = await tryPoint(lane, plan);
    ends[outcome.end] = (ends[outcome.end] ?? 0) + 1;
    complaints.push(...outcome.complaints);
  }
  await lane[Symbol.asyncDispose]();
}

/** What a run does for its probes alone. */
function isOfProbe(requests: readonly Seen[], at: number): boolean {
  return /\/kube-system\/pods/.test(requests[at]?.path ?? "");
}

/** Before that it is like any other. */
function isAfterFirstPod(requests: readonly Seen[], at: number): boolean {
  return at >= requests.findIndex(({ method, path }) => method === "DELETE" && path.includes("/pods/"));
}
