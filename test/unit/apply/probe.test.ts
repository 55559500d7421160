// Whether pods on all nodes reach each other, as it is asked and told.
import { describe, expect, test } from "vitest";
import { startPatience } from "../../../src/apply/patience.ts";
import { probeCanary, probeCluster } from "../../../src/apply/probe-cluster.ts";
import type { JsonObject } from "../../../src/kube/json.ts";
import { textAt } from "../../../src/kube/pod-template.ts";
import { fakeNodes, type FakeNode, type FakeNodesOptions } from "../../support/fake-nodes.ts";

const target = { image: "example.org/probe:1", namespace: "kube-system", owner: "inv" };

function openRun(options: FakeNodesOptions, totalMs = 60_000) {
  const cluster = fakeNodes(options);
  const log: string[] = [];
  const waiting = {
    cluster,
    log: { progress: (line: string) => void log.push(line) },
    patience: startPatience({ objectMs: totalMs, totalMs }),
    redact: (text: string) => text,
    lost: () => undefined,
  };
  return { cluster, log, waiting };
}

const named = (...names: string[]): readonly FakeNode[] => names.map((name) => ({ name }));

describe("a probe", () => {
  test("tells nothing where all answer, and leaves no pod behind, not those of a run that was cut either", async () => {
    const { cluster, waiting } = openRun({ nodes: named("a", "b", "c") });
    cluster.pods.set("probe-old-asks-1", {
      metadata: { name: "probe-old-asks-1", namespace: "kube-system", uid: "1" },
      spec: { nodeName: "a", containers: [{ command: ["httpd"] }] },
    });
    expect(await probeCluster(waiting, target)).toBeUndefined();
    expect(cluster.created).toHaveLength(6);
    expect(cluster.pods.size).toBe(0);
  });

  test("names each way that is cut, and the pods that it is between", async () => {
    const nodes = named("a", "b", "c");
    const { cluster, waiting } = openRun({ nodes, cut: ["a>b", "c>c"] });
    expect((await probeCluster(waiting, target))?.failure).toMatchObject({
      reason: "pods do not reach each other: 2 of 9 ways between them are cut",
      details: ["from node a nothing reaches 10.0.1.1 on node b", "on node c no pod reaches another one"],
    });
    expect(cluster.pods.size).toBe(0);
  });

  test("asks of many nodes only the next three each, so that it grows with the nodes and not their square", async () => {
    const nodes = named("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    const { cluster, waiting } = openRun({ nodes });
    expect(await probeCluster(waiting, target)).toBeUndefined();
    const asking = cluster.created.flatMap((pod) => {
      const [{ command }] = (pod["spec"] as { containers: [{ command: string[] }] }).containers;
      return command[0] === "sh" ? [command.slice(4).length] : [];
    });
    expect(asking).toEqual(Array.from({ length: 10 }, () => 4));
  });

  test("starts pods that may do nothing but ask, and end by themselves", async () => {
    const { cluster, waiting } = openRun({ nodes: named("a") });
    await probeCluster(waiting, target);
    for (const pod of cluster.created) {
      expect(pod).toMatchObject({
        metadata: { namespace: "kube-system", labels: { "pharos-network/probe": "inv" } },
        spec: {
          nodeName: "a",
          tolerations: [{ operator: "Exists" }],
          restartPolicy: "Never",
          activeDeadlineSeconds: 180,
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              image: "example.org/probe:1",
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ["ALL"] },
              },
            },
          ],
        },
      });
    }
  });

  test("looks past nodes that are down and those of Windows, and says how many", async () => {
    const nodes = [
      ...named("a", "b"),
      { name: "c", ready: "Unknown" },
      { name: "d", ready: "False", message: "PLEG is not healthy" },
      { name: "w", labels: { "kubernetes.io/os": "windows" } },
    ];
    const { cluster, log, waiting } = openRun({ nodes });
    expect(await probeCluster(waiting, target)).toBeUndefined();
    expect(cluster.created).toHaveLength(4);
    expect(log).toContain(
      "probes whether pods on 2 nodes reach each other; 2 are down or too many, and not looked at",
    );
  });

  test("waits for a node whose network is to come, and names it when it does not", async () => {
    const message = "container runtime network not ready: cni plugin not initialized";
    const nodes = [...named("a"), { name: "b", ready: "False", message }];
    const { waiting } = openRun({ nodes }, 50);
    expect(await probeCluster(waiting, target)).toMatchObject({
      disproof: "cut off",
      failure: { reason: "a node has no network", details: [`node b: ${message}`] },
    });
  });

  test("knows at once where the kubelet cannot make a pod's network, and does not wait to the end", async () => {
    const failed = { type: "Warning", reason: "FailedCreatePodSandBox", message: "failed to make veth pair" };
    const { waiting } = openRun({
      nodes: named("a", "b"),
      status: (pod) => (textAt(pod, ["spec", "nodeName"]) === "b" ? { phase: "Pending" } : undefined),
      refuse: ({ path }) =>
        path.includes("/events?") ? { status: 200, body: { items: [{ ...failed, count: 3 }] } } : undefined,
    });
    const found = await probeCluster(waiting, target);
    expect(found).toMatchObject({
      disproof: "cut off",
      failure: { reason: "pods get no network on node b" },
    });
    expect(found?.failure.details?.join("\n")).toContain(
      "event: FailedCreatePodSandBox: failed to make veth",
    );
  });

  test("cannot tell where its image is not to be had, which is no cut way", async () => {
    const waitingFor = { reason: "ErrImagePull", message: 'image "example.org/probe:1": not found' };
    const status = (): JsonObject => ({
      phase: "Pending",
      containerStatuses: [{ name: "probe", restartCount: 0, state: { waiting: waitingFor } }],
    });
    const { cluster, waiting } = openRun({ nodes: named("a", "b"), status });
    const found = await probeCluster(waiting, target);
    expect(found?.disproof).toBe("untold");
    expect(found?.failure.reason).toContain("its pod on node a does not start: probe: ErrImagePull");
    expect(found?.failure.cure).toContain("--probe-image");
    expect(found?.failure.details?.join("\n")).toContain('image "example.org/probe:1": not found');
    expect(cluster.pods.size).toBe(0);
  });

  test("cannot tell where its pods are refused, end early, or are deleted by others", async () => {
    const refused = openRun({
      nodes: named("a"),
      refuse: ({ method }) =>
        method === "POST" ? { status: 403, body: { message: "exceeded quota: pods" } } : undefined,
    });
    expect((await probeCluster(refused.waiting, target))?.failure.reason).toContain("exceeded quota: pods");
    const ended = openRun({
      nodes: named("a"),
      status: (pod) =>
        textAt(pod, ["metadata", "name"])?.includes("asks") === true
          ? { phase: "Failed", reason: "DeadlineExceeded" }
          : undefined,
    });
    expect((await probeCluster(ended.waiting, target))?.failure.reason).toContain(
      "ended before it had asked",
    );
    const deleted = openRun({
      nodes: named("a"),
      refuse: ({ method, path }) =>
        method === "GET" && path.includes("/pods?") ? { status: 200, body: { items: [] } } : undefined,
    });
    expect((await probeCluster(deleted.waiting, target))?.failure.reason).toContain(
      "somebody has deleted its pods",
    );
  });

  test("of a canary asks two nodes beside it, none where old and new agents are parted, nothing where it is down", async () => {
    const nodes = [...named("a", "b", "c", "d"), { name: "e", ready: "Unknown" }];
    const asked = async (node: string, isParted: boolean): Promise<readonly unknown[]> => {
      const { cluster, waiting } = openRun({ nodes });
      expect(await probeCanary(waiting, target, node, isParted)).toBeUndefined();
      return [...new Set(cluster.created.map((pod) => (pod["spec"] as JsonObject)["nodeName"]))];
    };
    expect(await asked("b", false)).toEqual(["b", "a", "c"]);
    expect(await asked("b", true)).toEqual(["b"]);
    expect(await asked("e", false)).toEqual([]);
  });
});
