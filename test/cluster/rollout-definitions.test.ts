// What a user sees who brings definitions and their custom resources in one change.
import { describe, expect, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const definition = (group: string, kind: string, plural: string) => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural}.${group}` },
  spec: {
    group,
    scope: "Namespaced",
    names: { kind, plural },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: { spec: { type: "object", properties: { cidr: { type: "string" } } } },
          },
        },
      },
    ],
  },
});

const pool = (group: string, spec: object) => ({
  apiVersion: `${group}/v1`,
  kind: "Pool",
  metadata: { name: "default", namespace: "$NS" },
  spec,
});

describe.skipIf(noCluster)("definitions", () => {
  test("a CRD with its resources in one change is applied by one run", async () => {
    await using stack = await openScenario();
    const group = `${stack.namespace}.example.org`;
    await stack.write({
      "10-pool.yml": pool(group, { cidr: "10.0.0.0/16" }),
      "20-pools.yml": definition(group, "Pool", "pools"),
    });
    const plan = await stack.plan();
    expect(plan.stdout).toContain(`the server does not serve Pool of ${group}/v1 yet`);
    const applied = await stack.apply();
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.stdout).toContain(`created Pool ${stack.namespace}/default`);
    expect(stack.get(`pools.${group}`, "default")?.["spec"]).toEqual({ cidr: "10.0.0.0/16" });
    expect((await stack.apply()).stdout).toContain("Nothing to do");
    stack.kubectl(["delete", "crd", `pools.${group}`, "--wait=false"]);
  });

  test("a CRD whose names another one has is told with who has them, and rolled back", async () => {
    await using stack = await openScenario();
    const group = `${stack.namespace}.example.org`;
    stack.kubectl(["create", "-f", "-"], definition(group, "Pool", "ponds"));
    await stack.write({
      "10-pool.yml": pool(group, { cidr: "10.0.0.0/16" }),
      "20-pools.yml": definition(group, "Pool", "pools"),
    });
    const applied = await stack.apply();
    expect(applied).toMatchObject({ code: 5 });
    expect(applied.stdout).toContain(
      `pools.${group}: the server does not serve it: "PoolList" is already in use`,
    );
    expect(applied.stdout).toContain("another definition has these names");
    stack.kubectl(["delete", "crd", `ponds.${group}`, "--wait=false"]);
  });
});
