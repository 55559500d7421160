// The proof that pods reach each other: short-lived pods on all nodes, and what a user sees of them. On
// simulated nodes nothing really asks; that it does is tested on real ones.
import { describe, expect, test } from "vitest";
import { cutOffImage } from "../support/control-plane/probing-pods.ts";
import { noCluster, openScenario, type Scenario } from "../support/control-plane/scenario.ts";

const agent = (image: string, data: object) => ({
  "settings.yml": {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "settings", namespace: "$NS" },
    data,
  },
  "z.yml": {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name: "agent", namespace: "$NS" },
    spec: {
      selector: { matchLabels: { app: "agent" } },
      template: {
        metadata: { labels: { app: "agent" } },
        spec: {
          nodeSelector: { "kubernetes.io/arch": "arm64" },
          containers: [{ name: "agent", image, envFrom: [{ configMapRef: { name: "settings" } }] }],
        },
      },
    },
  },
});
const confOf = (vni: number) => ({
  "net-conf.json": JSON.stringify({ Network: "10.244.0.0/16", Backend: { Type: "vxlan", VNI: vni } }),
});

function leftOf(stack: Scenario): string {
  return stack.kubectl([
    "get",
    "pods",
    "-n",
    "kube-system",
    "-l",
    `pharos-network/probe=${stack.inventory}`,
    "-o",
    "name",
  ]);
}

describe.skipIf(noCluster)("with --probe pods", () => {
  test("pods on all nodes ask each other when all is written, and on a canary only those that can", async () => {
    await using stack = await openScenario();
    await stack.write(agent("example.org/agent:1", confOf(1)));
    const probe = ["--probe", "pods", "--timeout", "60s"];
    expect((await stack.plan("--probe", "pods")).stdout).toContain(
      "probe: pods of busybox:1.37 in kube-system ask each other on all nodes when all is written",
    );
    const first = await stack.apply(...probe);
    expect(first, first.stdout).toMatchObject({ code: 0 });
    expect(first.stderr).toContain("probes whether pods on 2 nodes reach each other");

    await stack.write(agent("example.org/agent:2", confOf(1)));
    const image = await stack.apply(...probe);
    expect(image, image.stdout).toMatchObject({ code: 0 });
    expect(image.stderr).toContain(
      "node node-arm64: probes whether pods on it and on node-amd64 reach each other",
    );

    await stack.write(agent("example.org/agent:2", confOf(2)));
    const vni = await stack.apply(...probe);
    expect(vni, vni.stdout).toMatchObject({ code: 0 });
    expect(vni.stderr).toContain("node node-arm64: probes whether pods on it reach each other");
    expect(vni.stderr).toContain("\nprobes whether pods on 2 nodes reach each other");
    expect(leftOf(stack)).toBe("");
  });

  test("a change after which they do not is rolled back, and the ways that are cut are named", async () => {
    await using stack = await openScenario();
    const { "settings.yml": settings } = agent("", confOf(1));
    await stack.write({ "settings.yml": settings });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.write({ "settings.yml": { ...settings, data: confOf(2) } });
    const cut = await stack.apply("--probe", "pods", "--probe-image", cutOffImage);
    // Simulated, they do not reach each other after the rollback either.
    expect(cut, cut.stdout).toMatchObject({ code: 4 });
    expect(cut.stdout).toContain("pods do not reach each other: 2 of 4 ways between them are cut");
    expect(cut.stdout).toMatch(/from node node-amd64 nothing reaches 10\.\S+ on node node-arm64/);
    expect(stack.get("configmap", "settings")?.data).toEqual(confOf(1));
    expect(leftOf(stack)).toBe("");
  });
});
