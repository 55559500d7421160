import { defineConfig } from "vitest/config";

interface Suite {
  readonly name: string;
  readonly include: readonly string[];
  readonly timeoutMs: number;
  /** Started before the suite's first file and stopped after its last. */
  readonly setup?: string;
  /** Unit tests keep nothing behind, so that their files may share a process: half the time. */
  readonly isolate: boolean;
}

const project = ({ name, include, timeoutMs, isolate, setup }: Suite) => ({
  test: {
    name,
    include: [...include],
    isolate,
    testTimeout: timeoutMs,
    hookTimeout: 300_000,
    globalSetup: setup === undefined ? [] : [setup],
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project({
        name: "unit",
        include: ["test/unit/**/*.test.ts", "packages/*/test/**/*.test.ts"],
        timeoutMs: 10_000,
        isolate: false,
      }),
      project({ name: "golden", include: ["test/golden/**/*.test.ts"], timeoutMs: 30_000, isolate: true }),
      project({ name: "oracle", include: ["test/oracle/**/*.test.ts"], timeoutMs: 300_000, isolate: true }),
      project({
        name: "cluster",
        include: ["test/cluster/**/*.test.ts"],
        timeoutMs: 120_000,
        isolate: true,
        setup: "test/support/control-plane/setup.ts",
      }),
      // Each file starts a cluster of its own, and builds what it needs when there is nothing in the cache.
      project({
        name: "real",
        include: ["test/cluster-real/**/*.test.ts"],
        timeoutMs: 180_000,
        isolate: true,
      }),
      project({ name: "e2e", include: ["test/e2e/**/*.test.ts"], timeoutMs: 120_000, isolate: true }),
    ],
  },
});
