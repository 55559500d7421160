// What a user sees of a cluster that is not as the files say.
import { describe, expect, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const settings = {
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "settings", namespace: "$NS" },
  data: { mtu: "1450" },
};

describe.skipIf(noCluster)("drift", () => {
  test("is found with who wrote it and when, told to programs, and repaired by an apply", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings });
    const before = await stack.run("drift");
    expect(before).toMatchObject({ code: 1 });
    expect(before.stdout).toContain("+ create ConfigMap");
    expect(before.stdout).not.toContain("first install");
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(await stack.run("drift")).toMatchObject({ code: 0 });

    const mtu = JSON.stringify({ data: { mtu: "9000" } });
    const as = ["--field-manager", "night-shift"];
    stack.kubectl(["patch", "configmap", "settings", "-n", stack.namespace, "-p", mtu, ...as]);
    const drifted = await stack.run("drift");
    expect(drifted).toMatchObject({ code: 1 });
    expect(drifted.stdout).toContain("1 field had drifted, and would be put back");
    expect(drifted.stdout).toMatch(/data\.mtu: "9000" → "1450" \(by night-shift at \d{4}-\d\d-\d\dT[^)]*Z\)/);
    const told = await stack.run("drift", "--format", "json");
    expect(told).toMatchObject({ code: 1 });
    expect(JSON.parse(told.stdout)).toMatchObject({
      verdict: "changes",
      changes: [{ action: "update", fields: [{ bucket: "drift", manager: "night-shift", base: "9000" }] }],
    });

    const repaired = await stack.apply("--force-conflicts");
    expect(repaired, repaired.stdout).toMatchObject({ code: 0 });
    expect(await stack.run("drift")).toMatchObject({ code: 0 });
  });
});
