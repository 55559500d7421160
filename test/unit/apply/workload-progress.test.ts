// What a run says about workloads that it waits for.
import { describe, expect, test } from "vitest";
import { toProgress } from "../../../src/apply/workload-progress.ts";
import type { JsonObject } from "../../../src/kube/json.ts";
import { toRollOrder } from "../../../src/kube/roll-order.ts";
import { toRedact } from "../../../src/text/redact.ts";

const workload = (kind: string, spec: JsonObject, status: JsonObject) => ({
  apiVersion: "apps/v1",
  kind,
  metadata: { name: "x", generation: 2 },
  spec,
  status: { observedGeneration: 2, ...status },
});

const job = (status: JsonObject) => ({
  ...workload("Job", { completions: 2 }, status),
  apiVersion: "batch/v1",
});

describe("a workload", () => {
  test("is not done before its controller has seen what was written", () => {
    const seen = workload("DaemonSet", {}, { observedGeneration: 1 });
    expect(toProgress(seen)).toEqual({ progress: "under way", line: "its controller has not seen it yet" });
  });

  test("without a node that matches is done", () => {
    expect(toProgress(workload("DaemonSet", {}, { desiredNumberScheduled: 0 }))).toEqual({
      progress: "done",
    });
  });

  test("is done when all pods are new and ready, and says how many are", () => {
    const status = { desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 2 };
    const under = { progress: "under way", line: "2 of 3 pods are ready" };
    expect(toProgress(workload("DaemonSet", {}, status))).toEqual(under);
    expect(toProgress(workload("DaemonSet", {}, { ...status, updatedNumberScheduled: 1 }))).toEqual({
      progress: "under way",
      line: "1 of 3 pods are new",
    });
    expect(toProgress(workload("DaemonSet", {}, { ...status, numberAvailable: 3 }))).toEqual({
      progress: "done",
    });
  });

  test("under OnDelete need not be new", () => {
    const status = { desiredNumberScheduled: 1, updatedNumberScheduled: 0, numberAvailable: 1 };
    const spec = { updateStrategy: { type: "OnDelete" } };
    expect(toProgress(workload("DaemonSet", spec, status))).toEqual({ progress: "done" });
  });

  test("that is past its own deadline has failed", () => {
    const conditions = [{ type: "Progressing", reason: "ProgressDeadlineExceeded", message: "timed out" }];
    expect(toProgress(workload("Deployment", { replicas: 1 }, { conditions }))).toEqual({
      progress: "failed",
      reason: "timed out",
    });
  });

  test("that is a Job is done when it has completed, and not before", () => {
    expect(toProgress(job({ succeeded: 1 }))).toMatchObject({ line: "1 of 2 pods have finished" });
    const conditions = [{ type: "Complete", status: "True" }];
    expect(toProgress(job({ conditions }))).toEqual({ progress: "done" });
  });
});

describe("the nodes of a roll", () => {
  test("begin with one of each architecture, whatever their order", () => {
    const nodes = [
      { node: "c", arch: "arm64" },
      { node: "b", arch: "amd64" },
      { node: "d", arch: "arm64" },
      { node: "a", arch: "amd64" },
    ];
    const { canaries, rest } = toRollOrder(nodes);
    expect(canaries.map(({ node }) => node)).toEqual(["a", "c"]);
    expect(rest.map(({ node }) => node)).toEqual(["b", "d"]);
    expect(toRollOrder(nodes.toReversed())).toEqual({ canaries, rest });
  });

  test("end with those that do not answer: they prove nothing", () => {
    const { canaries, rest } = toRollOrder([{ node: "a", isSilent: true }, { node: "b" }, { node: "c" }]);
    expect(canaries.map(({ node }) => node)).toEqual(["b"]);
    expect(rest.map(({ node }) => node)).toEqual(["c", "a"]);
  });
});

describe("what pods say", () => {
  test("is shown without the values of Secrets, the longer ones first", () => {
    const redact = toRedact(["hunter2", "hunter2-and-more", "abc"]);
    expect(redact("login hunter2-and-more, then hunter2 and abc")).toBe("login ***, then *** and abc");
  });

  test("is shown without a line of a file in a Secret", () => {
    const redact = toRedact(["user: a\r\n  password: hunter2-hunter2\r\nend\n"]);
    expect(redact("line 2: password: hunter2-hunter2; the end")).toBe("line 2: ***; the end");
  });
});
