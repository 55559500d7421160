// Control groups of a test cluster: one folder in every hierarchy, with one for each node.
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = "/sys/fs/cgroup";

/** `path`: `cluster/node`. */
export function openGroups(path: string): void {
  for (const hierarchy of readdirSync(root)) {
    if (hierarchy === "unified") continue;
    let folder = join(root, hierarchy);
    for (const part of path.split("/")) {
      const above = folder;
      folder = join(folder, part);
      mkdirSync(folder, { recursive: true });
      if (hierarchy !== "cpuset") continue;
      // Empty in a new group, and then no process may enter it.
      for (const file of ["cpuset.cpus", "cpuset.mems"])
        writeFileSync(join(folder, file), readFileSync(join(above, file)));
    }
  }
}

/** Once their processes are gone, which the kernel may be a moment late to notice. */
export async function removeGroups(name: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const left = readdirSync(root).filter((hierarchy) => !isRemoved(join(root, hierarchy, name)));
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function listGroups(prefix: string): readonly string[] {
  const names = readdirSync(root).flatMap((hierarchy) => readdirSync(join(root, hierarchy)));
  return [...new Set(names)].filter((name) => name.startsWith(prefix));
}

function isRemoved(folder: string): boolean {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) isRemoved(join(folder, entry.name));
    rmdirSync(folder);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
