// The ClusterRole that `pharos-network rbac` prints for a stack, made in this process.
import { openFolder } from "../../../src/adapters/files.ts";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { toGrants } from "../../../src/apply/role.ts";
import { toArchitectures } from "../../../src/command-line.ts";
import { formatCanonicalJson } from "../../../src/kube/json.ts";
import { toInventoryRef } from "../../../src/kube/ownership.ts";
import { render, type World } from "../../../src/pipeline.ts";
import type { Files } from "../../../src/ports.ts";
import type { Manifest } from "../../../src/render/manifest.ts";
import { formatRole } from "../../../src/report/role-text.ts";
import { repository } from "../world.ts";

type Options = Readonly<Record<string, string>>;

/** Of `rbac` and of the run that it is for. */
export type LeastRole = (options: Options) => Promise<string>;

/** With `--base` as the stack stood before its last change; of one that cannot be rendered, what it was. */
export function openLeastRole(folder: string): LeastRole {
  let before: readonly Manifest[] = [];
  let now: readonly Manifest[] = [];
  return async (options) => {
    const read = await readManifests(openFolder(folder, folder), options);
    if (read !== undefined && textOf(read) !== textOf(now)) [before, now] = [now, read];
    return formatLeastRole([...now, ...before], options);
  };
}

export function formatLeastRole(manifests: readonly Manifest[], options: Options): string {
  const grants = toGrants({
    manifests,
    inventory: toInventoryRef(options["inventory"]),
    readOnly: options["read-only"] !== undefined,
    escalate: options["escalate"] !== undefined,
    probe: options["probe"] === "pods",
    adopt: options["adopt"] !== undefined,
  });
  return formatRole(grants, { name: "least", about: [] });
}

/** Undefined when some of them cannot be rendered. */
export async function readManifests(
  files: Files,
  options: Options,
): Promise<readonly Manifest[] | undefined> {
  const world: World = {
    files,
    loadRuby: () => loadRubyParser(new URL("dist/prism.wasm", `file://${repository}`)),
    loadValidator: () => Promise.reject(new Error("schemas are none of a role's business")),
    log: { progress: () => undefined },
  };
  const architectures = toArchitectures(options["arch"]);
  const { manifests, complete } = await render({ config: "cluster.yml", architectures }, world);
  return complete ? manifests : undefined;
}

function textOf(manifests: readonly Manifest[]): string {
  return manifests.map(({ object }) => formatCanonicalJson(object)).join("\n");
}
