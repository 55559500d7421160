// The bundled kubeconform as the check stage meets it, and what users read when it is not there.
import { describe, expect, test } from "vitest";
import { loadSchemaValidator } from "../../../src/adapters/schema-validator.ts";

const artifacts = new URL("../../../dist/kubeconform/", import.meta.url);

describe("the schema validator", () => {
  test("gives a verdict for each document", async () => {
    const validator = await loadSchemaValidator(artifacts);
    const json = '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"date":{}}';
    const document = { apiVersion: "v1", kind: "ConfigMap", json };
    expect(await validator.validate([document], "1.36")).toMatchObject([
      { verdict: "invalid", problems: [{ path: ["date"], message: 'unknown field "date"' }] },
    ]);
  });

  test("names the versions to choose from when there is no such one", async () => {
    const validator = await loadSchemaValidator(artifacts);
    await expect(validator.validate([], "1.99")).rejects.toMatchObject({
      port: "schemas",
      message: "there are no schemas for Kubernetes 1.99",
      cure: `choose one of ${validator.kubernetesVersions[0]} to ${validator.kubernetesVersions.at(-1)}`,
    });
  });

  test("says what to do when its files are missing", async () => {
    await expect(loadSchemaValidator(new URL("nowhere/", artifacts))).rejects.toMatchObject({
      port: "schemas",
      cure: expect.stringContaining("use a release"),
    });
  });
});
