// The world of a run over this repository's own fixtures, with the real parser and the real schemas.
import { fileURLToPath } from "node:url";
import { openWorld } from "../../src/adapters/world.ts";
import type { World } from "../../src/pipeline.ts";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

const artifacts = new URL("../../dist/", import.meta.url);

/** `config` and `base` are relative to the repository, which must be the working folder. */
export async function openFixtureWorld(
  config: string,
  base?: string,
): Promise<{ world: World; config: string }> {
  return openWorld({ config, base, artifacts, log: { progress: () => undefined } });
}
