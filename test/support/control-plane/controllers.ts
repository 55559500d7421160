// Controllers that take their time, as those of a large or busy cluster do: they stand still until they go on.
import { inject } from "vitest";

/** They go on at the end of the block at the latest. */
export function openPause(): Disposable & { pause(): void; goOn(): void } {
  const pid = inject("controlPlane")?.controllerPid;
  if (pid === undefined || pid === 0) throw new Error("there are no controllers");
  const goOn = (): void => void process.kill(pid, "SIGCONT");
  return { pause: () => void process.kill(pid, "SIGSTOP"), goOn, [Symbol.dispose]: goOn };
}
