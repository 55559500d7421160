// The budget of the rendering that runs now, for what walks values without a Machine at hand: equality, keys.
// Rendering is synchronous, so there is one at a time.
interface Budget {
  steps(count: number): void;
}

let running: Budget | undefined;

/** Runs a rendering on its budget. */
export function onBudget<T>(budget: Budget, run: () => T): T {
  const before = running;
  running = budget;
  try {
    return run();
  } finally {
    running = before;
  }
}

/** Before a collection of that size is walked. */
export function spendOn(size: number): void {
  running?.steps(1 + (size >> 4));
}
