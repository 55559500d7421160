// What a user sees when manifests go: what is deleted, and what stays.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toDefinition } from "../support/control-plane/definition.ts";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const settings = (name: string, annotations: Record<string, string> = {}) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "$NS", annotations },
  data: {},
});

describe.skipIf(noCluster)("pruning", () => {
  test("an empty stack, a missing folder and a failed render delete nothing", async () => {
    await using stack = await openScenario();
    await stack.write({ "settings.yml": settings("settings") });
    await stack.apply();
    await stack.write({ "empty.yml": "# nothing\n" });
    await stack.apply();
    expect(stack.get("configmap", "settings")).toBeDefined();
    await stack.write({ "broken.yml": "kind: [\n" });
    expect(await stack.apply()).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Nothing was applied:\n  failed the plan has errors") as string,
    });
    expect(stack.get("configmap", "settings")).toBeDefined();
    await rm(join(stack.folder, "manifests"), { recursive: true });
    await stack.apply();
    expect(stack.get("configmap", "settings")).toBeDefined();
  });

  test("more deletions than --max-deletes allows are refused, all of them", async () => {
    await using stack = await openScenario();
    const all = ["a", "b", "c"].map((name) => [`${name}.yml`, settings(name)] as const);
    await stack.write(Object.fromEntries(all));
    await stack.apply();
    await stack.write({ "a.yml": settings("a") });
    const refused = await stack.apply("--max-deletes", "1");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain("2 objects would be deleted, and only 1 may");
    expect(refused.stdout).toContain("--max-deletes 2");
    expect(stack.get("configmap", "b")).toBeDefined();
    expect(await stack.apply("--max-deletes", "2")).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "b")).toBeUndefined();
  });

  test("an object with the keep annotation, and one that another object owns, stay", async () => {
    await using stack = await openScenario();
    await stack.write({
      "kept.yml": settings("kept", { "pharos-network/prune": "keep" }),
      "owned.yml": settings("owned"),
      "owner.yml": settings("owner"),
    });
    await stack.apply();
    const uid = stack.get("configmap", "owner")?.metadata.uid;
    const owner = { apiVersion: "v1", kind: "ConfigMap", name: "owner", uid };
    const patch = JSON.stringify({ metadata: { ownerReferences: [owner] } });
    stack.kubectl(["patch", "configmap", "owned", "-n", stack.namespace, "-p", patch]);
    await stack.write({ "owner.yml": settings("owner") });
    const applied = await stack.apply();
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.stderr).toContain("its annotation pharos-network/prune says so");
    expect(applied.stderr).toContain("it belongs to ConfigMap owner, by its owner reference");
    expect(stack.get("configmap", "kept")).toBeDefined();
    expect(stack.get("configmap", "owned")).toBeDefined();
  });

  test("an object that a finalizer holds is told as being deleted, by whom, until it is gone", async () => {
    await using stack = await openScenario();
    const held = {
      ...settings("held"),
      metadata: { ...settings("held").metadata, finalizers: ["x.io/wait"] },
    };
    await stack.write({ "held.yml": held, "settings.yml": settings("settings") });
    await stack.apply();
    await stack.write({ "settings.yml": settings("settings") });
    const applied = await stack.apply();
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.stdout).toContain(
      `deleting ConfigMap ${stack.namespace}/held: it waits for finalizer x.io/wait`,
    );
    expect((await stack.plan()).stdout).toMatch(
      /it is being deleted since .*, held by its finalizers x.io\/wait/,
    );
    const free = '{"metadata":{"finalizers":null}}';
    stack.kubectl(["patch", "configmap", "held", "-n", stack.namespace, "-p", free]);
    expect((await stack.plan()).stdout).not.toContain("held");
  });

  test("a protected kind goes only by its name, and an object that moves leaves no copy", async () => {
    await using stack = await openScenario();
    const other = `${stack.namespace}-b`;
    const space = { apiVersion: "v1", kind: "Namespace", metadata: { name: other } };
    const moved = { ...settings("settings"), metadata: { name: "settings", namespace: other } };
    await stack.write({ "settings.yml": settings("settings") });
    await stack.apply();
    await stack.write({ "10-settings.yml": moved, "20-space.yml": space });
    const plan = await stack.plan();
    expect(plan.stdout).toContain("predicted: its namespace does not exist yet");
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "settings")).toBeUndefined();
    await stack.write({ "settings.yml": settings("settings") });
    const refused = await stack.apply();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain(`--allow-delete "Namespace ${other}"`);
    expect(await stack.apply("--allow-delete", `Namespace ${other}`)).toMatchObject({ code: 0 });
    expect((await stack.plan()).code).toBe(0);
  });

  test("custom resources of a group that has no v1 are found again, and pruned", async () => {
    await using stack = await openScenario();
    const group = `${stack.namespace}.example.org`;
    stack.kubectl(
      ["create", "-f", "-"],
      toDefinition({ group, kind: "Pool", plural: "pools", versions: ["v2alpha1"] }),
    );
    stack.kubectl(["wait", "--for=condition=Established", "crd", `pools.${group}`]);
    const pool = {
      apiVersion: `${group}/v2alpha1`,
      kind: "Pool",
      metadata: { name: "pool", namespace: "$NS" },
    };
    await stack.write({ "pool.yml": pool, "settings.yml": settings("settings") });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.write({ "settings.yml": settings("settings") });
    expect((await stack.apply()).stdout).toContain(`deleted Pool ${stack.namespace}/pool`);
    expect(stack.get(`pools.${group}`, "pool")).toBeUndefined();
    stack.kubectl(["delete", "crd", `pools.${group}`, "--wait=false"]);
  });

  test("an object that somebody made anew without our label is not deleted", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings("a"), "b.yml": settings("b") });
    await stack.apply();
    const { namespace } = stack;
    stack.kubectl(["delete", "configmap", "b", "-n", namespace]);
    stack.kubectl(["create", "configmap", "b", "-n", namespace]);
    await stack.write({ "a.yml": settings("a") });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "b")).toBeDefined();
  });

  test("a definition shows the custom resources that are lost with it, and goes only by its name", async () => {
    await using stack = await openScenario();
    const { namespace } = stack;
    const group = `${namespace}.example.org`;
    const definition = toDefinition({ group, kind: "Pool", plural: "pools" });
    await stack.write({ "a.yml": settings("a"), "crd.yml": definition });
    await stack.apply();
    for (const name of ["one", "two"])
      stack.kubectl(["create", "-f", "-"], {
        apiVersion: `${group}/v1`,
        kind: "Pool",
        metadata: { name, namespace },
      });
    await stack.write({ "a.yml": settings("a") });
    const plan = await stack.plan();
    expect(plan).toMatchObject({ code: 1 });
    expect(plan.stdout).toContain(`2 custom resources go with it: ${namespace}/one, ${namespace}/two`);
    const allowed = ["--allow-delete", `CustomResourceDefinition pools.${group}`];
    expect(await stack.apply(...allowed)).toMatchObject({ code: 0 });
    expect(stack.kubectl(["get", "crd", `pools.${group}`, "--ignore-not-found"])).toBe("");
  });
});
