// What an apply has done, as people read it.
import { describe, expect, test } from "vitest";
import type { ApplyResult } from "../../../src/apply/result.ts";
import { formatApplyResult } from "../../../src/report/apply-text.ts";
import { formatResult } from "../../../src/report/result-markdown.ts";

const ref = { apiVersion: "v1", kind: "ConfigMap", namespace: "net", name: "x" };
const options = { commit: "0123456789", runUrl: "https://example.org/run", server: "test" };
const mark = {
  id: "1",
  holder: "ci @everyone",
  since: "2026-01-01T00:00:00Z",
  phase: "rolling-back",
  slot: "a",
  configMaps: 1,
  secrets: 0,
} as const;

describe("the result of an apply says", () => {
  const unwell: ApplyResult = {
    result: "partly-applied",
    deeds: [],
    failures: [],
    left: [],
    undone: [{ undone: "reverted", ref }],
    unrestored: [],
    unwell: [{ ref, reason: "1 of 2 pods are ready", details: ["node a: Pod net/x-1"] }],
  };

  test("what was put back and is not well, and that the rollback goes on with the next run", () => {
    const text = formatApplyResult(unwell, { color: false });
    expect(text).toContain("put back, but not well: ConfigMap net/x: 1 of 2 pods are ready");
    expect(text).toContain("node a: Pod net/x-1");
    expect(text).not.toContain("not put back:");
    expect(text).toContain("the rollback is finished first");
    expect(formatResult(unwell, options)).toContain("**Put back, but not well:**");
  });

  test("what an object waits for that is still being deleted", () => {
    const result: ApplyResult = {
      result: "applied",
      deeds: [{ deed: "deleting", ref, waitsFor: "finalizer example.org/x" }],
    };
    const words = "it waits for finalizer example.org/x";
    expect(formatApplyResult(result, { color: false })).toContain(`deleting ConfigMap net/x: ${words}`);
    expect(formatResult(result, options)).toContain(`deleting \`ConfigMap net/x\`: ${words}`);
  });

  test("that a rollback was finished, also where nothing else was done", () => {
    const refused: ApplyResult = { result: "refused", failures: [{ reason: "no review" }] };
    const text = formatResult(refused, { ...options, finished: mark });
    expect(text).toContain("only the rollback of an earlier run was finished");
    expect(text).not.toContain("nothing was written");
    expect(text).toContain("ci `@everyone` at");
    expect(formatResult(refused, options)).toContain("nothing was written");
  });
});
