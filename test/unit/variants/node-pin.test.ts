import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/kube/json.ts";
import { parseNodePin } from "../../../src/variants/node-pin.ts";

function affinity(
  ...terms: readonly (readonly [key: string, operator: string, ...values: string[]][])[]
): Json {
  const nodeSelectorTerms = terms.map((term) => ({
    matchExpressions: term.map(([key, operator, ...values]) => ({ key, operator, values })),
  }));
  return {
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
  };
}

function allowed(spec: Json): readonly string[] | undefined {
  return parseNodePin(spec)?.allowed;
}

describe("where a pod may run, by architecture", () => {
  test("a spec that names no architecture says nothing", () => {
    expect(parseNodePin({})).toBeUndefined();
    expect(parseNodePin({ nodeSelector: { disk: "ssd" } })).toBeUndefined();
    expect(parseNodePin(affinity([["zone", "In", "a"]]))).toBeUndefined();
    expect(parseNodePin(null)).toBeUndefined();
  });

  test.each(["kubernetes.io/arch", "beta.kubernetes.io/arch"])("a nodeSelector %s names one", (label) => {
    expect(allowed({ nodeSelector: { [label]: "arm64" } })).toEqual(["arm64"]);
    expect(allowed({ nodeSelector: { [label]: "s390x" } })).toEqual([]);
  });

  test("required affinity allows what In names and what NotIn does not", () => {
    expect(allowed(affinity([["kubernetes.io/arch", "In", "amd64", "arm64"]]))).toEqual(["amd64", "arm64"]);
    expect(allowed(affinity([["beta.kubernetes.io/arch", "In", "arm64"]]))).toEqual(["arm64"]);
    expect(allowed(affinity([["kubernetes.io/arch", "NotIn", "arm64"]]))).toEqual(["amd64"]);
    expect(allowed(affinity([["kubernetes.io/arch", "NotIn", "arm"]]))).toEqual(["amd64", "arm64"]);
  });

  test("only what is demanded is named, not what is refused", () => {
    expect(parseNodePin({ nodeSelector: { "kubernetes.io/arch": "s390x" } })?.named).toEqual(["s390x"]);
    expect(parseNodePin(affinity([["kubernetes.io/arch", "NotIn", "amd64", "arm64"]]))).toMatchObject({
      allowed: [],
      named: [],
    });
  });

  test("terms are alternatives, their expressions are not", () => {
    const arm64 = ["kubernetes.io/arch", "In", "arm64"] as [string, string, string];
    const amd64 = ["kubernetes.io/arch", "In", "amd64"] as [string, string, string];
    expect(allowed(affinity([arm64], [amd64]))).toEqual(["amd64", "arm64"]);
    expect(allowed(affinity([arm64, amd64]))).toEqual([]);
    expect(allowed(affinity([arm64], [["zone", "In", "a"]]))).toEqual(["amd64", "arm64"]);
  });

  test("a nodeSelector narrows affinity", () => {
    const both = affinity([["kubernetes.io/arch", "In", "amd64", "arm64"]]) as { readonly affinity: Json };
    expect(allowed({ ...both, nodeSelector: { "kubernetes.io/arch": "amd64" } })).toEqual(["amd64"]);
  });

  test("malformed selectors do not throw", () => {
    for (const spec of [
      { nodeSelector: [] },
      { nodeSelector: { "kubernetes.io/arch": 1 } },
      { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } } },
      affinity([["kubernetes.io/arch", "Exists"]]),
    ])
      expect(parseNodePin(spec)).toBeUndefined();
  });
});
