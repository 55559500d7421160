// Agents that a run before this one has begun to replace: never are two nodes without theirs.
import { describe, expect, test } from "vitest";
import { rollAgents } from "../../../src/apply/roll-agents.ts";
import { startPatience } from "../../../src/apply/patience.ts";
import type { Json, JsonObject } from "../../../src/kube/json.ts";
import type { Cluster } from "../../../src/ports.ts";

const resource = { apiVersion: "apps/v1", kind: "DaemonSet", plural: "daemonsets", namespaced: true };
const ref = { apiVersion: "apps/v1", kind: "DaemonSet", namespace: "net", name: "agent" };
const began = Date.parse("2026-01-01T00:00:00Z");

const daemonSet: JsonObject = {
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "agent", namespace: "net", generation: 2, uid: "ds" },
  spec: { selector: { matchLabels: { app: "agent" } } },
  status: { observedGeneration: 2, desiredNumberScheduled: 2 },
};

interface PodOptions {
  readonly revision: string;
  readonly ready?: boolean;
  readonly waiting?: string;
}

const pod = (node: string, { revision, ready = true, waiting }: PodOptions): JsonObject => ({
  metadata: {
    name: `agent-${node}`,
    namespace: "net",
    uid: `${node}-${revision}`,
    creationTimestamp: revision === "new" ? "2026-01-01T00:00:10Z" : "2025-01-01T00:00:00Z",
    labels: { "controller-revision-hash": revision },
    ownerReferences: [{ uid: "ds", controller: true }],
  },
  spec: { nodeName: node },
  status: {
    conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
    containerStatuses:
      waiting === undefined
        ? []
        : [{ name: "agent", restartCount: 3, state: { waiting: { reason: waiting } } }],
  },
});

const answer = (body: Json) => Promise.resolve({ status: 200, body });

/** `looks`: the pods that there are at each look; those that are deleted come anew at once. */
async function roll(looks: readonly (readonly JsonObject[])[], cutSince?: number) {
  const deleted: string[] = [];
  let look = 0;
  const cluster: Cluster = {
    label: "test",
    close: () => undefined,
    send: ({ method, path }) => {
      if (method === "DELETE") deleted.push(path.split("/").at(-1) ?? "");
      if (method === "DELETE") return answer({});
      if (path.includes("controllerrevisions"))
        return answer({
          items: [
            {
              revision: 2,
              metadata: {
                labels: { "controller-revision-hash": "new" },
                ownerReferences: [{ uid: "ds", controller: true }],
              },
            },
          ],
        });
      if (path.includes("/nodes/")) return answer({ metadata: {}, status: { conditions: [] } });
      if (path.includes("/pods?")) {
        const pods = looks[Math.min(look, looks.length - 1)] ?? [];
        look += 1;
        return answer({
          items: pods.map((each) => {
            const { name } = each["metadata"] as { readonly name: string };
            const node = name.replace("agent-", "");
            return deleted.includes(name) ? pod(node, { revision: "new" }) : each;
          }),
        });
      }
      return answer(path.includes("/daemonsets/") ? daemonSet : { items: [] });
    },
  };
  const limits = { objectMs: 400, totalMs: 800, calmMs: 0 };
  const failures = await rollAgents(
    {
      cluster,
      log: { progress: () => undefined },
      patience: startPatience(limits),
      redact: (text) => text,
      lost: () => undefined,
    },
    [{ ref, resource, ...(cutSince === undefined ? {} : { cutSince }) }],
  );
  return { deleted, reasons: failures.map(({ reason }) => reason) };
}

describe("agents of which a run that was cut has replaced some", () => {
  const [fresh, former] = [pod("a", { revision: "new", ready: false }), pod("b", { revision: "old" })];

  test("go on being replaced when those are well", async () => {
    const looks = [
      [fresh, former],
      [pod("a", { revision: "new" }), former],
    ];
    expect(await roll(looks, began)).toEqual({ deleted: ["agent-b"], reasons: [] });
  });

  test("are left alone while one of those is not", async () => {
    expect(await roll([[fresh, former]], began)).toEqual({
      deleted: [],
      reasons: ["the agent on node a, which a run before this one replaced, is not there again in time"],
    });
  });

  test("are left alone at once when one of those does not start", async () => {
    const stuck = pod("a", { revision: "new", ready: false, waiting: "CrashLoopBackOff" });
    const { deleted, reasons } = await roll([[stuck, former]], began);
    expect(deleted).toEqual([]);
    expect(reasons).toEqual([
      "the agent on node a, which a run before this one replaced, does not start: agent: CrashLoopBackOff",
    ]);
  });

  test("are left alone while a node has none at all", async () => {
    expect(await roll([[former]], began)).toEqual({ deleted: [], reasons: ["a node has no agent at all"] });
  });

  test("are waited for only after such a run: what was unwell before is no reason to stay", async () => {
    expect(await roll([[fresh, former]])).toEqual({ deleted: ["agent-b"], reasons: [] });
  });
});
