// Which pods make further waiting useless.
import { describe, expect, test } from "vitest";
import { findDoom } from "../../../src/apply/doom.ts";
import type { Json, JsonObject } from "../../../src/kube/json.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { toPod } from "../../../src/kube/pods.ts";
import type { Cluster } from "../../../src/ports.ts";

const selector = { matchLabels: { app: "x" } };
const deployment: KubeObject = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "x", namespace: "net", uid: "d", generation: 2 },
  spec: { selector },
  status: { observedGeneration: 2 },
};
const crashing = { name: "x", restartCount: 3, state: { waiting: { reason: "CrashLoopBackOff" } } };

function podOf(hash: string, status: JsonObject = { containerStatuses: [crashing] }): JsonObject {
  const ownerReferences = [{ kind: "ReplicaSet", name: `x-${hash}`, controller: true }];
  return {
    metadata: { name: `x-${hash}-1`, labels: { "pod-template-hash": hash }, ownerReferences },
    status,
  };
}

function revisionOf(hash: string, revision: string): JsonObject {
  const annotations = { "deployment.kubernetes.io/revision": revision };
  const labels = { "pod-template-hash": hash };
  return { metadata: { name: `x-${hash}`, annotations, labels, ownerReferences: [{ uid: "d" }] } };
}

const replicaSets: readonly Json[] = [revisionOf("old", "9"), revisionOf("new", "10")];

function find(
  pods: readonly JsonObject[],
  workload = deployment,
  revisions: readonly Json[] | 403 = replicaSets,
): Promise<string | undefined> {
  const cluster: Cluster = {
    label: "test",
    close: () => undefined,
    send: () =>
      Promise.resolve(
        revisions === 403 ? { status: 403, body: {} } : { status: 200, body: { items: [...revisions] } },
      ),
  };
  return findDoom(cluster, workload, pods.map(toPod));
}

function judgeAfter(restartCount: number, state: JsonObject): Promise<string | undefined> {
  return find([podOf("new", { containerStatuses: [{ name: "x", restartCount, state }] })]);
}

describe("waiting is useless", () => {
  test("when a pod of the newest revision crashes again and again", async () => {
    expect(await find([podOf("new")])).toBe("x: CrashLoopBackOff");
  });

  test("when one has ended badly the third time, also where the kubelet shows no back-off yet", async () => {
    const ended = { terminated: { exitCode: 1, reason: "Error" } };
    expect(await judgeAfter(2, ended)).toBe("x: exit code 1, again after 2 restarts");
    expect(await judgeAfter(1, ended)).toBeUndefined();
    expect(await judgeAfter(5, { terminated: { exitCode: 0 } })).toBeUndefined();
    expect(await judgeAfter(5, { running: {} })).toBeUndefined();
  });

  test("not for pods of a former revision, nor for those that are being deleted", async () => {
    const gone = podOf("new");
    const metadata = { ...(gone["metadata"] as JsonObject), deletionTimestamp: "2026-01-01T00:00:00Z" };
    expect(await find([podOf("old"), { ...gone, metadata }])).toBeUndefined();
  });

  test("not before the controller has seen what was written", async () => {
    const unseen = { ...deployment, status: { observedGeneration: 1 } };
    expect(await find([podOf("new")], unseen)).toBeUndefined();
  });

  test("not where nobody may say which revision is the newest: then time tells", async () => {
    expect(await find([podOf("new")], deployment, 403)).toBeUndefined();
  });
});
