// The generated tables of src/kube against a new generation from Kubernetes' Go modules.
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("the tables in src/kube are what Kubernetes' modules give today", () => {
  const script = "packages/kubeconform-wasm/scripts/build-tables.ts";
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
