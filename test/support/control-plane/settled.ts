// Controllers at work → at rest: nothing is on its way any more, and all is as it should be again.
import type { Activity } from "./truth.ts";

export interface Former {
  readonly to: Activity;
  /** Puts everything back once more. */
  again(): Promise<void>;
}

const lookEveryMs = 80;
/** Controllers that were at work when all was put back may have the last word on it. */
const againAfter = 20;
const longestMs = 60_000;

/** Two looks in a row find the same, and all workloads finished; with `former` the very pods of then. */
export async function awaitSettled(look: () => Promise<Activity>, former?: Former): Promise<void> {
  const end = performance.now() + longestMs;
  let seen = "";
  for (let looks = 1; ; looks += 1) {
    const activity = await look();
    const now = formOf(activity);
    const isAtRest = activity.unfinished.length === 0 && activity.pods.every(({ isWell }) => isWell);
    const isThere = former === undefined || isBack(former.to, activity);
    if (isAtRest && isThere && now === seen) return;
    if (performance.now() > end)
      throw new Error(
        `controllers do not come to rest: ${now}, and not as in ${JSON.stringify(former?.to.pods)}`,
      );
    seen = now;
    if (looks % againAfter === 0) await former?.again();
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

function formOf({ objects, pods, unserved }: Activity): string {
  const contents = [...objects].map(([name, { content }]) => `${name} ${content}`);
  return JSON.stringify([contents.toSorted(), pods, unserved]);
}

/** `former` may hold more objects. */
function isBack(former: Activity, now: Activity): boolean {
  return (
    JSON.stringify([former.pods, former.unserved]) === JSON.stringify([now.pods, now.unserved]) &&
    [...now.objects].every(([name, { content }]) => former.objects.get(name)?.content === content)
  );
}
