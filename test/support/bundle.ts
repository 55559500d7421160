// dist/ is what users run, and what tests run of it must be what src/ gives: built again, names and bytes compared.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "../../scripts/build.ts";
import { repository } from "./world.ts";

export const dist = join(repository, "dist");

/** Below the folder, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return files.toSorted();
}

/** Names of files in dist/ that differ, are missing or are too many; what kubeconform is built to is not looked at. */
export async function findStale(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "pharos-network-dist-"));
  try {
    await build(pathToFileURL(`${folder}/`));
    const [built, there] = await Promise.all([filesOf(folder), filesOf(dist)]);
    const committed = there.filter((name) => !name.startsWith("kubeconform/"));
    const names = [...new Set([...built, ...committed])];
    const same = await Promise.all(
      names.map(async (name) => {
        if (!built.includes(name) || !committed.includes(name)) return false;
        const [own, other] = await Promise.all([folder, dist].map((each) => readFile(join(each, name))));
        return own !== undefined && other !== undefined && own.equals(other);
      }),
    );
    return names.filter((_, at) => same[at] !== true);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Suites that start dist/ as users do begin with this: what they find would not be said of src/ otherwise. */
export async function requireBundle(): Promise<void> {
  const stale = await findStale();
  if (stale.length > 0) throw new Error(`dist/ is not what src/ gives (${stale.join(", ")}): npm run build`);
}
