import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignTo } from "../../../src/diff/align.ts";
import { emptyJsonObject, formatCanonicalJson, type Json } from "../../../src/kube/json.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { manifestsOf } from "../../support/checking.ts";
import { jsonValue } from "../../support/json-values.ts";
import { formatYaml } from "../../../src/yaml/format-yaml.ts";

function objectOf(spec: Json): KubeObject {
  const metadata = Object.assign(emptyJsonObject(), { name: "a" });
  return Object.assign(emptyJsonObject(), { apiVersion: "x.io/v1", kind: "Foo", metadata, spec });
}

function pod(containers: string): KubeObject {
  const [manifest] = manifestsOf(
    `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [${containers}] }\n`,
  );
  if (manifest === undefined) throw new Error("no manifest");
  return manifest.object;
}

describe("base in head's order", () => {
  test("has the same values as base", () => {
    fc.assert(
      fc.property(jsonValue, jsonValue, (from, to) => {
        const [base, head] = [objectOf(from), objectOf(to)];
        expect(formatCanonicalJson(alignTo(base, head, new Set()))).toBe(formatCanonicalJson(base));
      }),
    );
  });

  test("reads as head does where both hold the same", () => {
    const base = pod("{ image: x, name: a }, { name: gone, image: z }, { name: b, image: w }");
    const head = pod("{ name: b, image: w }, { name: a, image: x }");
    expect(formatYaml(alignTo(base, head, new Set()))).toBe(
      formatYaml(pod("{ name: gone, image: z }, { name: b, image: w }, { name: a, image: x }")),
    );
  });

  test("keeps the order of a list whose order is the change", () => {
    const base = pod("{ name: a }, { name: b }");
    const aligned = alignTo(base, pod("{ name: b }, { name: a }"), new Set(["/spec/containers"]));
    expect(formatYaml(aligned)).toBe(formatYaml(base));
  });
});
