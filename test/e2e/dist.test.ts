// dist/ is what users run, so it must be what src/ gives: built again, names and bytes compared.
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { repository } from "../support/world.ts";

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return files.toSorted();
}

describe("dist/", () => {
  const dist = join(repository, "dist");

  test("is what src/ builds to, file for file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pharos-network-dist-"));
    try {
      await build(pathToFileURL(`${folder}/`));
      const names = await filesOf(folder);
      const committed = (await filesOf(dist)).filter((name) => !name.startsWith("kubeconform/"));
      expect(committed).toEqual(names);
      expect(names.length).toBeGreaterThan(3);
      for (const name of names) {
        const same = (await readFile(join(folder, name))).equals(await readFile(join(dist, name)));
        expect(same, `dist/${name} differs from what src/ gives: npm run build`).toBe(true);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("is committed whole", async () => {
    const tracked = execFileSync("git", ["ls-files", "-z", "dist"], { cwd: repository, encoding: "utf8" });
    const names = tracked
      .split("\0")
      .filter((name) => name !== "")
      .map((name) => name.slice("dist/".length));
    expect(names.toSorted()).toEqual(await filesOf(dist));
  });

  test("stays within 25 MB", async () => {
    const sizes = await Promise.all(
      (await filesOf(dist)).map(async (name) => (await stat(join(dist, name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000_000);
  });

  test("no machine's path is in the bundle", async () => {
    for (const name of (await filesOf(dist)).filter((file) => file.endsWith(".js"))) {
      expect(await readFile(join(dist, name), "utf8"), name).not.toContain(repository);
    }
  });
});
