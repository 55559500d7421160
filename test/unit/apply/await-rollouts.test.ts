// Waiting for many workloads at once: what is asked of the server, and when there is nothing to wait for.
import { describe, expect, test } from "vitest";
import { awaitRollouts } from "../../../src/apply/await-rollouts.ts";
import { startPatience } from "../../../src/apply/patience.ts";
import type { Json, JsonObject } from "../../../src/kube/json.ts";
import type { Cluster } from "../../../src/ports.ts";

const resource = { apiVersion: "apps/v1", kind: "DaemonSet", plural: "daemonsets", namespaced: true };
const daemonSets = "/apis/apps/v1/namespaces/net/daemonsets";

const daemonSet = (name: string, status: JsonObject, nodeSelector: JsonObject = {}): JsonObject => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name, namespace: "net", generation: 1, uid: name },
  spec: { selector: { matchLabels: { app: name } }, template: { spec: { nodeSelector } } },
  status,
});
const pod = (node: string, ready: string) => ({
  metadata: { name: node, namespace: "net", ownerReferences: [{ uid: "a", controller: true }] },
  spec: { nodeName: node },
  status: { conditions: [{ type: "Ready", status: ready }] },
});
const done = { observedGeneration: 1, desiredNumberScheduled: 0 };

/** Waits for the objects of these names; answers by path, the last one again and again. */
async function wait(names: readonly string[], answers: Readonly<Record<string, readonly Json[]>>) {
  const asked: string[] = [];
  const told: string[] = [];
  const times = new Map<string, number>();
  const cluster: Cluster = {
    label: "test",
    close: () => undefined,
    send: ({ path }) => {
      asked.push(path);
      const time = times.get(path) ?? 0;
      times.set(path, time + 1);
      const all = answers[path] ?? [];
      const body = all[Math.min(time, all.length - 1)];
      return Promise.resolve(body === undefined ? { status: 404, body: null } : { status: 200, body });
    },
  };
  const failures = await awaitRollouts(
    {
      cluster,
      log: { progress: (message) => told.push(message) },
      patience: startPatience({ objectMs: 300, totalMs: 600 }),
      redact: (text) => text,
      lost: () => undefined,
    },
    names.map((name) => ({ ref: { ...resource, namespace: "net", name }, resource })),
  );
  return { asked, told, reasons: failures.map(({ reason }) => reason) };
}

describe("workloads that are waited for", () => {
  test("are read by a list, page by page, where many stand in one namespace", async () => {
    const names = Array.from({ length: 12 }, (_, at) => `ds-${at}`);
    const items = names.map((name) => daemonSet(name, done));
    const { asked, reasons } = await wait(names, {
      [`${daemonSets}?limit=500`]: [{ items: items.slice(0, 7), metadata: { continue: "more" } }],
      [`${daemonSets}?limit=500&continue=more`]: [{ items: items.slice(7), metadata: {} }],
    });
    expect(reasons).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test("are asked for one by one where the list does not have them, and told when they are gone", async () => {
    const names = Array.from({ length: 9 }, (_, at) => `ds-${at}`);
    const items = names.slice(1).map((name) => daemonSet(name, done));
    const { asked, reasons } = await wait(names, { [`${daemonSets}?limit=500`]: [{ items }] });
    expect(reasons).toEqual(["it was deleted while its rollout was waited for"]);
    expect(asked).toEqual([`${daemonSets}?limit=500`, `${daemonSets}/ds-0`]);
  });

  test("are not waited for where no node takes their pods, which is asked once per selector", async () => {
    const selector = { "kubernetes.io/arch": "arm64" };
    const { asked, told, reasons } = await wait(["a", "b"], {
      [`${daemonSets}/a`]: [daemonSet("a", {}, selector)],
      [`${daemonSets}/b`]: [daemonSet("b", {}, selector)],
      "/api/v1/nodes?limit=1&labelSelector=kubernetes.io%2Farch%3Darm64": [{ items: [] }],
    });
    expect([reasons, told]).toEqual([[], []]);
    expect(asked).toHaveLength(3);
  });

  test.each([
    ["a node takes them", { items: [{}] }],
    ["the nodes may not be listed", undefined],
  ])("are waited for until their controller has seen them when %s", async (_, nodes) => {
    const { told, reasons } = await wait(["a"], {
      [`${daemonSets}/a`]: [daemonSet("a", {}), daemonSet("a", done)],
      ...(nodes === undefined ? {} : { "/api/v1/nodes?limit=1": [nodes] }),
    });
    expect(reasons).toEqual([]);
    expect(told).toEqual(["DaemonSet net/a: its controller has not seen it yet"]);
  });

  test("are named with what is missing when the time is over, in one line however many they are", async () => {
    const names = Array.from({ length: 7 }, (_, at) => `ds-${at}`);
    const unseen = Object.fromEntries(
      names.map((name) => [`${daemonSets}/${name}`, [daemonSet(name, {})]] as const),
    );
    const { told, reasons } = await wait(names, { ...unseen, "/api/v1/nodes?limit=1": [{ items: [{}] }] });
    expect(reasons).toHaveLength(7);
    expect(reasons[0]).toBe("not finished in time: its controller has not seen it yet");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^DaemonSet net\/ds-0: .*; and 2 more$/);
  });

  test("are not waited for on nodes that do not answer, and only there", async () => {
    const status = {
      observedGeneration: 1,
      desiredNumberScheduled: 2,
      updatedNumberScheduled: 1,
      numberAvailable: 1,
    };
    const answers = (ready: string) => ({
      [`${daemonSets}/a`]: [daemonSet("a", status)],
      "/api/v1/namespaces/net/pods?labelSelector=app%3Da": [
        { items: [pod("one", "True"), pod("two", "False")] },
      ],
      "/api/v1/nodes/two": [{ status: { conditions: [{ type: "Ready", status: ready }] } }],
    });
    const silent = await wait(["a"], answers("Unknown"));
    expect(silent.reasons).toEqual([]);
    expect(silent.told).toContain("two: no answer; the agent is replaced when the node is back");
    const answering = await wait(["a"], answers("True"));
    expect(answering.reasons).toEqual(["not finished in time: 1 of 2 pods are new"]);
  });
});
