// Every request of an apply goes wrong in turn, in every way: whatever happens, the report tells what is, the
// next run ends where a run without faults ends, and nothing outside the plan is touched.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tryPoint } from "../support/control-plane/fault-points.ts";
import { type Lane, loadWorld, openLane } from "../support/control-plane/lane.ts";
import { mixedStack } from "../support/control-plane/mixed-stack.ts";
import { type Fault, faults, type Seen } from "../support/control-plane/proxy.ts";
import { noCluster } from "../support/control-plane/scenario.ts";

/** Every n-th of the points; with FAULTS=all each of them. */
const stride = process.env["FAULTS"] === "all" ? 1 : 5;

const lanes: Lane[] = [];

/** What the server refuses, so that the run goes back. */
const isRefused = ({ method, path, isDryRun }: Seen): boolean =>
  method === "PATCH" && !isDryRun && path.endsWith("/deployments/worker");

// A result that depends on luck is what these look for: none is tried again.
describe.skipIf(noCluster)("an apply", { retry: 0, timeout: 900_000 }, () => {
  beforeAll(async () => {
    const world = await loadWorld();
    lanes.push(...(await Promise.all(Array.from({ length: 4 }, () => openLane(mixedStack, world)))));
  });

  afterAll(async () => {
    await Promise.all(lanes.map((lane) => lane[Symbol.asyncDispose]()));
  });

  test.each(faults)(
    "of which one request meets %s tells what is, and is ended by the next one",
    async (fault) => {
      expect(await tryAll(fault, { persistent: false })).toEqual([]);
    },
  );

  test.each(faults)("of which all requests from one on meet %s does, too", async (fault) => {
    expect(await tryAll(fault, { persistent: true })).toEqual([]);
  });

  test.each(faults)("that goes back and of which one request meets %s does, too", async (fault) => {
    expect(await tryAll(fault, { persistent: false, goesBack: true })).toEqual([]);
  });

  test.each(faults)(
    "that goes back and of which all requests from one on meet %s does, too",
    async (fault) => {
      expect(await tryAll(fault, { persistent: true, goesBack: true })).toEqual([]);
    },
  );
});

interface Points {
  readonly persistent: boolean;
  readonly goesBack?: boolean;
}

/** What is wrong at any of them. */
async function tryAll(fault: Fault, { persistent, goesBack = false }: Points): Promise<readonly string[]> {
  const refuse = goesBack ? isRefused : undefined;
  const { first, end } = await findRange(refuse);
  const all = Array.from({ length: end - first }, (_, at) => ({ fault, at: first + at, persistent }));
  const left = all.filter(({ at }) => (at + faults.indexOf(fault)) % stride === 0);
  const count = left.length;
  const ends: Record<string, number> = {};
  const complaints: string[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let plan = left.shift(); plan !== undefined; plan = left.shift()) {
        const outcome = await tryPoint(lane, plan, refuse);
        ends[outcome.end] = (ends[outcome.end] ?? 0) + 1;
        complaints.push(...outcome.complaints);
      }
    }),
  );
  console.log(`${count} points with ${fault}: ${JSON.stringify(ends)}`);
  return count === 0 ? ["no point was tried"] : complaints;
}

/** The numbers of the requests to try; of a run that goes back those from the refusal on. */
async function findRange(
  refuse: ((seen: Seen) => boolean) | undefined,
): Promise<{ readonly first: number; readonly end: number }> {
  const [lane] = lanes;
  if (lane === undefined) throw new Error("there is no lane");
  if (refuse === undefined) return { first: 0, end: lane.requests.length };
  await lane.reset();
  lane.proxy.arm(undefined, refuse);
  const { result } = await lane.apply({ holder: "goes back" });
  expect(result?.result).toBe("rolled-back");
  return { first: lane.proxy.seen.findIndex(refuse), end: lane.proxy.seen.length };
}
