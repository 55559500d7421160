import { defineConfig } from "vitest/config";

const project = (name: string, testTimeout: number) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`, ...(name === "unit" ? ["packages/*/test/**/*.test.ts"] : [])],
    testTimeout,
    hookTimeout: 300_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", 10_000),
      project("golden", 30_000),
      project("oracle", 300_000),
      project("e2e", 120_000),
    ],
  },
});
