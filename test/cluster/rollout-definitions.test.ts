// What a user sees who brings definitions and their custom resources in one change.
import { describe, expect, test } from "vitest";
import { poolSchema, toDefinition } from "../support/control-plane/definition.ts";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

/** Each version has a field more than the one before. */
const definition = (
  group: string,
  kind: string,
  plural: string,
  versions = ["v1"],
  listKind = `${kind}List`,
) =>
  toDefinition({
    group,
    kind,
    plural,
    versions,
    listKind,
    schemaOf: (version) => poolSchema(version === "v1" ? {} : { [`of${version}`]: { type: "string" } }),
  });

const pool = (group: string, spec: object, version = "v1") => ({
  apiVersion: `${group}/${version}`,
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

  test("a CRD with another version, to which its resources move: they are updated, or stand as before", async () => {
    await using stack = await openScenario();
    const group = `${stack.namespace}.example.org`;
    const [plural, spec] = [`pools.${group}`, { cidr: "10.0.0.0/16" }];
    await stack.write({ "pool.yml": pool(group, spec), "pools.yml": definition(group, "Pool", "pools") });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const before = stack.get(plural, "default");
    const next = definition(group, "Pool", "pools", ["v1", "v2"]);
    await stack.write({ "pool.yml": pool(group, { ...spec, ofv2: "x" }, "v2"), "pools.yml": next });
    // The server cannot tell who held what in a field that the former version has not.
    const failed = await stack.apply();
    expect(failed).toMatchObject({ code: 5 });
    expect(failed.stderr).toContain(`update Pool ${stack.namespace}/default`);
    expect(failed.stderr).toContain(`CustomResourceDefinition ${plural} keeps version v2`);
    expect(stack.get(`pools.v1.${group}`, "default")).toMatchObject({
      metadata: { uid: before?.metadata.uid },
      spec,
    });
    await stack.write({ "pool.yml": pool(group, { cidr: "10.0.0.0/8" }, "v2"), "pools.yml": next });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get(plural, "default")?.["spec"]).toEqual({ cidr: "10.0.0.0/8" });
    stack.kubectl(["delete", "crd", plural, "--wait=false"]);
  });

  test("a CRD whose names another one has is told with who has them, and rolled back", async () => {
    await using stack = await openScenario();
    const group = `${stack.namespace}.example.org`;
    stack.kubectl(["create", "-f", "-"], definition(group, "Pond", "ponds", ["v1"], "PoolList"));
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
