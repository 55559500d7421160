// What a user sees who goes back to what ran, after an apply that came only half way and was left so.
import { expect, describe, test } from "vitest";
import { refuseWrites } from "../support/control-plane/admission.ts";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const settings = (name: string, data: Record<string, string>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "$NS" },
  data,
});

describe.skipIf(noCluster)("an apply that came half way", () => {
  test("leaves nothing behind once the old manifests are applied again", async () => {
    await using stack = await openScenario();
    const before = { "settings.yml": settings("settings", { mtu: "1450" }) };
    await stack.write(before);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.write({
      "settings.yml": settings("settings", { mtu: "1450", added: "by the half" }),
      "bad.yml": settings("bad", {}),
    });
    {
      const when = 'object.metadata.name == "bad"';
      const writes = { group: "", resource: "configmaps", operations: ["CREATE"] as const, when };
      await using _ = await refuseWrites(stack, writes, "no such thing here");
      expect(await stack.apply("--on-failure", "stop")).toMatchObject({ code: 4 });
    }
    expect(stack.get("configmap", "settings")?.data).toHaveProperty("added");
    await stack.write(before);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
  });
});
