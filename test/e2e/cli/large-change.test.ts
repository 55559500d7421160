// A change that renders to 5 MB of differences: the reports stay within what GitHub takes, and whole.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../../src/adapters/world.ts";
import { plan } from "../../../src/pipeline.ts";
import { formatSummary } from "../../../src/report/summary.ts";
import { readMarkdown } from "../../support/markdown.ts";
import { runCli } from "../../support/run-cli.ts";

const objects = 500;
const linesOfEach = 100;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pharos-network-large-"));
  await Promise.all(["base", "head"].map(writeStack));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeStack(side: string): Promise<void> {
  await mkdir(join(folder, side, "manifests"), { recursive: true });
  const custom = "  custom:\n    manifest_path: manifests\n";
  await writeFile(join(folder, side, "cluster.yml"), `network:\n  provider: custom\n${custom}`);
  const documents = Array.from({ length: objects }, (_, at) => {
    const lines = Array.from(
      { length: linesOfEach },
      (__, line) => `    route ${line} via 10.${at % 256}.${line}.1 on ${side} of object ${at}, \`quoted\``,
    );
    const head = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: routes-${at}\n  namespace: kube-system\n`;
    return `${head}data:\n  routes: |\n${lines.join("\n")}\n`;
  });
  await writeFile(join(folder, side, "manifests", "routes.yml"), documents.join("---\n"));
}

test("the comment fits 65,536 characters, is whole and says what it leaves out", async () => {
  const args = ["plan", "-f", join(folder, "head/cluster.yml"), "--base", join(folder, "base")];
  const { code, stdout } = await runCli([...args, "--format", "markdown"]);
  expect(code).toBe(0);
  expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(50_000);
  expect(readMarkdown(stdout).outside).toContain(`${objects} to update`);
  expect(stdout).toMatch(/left out/i);
});

test("the job summary fits 1 MiB, is whole and holds more than the comment", async () => {
  const config = join(folder, "head/cluster.yml");
  const artifacts = new URL("../../../dist/", import.meta.url);
  const log = { progress: () => undefined };
  const { world, config: name } = await openWorld({ config, base: join(folder, "base"), artifacts, log });
  const result = await plan({ config: name, architectures: ["amd64", "arm64"] }, world);
  const patches = result.changeSet?.changes
    .map((change) => ("patch" in change ? change.patch() : ""))
    .join("");
  expect(Buffer.byteLength(patches ?? "")).toBeGreaterThan(5_000_000);
  const summary = formatSummary(result);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(500_000);
  expect(readMarkdown(summary).fences).toBeGreaterThan(10);
});
