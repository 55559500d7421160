// How far a run has come that replaces pods one by one, as its report tells it.
import { describe, expect, test } from "vitest";
import { Replacements } from "../../../src/apply/replacements.ts";
import type { Deed } from "../../../src/apply/result.ts";
import { formatApplyResult } from "../../../src/report/apply-text.ts";

const refOf = (kind: string, name: string) => ({ apiVersion: "apps/v1", kind, namespace: "net", name });
const agent = refOf("DaemonSet", "agent");
const reader = refOf("Deployment", "reader");

function toText(deeds: readonly Deed[]): string {
  const result = { result: "partly-applied", deeds, failures: [], left: [] } as const;
  return formatApplyResult(result, { color: false });
}

describe("pods that a run replaces", () => {
  test("are told node by node when it is cut, and that nobody else replaces the others", () => {
    const replacements = new Replacements();
    replacements.hold(agent, ["a", "b", "c"]);
    replacements.expect(agent, ["a", "b", "c"]);
    replacements.begin(agent, "a");
    replacements.end(agent, "a");
    replacements.begin(agent, "b");
    expect(toText(replacements.tell([{ deed: "updated", ref: agent }]))).toContain(
      "did not come to the end of replacing the pods of DaemonSet net/agent: replaced on a; begun on b; not yet on c; its strategy is OnDelete until a run ends this",
    );
  });

  test("are not told of when all of them are, and the strategy is as it was", () => {
    const replacements = new Replacements();
    replacements.hold(agent, ["a"]);
    replacements.begin(agent, "a");
    replacements.end(agent, "a");
    replacements.release(agent, "perhaps");
    const deeds: readonly Deed[] = [{ deed: "updated", ref: agent }];
    expect(toText(replacements.tell(deeds))).toContain("replaced on a; its strategy may still be OnDelete");
    replacements.release(agent, "no");
    expect(replacements.tell(deeds)).toEqual(deeds);
  });

  test("of a workload that only starts again are told once the first is deleted", () => {
    const replacements = new Replacements();
    replacements.expect(reader, ["reader-1", "reader-2"]);
    expect(replacements.tell([])).toEqual([]);
    replacements.begin(reader, "reader-1");
    expect(toText(replacements.tell([]))).toContain(
      "Deployment net/reader: begun: reader-1; not yet: reader-2",
    );
    for (const name of ["reader-1", "reader-2"]) {
      replacements.begin(reader, name);
      replacements.end(reader, name);
    }
    expect(replacements.tell([])).toEqual([{ deed: "restarted", ref: reader }]);
  });

  test("are named by a few nodes where they are many", () => {
    const replacements = new Replacements();
    replacements.hold(
      agent,
      Array.from({ length: 12 }, (_, at) => `n${at}`),
    );
    expect(toText(replacements.tell([{ deed: "updated", ref: agent }]))).toContain(
      "n9 and 2 more; its strategy",
    );
  });
});
