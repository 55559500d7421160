import { describe, expect, it } from "vitest";
import { findOutsideEnums } from "../../../src/kube/enums.ts";
import type { Json } from "../../../src/kube/json.ts";

const pod = (spec: Json): Json => ({ spec: { template: { spec } } });
const paths = (object: Json, apiVersion = "apps/v1", kind = "DaemonSet"): readonly string[] =>
  findOutsideEnums(apiVersion, kind, object).map(({ path, value }) => `${path.join(".")} ${value}`);

describe("values that Kubernetes lists", () => {
  it("are known wherever their type is used", () => {
    expect(
      paths(
        pod({
          dnsPolicy: "clusterFirst",
          initContainers: [{ imagePullPolicy: "always" }],
          containers: [{}, { ports: [{ protocol: "tcp" }, { protocol: "UDP" }] }],
          tolerations: [{ effect: "NoShedule", operator: "Exists" }],
          volumes: [{ hostPath: { type: "Dir" } }],
        }),
      ).toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual([
      "spec.template.spec.containers.1.ports.0.protocol tcp",
      "spec.template.spec.dnsPolicy clusterFirst",
      "spec.template.spec.initContainers.0.imagePullPolicy always",
      "spec.template.spec.tolerations.0.effect NoShedule",
      "spec.template.spec.volumes.0.hostPath.type Dir",
    ]);
  });

  it("are known in lists of values", () => {
    const object = { spec: { policyTypes: ["Ingress", "egress"] } };
    expect(paths(object, "networking.k8s.io/v1", "NetworkPolicy")).toEqual(["spec.policyTypes.1 egress"]);
  });

  it("come with what is allowed", () => {
    const [only] = findOutsideEnums("v1", "Service", { spec: { type: "Nodeport" } });
    expect(only?.allowed).toEqual(["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]);
  });

  it("may be left empty, and are no business of ours where they are no text", () => {
    expect(paths({ spec: { updateStrategy: { type: "" } } })).toEqual([]);
    expect(paths({ spec: { updateStrategy: { type: 1 } } })).toEqual([]);
    expect(paths({ spec: { updateStrategy: null } })).toEqual([]);
    expect(paths({ spec: [{ template: "x" }] })).toEqual([]);
  });

  it("are unknown for lists whose values Go composes, and for custom resources", () => {
    expect(paths({ addressType: "IPv4" }, "discovery.k8s.io/v1", "EndpointSlice")).toEqual([]);
    expect(paths(pod({ dnsPolicy: "x" }), "example.com/v1", "DaemonSet")).toEqual([]);
    expect(paths(pod({ dnsPolicy: "x" }), "__proto__", "toString")).toEqual([]);
  });
});
