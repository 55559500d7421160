// What a user sees of workloads that are not agents, where Kubernetes' controllers have ways of their own.
import { describe, expect, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const containers = [{ name: "main", image: "example.org/main:1" }];

const store = (annotations: Record<string, string>) => ({
  apiVersion: "apps/v1",
  kind: "StatefulSet",
  metadata: { name: "store", namespace: "$NS" },
  spec: {
    replicas: 2,
    serviceName: "store",
    selector: { matchLabels: { app: "store" } },
    template: { metadata: { labels: { app: "store" }, annotations }, spec: { containers } },
  },
});

const job = (image: string) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "once", namespace: "$NS" },
  spec: {
    ttlSecondsAfterFinished: 0,
    template: { spec: { restartPolicy: "Never", containers: [{ name: "main", image }] } },
  },
});

describe.skipIf(noCluster)("what a controller does its own way", () => {
  test("a StatefulSet that fails goes back, though its controller would wait for the pod that failed", async () => {
    await using stack = await openScenario();
    await stack.write({ "store.yml": store({}) });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.write({ "store.yml": store({ "test/fails": "slow" }) });
    const failed = await stack.apply("--timeout", "8s");
    expect(failed).toMatchObject({ code: 5 });
    expect(failed.stderr).toContain(`Pod ${stack.namespace}/store-1 of a former template holds up`);
    expect(stack.get("statefulset", "store")?.["status"]).toMatchObject({ readyReplicas: 2 });
  });

  test("a Job that deletes itself when it has ended is done, and not missing until it changes", async () => {
    await using stack = await openScenario();
    await stack.write({ "once.yml": job("example.org/main:1") });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await expect.poll(() => stack.get("job", "once"), { timeout: 10_000 }).toBeUndefined();
    expect((await stack.plan()).stdout).toContain("nothing to do");
    await stack.write({ "once.yml": job("example.org/main:2") });
    expect((await stack.plan()).stdout).toContain("1 to create");
  });
});
