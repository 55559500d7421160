// From a bare clone nothing needs to be installed, and Node 20 serves as well as 24.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../../support/world.ts";

/** A Node 20 of the machine's own; npm puts the one that the tests run on first in PATH. */
const node20 = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, "node"))
  .find(
    (file) =>
      existsSync(file) && spawnSync(file, ["--version"], { encoding: "utf8" }).stdout.startsWith("v20."),
  );

let clone = "";
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), "pharos-network-bare-"));
  execFileSync("git", ["clone", "--quiet", "--no-local", "--depth=1", `file://${repository}`, clone]);
});
afterAll(() => rm(clone, { recursive: true }));

function planOn(node: string) {
  const args = [
    "dist/cli.js",
    "plan",
    "-f",
    "fixtures/demo/head/cluster.yml",
    "--base",
    "./fixtures/demo/base",
  ];
  return spawnSync(node, [...args, "--format", "json"], { cwd: clone, encoding: "utf8", env: { PATH: "" } });
}

describe("a bare clone without node_modules", () => {
  test("plans, with nothing on stderr", () => {
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
    const { status, stdout, stderr } = planOn(process.execPath);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "changes" });
    expect(status).toBe(0);
  });

  test.skipIf(node20 === undefined)("plans the same on Node 20 (skipped where the machine has none)", () => {
    const { status, stdout, stderr } = planOn(node20 ?? "");
    expect(stderr).toBe("");
    expect(stdout).toBe(planOn(process.execPath).stdout);
    expect(status).toBe(0);
  });
});
