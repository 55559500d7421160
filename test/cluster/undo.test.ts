// What a user sees when an apply fails: everything goes back to what it was, or it is said exactly what does not.
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { holdWrites, refuseWrites } from "../support/control-plane/admission.ts";
import { describe, expect, test } from "vitest";
import {
  noCluster,
  openScenario,
  type LiveObject,
  type Scenario,
} from "../support/control-plane/scenario.ts";

const settings = (name: string, data: Record<string, string>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "$NS" },
  data,
});
const password = (value: string, more: Record<string, string> = {}) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "password", namespace: "$NS" },
  stringData: { password: value, ...more },
});
const agent = (image: string) => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "agent", namespace: "$NS" },
  spec: {
    selector: { matchLabels: { app: "agent" } },
    template: {
      metadata: { labels: { app: "agent" } },
      spec: { nodeSelector: { none: "such" }, containers: [{ name: "agent", image }] },
    },
  },
});

const badImages = {
  group: "apps",
  resource: "daemonsets",
  operations: ["CREATE", "UPDATE"],
  when: "object.spec.template.spec.containers.exists(c, c.image.endsWith(':bad'))",
} as const;

function refuseBadImages(stack: Scenario): Promise<AsyncDisposable> {
  return refuseWrites(stack, badImages, "the image :bad is refused");
}

/** Without what the server counts, and when somebody wrote. */
function formOf(object: LiveObject | undefined): unknown {
  const counted = new Set(["resourceVersion", "generation", "uid", "creationTimestamp", "time", "status"]);
  return JSON.parse(
    JSON.stringify(object ?? null, (key, value: unknown) => (counted.has(key) ? undefined : value)),
  );
}

/** A DaemonSet on every node whose pods read the ConfigMap settings. */
const reader = (name: string, annotations: Record<string, string> = {}) => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name, namespace: "$NS" },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name }, annotations },
      spec: {
        containers: [
          { name: "agent", image: "example.org/agent:1", envFrom: [{ configMapRef: { name: "settings" } }] },
        ],
      },
    },
  },
});

/** Pods of the DaemonSet `first`, by node. */
function uidsOf(stack: Scenario): Record<string, string> {
  const text = stack.kubectl(["get", "pods", "-n", stack.namespace, "-l", "app=first", "-o", "json"]);
  const { items } = JSON.parse(text) as {
    items: { metadata: { uid: string }; spec: { nodeName: string } }[];
  };
  return Object.fromEntries(items.map(({ metadata, spec }) => [spec.nodeName, metadata.uid]));
}

function leftovers(stack: Scenario): string {
  return stack
    .kubectl(["get", "configmap,secret", "-n", "kube-system", "-o", "name"])
    .split("\n")
    .filter((name) => name.includes(`${stack.inventory}-undo`))
    .join("\n");
}

describe.skipIf(noCluster)("an apply that fails", () => {
  test("puts back what it changed, deleted and created, and says so", async () => {
    await using stack = await openScenario();
    await stack.write({
      "a.yml": settings("settings", { mtu: "1450", old: "x" }),
      "b.yml": settings("doomed", { gone: "soon" }),
      "s.yml": password("secret-before"),
      "d.yml": agent("example.org/agent:1"),
    });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const names = [
      ["configmap", "settings"],
      ["secret", "password"],
      ["daemonset", "agent"],
      ["configmap", "doomed"],
    ] as const;
    const before = names.map(([kind, name]) => formOf(stack.get(kind, name)));
    await using _ = await refuseBadImages(stack);
    await stack.write({
      "a.yml": settings("settings", { mtu: "1400", new: "y" }),
      "c.yml": settings("fresh", {}),
      "s.yml": password("secret-after", { token: "secret-after-all" }),
      "d.yml": agent("example.org/agent:bad"),
    });
    const run = await stack.apply();
    expect(run.stdout).toContain("the image :bad is refused");
    expect(run.stdout).toContain(`put back: ConfigMap ${stack.namespace}/settings is as it was`);
    expect(run.stdout).toContain(`put back: ConfigMap ${stack.namespace}/fresh is deleted again`);
    expect(run.stdout).toContain("Rolled back: the cluster is as it was before");
    expect(run.code).toBe(5);
    expect(run.stdout + run.stderr).not.toMatch(/secret-(before|after)|c2VjcmV0L/);
    expect(names.map(([kind, name]) => formOf(stack.get(kind, name)))).toEqual(before);
    expect(stack.get("configmap", "fresh")).toBeUndefined();
    expect(leftovers(stack)).toBe("");
  });

  test("deletes what a first install created, as the plan says, and leaves no inventory", async () => {
    await using stack = await openScenario();
    await using _ = await refuseBadImages(stack);
    await stack.write({ "a.yml": settings("settings", {}), "d.yml": agent("example.org/agent:bad") });
    const run = await stack.apply();
    expect(run.stderr).toContain("should it fail, what it created is deleted again");
    expect(run.code).toBe(5);
    expect(stack.get("configmap", "settings")).toBeUndefined();
    expect(
      stack.kubectl(["get", "configmap", stack.inventory, "-n", "kube-system", "--ignore-not-found"]),
    ).toBe("");
    expect(leftovers(stack)).toBe("");
  });

  test("leaves everything as far as it came with --on-failure stop, and goes on from there", async () => {
    await using stack = await openScenario();
    {
      await using _ = await refuseBadImages(stack);
      await stack.write({ "a.yml": settings("settings", {}), "d.yml": agent("example.org/agent:bad") });
      const run = await stack.apply("--on-failure", "stop");
      expect(run.stderr).toContain("should it fail, it stops, and what it created stays");
      expect(run.stdout).toContain("Partly applied: 1 object written, 1 not");
      expect(run.code).toBe(4);
      expect(stack.get("configmap", "settings")).toBeDefined();
    }
    await stack.write({ "a.yml": settings("settings", {}), "d.yml": agent("example.org/agent:2") });
    const next = await stack.apply();
    expect(next.stderr).toMatch(/unfinished: the run of .* did not end; apply goes on from where it stopped/);
    expect(next.code).toBe(0);
    expect(leftovers(stack)).toBe("");
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });

  test("makes anew what it had deleted, and what it had recreated", async () => {
    await using stack = await openScenario();
    await stack.write({
      "a.yml": settings("doomed", { gone: "soon" }),
      "b.yml": settings("stuck", {}),
      "d.yml": agent("example.org/agent:1"),
    });
    await stack.apply();
    const before = [formOf(stack.get("configmap", "doomed")), formOf(stack.get("daemonset", "agent"))];
    await using _ = await refuseWrites(
      stack,
      {
        group: "",
        resource: "configmaps",
        operations: ["DELETE"],
        when: "oldObject.metadata.name == 'stuck'",
      },
      "it is needed",
    );
    const other = agent("example.org/agent:2");
    other.spec.selector.matchLabels.app = "other";
    other.spec.template.metadata.labels.app = "other";
    await stack.write({ "d.yml": other });
    const run = await stack.apply("--recreate", `DaemonSet ${stack.namespace}/agent`);
    expect(run.stdout).toContain(`failed ConfigMap ${stack.namespace}/stuck`);
    expect(run.stdout).toContain(`put back: ConfigMap ${stack.namespace}/doomed is made anew`);
    expect(run.stdout).toContain(`put back: DaemonSet ${stack.namespace}/agent is made anew`);
    expect(run.code).toBe(5);
    expect([formOf(stack.get("configmap", "doomed")), formOf(stack.get("daemonset", "agent"))]).toEqual(
      before,
    );
    expect(leftovers(stack)).toBe("");
  });

  test("goes back to what ran on a cluster that had drifted: who held a field holds it again, kubectl too", async () => {
    await using stack = await openScenario();
    const foreign = {
      ...settings("foreign", { a: "1", left: "over" }),
      metadata: { name: "foreign", namespace: stack.namespace },
    };
    stack.kubectl(["apply", "-f", "-"], foreign);
    await stack.write({
      "a.yml": settings("settings", { mtu: "1450" }),
      "d.yml": agent("example.org/agent:1"),
    });
    await stack.apply();
    await cp(join(stack.folder, "manifests"), join(stack.folder, "base/manifests"), { recursive: true });
    await cp(join(stack.folder, "cluster.yml"), join(stack.folder, "base/cluster.yml"));
    stack.kubectl(["patch", "configmap", "settings", "-n", stack.namespace, "-p", '{"data":{"mtu":"9000"}}']);
    const before = [formOf(stack.get("configmap", "foreign")), formOf(stack.get("configmap", "settings"))];
    await using _ = await refuseBadImages(stack);
    await stack.write({
      "a.yml": settings("settings", { mtu: "1450", backend: "vxlan" }),
      "d.yml": agent("example.org/agent:bad"),
      "f.yml": settings("foreign", { a: "2" }),
    });
    const run = await stack.apply("--force-conflicts", "--base", "base");
    expect(run.stdout).toContain(
      `as before, not as in the files: ConfigMap ${stack.namespace}/settings: data.mtu`,
    );
    expect(run.code).toBe(5);
    expect([formOf(stack.get("configmap", "foreign")), formOf(stack.get("configmap", "settings"))]).toEqual(
      before,
    );
  });

  test("tells what it cannot put back; --on-failure stop then goes forward", async () => {
    await using stack = await openScenario();
    await stack.write({
      "a.yml": settings("settings", { mtu: "1450" }),
      "d.yml": agent("example.org/agent:1"),
    });
    await stack.apply();
    await using _ = await refuseBadImages(stack);
    await using __ = await refuseWrites(
      stack,
      {
        group: "",
        resource: "configmaps",
        operations: ["UPDATE"],
        when: "object.metadata.name == 'settings' && object.data.mtu == '1450'",
      },
      "never again 1450",
    );
    await stack.write({
      "a.yml": settings("settings", { mtu: "1400" }),
      "d.yml": agent("example.org/agent:bad"),
    });
    const failed = await stack.apply();
    expect(failed.stdout).toMatch(/not put back: ConfigMap .*\/settings: .*never again 1450/);
    expect(failed.code).toBe(4);
    const again = await stack.apply();
    expect(again.stdout).toContain("the rollback did not end");
    expect(again.code).toBe(4);
    await stack.write({
      "a.yml": settings("settings", { mtu: "1400" }),
      "d.yml": agent("example.org/agent:2"),
    });
    expect(await stack.apply("--on-failure", "stop")).toMatchObject({ code: 0 });
    expect(leftovers(stack)).toBe("");
  });
});

describe.skipIf(noCluster)("a run that was cut", () => {
  const first = { "a.yml": settings("settings", { mtu: "1450" }), "d.yml": agent("example.org/agent:1") };
  const second = { "a.yml": settings("settings", { mtu: "1400" }), "d.yml": agent("example.org/agent:2") };
  const agents = { ...badImages, when: "true" };

  async function cutSecond(stack: Scenario): Promise<void> {
    await stack.write(first);
    await stack.apply();
    await stack.write(second);
    await using hold = await holdWrites(stack, agents);
    await stack.applyUntil(hold.held);
  }

  test("is seen by the next one, which goes on", async () => {
    await using stack = await openScenario();
    await cutSecond(stack);
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1400" });
    expect(leftovers(stack)).not.toBe("");
    expect((await stack.plan()).stdout).toMatch(/unfinished: the run of .* did not end/);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("daemonset", "agent")?.["spec"].template.spec.containers[0].image).toBe(
      "example.org/agent:2",
    );
    expect(leftovers(stack)).toBe("");
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });

  test("is what the next one goes back over when that fails: to the last whole state", async () => {
    await using stack = await openScenario();
    await cutSecond(stack);
    await stack.write({
      "a.yml": settings("settings", { mtu: "1300" }),
      "c.yml": settings("fresh", {}),
      "d.yml": agent("example.org/agent:bad"),
    });
    await using _ = await refuseBadImages(stack);
    expect(await stack.apply()).toMatchObject({ code: 5 });
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    expect(stack.get("configmap", "fresh")).toBeUndefined();
    await stack.write(first);
    expect((await stack.apply()).stdout).toContain("Nothing to do");
    expect(leftovers(stack)).toBe("");
  });

  test("loses a field that only it had, though the files never had it", async () => {
    await using stack = await openScenario();
    await stack.write(first);
    await stack.apply();
    await stack.write({ ...second, "a.yml": settings("settings", { mtu: "1450", more: "x" }) });
    {
      await using hold = await holdWrites(stack, agents);
      await stack.applyUntil(hold.held);
    }
    await stack.write(first);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    expect(leftovers(stack)).toBe("");
  });

  test("before it had started all agents again is ended by the next one, though no file differs any more", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings("settings", { MTU: "1450" }), "b.yml": reader("first") });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const before = uidsOf(stack);
    await stack.write({ "a.yml": settings("settings", { MTU: "1400" }), "b.yml": reader("first") });
    await stack.applyUntil(/node 2 of 2/);
    // Whether or not the last word of the killed program has reached the server.
    const cut = uidsOf(stack);
    expect(cut["node-amd64"]).not.toBe(before["node-amd64"]);
    const run = await stack.apply();
    expect(run.code, run.stdout).toBe(0);
    expect(run.stderr).toContain(
      `reads MTU of ConfigMap ${stack.namespace}/settings, which a run changed that was cut`,
    );
    const after = uidsOf(stack);
    expect(Object.keys(after).toSorted()).toEqual(["node-amd64", "node-arm64"]);
    expect(after["node-arm64"]).not.toBe(before["node-arm64"]);
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });

  test("while it started agents on the settings that were put back is rolled back to the end by the next one", async () => {
    await using stack = await openScenario();
    const base = { "a.yml": settings("settings", { MTU: "1450" }), "b.yml": reader("first") };
    await stack.write({ ...base, "c.yml": reader("second") });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const before = uidsOf(stack);
    // What starts in the very second in which the run begins would count as of the run.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await stack.write({
      "a.yml": settings("settings", { MTU: "1400" }),
      "b.yml": reader("first"),
      "c.yml": reader("second", { "test/fails": "image" }),
    });
    await stack.applyUntil(/going back[^]*node 1 of 1: canary node-amd64/);
    const cut = uidsOf(stack);
    expect(cut["node-amd64"]).not.toBe(before["node-amd64"]);
    await stack.write({ ...base, "c.yml": reader("second") });
    const run = await stack.apply();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.stderr).toContain("node 1 of 1: canary node-amd64");
    expect(run.stdout).not.toContain("not well");
    expect(stack.get("configmap", "settings")?.data).toEqual({ MTU: "1450" });
    const after = uidsOf(stack);
    expect(after["node-amd64"]).not.toBe(cut["node-amd64"]);
    expect(after["node-arm64"]).toBe(before["node-arm64"]);
    expect(leftovers(stack)).toBe("");
  });

  test("before its record was taken away leaves that to the next one", async () => {
    await using stack = await openScenario();
    await stack.write(first);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const run = {
      id: "cut",
      holder: "ci",
      since: "2026-01-01T00:00:00Z",
      phase: "ended",
      slot: "b",
      configMaps: 1,
      secrets: 0,
    };
    const inventory = JSON.parse(
      stack.kubectl(["get", "configmap", stack.inventory, "-n", "kube-system", "-o", "json"]),
    ) as LiveObject;
    const { labels, annotations } = inventory.metadata;
    const metadata = { name: stack.inventory, namespace: "kube-system", labels, annotations };
    const data = { ...inventory.data, run: JSON.stringify(run) };
    const as = ["--server-side", "--field-manager=pharos-network"];
    stack.kubectl(["apply", ...as, "-f", "-"], { apiVersion: "v1", kind: "ConfigMap", metadata, data });
    stack.kubectl(["create", "configmap", `${stack.inventory}-undo-b-1`, "-n", "kube-system"]);
    expect((await stack.plan()).stdout).toContain("left over: the record of the run of ci");
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(leftovers(stack)).toBe("");
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });

  test("in the middle of its rollback is rolled back to the end before anything else", async () => {
    await using stack = await openScenario();
    await stack.write(first);
    await stack.apply();
    await stack.write({ ...second, "d.yml": agent("example.org/agent:bad") });
    {
      await using _ = await refuseBadImages(stack);
      await using hold = await holdWrites(stack, {
        group: "",
        resource: "configmaps",
        operations: ["UPDATE"],
        when: "object.metadata.name == 'settings' && object.data.mtu == '1450'",
      });
      await stack.applyUntil(hold.held);
    }
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1400" });
    await stack.write(first);
    const plan = await stack.plan();
    expect(plan.stdout).toContain("its rollback did not end; apply finishes the rollback first");
    const run = await stack.apply();
    expect(run.stderr).toMatch(/finished first: the rollback of the run of .*, which had not ended/);
    expect(run.stdout).toContain("Nothing to do");
    expect(run.code).toBe(0);
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    expect(leftovers(stack)).toBe("");
  });
});
