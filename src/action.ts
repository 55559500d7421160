// The entry for GitHub's runner: runs the action and fails the job once, with one reason.
import { openRunner, type Runner } from "./adapters/runner.ts";
import { runAction } from "./commands/run-action.ts";
import { PortError } from "./ports.ts";
import { toVisibleBlock } from "./report/visible.ts";

const bugs = "https://github.com/org/pharos-network/issues";

/** Why the job fails; undefined when it does not. */
async function run(runner: Runner): Promise<string | undefined> {
  try {
    // Both as src/action.ts and as dist/action.js, this is the folder of what the bundle carries.
    return await runAction(runner, new URL("../dist/", import.meta.url));
  } catch (error) {
    if (error instanceof PortError) {
      const reason = error.cure === undefined ? error.message : `${error.message}\n${error.cure}`;
      await runner.appendSummary(`### Not everything could be done\n\n${asCode(reason)}\n`);
      return reason;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${trace}\nThis is a bug of pharos-network, not of your files; please report it: ${bugs}`;
  }
}

/** Indented: a name in it cannot end the block. */
function asCode(text: string): string {
  return toVisibleBlock(text)
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}

// Until the run has ended: an event loop that runs dry early must not look like success.
process.exitCode = 70;
const runner = await openRunner();
const failure = await run(runner);
if (failure === undefined) process.exitCode = 0;
else runner.fail(failure);
