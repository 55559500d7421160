// The requests of a run → at which of them which fault is tried: all, or some that stand for all.
import { faults, kindOf, type Plan, type Seen } from "./proxy.ts";

/** One request, found again in every run: the n-th of its kind. */
interface Spot {
  readonly kind: string;
  readonly at: number;
  /** What is alike. */
  readonly form: string;
  readonly isRead: boolean;
}

/** `runs`: the requests of some runs of the same; `isTried`: by the number of a request of the first. */
export function toAllPlans(
  runs: readonly (readonly Seen[])[],
  isTried: (at: number) => boolean,
): readonly Plan[] {
  const spots = toSpots(runs[0] ?? []).filter((_, at) => isTried(at));
  return [false, true].flatMap((persistent) =>
    spots.flatMap(({ kind, at }) => faults.map((fault) => ({ fault, kind, at, persistent }))),
  );
}

/**
 * Alone, each fault at each form of request for which that is asked. All that follow from one on, at every request, which is where the
 * run is cut; by which of the faults makes little difference then, so that they take turns.
 */
export function toSomePlans(
  runs: readonly (readonly Seen[])[],
  isTried: (at: number) => boolean,
  isTriedAlone: (form: string) => boolean = () => true,
): readonly Plan[] {
  const [first = [], ...others] = runs.map(toSpots);
  // What is looked at, or tried, again and again is not the same in every run.
  const sure = first.filter(
    (spot, number) =>
      isTried(number) && (!spot.isRead || spot.at === 0) && others.every((run) => isIn(spot, run)),
  );
  const forms = new Set(sure.filter(({ form }) => isTriedAlone(form)).map(({ form }) => form));
  const alone = [...forms].flatMap((form) =>
    faults.flatMap((fault, turn) => {
      // Those that are alike take turns, too.
      const alike = sure.filter((spot) => spot.form === form);
      const spot = alike[Math.floor((turn * alike.length) / faults.length)];
      return spot === undefined ? [] : [{ fault, kind: spot.kind, at: spot.at, persistent: false }];
    }),
  );
  const cut = sure.flatMap(({ kind, at }, turn) => {
    const fault = faults[turn % faults.length];
    return fault === undefined ? [] : [{ fault, kind, at, persistent: true }];
  });
  return [...alone, ...cut];
}

/** What every run does, whatever its change: reads, and keeping its own books. */
export function isCommon(form: string): boolean {
  return !form.includes("/") || /\/kube-system\/(?:configmaps|leases)\//.test(form);
}

function isIn({ kind, at }: Spot, run: readonly Spot[]): boolean {
  return run.some((each) => each.kind === kind && each.at === at);
}

function toSpots(requests: readonly Seen[]): readonly Spot[] {
  const counts = new Map<string, number>();
  return requests.map((seen) => {
    const kind = kindOf(seen);
    const at = counts.get(kind) ?? 0;
    counts.set(kind, at + 1);
    const form = readFormOf(seen);
    return { kind, at, form: form ?? kind, isRead: form !== undefined };
  });
}

/** Undefined for a write. A read is sent again by the client, whatever it asks for, so that few forms do. */
function readFormOf({ method, path, isDryRun }: Seen): string | undefined {
  if (isDryRun) return "dry run";
  if (path.endsWith("selfsubjectaccessreviews")) return "access review";
  if (method !== "GET") return undefined;
  const steps = path.split("/").length;
  if (path.includes("/namespaces/")) return path.startsWith("/api/") === (steps === 7) ? "object" : "list";
  return "discovery";
}
