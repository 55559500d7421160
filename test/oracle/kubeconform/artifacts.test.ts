// dist/kubeconform against what its sources give: kubeconform's Go module, Kubernetes' OpenAPI documents.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.each(["build-wasm.ts", "build-schemas.ts"])("%s gives what is committed, byte for byte", (script) => {
  const path = `packages/kubeconform-wasm/scripts/${script}`;
  const { status, stderr } = spawnSync(process.execPath, [path, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
