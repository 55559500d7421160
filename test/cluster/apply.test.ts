// What a user sees who applies a stack to a real API server.
import { describe, expect, test } from "vitest";
import { type LiveObject, noCluster, openScenario } from "../support/control-plane/scenario.ts";
import { Repository } from "../support/git/repository.ts";

const settings = (data: Record<string, string>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "settings", namespace: "$NS" },
  data,
});

describe.skipIf(noCluster)("apply", () => {
  test("creates what is missing, and finds nothing to do the second time", async () => {
    await using stack = await openScenario();
    await stack.write({ "settings.yml": settings({ mtu: "1450" }) });
    const first = await stack.apply();
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain(`created ConfigMap ${stack.namespace}/settings`);
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    const second = await stack.apply();
    expect(second).toMatchObject({ code: 0, stdout: "Nothing to do: the cluster is as planned\n" });
  });

  test("from a clean checkout leaves its commit in the inventory; from an edited one, none", async () => {
    await using stack = await openScenario();
    const repository = new Repository(stack.folder);
    repository.git("init", "--quiet");
    const commitOf = (): unknown => {
      const read = ["get", "configmap", stack.inventory, "-n", "kube-system", "-o", "json"];
      return (JSON.parse(stack.kubectl(read)) as LiveObject).data?.["commit"];
    };
    await stack.write({ "settings.yml": settings({ mtu: "1450" }) });
    const commit = repository.commit("first");
    await stack.apply();
    expect(commitOf()).toBe(commit);
    await stack.write({ "settings.yml": settings({ mtu: "1400" }) });
    await stack.apply();
    expect(commitOf()).toBeUndefined();
    // The same objects are no reason to write.
    repository.commit("second");
    expect((await stack.apply()).stdout).toContain("Nothing to do");
    expect(commitOf()).toBeUndefined();
  });

  test("updates what differs, and shows the field before", async () => {
    await using stack = await openScenario();
    await stack.write({ "settings.yml": settings({ mtu: "1450" }) });
    await stack.apply();
    await stack.write({ "settings.yml": settings({ mtu: "1400" }) });
    const plan = await stack.plan();
    expect(plan.stdout).toContain('data.mtu: "1450" → "1400"');
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1400" });
  });

  test("takes a field away that the manifest does not have any more", async () => {
    await using stack = await openScenario();
    await stack.write({ "settings.yml": settings({ mtu: "1450", backend: "vxlan" }) });
    await stack.apply();
    await stack.write({ "settings.yml": settings({ mtu: "1450" }) });
    expect((await stack.plan()).stdout).toContain("data.backend: removed, was vxlan");
    await stack.apply();
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
  });

  test("deletes an object whose manifest is gone, when it was ours", async () => {
    await using stack = await openScenario();
    const other = { ...settings({}), metadata: { name: "other", namespace: "$NS" } };
    await stack.write({ "settings.yml": settings({}), "other.yml": other });
    await stack.apply();
    await stack.write({ "settings.yml": settings({}) });
    expect((await stack.plan()).stdout).toContain(`- delete ConfigMap ${stack.namespace}/other`);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "other")).toBeUndefined();
  });

  test("takes over what kubectl applied, field for field, without touching what runs", async () => {
    await using stack = await openScenario();
    const agent = {
      apiVersion: "apps/v1",
      kind: "DaemonSet",
      metadata: { name: "agent", namespace: stack.namespace },
      spec: {
        selector: { matchLabels: { app: "agent" } },
        template: {
          metadata: { labels: { app: "agent" } },
          spec: { containers: [{ name: "agent", image: "example.org/agent:1", args: ["--ip-masq"] }] },
        },
      },
    };
    const old = {
      ...settings({ mtu: "1450", left: "over" }),
      metadata: { name: "settings", namespace: stack.namespace },
    };
    stack.kubectl(["apply", "-f", "-"], agent);
    stack.kubectl(["apply", "-f", "-"], old);
    const before = stack.get("daemonset", "agent");
    await stack.write({ "agent.yml": agent, "settings.yml": settings({ mtu: "1450" }) });
    const plan = await stack.plan("--arch", "amd64");
    expect(plan.stdout).toContain(`= adopt DaemonSet ${stack.namespace}/agent`);
    expect(plan.stdout).toContain("data.left: removed, was over");
    expect(await stack.apply("--arch", "amd64")).toMatchObject({ code: 0 });
    const after = stack.get("daemonset", "agent");
    expect(after?.metadata.generation).toBe(before?.metadata.generation);
    expect(after?.["spec"]).toEqual(before?.["spec"]);
    expect(after?.metadata.annotations).not.toHaveProperty(
      "kubectl.kubernetes.io/last-applied-configuration",
    );
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    expect((await stack.apply("--arch", "amd64")).stdout).toContain("Nothing to do");
  });
});
