// What is committed in dist/, as a whole.
import { execFileSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dist, filesOf, findStale } from "../support/bundle.ts";
import { repository } from "../support/world.ts";

describe("dist/", () => {
  test("is what src/ builds to, file for file", async () => {
    expect(await findStale(), "npm run build").toEqual([]);
    expect((await filesOf(dist)).length).toBeGreaterThan(3);
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
