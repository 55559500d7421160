import { expect, test } from "vitest";
import { findObstacle } from "../../../src/diff/refusals.ts";
import { observationOf } from "../../support/observed.ts";

test("A custom resource without a namespace that needs one is told so, not of a namespace without a name", () => {
  const head = "apiVersion: example.org/v1\nkind: Gadget\nmetadata: { name: x }\n";
  const resource = { apiVersion: "example.org/v1", kind: "Gadget", plural: "gadgets", namespaced: true };
  const found = observationOf({ head }).sightings.map((each) =>
    findObstacle({ ...each, resource }, new Set()),
  );
  expect(found).toMatchObject([
    {
      reason: "it has no namespace, and the server keeps its kind in namespaces",
      cure: "write metadata.namespace",
    },
  ]);
});
