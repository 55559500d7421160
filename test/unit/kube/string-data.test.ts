import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/kube/json.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { foldStringData } from "../../../src/kube/string-data.ts";

const secret = (fields: JsonObject, kind = "Secret"): KubeObject => ({
  apiVersion: "v1",
  kind,
  metadata: { name: "x" },
  ...fields,
});

describe("The plain words of a Secret", () => {
  test("are sent in base64 as the server would keep them, and win over data", () => {
    const written = secret({ data: { a: "YQ==", b: "Yg==" }, stringData: { b: "ü\n", c: "" } });
    expect(foldStringData(written)).toEqual(secret({ data: { a: "YQ==", b: "w7wK", c: "" } }));
    expect(foldStringData(secret({ stringData: { a: "a" } }))).toEqual(secret({ data: { a: "YQ==" } }));
  });

  test.each([
    secret({ stringData: { a: 1 } }),
    secret({ stringData: { a: null } }),
    secret({ stringData: null }),
    secret({ stringData: { a: "a" }, data: "x" }),
    secret({ stringData: { a: "a" } }, "ConfigMap"),
  ])("stay where the server would refuse them: %j", (written) => {
    expect(foldStringData(written)).toBe(written);
  });
});
