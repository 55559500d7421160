// Every stack in fixtures/stacks goes through the whole pure pipeline. What it renders to and what is
// found in it stands in its folder `expected`, for people to read; UPDATE=1 writes it anew.
import { existsSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { check } from "../../src/pipeline.ts";
import { formatStream } from "../../src/report/manifests.ts";
import { formatCoverage, formatDiagnostics } from "../../src/report/text.ts";
import { openFixtureWorld } from "../support/world.ts";

const stacks = new URL("../../fixtures/stacks/", import.meta.url);
const names = readdirSync(stacks).toSorted();

describe("the stacks of fixtures/stacks", () => {
  test("are all here", () => {
    expect(names).toEqual(expect.arrayContaining(["flannel", "flannel-docs", "plain-yaml"]));
  });

  test.each(names)("%s renders and is found to be what its folder says", async (name) => {
    const { world, config } = await openFixtureWorld(`fixtures/stacks/${name}/cluster.yml`);
    const result = await check(
      { config, architectures: ["amd64", "arm64"], kubernetesVersion: "1.36" },
      world,
    );
    const expected = new URL(`${name}/expected/`, stacks);
    if (process.env["UPDATE"] !== undefined) await mkdir(expected, { recursive: true });
    if (!existsSync(expected)) return;
    const coverage = result.coverage === undefined ? "" : formatCoverage(result.coverage);
    const findings = formatDiagnostics(result.diagnostics, result.sources, { color: false }) + coverage;
    await expect(formatStream(result.manifests)).toMatchFileSnapshot(
      new URL("manifests.yaml", expected).pathname,
    );
    await expect(findings).toMatchFileSnapshot(new URL("findings.txt", expected).pathname);
  });
});
