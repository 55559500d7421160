import { describe, expect, test } from "vitest";
import { withBlast } from "../../../src/diff/blast-radius.ts";
import type { LiveChange } from "../../../src/diff/live-change.ts";
import { formatBlast } from "../../../src/report/blast-text.ts";

const ref = { apiVersion: "apps/v1", kind: "Deployment", namespace: "net", name: "controller" };
const change: LiveChange = { key: "x", ref, arch: "any", ownership: [], action: "delete", reason: "gone" };
const none = { pods: new Map(), instances: new Map(), unseen: [] };
const archs = new Map([
  ["a", "amd64"],
  ["b", "amd64"],
  ["c", "arm64"],
]);

function textOf(pods: readonly string[], instances: readonly string[] = []): readonly string[] {
  const stricken = { pods: new Map([["x", pods]]), instances: new Map([["x", instances]]), unseen: [] };
  const [struck] = withBlast([change], stricken, archs);
  return struck === undefined ? [] : formatBlast(struck);
}

describe("With a change go", () => {
  test("its pods, counted by the architecture of their nodes", () => {
    expect(textOf(["a", "a", "b", "c"])).toEqual(["4 pods on 3 nodes (2 amd64, 1 arm64) are stopped"]);
    expect(textOf(["d"])).toEqual(["1 pod on 1 node (1 unknown) is stopped"]);
    expect(textOf([""])).toEqual(["1 pod is stopped"]);
  });

  test("custom resources, the first of them by name", () => {
    const names = Array.from({ length: 12 }, (_, at) => `net/pool-${at}`);
    expect(textOf([], names)).toEqual([
      `12 custom resources go with it: ${names.slice(0, 10).join(", ")} and 2 more`,
    ]);
  });

  test("nothing, and then nothing is said", () => {
    expect(withBlast([change], none, archs)).toEqual([change]);
    expect(textOf([])).toEqual([]);
  });
});
