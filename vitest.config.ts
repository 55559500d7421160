import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/** What takes minutes in one file begins before what fills the time beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranks = ["cluster", "real"];
    const rankOf = ({ project }: TestSpecification): number =>
      ranks.includes(project.name) ? ranks.indexOf(project.name) : ranks.length;
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

export default defineConfig({
  test: {
    // One more than cores, on a small machine: suites on clusters wait as much as they work.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
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
      // Each file starts a cluster of its own.
      project({
        name: "real",
        include: ["test/cluster-real/**/*.test.ts"],
        timeoutMs: 180_000,
        isolate: true,
        setup: "test/support/real-cluster/setup.ts",
      }),
      project({ name: "e2e", include: ["test/e2e/**/*.test.ts"], timeoutMs: 120_000, isolate: true }),
    ],
  },
});
